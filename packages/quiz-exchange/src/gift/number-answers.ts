/** Numbers of GIFT and Moodle as answers that are typed. */

export interface NumberAnswers {
  answers: string[];
  /** What could not come along; null where all did. */
  lost: string | null;
}

/** Whole numbers of a range that are listed one by one. */
const MOST = 50;

const write = (value: number) => String(Number(value.toPrecision(12)));

/** @returns The range of `3`, `3:0.5` or `1..5`; null where it is none of them. */
export function readRange(text: string): { low: number; high: number; exact: number } | null {
  const number = '([+-]?(?:\\d{1,15}(?:\\.\\d{1,12})?|\\.\\d{1,12})(?:[eE][+-]?\\d{1,3})?)';
  const found = new RegExp(`^${number}(?:\\s*(:|\\.\\.)\\s*${number})?$`).exec(text.trim());
  if (!found) return null;
  const [, first, sign, last] = found;
  const a = Number(first);
  const b = Number(last ?? 0);
  if (sign === '..') return { low: Math.min(a, b), high: Math.max(a, b), exact: (a + b) / 2 };
  return { low: a - Math.abs(b), high: a + Math.abs(b), exact: a };
}

/** @returns What may be typed; a range is its whole numbers, or else its middle. */
export function numberAnswers({
  low,
  high,
  exact,
}: NonNullable<ReturnType<typeof readRange>>): NumberAnswers {
  if (low === high) return { answers: [write(exact)], lost: null };
  const from = Math.ceil(low);
  const to = Math.floor(high);
  const whole =
    to - from < MOST
      ? Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => write(from + i))
      : [];
  const answers = [...new Set([write(exact), ...whole])];
  return {
    answers,
    lost: `Numbers from ${write(low)} to ${write(high)} were right; here only ${answers.slice(0, 5).join(', ')}${answers.length > 5 ? ' …' : ''} can be typed.`,
  };
}
