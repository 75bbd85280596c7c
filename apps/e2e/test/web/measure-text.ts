/**
 * Measures the text of a widget as a reader would judge it: how large, on what colour, whether
 * anything lies over it or cuts it off. Knows nothing of a widget but its shadow tree.
 */

export interface Run {
  text: string;
  element: Element;
  /** What is seen of it, line by line, in the frame's pixels. */
  boxes: DOMRect[];
  /** Pixels as shown. */
  size: number;
  contrast: number;
  /** How much of a line is cut away by a box that does not scroll; pixels. */
  cut: number;
  disabled: boolean;
  /** What moves apart from the rest may pass under it: a bar that stays, a plane that is dragged. */
  layer: 'page' | 'bar' | 'plane';
  /** In a box of its own that scrolls; how much of it shows depends on the host's font. */
  scrolls: boolean;
}

type Rgba = readonly [red: number, green: number, blue: number, alpha: number];

const canvas = document.createElement('canvas');
canvas.width = canvas.height = 1;
const pen = canvas.getContext('2d', { willReadFrequently: true })!;
const colours = new Map<string, Rgba>();

/** Any colour that CSS can name, as the engine paints it. Channels 0–255, alpha 0–1. */
function colourOf(css: string): Rgba {
  let found = colours.get(css);
  if (!found) {
    pen.clearRect(0, 0, 1, 1);
    pen.fillStyle = '#000';
    pen.fillStyle = css;
    pen.fillRect(0, 0, 1, 1);
    const [red, green, blue, alpha] = pen.getImageData(0, 0, 1, 1).data;
    found = [red!, green!, blue!, alpha! / 255];
    colours.set(css, found);
  }
  return found;
}

const over = (top: Rgba, bottom: Rgba, share = 1): Rgba => {
  const alpha = top[3] * share;
  const mix = (index: 0 | 1 | 2) => top[index] * alpha + bottom[index] * (1 - alpha);
  return [mix(0), mix(1), mix(2), 1];
};

