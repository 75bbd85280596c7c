/**
 * What a schema cannot say of a quiz: ids that must differ or meet, a right answer that must exist,
 * stories that must end. Paths are those of the file, as `questions.3.options.1.id`.
 */
import type { Question, Quiz } from '@awareness-widgets/data';
import type { FaultCode } from '../locales/fault-terms.js';
import { faultOf, type QuizFault } from './quiz-fault.js';

export type { QuizFault } from './quiz-fault.js';

type Payload = Omit<Question, 'id'>;
type Report = (path: string, code: FaultCode, ...values: string[]) => void;

/** @returns An empty list for a sound quiz. */
export function findQuizFaults(quiz: Quiz): QuizFault[] {
  const faults: QuizFault[] = [];
  const report =
    (prefix: string): Report =>
    (path, code, ...values) =>
      void faults.push(faultOf(prefix + path, code, ...values));
  // A share of one, where percent are counted.
  if (quiz.passMark > 0 && quiz.passMark <= 1) {
    report('')(
      'passMark',
      'fraction',
      String(quiz.passMark),
      String(Math.round(quiz.passMark * 100)),
    );
  }
  unique(quiz.questions, 'questions', report(''));
  quiz.questions.forEach((question, i) => {
    inspect(question, report(`questions.${i}.`));
    if (!question.retry) return;
    inspect({ ...question, ...question.retry } as Question, report(`questions.${i}.retry.`));
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
      if (q.type === 'true-false' && q.options.length !== 2) {
        report('options', 'trueFalse', String(q.options.length));
      }
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
          report(`items.${i}.group`, 'noGroup', item.group);
        }
      });
      break;
    case 'gap':
      inspectGaps(q, report);
      break;
    case 'highlight': {
      const segments = q.document.lines.flat().filter((part) => typeof part !== 'string');
      unique(segments, 'document', report);
      if (!segments.some((segment) => segment.clue)) report('document', 'noClue');
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
    if (seen.has(id)) report(`${path}.${i}.id`, 'idTwice', id);
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
  if (right === 0) report(path, 'noneCorrect');
  else if (right > 1 && !several) report(path, 'manyCorrect', String(right));
}

function inspectGaps(q: Extract<Question, { type: 'gap' }>, report: Report): void {
  const gaps = q.parts.filter((part) => typeof part !== 'string');
  unique(gaps, 'parts', report);
  if (gaps.length === 0) report('parts', 'noGap');
  q.parts.forEach((one, i) => {
    if (typeof one === 'string') return;
    if (one.choices) inspectOptions(one.choices, false, `parts.${i}.choices`, report);
    else if (!one.answers) report(`parts.${i}`, 'emptyGap');
  });
}

function inspectStory(q: Extract<Question, { type: 'scenario' }>, report: Report): void {
  unique([...q.steps, ...q.endings], 'steps', report);
  if (!q.endings.some((ending) => ending.good)) report('endings', 'noGoodEnding');
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
      if (next === undefined) report(path, 'noStep', to);
      else if (state.get(next) === 'open') report(path, 'circle', to);
      else if (!state.has(next)) visit(next);
    });
    state.set(i, 'done');
  };
  if (q.steps.length > 0) visit(0);
  q.steps.forEach((step, i) => {
    if (!state.has(i)) report(`steps.${i}`, 'unreached', step.id);
  });
}
