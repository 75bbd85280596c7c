/** The quiet rows below the first answer: danger, the other routes, more lines. */
import { icons } from '@awareness-widgets/core';
import type { Emergency, Route, Service } from '@awareness-widgets/data';
import { html, nothing, type TemplateResult } from 'lit';
import { nameService } from './name-service.js';
import { renderName, renderOtherWays, websiteChannel } from './view-answer.js';
import { renderWay } from './view-channel.js';
import type { View } from './view.js';

const ICONS: Record<Route, TemplateResult> = {
  talk: icons.messageCircle,
  report: icons.flag,
  'own-image': icons.imageOff,
  centre: icons.lifeBuoy,
  missing: icons.userSearch,
};

export const routeIcon = (route: Route): TemplateResult => ICONS[route];

/** Emergency numbers to call; one for everything comes alone, the others with what they are for. */
export function renderDanger(view: View, emergency: readonly Emergency[]) {
  const { terms } = view;
  const calls = emergency.filter(({ by }) => by === 'phone');
  const texts = emergency.filter(({ by }) => by === 'sms');
  if (emergency.length === 0) return nothing;
  const all = calls.find((entry) => entry.for === 'all');
  const shown = all ? [all] : calls;
  const others = calls.filter((entry) => !shown.includes(entry));
  return html`<div class="row danger" part="danger">
    <span class="row-icon">${icons.siren}</span>
    <span class="row-text">
      <strong class="row-title">${terms.danger[view.audience]}</strong>
      ${all ? html`<span class="row-sub">${terms.emergencyFor.all}</span>` : nothing}
      ${texts.map(
        (entry) =>
          html`<span class="row-sub"
            ><a class="inline" href=${`sms:${digits(entry.number)}`}
              >${terms.textEmergency(entry.number)}</a
            ></span
          >`,
      )}
      ${
        others.length > 0
          ? html`<span class="row-sub"
              >${others.map(
                (entry, at) =>
                  html`${at > 0 ? ', ' : nothing}${terms.emergencyFor[entry.for]}
                    <a class="inline number" href=${`tel:${digits(entry.number)}`}
                      >${entry.number}</a
                    >`,
              )}</span
            >`
          : nothing
      }
    </span>
    <span class="row-calls">
      ${shown.map(
        (entry) =>
          html`<a
            class="button alarm number"
            part="emergency"
            draggable="false"
            href=${`tel:${digits(entry.number)}`}
            >${
              shown.length === 1
                ? terms.callNumber(entry.number)
                : html`<span class="row-for">${terms.emergencyFor[entry.for]}</span>
                    ${entry.number}`
            }</a
          >`,
      )}
    </span>
  </div>`;
}

const digits = (number: string) => number.replace(/[^\d+]/g, '');

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
