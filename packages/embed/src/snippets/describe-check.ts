/**
 * One honest line on how the facts shown were checked: the weakest way and the oldest day among
 * them, so that it never claims more than holds for each.
 */
import type { Checked, Directory, Service } from '@awareness-widgets/data';
import type { SnippetWords } from './words/terms.js';

/** Weakest first. */
const WAYS: readonly Checked['how'][] = [
  'desk research',
  'called',
  'confirmed by the service',
  'confirmed by the centre',
];

export function describeCheck(
  services: readonly Pick<Service, 'checked'>[],
  directory: Pick<Directory, 'checked'>,
  { intl, terms }: SnippetWords,
): string {
  const checks = services.map(({ checked }) => checked ?? directory.checked ?? null);
  if (checks.length === 0 || checks.includes(null)) return terms.unchecked;
  const known = checks as Checked[];
  const how = WAYS[Math.min(...known.map((check) => WAYS.indexOf(check.how)))];
  const [oldest] = known.map(({ date }) => date).sort();
  const day = new Intl.DateTimeFormat(intl, { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${oldest}T00:00:00Z`),
  );
  if (how === 'desk research') return terms.readOn(day);
  return how === 'called' ? terms.calledOn(day) : terms.confirmedOn(day);
}
