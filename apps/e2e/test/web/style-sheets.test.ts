import { expect } from 'chai';
import { collisions, readRuns, type Run } from './measure-text.js';
import { openStyled, WIDGETS, type StyledPage, type StyleSheetOfHost } from './open-styled.js';

const sheets = (await (await fetch('/e2e/style-sheets.json')).json()) as StyleSheetOfHost[];
const WIDTHS = [360, 1000];
const PLAIN: StyleSheetOfHost = { id: 'none', title: 'none', address: 'data:text/css,' };

/** Pixels. Headings and what is dialled may be larger, nothing smaller. */
const TEXT = { min: 14, max: 24 };
const mayBeLarge = ({ element, text }: Run) =>
  element.closest('h1, h2, h3, h4, legend') !== null || /^[\d\s/+–-]+$/.test(text);

function faults(runs: readonly Run[]): string[] {
  const found: string[] = [];
  for (const run of runs) {
    const { text, size, contrast, cut, disabled } = run;
    const named = `“${text.slice(0, 40)}”`;
    if (size < TEXT.min) found.push(`${named} has ${size.toFixed(1)} px`);
    if (size > TEXT.max && !mayBeLarge(run)) found.push(`${named} has ${size.toFixed(1)} px`);
    if (contrast < 4.5 && !disabled) found.push(`${named} has contrast ${contrast.toFixed(2)}`);
    if (cut > 1.5) found.push(`${named} is cut off by ${cut.toFixed(0)} px`);
  }
  for (const [first, second] of collisions(runs)) {
    found.push(`“${first.text.slice(0, 30)}” lies over “${second.text.slice(0, 30)}”`);
  }
  return found;
}

/** What stands there however high the lines are. */
const fixed = (runs: readonly Run[]) =>
  runs.filter(({ scrolls }) => !scrolls).map(({ text }) => text);

const CONTROLS = 'button, a[href], input, select, summary';

/** Controls that a finger cannot reach, since something else lies there or they are too small. */
function unreachable(widget: HTMLElement): string[] {
  const root = widget.shadowRoot!;
  const found: string[] = [];
  for (const control of root.querySelectorAll<HTMLElement>(CONTROLS)) {
    // A box of its own is drawn over many a checkbox; then its label is what a finger hits.
    const target = control.closest('label') ?? control;
    const box = target.getBoundingClientRect();
    if (!target.checkVisibility({ visibilityProperty: true }) || box.width <= 1) continue;
    if (
      control.matches(':disabled') ||
      target.closest('.visually-hidden, .viewport, .skip, .scroll')
    )
      continue;
    target.scrollIntoView({ block: 'center', behavior: 'instant' });
    const [line] = target.getClientRects();
    const hit = root.elementFromPoint(line!.left + line!.width / 2, line!.top + line!.height / 2);
    const reached = hit && (target.contains(hit) || hit.contains(target));
    if (!reached)
      found.push(`${target.outerHTML.slice(0, 80)} lies under ${hit?.outerHTML.slice(0, 60)}`);
  }
  return found;
}

/** The box that a widget must keep within; the page where nothing else is one. */
function roomOf(widget: Element): Element {
  const { body, documentElement, defaultView } = widget.ownerDocument;
  for (let one = widget.parentElement; one && one !== body; one = one.parentElement) {
    if (defaultView!.getComputedStyle(one).display !== 'inline') return one;
  }
  return documentElement;
}

/** Computed styles of the host's own elements, in order. */
function looks(frame: HTMLIFrameElement): string[] {
  const window = frame.contentWindow!;
  const samples = frame.contentDocument!.querySelector('#samples')!;
  return [samples, ...samples.querySelectorAll('*')].flatMap((element) => {
    const style = window.getComputedStyle(element);
    return Array.from(
      style,
      (name) => `${element.localName} ${name}: ${style.getPropertyValue(name)}`,
    );
  });
}

describe('under the style sheet of a host', function () {
  this.timeout(60_000);
  let page: StyledPage;
  /** What can be read on a page without style, by page width and widget, and in how much room. */
  const plain = new Map<string, { room: number; texts: string[] }>();

  before(async () => {
    page = await openStyled();
    page.widget('quiz').shadowRoot!.querySelector<HTMLElement>('.button.primary')!.click();
    await page.settle();
    await page.wear(PLAIN);
    for (const width of WIDTHS) {
      await page.resize(width);
      for (const name of WIDGETS) {
        const widget = page.widget(name);
        const texts = fixed(readRuns(widget));
        plain.set(`${name} ${width}`, { room: widget.offsetWidth, texts });
      }
    }
  });
  after(() => page.close());

  it('there are sheets of at least 20 real hosts', () => {
    const real = sheets.filter(({ address }) => !address.startsWith('/e2e/written/'));
    expect(real.length).to.be.at.least(20);
  });

  for (const sheet of [PLAIN, ...sheets]) {
    it(`stay as they are: ${sheet.title}`, async () => {
      await page.wear(sheet);
      const found: string[] = [];
      for (const width of WIDTHS) {
        await page.resize(width);
        for (const name of WIDGETS) {
          const widget = page.widget(name);
          const runs = readRuns(widget);
          const note = (text: string) => found.push(`${name} at ${width} px: ${text}`);
          if (runs.length < 10) note(`has ${runs.length} texts`);
          for (const fault of faults(runs)) note(fault);
          const before = plain.get(`${name} ${width}`)!;
          const texts = fixed(runs);
          // A narrower column is another layout, with other words.
          const alike = Math.abs(widget.offsetWidth - before.room) < 40;
          const gone = alike ? before.texts.filter((text) => !texts.includes(text)) : [];
          if (gone.length > 0) note(`not to be read: ${gone.slice(0, 5).join(' | ')}`);
          const room = roomOf(widget).getBoundingClientRect();
          const box = widget.shadowRoot!.querySelector('.base')!.getBoundingClientRect();
          if (box.right > room.right + 1 || box.left < room.left - 1) {
            note(`stands out: ${box.left}–${box.right} in ${room.left}–${room.right}`);
          }
          if (box.width < 270) note(`is ${box.width} px wide`);
        }
      }
      await page.resize(WIDTHS[0]!);
      for (const name of WIDGETS) {
        for (const fault of page.alone(name, unreachable)) found.push(`${name}: ${fault}`);
      }
      expect([...new Set(found)].join('\n')).to.equal('');
    });

    it(`leave the host as it is: ${sheet.title}`, async () => {
      await page.wear(sheet);
      const [ours, theirs] = [looks(page.frame), looks(page.twin)];
      expect(ours.length).to.be.greaterThan(5000);
      expect(ours.filter((line, index) => line !== theirs[index])).to.deep.equal([]);
      expect(page.document.adoptedStyleSheets).to.have.length(0);
      expect(page.document.styleSheets).to.have.length(
        page.twin.contentDocument!.styleSheets.length,
      );
    });
  }
});
