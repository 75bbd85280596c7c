/** From a quiz and the host's wishes to the list of questions as they will be asked. */
import type { Question, Quiz } from '@awareness-widgets/data';
import { disorderItems, shuffleAround, shuffleItems } from './shuffle-items.js';
import type { Plan, PlanItem, QuestionTypes, QuizOptions } from './game.js';

/** Ids of the parts of a question that keep their place when the others are shuffled. */
export type Anchors = (question: Question) => readonly string[];

/**
 * @param anchors Such as "all of the above"; none by default.
 * @throws {TypeError} when `types` lacks a type that the quiz uses: a fault of the caller.
 */
export function makePlan(
  quiz: Quiz,
  types: QuestionTypes,
  options: QuizOptions = {},
  anchors: Anchors = () => [],
): Plan {
  const { mode = 'solo', shuffle = 'none', topic, questions: count } = options;
  const seed = options.seed ?? quiz.id;
  const mix = shuffle === 'options' || shuffle === 'all';
  let questions = quiz.questions.filter((question) => !topic || question.topic === topic);
  if (shuffle === 'questions' || shuffle === 'all') questions = shuffleItems(questions, seed);
  if (count !== undefined && count >= 1) questions = questions.slice(0, Math.floor(count));
  const items = questions.map((question) => toItem(question, types, seed, mix && anchors));
  return {
    quiz: quiz.id,
    mode,
    passMark: validMark(options.passMark) ?? quiz.passMark,
    types,
    items,
    scored: items.filter((item) => item.scored).length,
  };
}

function toItem(
  question: Question,
  types: QuestionTypes,
  seed: string,
  anchors: Anchors | false,
): PlanItem {
  const type = types[question.type];
  if (!type) throw new TypeError(`Question type "${question.type}" is missing`);
  const order = (asked: Question, round: number): readonly string[] => {
    const parts = type.parts(asked);
    const own = `${seed}/${question.id}/${round}`;
    if (type.hidesOrder) return disorderItems(parts, own);
    if (!anchors || asked.type === 'true-false') return parts;
    const fixed = anchors(asked);
    return shuffleAround(parts, (id) => fixed.includes(id), own);
  };
  const retry = retryOf(question);
  return {
    id: question.id,
    topic: question.topic,
    question,
    retry,
    changed: question.retry !== null,
    sensitive: question.sensitive,
    scored: type.scored && !question.sensitive,
    order: order(question, 1),
    retryOrder: order(retry, 2),
  };
}

/** The second try: the changed story where the author wrote one, else the same question. */
function retryOf(question: Question): Question {
  if (!question.retry) return question;
  return { ...question, image: null, scene: null, ...question.retry } as Question;
}

function validMark(mark: number | undefined): number | undefined {
  return mark !== undefined && mark >= 0 && mark <= 100 ? mark : undefined;
}
