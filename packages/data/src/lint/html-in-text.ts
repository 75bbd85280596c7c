/** Texts are shown as they are: a tag or an entity would be read aloud as signs. */
import { eachText, type Finding } from './finding.js';

const MARKUP = /<\/?[a-z][^>]*>|<!--|&(?:[a-z]{2,8}|#\d{2,6}|#x[0-9a-f]{2,6});/i;

/** Any text of a file except addresses. */
export const htmlInText = (file: object): Finding[] =>
  eachText(file)
    .filter(({ text }) => !/^https?:\/\//.test(text) && MARKUP.test(text))
    .map(({ path, text }) => ({
      rule: 'html-in-text',
      path,
      message: `"${text.slice(0, 40)}" holds markup. Write plain text.`,
      severity: 'error',
    }));
