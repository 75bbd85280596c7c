/**
 * @param asked A day that the host named.
 * @returns That day, or the present one where the reader is, `YYYY-MM-DD`. The only look at the
 *   calendar in the package.
 */
export function localDay(asked = '', now = new Date()): string {
  const day = asked.trim();
  if (/^\d{4}-\d\d-\d\d$/.test(day) && !Number.isNaN(Date.parse(day))) return day;
  const two = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
