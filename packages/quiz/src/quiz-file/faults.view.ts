/** What is wrong with a quiz file, for whoever wrote it. */
import { html, nothing } from 'lit';
import type { FaultTerms } from '../locales/fault-terms.js';
import { describePlace } from './describe-place.js';
import type { QuizIssue } from './quiz-issue.js';

/** More are counted, not listed. */
const MOST = 20;

/** @param data The file as far as it could be read. */
export function faultList(issues: readonly QuizIssue[], data: unknown, terms: FaultTerms): unknown {
  const shown = issues.slice(0, MOST);
  return html`<details class="faults" open>
    <summary>${terms.title}</summary>
    <ol>
      ${shown.map(({ line, path, code, values: [a = '', b = '', c = ''] }) => {
        const place = code === 'syntax' ? '' : describePlace(path, data, terms);
        return html`<li>
          ${line === undefined ? nothing : html`<strong>${terms.line(line)}</strong> · `}${
            place ? html`<bdi>${place}</bdi>: ` : nothing
          }<span>${terms.faults[code](a, b, c)}</span>
          ${path ? html`<code class="quiet">${path}</code>` : nothing}
        </li>`;
      })}
    </ol>
    ${issues.length > MOST ? html`<p>${terms.further(issues.length - MOST)}</p>` : nothing}
  </details>`;
}
