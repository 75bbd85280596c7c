/**
 * Prints one paper alone. The page around belongs to the host and cannot be hidden from within a
 * shadow root, so the paper goes into an empty frame of its own, which leaves when it is printed.
 */
import { render, type CSSResult, type TemplateResult } from 'lit';

interface PaperFrame {
  template: TemplateResult;
  styles: readonly CSSResult[];
  lang: string;
  dir: string;
  /** Neutral title; printers put it on the edge of the page. */
  title: string;
  fontFamily: string;
}

/** The frame with the paper in it; the caller removes it. */
function buildPaperFrame(
  parent: Node,
  { template, styles, lang, dir, title, fontFamily }: PaperFrame,
): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.title = title;
  frame.setAttribute('aria-hidden', 'true');
  frame.tabIndex = -1;
  for (const [name, value] of [
    ['position', 'fixed'],
    ['inline-size', '0'],
    ['block-size', '0'],
    ['border', '0'],
    ['visibility', 'hidden'],
  ] as const) {
    frame.style.setProperty(name, value);
  }
  parent.appendChild(frame);
  const doc = frame.contentDocument!;
  const view = frame.contentWindow as Window & typeof globalThis;
  doc.documentElement.lang = lang;
  doc.documentElement.dir = dir;
  doc.title = title;
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(
    `@page { size: A4; margin: 12mm; } body { margin: 0; }\n${styles.map(String).join('\n')}`,
  );
  doc.adoptedStyleSheets = [sheet];
  doc.body.style.setProperty('font-family', fontFamily);
  render(template, doc.body);
  return frame;
}

/** Opens the browser's print dialogue for the paper, and cleans up after it. */
export function printPaper(parent: Node, paper: PaperFrame): void {
  const frame = buildPaperFrame(parent, paper);
  const view = frame.contentWindow!;
  view.addEventListener('afterprint', () => setTimeout(() => frame.remove()), { once: true });
  view.print();
}
