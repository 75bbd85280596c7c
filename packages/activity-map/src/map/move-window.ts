/**
 * The map's window on the plane: fitting, zooming, panning and bounds, as arithmetic. A view is the
 * plane point in the middle and the scale in px per plane unit.
 */
import type { View } from '../model/widget-state.js';
import type { Box } from './outlines/decode-outlines.js';

export interface Size {
  width: number;
  height: number;
}

/** The view that shows a whole box. */
export function fitBox([left, top, right, bottom]: Box, { width, height }: Size, margin = 0): View {
  const k = Math.min(
    Math.max(1, width - 2 * margin) / Math.max(1, right - left),
    Math.max(1, height - 2 * margin) / Math.max(1, bottom - top),
  );
  return { x: (left + right) / 2, y: (top + bottom) / 2, k };
}

/** Keeps the scale between the whole and the closest, and the window on the map. */
export function clampView(view: View, size: Size, bounds: Box, home: View, closest: number): View {
  const k = Math.min(Math.max(view.k, home.k), closest);
  const half = { x: size.width / 2 / k, y: size.height / 2 / k };
  return {
    k,
    x: clamp(view.x, bounds[0] + half.x, bounds[2] - half.x, home.x),
    y: clamp(view.y, bounds[1] + half.y, bounds[3] - half.y, home.y),
  };
}

function clamp(value: number, low: number, high: number, middle: number): number {
  return low > high ? middle : Math.min(Math.max(value, low), high);
}

/** Zooms so that the plane point under a screen point stays there. */
export function zoomAt(view: View, factor: number, at: { x: number; y: number }, size: Size): View {
  const k = view.k * factor;
  const [dx, dy] = [at.x - size.width / 2, at.y - size.height / 2];
  return { k, x: view.x + dx / view.k - dx / k, y: view.y + dy / view.k - dy / k };
}

/** Moves the map by pixels, as a drag does. */
export function panBy(view: View, dx: number, dy: number): View {
  return { ...view, x: view.x - dx / view.k, y: view.y - dy / view.k };
}

/** A plane point on the screen. */
export function toScreen(
  view: View,
  size: Size,
  [x, y]: readonly [number, number],
): [number, number] {
  return [(x - view.x) * view.k + size.width / 2, (y - view.y) * view.k + size.height / 2];
}

/** What of the plane is on the screen, with a margin in px. */
export function visibleBox(view: View, { width, height }: Size, margin = 0): Box {
  const [w, h] = [(width / 2 + margin) / view.k, (height / 2 + margin) / view.k];
  return [view.x - w, view.y - h, view.x + w, view.y + h];
}
