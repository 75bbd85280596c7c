/** The widgets that a page can ask for: name = package = file; the tag carries the prefix `aw-`. */
export const WIDGETS = ['helpline-finder', 'activity-map', 'quiz'] as const;
export type WidgetName = (typeof WIDGETS)[number];

/** The custom element's name: `aw-quiz` for `quiz`. */
export const tagOf = (name: WidgetName): string => `aw-${name}`;
