/** The quizzes shipped beside the module. Static addresses, so that bundlers see and copy them. */
import { shippedFile } from '@awareness-widgets/core';
import type { Band } from '@awareness-widgets/data';

const beside: Readonly<Record<Band, () => URL>> = {
  '8-10': () => new URL('../data/8-10.json', import.meta.url),
  '11-13': () => new URL('../data/11-13.json', import.meta.url),
  '14-18': () => new URL('../data/14-18.json', import.meta.url),
};

export const defaultSrc = (band: Band): string => shippedFile(`${band}.json`, beside[band]);
