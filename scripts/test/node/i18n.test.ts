/** The machinery of the languages, over invented catalogues. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { transformSync } from 'esbuild';
import { afterEach, describe, expect, it } from 'vitest';
import { checkCatalogues } from '../../i18n/check-catalogues.js';
import { compilePackage } from '../../i18n/compile-package.js';
import { importTranslations, toCsv, toXliff } from '../../i18n/exchange.js';
import { pseudoCatalogue, pseudoMessage } from '../../i18n/pseudo.js';
import { readCatalogues } from '../../i18n/read-catalogues.js';

const about = (extra: object = {}) => ({
  description: 'What it is.',
  'x-screen': 'list',
  ...extra,
});
const english = {
  '@@locale': 'en',
  '@@x-type': 'NoteTerms',
  '@@x-reviewed': { by: 'editors', date: '2026-11-22' },
  title: "Notes `and` $'{more}'",
  '@title': about(),
  'routes.child.own-image': 'Take it down',
  '@routes.child.own-image': about(),
  'names.0': 'Otters',
  '@names.0': about(),
  'names.1': 'Owls',
  '@names.1': about(),
  found: '{count, plural, =0 {No notes} one {One note} other {# notes}} in {place}',
  '@found': about({ placeholders: { count: { type: 'number' }, place: {} } }),
  kind: '{kind, select, big {A big note} other {A note}} of {count, number}',
  '@kind': about({ placeholders: { kind: {}, count: { type: 'number' } } }),
};
const ukrainian = {
  '@@locale': 'uk',
  '@@x-reviewed': null,
  title: 'Нотатки',
  'routes.child.own-image': 'Прибрати',
  'names.0': 'Видри',
  'names.1': 'Сови',
  found:
    '{count, plural, =0 {Немає нотаток} one {# нотатка} few {# нотатки} many {# нотаток} other {# нотатки}}: {place}',
  kind: '{kind, select, big {Велика нотатка} other {Нотатка}}: {count, number}',
};
const catalogues = (languages: Record<string, object>) => ({
  name: 'notes',
  folder: '',
  languages,
});
const both = catalogues({ en: english, uk: ukrainian });

/** Runs a module of words. */
async function wordsOf(source: string) {
  const { code } = transformSync(source, { loader: 'ts', format: 'esm' });
  return (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as {
    terms: {
      title: string;
      routes: { child: Record<string, string> };
      names: string[];
      found: (count: number, place: string) => string;
      kind: (kind: string, count: number) => string;
    };
    reviewed: unknown;
  };
}

describe('compiled words', () => {
  const files = compilePackage(both, [both]);

  it('say what the catalogue says, in every plural of the language', async () => {
    const { terms, reviewed } = await wordsOf(files['uk.ts']!);
    expect(terms.found(0, 'Київ')).toBe('Немає нотаток: Київ');
    expect(terms.found(1, 'Київ')).toBe('1 нотатка: Київ');
    expect(terms.found(3, 'Київ')).toBe('3 нотатки: Київ');
    expect(terms.found(11, 'Київ')).toBe('11 нотаток: Київ');
    expect(terms.found(1234, '').replace(/\s/g, ' ')).toBe('1 234 нотатки: ');
    expect(terms.kind('big', 2)).toBe('Велика нотатка: 2');
    expect(terms.kind('unheard-of', 2)).toBe('Нотатка: 2');
    expect(reviewed).toBeNull();
  });

  it('keep signs that mean something to the language they are written in', async () => {
    const { terms, reviewed } = await wordsOf(files['en.ts']!);
    expect(terms.title).toBe('Notes `and` ${more}');
    expect(terms.routes.child['own-image']).toBe('Take it down');
    expect(terms.names).toEqual(['Otters', 'Owls']);
    expect(terms.found(1, 'x')).toBe('One note in x');
    expect(reviewed).toEqual(english['@@x-reviewed']);
  });

  it('have a type that names arguments, and a set that loads a language when it is asked for', () => {
    expect(files['terms.ts']).toContain('found: (count: number, place: string) => string;');
    expect(files['terms.ts']).toContain('names: readonly string[];');
    expect(files['index.ts']).toContain(`uk: () => import('./uk.js')`);
    expect(files['index.ts']).not.toContain(`import('./en.js')`);
  });

  it('take in the words of the catalogue they extend, and part what only some need', () => {
    const core = {
      name: 'core',
      folder: '',
      languages: { en: { retry: 'Again' }, uk: { retry: 'Ще' } },
    };
    const own = catalogues({
      en: {
        ...english,
        '@@x-extends': 'core',
        '@@x-modules': { school: 'SchoolTerms' },
        'school.teams': 'Teams',
      },
      uk: { ...ukrainian, 'school.teams': 'Команди' },
    });
    const made = compilePackage(own, [core, own]);
    expect(made['uk.ts']).toContain('`Ще`');
    expect(made['uk.ts']).not.toContain('Команди');
    expect(made['school-uk.ts']).toContain('teams: `Команди`');
    expect(made['school-uk.ts']).toContain(`from './school-terms.js'`);
    expect(made['school.ts']).toContain('schoolLocales = new LocaleSet<SchoolTerms>');
  });

  it('name language and key where a message cannot be compiled', () => {
    const broken = catalogues({
      en: english,
      uk: { ...ukrainian, found: '{count, plural, one {x}' },
    });
    expect(() => compilePackage(broken, [])).toThrow(/^uk: "found": /);
  });
});

describe('check', () => {
  const rulesOf = (en: object, uk: object, codes = ['en', 'uk']) =>
    checkCatalogues(
      catalogues({ en: { ...english, ...en }, uk: { ...ukrainian, ...uk } }),
      codes,
    ).map(
      ({ rule, code, key }: { rule: string; code: string; key: string }) =>
        `${rule} ${code} ${key}`,
    );

  it('is content with catalogues in order', () => {
    expect(rulesOf({}, {})).toEqual([]);
  });

  it.each([
    ['no-description en title', { '@title': { 'x-screen': 'x' } }, {}],
    ['no-screen en title', { '@title': { description: 'x' } }, {}],
    ['unknown-argument en title', { title: 'Notes {of}' }, { title: 'Нотатки {of}' }],
    ['unused-argument en found', { found: '{count, plural, one {x} other {y}}' }, {}],
    ['untranslated uk title', {}, { title: '' }],
    ['untranslated uk title', {}, { title: undefined }],
    ['unknown-key uk nothing', {}, { nothing: 'Нічого' }],
    ['unreadable uk title', {}, { title: 'Нотатки {' }],
    ['other-arguments uk kind', {}, { kind: '{kind, select, big {В} other {Н}}' }],
    ['other-arguments uk title', {}, { title: 'Нотатки {of}' }],
    ['plural-categories uk found', {}, { found: '{count, plural, one {#} other {#}} {place}' }],
    ['choice-cases uk kind', {}, { kind: '{kind, select, huge {В} other {Н}} {count, number}' }],
    ['still-english uk routes.child.own-image', {}, { 'routes.child.own-image': 'Take it down' }],
    ['too-long uk title', {}, { title: 'Нотатки '.repeat(20).trim() }],
    ['too-long uk title', { '@title': about({ 'x-max': 4 }) }, {}],
    ['stray-space uk title', {}, { title: 'Нотатки ' }],
  ])('finds %s', (expected, en, uk) => {
    expect(rulesOf(en, uk)).toContain(expected);
  });

  it('finds a language without a file, and a file without a language', () => {
    expect(rulesOf({}, {}, ['en', 'uk', 'es'])).toEqual(['no-catalogue es ']);
    expect(rulesOf({}, {}, ['en'])).toEqual(['not-registered uk ']);
  });

  it('finds a file that does not say whether somebody reviewed it', () => {
    const { '@@x-reviewed': _left, ...unsaid } = ukrainian;
    expect(checkCatalogues(catalogues({ en: english, uk: unsaid }), ['en', 'uk'])).toMatchObject([
      { rule: 'review-unsaid', code: 'uk' },
    ]);
  });

  it('lets a message stay English where the English file says so', () => {
    const same = { title: 'WhatsApp', '@title': about({ 'x-same': 'a name' }) };
    expect(rulesOf(same, { title: 'WhatsApp' })).toEqual([]);
  });
});

describe('exchange', () => {
  it.each([
    ['xliff', toXliff],
    ['csv', toCsv],
  ] as const)('by %s carries an edit and nothing else', async (format, write) => {
    const written = await write('notes', english, 'uk', ukrainian);
    const edited = written.replace('Прибрати', 'Прибрати & «сховати»'.replace('&', 'і'));
    const { catalogue, changed } = await importTranslations(
      format,
      edited,
      'notes',
      english,
      ukrainian,
    );
    expect(changed).toEqual(['routes.child.own-image']);
    expect(catalogue).toEqual({ ...ukrainian, 'routes.child.own-image': 'Прибрати і «сховати»' });
    const untouched = await importTranslations(format, written, 'notes', english, ukrainian);
    expect(untouched).toMatchObject({ changed: [], unknown: [], catalogue: ukrainian });
  });

  it('refuses a file of something else', async () => {
    const other = await toXliff('other', english, 'uk', {});
    await expect(importTranslations('xliff', other, 'notes', english, {})).rejects.toThrow(
      /"notes"/,
    );
    await expect(importTranslations('csv', 'a,b\n1,2', 'notes', english, {})).rejects.toThrow(
      /"key"/,
    );
  });
});

describe('the pseudo-language', () => {
  it('marks words and leaves arguments, cases and numbers as they are', () => {
    expect(pseudoMessage('Go {n, plural, one {once} other {# times}}')).toMatch(
      /^\[Ğø \{n, plural, one \{øñçé\} other \{# ŧíɱéš\}\}~+\]$/,
    );
    const pseudo = catalogues({ en: english, uk: pseudoCatalogue(english) });
    const faults = checkCatalogues(pseudo, ['en', 'uk']).filter(
      ({ rule }: { rule: string }) => rule !== 'plural-categories',
    );
    expect(faults).toEqual([]);
  });
});

describe('catalogues on disk', () => {
  let root = '';
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  it('are found where a package has them, and a broken one is named', () => {
    root = mkdtempSync(path.join(tmpdir(), 'aw-i18n-'));
    const folder = path.join(root, 'packages/notes/messages');
    mkdirSync(folder, { recursive: true });
    mkdirSync(path.join(root, 'packages/silent'));
    writeFileSync(path.join(folder, 'en.arb'), JSON.stringify(english));
    expect(readCatalogues(root)).toMatchObject([{ name: 'notes', languages: { en: english } }]);
    writeFileSync(path.join(folder, 'uk.arb'), '{');
    expect(() => readCatalogues(root)).toThrow(/uk\.arb/);
  });
});
