/** What a question asks and what is right, as interactions and responses of QTI 3.0. */
import type { ChoiceDraft, DraftOf, DraftQuestion } from '../draft/draft.js';
import { truthOf } from '../draft/truth.js';
import { Markup, xml } from '../markup/write-xml.js';
import { escapeMarkup } from '../text/escape-markup.js';

/** @returns Text with its lines, as XHTML. */
const words = (text: string): Markup => new Markup(escapeMarkup(text).replace(/\n/g, '<br/>'));

export const paragraph = (text: string): Markup => xml('p', {}, words(text));

type BaseType = 'identifier' | 'directedPair' | 'string';
export type Cardinality = 'single' | 'multiple' | 'ordered';

export interface Response {
  id: string;
  cardinality: Cardinality;
  type: BaseType;
  right: readonly string[];
  /** Other texts that are right, too; only for `string`. */
  also?: readonly string[];
}

export interface Body {
  responses: Response[];
  content: Markup[];
  /** Whether options say something when they were chosen. */
  spoken: boolean;
}

const choiceFeedback = (id: string, feedback: string): Markup | false =>
  feedback !== '' &&
  xml(
    'qti-feedback-inline',
    { 'outcome-identifier': 'FEEDBACK', identifier: id, 'show-hide': 'show' },
    words(feedback),
  );

const prompt = (text: string): Markup => xml('qti-prompt', {}, words(text));

function choiceBody(question: ChoiceDraft, lose: (field: string, reason: string) => void): Body {
  const several = question.type === 'multiple';
  const truth = truthOf(question);
  if (question.type === 'true-false' && (!truth || truth.yes !== question.options[0]))
    lose('type', 'The options are not “true” and “false” in this order, so it becomes a choice.');
  const nameOf = (i: number) =>
    truth && truth.yes === question.options[0] ? String(i === 0) : `choice_${i + 1}`;
  const right = question.options.flatMap(({ correct }, i) => (correct ? [nameOf(i)] : []));
  return {
    spoken: question.options.some(({ feedback }) => feedback),
    responses: [
      { id: 'RESPONSE', cardinality: several ? 'multiple' : 'single', type: 'identifier', right },
    ],
    content: [
      xml(
        'qti-choice-interaction',
        { 'response-identifier': 'RESPONSE', shuffle: 'false', 'max-choices': several ? 0 : 1 },
        prompt(question.prompt),
        ...question.options.map(({ text, feedback }, i) =>
          xml(
            'qti-simple-choice',
            { identifier: nameOf(i) },
            words(text),
            choiceFeedback(nameOf(i), feedback),
          ),
        ),
      ),
    ],
  };
}

const matchBody = (
  text: string,
  from: readonly string[],
  to: readonly string[],
  pairs: readonly (readonly [number, number])[],
  most: number,
): Body => ({
  spoken: false,
  responses: [
    {
      id: 'RESPONSE',
      cardinality: 'multiple',
      type: 'directedPair',
      right: pairs.map(([left, right]) => `left_${left + 1} right_${right + 1}`),
    },
  ],
  content: [
    xml(
      'qti-match-interaction',
      { 'response-identifier': 'RESPONSE', shuffle: 'true', 'max-associations': from.length },
      prompt(text),
      xml(
        'qti-simple-match-set',
        {},
        ...from.map((one, i) =>
          xml(
            'qti-simple-associable-choice',
            { identifier: `left_${i + 1}`, 'match-max': 1 },
            words(one),
          ),
        ),
      ),
      xml(
        'qti-simple-match-set',
        {},
        ...to.map((one, i) =>
          xml(
            'qti-simple-associable-choice',
            { identifier: `right_${i + 1}`, 'match-max': most },
            words(one),
          ),
        ),
      ),
    ),
  ],
});

function gapBody(question: DraftOf<'gap'>): Body {
  const responses: Response[] = [];
  const line = question.parts.flatMap((part): (Markup | string)[] => {
    if (typeof part === 'string') return [words(part), ' '];
    const id = `RESPONSE_${responses.length + 1}`;
    const name = { 'response-identifier': id, label: part.label || null };
    if (part.choices) {
      const right = part.choices.flatMap(({ correct }, i) => (correct ? [`choice_${i + 1}`] : []));
      responses.push({ id, cardinality: 'single', type: 'identifier', right });
      return [
        xml(
          'qti-inline-choice-interaction',
          { ...name, shuffle: 'false' },
          ...part.choices.map(({ text }, i) =>
            xml('qti-inline-choice', { identifier: `choice_${i + 1}` }, words(text)),
          ),
        ),
        ' ',
      ];
    }
    const [first = '', ...also] = part.answers ?? [];
    responses.push({ id, cardinality: 'single', type: 'string', right: [first], also });
    const length = Math.max(8, ...(part.answers ?? []).map((text) => text.length));
    return [xml('qti-text-entry-interaction', { ...name, 'expected-length': length }), ' '];
  });
  return { spoken: false, responses, content: [paragraph(question.prompt), xml('p', {}, ...line)] };
}

export function bodyOf(
  question: DraftQuestion,
  lose: (field: string, reason: string) => void,
): Body {
  switch (question.type) {
    case 'single':
    case 'multiple':
    case 'true-false':
      return choiceBody(question, lose);
    case 'ordering': {
      // The first order shown must not be the right one.
      const shown = question.items.map((_, i) => (i + 1) % question.items.length);
      return {
        spoken: false,
        responses: [
          {
            id: 'RESPONSE',
            cardinality: 'ordered',
            type: 'identifier',
            right: question.items.map((_, i) => `item_${i + 1}`),
          },
        ],
        content: [
          xml(
            'qti-order-interaction',
            { 'response-identifier': 'RESPONSE', shuffle: 'true' },
            prompt(question.prompt),
            ...shown.map((i) =>
              xml(
                'qti-simple-choice',
                { identifier: `item_${i + 1}` },
                words(question.items[i]?.text ?? ''),
              ),
            ),
          ),
        ],
      };
    }
    case 'matching':
      return matchBody(
        question.prompt,
        question.pairs.map(({ left }) => left),
        [...question.pairs.map(({ right }) => right), ...question.extra.map(({ text }) => text)],
        question.pairs.map((_, i) => [i, i]),
        1,
      );
    case 'sorting':
      return matchBody(
        question.prompt,
        question.items.map(({ text }) => text),
        question.groups.map(({ label }) => label),
        question.items.map(({ group }, i) => [
          i,
          question.groups.findIndex(({ id }) => id === group),
        ]),
        0,
      );
    case 'gap':
      if (
        question.parts.some(
          (part) => typeof part !== 'string' && part.choices?.some(({ feedback }) => feedback),
        )
      )
        lose('parts', 'What is said about each choice of a gap has no place.');
      return gapBody(question);
    default:
      return { spoken: false, responses: [], content: [] };
  }
}
