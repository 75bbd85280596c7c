import { describe, expect, it } from 'vitest';
import { nameSize } from '../../../src/results/certificate.view.js';

describe('a name on a certificate', () => {
  it.each([
    ['Marta', 'short'],
    ['Anna Sofia Lind', 'short'],
    ['Hedgehogs', 'short'],
    ['Wolfeschlegelsteinhausen', 'long'],
    ['Maximiliane Friederike von Hohenberg', 'long'],
    ['Bartholomäus Maximilian', 'middle'],
    ['Maria del Carmen Fernández-Gutiérrez de la Concepción', 'longest'],
    ['', 'short'],
  ])('%s is %s', (name, size) => {
    expect(nameSize(name)).toBe(size);
  });
});
