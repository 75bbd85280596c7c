/** Text into markup: nothing of it can become a tag. */

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** @returns Text for XML or HTML, in content and attributes alike. Characters XML forbids are left out. */
export const escapeMarkup = (text: string): string =>
  text
    // eslint-disable-next-line no-control-regex -- these are what XML 1.0 forbids
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu, '')
    .replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);

/** @returns HTML for fields that hold HTML: line breaks stay line breaks. */
export const textToHtml = (text: string): string => escapeMarkup(text).replace(/\n/g, '<br>');
