/** A small campaign that has everything the map must show. */
import type { Activity } from '@awareness-widgets/data';
import type { AwActivityMap } from '@awareness-widgets/activity-map';
import { fixture, html } from '@awareness-widgets/core/testing.js';
import type { TemplateResult } from 'lit';
import { sample } from '../fixtures/record.js';

const base: Activity = sample({ id: '', title: '', start: null, format: null, kind: null });
const tallinn = { name: 'Tallinn', lat: 59.44, lon: 24.75 };

export const campaign: Activity[] = [
  {
    ...base,
    id: 'ee-talk',
    title: 'Think before you click',
    summary: 'Bring your questions.',
    start: '2021-02-09T17:00+02:00',
    format: 'on-site',
    kind: 'event',
    audiences: ['teachers'],
    topics: ['privacy'],
    languages: ['et'],
    organiser: 'Lasteabi',
    place: tallinn,
    url: 'https://example.org/talk',
    source: { url: 'https://example.org', date: '2021-01-07' },
  },
  {
    ...base,
    id: 'ee-quiz',
    title: 'Quiz in the library',
    start: '2021-02-09',
    format: 'on-site',
    kind: 'quiz',
    audiences: ['children'],
    place: tallinn,
  },
  {
    ...base,
    id: 'ee-online',
    title: 'Memes on false news',
    start: '2021-02',
    format: 'online',
    kind: 'contest',
    audiences: ['young-people'],
    topics: ['disinformation'],
  },
  {
    ...base,
    id: 'pt-seminar',
    title: 'Jovens, relações e risco',
    country: 'PT',
    start: '2021-02-09',
    format: 'hybrid',
    kind: 'training',
    audiences: ['teachers', 'parents'],
    topics: ['wellbeing'],
    languages: ['pt'],
    place: { name: 'Lisbon', lat: 38.72, lon: -9.14 },
  },
  {
    ...base,
    id: 'li-week',
    title: 'Safer Internet Week',
    country: 'LI',
    format: 'on-site',
    kind: 'campaign',
  },
  {
    ...base,
    id: 'mt-radio',
    title: 'School radio',
    country: 'MT',
    start: '2021-02-10',
    format: 'online',
    kind: 'media',
    topics: ['gaming'],
  },
];

/** As many as asked, spread over Europe. */
export const many = (count: number): Activity[] =>
  Array.from({ length: count }, (_, i) => ({
    ...base,
    id: `n${i}`,
    title: `Activity number ${i}`,
    country: ['EE', 'LV', 'FR', 'DE', 'PL'][i % 5]!,
    start: `2021-02-${String(1 + (i % 28)).padStart(2, '0')}`,
    format: 'on-site',
    place: {
      name: `Town ${i % 400}`,
      lat: 40 + ((i * 7) % 200) / 10,
      lon: -5 + ((i * 13) % 300) / 10,
    },
  }));

/** A map with activities, in a box of a width. */
export async function mapWith(
  activities: unknown,
  attributes: Record<string, string> = {},
  width = 1200,
): Promise<AwActivityMap> {
  const box = await fixture<HTMLElement>(
    html`<div style="inline-size: ${width}px"></div>` as TemplateResult,
  );
  const element = document.createElement('aw-activity-map') as AwActivityMap;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  if (activities !== undefined) element.activities = activities as Activity[];
  box.append(element);
  await element.updateComplete;
  return element;
}

export const all = <T extends Element = HTMLElement>(host: Element, selector: string): T[] => [
  ...host.shadowRoot!.querySelectorAll<T>(selector),
];
export const titles = (host: Element): string[] =>
  all(host, '.entry-title').map((button) => button.textContent!.trim());
export const option = (host: Element, name: string): HTMLInputElement =>
  all(host, '.option')
    .find((label) => label.querySelector('.option-name')!.textContent!.trim() === name)!
    .querySelector('input')!;
export const byText = (host: Element, selector: string, text: string): HTMLElement => {
  const found = all(host, selector).find((element) => element.textContent!.trim().includes(text));
  if (!found) throw new Error(`No ${selector} with "${text}"`);
  return found;
};
/** The sum of all numbers on the markers and beside the map. */
export const onMap = (host: Element): number =>
  all(host, '.marker').reduce(
    (sum, marker) => sum + (Number(marker.textContent!.trim().replace(',', '')) || 1),
    0,
  );
export const press = (target: Element, key: string, init: KeyboardEventInit = {}): void => {
  target.dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true, ...init }),
  );
};
