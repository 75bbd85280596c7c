/** Where help is: a web address, a path, or a number to call; `{country}` is filled in. */
export function helpAddress(href: string, country: string): string {
  const filled = href.trim().replaceAll('{country}', country);
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(filled)?.[1]?.toLowerCase();
  const allowed = !scheme || ['http', 'https', 'tel', 'sms', 'mailto'].includes(scheme);
  return allowed ? filled : '';
}
