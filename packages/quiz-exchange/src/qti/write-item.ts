/** One question as an item of QTI 3.0. https://www.imsglobal.org/spec/qti/v3p0/impl */
import type { DraftQuestion } from '../draft/draft.js';
import { xml, type Markup } from '../markup/write-xml.js';
import { bodyOf, paragraph, type Cardinality, type Response } from './write-body.js';

export const QTI = 'http://www.imsglobal.org/xsd/imsqtiasi_v3p0';

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
