/** The main flow as a screen reader hears it: open, look for another country, take it. */
import { expect } from 'chai';
import { cleanFixtures } from '@awareness-widgets/core/testing.js';
import { $, $$, finder } from './setup.js';
import { spokenTree } from './spoken-tree.js';

/** The hint below the exit shows on wide screens with a mouse only. */
const tree = (element: Element) =>
  spokenTree(element.shadowRoot!).replace(/\nparagraph "Or press Shift[^\n]*/, '');

describe('a screen reader', () => {
  afterEach(cleanFixtures);

  it('hears the main flow', async () => {
    const element = await finder();
    element.style.width = '390px';
    await new Promise((resolve) => requestAnimationFrame(() => resolve(null)));
    await element.updateComplete;
    expect(tree(element)).to.equal(`button "Leave this page"
paragraph "Help in Estonia"
button "Change" (collapsed)
heading 2 "Talk to someone"
heading 3 "Lasteliin Child line"
link "Call Lasteliin 116 111 Open now Day and night. Works only inside the country. Free. You need not say your name."
link "Chat Lasteliin chat.ee.example Hours not known"
link "E-mail Lasteliin abi@line.example"
paragraph "Languages: Estonian, Russian and English"
heading 3 "In danger right now?"
link "Call 112: Police, ambulance, fire"
disclosure "Report something illegal Hotline EE" (collapsed)
disclosure "Take down a picture of me Take it off" (collapsed)
disclosure "Safer Internet Centre Centre EE" (collapsed)
disclosure "A child is missing Missing line" (collapsed)
group "Who is asking?"
  radio "Child or teen" (checked)
  radio "Parent"
  radio "Professional"
paragraph "Numbers read on public pages on 22 November 2026. Nobody has test-called them."
disclosure "Sources and dates" (collapsed)
group "Print for school"
  button "Sheet"
  button "Poster"
  button "Eight cards"
status ""`);

    $(element, '#change')!.click();
    await element.updateComplete;
    // Own names come from the browser, and not every one knows all languages.
    const panel = tree(element)
      .replace(/(button "\w+) [^"]+"/g, '$1"')
      .split('\n')
      .slice(2, 18)
      .join('\n');
    expect(panel).to.equal(`button "Close" (expanded)
form
  text field "Type its name"
  list box "Or pick from the list"
  list
    listitem
      button "Estonia" (current)
    listitem
      button "France"
    listitem
      button "Georgia"
    listitem
      button "Latvia"
    listitem
      button "Ukraine"
heading 2 "Talk to someone"`);

    $$(element, '.panel-choice')[1]!.click();
    await element.updateComplete;
    expect(tree(element).split('\n').slice(0, 9).join('\n')).to.equal(`button "Leave this page"
paragraph "Help in France"
button "Change" (collapsed)
heading 2 "Talk to someone"
heading 3 "Ligne A"
paragraph "When you are hurt or scared."
link "Call Ligne A 119 Open now Day and night. Works only inside the country. Free."
paragraph "Languages: French"
heading 3 "Ligne B"`);
  });
});
