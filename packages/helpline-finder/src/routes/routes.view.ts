/** The quiet rows below the first answer: the other routes, more lines. */
import { icons } from '@awareness-widgets/core';
import type { Route, Service } from '@awareness-widgets/data';
import { html, nothing, type TemplateResult } from 'lit';
import { renderName, renderOtherWays } from '../answer/answer.view.js';
import { nameService } from '../answer/name-service.js';
import { renderWay } from '../channel/channel.view.js';
import { websiteChannel } from '../channel/website-channel.js';
import type { View } from '../model/context.js';
import { ICONS } from './route-icon.js';

/** A route as a row that opens where it stands. */
export function renderRoute(
  view: View,
  route: Route,
  services: readonly Service[],
): TemplateResult {
  const names = services.map((service) => nameService(service, view.country.languages, view.intl));
  return html`<details class="row-details" part="route" name="aw-route">
    <summary class="row">
      <span class="row-icon">${ICONS[route]}</span>
      <span class="row-text">
        <strong class="row-title">${view.routeTitle(route)}</strong>
        <span class="row-sub"
          >${
            services.length > 0
              ? names.map(
                  ({ own }, at) =>
                    html`${at > 0 ? ', ' : nothing}<bdi lang=${own.lang ?? nothing}
                        >${own.text}</bdi
                      >`,
                )
              : view.terms.noEntry
          }</span
        >
      </span>
      <span class="row-arrow">${icons.chevronRight}</span>
    </summary>
    <div class="row-body">${services.map((service) => renderService(view, service))}</div>
  </details>`;
}

/** A service with all its ways, none larger than another. */
export function renderService(view: View, service: Service): TemplateResult {
  const { website } = service;
  const bare = service.channels.length === 0 && website !== null;
  return html`<div class="service" part="service">
    ${renderName(view, service)}
    ${
      bare
        ? html`<div class="ways">${renderWay(view, service, websiteChannel(website))}</div>`
        : nothing
    }
    ${renderOtherWays(view, service, [])}
  </div>`;
}
