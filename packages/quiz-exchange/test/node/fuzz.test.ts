/**
 * Broken and hostile files by the thousand: nothing throws, nothing hangs, and what comes out is a
 * draft. `npm run fuzz` takes 100,000; `AW_FUZZ=n` any number; `AW_FUZZ_SEED=n` another beginning.
 */
import { readFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { exportQuiz, EXPORT_FORMATS, importQuiz, parseDraft } from '../../src/index.js';
import { random } from './gift/gift-corpus.js';

const CASES = Number(process.env['AW_FUZZ'] ?? 2_000);
const FIRST = Number(process.env['AW_FUZZ_SEED'] ?? 1);
const PLAYED = new URL('../../../quiz/examples/all-types.json', import.meta.url);

const TOKENS = [
  '{',
  '}',
  '=',
  '~',
  '#',
  '####',
  '::',
  '->',
  '\\',
  '%50%',
  '%',
  '[[1]]',
  '*',
  '/',
  '{1:SA:=a}',
  '{1:MC:',
  '<',
  '>',
  '&',
  '&amp;',
  '&#0;',
  '&#x110000;',
  '&lol;',
  '<![CDATA[',
  ']]>',
  '<!--',
  '-->',
  '<?xml',
  '<!DOCTYPE x [<!ENTITY a "b">]>',
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<img src="https://x.example/p.png">',
  '\0',
  '\ud800',
  '\u202e',
  '"',
  "'",
  ',',
  ';',
  '\t',
  '\n\n',
  '\r',
  '{"a":[',
  ']}',
  'null',
  '-1',
  '1e999',
  '99999999999999999999',
  '__proto__',
  'constructor',
  'A. x',
  'ANSWER: A',
  '$CATEGORY: x',
  '// [id:x]',
  '=cmd|x',
  'qti-choice-interaction',
  '<answer fraction="100">',
  '\ufeff',
];

type Next = () => number;
const below = (next: Next, count: number) => Math.floor(next() * count);

function spoil(text: string, next: Next): string {
  let out = text;
  for (let i = 1 + below(next, 6); i > 0; i--) {
    const at = below(next, out.length + 1);
    const length = below(next, 30);
    const token = TOKENS[below(next, TOKENS.length)]!;
    const kinds = [
      () => out.slice(0, at) + out.slice(at + length),
      () => out.slice(0, at) + token + out.slice(at),
      () => out.slice(0, at) + token.repeat(1 + below(next, 40)) + out.slice(at + length),
      () =>
        out.slice(0, at) + out.slice(at, at + length).repeat(1 + below(next, 5)) + out.slice(at),
      () => out.slice(at) + out.slice(0, at),
      () => out.slice(0, at),
      () => out.slice(0, at) + String.fromCharCode(below(next, 0xffff)) + out.slice(at + 1),
    ];
    out = kinds[below(next, kinds.length)]!();
  }
  return out;
}

function spoilBytes(bytes: Uint8Array, next: Next): Uint8Array {
  const out = bytes.slice(0, next() < 0.2 ? below(next, bytes.length) : bytes.length);
  for (let i = 1 + below(next, 8); i > 0 && out.length > 0; i--)
    out[below(next, out.length)] = below(next, 256);
  return out;
}

/** Spoils one of the files inside, and packs again. */
function spoilInside(files: Record<string, Uint8Array>, next: Next): Uint8Array {
  const names = Object.keys(files);
  const name = names[below(next, names.length)]!;
  const renamed = next() < 0.1 ? ['../x.xml', '/etc/x', 'a\\..\\b', 'C:x'][below(next, 4)]! : name;
  const { [name]: content, ...others } = files;
  return zipSync({ ...others, [renamed]: strToU8(spoil(strFromU8(content!), next)) }, { level: 0 });
}

async function seeds() {
  const whole = JSON.parse(readFileSync(PLAYED, 'utf8')) as { questions: unknown[] };
  const parsed = parseDraft({ ...whole, questions: whole.questions.slice(0, 8) });
  if (!parsed.ok) throw new Error('The example is no draft');
  const made = await Promise.all(
    EXPORT_FORMATS.filter((format) => format !== 'html').map((format) =>
      exportQuiz(parsed.value, format),
    ),
  );
  const aiken =
    'Which one?\nA. This\nB) That\nANSWER: B\n\nAnd now?\nA. x\nB. y\nC. z\nANSWER: A, C\n';
  const kahoot =
    'Question - max 120 characters,Answer 1,Answer 2,Time limit (sec),Correct answer(s)\nWho?,I,You,20,"1,2"\n';
  return [...made.map(({ content }) => content), aiken, kahoot].map((content) =>
    typeof content === 'string' ? content : { bytes: content, files: unzipSync(content) },
  );
}

describe('broken and hostile files', () => {
  test(
    `${CASES} of them throw nothing, hang nothing, and leave a draft`,
    { timeout: 3_600_000 },
    async () => {
      const all = await seeds();
      let read = 0;
      for (let i = 0; i < CASES; i++) {
        const next = random(FIRST * 1_000_003 + i);
        const seed = all[i % all.length]!;
        const input =
          typeof seed === 'string'
            ? next() < 0.1
              ? spoilBytes(strToU8(seed), next)
              : spoil(seed, next)
            : next() < 0.3
              ? spoilBytes(seed.bytes, next)
              : spoilInside(seed.files, next);
        const result = await importQuiz(input);
        const { quiz, errors } = result;
        if (quiz.questions.length === 0 && errors.length === 0 && result.dropped.length === 0) {
          // An emptied file may hold nothing; it must then be short of questions, not of words.
          expect(result.format, `case ${i}`).not.toBeNull();
        }
        for (const { message } of errors)
          expect(message, `case ${i}`).not.toMatch(/Please report it/);
        const again = parseDraft(JSON.parse(JSON.stringify(quiz)));
        expect(again.ok ? [] : again.issues, `case ${i}`).toEqual([]);
        const texts = JSON.stringify(quiz);
        expect(texts, `case ${i}`).not.toContain('\\u0000');
        read += quiz.questions.length;
      }
      expect(read, 'most files are only slightly broken').toBeGreaterThan(CASES / 2);
    },
  );
});
