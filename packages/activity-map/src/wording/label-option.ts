/** The words for an option of a filter. */
import type { Context } from '../context/context.js';
import { NO_PLACE, type DimensionName } from '../model/dimensions.js';
import { placeName } from './place-name.js';

export function labelOption(context: Context, dimension: DimensionName, option: string): string {
  const { terms } = context;
  switch (dimension) {
    case 'country':
      return context.countryName(option);
    case 'language':
      return context.languageName(option);
    case 'place':
      return option === NO_PLACE ? terms.noPlace : placeName(option, context.countryName);
    default:
      return (terms[dimension] as Record<string, string>)[option] ?? option;
  }
}

/** The words on a chip: as a part of a sentence where that is clearer. */
export function chipLabel(context: Context, dimension: DimensionName, option: string): string {
  if (dimension !== 'audience') return labelOption(context, dimension, option);
  const text = (context.terms.forAudience as Record<string, string>)[option] ?? option;
  return text.charAt(0).toUpperCase() + text.slice(1);
}
