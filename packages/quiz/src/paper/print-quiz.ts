/** Prints a quiz for a room without devices: question sheet, answer key, four-corner cards. */
import type { CSSResult } from 'lit';
import type { PaperName, Context } from '../player/context.js';
import { cardStyles } from './cards.styles.js';
import { cards } from './cards.view.js';
import { answerKey } from './answer-key.view.js';
import { paperStyles } from './paper.styles.js';
import { printPages } from './print-pages.js';
import { questionSheet } from './question-sheet.view.js';
import { sheetStyles } from './sheet.styles.js';

interface Paper {
  pages(context: Context): unknown;
  styles: CSSResult;
  landscape: boolean;
}

const papers: Record<PaperName, Paper> = {
  sheet: { pages: questionSheet, styles: sheetStyles, landscape: false },
  key: { pages: answerKey, styles: sheetStyles, landscape: false },
  cards: { pages: cards, styles: cardStyles, landscape: true },
};

export function printPaper(host: Element, name: PaperName, context: Context): Promise<void> {
  const { pages, styles, landscape } = papers[name];
  const { fontFamily } = getComputedStyle(host);
  return printPages({
    pages: pages(context),
    styles: [paperStyles, styles],
    landscape,
    font: fontFamily,
    lang: context.quiz.language,
    dir: context.dir,
  });
}
