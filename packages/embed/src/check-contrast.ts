/**
 * Whether chosen colours can be read: WCAG 2.2's contrast ratio
 * (https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio) and this house's limits.
 */

/** Text 7:1 (WCAG 1.4.6), parts of the interface 3:1 (1.4.11). */
const LIMITS = { text: 7, parts: 3 } as const;

/** Red, green, blue from 0 to 255 of `#rgb` or `#rrggbb`; null for anything else. */
function readColor(color: string): [number, number, number] | null {
  const hex = /^#([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(color.trim())?.[1];
  if (!hex) return null;
  const full = hex.length === 3 ? hex.replace(/./g, '$&$&') : hex;
  return [0, 2, 4].map((at) => parseInt(full.slice(at, at + 2), 16)) as [number, number, number];
}

/** Relative luminance, 0 (black) to 1 (white); null if the colour cannot be read. */
export function luminance(color: string): number | null {
  const channels = readColor(color)?.map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  if (!channels) return null;
  return 0.2126 * channels[0]! + 0.7152 * channels[1]! + 0.0722 * channels[2]!;
}

/** 1 (same) to 21 (black on white); null if a colour cannot be read. */
export function contrastRatio(one: string, other: string): number | null {
  const [a, b] = [luminance(one), luminance(other)];
  if (a === null || b === null) return null;
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/** The colours of a widget that a host may set. */
export interface Colors {
  accent: string;
  ink: string;
  paper: string;
}

export interface ContrastReport {
  pair: 'ink-paper' | 'accent-paper' | 'text-accent';
  ratio: number;
  needed: number;
  ok: boolean;
}

/** White or deep ink, whichever reads better on the accent. */
export function textOn(accent: string): string {
  const [white, ink] = ['#ffffff', '#1c2140'] as const;
  return (contrastRatio(white, accent) ?? 0) >= (contrastRatio(ink, accent) ?? 0) ? white : ink;
}

/** One line per pair that meets on the screen. Unreadable colours count as ratio 1. */
export function checkContrast({ accent, ink, paper }: Colors): ContrastReport[] {
  const report = (pair: ContrastReport['pair'], a: string, b: string, needed: number) => {
    const ratio = contrastRatio(a, b) ?? 1;
    return { pair, ratio, needed, ok: ratio >= needed };
  };
  return [
    report('ink-paper', ink, paper, LIMITS.text),
    report('text-accent', textOn(accent), accent, LIMITS.text),
    report('accent-paper', accent, paper, LIMITS.parts),
  ];
}
