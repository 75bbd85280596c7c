/**
 * The framed pages: one per widget, and one per country for the finder, each with its numbers in
 * the page itself, so that a frame without script still answers.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Directory } from '@awareness-widgets/data';
import { countryName, orderAnswers, plainFinder } from '../src/snippets/plain-finder.js';
import { attributes, Markup, markup, tidy } from '../src/snippets/markup.js';
import { en } from '../src/snippets/words/en.js';
import { tagOf, type WidgetName } from '../src/widgets.js';
import { frameStyles } from './frame-styles.js';

interface PageOptions {
  widget: WidgetName;
  /** From the page to the folder of the scripts. */
  up: string;
  content: Markup;
  country?: string;
}

/** The title is neutral: it may stand in a history. */
const framePage = ({ widget, up, content, country }: PageOptions): Markup =>
  tidy(markup`
${new Markup('<!doctype html>')}
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>Awareness widgets</title>
<link rel="stylesheet" href="${up}frame/frame.css">
<script src="${up}frame-page.js" defer></script>
<script src="${up}loader.js" defer></script>
</head>
<body>
<main>
<${tagOf(widget)}${attributes(country ? { country } : {})}>
${content}
</${tagOf(widget)}>
</main>
</body>
</html>
`);

/** Every country with the first thing its talk route answers. */
function allCountries(directory: Directory): Markup {
  const items = Object.keys(directory.countries)
    .map((code) => ({ code, name: countryName(code, 'en') }))
    .sort((a, b) => a.name.localeCompare(b.name, 'en'))
    .map(({ code, name }) => {
      const { routes } = orderAnswers({ directory, country: code, words: en });
      const first = routes.find(({ route }) => route === 'talk')?.services[0]?.channels[0];
      return markup`
<li><a href="helpline-finder/${code}.html">${name}</a>${first && `: ${first.display}`}</li>`;
    });
  return markup`
<h1>${en.terms.titles['helpline-finder']}</h1>
<p>${en.terms.danger} ${en.terms.europeanNumber} <a href="tel:112">112</a>.</p>
<ul>${items}
</ul>`;
}

export function writeFrames(outDir: string, directory: Directory): void {
  const folder = path.join(outDir, 'frame');
  mkdirSync(path.join(folder, 'helpline-finder'), { recursive: true });
  const write = (file: string, content: Markup | string) =>
    writeFileSync(path.join(folder, file), `${String(content).trim()}\n`);
  write('frame.css', frameStyles);
  write(
    'helpline-finder.html',
    framePage({ widget: 'helpline-finder', up: '../', content: allCountries(directory) }),
  );
  for (const country of Object.keys(directory.countries).sort()) {
    const content = plainFinder({ directory, country, words: en });
    write(
      `helpline-finder/${country}.html`,
      framePage({ widget: 'helpline-finder', up: '../../', content, country }),
    );
  }
  write(
    'activity-map.html',
    framePage({
      widget: 'activity-map',
      up: '../',
      content: markup`
<h1>${en.terms.titles['activity-map']}</h1>
<p>The map needs JavaScript. Activities of every country are listed at
<a href="https://www.saferinternetday.org/in-your-country">saferinternetday.org</a>.</p>`,
    }),
  );
  write(
    'quiz.html',
    framePage({
      widget: 'quiz',
      up: '../',
      content: markup`
<h1>${en.terms.titles.quiz}</h1>
<p>The quiz needs JavaScript. A question to talk about instead: how could you find out where a
picture first came from?</p>`,
    }),
  );
}
