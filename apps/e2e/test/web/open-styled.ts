/** A page of a host with all three widgets, and its twin without any, both in one style. */
import { until } from '@awareness-widgets/core/testing.js';
import { widgetFiles } from './open-builder.js';

export interface StyleSheetOfHost {
  id: string;
  title: string;
  address: string;
  rtl?: boolean;
}

export const WIDGETS = ['helpline-finder', 'activity-map', 'quiz'] as const;

/** What pages of hosts are made of; nothing here may look different once a widget is near. */
const SAMPLES = `<h1>Heading</h1><h2>Heading</h2><h3>Heading</h3>
<p>Text with a <a href="#x">link</a>, <strong>strong</strong>, <em>em</em>, <code>code</code>, <mark>mark</mark>.</p>
<ul><li>One</li></ul><ol><li>One</li></ol><blockquote><p>Quote</p></blockquote>
<table><thead><tr><th>Head</th></tr></thead><tbody><tr><td>Cell</td></tr></tbody></table>
<form><fieldset><legend>Legend</legend><label>Label <input value="x"></label>
<select><option>One</option></select><textarea></textarea><button type="button">Button</button></fieldset></form>
<details><summary>Summary</summary>Text</details><section><article>Text</article></section>
<hr><svg width="20" height="20"><circle r="9" cx="10" cy="10"/></svg><pre>pre</pre><nav>nav</nav>`;

const page = (widgets: string, script: string) => `<!doctype html><html lang="en"><head>
<title>A host</title><style>html { overflow-y: scroll !important }
#samples, #samples * { transition: none !important; animation: none !important }</style>
<link id="sheet" rel="stylesheet" href="data:text/css,"></head>
<body class="home page"><header class="site-header"><div id="samples">${SAMPLES}</div></header>
<article class="entry-content content container prose typography">${widgets}</article>${script}</body></html>`;

async function openFrame(html: string): Promise<HTMLIFrameElement> {
  const frame = document.createElement('iframe');
  frame.title = 'a host';
  frame.style.cssText = 'inline-size: 1000px; block-size: 700px; border: 0';
  frame.srcdoc = html;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  await loaded;
  return frame;
}

async function dress(frame: HTMLIFrameElement, { address, rtl }: StyleSheetOfHost): Promise<void> {
  const inner = frame.contentDocument!;
  const old = inner.querySelector<HTMLLinkElement>('#sheet')!;
  const link = inner.createElement('link');
  link.id = 'sheet';
  link.rel = 'stylesheet';
  link.href = address;
  await new Promise((resolve, reject) => {
    link.addEventListener('load', resolve, { once: true });
    link.addEventListener('error', () => reject(new Error(`${address} did not load`)), {
      once: true,
    });
    old.replaceWith(link);
  });
  inner.documentElement.dir = rtl ? 'rtl' : 'ltr';
}

export class StyledPage {
  readonly frame: HTMLIFrameElement;
  readonly twin: HTMLIFrameElement;

  constructor(frame: HTMLIFrameElement, twin: HTMLIFrameElement) {
    this.frame = frame;
    this.twin = twin;
  }

  get document(): Document {
    return this.frame.contentDocument!;
  }
  widget(name: string): HTMLElement & { updateComplete: Promise<unknown> } {
    return this.document.querySelector(`aw-${name}`)!;
  }

  async wear(sheet: StyleSheetOfHost): Promise<void> {
    await Promise.all([dress(this.frame, sheet), dress(this.twin, sheet)]);
    await this.document.fonts.ready;
  }

  async resize(width: number): Promise<void> {
    this.frame.style.inlineSize = this.twin.style.inlineSize = `${width}px`;
    // What stays in view differs with what has been scrolled away.
    this.frame.contentWindow!.scrollTo({ top: 0, behavior: 'instant' });
    await this.settle();
  }

  /** Two frames for observers of sizes, and what the widgets draw in answer. */
  async settle(): Promise<void> {
    for (let count = 0; count < 2; count += 1) await new Promise(requestAnimationFrame);
    await Promise.all(WIDGETS.map((name) => this.widget(name).updateComplete));
    await new Promise(requestAnimationFrame);
  }

  /** As if the page held one widget; the finder's exit, for one, stays in view above all else. */
  alone<T>(name: string, look: (widget: HTMLElement) => T): T {
    const others = WIDGETS.filter((other) => other !== name).map((other) => this.widget(other));
    for (const other of others) other.style.setProperty('visibility', 'hidden', 'important');
    try {
      return look(this.widget(name));
    } finally {
      for (const other of others) other.style.removeProperty('visibility');
    }
  }

  close(): void {
    this.frame.remove();
    this.twin.remove();
  }
}

/** Opens both, each widget loaded and the quiz at its first question. */
export async function openStyled(): Promise<StyledPage> {
  const widgets = `
    <div><aw-helpline-finder country="EE" no-detect><p>116 111</p></aw-helpline-finder></div>
    <div><aw-activity-map country="EE"><p>Activities</p></aw-activity-map></div>
    <div><aw-quiz band="11-13" seed="3"><p>A question</p></aw-quiz></div>`;
  const script = `<script type="module" src="${await widgetFiles()}loader.js"></script>`;
  const [frame, twin] = await Promise.all([
    openFrame(page(widgets, script)),
    openFrame(page('', '')),
  ]);
  const styled = new StyledPage(frame, twin);
  for (const name of WIDGETS) {
    styled.widget(name).scrollIntoView();
    await until(() => styled.widget(name).matches(':state(ready)'), `aw-${name}`, 18_000);
  }
  return styled;
}
