/** Numbers that Excel shows as dates: which formats do, and what they show. */

/** Formats that every workbook knows by number and that show dates (ECMA-376, 18.8.30). */
const BUILT_IN = new Map<number, string>([
  ...[14, 15, 16, 17, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58].map(
    (id) => [id, 'd'] as const,
  ),
  ...[18, 19, 20, 21, 32, 33, 34, 35, 45, 46, 47, 55, 56].map((id) => [id, 'h'] as const),
  [22, 'dh'],
]);

/** @returns `d` for a day, `h` for a clock, `dh` for both, null for a number. */
export function isDateFormat(id: number, code: string | undefined): string | null {
  if (code === undefined) return BUILT_IN.get(id) ?? null;
  const bare = code
    .slice(0, 200)
    .replace(/"[^"]*"|\\.|_./g, '')
    // Colours, conditions and languages stand in brackets; [h] counts hours.
    .replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '')
    .split(';')[0]!
    .toLowerCase();
  if (
    /^general$/.test(bare) ||
    !/[ymdhsjtag]/.test(bare) ||
    /[#?]|0(?![.,]?0*$)/.test(bare.replace(/s\.0+/g, ''))
  )
    return null;
  const day = /[yd]|mmm/.test(bare) || (/m/.test(bare) && !/[hs]/.test(bare));
  const clock = /[hs]/.test(bare);
  return day || clock ? `${day ? 'd' : ''}${clock ? 'h' : ''}` : null;
}

/**
 * @param serial Days since 1899-12-30, or 1904-01-01.
 * @returns `2026-02-10`, `2026-02-10 10:00`, `10:00`; null for what is no date.
 */
export function fromExcelSerial(serial: number, format: string, date1904: boolean): string | null {
  if (serial < 0 || serial > 2_958_465) return null;
  const minutes = Math.round((serial + (date1904 ? 1462 : 0)) * 1440);
  const iso = new Date((minutes - 25_569 * 1440) * 60_000).toISOString();
  const clock = iso.slice(11, 16);
  if (serial < 1 || format === 'h') return clock;
  return clock === '00:00' ? iso.slice(0, 10) : `${iso.slice(0, 10)} ${clock}`;
}
