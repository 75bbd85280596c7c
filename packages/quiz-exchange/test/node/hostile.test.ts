/** What a stranger could put into a file: nothing of it runs, nothing is fetched, and it is said. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { exportQuiz, EXPORT_FORMATS, importQuiz } from '../../src/index.js';

const fetched = vi.fn(() => Promise.reject(new Error('Nothing may be fetched')));
vi.stubGlobal('fetch', fetched);
afterEach(() => expect(fetched).not.toHaveBeenCalled());

const moodle = (
  text: string,
  inside = '',
) => `<quiz><question type="multichoice"><name><text>n</text></name>
<questiontext format="html"><text><![CDATA[${text}]]></text>${inside}</questiontext><single>true</single>
<answer fraction="100"><text>yes</text></answer><answer fraction="0"><text>no</text></answer></question></quiz>`;

describe('hostile files', () => {
  test('scripts are cut away and named', async () => {
    const { quiz, dropped } = await importQuiz(
      moodle('Who?<script>steal()</script><img src=x onerror=steal()>'),
    );
    expect(quiz.questions[0]?.prompt).toBe('Who?');
    expect(JSON.stringify(quiz)).not.toMatch(/steal/);
    expect(dropped.map(({ reason }) => reason).join(' ')).toMatch(/script or frame was cut away/);
  });

  test('pictures on other sites are never fetched, and named', async () => {
    const { quiz, dropped } = await importQuiz(
      moodle('Who?<img src="https://x.example/p.png" alt="A">'),
    );
    expect(quiz.questions[0]?.image).toBeNull();
    expect(dropped).toMatchObject([
      { field: 'image', reason: expect.stringMatching(/another site; it is not fetched/) },
    ]);
  });

  test('a picture inside the file is kept where somebody says what it shows', async () => {
    const file = '<file name="p.png" path="/" encoding="base64">iVBORw0KGgo=</file>';
    const kept = await importQuiz(moodle('Who?<img src="@@PLUGINFILE@@/p.png" alt="A cat">', file));
    expect(kept.quiz.questions[0]?.image).toEqual({
      src: 'data:image/png;base64,iVBORw0KGgo=',
      alt: 'A cat',
    });
    const silent = await importQuiz(moodle('Who?<img src="@@PLUGINFILE@@/p.png" alt="">', file));
    expect(silent.dropped[0]?.reason).toMatch(/no alternative text/);
  });

  test('entities are refused', async () => {
    const { errors } = await importQuiz(
      `<!DOCTYPE quiz [<!ENTITY x SYSTEM "file:///etc/passwd">]>${moodle('&x;')}`,
    );
    expect(errors[0]?.message).toMatch(/entities/);
    const sheet = zipSync({
      '[Content_Types].xml': strToU8('<Types/>'),
      'xl/workbook.xml': strToU8('<!DOCTYPE x [<!ENTITY a "b">]><workbook/>'),
    });
    expect((await importQuiz(sheet)).errors[0]?.message).toMatch(/entities/);
  });

  test('gigantic texts, lists and files are refused in a sentence', async () => {
    const long = await importQuiz(`Who ${'x'.repeat(30_000)}? {=a ~b}\n\nAnd? {=a ~b}`);
    expect(long.quiz.questions).toHaveLength(1);
    expect(long.errors[0]).toMatchObject({
      line: 1,
      message: expect.stringMatching(/30,005 characters, 20,000 at most: shorten it/),
    });
    const wide = await importQuiz(`Who? {=a ${'~b '.repeat(500)}}`);
    expect(wide.errors[0]?.message).toMatch(/501 options, 100 at most/);
    const many = await importQuiz('Who? {=a ~b}\n\n'.repeat(2_100));
    expect(many.quiz.questions).toHaveLength(2_000);
    expect(many.errors).toHaveLength(1);
    expect(many.errors[0]?.message).toMatch(/first 2,000 questions/);
    expect((await importQuiz('x'.repeat(20_000_001))).errors[0]?.message).toMatch(/Divide it/);
  });

  test('a cell in a far corner of a sheet does not fill the memory', async () => {
    const { quiz } = await importQuiz('Who? {=a ~b}');
    const { content } = await exportQuiz(quiz, 'xlsx');
    const files = unzipSync(content as Uint8Array);
    const sheet = strFromU8(files['xl/worksheets/sheet1.xml']!);
    for (const place of ['A99999999', 'ZZZZ1', 'A9&#57;9999999', 'A1:XFD1048576', '-1']) {
      const far = sheet.replace('r="A1"', `r="${place}"`);
      const bytes = zipSync({ ...files, 'xl/worksheets/sheet1.xml': strToU8(far) });
      expect((await importQuiz(bytes)).errors[0]?.message, place).toMatch(
        /beyond row 10,000 or column 500/,
      );
    }
  });

  test('names of other things are only names', async () => {
    const { quiz } = await importQuiz(
      '::__proto__::Who? {=constructor ~toString}\n\n::constructor::Who? {=a ~b}',
    );
    expect(quiz.questions.map(({ id }) => id)).toEqual(['proto', 'constructor']);
    const json = await importQuiz(
      '{"version":1,"title":"x","questions":[{"__proto__":{"polluted":true}}]}',
    );
    expect(json.errors.length).toBeGreaterThan(0);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  test('no text becomes markup in any format that goes out', async () => {
    const nasty = '</p></div></script><script>alert(1)</script>"><img src=x onerror=alert(1)>{=a}';
    const { quiz } = await importQuiz(`[plain]${nasty.replace(/[{}=]/g, '\\$&')} {=yes ~no}`);
    expect(quiz.questions[0]?.prompt).toBe(nasty);
    for (const format of EXPORT_FORMATS) {
      const { content } = await exportQuiz(quiz, format);
      if (format === 'html') expect(content).not.toMatch(/<script|<img/);
      else expect((await importQuiz(content)).quiz.questions[0]?.prompt, format).toBe(nasty);
    }
  });

  test('formulas do not run in a table', async () => {
    const { quiz } = await importQuiz('\\=cmd|calc? {=+1 ~-1}');
    const { content } = await exportQuiz(quiz, 'csv');
    expect(String(content)).toContain(`"'=cmd|calc?"`);
    expect(String(content)).toContain(",'+1,");
    expect((await importQuiz(content)).quiz.questions).toMatchObject([{ prompt: '=cmd|calc?' }]);
  });
});
