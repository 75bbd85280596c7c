/** A seed nobody chose, for a shuffled quiz without one. The only chance in the package. */
export function randomSeed(): string {
  return crypto.getRandomValues(new Uint32Array(2)).join('-');
}
