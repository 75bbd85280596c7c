/** Lays out the kit: `widgets/<version>/`, example pages, how to begin, the licence, oEmbed. */
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Directory } from '@awareness-widgets/data';
import { elementForm, frameForm, mountForm } from '../src/snippets/forms.js';
import { Markup, markup, tidy } from '../src/snippets/markup.js';
import {
  oembedJson,
  oembedLinks,
  oembedName,
  oembedXml,
  type OembedOptions,
} from '../src/snippets/oembed.js';
import type { SnippetOptions } from '../src/snippets/options.js';
import { countryName, plainFinder, shortFinder } from '../src/snippets/plain-finder.js';
import { en } from '../src/snippets/words/en.js';
import { version } from '../src/version.js';
import { WIDGETS } from '../src/widgets.js';

export interface KitOptions {
  folder: string;
  /** The browser build. */
  cdn: string;
  directory: Directory;
  licence: string;
  /** Address at which the kit will be; oEmbed documents are written only with it. */
  base?: string | undefined;
}

const examplePage = (title: string, content: Markup): Markup =>
  tidy(markup`
${new Markup('<!doctype html>')}
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
</head>
<body>
<main>
<h1>${title}</h1>
${content}
</main>
</body>
</html>`);

const README = `Awareness widgets ${version}, for a server of your own

1. Put the folder widgets/ on your web server, under any path.
2. Open examples/finder.html on that server. It should show the helplines of Estonia.
3. Copy the lines of an example into your page and correct the path.

The folder name carries the version: keep it, and put a newer one beside it.
Files in widgets/ never change; widgets/${version}/integrity.json has the hash of every script.
When your pages are on another host than the widgets, that host must send
  Access-Control-Allow-Origin: *
for the files in widgets/, since browsers ask for modules and data with CORS.
`;

export function makeKit({ folder, cdn, directory, licence, base }: KitOptions): void {
  rmSync(folder, { recursive: true, force: true });
  const write = (file: string, content: Markup | string) => {
    const target = path.join(folder, file);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, `${String(content).trim()}\n`);
  };
  cpSync(cdn, path.join(folder, 'widgets', version), { recursive: true });
  write('README.txt', README);
  write('LICENSE.txt', licence);

  const integrity = JSON.parse(readFileSync(path.join(cdn, 'integrity.json'), 'utf8')) as Record<
    string,
    string
  >;
  const finder: SnippetOptions = {
    widget: 'helpline-finder',
    base: `../widgets/${version}/`,
    attributes: { country: 'EE' },
    words: en,
    fallback: plainFinder({ directory, country: 'EE', words: en }),
    integrity,
  };
  const short = shortFinder({ directory, country: 'EE', words: en });
  const note = (text: string) => markup`<p>${text}</p>`;
  write('examples/finder.html', examplePage('As an element', elementForm(finder)));
  write('examples/mount.html', examplePage('As a section with data', mountForm(finder)));
  write(
    'examples/frame.html',
    examplePage('In a frame', frameForm({ ...finder, fallback: short })),
  );
  write('examples/plain.html', examplePage('Without script', finder.fallback));
  for (const widget of ['activity-map', 'quiz'] as const) {
    const fallback = note('This part needs JavaScript.');
    const { attributes: _country, ...rest } = finder;
    write(
      `examples/${widget}.html`,
      examplePage(en.terms.titles[widget], elementForm({ ...rest, widget, fallback })),
    );
  }
  if (base) writeOembed({ base, folder, directory, finder, write });
}

interface OembedParts {
  base: string;
  folder: string;
  directory: Directory;
  finder: SnippetOptions;
  write: (file: string, content: string) => void;
}

function writeOembed({ base, folder, directory, finder, write }: OembedParts): void {
  const address = new URL(base.endsWith('/') ? base : `${base}/`);
  const one = (options: SnippetOptions, title: string) => {
    const oembed: OembedOptions = {
      ...options,
      base: new URL(`widgets/${version}/`, address).href,
      title,
      provider: { name: address.host, url: address.origin },
      documents: new URL('oembed/', address).href,
    };
    // Editors look for the documents in the page whose address was pasted.
    const page = `widgets/${version}/frame/${oembedName(options).replace(/-([A-Z]{2})$/, '/$1')}.html`;
    const html = readFileSync(path.join(folder, page), 'utf8');
    write(
      page,
      html.replace('</head>', () => `${String(oembedLinks(oembed))}\n</head>`),
    );
    write(`oembed/${oembedName(options)}.json`, oembedJson(oembed));
    write(`oembed/${oembedName(options)}.xml`, oembedXml(oembed));
  };
  const { attributes: _country, ...rest } = finder;
  for (const widget of WIDGETS) one({ ...rest, widget }, en.terms.titles[widget]);
  for (const country of Object.keys(directory.countries)) {
    one({ ...finder, attributes: { country } }, en.terms.talkTitle(countryName(country, en.code)));
  }
}
