/** The name in a place option; the country's where only coordinates are known. */
export function placeName(option: string, countryName: (code: string) => string): string {
  const name = option.slice(option.indexOf(':') + 1);
  return /^-?\d+\.\d+, /.test(name) ? countryName(option.slice(0, 2)) : name;
}
