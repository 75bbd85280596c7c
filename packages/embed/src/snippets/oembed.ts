/**
 * oEmbed (https://oembed.com, 1.0) as static documents: no server has to answer. Editors that know
 * it turn a pasted address into a frame.
 */
import { attributes, markup, tidy, type Markup } from './markup.js';
import { frameTag } from './forms.js';
import { prepareOptions, type SnippetOptions } from './options.js';
import { PAGE_HEIGHT } from './page-height.js';

export interface OembedOptions extends SnippetOptions {
  /** Absolute http(s) address: other sites read these documents. */
  base: string;
  title: string;
  provider: { name: string; url: string };
  /** Address of the folder for the two documents, absolute, ends in `/`. */
  documents: string;
}

export interface Oembed {
  version: '1.0';
  type: 'rich';
  title: string;
  provider_name: string;
  provider_url: string;
  cache_age: number;
  width: number;
  height: number;
  html: string;
}

/** @throws TypeError if `base` is not absolute. */
export function oembedData(options: OembedOptions): Oembed {
  const { base, widget } = prepareOptions(options);
  return {
    version: '1.0',
    type: 'rich',
    title: options.title,
    provider_name: options.provider.name,
    provider_url: options.provider.url,
    cache_age: 86_400,
    width: 640,
    height: PAGE_HEIGHT[widget],
    html: String(frameTag({ ...options, base: new URL(base).href }, options.title)),
  };
}

export const oembedJson = (options: OembedOptions): string =>
  `${JSON.stringify(oembedData(options), null, 2)}\n`;

export function oembedXml(options: OembedOptions): string {
  const fields = Object.entries(oembedData(options)).map(
    ([name, value]) => `  <${name}>${markup`${value as string | number}`}</${name}>`,
  );
  return [
    '<?xml version="1.0" encoding="utf-8" standalone="yes"?>',
    '<oembed>',
    ...fields,
    '</oembed>',
    '',
  ].join('\n');
}

/** File name of the documents, without its ending. */
export function oembedName({ widget, attributes: all }: SnippetOptions): string {
  const country = all?.['country'];
  return typeof country === 'string' && /^[A-Z]{2}$/.test(country)
    ? `${widget}-${country}`
    : widget;
}

/** The two links by which editors find the documents; they go into the head of the page. */
export function oembedLinks(options: OembedOptions): Markup {
  const address = new URL(oembedName(options), options.documents).href;
  const one = (format: 'json' | 'xml') =>
    markup`
<link${attributes({
      rel: 'alternate',
      type: format === 'json' ? 'application/json+oembed' : 'text/xml+oembed',
      href: `${address}.${format}`,
      title: options.title,
    })}>`;
  return tidy(markup`${one('json')}${one('xml')}`);
}
