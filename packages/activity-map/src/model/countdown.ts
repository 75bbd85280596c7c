export interface Countdown {
  /** `YYYY-MM-DD`. */
  date: string;
  /** Whole days; 0 is today. */
  days: number;
}
