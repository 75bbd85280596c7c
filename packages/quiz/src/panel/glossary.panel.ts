/** The hard words of a quiz, explained; open to a player at any time. */
import { css, html } from 'lit';
import { primary } from '../player/buttons.view.js';
import type { Panel } from '../player/context.js';
import { panelFrame } from './panel-frame.view.js';
import { panelStyles } from './panel.styles.js';

const glossaryStyles = css`
  .glossary {
    display: grid;
    gap: 16px;
    margin: 0;
  }
  .glossary dt {
    font-weight: 650;
  }
  .glossary dd {
    margin: 4px 0 0;
  }
`;

export const glossaryPanel = (): Panel => ({
  styles: [panelStyles, glossaryStyles],
  render: ({ quiz, school, terms, open }) =>
    panelFrame(
      school.glossary,
      html`<dl class="glossary" lang=${quiz.language} dir="auto">
        ${(quiz.glossary ?? []).map(
          ({ term, text }) =>
            html`<div>
              <dt>${term}</dt>
              <dd>${text}</dd>
            </div>`,
        )}
      </dl>`,
      primary(terms.backToQuiz, () => open(null)),
    ),
});
