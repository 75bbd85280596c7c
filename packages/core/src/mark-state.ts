/**
 * Says a widget's state where style sheets see it: as `:state(ready)`, and in browsers older than
 * Chrome 125, Safari 17.4 and Firefox 126, which know no such states, as `data-state="ready"`.
 */
export function markState<State extends string>(
  host: HTMLElement,
  internals: ElementInternals,
  all: readonly State[],
  state: State,
): void {
  try {
    for (const name of all) internals.states[name === state ? 'add' : 'delete'](name);
  } catch {
    host.dataset['state'] = state;
  }
}
