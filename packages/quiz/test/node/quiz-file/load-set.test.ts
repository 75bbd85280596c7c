/** A set by its id: in the language of the page, else in English, else with a sentence that helps. */
import { describe, expect, it } from 'vitest';
import { loadSet } from '../../../src/quiz-file/load-set.js';
import { smallQuiz } from '../sample.js';

/** A server that holds these paths, and remembers what it was asked for. */
function serverOf(...paths: string[]) {
  const asked: string[] = [];
  const fetch = (async (url: string) => {
    asked.push(url);
    const found = paths.some((path) => url.endsWith(path));
    return new Response(found ? JSON.stringify(smallQuiz()) : '', { status: found ? 200 : 404 });
  }) as typeof globalThis.fetch;
  return { asked, fetch };
}

describe('a set named by its id', () => {
  it('comes in the language of the page', async () => {
    const { fetch, asked } = serverOf('/fr/privacy-8-10.json', '/en/privacy-8-10.json');
    const { url } = await loadSet('privacy-8-10', 'fr-CA', '/sets/', { fetch });
    expect(url).toBe('/sets/fr/privacy-8-10.json');
    expect(asked).toHaveLength(1);
  });

  it('comes in English where nobody has translated it', async () => {
    const { fetch } = serverOf('/en/privacy-8-10.json');
    const { url, quiz } = await loadSet('privacy-8-10', 'et', '/sets/', { fetch });
    expect(url).toBe('/sets/en/privacy-8-10.json');
    expect(quiz.questions).toHaveLength(4);
  });

  it('is looked for beside the module by default', async () => {
    const { fetch, asked } = serverOf('.json');
    await loadSet('privacy-8-10', 'en', '', { fetch });
    expect(asked[0]).toMatch(/\/data\/quizzes\/en\/privacy-8-10\.json$/);
  });

  it('that is nowhere is told with its id, the list of ids and the remedy', async () => {
    const { fetch } = serverOf();
    await expect(loadSet('pivacy-8-10', 'fr', '/sets/', { fetch })).rejects.toMatchObject({
      code: 'http',
      message: expect.stringMatching(
        /no set "pivacy-8-10" in \/sets\/.*\/sets\/index\.json.*copy the folder dist\/data\/quizzes/,
      ),
    });
  });

  it('keeps the error of a server that fails', async () => {
    const fetch = (async () => new Response('', { status: 500 })) as typeof globalThis.fetch;
    await expect(
      loadSet('privacy-8-10', 'fr', '/sets/', { fetch, retries: 0 }),
    ).rejects.toMatchObject({ message: '/sets/fr/privacy-8-10.json answered 500' });
  });
});
