/** The table that a teacher fills in: our columns with an example of each everyday type. */
import { headerFor } from './columns.js';

const row = (cells: Record<string, string>): string[] =>
  headerFor(4).map((name) => cells[name] ?? '');

/** @returns Header and examples; `.csv` and `.xlsx` of it are written by `writeTemplate`. */
export const templateRows = (): string[][] => [
  headerFor(4),
  row({
    id: 'new-password',
    type: 'single',
    topic: 'passwords',
    prompt: 'Which password is hardest to guess?',
    hint: 'What do others know about you?',
    explanation: 'Long, and nothing about you: that is hard to guess.',
    'part 1': 'The name of my cat',
    'feedback 1': 'Easy to remember, and easy to guess.',
    'part 2': 'lamp-river-sock-moon',
    'key 2': 'x',
    'feedback 2': 'Four words that do not belong together.',
  }),
  row({
    id: 'first-steps',
    type: 'ordering',
    topic: 'cyberbullying',
    prompt: 'A mean picture goes round. What could come first?',
    explanation: 'Proof first, since it may disappear.',
    'part 1': 'Take a screenshot',
    'key 1': '1',
    'part 2': 'Report it',
    'key 2': '2',
  }),
  row({
    id: 'one-lock',
    type: 'gap',
    topic: 'passwords',
    prompt: 'Fill in the gap.',
    text: 'A password is for [1] account only.',
    explanation: 'If one is found out, the others stay shut.',
    'part 1': 'how many',
    'key 1': 'one | 1',
  }),
];
