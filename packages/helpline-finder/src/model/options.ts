export type Paper = (typeof PAPERS)[number];

export const PAPERS = ['sheet', 'poster', 'cards'] as const;
