/** The campaign in numbers: who takes part, topics and audiences as bars, each with its table. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Context } from '../context/context.js';
import { countParticipation } from '../activities/participation.js';
import { labelOption } from '../wording/label-option.js';
import type { DimensionName } from '../model/dimensions.js';

export function renderCharts(context: Context): TemplateResult {
  return html`<div class="charts">
    ${renderTakingPart(context)} ${renderChart(context, 'audience')}
    ${renderChart(context, 'topic')}
  </div>`;
}

interface Bar {
  label: string;
  count: number;
  /** What is behind the number, for the table. */
  names?: string;
}

function renderTakingPart(context: Context): TemplateResult | typeof nothing {
  const { facts, state, terms } = context;
  if (!facts) return nothing;
  const bars = countParticipation(facts, state.edition).map(([kind, codes]) => ({
    label: terms.taking[kind],
    count: codes.length,
    names: codes.map((code) => context.countryName(code)).join(', '),
  }));
  return chart(context, terms.takingPart, 'taking', bars);
}

function renderChart(context: Context, dimension: DimensionName): TemplateResult | typeof nothing {
  const bars = [...context.derived.counts[dimension]]
    .map(([option, count]) => ({ label: labelOption(context, dimension, option), count }))
    .sort((a, b) => b.count - a.count);
  return bars.length ? chart(context, context.terms.groups[dimension], dimension, bars) : nothing;
}

function chart(
  context: Context,
  title: string,
  name: string,
  bars: readonly Bar[],
): TemplateResult {
  const { terms, isOpen, act } = context;
  const table = isOpen(`table-${name}`);
  const most = Math.max(1, ...bars.map(({ count }) => count));
  return html`<figure class="chart">
    <figcaption><h3>${title}</h3></figcaption>
    ${
      table
        ? html`<table>
            <thead class="visually-hidden">
              <tr>
                <th scope="col">${title}</th>
                <th scope="col">${terms.number}</th>
              </tr>
            </thead>
            <tbody>
              ${bars.map(
                ({ label, count, names }) =>
                  html`<tr>
                    <th scope="row">
                      ${label}${names ? html`<span class="quiet">${names}</span>` : nothing}
                    </th>
                    <td>${context.number(count)}</td>
                  </tr>`,
              )}
            </tbody>
          </table>`
        : html`<ul class="bars">
            ${bars.map(
              ({ label, count }) =>
                html`<li>
                  <span>${label}</span
                  ><span class="option-bar" .style=${`--_share:${count / most}`}></span
                  ><span class="option-count">${context.number(count)}</span>
                </li>`,
            )}
          </ul>`
    }
    <button class="link" type="button" @click=${() => act.open(`table-${name}`, !table)}>
      ${table ? terms.asBars : terms.asTable}
    </button>
  </figure>`;
}
