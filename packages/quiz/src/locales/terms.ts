/**
 * The words of the quiz. English defines what is needed; other languages satisfy these types.
 * `QuizTerms` come with the player; `MoreTerms` with the first part that needs them.
 */
import type { CoreTerms } from '@awareness-widgets/core';
import type { Topic } from '@awareness-widgets/data';
import type { Count } from '../engine/game.js';

export interface QuizTerms extends CoreTerms {
  // First screen
  start: string;
  questionCount(count: number): string;
  introNote: string;
  introSensitive: string;
  /** Said on pages in another language than the quiz. */
  storiesIn(language: string): string;
  startOver: string;
  // Always there
  /** Bold part of "Question 4 of 10". */
  question(number: number): string;
  secondLook(number: number): string;
  of(total: number): string;
  getHelp: string;
  helpTitle: string;
  helpAdult: string;
  /** Number of the country's child helpline; empty where it is not known. */
  helpLine(number: string): string;
  /** Whom the number reaches: all, the police only, or all in Europe. */
  helpDanger(number: string, whom: 'all' | 'police' | 'europe'): string;
  backToQuiz: string;
  readAloud: string;
  stopReading: string;
  // A question
  chooseAll: string;
  check: string;
  next: string;
  last: string;
  hint: string;
  skip: string;
  skipStory: string;
  undo: string;
  noteTitle: string;
  noteText: string;
  goOn: string;
  /** Said when the button was pressed before the answer was complete. */
  incomplete: string;
  // Feedback
  yourAnswer: string;
  works: string;
  worksToo: string;
  yourAnswerWorks: string;
  rightTitle: string;
  nearlyTitle: string;
  foundOf(right: number, of: number): string;
  whatWorks: string;
  readMore: string;
  againChanged: string;
  againSame: string;
  learnedNow: string;
  nextStepTitle: string;
  nextStepText: string;
  // Second tries and the end
  againTitle(count: number): string;
  againText: string;
  againStart: string;
  againLeave: string;
  passedTitle: string;
  tryTitle: string;
  doneTitle: string;
  scoreText(score: number, max: number): string;
  learnedText(count: number): string;
  passText(mark: number): string;
  tryText(mark: number): string;
  canNow: string;
  readNext: string;
  playAgain: string;
  right: string;
  star: string;
  stillOpen: string;
  codeTitle: string;
  emptyText: string;
  topics: Readonly<Record<Topic, string>>;
  forTeachers: string;
  certificate: string;
  noChunk: string;
}

/** Words of the other question types, teams, time limits, paper and class summaries. */
export interface SchoolTerms {
  // Question types
  moveUp(item: string): string;
  moveDown(item: string): string;
  movedTo(item: string, place: number): string;
  dragOrButtons: string;
  inPlace: string;
  elsewhere(place: string): string;
  chooseMatch: string;
  sortEach: string;
  fillGaps: string;
  markClues: string;
  clue: string;
  noClue: string;
  missedClue: string;
  sceneFrom(from: string): string;
  voiceMessage(length: string): string;
  chooseNext: string;
  stepBack: string;
  youChose: string;
  storyEnds: string;
  noRightOrWrong: string;
  // Teams
  teamsTitle: string;
  teamsText: string;
  teamCount: string;
  teamName(number: number): string;
  teamNames: readonly string[];
  talk: string;
  talkTime: string;
  openAnswers: string;
  showIdeas: string;
  /** Instead of the words before where nothing is right or wrong. */
  readOn: string;
  /** Opens what an option's author says about it. */
  why: string;
  points(count: number): string;
  starts: string;
  turn: string;
  answered: string;
  teamAnswer(team: string): string;
  lockIn(team: string): string;
  gotIt: string;
  lookedAgain: string;
  together(score: number, max: number): string;
  foundMost(teams: string): string;
  allLearned(question: number): string;
  worthTalk: string;
  board: string;
  teamScore(score: number, max: number): string;
  // Time
  timeLeft: string;
  moreTime: string;
  timeSoon(seconds: number): string;
  timeOver: string;
  timePace: string;
  timeNone: string;
  timeTimes(factor: number): string;
  // Certificate and paper
  certificates: string;
  certificateText: string;
  certificateName: string;
  print: string;
  certificateFor: string;
  certificatePlayed(quiz: string): readonly [string, string];
  certificateResult(score: number, max: number, learned: number): string;
  certificateCan(name: string): string;
  date: string;
  teacher: string;
  privacy: string;
  teacherText: string;
  paperSheet: string;
  paperKey: string;
  paperKeyTitle: string;
  paperCards: string;
  paperName: string;
  paperOrder: string;
  paperMatch: string;
  paperMark: string;
  /** Where a choice of a story leads: a step or an ending, by its number. */
  paperStep(number: string): string;
  paperEnding(number: string): string;
  cardText: string;
  classTitle: string;
  classText: string;
  classCodes: string;
  classFew(count: number): string;
  classCount(count: number): string;
  classMean(percent: number): string;
  classPassed: string;
  classQuestion: string;
  classUnread(words: string): string;
  count(count: Count): string;
  badge: string;
  badgeText: string;
  badgeSave: string;
  badgeLine: string;
  codeText: string;
  codeQr: string;
  reviewTitle: string;
  notAnswered: string;
  back: string;
  thanksTitle: string;
  // Ending an exam
  endTitle: string;
  endAll: string;
  endMissing: string;
  endBack: string;
  endFinish: string;
  // Question of the day, and the glossary
  reflectTitle: string;
  reflectSend: string;
  reflectNext: string;
  glossary: string;
}
