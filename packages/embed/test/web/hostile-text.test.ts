import { expect } from 'chai';
import {
  elementForm,
  frameForm,
  markup,
  mountForm,
  oembedXml,
  plainFinder,
  printSheet,
  wordsFor,
} from '@awareness-widgets/embed';
import type { Directory } from '@awareness-widgets/data';
import { channel, directory, HOSTILE, service } from '../node/fixtures.js';

const words = wordsFor('en');

/** A directory with one text in every place where a text can stand. */
function poisoned(text: string): Directory {
  const entry = service({
    name: { en: text, et: text },
    operator: text,
    channels: (['phone', 'sms', 'whatsapp', 'chat', 'email', 'web'] as const).map((type) =>
      channel({ type, dial: text, display: text }),
    ),
    checked: { date: '2026-11-22', how: 'called', by: text },
  });
  const made = directory([entry]);
  made.countries['EE']!.emergency = [
    { number: text, for: 'all', by: 'phone', sources: [], checked: null },
  ];
  return made;
}

/** Shows HTML in a page where scripts could run, and looks whether anything did. */
async function runs(html: string): Promise<Document> {
  const frame = document.createElement('iframe');
  frame.title = 'page';
  frame.srcdoc = html;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  await loaded;
  const inner = frame.contentDocument!;
  for (const element of inner.querySelectorAll<HTMLElement>('*')) element.click();
  const hacked = 'hacked' in frame.contentWindow! || 'hacked' in window;
  const copy = inner.cloneNode(true) as Document;
  frame.remove();
  expect(hacked, html).to.equal(false);
  return copy;
}

describe('hostile texts in data', () => {
  for (const [index, text] of HOSTILE.entries()) {
    it(`run nowhere and change nothing (${index + 1})`, async () => {
      const data = poisoned(text);
      const fallback = plainFinder({ directory: data, country: 'EE', words });
      const options = {
        widget: 'helpline-finder' as const,
        base: '/nowhere/',
        attributes: { country: text, routes: text },
        look: { accent: text },
        words: { ...words, code: text, intl: 'en' },
        fallback,
      };
      const forms = [
        String(fallback),
        String(elementForm(options)),
        String(mountForm(options)),
        String(frameForm(options)),
        String(printSheet({ directory: data, country: 'EE', words })),
      ];
      for (const html of forms) {
        const page = await runs(html);
        const scripts = [...page.querySelectorAll('script')].map((one) => one.getAttribute('src'));
        expect(scripts.every((src) => src?.startsWith('/nowhere/'))).to.equal(true);
        expect(page.querySelectorAll('svg[onload], img, x')).to.have.length(0);
        for (const element of page.querySelectorAll('*')) {
          for (const { name } of element.attributes) expect(name).not.to.match(/^on/);
        }
        for (const link of page.querySelectorAll('a')) {
          expect(link.getAttribute('href')).to.match(/^(https?:|tel:|sms:|mailto:)/);
        }
      }
      const xml = oembedXml({
        ...options,
        words,
        base: 'https://w.example/',
        title: text,
        provider: { name: text, url: 'https://w.example/' },
        documents: 'https://w.example/',
      });
      const parsed = new DOMParser().parseFromString(xml, 'text/xml');
      expect(parsed.querySelector('parsererror'), xml).to.equal(null);
      expect(parsed.documentElement.children).to.have.length(9);
    });
  }

  it('reads the same after a round through the parser', () => {
    for (const text of HOSTILE) {
      const parsed = new DOMParser().parseFromString(
        String(markup`<p title="${text}">${text}</p>`),
        'text/html',
      );
      const paragraph = parsed.querySelector('p')!;
      expect(paragraph.textContent).to.equal(paragraph.title);
      expect(parsed.body.children).to.have.length(1);
      expect(paragraph.children).to.have.length(0);
    }
  });
});
