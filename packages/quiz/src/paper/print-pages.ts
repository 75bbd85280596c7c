/**
 * Prints pages of ours and nothing of the host page: they are put beside the page, hidden on the
 * screen, and everything else is hidden on paper until printing ends. So the host's fonts hold, and
 * no window has to open.
 */
import { render, type CSSResult } from 'lit';

let clean: (() => void) | undefined;

export interface PrintJob {
  /** Template of the pages. */
  pages: unknown;
  styles: readonly CSSResult[];
  landscape: boolean;
  /** The font of the widget. */
  font: string;
  lang: string;
  dir: string;
}

const hide = (name: string, landscape: boolean) => `
  @page { size: A4 ${landscape ? 'landscape' : 'portrait'}; margin: ${landscape ? 0 : '14mm'}; }
  @media screen { ${name} { display: none !important; } }
  @media print {
    html, body {
      display: block !important; position: static !important; overflow: visible !important;
      inline-size: auto !important; block-size: auto !important;
      min-block-size: 0 !important; margin: 0 !important; padding: 0 !important;
      background: #fff !important;
    }
    body > :not(${name}) { display: none !important; }
  }`;

/** Puts the pages up, prints, and takes them down again. */
export async function printPages(job: PrintJob): Promise<void> {
  clean?.();
  const root = document.createElement('aw-print-pages');
  root.lang = job.lang;
  root.dir = job.dir;
  root.style.setProperty('--aw-print-font', job.font);
  const shadow = root.attachShadow({ mode: 'open' });
  shadow.adoptedStyleSheets = job.styles.map((style) => style.styleSheet!);
  render(job.pages, shadow);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(hide('aw-print-pages', job.landscape));
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  document.body.append(root);
  // A blocked dialog never ends: what the person does next ends it, a page print included.
  const ends = ['afterprint', 'keydown', 'pointerdown'] as const;
  clean = () => {
    root.remove();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    for (const type of ends) removeEventListener(type, clean!, true);
    clean = undefined;
  };
  for (const type of ends) addEventListener(type, clean, true);
  const pictures = [...shadow.querySelectorAll('img')];
  await Promise.all([
    document.fonts.ready,
    ...pictures.map((picture) => picture.decode().catch(() => {})),
  ]);
  print();
}
