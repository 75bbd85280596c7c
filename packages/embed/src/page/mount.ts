/**
 * Turns `<section data-aw-widget="quiz" data-band="8-10">` around real content into a widget.
 * Some editors print unknown tags as text; a section with data survives them.
 */
import { applyOption, dropOption } from './read-option.js';

/**
 * Puts the widget into the section; what the section held becomes its fallback. Does nothing when
 * the section already holds one (a copied or restored page).
 */
export function mount(section: HTMLElement, tag: string): void {
  if (section.querySelector(tag)) return;
  const element = document.createElement(tag);
  for (const { name } of section.attributes) handOn(section, element, name);
  element.append(...section.childNodes);
  section.append(element);
}

/**
 * Mounts, and keeps it so: a page that writes the section's content again gets the widget again, and
 * changed data reach it.
 */
export function keepMounted(section: HTMLElement, tag: string): void {
  mount(section, tag);
  new MutationObserver((records) => {
    mount(section, tag);
    const element = section.querySelector<HTMLElement>(tag)!;
    for (const { attributeName } of records) {
      if (attributeName) handOn(section, element, attributeName);
    }
  }).observe(section, { childList: true, attributes: true });
}

function handOn(section: HTMLElement, element: HTMLElement, name: string): void {
  const value = section.getAttribute(name);
  const option = name.startsWith('data-') ? name.slice(5) : '';
  if (name === 'lang' || name === 'dir') {
    if (value === null) element.removeAttribute(name);
    else element.setAttribute(name, value);
  } else if (option && value === null) dropOption(element, option);
  else if (option) applyOption(element, option, value!);
}
