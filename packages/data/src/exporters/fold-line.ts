/** Calendar lines end after 75 octets, and not inside a character (RFC 5545, 3.1). */

/** @returns The line, folded, with CRLF at its end. */
export function foldLine(line: string): string {
  if (/^[ -~]{0,75}$/.test(line)) return `${line}\r\n`;
  let folded = '';
  let octets = 0;
  for (const char of line) {
    const size = char.length > 1 ? 4 : char < '\u0080' ? 1 : char < '\u0800' ? 2 : 3;
    if (octets + size > 75) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += char;
    octets += size;
  }
  return `${folded}\r\n`;
}
