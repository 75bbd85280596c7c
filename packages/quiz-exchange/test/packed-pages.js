/**
 * Serves packed pages to the web tests, made on the spot from what is built. As plain text: the
 * server would rewrite the scripts of a page.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const read = (path) => readFileSync(new URL(path, import.meta.url));
const CDN = fileURLToPath(new URL('../../quiz/dist/cdn/', import.meta.url));

/** Path below which the pages lie: `/packed-pages/scorm12.txt`. */
const PATH = /^\/packed-pages\/(scorm12|scorm2004|page)\.txt/;

async function makePage(kind) {
  const { packQuiz } = await import('../dist/index.js');
  const { unzipSync, strFromU8 } = await import('fflate');
  const player = Object.fromEntries(
    readdirSync(CDN, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(js|txt)$/.test(name))
      .map((name) => [name.replaceAll('\\', '/'), readFileSync(CDN + name)]),
  );
  const quiz = JSON.parse(read('../../quiz/examples/all-types.json').toString());
  const { content } = packQuiz(
    { ...quiz, questions: quiz.questions.filter(({ type }) => type === 'single').slice(0, 2) },
    kind,
    player,
  );
  return kind === 'page' ? content : strFromU8(unzipSync(content)['index.html']);
}

export const packedPages = () => ({
  name: 'packed-pages',
  async serve(context) {
    const kind = PATH.exec(context.path)?.[1];
    return kind ? { body: await makePage(kind), type: 'text' } : undefined;
  },
});
