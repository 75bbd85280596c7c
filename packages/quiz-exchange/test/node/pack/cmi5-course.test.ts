import { describe, expect, test } from 'vitest';
import { readXml, type XmlElement } from '../../../src/markup/read-xml.js';
import { elementsOf, textIn } from '../../../src/markup/walk-xml.js';
import { cmi5Course } from '../../../src/pack/cmi5-course.js';

/** What the schema of the course structure asks for: children in their order, attributes, values. */
interface Rule {
  /** Names; a question mark after those that may be absent. */
  children: readonly string[];
  attributes: Readonly<Record<string, RegExp>>;
}

const ADDRESS = /^[a-z][a-z0-9+.-]*:\S+$/i;
const RULES: Record<string, Rule> = {
  courseStructure: {
    children: ['course', 'au'],
    attributes: { xmlns: /^https:\/\/w3id\.org\/xapi\/profiles\/cmi5\/v1\/CourseStructure\.xsd$/ },
  },
  course: { children: ['title', 'description'], attributes: { id: ADDRESS } },
  au: {
    children: [
      'title',
      'description',
      'objectives?',
      'url',
      'launchParameters?',
      'entitlementKey?',
    ],
    attributes: {
      id: ADDRESS,
      moveOn: /^(NotApplicable|Passed|Completed|CompletedAndPassed|CompletedOrPassed)$/,
      launchMethod: /^(AnyWindow|OwnWindow)$/,
    },
  },
  title: { children: ['langstring'], attributes: {} },
  description: { children: ['langstring'], attributes: {} },
  langstring: { children: [], attributes: { lang: /^[a-zA-Z]{1,8}(-[a-zA-Z0-9]{1,8})*$/ } },
  url: { children: [], attributes: {} },
};

function check(element: XmlElement): void {
  const rule = RULES[element.name];
  expect(rule, element.name).toBeDefined();
  for (const [name, value] of Object.entries(element.attributes))
    expect(value, `${element.name}.${name}`).toMatch(
      rule!.attributes[name] ?? /^no such attribute$/,
    );
  const names = elementsOf(element).map((one) => one.name);
  const order = rule!.children.map((name) => name.replace('?', ''));
  expect(names, element.name).toEqual(order.filter((name) => names.includes(name)));
  for (const name of rule!.children)
    if (!name.endsWith('?')) expect(names, element.name).toContain(name);
  elementsOf(element).forEach(check);
}

describe('the structure of a cmi5 course', () => {
  test('is as its schema has it', () => {
    const text = cmi5Course({
      iri: 'https://school.example/quiz-1',
      title: 'Free <gems> & more',
      summary: '',
      language: 'en-GB',
    });
    const root = readXml(text);
    expect(root.name).toBe('courseStructure');
    check(root);
    expect(textIn(root)).toContain('Free <gems> & more');
  });
});
