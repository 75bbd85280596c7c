/** The towns, loaded when the first place asks for them. */
import type { TownFinder } from './find-town.js';

export async function loadGazetteer(): Promise<TownFinder> {
  return Promise.resolve(() => []);
}
