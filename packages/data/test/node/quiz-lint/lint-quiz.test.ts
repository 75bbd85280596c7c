/** Each rule finds what it is for, says where it is and what to do, and leaves sound questions alone. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse, Quiz } from '../../../src/index.js';
import { lintQuiz, QUIZ_RULES } from '../../../src/quiz-lint/index.js';

interface Fixture {
  name: string;
  rule: string;
  severity: 'error' | 'warning';
  path: string;
  /** Words of the message that tell what to do. */
  remedy: string;
  /** What is put over the sound quiz, by path. */
  set: Record<string, unknown>;
  file?: string;
}

const read = (name: string): unknown =>
  JSON.parse(
    readFileSync(new URL(`../../fixtures/quiz-lint/${name}.json`, import.meta.url), 'utf8'),
  );
const fixtures = read('failing') as Fixture[];

/** The sound quiz with some of its values replaced. */
function changed(set: Fixture['set']): Quiz {
  const data = read('sound') as Record<string, unknown>;
  for (const [path, value] of Object.entries(set)) {
    const keys = path.split('.');
    const last = keys.pop() ?? '';
    let place = data;
    for (const key of keys) place = place[key] as Record<string, unknown>;
    place[last] = value;
  }
  const parsed = parse(Quiz, data);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.value;
}

test('a sound quiz of every type has no finding', () => {
  expect(lintQuiz(changed({}), { name: 'sound-11-13' })).toEqual([]);
});

describe('a quiz that is not sound', () => {
  test('has at least fifty fixtures, and every rule one', () => {
    expect(fixtures.length).toBeGreaterThanOrEqual(50);
    const covered = new Set(fixtures.map(({ rule }) => rule));
    expect(Object.keys(QUIZ_RULES).filter((rule) => !covered.has(rule))).toEqual([]);
  });

  test.each(fixtures)('$name', ({ rule, severity, path, remedy, set, file }) => {
    const found = lintQuiz(changed(set), { name: file ?? null });
    const hit = found.find((finding) => finding.rule === rule && finding.path === path);
    expect(hit, JSON.stringify(found, null, 1)).toMatchObject({ severity });
    const message = hit?.message ?? '';
    expect(message).toContain(remedy);
    const index = /^questions\.(\d+)/.exec(path)?.[1];
    const id = index === undefined ? null : changed(set).questions[Number(index)]?.id;
    expect(hit?.question).toBe(id);
    expect(message.startsWith(id === null ? 'The quiz' : `Question "${id}"`)).toBe(true);
    if (hit?.field) expect(message).toContain(hit.field);
  });

  test('is named by option and field, also in the second try', () => {
    const quiz = changed({ 'questions.0.retry.options.2.feedback': 'No.' });
    const [finding] = lintQuiz(quiz).filter(({ rule }) => rule === 'feedback-missing');
    expect(finding?.message).toMatch(
      /^Question "night-login", second try, option "c", feedback: .+\. Say in a sentence/,
    );
  });
});

describe('what only sounds like a fault', () => {
  test.each([
    ['en', 'Ask all three friends what they saw.'],
    ['en', 'Send all these pictures to a newspaper.'],
    ['de', 'Keine Antworten geben, die etwas verraten.'],
  ])('an option in %s that speaks of people or things stays: %s', (language, text) => {
    const quiz = changed({ language, 'questions.0.options.2.text': text });
    expect(lintQuiz(quiz).filter(({ rule }) => rule === 'all-of-the-above')).toEqual([]);
  });

  test.each([
    ['denied blame', 'en', 'It is not her own fault, whatever the photo shows, and help is near.'],
    ['denied blame', 'es', 'No es su culpa, pase lo que pase, y hay ayuda cerca.'],
    ['denied blame', 'it', 'Non è colpa sua, qualunque cosa mostri la foto.'],
    ['denied blame', 'pt', 'Não é culpa dela, mostre a fotografia o que mostrar.'],
    ['denied blame', 'hu', 'Nem az ő hibája, bármit mutat is a kép.'],
    ['denied blame', 'uk', 'Це не її провина, хоч би що було на фото.'],
    ['denied blame', 'tr', 'Bu onun suçu değil, fotoğrafta ne olursa olsun.'],
    ['quoted blame', 'en', 'They write: “You should not have joined!” Others read it, too.'],
    ['quoted question', 'en', 'The quiz asks: “Have you ever lied?” Nobody has to answer it.'],
    ['an intimidated child', 'ro', 'Se simte intimidat de mesaje și nu știe ce să facă.'],
    ['a school', 'el', 'Στο γυμνάσιο το ξέρουν ήδη όλοι, και περιμένουν.'],
    ['a sudden thing', 'pl', 'Wszystko dzieje się gwałtownie, a zegar pogania.'],
    ['a breach of data', 'es', 'Una violación de datos afecta a muchas cuentas.'],
    ['a joke', 'fr', 'C’est bête, mais la page veut seulement faire peur.'],
    ['a silly page', 'de', 'Das ist dumm gemacht, und viele fallen darauf herein.'],
    ['a number of points', 'en', 'He has 999 points and 20,000 likes, and needs 112.5 more.'],
  ])('%s in %s stays', (_name, language, text) => {
    const quiz = changed({ language, 'questions.0.options.1.feedback': text });
    const rules = ['blame', 'personal-question', 'fixed-number', 'sensitive-unmarked'];
    expect(lintQuiz(quiz).filter(({ rule }) => rules.includes(rule))).toEqual([]);
  });
});
