/** Dates and times as people say them, in the event's zone first and the reader's beside it. */

/** Days, times and lists in one language. */
export interface Formats {
  /** BCP 47 tag. */
  locale: string;
  /** IANA zone of the reader. */
  zone: string;
}
