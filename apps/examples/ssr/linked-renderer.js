/** Renders Lit elements with their styles as a link, which a policy without inline styles permits. */
import { LitElementRenderer } from '@lit-labs/ssr/lib/lit-element-renderer.js';
import { renderValue } from '@lit-labs/ssr/lib/render-value.js';

/** @param {string} href Address of the style sheet. */
export const linkedRenderer = (href) =>
  class extends LitElementRenderer {
    renderShadow(renderInfo) {
      return [
        `<link rel="stylesheet" href="${href}">`,
        () => renderValue(this.element.render(), renderInfo),
      ];
    }
  };
