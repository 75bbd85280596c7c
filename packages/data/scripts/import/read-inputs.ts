/** Reads the inputs of the import from packages/data/research. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Inputs } from './import-all.js';
import { readFacts } from './read-facts.js';

/** @param root Folder of the data package. */
export function readInputs(root: string): Inputs {
  const text = (name: string) => readFileSync(join(root, 'research', name), 'utf8');
  const json = (name: string) => JSON.parse(text(name));
  return {
    research: json('directory-research.json'),
    audit: json('directory-audit.json'),
    decisions: json('decisions.json').decisions,
    editing: json('editing.json'),
    hours: json('hours.json'),
    checks: json('checks.json').checks,
    facts: readFacts({
      1: text('tables/fig1-commitments.csv'),
      2: text('tables/fig2-ombudspersons.csv'),
      6: text('tables/fig6-hotlines-helplines.csv'),
      7: text('tables/fig7-safer-internet-day.csv'),
    }),
  };
}
