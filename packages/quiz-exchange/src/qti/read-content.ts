/** The content of an item in reading order: text, and the places where something is answered. */
import type { XmlElement } from '../markup/read-xml.js';

export type Piece = string | XmlElement;

const BLOCKS = new Set(
  'p div li ul ol table tr blockquote h1 h2 h3 h4 h5 h6 pre prompt br'.split(' '),
);
const HIDDEN = new Set([
  'feedbackInline',
  'feedbackBlock',
  'rubricBlock',
  'templateInline',
  'script',
  'style',
  'stylesheet',
]);

const INTERACTION = /Interaction$/;

/**
 * @param stop Names of elements that are handed on as they are.
 * @returns Text with line breaks where a block ends, and the elements in between.
 */
export function piecesOf(element: XmlElement, stop: ReadonlySet<string> = new Set()): Piece[] {
  const pieces: Piece[] = [];
  const push = (text: string) => {
    const last = pieces.at(-1);
    if (typeof last === 'string') pieces[pieces.length - 1] = last + text;
    else pieces.push(text);
  };
  const visit = (one: XmlElement) => {
    for (const child of one.children) {
      if (typeof child === 'string') push(child.replace(/\s+/g, ' '));
      else if (stop.has(child.name)) pieces.push(child);
      else if (!HIDDEN.has(child.name) && !INTERACTION.test(child.name)) {
        if (BLOCKS.has(child.name)) push('\n');
        visit(child);
        if (BLOCKS.has(child.name)) push('\n');
      }
    }
  };
  visit(element);
  return pieces;
}

const tidy = (text: string): string =>
  text
    .replace(/[ \t]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{2,}/g, '\n')
    .trim();

/** @returns The visible text of an element, without feedback and interactions. */
export const contentText = (element: XmlElement | undefined): string =>
  element
    ? tidy(
        piecesOf(element)
          .filter((piece) => typeof piece === 'string')
          .join(''),
      )
    : '';

/** @returns The pieces, tidied; the lines before the one of the first element are the prompt. */
export function splitPrompt(pieces: readonly Piece[]): { prompt: string; parts: Piece[] } {
  const first = pieces.findIndex((piece) => typeof piece !== 'string');
  const head = pieces.slice(0, Math.max(0, first)).join('').trimStart();
  const lineEnd = head.lastIndexOf('\n');
  const prompt = lineEnd < 0 ? '' : tidy(head.slice(0, lineEnd));
  const begin = lineEnd < 0 ? head : head.slice(lineEnd + 1);
  return {
    prompt,
    parts: [begin, ...pieces.slice(Math.max(0, first))].map((piece) =>
      typeof piece === 'string' ? tidy(piece) : piece,
    ),
  };
}
