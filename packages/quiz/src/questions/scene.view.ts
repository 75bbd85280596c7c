/** A message or a page drawn from data, beside a question or as the thing to search. */
import { icons } from '@awareness-widgets/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { ClueScene, Scene } from '@awareness-widgets/data';
import type { SchoolTerms } from '../locales/terms.js';

type Head = Pick<Scene | ClueScene, 'kind' | 'from' | 'address' | 'title'>;

export { sceneStyles } from './scene.styles.js';

/** The head of a message or page around its lines. */
export function sceneFrame(head: Head, lines: unknown, label?: string): TemplateResult {
  const { kind, from, address, title } = head;
  return html`<figure class="scene ${kind}" aria-label=${label ?? nothing}>
    ${
      kind === 'page'
        ? html`<p class="scene-address">${address ?? ''}</p>`
        : html`<p class="scene-from">
            ${from ? html`<span class="avatar" aria-hidden="true">${[...from][0]}</span>` : nothing}
            <span>${from}${address ? html` <span class="quiet">${address}</span>` : nothing}</span>
          </p>`
    }
    ${title ? html`<p class="scene-title">${title}</p>` : nothing} ${lines}
  </figure>`;
}

/** A scene to look at. */
export function scene({ school }: { school: SchoolTerms }, data: Scene): TemplateResult {
  const lines = data.lines.map((line) =>
    typeof line === 'string'
      ? html`<p class="scene-line" data-read>${line}</p>`
      : html`<p class="scene-line voice">
          <span class="visually-hidden">${school.voiceMessage(line.voice)}</span>
          ${icons.volume2}
          <svg class="wave" viewBox="0 0 96 24" aria-hidden="true">
            <path
              d="M2 9v6M8 7v10M14 10v4M20 4v16M26 8v8M32 2v20M38 7v10M44 9v6M50 5v14M56 8v8M62 3v18M68 9v6M74 6v12M80 4v16M86 8v8M92 10v4"
            />
          </svg>
          <span aria-hidden="true">${line.voice}</span>
        </p>`,
  );
  return sceneFrame(data, lines, data.from ? school.sceneFrom(data.from) : undefined);
}
