/** What the screens of the player get: the game, the words, and what a person can do. */
import type { Quiz } from '@awareness-widgets/data';
import type { QuizMachine } from '../engine/quiz-machine.js';
import type { Answer, QuizAction } from '../engine/game.js';
import type { SchoolTerms, QuizTerms } from '../locales/terms.js';
import type { CSSResult, TemplateResult } from 'lit';
import type { QuestionViews } from '../questions/question-view.js';

/** Screens beside the game; all but `help` are loaded when they are opened. */
export type PanelName = 'help' | 'glossary' | 'teacher' | 'certificate' | 'code' | 'badge';

/** What can be printed of a quiz without having played it. */
export type PaperName = 'sheet' | 'key' | 'cards';

export interface Context {
  readonly session: Session;
  /** The screens after the questions, fetched once the first view stands; null until then. */
  readonly ends: Ends | null;
  readonly quiz: Quiz;
  readonly machine: QuizMachine;
  readonly terms: QuizTerms;
  /** Loaded before anything that uses them. */
  readonly school: SchoolTerms;
  /** Language of the words, where the quiz is in another; else undefined. */
  readonly uiLang: string | undefined;
  /** Direction of the quiz's text. */
  readonly dir: 'ltr' | 'rtl';
  /** The page is in another language than the quiz. */
  readonly foreign: boolean;
  /** Language tag for `Intl`. */
  readonly intl: string;
  /** The answer was given before it was complete. */
  readonly problem: boolean;
  /** Where the host keeps its help; empty: the player's own words. */
  readonly helpHref: string;
  /** Where the player is, ISO 3166-1 alpha-2; empty: not known. */
  readonly country: string;
  readonly noCertificate: boolean;
  readonly badge: boolean;
  /** Whether this game went on from one that was kept. */
  readonly resumed: boolean;
  /** Reading aloud; null where no voice speaks the quiz's language. */
  readonly reading: { speaking: boolean; toggle(): void } | null;
  /** Template of the time limit; nothing where there is none. */
  readonly timer: unknown;
  /** Choice of pace on the first screen. */
  readonly pace: unknown;
  /** @param sure Ends an exam without asking. */
  act(action: QuizAction, sure?: boolean): void;
  /** Gives the unfinished answer, or says what is missing. */
  submit(): void;
  change(update: (answer: Answer) => Answer, refocus?: boolean): void;
  announce(words: string): void;
  requestHelp(event: Event): void;
  open(panel: PanelName | null): void;
  refresh(): void;
  /** Deletes the kept game and begins again. */
  forget(): void;
  print(paper: PaperName): void;
}

interface Ends {
  againScreen(context: Context): TemplateResult;
  finishScreen(context: Context): TemplateResult;
}

export interface Session {
  readonly quiz: Quiz;
  readonly machine: QuizMachine;
  readonly views: QuestionViews;
  /** The screens of teams mode; null in the other modes. */
  readonly teams: TeamsView | null;
  /** Exam mode: the feedback at the end. */
  readonly review: ((context: Context) => unknown) | null;
  /** Exam mode: the screen that asks before an action ends the game; null where it does not. */
  readonly ask: ((machine: QuizMachine, action: QuizAction) => Panel | null) | null;
  /** Address of a picture that the quiz names. */
  readonly addressOf: (src: string) => string;
  /** The question of the day; absent in the other modes. */
  readonly reflect?: (context: Context) => unknown;
  /** The way to the glossary on the first screen; absent in quizzes without one. */
  readonly glossary?: (context: Context) => unknown;
  /** Draws the picture and the scene of a question, and the way to the glossary; null in quizzes without any. */
  readonly beside: ((context: Context) => unknown) | null;
  /** Style sheets of what was loaded. */
  readonly styles: readonly CSSResult[];
  /** Whether words are needed that do not come with the player. */
  readonly wordy: boolean;
}

export interface TeamsView {
  setup(context: Context): TemplateResult;
  /** What the class does now: talk, or one team answers. */
  line(context: Context): unknown;
  bar(context: Context): TemplateResult;
  /** The teams that chose a part. */
  badges(context: Context, part: string): unknown;
  board(context: Context): TemplateResult;
  readonly styles: readonly CSSResult[];
}

export interface Panel {
  render(context: Context): unknown;
  readonly styles?: readonly CSSResult[];
}
