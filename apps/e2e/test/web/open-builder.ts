/** Opens the embed builder of the built site, and acts on it as a person would. */
import { until } from '@awareness-widgets/core/testing.js';
import type axe from 'axe-core';

/** Folder of the widgets on their own origin, byte for byte as built. */
export const widgetFiles = async (): Promise<string> =>
  `${(await (await fetch('/e2e/origin.json')).json()) as string}/v1/`;

export class Builder {
  readonly frame: HTMLIFrameElement;
  /** What was copied last. */
  copied = '';

  constructor(frame: HTMLIFrameElement) {
    this.frame = frame;
    Object.defineProperty(this.window.navigator, 'clipboard', {
      configurable: true,
      value: { writeText: async (text: string) => void (this.copied = text) },
    });
  }

  get window(): Window & typeof globalThis {
    return this.frame.contentWindow as Window & typeof globalThis;
  }
  get document(): Document {
    return this.frame.contentDocument!;
  }
  get form(): HTMLFormElement {
    return this.document.querySelector<HTMLFormElement>('#builder')!;
  }
  /** All code shown, block after block. */
  get code(): string {
    return [...this.document.querySelectorAll('#blocks code')]
      .map((one) => one.textContent)
      .join('\n');
  }

  /** The field that a person sees under this label. */
  field<T extends HTMLElement = HTMLInputElement>(label: string): T {
    const found = [...this.form.querySelectorAll('label')].find(
      (one) => one.textContent!.trim().startsWith(label) && one.getClientRects().length > 0,
    );
    if (!found) throw new Error(`No field “${label}” in view`);
    return found.querySelector<T>('input, select')!;
  }
  choose(label: string, option: string): void {
    const select = this.field<HTMLSelectElement>(label);
    const found = [...select.options].find(({ text }) => text === option);
    if (!found) throw new Error(`No “${option}” in “${label}”`);
    select.value = found.value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  }
  click(label: string): void {
    this.field(label).click();
  }
  press(name: string): void {
    const button = [...this.document.querySelectorAll<HTMLElement>('button, a')].find(
      (one) => one.textContent!.trim() === name,
    );
    if (!button) throw new Error(`No button “${name}”`);
    button.click();
  }
  async shows(text: string): Promise<void> {
    await until(() => this.code.includes(text), `“${text}” in the code`, 10_000);
  }
}

const frames = new Set<HTMLIFrameElement>();

export async function openBuilder({ width = 1280, hash = '' } = {}): Promise<Builder> {
  const frame = document.createElement('iframe');
  frame.title = 'builder';
  frame.style.cssText = `inline-size: ${width}px; block-size: 900px; border: 0`;
  frame.src = `/apps/demo/dist/embed.html${hash}`;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  frames.add(frame);
  await loaded;
  const builder = new Builder(frame);
  await until(() => builder.code !== '', 'the first code', 10_000);
  const base = builder.document.querySelector<HTMLInputElement>('[name="base"]')!;
  const files = await widgetFiles();
  base.value = files;
  base.dispatchEvent(new Event('change', { bubbles: true }));
  await builder.shows(files);
  return builder;
}

/** Shows HTML as the page of another site. */
export async function pastePage(html: string): Promise<Document> {
  const frame = document.createElement('iframe');
  frame.title = 'their page';
  frame.style.cssText = 'inline-size: 800px; block-size: 900px';
  frame.srcdoc = `<!doctype html><html lang="et"><head><title>Kool</title></head><body><h1>Kool</h1>${html}</body></html>`;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  frames.add(frame);
  await loaded;
  return frame.contentDocument!;
}

export function closeAll(): void {
  for (const frame of frames) frame.remove();
  frames.clear();
}

/** What axe finds in the builder's own page. */
export async function axeFindings({ window, document }: Builder): Promise<string[]> {
  if (!('axe' in window)) {
    const script = document.createElement('script');
    script.src = '/node_modules/axe-core/axe.min.js';
    const loaded = new Promise((resolve) => script.addEventListener('load', resolve));
    document.head.append(script);
    await loaded;
  }
  const inPage = (window as unknown as { axe: typeof axe }).axe;
  const { violations } = await inPage.run(document, { resultTypes: ['violations'] });
  return violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes.map(({ target, html }) => `${target.flat().join(' >>> ')} ${html}`).join('\n')}`,
  );
}
