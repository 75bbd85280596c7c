/** The table of `docs/wordpress-forms.md`, from what a run has seen. */
import { format } from 'prettier';
import type { Role } from './editor.js';
import type { Sight } from './look-at.js';

export interface Row {
  form: string;
  role: Role;
  plugin: boolean;
  sight: Sight;
}

const ROLE: Readonly<Record<Role, string>> = { editor: 'editor', admin: 'administrator' };

const line = ({ form, role, sight }: Row) => {
  const number = sight.text.includes('116 111') ? 'yes' : 'no';
  return `| ${form} | ${ROLE[role]} | ${sight.left.join(', ')} | ${number} | ${sight.widget ? 'yes' : 'no'} |`;
};

/** Roles work side by side, so rows come in any order. */
const table = (rows: readonly Row[], plugin: boolean): string => {
  const forms = [...new Set(rows.map(({ form }) => form))];
  const chosen = forms.flatMap((form) =>
    (['editor', 'admin'] as const).flatMap((role) =>
      rows.filter((row) => row.form === form && row.role === role && row.plugin === plugin),
    ),
  );
  return [
    '| form | pasted by | what is left on the public page | number without JavaScript | widget with JavaScript |',
    '| - | - | - | - | - |',
    ...chosen.map(line),
  ].join('\n');
};

export function formsPage(version: string, rows: readonly Row[]): Promise<string> {
  return format(
    `# The six forms in WordPress

Made by \`npm run forms\` in packages/wordpress from a run of its test; not edited by hand.

WordPress ${version}, block editor, theme Twenty Twenty-Three. Each form for Estonia was put into a
Custom HTML block (the address of the oEmbed form into an Embed block) and published by the editor’s
own save. The **editor** has no \`unfiltered_html\`, as on every network of sites; the
**administrator** has it. Then the public page was read as a visitor, without JavaScript and with.

## A WordPress without our plugin

${table(rows, false)}

## With the plugin

${table(rows, true)}

What to take from it: an editor without rights loses the script of every form, and the numbers stay.
With the plugin the element and the data mount become widgets for editors, too, since WordPress then
keeps the tag and the page gets the script from the plugin. The sheet of paper is for printing: pasted
as HTML by an editor it shows its style sheet as text.
`,
    { parser: 'markdown', printWidth: 100, singleQuote: true },
  );
}
