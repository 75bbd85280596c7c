/** Names of teams as a class typed them: none empty, none twice. */
import { foldText } from '@awareness-widgets/core';

/**
 * @param typed As they stand in the fields.
 * @param ready Names for fields that were left empty.
 */
export function nameTeams(typed: readonly string[], ready: readonly string[]): string[] {
  const key = (name: string) => foldText(name) || name;
  const taken = new Set(typed.map((name) => key(name.trim())));
  const free = ready.filter((name) => !taken.has(key(name)));
  const names: string[] = [];
  for (const [i, field] of typed.entries()) {
    const wanted = field.trim().replace(/\s+/g, ' ') || (free.shift() ?? String(i + 1));
    let name = wanted;
    for (let n = 2; names.some((other) => key(other) === key(name)); n++) name = `${wanted} ${n}`;
    names.push(name);
  }
  return names;
}
