import { expect, it } from 'vitest';
import { isPlaceAsked, nameInOption, placeOptions } from '../../../src/model/place-option.js';
import { placeName } from '../../../src/wording/place-name.js';

const spots = (...list: [string, string][]) =>
  placeOptions(list.map(([name, spot]) => [name, () => spot] as const));

it('is the name where one spot has it, and the spot as well where several do', () => {
  expect(
    spots(['EE:Tallinn', '59.4,24.7'], ['DE:Grundschule', '52.5,13.4'], ['DE:Grundschule', '51,7']),
  ).toEqual(['EE:Tallinn', 'DE:Grundschule@52.5,13.4', 'DE:Grundschule@51,7']);
  expect(spots(['DE:', '52.5,13.4'], ['DE:', '51,7'])).toEqual(['DE:52.5,13.4', 'DE:51,7']);
});

it('keeps links to a name that other spots have come to share', () => {
  expect(isPlaceAsked('DE:Grundschule@52.5,13.4', 'DE:Grundschule')).toBe(true);
  expect(isPlaceAsked('DE:Grundschule@52.5,13.4', 'DE:Grund')).toBe(false);
  expect(isPlaceAsked('DE:me@home.de', 'DE:me')).toBe(false);
});

it('is said by its name, or its country', () => {
  const country = (code: string) => `<${code}>`;
  expect(placeName('DE:Grundschule@52.5,-13.4', country)).toBe('Grundschule');
  expect(placeName('DE:52.5,13.4', country)).toBe('<DE>');
  expect(placeName('DE:Room 1, 2', country)).toBe('Room 1, 2');
  expect(nameInOption('EE:Tallinn')).toBe('Tallinn');
});
