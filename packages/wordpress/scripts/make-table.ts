/**
 * The list of widgets and attributes that PHP and the block editor work by, from each widget's
 * manifest (`custom-elements.json`), so that a new attribute is there with the next build.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Directory } from '@awareness-widgets/data';
import { countryName, tagOf, WIDGETS, WORDS, type WidgetName } from '@awareness-widgets/embed';
import { CHOICES, FIELDS } from './editor-words.js';

export type Kind = 'text' | 'number' | 'boolean' | 'address';

export interface TableAttribute {
  kind: Kind;
  /** As an editor reads it, who knows no code. */
  label: string;
  about: string;
  /** One of the first fields in the editor, or behind “More settings”. */
  main: boolean;
  /** Values to choose from, with what an editor reads; anything without. */
  choices?: Readonly<Record<string, string>>;
}

export interface TableWidget {
  tag: string;
  title: string;
  summary: string;
  attributes: Record<string, TableAttribute>;
}

export interface Table {
  version: string;
  /** Languages that the fallback is written in. */
  languages: readonly string[];
  countries: Record<string, string>;
  widgets: Record<WidgetName, TableWidget>;
}

interface ManifestAttribute {
  name: string;
  type?: { text: string };
  description?: string;
}

interface Declaration {
  name: string;
  tagName?: string;
  summary?: string;
  attributes?: ManifestAttribute[];
}

const TITLES: Readonly<Record<WidgetName, string>> = {
  'helpline-finder': 'Helpline finder',
  'activity-map': 'Activity map',
  quiz: 'Online safety quiz',
};

/** The fields an editor meets first. */
const MAIN: Readonly<Record<WidgetName, readonly string[]>> = {
  'helpline-finder': ['country', 'audience', 'layout'],
  'activity-map': ['country', 'topic', 'audience', 'format', 'view'],
  quiz: ['mode', 'band', 'topic', 'questions'],
};

/** Set by a server on what it has rendered, never by an editor. */
export const SET_BY_SERVERS: readonly string[] = ['rendered-at'];

function declarationsOf(name: string): Declaration[] {
  const file = fileURLToPath(new URL(`../../${name}/custom-elements.json`, import.meta.url));
  const { modules } = JSON.parse(readFileSync(file, 'utf8')) as {
    modules: { declarations?: Declaration[] }[];
  };
  return modules.flatMap(({ declarations }) => declarations ?? []);
}

function kindOf({ name, type }: ManifestAttribute): Kind {
  if (type?.text === 'boolean') return 'boolean';
  if (type?.text === 'number') return 'number';
  return /(^|-)(src|href)$/.test(name) ? 'address' : 'text';
}

/** All attributes of a widget; what every widget has stands in core's manifest. */
export function attributesOf(name: WidgetName): Record<string, TableAttribute> {
  const own = declarationsOf(name).find(({ tagName }) => tagName === tagOf(name));
  const base = declarationsOf('core').find((declaration) => declaration.name === 'AwElement');
  if (!own?.attributes || !base?.attributes) {
    throw new Error(`packages/${name}/custom-elements.json lists no attributes: build it first.`);
  }
  const table: Record<string, TableAttribute> = {};
  for (const attribute of [...own.attributes, ...base.attributes]) {
    if (attribute.name in table || SET_BY_SERVERS.includes(attribute.name)) continue;
    const choices = CHOICES[name][attribute.name] ?? CHOICES.every[attribute.name];
    const words = attribute.name.replaceAll('-', ' ');
    table[attribute.name] = {
      kind: kindOf(attribute),
      label: words[0]!.toUpperCase() + words.slice(1),
      about: (attribute.description ?? '').replace(/\s+/g, ' ').replaceAll('`', ''),
      main: MAIN[name].includes(attribute.name),
      ...(choices && { choices }),
      ...FIELDS[attribute.name],
    };
  }
  for (const field of MAIN[name]) {
    if (!(field in table)) throw new Error(`${tagOf(name)} has no attribute ${field} any more.`);
  }
  return table;
}

export function makeTable(directory: Directory, version: string): Table {
  const summary = (name: WidgetName) =>
    declarationsOf(name).find(({ tagName }) => tagName === tagOf(name))?.summary ?? '';
  const countries = Object.keys(directory.countries)
    .map((code) => [code, countryName(code, 'en')] as const)
    .sort(([, a], [, b]) => a.localeCompare(b, 'en'));
  const widgets = WIDGETS.map((name): [WidgetName, TableWidget] => [
    name,
    {
      tag: tagOf(name),
      title: TITLES[name],
      summary: summary(name),
      attributes: attributesOf(name),
    },
  ]);
  return {
    version,
    languages: WORDS.map(({ code }) => code),
    countries: Object.fromEntries(countries),
    widgets: Object.fromEntries(widgets) as Table['widgets'],
  };
}

const BLOCK_TYPE: Readonly<Record<Kind, string>> = {
  text: 'string',
  address: 'string',
  number: 'number',
  boolean: 'boolean',
};

const ICONS: Readonly<Record<WidgetName, string>> = {
  'helpline-finder': 'phone',
  'activity-map': 'location-alt',
  quiz: 'welcome-learn-more',
};

/** A widget's `block.json` (https://schemas.wp.org/trunk/block.json). */
export function blockJson(name: WidgetName, { widgets, version }: Table): object {
  const { title, summary, attributes } = widgets[name];
  return {
    $schema: 'https://schemas.wp.org/trunk/block.json',
    apiVersion: 2,
    name: `awareness-widgets/${name}`,
    version,
    title,
    description: summary,
    category: 'widgets',
    icon: ICONS[name],
    keywords: ['online safety', 'helpline', 'Safer Internet Day'],
    textdomain: 'awareness-widgets',
    attributes: Object.fromEntries(
      Object.entries(attributes).map(([key, { kind }]) => [key, { type: BLOCK_TYPE[kind] }]),
    ),
    supports: { html: false, align: ['wide', 'full'] },
    editorScript: 'awareness-widgets-editor',
  };
}
