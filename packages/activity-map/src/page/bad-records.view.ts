/** The notice for editors: records that were left out, and those that are not shown as they stand. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Context } from '../context/context.js';
import type { BadRecord } from '../model/activity-store.js';

/** Records that are listed at most. */
const LISTED = 200;

export function renderBadRecords({ terms, store }: Context): TemplateResult | typeof nothing {
  const { bad, odd } = store;
  if (bad.length + odd.length === 0) return nothing;
  const list = (title: string, records: readonly BadRecord[]) =>
    records.length === 0
      ? nothing
      : html`<details class="bad" part="bad-records">
          <summary>${title}</summary>
          <ol>
            ${records
              .slice(0, LISTED)
              .map(
                ({ index, name, problem }) =>
                  html`<li>${terms.badRecord(index + 1, name, problem)}</li>`,
              )}
          </ol>
        </details>`;
  return html`${list(terms.badRecords(bad.length), bad)}${list(terms.oddRecords(odd.length), odd)}`;
}
