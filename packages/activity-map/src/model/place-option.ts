/**
 * Places as options of a filter. An option stands for one spot, so that a marker can ask for exactly
 * what it holds: `EE:Tallinn` where one spot of a country has that name, `DE:Grundschule@52.5,13.4`
 * where several have, `DE:52.5,13.4` where it has none.
 */

/** Degrees as text, exact to a metre. */
const degrees = (value: number): string => String(Math.round(value * 1e5) / 1e5);

/** A spot as text, latitude first. */
export const spotText = (lat: number, lon: number): string => `${degrees(lat)},${degrees(lon)}`;

const SPOT = /(?:^|@)-?\d+(?:\.\d+)?,-?\d+(?:\.\d+)?$/;

/** The name in an option, which begins with the country's code; empty for a nameless place. */
export const nameInOption = (option: string): string =>
  option.slice(option.indexOf(':') + 1).replace(SPOT, '');

/** Whether an option is what was asked for: a name without a spot means all spots of that name. */
export const isPlaceAsked = (option: string, asked: string): boolean =>
  option === asked || (option.startsWith(`${asked}@`) && SPOT.test(option.slice(asked.length)));

/**
 * The options of all spots.
 *
 * @param spots `CC:Name` and the text of the spot; the name may be empty.
 */
export function placeOptions(
  spots: readonly (readonly [name: string, spot: () => string])[],
): string[] {
  const counts = new Map<string, number>();
  for (const [name] of spots) counts.set(name, (counts.get(name) ?? 0) + 1);
  return spots.map(([name, spot]) => {
    if (name.endsWith(':')) return `${name}${spot()}`;
    return counts.get(name) === 1 ? name : `${name}@${spot()}`;
  });
}
