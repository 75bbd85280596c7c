/**
 * The embed builder: reads the form, shows the widget and the code for it. Keeps nothing and asks
 * no other server, unless someone writes the address of their own files.
 */
import { countryName, version, type WidgetName } from '@awareness-widgets/embed';
import { addressOf, readChoice, restoreChoice, type FormName } from './choice.js';
import { getDirectory, getIntegrity } from './facts.js';
import { makeOutput } from './make-output.js';
import { showContrast } from './show-contrast.js';
import { showFields } from './show-fields.js';
import { mailAddress, showOutput } from './show-output.js';
import { showPreview } from './show-preview.js';

const find = <T extends HTMLElement>(id: string): T => document.getElementById(id) as T;
const form = find<HTMLFormElement>('builder');
const field = <T extends Element>(name: string): T => form.elements.namedItem(name) as unknown as T;

/** Codes and names, once they are known. */
let countries: (readonly [string, string])[] = [];

/** Only what belongs to the chosen widget can be seen and speaks. */
function showChosen(): void {
  const widget = String(new FormData(form).get('widget')) as WidgetName;
  showFields(find('fields'), widget, countries);
  for (const row of form.querySelectorAll<HTMLElement>('[data-for]')) {
    row.hidden = row.dataset['for'] !== widget;
  }
  find('colours').hidden = !field<HTMLInputElement>('colours').checked;
}

/** The widget decides which fields there are, so they are set once it is known. */
function restore(hash: string): void {
  restoreChoice(form, hash);
  showChosen();
  restoreChoice(form, hash);
}

/** The newest change wins; an older one that arrives late is dropped. */
let round = 0;

async function update(): Promise<void> {
  const mine = ++round;
  showChosen();
  const base = field<HTMLInputElement>('base');
  if (!base.checkValidity()) return;
  if (!base.value.endsWith('/')) base.value += '/';
  const value = (name: string) => field<HTMLInputElement>(name).value;
  showContrast(find('contrast'), {
    accent: value('accent'),
    ink: value('ink'),
    paper: value('paper'),
  });
  const choice = readChoice(form);
  const output = await makeOutput(choice);
  const integrity = await getIntegrity(choice.base);
  if (mine !== round) return;
  showPreview(find('preview'), choice, output);
  find('how').textContent = output.how;
  showOutput(find('blocks'), find('status'), output);
  find<HTMLAnchorElement>('mail').href = mailAddress(output, addressOf(form, location.href));
  find('integrity').textContent = integrity
    ? `Version ${version}. The code carries the hash of its script, so a changed file will not run.`
    : 'No integrity.json was found in this folder, so the code carries no hash.';
}

async function findCountries(): Promise<void> {
  const codes = Object.keys((await getDirectory())?.countries ?? {});
  countries = codes
    .map((code) => [code, countryName(code, 'en')] as const)
    .sort(([, a], [, b]) => a.localeCompare(b, 'en'));
  showChosen();
}

/** The systems come from the table below the builder, so that both say the same. */
function connectSystems(): void {
  const select = find<HTMLSelectElement>('system');
  const rows = [...document.querySelectorAll<HTMLTableRowElement>('#systems tr')];
  select.append(...rows.map(({ cells }) => new Option(cells[0]!.textContent!.trim())));
  select.addEventListener('change', (event) => {
    event.stopPropagation();
    const row = rows[select.selectedIndex - 1];
    find('advice').textContent = row
      ? `Begin with: ${row.cells[1]!.textContent!.trim()}. (${row.cells[3]!.textContent!.trim()}.)`
      : '';
    if (!row) return;
    field<RadioNodeList & Element>('form').value = row.dataset['form'] as FormName;
    void update();
  });
}

field<HTMLInputElement>('base').value = new URL(`widgets/${version}/`, document.baseURI).href;
const asked = new URLSearchParams(location.search).get('lang');
showChosen();
if (asked) restore(`lang=${encodeURIComponent(asked)}`);
connectSystems();
form.addEventListener('change', () => void update());
form.addEventListener('submit', (event) => event.preventDefault());
void findCountries().then(() => {
  restore(location.hash);
  return update();
});
