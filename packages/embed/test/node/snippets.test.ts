import { describe, expect, it } from 'vitest';
import type { Activity, Quiz } from '@awareness-widgets/data';
import { elementForm, frameAddress, frameForm, mountForm } from '../../src/snippets/forms.js';
import { markup } from '../../src/snippets/markup.js';
import { oembedData, oembedJson, oembedLinks, oembedXml } from '../../src/snippets/oembed.js';
import type { SnippetOptions } from '../../src/snippets/options.js';
import { plainActivities } from '../../src/snippets/plain-activities.js';
import { plainFinder, shortFinder } from '../../src/snippets/plain-finder.js';
import { plainQuiz } from '../../src/snippets/plain-quiz.js';
import { printSheet } from '../../src/snippets/print-sheet.js';
import { en } from '../../src/snippets/words/en.js';
import { wordsFor } from '../../src/snippets/words/index.js';
import { channel, directory, service } from './fixtures.js';

const finder = (over: Partial<SnippetOptions> = {}): SnippetOptions => ({
  widget: 'helpline-finder',
  base: 'https://w.example/0.1.0/',
  attributes: { country: 'EE', 'no-detect': true },
  words: en,
  fallback: plainFinder({ directory: directory(), country: 'EE', words: en }),
  ...over,
});

const oembed = () => ({
  ...finder(),
  base: 'https://w.example/0.1.0/',
  title: 'A & <B>',
  provider: { name: 'SIC', url: 'https://sic.example' },
  documents: 'https://w.example/oembed/',
});

describe('six forms from one object', () => {
  const forms = {
    element: String(elementForm(finder())),
    mount: String(mountForm(finder())),
    frame: String(frameForm(finder())),
    plain: String(finder().fallback),
    sheet: String(printSheet({ directory: directory(), country: 'EE', words: en })),
  };

  for (const [name, html] of Object.entries(forms)) {
    it(`${name} shows the number as text and no script runs in place`, () => {
      const withoutScripts = html.replace(/<(script|style)[^>]*>[\s\S]*?<\/\1>/g, '');
      expect(withoutScripts.replace(/<[^>]*>/g, ' ')).toContain('116 111');
      expect(html).not.toMatch(/<script(?![^>]*\ssrc=)/);
    });
  }

  it('makes the number a link in every form that is read on a screen', () => {
    for (const name of ['element', 'mount', 'frame', 'plain'] as const) {
      expect(forms[name], name).toContain('<a href="tel:116111">116 111</a>');
    }
  });

  it('uses one module script for the element and a classic one for the mount', () => {
    expect(forms.element).toContain('<aw-helpline-finder country="EE" no-detect lang="en">');
    expect(forms.element).toContain(
      '<script type="module" src="https://w.example/0.1.0/loader.js">',
    );
    expect(forms.mount).toContain(
      '<section data-aw-widget="helpline-finder" data-country="EE" data-no-detect="" lang="en">',
    );
    expect(forms.mount).toContain('<script src="https://w.example/0.1.0/loader.js" defer>');
  });

  it('gives the plain form no script, no style, no class and no frame', () => {
    expect(forms.plain).not.toMatch(/<(script|style|iframe|aw-)|style=|class=|data-/);
  });

  it('gives the frame a title, a reserved height, a sandbox, no referrer and little allowed', () => {
    for (const part of [
      'title="Someone to talk to"',
      'height="720"',
      'referrerpolicy="no-referrer"',
      'sandbox="allow-scripts allow-same-origin',
      'allow="clipboard-write"',
      'loading="eager"',
    ]) {
      expect(forms.frame).toContain(part);
    }
    const quiz = String(frameForm(finder({ widget: 'quiz' })));
    expect(quiz).toContain('loading="lazy"');
    expect(quiz).toContain('allow=""');
  });

  it('names a country in the path, where a page waits for it, and the rest behind #', () => {
    const address = frameAddress(finder({ look: { accent: '#005' } }));
    expect(address).toBe(
      'https://w.example/0.1.0/frame/helpline-finder/EE.html#lang=en&accent=%23005&no-detect=',
    );
    expect(frameAddress(finder({ widget: 'activity-map', attributes: { country: 'EE' } }))).toBe(
      'https://w.example/0.1.0/frame/activity-map.html#lang=en&country=EE',
    );
    expect(frameAddress(finder({ attributes: { country: '../../x' } }))).toContain(
      'frame/helpline-finder.html#lang=en&country=..%2F..%2Fx',
    );
  });

  it('carries the look into each form and drops what could do harm', () => {
    const look = { accent: '#005', paper: 'url(//evil.example)', 'not-a-look': 'x' };
    expect(String(elementForm(finder({ look })))).toContain('style="--aw-accent: #005"');
    expect(String(mountForm(finder({ look })))).toContain('data-accent="#005"');
    for (const form of [elementForm, mountForm, frameForm]) {
      expect(String(form(finder({ look })))).not.toContain('evil');
    }
    const attributes = { onclick: 'alert(1)', style: 'x', src: 'javascript:1', country: 'EE' };
    for (const form of [elementForm, mountForm, frameForm]) {
      const html = String(form(finder({ attributes })));
      expect(html).not.toMatch(/onclick|alert|javascript/);
      expect(html).toContain('EE');
    }
  });

  it('prints hashes where there are some', () => {
    const integrity = { 'loader.js': 'sha384-abc', 'frame-host.js': 'sha384-def' };
    expect(String(elementForm(finder({ integrity })))).toContain(
      'integrity="sha384-abc" crossorigin="anonymous"',
    );
    expect(String(frameForm(finder({ integrity })))).toContain('integrity="sha384-def"');
  });

  it('refuses a folder that is no web address', () => {
    expect(() => elementForm(finder({ base: 'javascript:alert(1)//' }))).toThrow(TypeError);
    expect(String(elementForm(finder({ base: '/widgets' })))).toContain('src="/widgets/loader.js"');
  });
});

