/**
 * What a schema cannot say of a quiz: ids that must differ or meet, a right answer that must exist,
 * stories that must end. Paths are those of the file, as `questions.3.options.1.id`.
 */
import type { Question, Quiz } from '@awareness-widgets/data';

export interface QuizFault {
  path: string;
  message: string;
}

type Payload = Omit<Question, 'id'>;
type Report = (path: string, message: string) => void;

/** @returns An empty list for a sound quiz. */
export function findQuizFaults(quiz: Quiz): QuizFault[] {
  const faults: QuizFault[] = [];
  unique(quiz.questions, 'questions', (path, message) => faults.push({ path, message }));
  quiz.questions.forEach((question, i) => {
    const report =
      (prefix: string): Report =>
      (path, message) =>
        faults.push({ path: `${prefix}.${path}`, message });
    inspect(question, report(`questions.${i}`));
    if (!question.retry) return;
    inspect({ ...question, ...question.retry } as Question, report(`questions.${i}.retry`));
  });
  return faults;
}

function inspect(question: Payload, report: Report): void {
  const q = question as Question;
  switch (q.type) {
    case 'single':
    case 'true-false':
    case 'multiple':
      unique(q.options, 'options', report);
      inspectOptions(q.options, q.type === 'multiple', 'options', report);
      break;
    case 'ordering':
      unique(q.items, 'items', report);
      break;
    case 'opinion':
      unique(q.options, 'options', report);
      break;
    case 'matching':
      unique([...q.pairs, ...q.extra], 'pairs', report);
      break;
    case 'sorting':
      unique(q.groups, 'groups', report);
      unique(q.items, 'items', report);
      q.items.forEach((item, i) => {
        if (!q.groups.some((group) => group.id === item.group)) {
          report(`items.${i}.group`, `There is no group "${item.group}"`);
        }
      });
      break;
    case 'gap':
      inspectGaps(q, report);
      break;
    case 'highlight': {
      const segments = q.document.lines.flat().filter((part) => typeof part !== 'string');
      unique(segments, 'document', report);
      if (!segments.some((segment) => segment.clue)) report('document', 'Nothing in it is a clue');
      break;
    }
    case 'scenario':
      inspectStory(q, report);
      break;
    default:
  }
}

function unique(list: readonly { id: string }[], path: string, report: Report): void {
  const seen = new Set<string>();
  list.forEach(({ id }, i) => {
    if (seen.has(id)) report(`${path}.${i}.id`, `The id "${id}" is used twice`);
    seen.add(id);
  });
}

function inspectOptions(
  options: readonly { correct: boolean }[],
  several: boolean,
  path: string,
  report: Report,
): void {
  const right = options.filter((option) => option.correct).length;
  if (right === 0) report(path, 'None is marked as correct');
  else if (right > 1 && !several) report(path, `${right} are marked as correct; one can be`);
}

function inspectGaps(q: Extract<Question, { type: 'gap' }>, report: Report): void {
  const gaps = q.parts.filter((part) => typeof part !== 'string');
  unique(gaps, 'parts', report);
  if (gaps.length === 0) report('parts', 'There is no gap in it');
  q.parts.forEach((one, i) => {
    if (typeof one === 'string') return;
    if (one.choices) inspectOptions(one.choices, false, `parts.${i}.choices`, report);
    else if (!one.answers) report(`parts.${i}`, 'It needs "answers" or "choices"');
  });
}

function inspectStory(q: Extract<Question, { type: 'scenario' }>, report: Report): void {
  unique([...q.steps, ...q.endings], 'steps', report);
  if (!q.endings.some((ending) => ending.good)) report('endings', 'None of them is good');
  const endings = new Set(q.endings.map((ending) => ending.id));
  const number = new Map(q.steps.map((step, i) => [step.id, i]));
  const state = new Map<number, 'open' | 'done'>();
  // Depth first: meeting an open step again means that the story can run in a circle.
  const visit = (i: number): void => {
    state.set(i, 'open');
    unique(q.steps[i]!.choices, `steps.${i}.choices`, report);
    q.steps[i]!.choices.forEach(({ to }, j) => {
      const next = number.get(to);
      const path = `steps.${i}.choices.${j}.to`;
      if (endings.has(to)) return;
      if (next === undefined) report(path, `There is no step or ending "${to}"`);
      else if (state.get(next) === 'open') report(path, `"${to}" leads round in a circle`);
      else if (!state.has(next)) visit(next);
    });
    state.set(i, 'done');
  };
  if (q.steps.length > 0) visit(0);
  q.steps.forEach((step, i) => {
    if (!state.has(i)) report(`steps.${i}`, `Nothing leads to the step "${step.id}"`);
  });
}
