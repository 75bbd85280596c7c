/** Orders of questions and options: shuffled by a seed, and never in the order they came in. */
import { seededRandom } from './seeded-random.js';

/** A shuffled copy (Fisher–Yates). */
export function shuffleItems<T>(items: readonly T[], seed: string): T[] {
  const random = seededRandom(seed);
  const shuffled = [...items];
  for (let i = shuffled.length - 1; i > 0; i--) {
    const j = random(i + 1);
    [shuffled[i], shuffled[j]] = [shuffled[j]!, shuffled[i]!];
  }
  return shuffled;
}

/** A shuffled copy in which the items that `stays` names keep their place. */
export function shuffleAround<T>(
  items: readonly T[],
  stays: (item: T) => boolean,
  seed: string,
): T[] {
  const moved = shuffleItems(
    items.filter((item) => !stays(item)),
    seed,
  );
  return items.map((item) => (stays(item) ? item : moved.shift()!));
}

/** A shuffled copy that differs from the original, for parts whose order is the answer. */
export function disorderItems<T>(items: readonly T[], seed: string): T[] {
  const shuffled = shuffleItems(items, seed);
  if (items.length < 2 || shuffled.some((item, i) => item !== items[i])) return shuffled;
  return [...shuffled.slice(1), shuffled[0]!];
}
