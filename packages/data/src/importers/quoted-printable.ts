/** Texts of vCalendar 1.0, which phones and old Outlooks write in quoted-printable (RFC 2045, 6.7). */

const PARAMETER = /;(?:ENCODING=)?QUOTED-PRINTABLE(?=[;:])/i;

/** @returns Whether a property says that its value is quoted-printable. */
export const isQuotedPrintable = (line: string): boolean =>
  PARAMETER.test(line.slice(0, (line.indexOf(':') + 1 || line.length) + 1));

/** @returns The property as iCalendar 2.0 would write it; as it stands where its charset is unknown. */
export function decodeQuotedPrintable(line: string): string {
  const colon = line.indexOf(':');
  const head = line.slice(0, colon);
  const charset = /;CHARSET="?([\w-]+)"?/i.exec(head)?.[1] ?? 'utf-8';
  const bytes: number[] = [];
  const value = line.slice(colon + 1);
  const encoder = new TextEncoder();
  for (let index = 0; index < value.length; index++) {
    const code = /^=([0-9a-f]{2})/i.exec(value.slice(index, index + 3));
    if (code) {
      bytes.push(parseInt(code[1]!, 16));
      index += 2;
    } else bytes.push(...encoder.encode(value[index]));
  }
  let text: string;
  try {
    text = new TextDecoder(charset).decode(Uint8Array.from(bytes));
  } catch {
    return line;
  }
  const name = head.replace(PARAMETER, '').replace(/;CHARSET=[^;:]*/i, '');
  const escaped = text.replace(/\r\n?|\n/g, '\\n').replace(/(?<!\\)[,;]/g, '\\$&');
  return `${name}:${/^(GEO|RRULE|DTSTART|DTEND)\b/i.test(name) ? text : escaped}`;
}
