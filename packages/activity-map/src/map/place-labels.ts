/** Which countries carry their number on the map: those where it fits and covers nothing. */

export interface LabelWish {
  code: string;
  text: string;
  /** Middle of the number, in px. */
  x: number;
  y: number;
  /** Width of the country, in px. */
  room: number;
}

/** A circle that must stay free. */
export interface Circle {
  x: number;
  y: number;
  radius: number;
}

/** Half the size of a number in px, per digit and of a line. */
const DIGIT = 4.5;
const HALF_LINE = 8;

/** @param wishes In order of importance. @returns those that fit. */
export function placeLabels(wishes: readonly LabelWish[], circles: readonly Circle[]): LabelWish[] {
  const placed: LabelWish[] = [];
  for (const wish of wishes) {
    const half = halfWidth(wish);
    if (wish.room < half * 1.4) continue;
    const free =
      circles.every(({ x, y, radius }) => Math.hypot(x - wish.x, y - wish.y) > radius + half) &&
      placed.every(
        (other) =>
          Math.abs(other.x - wish.x) > half + halfWidth(other) ||
          Math.abs(other.y - wish.y) > 2 * HALF_LINE,
      );
    if (free) placed.push(wish);
  }
  return placed;
}

const halfWidth = ({ text }: LabelWish) => text.length * DIGIT + 2;
