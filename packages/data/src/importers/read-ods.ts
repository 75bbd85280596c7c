/** Workbooks of LibreOffice and others (OpenDocument 1.3): values, dates as days, repeated cells once. */
import { readXml, type Attributes } from './read-xml.js';
import type { TableRow } from './find-header.js';
import type { Zip } from './read-zip.js';
import { rowCollector, type RowCollector, type Sheet, type Workbook } from './sheet-rows.js';

/** @returns The day without a midnight that nobody wrote, `10:00` of `PT10H00M00S`. */
function valueOf(cell: Attributes, text: string): string {
  switch (cell['value-type']) {
    case 'date':
      return (cell['date-value'] ?? text).replace(/T00:00(?::00(?:\.0+)?)?$/, '').replace('T', ' ');
    case 'time': {
      const match = /^PT(\d{1,4})H(\d{1,2})M/.exec(cell['time-value'] ?? '');
      return match
        ? `${String(Number(match[1]) % 24).padStart(2, '0')}:${match[2]!.padStart(2, '0')}`
        : text;
    }
    case 'float':
    case 'currency':
    case 'percentage':
      // A failed formula has a number and shows its fault.
      return /^(?:#|Err:)/.test(text) ? text : (cell['value'] ?? text);
    case 'boolean':
      return cell['boolean-value'] === 'true' ? 'TRUE' : 'FALSE';
    default:
      return text || (cell['string-value'] ?? '');
  }
}

const times = (value: string | undefined, most: number) =>
  Math.min(Math.max(1, Math.floor(Number(value)) || 1), most);

/** The rows of one table, as its elements come. */
function tableHandler(rows: RowCollector) {
  let line = 1;
  let column = 0;
  let repeat = 1;
  let cells: { column: number; text: string }[] = [];
  let hidden = false;
  let cell: Attributes | null = null;
  let text = '';
  let paragraphs = 0;
  let inText = 0;
  let aside = 0;
  return {
    open(element: string, attributes: Attributes) {
      if (aside > 0 || element === 'annotation' || element === 'shapes') aside += 1;
      else if (element === 'table-row') {
        repeat = times(attributes['number-rows-repeated'], 1_048_576);
        hidden = /collapse|filter/.test(attributes['visibility'] ?? '');
        column = 0;
        cells = [];
      } else if (element === 'table-cell' || element === 'covered-table-cell') {
        cell = attributes;
        text = '';
        paragraphs = 0;
      } else if (element === 'p' || element === 'h') {
        if (paragraphs++ > 0) text += '\n';
        inText += 1;
      } else if (element === 's') text += ' '.repeat(times(attributes['c'], 1000));
      else if (element === 'tab') text += '\t';
      else if (element === 'line-break') text += '\n';
    },
    text(part: string) {
      if (aside === 0 && inText > 0 && text.length < 500_000) text += part;
    },
    close(element: string) {
      if (aside > 0) aside -= 1;
      else if (element === 'p' || element === 'h') inText -= 1;
      else if ((element === 'table-cell' || element === 'covered-table-cell') && cell) {
        const count = times(cell['number-columns-repeated'], 16_384);
        const value = element === 'table-cell' ? valueOf(cell, text) : '';
        if (value)
          for (let at = 0; at < Math.min(count, 500); at++)
            cells.push({ column: column + at, text: value });
        const down = times(cell['number-rows-spanned'], 10_000);
        if (down > 1) rows.merge(line, line + down - 1, column);
        column += count;
        cell = null;
      } else if (element === 'table-row') {
        const filled = cells.length > 0;
        // A row that is repeated a million times is the empty end of the sheet.
        for (let at = 0; filled && at < Math.min(repeat, 1000); at++) {
          rows.begin(line + at, hidden);
          for (const item of cells) rows.cell(item.column, item.text);
          rows.end();
        }
        line += repeat;
      }
    },
  };
}

export function openOds(zip: Zip): Workbook {
  const sheets: Sheet[] = [];
  const invisible = new Set<string>();
  let style = '';
  let depth = 0;
  readXml(zip, 'content.xml', {
    open(element, attributes) {
      if (element === 'style' && attributes['family'] === 'table') style = attributes['name'] ?? '';
      else if (element === 'table-properties' && attributes['display'] === 'false')
        invisible.add(style);
      else if (element === 'table') {
        depth += 1;
        if (depth === 1 && sheets.length < 500)
          sheets.push({
            name: attributes['name'] ?? '',
            hidden: invisible.has(attributes['style-name'] ?? ''),
          });
      }
    },
    close: (element) => void (element === 'table' && (depth -= 1)),
  });
  return {
    kind: 'ods',
    sheets,
    rows(wanted): TableRow[] {
      const rows = rowCollector();
      const handler = tableHandler(rows);
      let index = -1;
      let nested = 0;
      readXml(zip, 'content.xml', {
        open(element, attributes) {
          if (element === 'table') {
            nested += 1;
            if (nested === 1) index += 1;
          } else if (index === wanted && nested === 1) handler.open(element, attributes);
        },
        text(text) {
          if (index === wanted && nested === 1) handler.text(text);
        },
        close(element) {
          if (element === 'table') {
            nested -= 1;
            return index === wanted && nested === 0;
          }
          if (index === wanted && nested === 1) handler.close(element);
          return false;
        },
      });
      return rows.rows();
    },
  };
}
