/** @returns The day where the reader is, `YYYY-MM-DD`. The only look at the calendar in the package. */
export function localDay(now = new Date()): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
