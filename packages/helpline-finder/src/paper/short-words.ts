/** What papers share: their facts, their QR code and the short words for an answer. */
import type { Emergency, Route, Service } from '@awareness-widgets/data';
import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Answer } from '../answer/arrange-answers.js';
import { describeHours } from '../hours/describe-hours.js';
import type { QrCode } from './make-qr.js';
import { nameService } from '../answer/name-service.js';
import { websiteChannel } from '../answer/answer.view.js';
import { channelText } from '../channel/channel.view.js';
import type { View } from '../model/context.js';

export interface PaperFacts {
  main: readonly Answer[];
  emergency: readonly Emergency[];
  rows: readonly { route: Route; service: Service }[];
  /** Sentences on how the numbers were checked. */
  trust: string;
  /** Month after which the paper is old, in words; null when unknown. */
  until: string | null;
  qr: QrCode | null;
}

/** What is dialled or opened, without a scheme. */
export const shortText = ({ service, channel }: Answer): string =>
  channelText(channel ?? websiteChannel(service.website ?? ''));

/** The name on the service's door. */
export const ownName = (view: View, service: Service): string =>
  nameService(service, view.country.languages, view.intl).own.text;

/** Class of a number on paper: the more digits, the smaller, so that it fits its line. */
export function sizeOf({ length }: string): string {
  if (length <= 4) return 'short';
  if (length <= 7) return '';
  if (length <= 9) return 'long';
  return length <= 16 ? 'longer' : 'longest';
}

/** Opening hours in words; empty when unknown. */
export const hoursOf = (view: View, { channel }: Answer): string =>
  describeHours(channel?.hours ?? null, view) ?? '';

export const renderQr = (qr: QrCode | null): TemplateResult | typeof nothing =>
  qr
    ? html`<svg class="qr" viewBox=${`0 0 ${qr.size} ${qr.size}`} aria-hidden="true">
        ${svg`<path d=${qr.path}></path>`}
      </svg>`
    : nothing;
