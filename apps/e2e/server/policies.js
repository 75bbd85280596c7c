/**
 * The policies and sandboxes that hosts set, as they would send them. `{page}` and `{widgets}`
 * stand for the two origins: where the page is and where the widgets are.
 */

/** @typedef {{ id: string, title: string, header: string, nonce?: boolean }} Policy */

/** @type {readonly Policy[]} */
export const POLICIES = [
  { id: 'none', title: 'no policy', header: '' },
  {
    id: 'strict',
    title: "`default-src 'none'; style-src 'none'`, scripts and data by address",
    header:
      "default-src 'none'; script-src {page} {widgets}; style-src 'none'; connect-src {widgets}",
  },
  {
    id: 'strict-dynamic',
    title: "`script-src 'nonce-…' 'strict-dynamic'`",
    header: "script-src 'nonce-e2e' 'strict-dynamic'; object-src 'none'; base-uri 'none'",
    nonce: true,
  },
  {
    id: 'trusted-types',
    title: "`require-trusted-types-for 'script'; trusted-types lit-html`",
    header: "require-trusted-types-for 'script'; trusted-types lit-html",
  },
  {
    id: 'trusted-types-none',
    title: "`trusted-types 'none'`",
    header: "require-trusted-types-for 'script'; trusted-types 'none'",
  },
  { id: 'no-script', title: "`script-src 'none'`", header: "script-src 'none'" },
];

/** `value` is the `sandbox` of the frame around the page; null: no such attribute. */
export const SANDBOXES = [
  { id: 'none', title: 'no sandbox', value: null },
  { id: 'scripts', title: '`allow-scripts` (WordPress oEmbed)', value: 'allow-scripts' },
  {
    id: 'scripts-popups',
    title: '`allow-scripts allow-popups`',
    value: 'allow-scripts allow-popups',
  },
  {
    id: 'ours',
    title: 'as our snippet sets it',
    value:
      'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox ' +
      'allow-top-navigation-by-user-activation allow-modals',
  },
  { id: 'empty', title: '`sandbox=""`', value: '' },
];
