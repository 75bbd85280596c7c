/** What happens when a person picks a country, by a tap, by Enter or in the list. */
import type { ChoiceHost, CountryChoice } from './country-choice.js';

export interface PickHost extends ChoiceHost {
  announce: (text: string) => void;
  /** Tells the page. */
  picked: (code: string) => void;
}

/** @param stay Whether the panel stays open, as it does while arrow keys walk the list. */
export function pickCountry(
  { element, localize, picked, announce, focusOn }: PickHost,
  choice: CountryChoice,
  code: string,
  stay = false,
): void {
  element.country = code;
  choice.open = stay;
  if (!stay) choice.query = '';
  element.requestUpdate();
  picked(code);
  announce(localize.terms.countryShown(choice.nameOf(code)));
  if (!stay) void focusOn('#title');
}
