/** Excel workbooks (ECMA-376): values as they are shown, dates as days, formulas as their results. */
import { fromExcelSerial, isDateFormat } from './excel-dates.js';
import { readXml, type Attributes } from './read-xml.js';
import { FileProblem, type Zip } from './read-zip.js';
import { rowCollector, type Sheet, type Workbook } from './sheet-rows.js';

/** Characters of the table of texts that cells share. */
const SHARED = 100_000_000;

/** @returns Column from 0 and row from 1 of `B12`. */
function position(reference: string | undefined): { column: number; line: number } | null {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(reference ?? '');
  if (!match) return null;
  let column = 0;
  for (const letter of match[1]!) column = column * 26 + letter.charCodeAt(0) - 64;
  return { column: column - 1, line: Number(match[2]) };
}

function readShared(zip: Zip, name: string): string[] {
  const texts: string[] = [];
  let text = '';
  let inText = false;
  let phonetic = 0;
  let size = 0;
  readXml(zip, name, {
    open(element) {
      if (element === 'si') text = '';
      else if (element === 'rPh') phonetic += 1;
      else if (element === 't') inText = phonetic === 0;
    },
    text: (part) => void (inText && (text += part)),
    close(element) {
      if (element === 't') inText = false;
      else if (element === 'rPh') phonetic -= 1;
      else if (element === 'si') {
        size += text.length;
        texts.push(text);
        if (size > SHARED)
          throw new FileProblem('the workbook holds too much text', 'save the sheet as CSV UTF-8');
      }
    },
  });
  return texts;
}

/** @returns For each style of cells the code of its format, where it shows dates. */
function readStyles(zip: Zip, name: string): (string | null)[] {
  const own = new Map<number, string>();
  const styles: (string | null)[] = [];
  let inCells = false;
  readXml(zip, name, {
    open(element, { numFmtId, formatCode }) {
      if (element === 'cellXfs') inCells = true;
      else if (element === 'numFmt' && own.size < 10_000)
        own.set(Number(numFmtId), formatCode ?? '');
      else if (element === 'xf' && inCells && styles.length < 100_000)
        styles.push(isDateFormat(Number(numFmtId), own.get(Number(numFmtId))));
    },
    close: (element) => void (element === 'cellXfs' && (inCells = false)),
  });
  return styles;
}

interface Part {
  sheet: Sheet;
  path: string;
}

function readParts(zip: Zip, root: string): { parts: Part[]; date1904: boolean } {
  const folder = root.slice(0, root.lastIndexOf('/') + 1);
  const file = root.slice(folder.length);
  const targets = new Map<string, string>();
  readXml(zip, `${folder}_rels/${file}.rels`, {
    open(element, { Id, Target }) {
      if (element !== 'Relationship' || !Id || !Target) return;
      targets.set(
        Id,
        Target.startsWith('/') ? Target.slice(1) : folder + Target.replace(/^\.\//, ''),
      );
    },
  });
  const parts: Part[] = [];
  let date1904 = false;
  readXml(zip, root, {
    open(element, attributes) {
      if (element === 'workbookPr') date1904 = /^(1|true)$/.test(attributes['date1904'] ?? '');
      if (element !== 'sheet' || parts.length >= 500) return;
      const path = targets.get(attributes['r:id'] ?? attributes['id'] ?? '');
      const sheet = {
        name: attributes['name'] ?? '',
        hidden: /hidden/i.test(attributes['state'] ?? ''),
      };
      if (path && /worksheets?\//i.test(path) && zip.has(path)) parts.push({ sheet, path });
    },
  });
  return { parts, date1904 };
}

/** @param root Path of the workbook's own part. */
export function openXlsx(zip: Zip, root: string): Workbook {
  const { parts, date1904 } = readParts(zip, root);
  const beside = (name: RegExp) => zip.entries.find((entry) => name.test(entry.name))?.name;
  const sharedPath = beside(/(?:^|\/)sharedStrings\.xml$/i);
  const stylesPath = beside(/(?:^|\/)styles\.xml$/i);
  let shared: string[] | undefined;
  let styles: (string | null)[] | undefined;

  const valueOf = ({ t: type, s: style }: Attributes, value: string, inline: string): string => {
    if (type === 's') return shared![Number(value)] ?? '';
    if (type === 'inlineStr') return inline;
    if (type === 'b') return value === '1' ? 'TRUE' : 'FALSE';
    if (type === 'd') return value.replace(/T00:00(?::00(?:\.0+)?)?Z?$/, '');
    if (type === 'str' || type === 'e' || value === '') return value;
    const format = styles![Number(style ?? 0)];
    const serial = Number(value);
    return format && Number.isFinite(serial)
      ? (fromExcelSerial(serial, format, date1904) ?? value)
      : value;
  };

  return {
    kind: 'xlsx',
    sheets: parts.map(({ sheet }) => sheet),
    rows(index) {
      shared ??= sharedPath ? readShared(zip, sharedPath) : [];
      styles ??= stylesPath ? readStyles(zip, stylesPath) : [];
      const rows = rowCollector();
      let line = 0;
      let column = -1;
      let cell: Attributes = {};
      let value = '';
      let inline = '';
      let into: 'value' | 'inline' | null = null;
      let phonetic = 0;
      readXml(zip, parts[index]!.path, {
        open(element, attributes) {
          if (element === 'row') {
            line = Number(attributes['r']) || line + 1;
            column = -1;
            rows.begin(line, /^(1|true)$/.test(attributes['hidden'] ?? ''));
          } else if (element === 'c') {
            column = position(attributes['r'])?.column ?? column + 1;
            cell = attributes;
            value = inline = '';
          } else if (element === 'v') into = 'value';
          else if (element === 'rPh') phonetic += 1;
          else if (element === 't' && phonetic === 0) into = 'inline';
          else if (element === 'mergeCell') {
            const [from, to] = (attributes['ref'] ?? '').split(':').map(position);
            if (from && to) rows.merge(from.line, to.line, from.column);
          }
        },
        text(text) {
          if (into === 'value') value += text;
          else if (into === 'inline') inline += text;
        },
        close(element) {
          if (element === 'c') rows.cell(column, valueOf(cell, value, inline));
          else if (element === 'row') rows.end();
          else if (element === 'rPh') phonetic -= 1;
          else if (element === 'v' || element === 't') into = null;
        },
      });
      return rows.rows();
    },
  };
}
