/** “Select missing words” and “drag and drop into text”: `[[1]]` in the text, numbered choices. */
import type { DraftQuestion } from '../draft/draft.js';
import { gapQuestion, type GapDraft } from '../draft/make-draft.js';
import type { XmlElement } from '../markup/read-xml.js';
import { all, child, textAt } from '../markup/walk-xml.js';
import { readHtml, type Lost } from './read-html.js';

export function readGaps(question: XmlElement, _prompt: string, lost: Lost): DraftQuestion {
  const { text } = readHtml(child(question, 'questiontext'), lost, 'parts');
  const boxes = [...all(question, 'selectoption'), ...all(question, 'dragbox')].map((box) => ({
    text: readHtml(box, lost, 'parts').text,
    group: textAt(box, 'group') || '1',
  }));
  const parts: (string | GapDraft)[] = text.split(/(\[\[\d{1,3}\]\])/).map((part) => {
    const number = /^\[\[(\d{1,3})\]\]$/.exec(part)?.[1];
    if (!number) return part;
    const right = boxes[Number(number) - 1];
    const same = boxes.filter((box) => box.group === right?.group);
    return {
      choices: same.map((box) => ({ text: box.text, correct: box === right })),
    };
  });
  return gapQuestion('', parts);
}
