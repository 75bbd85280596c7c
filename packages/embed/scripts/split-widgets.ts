/**
 * Where the browser build is cut. A page downloads what its widgets run and little else, in few
 * files: one chunk of what several widgets run at once, Lit above all, and one of what only this
 * widget does. The entries just point there, since a page may load them with a query
 * (`quiz.js?v=1`), and a later chunk that imported the entry would then load it again.
 */
import type { Plugin, Rolldown } from 'vite';
import type { WidgetName } from '../src/widgets.js';

/**
 * What core offers and each widget picks from. Shared, it would bring every widget the icons and
 * languages of all others, so each gets a copy and keeps of it what it uses.
 */
const PICKED =
  /packages\/core\/src\/(index|icons(?:\/\w+)?|live-region|intl|fold-text|late-part|list-words|save-file|pacing|locales\/(?!en)\w+)\.ts$/;
const COPY = '?for=';

/** Gives each widget its own copy of what it picks from core. */
export function ownCopies(): Plugin {
  return {
    name: 'own-copies',
    enforce: 'pre',
    async resolveId(source, importer, options) {
      if (!importer) return undefined;
      const [file = '', copiedFor] = importer.split(COPY);
      const widget = copiedFor ?? /packages\/([^/]+)\/src\//.exec(file)?.[1];
      const resolved = await this.resolve(source, file, { ...options, skipSelf: true });
      return resolved && PICKED.test(resolved.id) ? `${resolved.id}${COPY}${widget}` : resolved;
    },
  };
}

type Output = Rolldown.RolldownOutput['output'];

/** The chunks that `file` brings, those imported later among them if `later`. */
function closure(output: Output, file: string, later: boolean, seen = new Set<string>()) {
  const chunk = output.find(({ fileName }) => fileName === file);
  if (chunk?.type !== 'chunk' || seen.has(file)) return seen;
  seen.add(file);
  const next = later ? [...chunk.imports, ...chunk.dynamicImports] : chunk.imports;
  for (const name of next) closure(output, name, later, seen);
  return seen;
}

/**
 * Chunk of each module that a widget runs at once, learnt from a build in which the bundler cut as
 * it likes. A module that one widget runs at once and another later is not in it.
 */
export function planChunks(output: Output, widgets: readonly WidgetName[]): Map<string, string> {
  const plan = new Map<string, string>();
  const users = widgets.map((name) => ({
    name,
    atOnce: closure(output, `${name}.js`, false),
    ever: closure(output, `${name}.js`, true),
  }));
  for (const chunk of output) {
    if (chunk.type !== 'chunk') continue;
    const atOnce = users.filter((user) => user.atOnce.has(chunk.fileName));
    const ever = users.filter((user) => user.ever.has(chunk.fileName));
    const [only] = atOnce;
    if (!only || (atOnce.length === 1 && ever.length > 1)) continue;
    const name = atOnce.length > 1 ? 'shared' : `${only.name}-first`;
    for (const id of chunk.moduleIds) {
      if (!chunk.isEntry || id !== chunk.facadeModuleId) plan.set(id, name);
    }
  }
  return plan;
}
