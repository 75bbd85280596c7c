/** Workbooks: what people see in them is what is read, and what is no workbook is named. */
import { strToU8, zipSync, type Zippable } from 'fflate';
import { describe, expect, it } from 'vitest';
import { isDateFormat } from '../../../src/importers/excel-dates.js';
import { importActivities } from '../../../src/importers/index.js';
import type { ImportOptions } from '../../../src/importers/types.js';

const EE = { country: 'EE', edition: 2026 };
const pack = (files: Record<string, string | Uint8Array>) =>
  zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, data]) => [
        name,
        typeof data === 'string' ? strToU8(data) : data,
      ]),
    ) as Zippable,
  );

const xlsx = (
  sheets: { name: string; state?: string; data: string; after?: string }[],
  more = {},
) =>
  pack({
    'xl/workbook.xml': `<workbook xmlns:r="r"><sheets>${sheets
      .map(
        ({ name, state }, at) =>
          `<sheet name="${name}" ${state ? `state="${state}"` : ''} r:id="r${at}"/>`,
      )
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${sheets
      .map((_sheet, at) => `<Relationship Id="r${at}" Target="worksheets/sheet${at}.xml"/>`)
      .join('')}</Relationships>`,
    'xl/styles.xml':
      '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="dd\\.mm\\.yyyy"/><numFmt numFmtId="165" formatCode="[$-425]d\\. mmmm yyyy;@"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="20"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="2"/></cellXfs></styleSheet>',
    ...Object.fromEntries(
      sheets.map(({ data, after = '' }, at) => [
        `xl/worksheets/sheet${at}.xml`,
        `<worksheet><sheetData>${data}</sheetData>${after}</worksheet>`,
      ]),
    ),
    ...more,
  });
const text = (value: string) => `<c t="inlineStr"><is><t>${value}</t></is></c>`;
const row = (line: number, cells: string, more = '') => `<row r="${line}" ${more}>${cells}</row>`;
const header = (line: number) => row(line, ['Title', 'Date', 'Time', 'Place'].map(text).join(''));
const read = (bytes: Uint8Array, options: ImportOptions = EE) => importActivities(bytes, options);

describe('workbooks of Excel', () => {
  it('are read below merged title lines, dates and clocks as they are shown', async () => {
    const { activities, dialect, warnings } = await read(
      xlsx([
        {
          name: 'Programm',
          data:
            row(1, text('Safer Internet Day')) +
            header(3) +
            row(
              4,
              `${text('Talk')}<c s="1"><v>46063</v></c><c s="2"><v>0.41666666666666669</v></c>`,
            ) +
            row(
              5,
              `${text('Film')}<c s="3"><v>46064</v></c><c s="2"><v>0.75</v></c>${text('Hall')}`,
            ) +
            row(6, `${text('Walk')}<c s="4"><v>46065</v></c>`) +
            row(7, `${text('Game')}<c t="str"><f>TEXT(1)</f><v>13.02.2026</v></c>`),
          after: '<mergeCells><mergeCell ref="A1:D1"/></mergeCells>',
        },
      ]),
    );
    expect(activities.map(({ title, start }) => [title, start])).toEqual([
      ['Talk', '2026-02-10T10:00+02:00'],
      ['Film', '2026-02-11T18:00+02:00'],
      ['Walk', '2026-02-12'],
      ['Game', '2026-02-13'],
    ]);
    expect(dialect).toMatchObject({ sheet: 'Programm', headerLine: 3 });
    expect(warnings.map(({ line }) => line)).toContain(1);
  });

  it('give a merged day to every row beside it', async () => {
    const { activities } = await read(
      xlsx([
        {
          name: 'A',
          data:
            row(1, ['Date', 'Title', 'Place'].map(text).join('')) +
            row(
              2,
              `<c r="A2" s="1"><v>46063</v></c><c r="B2" t="inlineStr"><is><t>One</t></is></c>`,
            ) +
            row(
              3,
              `<c r="B3" t="inlineStr"><is><t>Two</t></is></c><c r="C3" t="inlineStr"><is><t>Hall</t></is></c>`,
            ),
          after: '<mergeCells><mergeCell ref="A2:A3"/></mergeCells>',
        },
      ]),
    );
    expect(activities.map(({ start }) => start)).toEqual(['2026-02-10', '2026-02-10']);
  });

  it('name hidden rows, hidden sheets and sheets that are not read', async () => {
    const list = header(1) + row(2, `${text('Talk')}<c s="1"><v>46063</v></c>`);
    const book = xlsx([
      { name: 'Notes', data: row(1, text('Remember the milk')) },
      { name: 'Old', state: 'hidden', data: list },
      {
        name: 'List',
        data: list + row(3, `${text('Secret')}<c s="1"><v>46063</v></c>`, 'hidden="1"'),
      },
    ]);
    const { activities, rejected, warnings, dialect } = await read(book);
    expect(activities.map(({ title }) => title)).toEqual(['Talk']);
    expect(rejected).toMatchObject([
      { line: 3, reason: 'the row is hidden in the sheet', value: 'Secret' },
    ]);
    expect(dialect).toMatchObject({
      sheet: 'List',
      otherSheets: [{ name: 'Notes' }, { name: 'Old', hidden: true }],
    });
    expect(warnings.filter(({ reason }) => /^sheet not read/.test(reason))).toHaveLength(2);
    expect((await read(book, { ...EE, sheet: 'old' })).dialect.sheet).toBe('Old');
    expect((await read(book, { ...EE, sheet: '3' })).dialect.sheet).toBe('List');
    expect((await read(book, { ...EE, sheet: 'None' })).rejected[0]!.reason).toContain(
      'there is no sheet',
    );
  });

  it('take shared texts without their phonetic guides, failed formulas for nothing', async () => {
    const shared = '<sst><si><r><t>Ta</t></r><r><t>lk</t></r><rPh><t>no</t></rPh></si></sst>';
    const { activities } = await read(
      xlsx(
        [
          {
            name: 'A',
            data:
              header(1) +
              row(2, `<c t="s"><v>0</v></c><c s="1"><v>46063</v></c><c/><c t="e"><v>#REF!</v></c>`),
          },
        ],
        {
          'xl/sharedStrings.xml': shared,
        },
      ),
    );
    expect(activities[0]).toMatchObject({ title: 'Talk', place: null });
  });

  it.each([
    ['d\\. mmmm yyyy', 'd'],
    ['[h]:mm', 'h'],
    ['dd/mm/yyyy hh:mm', 'dh'],
    ['[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy', 'd'],
    ['mm:ss.0', 'h'],
    ['#,##0.00 "days"', null],
    ['General', null],
    ['0.00', null],
  ])('the format %s shows %s', (code, shown) => {
    expect(isDateFormat(200, code)).toBe(shown);
  });
});

