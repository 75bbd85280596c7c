import fc from 'fast-check';
import { foldedWords } from '@awareness-widgets/core';
import { type Activity } from '@awareness-widgets/data';
import { describe, expect, it } from 'vitest';
import { checkActivities } from '../../../src/activities/check-activities.js';
import { rankCountries, sortActivities } from '../../../src/list/sort-activities.js';
import { dayRange, fromDay } from '../../../src/model/days.js';
import { DIMENSIONS, type DimensionName } from '../../../src/model/dimensions.js';
import { type Filters, readFilters } from '../../../src/model/filters.js';
import { allowedSlips, isWithin } from '../../../src/search/measure-typo.js';
import { WordIndex, searchedText } from '../../../src/search/word-index.js';
import { groupActivities } from '../../../src/list/group-activities.js';
import { deriveShown } from '../../../src/state/derive-shown.js';
import { anyActivities, anyFilters } from '../../fixtures/random.js';

/** What is online is nowhere, whatever address it names. */
const isPinned = (a: Activity) => Boolean(a.place) && a.format !== 'online';

/** Options of an activity, the plain way. */
const optionsOf = (a: Activity, name: DimensionName): string[] => {
  const list = {
    country: [a.country],
    audience: a.audiences,
    topic: a.topics,
    format: a.format ? [a.format] : [],
    kind: a.kind ? [a.kind] : [],
    language: a.languages,
    place: [isPinned(a) ? `${a.country}:${a.place!.name}` : 'none'],
  };
  return list[name] as string[];
};

const NAMES: Record<string, string> = {
  EE: 'Estonia',
  LV: 'Latvia',
  FR: 'France',
  MT: 'Malta',
  UA: 'Ukraine',
};

/** The whole filter as one would first write it: slow, plain, independent of the columns. */
function naive(
  all: readonly Activity[],
  filters: Filters,
  edition: number | null,
  skip?: DimensionName,
): Activity[] {
  const words = foldedWords(filters.q ?? '');
  return all.filter((a) => {
    for (const name of DIMENSIONS) {
      const wanted = filters[name];
      if (name !== skip && wanted?.length && !optionsOf(a, name).some((o) => wanted.includes(o)))
        return false;
    }
    if (edition !== null && all.length && a.edition !== edition) return false;
    if (filters.from || filters.to) {
      const first = a.start ?? a.end;
      if (!first) return false;
      const month = (text: string, end: boolean) =>
        text.length === 7 ? fromDay(dayRange(text)[end ? 1 : 0]) : text.slice(0, 10);
      const start = month(first, false);
      const last = [month(first, true), ...(a.end ? [month(a.end, true)] : [])].sort().at(-1)!;
      if (filters.to && start > filters.to) return false;
      if (filters.from && last < filters.from) return false;
    }
    return words.every((word) => {
      if (foldedWords(NAMES[a.country]!).some((own) => own.startsWith(word))) return true;
      const known = foldedWords(searchedText(a));
      if (known.some((own) => own.startsWith(word))) return true;
      const everywhere = all.some(
        (b) =>
          foldedWords(searchedText(b)).some((own) => own.startsWith(word)) ||
          foldedWords(NAMES[b.country]!).some((own) => own.startsWith(word)),
      );
      const slips = allowedSlips(word.length);
      return !everywhere && slips > 0 && known.some((own) => isWithin(own, word, slips));
    });
  });
}

describe('filters', () => {
  it('equal a naive reference on 1,000 random sets, and so do the counts', () => {
    fc.assert(
      fc.property(
        anyActivities,
        anyFilters,
        fc.constantFrom(null, 2020, 2021),
        (all, input, edition) => {
          const filters = readFilters(input);
          const store = checkActivities(all);
          const names = store.dimensions.country.options.map((code) => NAMES[code]!);
          const index = new WordIndex(store.size, (i) => searchedText(store.record(i)!));
          index.build();
          const { sets, codes } = store.dimensions.country;
          const hits = filters.q
            ? index.match(filters.q, (word) => {
                const named = sets.map((set) =>
                  foldedWords(names[set[0]!]!).some((own) => own.startsWith(word)),
                );
                return named.includes(true) ? (i) => named[codes[i]!]! : null;
              })
            : null;
          const order = sortActivities(store, 'date', rankCountries(names.join('|'), 'en'));
          const view = deriveShown(store, filters, edition, hits, order);
          const found = [...view.matches].map((i) => store.record(i)!.id).sort();
          expect(found).toEqual(
            naive(all, filters, edition)
              .map(({ id }) => id)
              .sort(),
          );
          for (const name of DIMENSIONS) {
            const left = naive(all, filters, edition, name);
            for (const [option, count] of view.counts[name]) {
              expect(count, `${name} ${option}`).toBe(
                left.filter((a) => optionsOf(a, name).includes(option)).length,
              );
            }
          }
          expect(view.countries).toBe(
            new Set([...view.matches].map((i) => store.record(i)!.country)).size,
          );
          expect(view.withoutPlace).toBe(
            [...view.matches].filter((i) => !isPinned(store.record(i)!)).length,
          );
          const when = { sort: 'date', today: 0, from: null, unfolded: true } as const;
          const { groups } = groupActivities(store, view.matches, when);
          expect(groups.reduce((sum, { count }) => sum + count, 0)).toBe(view.matches.length);
        },
      ),
      { numRuns: 1000 },
    );
  });
});
