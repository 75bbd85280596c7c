/** Icons of rows that open, and of paper: what stands below a first view. See `../icons.ts`. */
import { svg } from 'lit';
import { icon } from './icon.js';

export const chevronRight = /* @__PURE__ */ icon(() => svg`<path d="m9 18 6-6-6-6"/>`);
export const chevronDown = /* @__PURE__ */ icon(() => svg`<path d="m6 9 6 6 6-6"/>`);
export const printer = /* @__PURE__ */ icon(
  () =>
    svg`<path d="M6 18H4a2 2 0 0 1-2-2v-5a2 2 0 0 1 2-2h16a2 2 0 0 1 2 2v5a2 2 0 0 1-2 2h-2"/><path d="M6 9V3a1 1 0 0 1 1-1h10a1 1 0 0 1 1 1v6"/><rect x="6" y="14" width="12" height="8" rx="1"/>`,
);
