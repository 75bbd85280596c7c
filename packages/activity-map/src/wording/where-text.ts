/** Where an activity takes place, as far as that is known, in words and as an icon. */
import { icons } from '@awareness-widgets/core';
import type { Activity } from '@awareness-widgets/data';
import type { TemplateResult } from 'lit';
import type { Context } from '../context/context.js';

export function whereIcon({ format, place }: Activity): TemplateResult {
  if (format === 'online') return icons.laptop;
  return place ? icons.mapPin : icons.users;
}

/** Place, country and way of taking part, as far as they are known. */
export function whereText(
  { terms, countryName }: Context,
  { format, place, country }: Activity,
): string {
  const name = countryName(country);
  const at = place?.name.trim() ? `${place.name}, ${name}` : name;
  if (format === 'online') return terms.online(at);
  if (place?.name.trim() && format === 'hybrid') return terms.placeAndOnline(place.name, name);
  return place || !format ? at : terms.across(name);
}
