/** Lets the list keep to what is in view on the map. Comes with leaving its first view. */
import { html, type TemplateResult } from 'lit';
import type { Context } from '../context/context.js';

export const renderFollow = ({ terms, state, act }: Context): TemplateResult =>
  html`<label class="option follow"
    ><input
      type="checkbox"
      .checked=${state.inView}
      @change=${() => act.setState({ inView: !state.inView })}
    /><span class="option-name">${terms.onlyInView}</span></label
  >`;
