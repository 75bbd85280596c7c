/** What stands beside a question: a picture, a drawn message or page. */
import { css, html, nothing } from 'lit';
import type { Context } from './context.js';
import { scene, sceneStyles } from '../questions/scene.view.js';

/** @param address Where a picture is. */
export function beside(context: Context, address: (src: string) => string): unknown {
  const { image, scene: drawn } = context.machine.question!;
  if (!image && !drawn) return nothing;
  return html`<div class="beside">
    ${image ? html`<img src=${address(image.src)} alt=${image.alt} />` : nothing}
    ${drawn ? scene(context, drawn) : nothing}
  </div>`;
}

export const besideStyles = [
  sceneStyles,
  css`
    .beside {
      display: grid;
      gap: 12px;
    }
    .option img {
      max-inline-size: 100%;
      block-size: auto;
      max-block-size: 11em;
      border-radius: calc(var(--_radius) / 2);
    }
    .beside img {
      max-inline-size: 100%;
      block-size: auto;
      max-block-size: 20em;
      border-radius: var(--_radius);
    }
  `,
];
