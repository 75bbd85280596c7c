/**
 * Writes the types by which React, Vue and Svelte know a widget in their templates: `dist/react.d.ts`,
 * `dist/vue.d.ts`, `dist/svelte.d.ts`. Names and descriptions come from the manifest, types from the
 * widget's own class and event map, so that neither can drift. Run in the package's folder, after
 * the manifest is made.
 *
 *   node ../../scripts/framework-types.js
 */
import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { propertiesOf, readElement } from './read-manifest.js';

const doc = (text) =>
  text ? `  /** ${text.replace(/\s*\n\s*/g, ' ').replaceAll('*/', '*\\/')} */\n` : '';
const pascal = (name) =>
  name.replace(/(^|-)(\w)/g, (_match, _dash, letter) => letter.toUpperCase());

/** Each framework: how it names a listener, and how its templates learn of an element. */
const FRAMEWORKS = {
  react: {
    listener: (event) => `'on${event}'`,
    imports: "import type { DetailedHTMLProps, HTMLAttributes } from 'react';",
    declare: (tag, name) => `declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      '${tag}': Omit<DetailedHTMLProps<HTMLAttributes<${name}>, ${name}>, keyof ${name}Props> &
        ${name}Props;
    }
  }
}`,
  },
  vue: {
    listener: (event) => `on${pascal(event)}`,
    imports: "import type { HTMLAttributes, PublicProps } from 'vue';",
    declare: (tag, name) => `declare module 'vue' {
  interface GlobalComponents {
    '${tag}': new () => ${name} & {
      $props: Omit<HTMLAttributes, keyof ${name}Props> & ${name}Props & PublicProps;
    };
  }
}`,
  },
  svelte: {
    listener: (event) => `'on${event}'`,
    imports: "import type { HTMLAttributes } from 'svelte/elements';",
    declare: (tag, name) => `declare module 'svelte/elements' {
  interface SvelteHTMLElements {
    '${tag}': Omit<HTMLAttributes<${name}>, keyof ${name}Props> & ${name}Props;
  }
}`,
  },
};

/** @returns The declaration file of a widget for a framework. */
export function frameworkTypes(element, framework) {
  const { listener, imports, declare } = FRAMEWORKS[framework];
  const { name, tagName, attributes, events } = element;
  const lines = [
    ...attributes.flatMap((attribute) => {
      const { name: text, fieldName = text, description } = attribute;
      const type = `${name}['${fieldName}']`;
      const property = `${doc(description)}  ${fieldName}?: ${type} | undefined;`;
      // The attribute of another name than its property takes what can be written in markup too.
      return text === fieldName
        ? [property]
        : [property, `${doc(description)}  '${text}'?: Written<${type}> | undefined;`];
    }),
    ...propertiesOf(element)
      .filter(({ readonly }) => !readonly)
      .map(
        (property) =>
          `${doc(property.description)}  ${property.name}?: ${name}['${property.name}'] | undefined;`,
      ),
    ...events.map(
      (event) =>
        `${doc(event.description)}  ${listener(event.name)}?: ((event: HTMLElementEventMap['${event.name}']) => void) | undefined;`,
    ),
  ];
  return `/** Types of \`<${tagName}>\` for ${pascal(framework)}. Made from the manifest; registers nothing. */
${imports}
import type { ${name} } from './index.js';

/** A value as it may stand in markup. */
type Written<T> = T extends boolean ? T | '' : T extends number ? T | \`\${T}\` : T;

/** Attributes, properties and listeners of \`<${tagName}>\`. */
export interface ${name}Props {
${lines.join('\n')}
}

${declare(tagName, name)}
`;
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const element = readElement();
  for (const framework of Object.keys(FRAMEWORKS)) {
    writeFileSync(`dist/${framework}.d.ts`, frameworkTypes(element, framework));
  }
}
