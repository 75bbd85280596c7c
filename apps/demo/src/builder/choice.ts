/** What the builder's form says, as one object; and the same as an address that restores it. */
import { textOn, luminance, type WidgetName } from '@awareness-widgets/embed';

export type FormName = 'element' | 'mount' | 'frame' | 'oembed' | 'plain' | 'sheet';

export interface Choice {
  widget: WidgetName;
  form: FormName;
  lang: string;
  attributes: Record<string, string | true>;
  look: Record<string, string>;
  /** Folder of the widget files. */
  base: string;
}

/** Fields that are not attributes of a widget. */
const NOT_ATTRIBUTES = new Set([
  'widget',
  'form',
  'lang',
  'base',
  'colours',
  'accent',
  'ink',
  'paper',
  'radius',
  'theme',
]);

/** Colours of one's own fix light or dark, so that what was not chosen suits them. */
function lookOf(data: FormData): { look: Record<string, string>; theme: string } {
  const text = (name: string) => String(data.get(name) ?? '');
  const look: Record<string, string> = {};
  if (text('radius')) look['radius'] = text('radius');
  if (!data.has('colours')) return { look, theme: text('theme') };
  look['accent'] = text('accent');
  look['on-accent'] = textOn(text('accent'));
  look['ink'] = text('ink');
  look['paper'] = text('paper');
  return { look, theme: (luminance(text('paper')) ?? 1) > 0.4 ? 'light' : 'dark' };
}

/** Disabled fields belong to another widget and say nothing. */
export function readChoice(form: HTMLFormElement): Choice {
  const data = new FormData(form);
  const { look, theme } = lookOf(data);
  const attributes: Record<string, string | true> = {};
  for (const [name, value] of data) {
    if (NOT_ATTRIBUTES.has(name)) continue;
    const field = form.elements.namedItem(name);
    const bare = field instanceof HTMLInputElement && field.type === 'checkbox';
    if (bare || value !== '') attributes[name] = bare ? true : String(value);
  }
  if (theme) attributes['theme'] = theme;
  return {
    widget: String(data.get('widget')) as WidgetName,
    form: String(data.get('form')) as FormName,
    lang: String(data.get('lang')),
    attributes,
    look,
    base: String(data.get('base')),
  };
}

/** The page's address with the choices behind `#`, which no server sees. */
export function addressOf(form: HTMLFormElement, page: string): string {
  const url = new URL(page);
  const entries = [...new FormData(form)].filter(([name]) => name !== 'base');
  url.hash = new URLSearchParams(entries as [string, string][]).toString();
  url.search = '';
  return url.href;
}

/** Sets the fields from such an address; names and values that the form lacks change nothing. */
export function restoreChoice(form: HTMLFormElement, hash: string): void {
  for (const [name, value] of new URLSearchParams(hash.replace(/^#/, ''))) {
    const field = form.elements.namedItem(name);
    if (field instanceof RadioNodeList) {
      if ([...field].some((one) => (one as HTMLInputElement).value === value)) field.value = value;
    } else if (field instanceof HTMLSelectElement) {
      if ([...field.options].some((option) => option.value === value)) field.value = value;
    } else if (field instanceof HTMLInputElement && field.type === 'checkbox') {
      field.checked = true;
    } else if (field instanceof HTMLInputElement && name !== 'base' && field.type !== 'radio') {
      field.value = value;
    }
  }
}
