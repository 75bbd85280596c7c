/** The chosen form as something to copy, with one sentence on what to do with it. */
import {
  elementForm,
  frameAddress,
  frameForm,
  loaderScript,
  mountForm,
  oembedJson,
  oembedLinks,
  oembedXml,
  printSheet,
  wordsFor,
  type SnippetOptions,
} from '@awareness-widgets/embed';
import type { Choice } from './choice.js';
import { getDirectory, getIntegrity } from './facts.js';
import { makeFallback } from './make-fallback.js';

interface Block {
  title: string;
  code: string;
}

export interface Output {
  how: string;
  blocks: Block[];
  /** A document to open and print. */
  sheet?: string;
}

const HOW = {
  mount:
    'Paste it where you edit HTML. If your site removes the last line, the numbers stay; ask your webmaster to add that line once for the whole site.',
  element: 'Paste it where the widget should stand. Your site must keep scripts and new tags.',
  frame: 'Paste it where your site takes “embed code”. Below the frame stands what works without.',
  oembed:
    'Paste the address alone on a line. It becomes a frame where your editor knows oEmbed and finds the documents below; put them on the server that holds the widgets.',
  plain: 'Paste it anywhere. No script, no style: it looks like the rest of your page.',
  sheet: 'Open it, print it, hang it up. Print a new one when a number changes.',
} as const;

export async function makeOutput(choice: Choice): Promise<Output> {
  const words = wordsFor(choice.lang);
  const fallback = await makeFallback(choice, choice.form === 'frame');
  const integrity = await getIntegrity(choice.base);
  const options: SnippetOptions = {
    widget: choice.widget,
    base: choice.base,
    attributes: choice.attributes,
    look: choice.look,
    words,
    fallback,
    ...(integrity && { integrity }),
  };
  const how = HOW[choice.form];
  switch (choice.form) {
    case 'element':
      return { how, blocks: [{ title: 'Code', code: String(elementForm(options)) }] };
    case 'mount': {
      const blocks = [
        { title: 'Code', code: String(mountForm(options)) },
        { title: 'For your webmaster, once', code: String(loaderScript(options)) },
      ];
      return { how, blocks };
    }
    case 'frame':
      return { how, blocks: [{ title: 'Code', code: String(frameForm(options)) }] };
    case 'oembed':
      return { how, blocks: oembedBlocks(options) };
    case 'plain':
      return { how, blocks: [{ title: 'Code', code: String(fallback) }] };
    case 'sheet':
      return makeSheet(choice, how);
  }
}

function oembedBlocks(options: SnippetOptions): Block[] {
  const { origin, host } = new URL(options.base);
  const oembed = {
    ...options,
    title: options.words.terms.titles[options.widget],
    provider: { name: host, url: origin },
    documents: new URL('oembed/', options.base).href,
  };
  return [
    { title: 'Address', code: frameAddress(options) },
    { title: 'Document in JSON', code: oembedJson(oembed) },
    { title: 'Document in XML', code: oembedXml(oembed) },
    { title: 'Links for the head of the framed page', code: String(oembedLinks(oembed)) },
  ];
}

async function makeSheet(choice: Choice, how: string): Promise<Output> {
  const country = choice.attributes['country'];
  const directory = choice.widget === 'helpline-finder' && country ? await getDirectory() : null;
  if (!directory) {
    return { how: 'The sheet is for “Someone to talk to”. Choose it and a country.', blocks: [] };
  }
  const words = wordsFor(choice.lang);
  const { qrPath } = await import('@awareness-widgets/core/qr-path.js');
  const page = new URL(`frame/helpline-finder/${String(country)}.html`, choice.base).href;
  const qr = qrPath(page);
  const sheet = String(printSheet({ directory, country: String(country), words, qr }));
  return { how, blocks: [{ title: 'The sheet as a file', code: sheet }], sheet };
}
