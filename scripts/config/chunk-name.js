/**
 * Names of the files that a widget loads on demand: the room before the file
 * (`chunks/paper-print-quiz.js` for `src/paper/print-quiz.ts`), since two rooms may hold files of
 * one name. Names stay when something is added elsewhere.
 *
 * @param {{ name: string, facadeModuleId?: string | null, moduleIds?: string[] }} chunk A chunk that
 *   several share has no facade: it is called after the module that named it.
 * @param {{ withPackage?: boolean }} [options] `withPackage`: the package's name before the room,
 *   where several widgets share a folder (`chunks/quiz-locales-fr.js`).
 * @returns {string} Path below the folder of the build.
 */
export function chunkName({ name, facadeModuleId, moduleIds = [] }, { withPackage = false } = {}) {
  const module = facadeModuleId ?? moduleIds.find((id) => id.endsWith(`/${name}.ts`));
  const [, owner, inner] = /packages\/([^/]+)\/src\/(.+)\.ts$/.exec(module ?? '') ?? [];
  if (!inner) return `chunks/${name}.js`;
  const words = inner.split('/').join('-');
  return `chunks/${withPackage ? `${owner}-` : ''}${words}.js`;
}
