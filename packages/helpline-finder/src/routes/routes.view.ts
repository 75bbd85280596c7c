/** The quiet rows below the first answer: the other routes. */
import { icons } from '@awareness-widgets/core';
import type { CountryAnswer, Route, Service } from '@awareness-widgets/data';
import { html, nothing, type TemplateResult } from 'lit';
import { renderName, renderOtherWays } from '../answer/answer.view.js';
import { nameService } from '../answer/name-service.js';
import { cautionWords } from '../channel/describe-channel.js';
import { renderWay } from '../channel/channel.view.js';
import { websiteChannel, orderServices } from '@awareness-widgets/data/answers.js';
import type { Context } from '../model/context.js';
import { routeIcon } from './route-icon.js';

/** All routes but the first, whose services are the answer above. */
export const renderRoutes = (
  context: Context,
  routes: readonly Route[],
  answers: CountryAnswer['routes'],
): TemplateResult[] =>
  routes
    .slice(1)
    .map((route) => renderRoute(context, route, orderServices(answers[route], context.asker)));

/** A route as a row that opens where it stands. */
function renderRoute(context: Context, route: Route, services: readonly Service[]): TemplateResult {
  const names = services.map((service) =>
    nameService(service, context.country.languages, context.intl),
  );
  return html`<details class="row-details" part="route" name="aw-route">
    <summary class="row">
      <span class="row-icon">${routeIcon(route)}</span>
      <span class="row-text">
        <strong class="row-title">${context.routeTitle(route)}</strong>
        <span class="row-sub"
          >${
            services.length > 0
              ? names.map(
                  ({ own }, at) =>
                    html`${at > 0 ? ', ' : nothing}<bdi translate="no" lang=${own.lang ?? nothing}
                        >${own.text}</bdi
                      >`,
                )
              : context.terms.noEntry
          }</span
        >
      </span>
      <span class="row-arrow">${icons.chevronRight}</span>
    </summary>
    <div class="row-body">${services.map((service) => renderService(context, service))}</div>
  </details>`;
}

/** A service with all its ways, none larger than another. */
export function renderService(context: Context, service: Service): TemplateResult {
  const { website } = service;
  const cautions = cautionWords(context, service, ...service.channels);
  const bare = service.channels.length === 0 && website !== null;
  return html`<div class="service" part="service">
    ${renderName(context, service)} ${cautions ? html`<p>${cautions}</p>` : nothing}
    ${
      bare
        ? html`<div class="ways">${renderWay(context, service, websiteChannel(website))}</div>`
        : nothing
    }
    ${renderOtherWays(context, service, [])}
  </div>`;
}
