/**
 * Turns `<section data-aw-widget="quiz" data-band="8-10">` around real content into a widget.
 * Some editors print unknown tags as text; a section with data survives them.
 */
import { applyOption } from './read-option.js';

/**
 * Puts the widget into the section; what the section held becomes its fallback. Does nothing when
 * the section already holds one (a copied or restored page).
 */
export function mount(section: HTMLElement, tag: string): void {
  if (section.querySelector(tag)) return;
  const element = document.createElement(tag);
  for (const { name, value } of section.attributes) {
    if (name.startsWith('data-')) applyOption(element, name.slice(5), value);
    else if (name === 'lang' || name === 'dir') element.setAttribute(name, value);
  }
  element.append(...section.childNodes);
  section.append(element);
}
