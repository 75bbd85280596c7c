/** A badge for a school's website: a picture to download. It proves nothing and counts nobody. */
import { saveFile } from '@awareness-widgets/core';
import { html } from 'lit';
import { panelFrame } from '../panel/panel-frame.view.js';
import { panelStyles } from '../panel/panel.styles.js';
import type { Panel } from '../player/context.js';
import { primary } from '../player/buttons.view.js';

const escape = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** The badge as a picture that stands alone. */
export function badgeSvg(line: string, year: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 440 120" width="440" height="120" role="img" aria-label="${escape(`${line}, ${year}`)}"><rect width="440" height="120" rx="16" fill="#fdf9f1"/><rect x="1" y="1" width="438" height="118" rx="15" fill="none" stroke="#1c2140" stroke-width="2"/><path d="M36 26h46a8 8 0 0 1 8 8v38a8 8 0 0 1-8 8H46L26 98V36a10 10 0 0 1 10-10z" fill="#ffc44d" stroke="#1c2140" stroke-width="4" stroke-linejoin="round"/><circle cx="46" cy="46" r="4" fill="#1c2140"/><circle cx="70" cy="46" r="4" fill="#1c2140"/><path d="M46 58q12 10 24 0" fill="none" stroke="#1c2140" stroke-width="4" stroke-linecap="round"/><g font-family="system-ui, sans-serif" fill="#1c2140"><text x="112" y="58" font-size="17" font-weight="700">${escape(line)}</text><text x="112" y="84" font-size="16">${escape(year)}</text></g></svg>`;
}

export function badgePanel(): Panel {
  return {
    styles: [panelStyles],
    render({ terms, school, open }) {
      const svg = badgeSvg(school.badgeLine, String(new Date().getFullYear()));
      const save = () => saveFile({ name: 'badge.svg', type: 'image/svg+xml', content: svg });
      return panelFrame(
        school.badge,
        html`<p>${school.badgeText}</p>
          <img
            class="badge-picture"
            alt=${school.badgeLine}
            src=${`data:image/svg+xml,${encodeURIComponent(svg)}`}
          />`,
        html`<button class="button" type="button" @click=${save}>${school.badgeSave}</button>
          ${primary(terms.backToQuiz, () => open(null))}`,
      );
    },
  };
}
