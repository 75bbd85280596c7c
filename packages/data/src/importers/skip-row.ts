/** Rows of a list that are no activities: totals, headings, notes, the header once more. */
import { isDay } from './choose-columns.js';
import { columnKey } from './column-names.js';

const TOTALS =
  /^(?:grand total|total|totals|sum|subtotal|summe|gesamt|insgesamt|zwischensumme|anzahl|somme|sous total|nombre total|suma|totales|soma|totale|somma|totaal|razem|ogolem|celkem|soucet|spolu|sucet|skupaj|ukupno|svega|osszesen|total general|общо|всичко|вкупно|укупно|всього|разом|итого|всего|συνολο|kokku|kopa|is viso|yhteensa|summa|totalt|i alt|samtals|iomlan|gjithsej|toplam)\b/u;
/** \b knows Latin letters only. */
const TOTALS_ELSEWHERE = /^(?:общо|всичко|вкупно|укупно|всього|разом|итого|всего|συνολο)(?:-|$)/u;

export type Skip = 'header' | 'total' | 'note';

/** @returns Why the row is no activity, or null. */
export function skipRow(
  cells: readonly string[],
  header: readonly string[],
  { columns, start }: { columns: number; start: number },
): Skip | null {
  const filled = cells
    .map((cell, index) => ({ text: cell.trim(), index }))
    .filter(({ text }) => text);
  const first = filled[0];
  if (!first) return null;
  const named = filled.filter(({ text, index }) => header[index] === text).length;
  if (named === filled.length && named > 1) return 'header';
  const dated = start >= 0 && isDay(cells[start] ?? '') && first.index !== start;
  const key = columnKey(first.text).replaceAll('-', ' ');
  if (!dated && (TOTALS.test(key) || TOTALS_ELSEWHERE.test(key.replaceAll(' ', '-')))) {
    // "Total Control, a film" is no total: sums are short, and the other cells are numbers.
    const numbers = filled.slice(1).every(({ text }) => /^[\d\s.,:%€$£+-]+$/.test(text));
    if (numbers && first.text.length < 40) return 'total';
  }
  return filled.length === 1 && columns >= 3 && first.index !== start ? 'note' : null;
}
