/**
 * What can be reached on the map now: countries and markers in view, with their places on the
 * screen and the words for them. Drawing, keyboard and callouts all read this one list.
 */
import { listWords, numberFormat } from '@awareness-widgets/core';
import { ACTIVITY_AUDIENCES } from '@awareness-widgets/data';
import type { Marker } from './clusters/cluster-index.js';
import type { Context } from '../context/context.js';
import { classOf } from './class-breaks.js';
import { breaksOf } from './shade-countries.js';
import { MEMBER_STATES, SMALL_STATES } from '../activities/member-states.js';
import type { Shape } from './outlines/decode-outlines.js';
import { participationOf } from '../activities/participation.js';
import type { MapWindow } from './map-window.js';
import type { Spot } from './move-focus.js';
import { NO_PLACE } from '../model/dimensions.js';
import { placeName } from '../wording/place-name.js';

export interface CountrySpot extends Spot {
  shape: Shape;
  count: number;
  title: string;
  detail: string;
  small: boolean;
}

export interface MarkerSpot extends Spot {
  marker: Marker;
  radius: number;
  title: string;
  detail: string;
  /** What choosing it does, where that is not to be seen: it is listed, since zooming parts nothing. */
  hint: string;
}

/** A state of the row below the map. */
export interface SmallState {
  code: string;
  count: number;
  /** The number in words, or why there is none. */
  why: string;
  /** Class of the choropleth. */
  level: number;
}

export interface MapSpots {
  countries: CountrySpot[];
  markers: MarkerSpot[];
}

/** Radius of a marker in px; grows with the root, as areas are compared. */
const markerRadius = (count: number): number =>
  count === 1 ? 7 : Math.min(22, 11 + Math.sqrt(count) * 1.1);

/** A number that fits into a marker; the marker's name begins with the same text. */
export const shortCount = (count: number, locale: string): string =>
  numberFormat(locale, count < 10_000 ? {} : { notation: 'compact' }).format(count);

export function mapSpots(context: Context, map: MapWindow): MapSpots {
  const { state, terms } = context;
  const inView = (x: number, y: number, margin: number) =>
    x > -margin && y > -margin && x < map.size.width + margin && y < map.size.height + margin;
  const countries: CountrySpot[] = [];
  for (const shape of map.shapes) {
    if (!shape.label || !isAsked(context, shape.code)) continue;
    const [x, y] = map.toScreen(shape.label);
    if (!inView(x, y, 0)) continue;
    const count = context.derived.counts.country.get(shape.code) ?? 0;
    countries.push({
      key: `c:${shape.code}`,
      x,
      y,
      shape,
      count,
      title: context.countryName(shape.code),
      detail: count
        ? terms.activities(count)
        : (withoutCount(context, shape.code) ?? terms.activities(0)),
      small: SMALL_STATES.includes(shape.code),
    });
  }
  const places = state.layers === 'both' || state.layers === 'places' ? map.markers : [];
  const markers = places.flatMap((marker): MarkerSpot[] => {
    const [x, y] = map.toScreen([marker.x, marker.y]);
    if (!inView(x, y, 60)) return [];
    const key = `m:${marker.index >= 0 ? marker.index : `${marker.x.toFixed(1)},${marker.y.toFixed(1)}`}`;
    return [
      {
        key,
        x,
        y,
        marker,
        radius: markerRadius(marker.count),
        ...words(context, marker),
        hint: isListed(map, marker) ? terms.listsThem : '',
      },
    ];
  });
  return { countries, markers };
}

/** The states that are too small to be hit, with their numbers; none where they are not asked for. */
export function smallStates(context: Context): SmallState[] {
  const { state, derived, terms, lockCountry } = context;
  if (state.region !== 'europe' || lockCountry) return [];
  const breaks = breaksOf(context);
  return SMALL_STATES.map((code) => {
    const count = derived.counts.country.get(code) ?? 0;
    const why = (count === 0 && withoutCount(context, code)) || terms.activities(count);
    return { code, count, why, level: classOf(count, breaks) };
  });
}

/** Countries that stay reachable: those of the survey, and any that has activities. */
function isAsked({ store, facts }: Context, code: string): boolean {
  const present = store.dimensions.country.options.includes(code);
  return present || (facts !== null && MEMBER_STATES.includes(code)) || SMALL_STATES.includes(code);
}

/** Why a country has no number, where that is known. */
function withoutCount({ facts, state, terms, store }: Context, code: string): string | null {
  if (store.dimensions.country.options.includes(code)) return null;
  const kind = participationOf(facts, state.edition, code);
  if (kind === 'awaiting') return terms.awaiting;
  if (kind === 'no-report') return terms.noReport;
  return facts && MEMBER_STATES.includes(code) ? terms.noInformation : null;
}

function words(
  context: Context,
  { index, count, places, audience }: Marker,
): { title: string; detail: string } {
  const { terms, store, formats } = context;
  const names = places
    .map((place) => store.dimensions.place.options[place]!)
    .filter((option) => option !== NO_PLACE)
    .map((option) => placeName(option, context.countryName));
  const where = listWords([...new Set(names)], formats.locale);
  if (index >= 0)
    return { title: store.record(index)?.title ?? terms.activities(1), detail: where };
  return {
    title: terms.near(shortCount(count, formats.locale), where),
    detail: audience
      ? terms.ofThem(audience.count, terms.forAudience[ACTIVITY_AUDIENCES[audience.audience]!])
      : '',
  };
}

/** Whether choosing a marker lists it: cheap, and so not asked of what zooming might part. */
const isListed = (map: MapWindow, marker: Marker): boolean =>
  marker.count > 1 && (!map.canZoom(2) || Boolean(map.clusters?.isOneSpot(marker)));
