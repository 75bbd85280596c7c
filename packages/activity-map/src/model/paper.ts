/** Size of the map on paper in px: as wide as A4 and US letter both allow. */
export const PAPER = { width: 660, height: 480 } as const;
