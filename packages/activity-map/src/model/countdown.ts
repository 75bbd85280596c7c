/** How long until the next Safer Internet Day. */
export interface Countdown {
  /** `YYYY-MM-DD`. */
  date: string;
  /** Whole days; 0 is today. */
  days: number;
}
