/**
 * The map's window on the plane: fitting, zooming, panning and bounds, as arithmetic. A window is the
 * plane point in the middle and the scale in px per plane unit.
 */
import type { Window } from '../model/widget-state.js';
import type { Box } from './outlines/decode-outlines.js';

export interface Size {
  width: number;
  height: number;
}

/** The window that shows a whole box. */
export function fitBox(
  [left, top, right, bottom]: Box,
  { width, height }: Size,
  margin = 0,
): Window {
  const k = Math.min(
    Math.max(1, width - 2 * margin) / Math.max(1, right - left),
    Math.max(1, height - 2 * margin) / Math.max(1, bottom - top),
  );
  return { x: (left + right) / 2, y: (top + bottom) / 2, k };
}

/** Keeps the scale within its range, and the window on the map. */
export function clampWindow(
  window: Window,
  size: Size,
  bounds: Box,
  home: Window,
  [least, closest]: readonly [number, number],
): Window {
  const k = Math.min(Math.max(window.k, least), closest);
  const half = { x: size.width / 2 / k, y: size.height / 2 / k };
  return {
    k,
    x: clamp(window.x, bounds[0] + half.x, bounds[2] - half.x, home.x),
    y: clamp(window.y, bounds[1] + half.y, bounds[3] - half.y, home.y),
  };
}

function clamp(value: number, low: number, high: number, middle: number): number {
  return low > high ? middle : Math.min(Math.max(value, low), high);
}

/** Zooms so that the plane point under a screen point stays there. */
export function zoomAt(
  window: Window,
  factor: number,
  at: { x: number; y: number },
  size: Size,
): Window {
  const k = window.k * factor;
  const [dx, dy] = [at.x - size.width / 2, at.y - size.height / 2];
  return { k, x: window.x + dx / window.k - dx / k, y: window.y + dy / window.k - dy / k };
}

/** Moves the map by pixels, as a drag does. */
export function panBy(window: Window, dx: number, dy: number): Window {
  return { ...window, x: window.x - dx / window.k, y: window.y - dy / window.k };
}

/** A plane point on the screen. */
export function toScreen(
  window: Window,
  size: Size,
  [x, y]: readonly [number, number],
): [number, number] {
  return [(x - window.x) * window.k + size.width / 2, (y - window.y) * window.k + size.height / 2];
}

/** What of the plane is on the screen, with a margin in px. */
export function visibleBox(window: Window, { width, height }: Size, margin = 0): Box {
  const [w, h] = [(width / 2 + margin) / window.k, (height / 2 + margin) / window.k];
  return [window.x - w, window.y - h, window.x + w, window.y + h];
}
