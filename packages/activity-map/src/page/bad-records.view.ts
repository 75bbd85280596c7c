/** The notice for editors. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Context } from '../context/context.js';

/** Records that were left out, for those who can mend them. */
export function renderBadRecords({ terms, store }: Context): TemplateResult | typeof nothing {
  const { bad } = store;
  if (bad.length === 0) return nothing;
  return html`<details class="bad" part="bad-records">
    <summary>${terms.badRecords(bad.length)}</summary>
    <ol>
      ${bad
        .slice(0, 200)
        .map(
          ({ index, name, problem }) => html`<li>${terms.badRecord(index + 1, name, problem)}</li>`,
        )}
    </ol>
  </details>`;
}
