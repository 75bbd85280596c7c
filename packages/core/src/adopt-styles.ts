/** Adds style sheets of parts that were loaded later; each once. */
import type { CSSResult } from 'lit';

export function adoptStyles(root: HTMLElement | DocumentFragment, styles: readonly CSSResult[]) {
  const shadow = root as ShadowRoot;
  const present = shadow.adoptedStyleSheets;
  const added = styles.flatMap(({ styleSheet }) =>
    styleSheet && !present.includes(styleSheet) ? [styleSheet] : [],
  );
  if (added.length > 0) shadow.adoptedStyleSheets = [...present, ...added];
}
