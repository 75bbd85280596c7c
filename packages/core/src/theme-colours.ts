/**
 * Colours for light and dark pages as private custom properties. Plain colours come first, since a
 * browser older than Chrome 123, Safari 17.5 and Firefox 120 reads no `light-dark()` and a custom
 * property that holds one would leave text without colour; there a widget is light unless its
 * `theme` is dark.
 */
import { css, unsafeCSS, type CSSResult } from 'lit';

/**
 * @param colours Name → `[light, dark]`; `--_name` is what a style sheet reads.
 * @param open Whether a host may set each by `--aw-name`.
 */
export function themeColours(
  colours: Readonly<Record<string, readonly [light: string, dark: string]>>,
  open = false,
): CSSResult {
  const write = (pick: (light: string, dark: string) => string) =>
    unsafeCSS(
      Object.entries(colours)
        .map(([name, [light, dark]]) => {
          const value = pick(light, dark);
          return `--_${name}:${open ? `var(--aw-${name},${value})` : value};`;
        })
        .join(''),
    );
  return css`
    :host {
      ${write((light) => light)}
    }
    :host([theme='dark']) {
      ${write((_light, dark) => dark)}
    }
    @supports (color: light-dark(red, red)) {
      :host,
      :host([theme='dark']) {
        ${write((light, dark) => `light-dark(${light},${dark})`)}
      }
    }
  `;
}
