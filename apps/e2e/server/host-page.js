/** The page of a host: an editor pasted the element form and the data mount, in one page. */
import { POLICIES } from './policies.js';

const NUMBER = '<p>Lasteabi: <a href="tel:116111">116 111</a></p>';

/**
 * @param {URLSearchParams} query `policy`, `widgets` (folder of the element's loader), `other`
 *   (folder of the mount's loader), `cell` (name in reports), `lang`, `integrity`, `connect`.
 * @param {string} origin Where the widgets are.
 * @param {string} page Where this page is.
 */
export function hostPage(query, origin, page) {
  const policy = POLICIES.find(({ id }) => id === query.get('policy')) ?? POLICIES[0];
  const nonce = policy.nonce ? ' nonce="e2e"' : '';
  const integrity = query.has('integrity')
    ? ` integrity="${query.get('integrity')}" crossorigin="anonymous"`
    : '';
  const one = `${origin}/${query.get('widgets') ?? 'v1'}/loader.js`;
  const other = `${origin}/${query.get('other') ?? query.get('widgets') ?? 'v1'}/loader.js`;
  const lang = query.get('lang') ?? 'en';
  const body = `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<title>Host</title>
${query.has('cell') ? `<script${nonce} src="${page}/e2e/probe.js"></script>` : ''}
</head>
<body>
<div id="element">
<aw-helpline-finder country="EE" no-detect>${NUMBER}</aw-helpline-finder>
<script${nonce} type="module" src="${one}"${integrity}></script>
</div>
<div id="mount">
<section data-aw-widget="helpline-finder" data-country="EE" data-no-detect>${NUMBER}</section>
<script${nonce} src="${other}"${integrity} defer></script>
</div>
</body>
</html>`;
  const header = [policy.header, query.has('connect') ? `connect-src ${query.get('connect')}` : '']
    .filter(Boolean)
    .join('; ')
    .replaceAll('{page}', page)
    .replaceAll('{widgets}', origin);
  return {
    body,
    type: 'html',
    headers: header ? { 'content-security-policy': header } : {},
  };
}
