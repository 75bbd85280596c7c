/** Numbers as spreadsheets write them, decimal commas and degree signs included. */

/** @returns The number, null for an empty cell, NaN for what is no number. */
export function readNumber(value: unknown): number | null {
  if (value === null || value === undefined) return null;
  if (typeof value === 'number') return value;
  if (typeof value !== 'string') return NaN;
  const text = value.trim().replace('−', '-');
  if (!text) return null;
  if (text.length > 60) return NaN;
  const degrees =
    /^([+-]?)(\d{1,3})\s*°\s*(\d{1,2})\s*['′’]\s*(?:(\d{1,2}(?:[.,]\d{1,10})?)\s*(?:["″”]|'')\s*)?([NSEWO]?)$/i.exec(
      text,
    );
  if (degrees) {
    const [, sign, whole, minutes, seconds = '0', side] = degrees;
    const size = Number(whole) + Number(minutes) / 60 + Number(seconds.replace(',', '.')) / 3600;
    return (sign === '-') !== /[SW]/i.test(side!) ? -size : size;
  }
  const match = /^([+-]?)(\d{0,15}(?:[.,]\d{0,30})?(?:e[+-]?\d{1,3})?)\s*°?\s*([NSEWO]?)$/i.exec(
    text,
  );
  if (!match || !/\d/.test(match[2]!)) return NaN;
  const number = Number(match[2]!.replace(',', '.'));
  const south = /[SW]/i.test(match[3]!);
  return (match[1] === '-') !== south ? -number : number;
}
