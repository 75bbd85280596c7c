/** Puts together what every template is given; asks for nothing and changes nothing that is shown. */
import { displayName, numberFormat } from '@awareness-widgets/core';
import type { Context, Later, Sharing } from './context/context.js';
import { rankCountries } from './list/sort-activities.js';
import type { MapTerms } from './locales/terms.js';
import type { ActivityStore, LoadedActivities } from './model/activity-store.js';
import { toDay } from './model/days.js';
import { isOver } from './model/is-over.js';
import { localDay, nextSaferInternetDay } from './page/next-safer-internet-day.js';
import type { Search } from './search/search.js';
import type { WidgetActions } from './state/actions.js';
import type { ActivityModel } from './state/activity-model.js';

/** The reader's time zone. */
const ZONE = Intl.DateTimeFormat().resolvedOptions().timeZone;

export interface ContextParts {
  data: LoadedActivities;
  /** The attributes that concern more than one room. */
  element: { noCountdown: boolean; nextDay: string; lockCountry: boolean; roundPlaces: string };
  words: { terms: MapTerms; intl: string };
  model: ActivityModel;
  search: Search;
  linkable: boolean;
  /** Those of the activities that are in the window of the map. */
  inView: (store: ActivityStore, matches: Uint32Array) => Uint32Array;
  later: Later | undefined;
  /** On paper nothing is folded. */
  printing: boolean;
  actions: WidgetActions;
  share: Sharing | undefined;
}

export function makeContext(parts: ContextParts): Context {
  const { data, element, words, model, search, actions, share } = parts;
  const { store, facts } = data;
  const { terms, intl: locale } = words;
  const { state } = model;
  const countryName = (code: string) => displayName(locale, 'region', code) ?? code;
  const names = store.dimensions.country.options.map(countryName);
  const hits = search.hits(store, state.filters.q ?? '', {
    country: names,
    ...labels(store, terms),
  });
  const today = localDay(new Date());
  const derived = model.derive(store, hits, rankCountries(names.join('|'), locale));
  const listed =
    state.inView && state.view !== 'list' ? parts.inView(store, derived.matches) : derived.matches;
  const unfolded = actions.isOpen('over') || parts.printing;
  return {
    terms,
    formats: { locale, zone: ZONE },
    number: (value) => numberFormat(locale).format(value),
    countryName,
    languageName: (code) => displayName(locale, 'language', code) ?? code,
    store,
    facts,
    derived,
    listed,
    rows: model.rows(store, listed, toDay(today), unfolded),
    isOver: isOver(store, state.edition, toDay(today)),
    state,
    selected: state.selected === null ? -1 : store.indexOf(state.selected),
    countdown: element.noCountdown ? null : nextSaferInternetDay(today, element.nextDay),
    lockCountry: element.lockCountry && Boolean(state.filters.country?.length),
    decimals: /^[0-6]$/.test(element.roundPlaces) ? Number(element.roundPlaces) : null,
    linkable: parts.linkable,
    isOpen: actions.isOpen,
    printing: parts.printing,
    today,
    later: parts.later,
    act: actions,
    share,
  };
}

/** Words for what activities are about, who they are for and what they are: a search finds them, too. */
function labels({ dimensions }: LoadedActivities['store'], terms: MapTerms) {
  const of = (name: 'audience' | 'topic' | 'kind' | 'format') =>
    dimensions[name].options.map((option) => (terms[name] as Record<string, string>)[option] ?? '');
  return { audience: of('audience'), topic: of('topic'), kind: of('kind'), format: of('format') };
}
