/** The way to the words of a quiz that are explained. */
import { link } from './buttons.view.js';
import type { Context } from './context.js';

export const glossaryLink = ({ school, open }: Context): unknown =>
  link(school.glossary, () => open('glossary'));
