/**
 * What a person did in a quiz. Ids and numbers only, never what a person typed; nothing at all
 * about sensitive questions.
 */
import { AwEvent } from '@awareness-widgets/core';

/** A person left the first screen. */
export class AwQuizStartEvent extends AwEvent {
  constructor() {
    super('aw-quiz-start');
  }
}

export interface AwAnswerDetail {
  /** Id of the question. */
  question: string;
  /** Null where nothing is right or wrong. */
  correct: boolean | null;
  /** Points so far; of all teams together in teams mode. */
  score: number;
  /** Number of the team that answered, from 0; absent in the other modes. */
  team?: number;
}

/** A person or team gave an answer. Not sent for sensitive questions. */
export class AwAnswerEvent extends AwEvent<AwAnswerDetail> {
  constructor(detail: AwAnswerDetail) {
    super('aw-answer', detail);
  }
}

export interface AwQuizFinishDetail {
  score: number;
  max: number;
  percent: number;
  passed: boolean;
}

/** The last screen is reached. */
export class AwQuizFinishEvent extends AwEvent<AwQuizFinishDetail> {
  constructor(detail: AwQuizFinishDetail) {
    super('aw-quiz-finish', detail);
  }
}

export interface AwHelpRequestDetail {
  /** ISO 3166-1 alpha-2, as the host set it; empty where it did not. */
  country: string;
}

/**
 * Somebody wants help. Cancel it to show help of your own, for instance a helpline finder; else
 * the widget follows `help-href` or shows words of its own.
 */
export class AwHelpRequestEvent extends AwEvent<AwHelpRequestDetail> {
  constructor(detail: AwHelpRequestDetail) {
    super('aw-help-request', detail, { cancelable: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'aw-quiz-start': AwQuizStartEvent;
    'aw-answer': AwAnswerEvent;
    'aw-quiz-finish': AwQuizFinishEvent;
    'aw-help-request': AwHelpRequestEvent;
  }
}
