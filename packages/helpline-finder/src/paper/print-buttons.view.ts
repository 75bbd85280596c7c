/** The page's side of printing: the buttons, and paper in place of the page. */
import { icons } from '@awareness-widgets/core';
import { html, type CSSResult, type TemplateResult } from 'lit';
import type { Context } from '../model/context.js';
import { PAPERS, type Paper } from '../model/options.js';
import type { PaperFacts } from './gather-facts.js';
import type { makeQr, plainAddress } from './make-qr.js';
import type { renderPaper } from './paper.view.js';
import type { printPaper } from './print-paper.js';

/** Everything for paper; it arrives last of all, as `later/paper.ts`. */
export interface PaperKit {
  readonly renderPaper: typeof renderPaper;
  readonly printPaper: typeof printPaper;
  readonly makeQr: typeof makeQr;
  readonly plainAddress: typeof plainAddress;
  readonly paperStyles: readonly CSSResult[];
}

/** The paper itself, while the browser prints the host's page. */
export const renderInPlace = (
  context: Context,
  kit: PaperKit,
  facts: PaperFacts,
  paper: Paper,
): TemplateResult => html`<div class="on-paper">${kit.renderPaper(context, facts, paper)}</div>`;

/** @param root Where a frame for printing may stand. */
export function renderPrintButtons(
  context: Context,
  kit: PaperKit,
  facts: () => PaperFacts,
  root: ShadowRoot,
  dir: string,
): TemplateResult {
  const { terms } = context;
  const print = (paper: Paper) =>
    kit.printPaper(root, {
      template: kit.renderPaper(context, facts(), paper),
      styles: kit.paperStyles,
      lang: context.intl,
      dir,
      title: terms.cardTitle,
      fontFamily: getComputedStyle(root.querySelector('.base')!).fontFamily,
    });
  return html`<div class="print" part="print" role="group" aria-label=${terms.print}>
    <span class="print-title">${icons.printer} ${terms.print}</span>
    ${PAPERS.map(
      (paper) =>
        html`<button class="link" type="button" @click=${() => print(paper)}>
          ${terms.printLayouts[paper]}
        </button>`,
    )}
  </div>`;
}
