export interface Facts {
  version: 1;
  /** Per edition and country code. */
  editions: Record<string, Record<string, Participation>>;
}

/** Who took part, by edition and country: the map shows what is not yet known as plainly as what is. */

export type Participation = 'planned' | 'reported' | 'awaiting' | 'no-report';
