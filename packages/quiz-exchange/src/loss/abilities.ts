/** What each format can hold. The rest of a quiz is changed into what it can, or left out and named. */
import type { DraftQuestion } from '../draft/draft.js';

export type Kind = DraftQuestion['type'];

/** Fields of a question that not every format has a place for. */
export type Field =
  | 'topic'
  | 'sensitive'
  | 'contentNote'
  | 'image'
  | 'scene'
  | 'hint'
  | 'explanation'
  | 'skill'
  | 'nextStep'
  | 'sources'
  | 'tags'
  | 'retry'
  | 'optionFeedback'
  | 'partFeedback'
  | 'gapLabel';

/** Fields of the quiz itself. */
export type Head =
  | 'language'
  | 'band'
  | 'title'
  | 'summary'
  | 'passMark'
  | 'easyToRead'
  | 'licence'
  | 'authors'
  | 'reviewed'
  | 'id';

export interface Abilities {
  /** As people call it. */
  name: string;
  kinds: readonly Kind[];
  fields: readonly Field[];
  heads: readonly Head[];
  /** Gaps of one question; 0 where there are none. */
  gaps: number;
  /** Whether the ids of questions come back. */
  ids: boolean;
}

const CHOICES = ['single', 'multiple', 'true-false'] as const;

/** What a row of cells holds, in text or in a workbook. */
const TABLE = {
  kinds: [...CHOICES, 'matching', 'ordering', 'sorting', 'gap', 'opinion', 'scale'],
  fields: [
    'topic',
    'sensitive',
    'contentNote',
    'hint',
    'explanation',
    'skill',
    'nextStep',
    'sources',
    'tags',
    'optionFeedback',
    'partFeedback',
    'gapLabel',
  ],
  gaps: 50,
  ids: true,
} satisfies Partial<Abilities>;

export type ForeignFormat = 'gift' | 'moodle' | 'qti' | 'h5p' | 'csv' | 'xlsx';

export const ABILITIES: Record<ForeignFormat, Abilities> = {
  gift: {
    name: 'GIFT',
    kinds: [...CHOICES, 'matching', 'gap'],
    fields: ['topic', 'sensitive', 'tags', 'explanation', 'optionFeedback'],
    heads: [],
    gaps: 1,
    ids: true,
  },
  moodle: {
    name: 'Moodle XML',
    kinds: [...CHOICES, 'matching', 'ordering', 'gap'],
    fields: ['topic', 'sensitive', 'tags', 'explanation', 'optionFeedback', 'hint', 'image'],
    heads: ['title'],
    gaps: 50,
    ids: true,
  },
  qti: {
    name: 'QTI',
    kinds: [...CHOICES, 'matching', 'ordering', 'sorting', 'gap'],
    fields: ['explanation', 'optionFeedback', 'gapLabel'],
    heads: ['title', 'language'],
    gaps: 50,
    ids: true,
  },
  h5p: {
    name: 'H5P',
    kinds: [...CHOICES, 'gap'],
    fields: ['explanation', 'optionFeedback'],
    heads: ['title', 'language', 'passMark', 'authors', 'summary'],
    gaps: 50,
    ids: false,
  },
  csv: {
    name: 'CSV',
    ...TABLE,
    heads: [],
  },
  xlsx: {
    name: 'the spreadsheet',
    ...TABLE,
    heads: ['id', 'title', 'language', 'band', 'passMark', 'summary', 'licence', 'authors'],
  },
};
