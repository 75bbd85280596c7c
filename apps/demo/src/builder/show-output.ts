/** The code to copy, with its buttons. */
import type { Output } from './make-output.js';

/** Longer than this, mail programs cut a prepared letter. */
const MAIL_LIMIT = 1800;

async function copy(code: string, pre: HTMLElement, status: HTMLElement): Promise<void> {
  try {
    await navigator.clipboard.writeText(code);
    status.textContent = 'Copied. Now paste it on your site.';
  } catch {
    // Not allowed here: mark it, so that one key press is left to do.
    getSelection()?.selectAllChildren(pre);
    pre.focus();
    status.textContent = 'Marked. Press Ctrl+C (on a Mac: ⌘C) to copy.';
  }
}

function button(text: string, act: () => void, primary = false): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = primary ? 'button primary' : 'button';
  made.textContent = text;
  made.addEventListener('click', act);
  return made;
}

/** Opens the sheet as a page of its own, made here: no server has it. */
function openSheet(sheet: string): void {
  const address = URL.createObjectURL(new Blob([sheet], { type: 'text/html' }));
  window.open(address, '_blank', 'noopener');
}

export function showOutput(blocks: HTMLElement, status: HTMLElement, output: Output): void {
  status.textContent = '';
  const parts = output.blocks.map(({ title, code }, index) => {
    const box = document.createElement('div');
    box.className = 'block-code';
    const heading = document.createElement('h3');
    heading.textContent = title;
    const pre = document.createElement('pre');
    pre.tabIndex = 0;
    pre.role = 'region';
    pre.ariaLabel = title;
    const inner = document.createElement('code');
    inner.textContent = code;
    pre.append(inner);
    const actions = document.createElement('div');
    actions.className = 'actions';
    const name = output.blocks.length > 1 ? `Copy: ${title}` : 'Copy';
    const { sheet } = output;
    if (sheet) actions.append(button('Open and print', () => openSheet(sheet), true));
    actions.append(button(name, () => void copy(code, pre, status), index === 0 && !sheet));
    box.append(heading, pre, actions);
    return box;
  });
  blocks.replaceChildren(...parts);
}

/** A letter to whoever may change the site: the code where it fits, always the builder's address. */
export function mailAddress(output: Output, page: string): string {
  const code = output.blocks[0]?.code ?? '';
  const letter = (middle: string) =>
    `mailto:?subject=${encodeURIComponent('Something for our website')}&body=${encodeURIComponent(
      `Hello,\n\nplease put this on our website. ${output.how}\n\n${middle}It can be seen and changed here:\n${page}\n\nThank you!`,
    )}`;
  const full = letter(`${code}\n\n`);
  return full.length <= MAIL_LIMIT ? full : letter('');
}
