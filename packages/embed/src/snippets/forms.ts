/** The forms with code in them: element, data mount, frame. Each shows its content without script. */
import { attributes, markup, tidy, type Markup } from './markup.js';
import { prepareOptions, type ReadyOptions, type SnippetOptions } from './options.js';
import { PAGE_HEIGHT } from './page-height.js';
import type { WidgetName } from '../widgets.js';

/** Integrity needs a cross-origin request that the server allows, hence `crossorigin`. */
function guarded({ integrity }: ReadyOptions, file: string): Record<string, string> {
  const hash = integrity?.[file];
  return hash ? { integrity: hash, crossorigin: 'anonymous' } : {};
}

const langOf = ({ words }: ReadyOptions) => ({ lang: words.code });

/** `<aw-…>` around the fallback, and one module script. */
export function elementForm(options: SnippetOptions): Markup {
  const ready = prepareOptions(options);
  const { tag, base, look, fallback } = ready;
  const style = Object.entries(look).map(([name, value]) => `--aw-${name}: ${value}`);
  const head = attributes({
    ...ready.attributes,
    ...langOf(ready),
    ...(style.length > 0 ? { style: style.join('; ') } : {}),
  });
  const script = { src: `${base}loader.js`, ...guarded(ready, 'loader.js') };
  return tidy(markup`
<${tag}${head}>
${fallback}
</${tag}>
<script type="module"${attributes(script)}></script>`);
}

/** An ordinary section that the loader turns into the widget. */
export function mountForm(options: SnippetOptions): Markup {
  const ready = prepareOptions(options);
  const data = Object.entries({ ...ready.attributes, ...ready.look }).map(
    ([name, value]) => [`data-${name}`, value === true ? '' : value] as const,
  );
  return tidy(markup`
<section${attributes({ 'data-aw-widget': ready.widget, ...Object.fromEntries(data), ...langOf(ready) })}>
${ready.fallback}
</section>
${loaderScript(options)}`);
}

/** The script of a page or site with data mounts; once is enough. */
export function loaderScript(options: SnippetOptions): Markup {
  const ready = prepareOptions(options);
  const script = { src: `${ready.base}loader.js`, ...guarded(ready, 'loader.js') };
  return markup`<script${attributes(script)} defer></script>`;
}

/** What each widget may use beyond the common ground; nothing is on by default. */
const ALLOW: Readonly<Record<WidgetName, string>> = {
  'helpline-finder': 'clipboard-write',
  'activity-map': 'clipboard-write',
  quiz: '',
};

/**
 * Scripts and their own origin, new tabs (chat), leaving by tap: a frame without these shows dead
 * call, chat and exit buttons.
 */
const SANDBOX =
  'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox ' +
  'allow-top-navigation-by-user-activation';

/** Printing asks for modals, saving a file for downloads. */
const SANDBOX_MORE: Readonly<Record<WidgetName, string>> = {
  'helpline-finder': 'allow-modals',
  'activity-map': 'allow-downloads allow-modals',
  quiz: 'allow-downloads allow-modals',
};

/** The `sandbox` of a widget's frame. */
export const sandboxOf = (widget: WidgetName): string => `${SANDBOX} ${SANDBOX_MORE[widget]}`;

/** Address of the framed page; a country has a page of its own, which works without script. */
export function frameAddress(options: SnippetOptions): string {
  const { widget, base, attributes: all, look, words } = prepareOptions(options);
  const { country, ...rest } = all;
  const own = widget === 'helpline-finder' && /^[A-Z]{2}$/.test(String(country));
  const query = new URLSearchParams({ lang: words.code, ...look });
  for (const [name, value] of Object.entries(own ? rest : all)) {
    query.set(name, value === true ? '' : value);
  }
  return `${base}frame/${widget}${own ? `/${String(country)}` : ''}.html#${query}`;
}

/** The frame alone, as oEmbed carries it. */
export function frameTag(options: SnippetOptions, title: string): Markup {
  const { widget } = options;
  return markup`<iframe${attributes({
    src: frameAddress(options),
    title,
    width: '100%',
    height: String(PAGE_HEIGHT[widget]),
    loading: widget === 'helpline-finder' ? 'eager' : 'lazy',
    referrerpolicy: 'no-referrer',
    sandbox: sandboxOf(widget),
    allow: ALLOW[widget],
    'data-aw-frame': '',
  })}></iframe>`;
}

/** The frame, what to use if it stays empty, and the script for its height. */
export function frameForm(options: SnippetOptions): Markup {
  const ready = prepareOptions(options);
  const { terms, code } = ready.words;
  const script = { src: `${ready.base}frame-host.js`, ...guarded(ready, 'frame-host.js') };
  return tidy(markup`
${frameTag(options, terms.titles[ready.widget])}
<div lang="${code}"><p><small>${terms.frameNote}</small></p>
${ready.fallback}
</div>
<script${attributes(script)} defer></script>`);
}
