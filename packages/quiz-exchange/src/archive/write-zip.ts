/** Archives that we make: the same content gives the same bytes. */
import { strToU8, zipSync, type Zippable } from 'fflate';

/** Noon of the first day that every unpacker knows how to write. */
const DATE = new Date(1980, 0, 1, 12);

/** @param files By name, with slashes; texts are written in UTF-8. */
export function writeZip(files: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const entries: Zippable = {};
  for (const [name, content] of Object.entries(files))
    entries[name] = [
      typeof content === 'string' ? strToU8(content) : content,
      { mtime: DATE, level: 9 },
    ];
  return zipSync(entries);
}
