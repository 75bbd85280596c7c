/**
 * Widget and plain text side by side: for every country, reader and language they offer the same
 * first number, the same ways in the same order, the same hours and the same check. The finder is
 * rendered as on a server, which speaks English; the text in every language is held to the answers.
 */
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import {
  answerCountry,
  arrangeAnswers,
  AT_NO_MOMENT,
  AUDIENCES,
  channelAddress,
  phonesInDanger,
  type Audience,
  type Directory,
} from '@awareness-widgets/data/answers.js';
import '@awareness-widgets/helpline-finder/define.js';
import { readyDirectory } from '@awareness-widgets/helpline-finder/ready.js';
import { html } from 'lit';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { plainFinder } from '../../src/snippets/plain-finder.js';
import { printSheet } from '../../src/snippets/print-sheet.js';
import { WORDS } from '../../src/snippets/words/index.js';

const file = new URL('../../../data/dist/directory.json', import.meta.url);
/**
 * A clock before the day the directory was made is wrong, so nothing is open or closed: the order is
 * that of a text that outlives the day.
 */
const TIMELESS = '2999-01-01';
const data = JSON.parse(readFileSync(file, 'utf8')) as Directory;
const directory = await readyDirectory({ ...data, updated: TIMELESS });
const codes = Object.keys(directory.countries);

const withoutStyles = (text: string) =>
  text.replace(/<style[\s\S]*?<\/style>/g, '').replace(/<!--[\s\S]*?-->/g, '');
const hrefs = (text: string) =>
  [...text.matchAll(/href="([^"]*)"/g)].map(([, href]) => href!.replaceAll('&amp;', '&'));
const clocks = (text: string) => text.match(/\d{1,2}:\d{2}/g) ?? [];
const years = (text: string) => text.match(/\d{1,2} \p{L}+ 20\d{2}/gu) ?? [];
const between = (text: string, from: string, to: string) => {
  const start = text.indexOf(from);
  const end = text.indexOf(to, start + from.length);
  return start < 0 ? '' : text.slice(start, end < 0 ? undefined : end);
};

describe('finder and text', () => {
  it.each(codes)('say the same of %s', async (country) => {
    const [words] = WORDS;
    for (const audience of AUDIENCES) {
      const finder = withoutStyles(
        await collectResult(
          render(
            html`<aw-helpline-finder
              country=${country}
              audience=${audience}
              no-detect
              .directory=${directory}
            ></aw-helpline-finder>`,
          ),
        ),
      );
      const plain = String(plainFinder({ directory, country, audience, words: words! }));
      const bubble = between(finder, 'part="call"', '</a');
      const talk = between(plain, `<h3>${words!.terms.routes.talk}`, '<h3');
      const item = between(talk, '<li>', '</li>');
      const told = `${country} for ${audience}`;
      expect(hrefs(bubble)[0] ?? hrefs(between(finder, 'part="answers"', 'part="rows"'))[0], told).toBe(hrefs(item)[0]); // prettier-ignore
      expect(clocks(bubble), told).toEqual(clocks(item));
      // Every way that the widget offers stands in the text, and the reverse.
      const dialled = (text: string) => new Set(hrefs(text).filter((href) => /^(tel|sms):/.test(href))); // prettier-ignore
      expect(dialled(finder), told).toEqual(dialled(plain));
      expect(years(between(finder, 'part="trust"', '</p')), told).toEqual(
        years(between(plain, '<small>', '</small>')),
      );
    }
  });
});

describe.each(WORDS)('the text in $code', (words) => {
  it.each(codes)('offers first of %s what data answer', (country) => {
    for (const audience of AUDIENCES) {
      const answer = answerCountry(directory, country);
      const first = firstAddress(directory, country, audience, words.code);
      const plain = String(plainFinder({ directory, country, audience, words }));
      const sheet = String(printSheet({ directory, country, audience, words, strips: 0 }));
      const talk = between(plain, `<h3>${words.terms.routes.talk}`, '<h3');
      expect(hrefs(talk)[0], `${country} for ${audience}`).toBe(first.address);
      expect(between(sheet, '<p class="number">', '</p>')).toBe(
        `<p class="number">${first.display}`,
      );
      const danger = hrefs(between(plain, words.terms.danger, '</p>'));
      const phones = phonesInDanger(answer.emergency ?? []);
      expect(danger.slice(0, phones.length)).toEqual(
        phones.map(({ number }) => `tel:${number.replaceAll(' ', '')}`),
      );
    }
  });
});

function firstAddress(directory: Directory, country: string, audience: Audience, language: string) {
  const asker = { audience, languages: [language] };
  const [main] = arrangeAnswers(answerCountry(directory, country).routes.talk, asker, AT_NO_MOMENT).main; // prettier-ignore
  const { channel } = main!;
  return { address: channelAddress(channel!), display: channel!.display };
}
