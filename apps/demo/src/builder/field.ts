/** One thing that can be set on a widget. */
import type { WidgetName } from '@awareness-widgets/embed';

export interface Field {
  name: string;
  label: string;
  /** Widgets that have it. */
  of: readonly WidgetName[];
  /** Value and words; the empty value leaves the attribute out. Without options it is an input. */
  options?: readonly (readonly [value: string, text: string])[];
  /** Of an input; `tick` is a checkbox for a bare attribute. */
  type?: 'tick' | 'text' | 'date' | 'number' | 'url';
  /** Chosen at first, if not the empty one. */
  preset?: string;
  /** Among those that few people need. */
  rare?: true;
}

export const FINDER: readonly WidgetName[] = ['helpline-finder'];
export const MAP: readonly WidgetName[] = ['activity-map'];
export const QUIZ: readonly WidgetName[] = ['quiz'];
export const ALL: readonly WidgetName[] = ['helpline-finder', 'activity-map', 'quiz'];
