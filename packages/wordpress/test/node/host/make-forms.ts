/** The six forms for Estonia's finder, made as the embed builder makes them. */
import { readFileSync } from 'node:fs';
import {
  elementForm,
  frameAddress,
  frameForm,
  mountForm,
  plainFinder,
  printSheet,
  shortFinder,
  version,
  wordsFor,
  type SnippetOptions,
} from '@awareness-widgets/embed';
import { qrPath } from '@awareness-widgets/core/qr-path.js';
import { readDirectory } from '../../../../embed/scripts/read-data.js';

const integrity = JSON.parse(
  readFileSync(new URL('../../../../embed/dist/cdn/integrity.json', import.meta.url), 'utf8'),
) as Record<string, string>;

export interface Form {
  name: string;
  text: string;
  /** The block that a person puts it into: an address becomes an embed, the rest is HTML. */
  block: { name: string; attributes: Record<string, unknown> };
}

/** @param kit Address at which a campaign hosts the kit; ends in `/`. */
export function makeForms(kit: string): Form[] {
  const directory = readDirectory();
  const words = wordsFor('en');
  const country = 'EE';
  const options: SnippetOptions = {
    widget: 'helpline-finder',
    base: `${kit}widgets/${version}/`,
    attributes: { country },
    look: { accent: '#00594d' },
    words,
    fallback: plainFinder({ directory, country, words }),
    integrity,
  };
  const fallback = shortFinder({ directory, country, words });
  const address = frameAddress(options);
  const html = (name: string, content: unknown): Form => ({
    name,
    text: String(content),
    block: { name: 'core/html', attributes: { content: String(content) } },
  });
  return [
    html('element', elementForm(options)),
    html('data mount', mountForm(options)),
    html('frame', frameForm({ ...options, fallback })),
    {
      name: 'oEmbed',
      text: address,
      block: { name: 'core/embed', attributes: { url: address, type: 'rich', responsive: true } },
    },
    html('plain HTML', options.fallback),
    html('sheet of paper', printSheet({ directory, country, words, qr: qrPath(address) })),
  ];
}
