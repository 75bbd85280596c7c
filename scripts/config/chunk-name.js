/**
 * Names of the files that a widget loads on demand: the room before the file
 * (`chunks/paper-print-quiz.js` for `src/paper/print-quiz.ts`), since two rooms may hold files of
 * one name. Names stay when something is added elsewhere.
 *
 * @param {{ name: string, facadeModuleId?: string | null }} chunk
 * @param {{ withPackage?: boolean }} [options] `withPackage`: the package's name before the room,
 *   where several widgets share a folder (`chunks/quiz-locales-fr.js`).
 * @returns {string} Path below the folder of the build.
 */
export function chunkName({ name, facadeModuleId }, { withPackage = false } = {}) {
  const [, owner, inner] = /packages\/([^/]+)\/src\/(.+)\.ts$/.exec(facadeModuleId ?? '') ?? [];
  if (!inner) return `chunks/${name}.js`;
  const words = inner.split('/').join('-');
  return `chunks/${withPackage ? `${owner}-` : ''}${words}.js`;
}
