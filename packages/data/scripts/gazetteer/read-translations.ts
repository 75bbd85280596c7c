/** Names of towns by language, from the compiled catalogues of Debian's libgeonames-common. */
import { existsSync, readFileSync } from 'node:fs';

/** @returns Town names by GeoNames id; empty where the language has no catalogue. */
export function readTranslations(folder: string, language: string): Map<string, string> {
  const path = `${folder}/${language}/LC_MESSAGES/geonames.mo`;
  const names = new Map<string, string>();
  if (!existsSync(path)) return names;
  const bytes = readFileSync(path);
  const [count, originals, translations] = [8, 12, 16].map((at) => bytes.readUInt32LE(at));
  const text = (table: number, index: number) => {
    const length = bytes.readUInt32LE(table + index * 8);
    const from = bytes.readUInt32LE(table + index * 8 + 4);
    return bytes.toString('utf8', from, from + length);
  };
  for (let index = 0; index < count!; index++)
    names.set(text(originals!, index), text(translations!, index));
  return names;
}
