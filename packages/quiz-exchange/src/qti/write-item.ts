/** One question as an item of QTI 3.0. https://www.imsglobal.org/spec/qti/v3p0/impl */
import type { ChoiceDraft, DraftOf, DraftQuestion } from '../draft/draft.js';
import { truthOf } from '../draft/truth.js';
import { Markup, xml } from '../markup/write-xml.js';
import { escapeMarkup } from '../text/escape-markup.js';

export const QTI = 'http://www.imsglobal.org/xsd/imsqtiasi_v3p0';

/** @returns Text with its lines, as XHTML. */
const words = (text: string): Markup => new Markup(escapeMarkup(text).replace(/\n/g, '<br/>'));

const paragraph = (text: string): Markup => xml('p', {}, words(text));

type BaseType = 'identifier' | 'directedPair' | 'string';
type Cardinality = 'single' | 'multiple' | 'ordered';

interface Response {
  id: string;
  cardinality: Cardinality;
  type: BaseType;
  right: readonly string[];
  /** Other texts that are right, too; only for `string`. */
  also?: readonly string[];
}

const declare = ({ id, cardinality, type, right, also = [] }: Response): Markup =>
  xml(
    'qti-response-declaration',
    { identifier: id, cardinality, 'base-type': type },
    xml('qti-correct-response', {}, ...right.map((value) => xml('qti-value', {}, value))),
    also.length > 0 &&
      xml(
        'qti-mapping',
        { 'default-value': 0 },
        ...[...right, ...also].map((key) =>
          xml('qti-map-entry', { 'map-key': key, 'mapped-value': 1, 'case-sensitive': 'false' }),
        ),
      ),
  );

const isRight = ({ id, type, right, also = [] }: Response): Markup => {
  const same = (text: string) =>
    xml(
      'qti-string-match',
      { 'case-sensitive': 'false' },
      xml('qti-variable', { identifier: id }),
      xml('qti-base-value', { 'base-type': 'string' }, text),
    );
  if (type === 'string') return xml('qti-or', {}, ...[...right, ...also].map(same));
  return xml(
    'qti-match',
    {},
    xml('qti-variable', { identifier: id }),
    xml('qti-correct', { identifier: id }),
  );
};

const setTo = (id: string, value: Markup): Markup =>
  xml('qti-set-outcome-value', { identifier: id }, value);

interface Body {
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

function bodyOf(question: DraftQuestion, lose: (field: string, reason: string) => void): Body {
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

/** @returns An identifier as QTI wants it: it begins with a letter. */
export const identifierOf = (id: string): string =>
  `q-${id.normalize('NFKD').replace(/[^A-Za-z0-9._-]/g, '_')}`;

/** @param language BCP 47; null where it is not known. */
export function writeItem(
  question: DraftQuestion,
  language: string | null,
  lose: (field: string, reason: string) => void,
): Markup {
  const { responses, content, spoken } = bodyOf(question, lose);
  const { explanation } = question;
  const cardinality = question.type === 'multiple' ? 'multiple' : 'single';
  const outcome = (identifier: string, type: string, of: Cardinality = 'single', value?: string) =>
    xml(
      'qti-outcome-declaration',
      { identifier, cardinality: of, 'base-type': type },
      value !== undefined && xml('qti-default-value', {}, xml('qti-value', {}, value)),
    );
  const number = (value: number) => xml('qti-base-value', { 'base-type': 'float' }, String(value));
  const rights = responses.map(isRight);
  return xml(
    'qti-assessment-item',
    {
      xmlns: QTI,
      identifier: identifierOf(question.id),
      title: question.id,
      adaptive: 'false',
      'time-dependent': 'false',
      'xml:lang': language,
    },
    ...responses.map(declare),
    outcome('SCORE', 'float', 'single', '0'),
    outcome('MAXSCORE', 'float', 'single', '1'),
    spoken && outcome('FEEDBACK', 'identifier', cardinality),
    explanation !== '' && outcome('EXPLANATION', 'identifier'),
    xml('qti-item-body', {}, ...content),
    xml(
      'qti-response-processing',
      {},
      xml(
        'qti-response-condition',
        {},
        xml(
          'qti-response-if',
          {},
          rights.length === 1 ? rights : xml('qti-and', {}, ...rights),
          setTo('SCORE', number(1)),
        ),
        xml('qti-response-else', {}, setTo('SCORE', number(0))),
      ),
      spoken && setTo('FEEDBACK', xml('qti-variable', { identifier: 'RESPONSE' })),
      explanation !== '' &&
        setTo('EXPLANATION', xml('qti-base-value', { 'base-type': 'identifier' }, 'shown')),
    ),
    explanation !== '' &&
      xml(
        'qti-modal-feedback',
        { 'outcome-identifier': 'EXPLANATION', identifier: 'shown', 'show-hide': 'show' },
        xml('qti-content-body', {}, paragraph(explanation)),
      ),
  );
}
