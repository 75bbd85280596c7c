/** Words that every widget needs. */
export interface CoreTerms {
  loading: string;
  retry: string;
  /** Title of the error state. */
  errorTitle: string;
  /** What remains true and what to do, per error code. */
  errorNetwork: string;
  errorData: string;
  /** Title of the empty state. */
  emptyTitle: string;
}
