/** A country on paper, in the form that was asked for. */
import type { TemplateResult } from 'lit';
import type { Context } from '../model/context.js';
import type { Paper } from '../model/options.js';
import { renderCards } from './cards.view.js';
import type { PaperFacts } from './gather-facts.js';
import { renderPoster } from './poster.view.js';
import { renderSheet } from './sheet.view.js';

const RENDER: Record<Paper, (context: Context, facts: PaperFacts) => TemplateResult> = {
  sheet: renderSheet,
  poster: renderPoster,
  cards: renderCards,
};

export const renderPaper = (context: Context, facts: PaperFacts, paper: Paper): TemplateResult =>
  RENDER[paper](context, facts);
