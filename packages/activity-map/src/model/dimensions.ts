/** Dimensions with options to choose from; several options of one dimension mean "any of". */
export const DIMENSIONS = [
  'country',
  'audience',
  'topic',
  'format',
  'kind',
  'language',
  'place',
] as const;

export type DimensionName = (typeof DIMENSIONS)[number];

/** The place of everything that has none: online and country-wide activities. */
export const NO_PLACE = 'none';