describe('oEmbed', () => {
  it('says the same in JSON and XML', () => {
    const data = JSON.parse(oembedJson(oembed())) as Record<string, unknown>;
    expect(data).toEqual(oembedData(oembed()));
    expect(data).toMatchObject({ version: '1.0', type: 'rich', width: 640, title: 'A & <B>' });
    const xml = oembedXml(oembed());
    expect(xml).toMatch(/^<\?xml version="1\.0" encoding="utf-8"/);
    expect(xml).toContain('<title>A &amp; &lt;B&gt;</title>');
    expect(xml.match(/<[a-z_]+>/g)).toHaveLength(Object.keys(data).length + 1);
  });

  it('leads to both documents', () => {
    const links = String(oembedLinks(oembed()));
    expect(links).toContain('href="https://w.example/oembed/helpline-finder-EE.json"');
    expect(links).toContain('type="text/xml+oembed"');
  });

  it('needs an absolute address', () => {
    expect(() => oembedJson({ ...oembed(), base: '/widgets/' })).toThrow();
  });
});

describe('plain HTML', () => {
  it('answers from abroad where a country has nothing of its own, and for unknown countries', () => {
    const html = String(plainFinder({ directory: directory(), country: 'EE', words: en }));
    expect(html).toContain('Catch-all portal');
    expect(html).not.toContain('All helplines');
    const other = String(plainFinder({ directory: directory(), country: 'XX', words: en }));
    expect(other).toContain('All helplines');
  });

  it('says what is not known and holds back what is not sure', () => {
    const unsure = service({ id: 'ee-x', name: { en: 'Unsure' }, confidence: 'low' });
    const unknown = service({ channels: [channel({ hours: null, cost: null })], checked: null });
    const html = String(
      plainFinder({ directory: directory([unknown, unsure]), country: 'EE', words: en }),
    );
    expect(html).toContain('hours not known');
    expect(html).toContain('Some of this was not checked recently.');
    expect(html).not.toMatch(/Unsure|free/);
  });

  it('claims the weakest check among what it shows', () => {
    const called = service({ id: 'a', checked: { date: '2026-01-05', how: 'called', by: 'x' } });
    const html = String(
      plainFinder({ directory: directory([service(), called]), country: 'EE', words: en }),
    );
    expect(html).toContain('Read on public pages, 5 January 2026. Nobody has test-called');
  });

  it('writes hours as people read them', () => {
    const hours = {
      timezone: 'Europe/Paris',
      always: false,
      week: [{ days: [1, 2, 3, 4, 5, 7], opens: '09:00', closes: '23:00' }],
      closed: [],
      holidays: 'closed' as const,
    };
    const html = String(shortFinder({ directory: directory(), country: 'EE', words: en }));
    expect(html).toContain('112');
    const full = plainFinder({
      directory: directory([service({ channels: [channel({ hours })] })]),
      country: 'EE',
      words: en,
    });
    expect(String(full)).toContain(
      'Mon–Fri, Sun 9:00–23:00 (Europe/Paris), not on public holidays',
    );
  });

  it('lists activities of a country in the order of their days', () => {
    const one = (over: Partial<Activity>) =>
      ({
        id: 'a',
        country: 'EE',
        title: 'T',
        start: null,
        place: null,
        url: null,
        ...over,
      }) as Activity;
    const html = String(
      plainActivities({
        activities: [
          one({ id: 'b', title: 'Later <b>', start: '2021-02-10', url: 'javascript:1' }),
          one({ id: 'a', title: 'First', start: '2021-02', url: 'https://x.ee/' }),
          one({ id: 'c', country: 'LV', title: 'Elsewhere' }),
        ],
        words: en,
        country: 'EE',
        more: 'https://x.ee/all',
      }),
    );
    expect(html).toMatch(/First[\s\S]*Later &lt;b&gt;/);
    expect(html).toContain('<a href="https://x.ee/">First</a> – Estonia, February 2021');
    expect(html).not.toMatch(/Elsewhere|javascript/);
  });

  it('folds the answers of a quiz and leaves out what cannot be read aloud', () => {
    const question = {
      type: 'single',
      prompt: 'Who?',
      explanation: 'Because.',
      options: [
        { text: 'A <i>', correct: true },
        { text: 'B', correct: false },
      ],
    };
    const quiz = {
      title: 'Q',
      questions: [question, { ...question, type: 'ordering', prompt: 'Sort' }],
    } as unknown as Quiz;
    const html = String(plainQuiz({ quiz, words: en }));
    expect(html).toContain('<details><summary>Answer</summary>');
    expect(html).toContain('<strong>A &lt;i&gt;</strong> Because.');
    expect(html).not.toContain('Sort');
  });
});

describe('the printable sheet', () => {
  it('has one large number, strips and a square that leads to the newest version', () => {
    const qr = { size: 21, path: 'M0 0h1v1h-1z' };
    const html = String(printSheet({ directory: directory(), country: 'EE', words: en, qr }));
    expect(html).toContain('<p class="number">116 111</p>');
    expect(html.match(/<li><b>116 111<\/b>/g)).toHaveLength(9);
    expect(html).toContain('viewBox="-4 -4 29 29"');
    expect(html).not.toContain('<script');
    expect(String(markup`${html}`)).not.toContain('<');
  });

  it('works without a phone number, a square and strips', () => {
    const web = service({
      channels: [channel({ type: 'web', dial: 'https://c.ee', display: 'c.ee', hours: null })],
    });
    const html = String(
      printSheet({ directory: directory([web]), country: 'EE', words: wordsFor('fr'), strips: 0 }),
    );
    expect(html).toContain('<p class="number">c.ee</p>');
    expect(html).not.toMatch(/class="strips"|class="qr"/);
  });
});
