import type { View } from '../model/context.js';
import type { TemplateResult } from 'lit';
import { renderPoster } from './poster.view.js';
import { renderCards } from './cards.view.js';
import { renderSheet } from './sheet.view.js';
import type { Paper } from '../model/options.js';
import type { PaperFacts } from './gather-facts.js';

export function renderPaper(view: View, facts: PaperFacts, paper: Paper): TemplateResult {
  switch (paper) {
    case 'poster':
      return renderPoster(view, facts);
    case 'cards':
      return renderCards(view, facts);
    default:
      return renderSheet(view, facts);
  }
}
