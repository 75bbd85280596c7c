import { describe, expect, test } from 'vitest';
import { readQtiItem } from '../../../src/qti/read-qti.js';

/** An item of QTI 2.1; `as3` turns the names into those of 3.0. */
const item = (declarations: string, body: string, after = '') =>
  `<assessmentItem xmlns="http://www.imsglobal.org/xsd/imsqti_v2p1" identifier="i1" title="My item" xml:lang="en" adaptive="false" timeDependent="false">${declarations}<itemBody>${body}</itemBody>${after}</assessmentItem>`;
const declare = (id: string, cardinality: string, type: string, ...values: string[]) =>
  `<responseDeclaration identifier="${id}" cardinality="${cardinality}" baseType="${type}"><correctResponse>${values.map((value) => `<value>${value}</value>`).join('')}</correctResponse></responseDeclaration>`;

const HTML = new Set(['p', 'div', 'b', 'img']);
const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
const as3 = (text: string) =>
  text
    .replace(
      /<(\/?)([A-Za-z]+)/g,
      (_, slash: string, name: string) =>
        `<${slash}${HTML.has(name) ? name : `qti-${kebab(name)}`}`,
    )
    .replace(/ ([a-z]+[A-Z][A-Za-z]*)=/g, (_, name: string) => ` ${kebab(name)}=`);

const both = (text: string) => [readQtiItem(text), readQtiItem(as3(text))];

describe('QTI 2.x and 3.0', () => {
  test('choice, with what is said about each', () => {
    const text = item(
      declare('R', 'single', 'identifier', 'B'),
      '<p>Look.</p><choiceInteraction responseIdentifier="R" maxChoices="1"><prompt>Who?</prompt><simpleChoice identifier="A">I<feedbackInline outcomeIdentifier="F" identifier="A" showHide="show">No.</feedbackInline></simpleChoice><simpleChoice identifier="B">you</simpleChoice></choiceInteraction>',
      '<modalFeedback outcomeIdentifier="E" identifier="x" showHide="show"><p>Because.</p></modalFeedback>',
    );
    for (const { quiz, errors } of both(text)) {
      expect(errors).toEqual([]);
      expect(quiz.language).toBe('en');
      expect(quiz.questions).toMatchObject([
        {
          id: 'my-item',
          type: 'single',
          prompt: 'Look.\nWho?',
          explanation: 'Because.',
          options: [
            { text: 'I', correct: false, feedback: 'No.' },
            { text: 'you', correct: true },
          ],
        },
      ]);
    }
  });

  test('order and match, with groups where several go to one', () => {
    const order = item(
      declare('R', 'ordered', 'identifier', 'B', 'A'),
      '<orderInteraction responseIdentifier="R"><prompt>Sort</prompt><simpleChoice identifier="A">two</simpleChoice><simpleChoice identifier="B">one</simpleChoice></orderInteraction>',
    );
    const sets = (most: number) =>
      `<matchInteraction responseIdentifier="R"><prompt>Match</prompt><simpleMatchSet><simpleAssociableChoice identifier="A" matchMax="1">cat</simpleAssociableChoice><simpleAssociableChoice identifier="B" matchMax="1">dog</simpleAssociableChoice></simpleMatchSet><simpleMatchSet><simpleAssociableChoice identifier="X" matchMax="${most}">meow</simpleAssociableChoice><simpleAssociableChoice identifier="Y" matchMax="${most}">woof</simpleAssociableChoice><simpleAssociableChoice identifier="Z" matchMax="${most}">moo</simpleAssociableChoice></simpleMatchSet></matchInteraction>`;
    for (const { quiz } of both(order))
      expect(quiz.questions).toMatchObject([
        { type: 'ordering', items: [{ text: 'one' }, { text: 'two' }] },
      ]);
    for (const { quiz } of both(
      item(declare('R', 'multiple', 'directedPair', 'A X', 'B Y'), sets(1)),
    ))
      expect(quiz.questions).toMatchObject([
        {
          type: 'matching',
          pairs: [
            { left: 'cat', right: 'meow' },
            { left: 'dog', right: 'woof' },
          ],
          extra: [{ text: 'moo' }],
        },
      ]);
    for (const { quiz } of both(
      item(declare('R', 'multiple', 'directedPair', 'A X', 'B X'), sets(0)),
    ))
      expect(quiz.questions).toMatchObject([
        {
          type: 'sorting',
          groups: [{ label: 'meow' }, { label: 'woof' }, { label: 'moo' }],
          items: [{ text: 'cat' }, { text: 'dog' }],
        },
      ]);
  });

  test('gaps: typed, from a list, and dragged', () => {
    const typed = item(
      `${declare('R1', 'single', 'string', 'York')}${declare('R2', 'single', 'identifier', 'B')}`,
      '<p>Fill in.</p><p>Of <textEntryInteraction responseIdentifier="R1" expectedLength="9"/> and <inlineChoiceInteraction responseIdentifier="R2"><inlineChoice identifier="A">cat</inlineChoice><inlineChoice identifier="B">dog</inlineChoice></inlineChoiceInteraction>.</p>',
    );
    for (const { quiz } of both(typed))
      expect(quiz.questions).toMatchObject([
        {
          type: 'gap',
          prompt: 'Fill in.',
          parts: [
            'Of',
            { answers: ['York'] },
            'and',
            { choices: [{ correct: false }, { text: 'dog', correct: true }] },
            '.',
          ],
        },
      ]);
    const dragged = item(
      declare('R', 'multiple', 'directedPair', 'W G1', 'S G2'),
      '<gapMatchInteraction responseIdentifier="R"><prompt>Drag.</prompt><gapText identifier="W" matchMax="1">winter</gapText><gapText identifier="S" matchMax="1">summer</gapText><p>Now is the <gap identifier="G1"/> made <gap identifier="G2"/>.</p></gapMatchInteraction>',
    );
    for (const { quiz } of both(dragged))
      expect(quiz.questions).toMatchObject([
        {
          type: 'gap',
          prompt: 'Drag.',
          parts: [
            'Now is the',
            { choices: [{ text: 'winter', correct: true }, {}] },
            'made',
            { choices: [{}, { text: 'summer', correct: true }] },
            '.',
          ],
        },
      ]);
  });

  test('what has no counterpart is left out and named', () => {
    for (const { quiz, dropped } of both(
      item(
        '',
        '<extendedTextInteraction responseIdentifier="R"><prompt>Write</prompt></extendedTextInteraction>',
      ),
    )) {
      expect(quiz.questions).toEqual([]);
      expect(dropped[0]?.reason).toMatch(
        /no counterpart here for the interaction “extendedTextInteraction”/,
      );
    }
    for (const { dropped } of both(item('', '<p>Only text</p>')))
      expect(dropped[0]?.reason).toMatch(/without anything to answer/);
  });
});
