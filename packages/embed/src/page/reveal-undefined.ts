/**
 * A page that hides what is not defined yet (`:not(:defined) { visibility: hidden }`) would hide the
 * numbers between the tags until the widget is there, and for good where it cannot come. They are
 * shown until then; what a page hides for another reason stays hidden.
 */

const SHOWN: Record<string, string> = { display: 'block', visibility: 'visible', opacity: '1' };

/** Whether the page hides this tag wherever it stands and whatever it holds. */
function hidesTag(tag: string): boolean {
  const probe = document.createElement(tag);
  document.body.append(probe);
  const { display, visibility, opacity } = getComputedStyle(probe);
  probe.remove();
  return display === 'none' || visibility === 'hidden' || opacity === '0';
}

export function revealUndefined(element: HTMLElement): void {
  const tag = element.localName;
  if (customElements.get(tag) || !hidesTag(tag)) return;
  const { style } = element;
  for (const name in SHOWN) style.setProperty(name, SHOWN[name]!, 'important');
  void customElements.whenDefined(tag).then(() => {
    for (const name in SHOWN) style.removeProperty(name);
  });
}
