/** Letters that were read in the wrong encoding: "Ã©" for "é". */
import { eachText, type Finding } from './finding.js';

/** UTF-8 bytes read as Windows-1252, and the sign for a byte that nobody could read. */
const BROKEN = /[ÃÂÅÄÐÑ][\u0080-\u00bf]|â€|Ã[ƒ€‚„…†‡ˆ‰Š‹Œ]|\ufffd/;

/** Any text of a file, whatever its kind. */
export const mojibake = (file: object): Finding[] =>
  eachText(file)
    .filter(({ text }) => BROKEN.test(text))
    .map(({ path, text }) => ({
      rule: 'mojibake',
      path,
      message: `"${text.slice(0, 40)}" was read in the wrong encoding. Type it again, or open the source as UTF-8.`,
      severity: 'error',
    }));