/** Relative luminance, WCAG 2.2. */
function luminance([red, green, blue]: Rgba): number {
  const linear = (channel: number) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

function contrastOf(first: string | Rgba, second: string | Rgba): number {
  const [a, b] = [first, second].map((one) =>
    luminance(typeof one === 'string' ? colourOf(one) : one),
  );
  return (Math.max(a!, b!) + 0.05) / (Math.min(a!, b!) + 0.05);
}

/** What an element lies in when the page is drawn: slot, shadow host or parent. */
function around(element: Element): Element | null {
  if (element.assignedSlot) return element.assignedSlot;
  const parent = element.parentNode;
  return parent instanceof element.ownerDocument.defaultView!.ShadowRoot
    ? parent.host
    : element.parentElement;
}

function* outwards(element: Element): Generator<Element> {
  for (let one: Element | null = element; one; one = around(one)) yield one;
}

/** The paint behind an element's text, and how opaque the text itself is. */
function ground(element: Element, styleOf: (one: Element) => CSSStyleDeclaration) {
  const layers: Rgba[] = [];
  let opacity = 1;
  for (const one of outwards(element)) {
    const style = styleOf(one);
    opacity *= Number(style.opacity);
    if (layers.at(-1)?.[3] === 1) continue;
    const colour = colourOf(style.backgroundColor);
    if (colour[3] > 0) layers.push(colour);
  }
  const paper = layers.reduceRight<Rgba>((below, layer) => over(layer, below), [255, 255, 255, 1]);
  return { paper, opacity };
}

const CLIPS = /hidden|clip/;
const SCROLLS = /auto|scroll/;

/** What the boxes around it leave of a line, and how much a box that does not scroll takes away. */
function seen(
  line: DOMRect,
  element: Element,
  styleOf: (one: Element) => CSSStyleDeclaration,
): { box: DOMRect; cut: number } {
  let { left, right, top, bottom } = line;
  let cut = 0;
  let scrolls = false;
  for (const one of outwards(element)) {
    const style = styleOf(one);
    if (style.display === 'contents' || style.display === 'inline') continue;
    const flow = `${style.overflowX} ${style.overflowY}`;
    if (SCROLLS.test(flow)) scrolls = true;
    else if (!CLIPS.test(flow)) continue;
    const box = one.getBoundingClientRect();
    // A plane that is dragged, and a list that is scrolled, bring the rest into view.
    if (!scrolls && style.touchAction === 'auto') {
      // Ascent and descent may stand out of a tight line; letters do not.
      const slack = line.height * 0.2;
      cut = Math.max(
        cut,
        box.left - left,
        right - box.right,
        box.top - top - slack,
        bottom - box.bottom - slack,
      );
    } else scrolls = true;
    left = Math.max(left, box.left);
    right = Math.min(right, box.right);
    top = Math.max(top, box.top);
    bottom = Math.min(bottom, box.bottom);
  }
  const box = new DOMRect(left, top, Math.max(0, right - left), Math.max(0, bottom - top));
  return { box, cut };
}

/** Neither kept for those who listen, nor folded away, nor invisible. */
const isDrawn = (
  inside: readonly Element[],
  styleOf: (one: Element) => CSSStyleDeclaration,
): boolean =>
  inside[0]!.checkVisibility({ visibilityProperty: true }) &&
  inside.every((one) => styleOf(one).clipPath !== 'inset(50%)');

function layerOf(
  inside: readonly Element[],
  styleOf: (one: Element) => CSSStyleDeclaration,
): Run['layer'] {
  if (inside.some((one) => styleOf(one).touchAction !== 'auto')) return 'plane';
  return inside.some((one) => /sticky|fixed/.test(styleOf(one).position)) ? 'bar' : 'page';
}

function* textNodes(node: Node): Generator<Text> {
  if (node.nodeType === Node.TEXT_NODE) {
    if ((node as Text).data.trim()) yield node as Text;
    return;
  }
  const element = node as Element;
  if (/^(style|script|template|option|title|desc)$/.test(element.localName)) return;
  const inner = element.shadowRoot ?? element;
  const slotted = element.localName === 'slot' ? (element as HTMLSlotElement).assignedNodes() : [];
  for (const child of slotted.length > 0 ? slotted : inner.childNodes) {
    if (child.nodeType === Node.TEXT_NODE || child.nodeType === Node.ELEMENT_NODE) {
      yield* textNodes(child);
    }
  }
}

/** Every text of a widget that is drawn, in reading order. */
export function readRuns(widget: Element): Run[] {
  const window = widget.ownerDocument.defaultView!;
  const styles = new Map<Element, CSSStyleDeclaration>();
  const styleOf = (element: Element) => {
    let style = styles.get(element);
    if (!style) styles.set(element, (style = window.getComputedStyle(element)));
    return style;
  };
  const range = widget.ownerDocument.createRange();
  const runs: Run[] = [];
  for (const node of textNodes(widget)) {
    const element = node.parentElement ?? (node.getRootNode() as ShadowRoot).host;
    const inside = [...outwards(element)];
    inside.length = inside.indexOf(widget);
    const style = styleOf(element);
    range.selectNodeContents(node);
    const lines = [...range.getClientRects()].filter(
      ({ width, height }) => width > 1 && height > 1,
    );
    if (lines.length === 0 || !isDrawn(inside, styleOf)) continue;
    const parts = lines.map((line) => seen(line, element, styleOf));
    if (parts.every(({ box }) => box.width === 0 || box.height === 0)) continue;
    const { paper, opacity } = ground(element, styleOf);
    const drawn = element instanceof window.SVGElement;
    // A halo in the colour of the paper is what letters on a map stand on.
    const behind = drawn && style.stroke !== 'none' ? colourOf(style.stroke) : paper;
    const ink = over(colourOf(drawn ? style.fill : style.color), behind, opacity);
    const scale = drawn ? ((element as SVGGraphicsElement).getScreenCTM()?.a ?? 1) : 1;
    runs.push({
      text: node.data.trim().replace(/\s+/g, ' '),
      element,
      boxes: parts.map(({ box }) => box),
      size: parseFloat(style.fontSize) * scale,
      contrast: contrastOf(ink, behind),
      cut: Math.max(...parts.map(({ cut }) => cut)),
      disabled: inside.some((one) =>
        one.matches(':disabled, :has(> :disabled), [aria-disabled="true"]'),
      ),
      layer: layerOf(inside, styleOf),
      scrolls: inside.some((one) => SCROLLS.test(styleOf(one).overflowY)),
    });
  }
  return runs;
}

/** Letters fill about three fifths of a line's box; the rest may touch its neighbour's. */
function collide(first: DOMRect, second: DOMRect): boolean {
  const trim = (box: DOMRect) => ({
    top: box.top + box.height * 0.2,
    bottom: box.bottom - box.height * 0.2,
  });
  const [a, b] = [trim(first), trim(second)];
  const wide = Math.min(first.right, second.right) - Math.max(first.left, second.left);
  return wide > 1 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1;
}

/** Pairs of texts that lie over each other. */
export function collisions(runs: readonly Run[]): [Run, Run][] {
  const found: [Run, Run][] = [];
  const lines = runs.flatMap((run) => run.boxes.map((box) => ({ run, box })));
  lines.sort((first, second) => first.box.top - second.box.top);
  for (const [index, { run, box }] of lines.entries()) {
    for (const other of lines.slice(index + 1)) {
      if (other.box.top >= box.bottom) break;
      if (other.run === run || other.run.layer !== run.layer) continue;
      if (collide(box, other.box)) found.push([run, other.run]);
    }
  }
  return found;
}
