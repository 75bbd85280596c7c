/** The fields of the chosen widget; what was entered comes back with the widget that has it. */
import type { WidgetName } from '@awareness-widgets/embed';
import type { Field } from './field.js';
import { FIELDS } from './fields.js';

type Input = HTMLInputElement | HTMLSelectElement;

/** A field's own words once shown, by what it is for and its name. */
const kept = new Map<string, string | boolean>();
const keyOf = ({ name, of }: Field) => `${of.join()} ${name}`;

function makeInput({ name, options, type, preset }: Field): Input {
  if (options) {
    const select = document.createElement('select');
    select.append(...options.map(([value, text]) => new Option(text, value)));
    select.value = preset ?? options[0]![0];
    select.name = name;
    return select;
  }
  const input = document.createElement('input');
  input.type = type === 'tick' ? 'checkbox' : type!;
  if (type === 'number') input.min = '0';
  // An attribute without a value: its being there says all.
  if (type === 'tick') input.value = '';
  input.name = name;
  return input;
}

function makeRow(field: Field, input: Input): HTMLLabelElement {
  const row = document.createElement('label');
  const words = document.createElement('span');
  words.textContent = field.label;
  row.className = field.type === 'tick' ? 'tick' : 'field-row';
  row.append(...(field.type === 'tick' ? [input, words] : [words, input]));
  return row;
}

const isTick = (input: Input): input is HTMLInputElement => input.type === 'checkbox';

/**
 * Puts the fields into `.fields`, `.ticks` and `.rare` of a box.
 * @param countries Codes and names, once they are known.
 */
export function showFields(
  box: HTMLElement,
  widget: WidgetName,
  countries: readonly (readonly [string, string])[],
): void {
  const sign = `${widget} ${countries.length}`;
  if (box.dataset['shows'] === sign) return;
  box.dataset['shows'] = sign;
  const places = ['.fields', '.ticks', '.rare'].map((place) => box.querySelector(place)!);
  for (const place of places) place.replaceChildren();
  const [usual, ticks, rare] = places;
  for (const field of FIELDS.filter(({ of }) => of.includes(widget))) {
    const isCountry = field.name === 'country';
    const input = makeInput(
      isCountry ? { ...field, options: [...field.options!, ...countries] } : field,
    );
    const before = kept.get(keyOf(field));
    if (isTick(input)) input.checked = before === true;
    else if (typeof before === 'string') input.value = before;
    input.addEventListener('change', () =>
      kept.set(keyOf(field), isTick(input) ? input.checked : input.value),
    );
    const place = field.rare ? rare : field.type === 'tick' ? ticks : usual;
    place!.append(makeRow(field, input));
  }
}