const ods = (content: string) =>
  pack({
    mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
    'content.xml': `<office:document-content>${content}</office:document-content>`,
  });
const p = (value: string) =>
  `<table:table-cell office:value-type="string"><text:p>${value}</text:p></table:table-cell>`;

describe('workbooks of LibreOffice', () => {
  it('are read with their dates, spaces, repeated cells and hidden rows', async () => {
    const { activities, rejected, dialect } = await read(
      ods(
        `<office:automatic-styles><style:style style:family="table" style:name="h"><style:table-properties table:display="false"/></style:style></office:automatic-styles>
        <table:table table:name="Hidden" table:style-name="h"><table:table-row>${p('x')}</table:table-row></table:table>
        <table:table table:name="Programme"><table:table-row table:number-rows-repeated="2"><table:table-cell table:number-columns-repeated="3"/></table:table-row>
        <table:table-row>${p('Title')}${p('Date')}${p('Time')}${p('Place')}</table:table-row>
        <table:table-row>${p('Two<text:s text:c="2"/>words')}<table:table-cell office:value-type="date" office:date-value="2026-02-10"><text:p>10.02.26</text:p></table:table-cell><table:table-cell office:value-type="time" office:time-value="PT10H30M00S"><text:p>10:30</text:p></table:table-cell><table:table-cell office:value-type="string"><office:annotation><text:p>ask first</text:p></office:annotation><text:p>Hall</text:p></table:table-cell></table:table-row>
        <table:table-row table:visibility="filter">${p('Not me')}${p('2026-02-11')}</table:table-row>
        <table:table-row table:number-rows-repeated="1048000"><table:table-cell table:number-columns-repeated="16384"/></table:table-row></table:table>`,
      ),
    );
    expect(activities.map(({ title, start, place }) => [title, start, place?.name])).toEqual([
      ['Two  words', '2026-02-10T10:30+02:00', 'Hall'],
    ]);
    expect(rejected).toMatchObject([{ line: 5, value: 'Not me' }]);
    expect(dialect).toMatchObject({
      sheet: 'Programme',
      headerLine: 3,
      otherSheets: [{ hidden: true }],
    });
  });
});

describe('files that are no tables', () => {
  const bytes = (start: string) =>
    Uint8Array.from(`${start}\0\0\u0001`, (char) => char.charCodeAt(0));
  it.each([
    ['%PDF-1.7', 'this is a PDF'],
    ['\x89PNG\r\n', 'this is a picture'],
    ['\xff\xd8\xff\xe0', 'this is a picture'],
    [
      '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1',
      'this is an Excel workbook of before 2007 (.xls), one locked with a password, or another old Office file',
    ],
    ['\x1f\x8b\x08', 'this is a compressed archive'],
    ['\x00\x00\x01\x00', 'this is no text and no workbook'],
  ])('%j is named, with what to do', async (start, reason) => {
    const { rejected, activities } = await read(bytes(start));
    expect(activities).toEqual([]);
    expect(rejected.map((item) => item.reason)).toEqual([reason]);
    expect(rejected[0]!.suggestion).not.toBe('');
    expect(rejected[0]!.value).toBe('');
  });

  it.each([
    [{ 'word/document.xml': '<x/>' }, 'this is a Word document'],
    [{ 'a.csv': 'title' }, 'this is a zip archive'],
    [{ 'Index/Document.iwa': '' }, 'this is a Numbers document'],
    [{ 'xl/workbook.bin': '' }, 'this is a binary Excel workbook (.xlsb)'],
    [
      { mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<x/>' },
      'this is a text document or a drawing of LibreOffice',
    ],
  ])('an archive of %j is named', async (files, reason) => {
    expect((await read(pack(files))).rejected.map((item) => item.reason)).toEqual([reason]);
  });

  it('refuses a workbook that unfolds to far more than it is', async () => {
    const bomb = xlsx([{ name: 'A', data: header(1) }], {
      'xl/worksheets/sheet0.xml': new Uint8Array(60_000_000).fill(32),
    });
    expect(bomb.length).toBeLessThan(200_000);
    const { rejected } = await read(bomb);
    expect(rejected.map(({ reason }) => reason)).toEqual([
      'the file unfolds to more than a table of activities can be',
    ]);
  });

  it('says so when a workbook is cut short or its XML is broken', async () => {
    const whole = xlsx([{ name: 'A', data: header(1) }]);
    for (const damaged of [
      whole.slice(0, whole.length - 40),
      whole.slice(0, 100),
      xlsx([{ name: 'A', data: '<row><' }]),
    ])
      expect((await read(damaged)).rejected[0]!.reason).toBe('the file is damaged');
  });
});
