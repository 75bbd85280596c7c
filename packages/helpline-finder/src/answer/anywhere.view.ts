/** Help that belongs to no country, for a reader whose country is not known or has no open line. */
import type { Directory, Route, Service } from '@awareness-widgets/data';
import { html, nothing, type TemplateResult } from 'lit';
import { renderWay } from '../channel/channel.view.js';
import { websiteChannel } from '@awareness-widgets/data/answers.js';
import type { Context } from '../model/context.js';
import { renderName } from './answer.view.js';

/** International services of a route, in the directory's order. */
export const servicesAnywhere = (directory: Directory, route: Route): Service[] =>
  directory.international.filter((service) => service.route === route);

/** What they are is said first: no line of a country, and nobody who answers at once. */
export function renderAnywhere(
  context: Context,
  services: readonly Service[],
): TemplateResult | typeof nothing {
  if (services.length === 0) return nothing;
  const { terms } = context;
  return html`<section class="anywhere" part="anywhere">
    <h2 class="anywhere-title">${terms.anywhere}</h2>
    <p class="quiet">${terms.anywhereAbout}</p>
    <div class="anywhere-services">${renderServices(context, services)}</div>
  </section>`;
}

const renderServices = (context: Context, services: readonly Service[]) =>
  services.map((service) => {
    const { channels, website } = service;
    const ways = channels.length > 0 || !website ? channels : [websiteChannel(website)];
    return html`<div class="service" part="service">
      ${renderName(context, service)}
      <div class="ways">${ways.map((channel) => renderWay(context, service, channel))}</div>
    </div>`;
  });
