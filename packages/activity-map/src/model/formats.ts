/** The language and the zone that dates and times are said in. */
export interface Formats {
  /** BCP 47 tag. */
  locale: string;
  /** IANA zone of the reader. */
  zone: string;
}
