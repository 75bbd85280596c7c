/** Names of places, from the options that stand for them. */
import { nameInOption } from '../model/place-option.js';

/** The name in a place option; the country's where only the spot is known. */
export const placeName = (option: string, countryName: (code: string) => string): string =>
  nameInOption(option) || countryName(option.slice(0, 2));
