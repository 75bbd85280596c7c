/** Letters of options: A, B, C … */
export const letterOf = (index: number): string => String.fromCharCode(65 + (index % 26));

/** Parts in a given order, by id; unknown ids are left out. */
export function inOrder<T extends { id: string }>(
  parts: readonly T[],
  order: readonly string[],
): T[] {
  return order.flatMap((id) => parts.find((part) => part.id === id) ?? []);
}
