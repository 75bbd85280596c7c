/** What is wrong with a quiz file, for whoever wrote it. */
import type { LoadError } from '@awareness-widgets/core';
import { html, nothing } from 'lit';
import type { QuizTerms } from '../locales/terms.js';
import type { QuizIssue } from './quiz-issue.js';

/** More are counted, not listed. */
const MOST = 20;

export function faultList({ issues }: LoadError, terms: QuizTerms): unknown {
  const shown = issues.slice(0, MOST) as readonly QuizIssue[];
  return html`<details class="faults">
    <summary>${terms.faultsTitle}</summary>
    <ol lang="en">
      ${shown.map(
        ({ line, path, message }) =>
          html`<li>
            ${line === undefined ? nothing : html`<strong>${terms.atLine(line)}</strong> `}
            ${path ? html`<code>${path}</code> ` : nothing}<span>${message}</span>
          </li>`,
      )}
    </ol>
    ${issues.length > MOST ? html`<p>${terms.moreFaults(issues.length - MOST)}</p>` : nothing}
  </details>`;
}
