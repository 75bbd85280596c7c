/**
 * Carries out the editors' decisions on the research and keeps the account: which entries of the
 * audit are settled, and which facts wait for an editor.
 */
import { addSources, applyCorrection } from './apply-corrections.js';
import { normaliseSource } from './normalise-source.js';
import { getPath, recordPath, setPath } from './paths.js';
import type { Audit, Decision, HeldBack, RawRecord, RawSource, Research } from './types.js';
import { EUROPEAN_UNION } from './vocabulary.js';

export interface Decided {
  /** The research as it stands after audit and decisions. */
  research: Research;
  heldBack: HeldBack[];
  international: { decision: Decision; sources: RawSource[] }[];
  /** Entries of the audit that nothing settles: the import must fail on any. */
  unsettled: string[];
}

/** Applies corrections first, then decisions in their order. Throws on a target that is not there. */
export function applyDecisions(input: Research, audit: Audit, decisions: Decision[]): Decided {
  const research = structuredClone(input);
  const heldBack: HeldBack[] = [];
  const international: Decided['international'] = [];
  const settled = new Set(decisions.flatMap((decision) => decision.resolves));
  for (const entry of settled) auditEntry(audit, entry);
  audit.corrections.forEach((correction, index) => {
    const entry = `corrections/${index}`;
    if (!settled.has(entry) && applyCorrection(research, correction)) settled.add(entry);
  });

  for (const decision of decisions) {
    const sources = [
      ...decision.resolves.flatMap((entry) => auditEntry(audit, entry).sources ?? []),
      ...(decision.sources ?? []),
    ];
    if (decision.action === 'international') {
      const own = (decision.value as RawRecord).sources ?? [];
      international.push({ decision, sources: [...sources, ...own] });
      continue;
    }
    if (decision.action === 'none') continue;
    const codes = decision.country === 'EU' ? EUROPEAN_UNION : [decision.country];
    for (const code of codes) {
      const country = research.countries[code];
      if (!country) throw new Error(`No such country: ${code}`);
      const held = (value: unknown, record: unknown, note: RawSource[]) =>
        heldBack.push({
          country: code,
          target: decision.target,
          name: nameOf(record),
          reason: decision.reason,
          value,
          sources: note.map(normaliseSource),
        });
      apply(country as never, decision, sources, held);
    }
  }

  const all = [
    ...audit.corrections.map((_, index) => `corrections/${index}`),
    ...audit.additions.map((_, index) => `additions/${index}`),
  ];
  return { research, heldBack, international, unsettled: all.filter((e) => !settled.has(e)) };
}

function apply(
  country: Record<string, unknown>,
  decision: Decision,
  sources: RawSource[],
  held: (value: unknown, record: unknown, sources: RawSource[]) => void,
): void {
  const { target, action, value } = decision;
  const record = () => getPath(country, recordPath(target)) as RawRecord | undefined;
  const here = getPath(country, target);
  switch (action) {
    case 'held':
      return held(value, value, sources);
    case 'set': {
      const merge =
        typeof here === 'object' && here && !Array.isArray(here) && target === 'emergency';
      setPath(country, target, merge ? { ...here, ...(value as object) } : value);
      return addSources(record(), sources);
    }
    case 'add': {
      const list = recordPath(target).split('/')[0] ?? '';
      if (!(list in country)) country[list] = [];
      if (here !== undefined) throw new Error(`Already taken: ${target}`);
      setPath(country, target, value);
      return addSources(record(), sources);
    }
    case 'sources':
      if (!record()) throw new Error(`No such record: ${target}`);
      return addSources(record(), sources);
    case 'replace-sources': {
      const old = record();
      if (!old) throw new Error(`No such record: ${target}`);
      old.sources = (old.sources ?? []).filter(({ url }) => !(value as string[]).includes(url));
      return addSources(old, sources);
    }
  }
  if (here === undefined || here === null) throw new Error(`Nothing at ${target}`);
  if (action === 'release') {
    Object.assign(here, { confidence: value, hold_back: false });
    addSources(record(), sources);
  } else if (action === 'drop') {
    Object.assign(here, { dropped: true });
    addSources(record(), sources);
  } else if (typeof here === 'object') {
    Object.assign(here, { held: decision.reason });
  } else {
    setPath(country, target, null);
    held(here, record(), record()?.sources ?? []);
  }
}

/** An entry of the audit by name. Throws when there is none. */
function auditEntry(audit: Audit, entry: string): { sources?: RawSource[] } {
  const found = getPath(audit, entry);
  if (!found) throw new Error(`The audit has no ${entry}`);
  return found as { sources?: RawSource[] };
}

/** What to call a record in a list. */
export function nameOf(record: unknown): string | null {
  const name = (record as RawRecord | undefined)?.name;
  return typeof name === 'string' ? name : (name?.en ?? null);
}
