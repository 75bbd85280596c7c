/**
 * Whether a space stands between two stretches of a text that come one by one. Authors leave it out;
 * none goes before what closes or ends, or after what opens or joins.
 */
export function isApart(before: string, after: string): boolean {
  return !/[\s([{¿¡“„«‹‘/@_=-]$/u.test(before) && !/^[\s.,;:!?…)\]}”’»›%'/@_-]/u.test(after);
}
