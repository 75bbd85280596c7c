/**
 * What a page may set on a widget by `data-…` or in a frame's address. Editors let such values
 * pass unseen, so the names are a closed form and nothing in them can run or fetch from elsewhere.
 */

/** Set as custom properties, since an inline style would break a strict policy. */
const LOOK =
  /^(accent|on-accent|ink|paper|raised|edge|hairline|wash|alarm|on-alarm|font|font-size|radius|padding)$/;
/** Handlers, styles and what belongs to the page that holds the widget. */
const REFUSED = /^(on|aw-|style$|class$|id$|is$|slot$|part$|nonce$)/;
const ADDRESS = /(^|-)(src|href|url)$/;
/** Where a widget only links to, a letter will do: `report-href`. */
const LINK = /(^|-)href$/;

/** One thing to set: an attribute or a custom property. */
export type WidgetOption = { kind: 'attribute' | 'property'; name: string; value: string };

/**
 * @param name Without `data-`: `country`, `accent`, …; words of lower-case letters joined by `-`.
 * @param base Address that relative ones start from.
 * @returns What to set, or null when it may not be set.
 */
export function readOption(name: string, value: string, base: string): WidgetOption | null {
  if (!/^[a-z]+(-[a-z]+)*$/.test(name) || REFUSED.test(name)) return null;
  if (LOOK.test(name)) {
    // No brackets: a colour needs none, and `url(…)` would fetch.
    return /^[\w#.,%" '-]+$/.test(value) ? { kind: 'property', name: `--aw-${name}`, value } : null;
  }
  return ADDRESS.test(name) && !isAddress(value, base, LINK.test(name))
    ? null
    : { kind: 'attribute', name, value };
}

function isAddress(value: string, base: string, letters: boolean): boolean {
  try {
    return (letters ? /^(https?|mailto):$/ : /^https?:$/).test(new URL(value, base).protocol);
  } catch {
    return false;
  }
}

/** Sets the option if it may be set. */
export function applyOption(element: HTMLElement, name: string, value: string): void {
  const option = readOption(name, value, document.baseURI);
  if (option?.kind === 'property') element.style.setProperty(option.name, option.value);
  else if (option) element.setAttribute(option.name, option.value);
}

/** Takes back what {@link applyOption} has set. */
export function dropOption(element: HTMLElement, name: string): void {
  const option = readOption(name, '0', document.baseURI);
  if (option?.kind === 'property') element.style.removeProperty(option.name);
  else if (option) element.removeAttribute(option.name);
}
