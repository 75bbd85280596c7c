/** Who took part, by edition and country. */
export type Participation = 'planned' | 'reported' | 'awaiting' | 'no-report';

export interface Participations {
  version: 1;
  /** Per edition and country code. */
  editions: Record<string, Record<string, Participation>>;
}
