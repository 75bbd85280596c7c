import type { CoreTerms } from './terms.js';

export const coreEn: CoreTerms = {
  loading: 'Loading…',
  retry: 'Try again',
  errorTitle: 'This part did not load',
  errorNetwork: 'The connection may be down. The rest of the page still works.',
  errorData: 'The file behind it has a fault. Please tell the owner of this page.',
  emptyTitle: 'Nothing here yet',
};
