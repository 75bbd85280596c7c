/** The word that somebody meant: letters left out, doubled, swapped, or written otherwise. */

const plain = (word: string) => word.toLowerCase().replace(/[-_\s.]/g, '');

/** Insertions, deletions, replacements and swaps of neighbours between two words. */
export function editDistance(a: string, b: string): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min(rows[i - 1]![j]! + 1, row[j - 1]! + 1, rows[i - 1]![j - 1]! + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        least = Math.min(least, rows[i - 2]![j - 2]! + 1);
      }
      row.push(least);
    }
    rows.push(row);
  }
  return rows[a.length]![b.length]!;
}

/** @returns Null where no word is near: a longer one may differ in more letters. */
export function nearestWord(word: string, known: readonly string[]): string | null {
  const wanted = plain(word);
  const most = wanted.length < 7 ? 1 : wanted.length < 12 ? 2 : 3;
  const [best] = known
    .map((one) => ({ one, far: editDistance(wanted, plain(one)) }))
    .sort((a, b) => a.far - b.far);
  return best && best.far <= most ? best.one : null;
}
