/** A drawn chat, letter or page as plain text. */
import type { Scene } from '@awareness-widgets/data';

type Lines = Pick<Scene, 'from' | 'address' | 'title' | 'lines'>;

/** @returns Head and lines, one below the other. */
export const sceneText = ({ from, address, title, lines }: Lines): string =>
  [
    [from, address && `<${address}>`].filter(Boolean).join(' '),
    title,
    ...lines.map((line) => (typeof line === 'string' ? line : `(${line.voice})`)),
  ]
    .filter(Boolean)
    .join('\n');
