/**
 * GIFT to compare with the oracle: the examples of gift-pegjs' own README, and items made by a
 * seeded generator from the parts that Moodle's documentation names.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** mulberry32: small, and the same on every machine. */
export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** @returns The blocks of GIFT that the README of gift-pegjs shows. */
export function readmeItems(): string[] {
  const file = createRequire(import.meta.url).resolve('gift-pegjs/README.md');
  const text = readFileSync(file, 'utf8');
  return [...text.matchAll(/= `\n([\s\S]*?)`/g)]
    .flatMap(([, block]) => (block ?? '').split(/\n\s*\n/))
    .filter((block) => block.includes('{'));
}

const WORDS = (
  'a photo the password friend who asks 3 reasons café naïve 100 sure “quoted” it’s Привіт ' +
  'two\\=one ratio 1\\:2 \\~about \\#1 \\{curly\\} back\\\\slash und line\\nbreak (brackets) - dash, comma; a/b'
).split(' ');

export function madeItem(seed: number): string {
  const next = random(seed);
  const below = (count: number) => Math.floor(next() * count);
  const pick = <T>(list: readonly T[]): T => list[below(list.length)]!;
  const words = (least = 1, most = 6) =>
    Array.from({ length: least + below(most - least + 1) }, () => pick(WORDS)).join(' ');
  const maybe = (text: string, chance = 0.4) => (next() < chance ? text : '');
  const gap = () => pick([' ', '  ', '\n', '\n\t']);
  const feedback = () => maybe(`#${words()}`, 0.5);
  const general = () => maybe(`${gap()}####${words(2)}`, 0.3);
  const format = maybe(pick(['[html]', '[plain]', '[moodle]', '[markdown]']), 0.3);
  const title = maybe(`::${words(1, 3)}::`, 0.5);
  const head = `${maybe(`// [id:item-${seed}] [tag:online]\n`, 0.3)}${title}${format}${words(2)} `;
  const kinds: (() => string)[] = [
    () =>
      `{=${words()}${feedback()}${gap()}~${words()}${feedback()}${gap()}~${words()}${feedback()}${general()}}`,
    () =>
      `{~%50%${words()}${feedback()}${gap()}~%50%${words()}${gap()}~%-100%${words()}${feedback()}}`,
    () => `{=${words()}${gap()}~%33.333%${words()}${gap()}~${words()}} ${words()}`,
    () =>
      `{${pick(['T', 'F', 'TRUE', 'FALSE'])}${maybe(`#${words()}${maybe(`#${words()}`)}`)}${general()}}`,
    () => `{=${words()}${gap()}=${words()}${feedback()}${general()}}`,
    () =>
      `{=${words()} -> ${words()}${gap()}=${words()} -> ${words()}${gap()}=${words()} -> ${words()}}`,
    () => `{#${below(90)}${maybe(`:${below(5)}`)}${general()}}`,
    () => `{#${below(9)}.5..${10 + below(90)}}`,
    () => `{#=${below(90)}:0${feedback()}${gap()}=%50%${below(90)}:2${feedback()}}`,
    () => `{}`,
    () => `{=${words()}} ${words()}`,
    () => `{${general().trim() || '####so it is'}}`,
  ];
  return head + kinds[seed % kinds.length]!();
}
