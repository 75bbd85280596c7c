/** Closed lists of what a host can choose. */

/** What the browser prints in place of the finder. */
export const PAPERS = ['sheet', 'poster', 'cards'] as const;
export type Paper = (typeof PAPERS)[number];

export const LAYOUTS = ['full', 'compact', 'list'] as const;
export type FinderLayout = (typeof LAYOUTS)[number];
