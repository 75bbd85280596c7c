/** Style of the framed pages around their widget, and of their content where no script runs. */
export const frameStyles = `
:root { color-scheme: light dark; font: 17px/1.5 system-ui, sans-serif; color: light-dark(#1c2140, #f6f1e6); background: light-dark(#fdf9f1, #12162b); }
body { margin: 0; overflow-wrap: break-word; }
h1, h2, h3 { line-height: 1.25; margin: 0.8em 0 0.3em; }
h1, h2 { font-size: 1.4em; }
h3 { font-size: 1.1em; }
p, ul { margin: 0 0 0.6em; }
a { color: inherit; display: inline-block; padding-block: 0.2em; text-underline-offset: 0.2em; }
strong a { font-size: 1.2em; }
:not(:defined) { display: block; padding: 1px 16px 16px; }
`;
