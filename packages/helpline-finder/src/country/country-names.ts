/** Choosing another country and filtering lines: its state, its panel, its list. */
import { type Directory } from '@awareness-widgets/data';
import { type CountryNames } from './find-countries.js';

export interface Names {
  data: Directory;
  tag: string;
  names: CountryNames[];
}
