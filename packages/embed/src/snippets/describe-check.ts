/** One honest line on how the facts shown were checked: never more than holds for each of them. */
import {
  freshness,
  summariseChecks,
  type Checked,
  type Directory,
  type Emergency,
  type Service,
} from '@awareness-widgets/data/answers.js';
import type { SnippetTerms, SnippetWords } from './words/terms.js';

const WAYS: Readonly<Record<Checked['how'], keyof SnippetTerms & `${string}On`>> = {
  'desk research': 'readOn',
  called: 'calledOn',
  'confirmed by the centre': 'toldOn',
  'confirmed by the service': 'toldOn',
};

/** @param directory Where they come from: a text that outlives the day is as old as its facts. */
export function describeCheck(
  entries: readonly (Service | Emergency)[],
  directory: Pick<Directory, 'updated'>,
  { intl, terms }: SnippetWords,
): string {
  const { how, date, partly, confirmed } = summariseChecks(
    entries,
    (checked) => freshness(checked, directory.updated) === 'stale',
  );
  const dayOf = (day: string) =>
    new Intl.DateTimeFormat(intl, { dateStyle: 'long', timeZone: 'UTC' })
      .format(new Date(`${day}T00:00:00Z`))
      .replace(/\.$/, '');
  return [
    confirmed && terms.confirmed(confirmed.by, dayOf(confirmed.date)),
    how && date && terms[WAYS[how]](dayOf(date)),
    !how && !confirmed && terms.unchecked,
    how && partly && terms.partlyOld,
  ]
    .filter(Boolean)
    .join(' ');
}
