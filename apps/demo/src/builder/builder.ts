/**
 * The embed builder: reads the form, shows the widget and the code for it. Keeps nothing and asks
 * no other server, unless someone writes the address of their own files.
 */
import { countryName, version } from '@awareness-widgets/embed';
import { addressOf, readChoice, restoreChoice, type FormName } from './choice.js';
import { getDirectory, getIntegrity } from './facts.js';
import { makeOutput } from './make-output.js';
import { showContrast } from './show-contrast.js';
import { mailAddress, showOutput } from './show-output.js';
import { showPreview } from './show-preview.js';

const TOPICS = [
  ['cyberbullying', 'Cyberbullying'],
  ['privacy', 'Privacy'],
  ['passwords', 'Passwords'],
  ['scams', 'Scams'],
  ['disinformation', 'Disinformation'],
  ['ai-and-deepfakes', 'AI and deepfakes'],
  ['gaming', 'Gaming'],
  ['screen-time', 'Screen time'],
  ['consent-and-images', 'Consent and images'],
  ['grooming', 'Grooming'],
  ['hate-speech', 'Hate speech'],
  ['digital-footprint', 'Digital footprint'],
  ['wellbeing', 'Well-being'],
  ['getting-help', 'Getting help'],
] as const;

const find = <T extends HTMLElement>(id: string): T => document.getElementById(id) as T;
const form = find<HTMLFormElement>('builder');
const field = <T extends Element>(name: string): T => form.elements.namedItem(name) as unknown as T;

/** Only the fields of the chosen widget can be seen and speak. */
function showFields(): void {
  const { widget } = Object.fromEntries(new FormData(form));
  for (const row of form.querySelectorAll<HTMLElement>('[data-for]')) {
    const fits = row.dataset['for']!.split(' ').includes(String(widget));
    row.hidden = !fits;
    const input = row.querySelector<HTMLInputElement>('input, select');
    if (input) input.disabled = !fits;
  }
  find('colours').hidden = !field<HTMLInputElement>('colours').checked;
}

/** The newest change wins; an older one that arrives late is dropped. */
let round = 0;

async function update(): Promise<void> {
  const mine = ++round;
  showFields();
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

async function fillCountries(): Promise<void> {
  const select = field<HTMLSelectElement>('country');
  const codes = Object.keys((await getDirectory())?.countries ?? {});
  const options = codes
    .map((code) => new Option(countryName(code, 'en'), code))
    .sort((a, b) => a.text.localeCompare(b.text, 'en'));
  select.append(...options);
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

field<HTMLSelectElement>('topic').append(...TOPICS.map(([code, name]) => new Option(name, code)));
field<HTMLInputElement>('base').value = new URL(`widgets/${version}/`, document.baseURI).href;
const asked = new URLSearchParams(location.search).get('lang');
if (asked) restoreChoice(form, `lang=${encodeURIComponent(asked)}`);
connectSystems();
form.addEventListener('change', () => void update());
form.addEventListener('submit', (event) => event.preventDefault());
void fillCountries().then(() => {
  restoreChoice(form, location.hash);
  return update();
});
showFields();
