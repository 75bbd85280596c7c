/** One item of QTI, 3.0 or 2.x, as a question. */
import type { DraftQuestion } from '../draft/draft.js';
import {
  choiceQuestion,
  emptyBase,
  gapQuestion,
  matchingQuestion,
  orderingQuestion,
  partId,
  trueFalseQuestion,
  type GapDraft,
} from '../draft/make-draft.js';
import type { XmlElement } from '../markup/read-xml.js';
import { all, below, child, elementsOf, textAt, textIn } from '../markup/walk-xml.js';
import { attributeOf } from './names.js';
import { contentText, piecesOf, splitPrompt } from './read-content.js';

type Lost = [field: string, reason: string][];

/** A question, or why there is none. */
export type ReadItem = { question: DraftQuestion; lost: Lost } | { reason: string };

interface Answers {
  /** Right values, in their order. */
  right: string[];
  /** Values with points above nothing, of a mapping. */
  mapped: string[];
  cardinality: string;
}

function answersOf(item: XmlElement, id: string): Answers {
  const found = all(item, 'responseDeclaration').find(
    (one) => attributeOf(one, 'identifier') === id,
  );
  const values = all(child(found, 'correctResponse'), 'value').map((value) => textIn(value).trim());
  const mapped = all(child(found, 'mapping'), 'mapEntry')
    .filter((entry) => Number(attributeOf(entry, 'mappedValue')) > 0)
    .map((entry) => attributeOf(entry, 'mapKey'));
  return { right: values, mapped, cardinality: found ? attributeOf(found, 'cardinality') : '' };
}

const idOf = (element: XmlElement) => attributeOf(element, 'identifier');
const responseOf = (element: XmlElement) => attributeOf(element, 'responseIdentifier');

/** @returns What stands before the interaction, and its own prompt. */
function promptOf(body: XmlElement, interaction: XmlElement): string {
  const own = contentText(child(interaction, 'prompt'));
  return [contentText(body), own].filter(Boolean).join('\n');
}

const feedbackOf = (choice: XmlElement): string =>
  below(choice, new Set(['feedbackInline', 'feedbackBlock']))
    .map(contentText)
    .join(' ')
    .trim();

function readChoice(item: XmlElement, body: XmlElement, interaction: XmlElement): DraftQuestion {
  const { right, mapped, cardinality } = answersOf(item, responseOf(interaction));
  const keys = right.length > 0 ? right : mapped;
  const list = all(interaction, 'simpleChoice').map((choice) => ({
    id: idOf(choice),
    text: contentText(choice),
    correct: keys.includes(idOf(choice)),
    feedback: feedbackOf(choice),
  }));
  const [yes, no] = list;
  const prompt = promptOf(body, interaction);
  if (
    yes &&
    no &&
    list.length === 2 &&
    yes.id === 'true' &&
    no.id === 'false' &&
    yes.correct !== no.correct
  )
    return trueFalseQuestion(prompt, yes.correct, [yes.text, no.text], [yes.feedback, no.feedback]);
  return choiceQuestion(prompt, list, cardinality === 'multiple');
}

function readOrder(item: XmlElement, body: XmlElement, interaction: XmlElement): DraftQuestion {
  const { right } = answersOf(item, responseOf(interaction));
  const texts = new Map(
    all(interaction, 'simpleChoice').map((one) => [idOf(one), contentText(one)]),
  );
  return orderingQuestion(
    promptOf(body, interaction),
    right.flatMap((id) => texts.get(id) ?? []),
  );
}

function readMatch(item: XmlElement, body: XmlElement, interaction: XmlElement): DraftQuestion {
  const { right, mapped } = answersOf(item, responseOf(interaction));
  const [from, to] = all(interaction, 'simpleMatchSet').map((set) =>
    all(set, 'simpleAssociableChoice').map((one) => ({ id: idOf(one), text: contentText(one) })),
  );
  const pairs = (right.length > 0 ? right : mapped).map((pair) => pair.split(/\s+/));
  const targetOf = (id: string) => pairs.find(([left]) => left === id)?.[1];
  const prompt = promptOf(body, interaction);
  const rows = (from ?? []).map((one) => ({ ...one, target: targetOf(one.id) }));
  const uses = new Map<string, number>();
  for (const { target } of rows) if (target) uses.set(target, (uses.get(target) ?? 0) + 1);
  const isSorting =
    [...uses.values()].some((count) => count > 1) ||
    (to ?? []).some((one) => matchMax(interaction, one.id) > 1);
  if (isSorting) {
    const groups = (to ?? []).map(({ id, text }, i) => ({
      id: `g-${partId(i)}`,
      label: text,
      was: id,
    }));
    return {
      ...emptyBase('', prompt),
      type: 'sorting',
      groups: groups.map(({ id, label }) => ({ id, label })),
      items: rows
        .filter(({ target }) => target)
        .map(({ text, target }, i) => ({
          id: partId(i),
          text,
          group: groups.find(({ was }) => was === target)?.id ?? '',
          feedback: null,
        })),
    };
  }
  const textOf = (id: string | undefined) => (to ?? []).find((one) => one.id === id)?.text ?? '';
  return matchingQuestion(
    prompt,
    rows.filter(({ target }) => target).map(({ text, target }) => [text, textOf(target)]),
    (to ?? []).filter(({ id }) => !uses.has(id)).map(({ text }) => text),
  );
}

function matchMax(interaction: XmlElement, id: string): number {
  const found = below(interaction, new Set(['simpleAssociableChoice'])).find(
    (one) => idOf(one) === id,
  );
  const most = found ? attributeOf(found, 'matchMax') : '';
  return most === '0' ? Infinity : Number(most || 1);
}

function gapOf(item: XmlElement, element: XmlElement): GapDraft {
  const { right, mapped } = answersOf(item, responseOf(element));
  const label =
    attributeOf(element, 'label') ||
    attributeOf(element, 'placeholderText') ||
    element.attributes['aria-label'] ||
    '';
  if (element.name === 'inlineChoiceInteraction') {
    return {
      label,
      choices: all(element, 'inlineChoice').map((choice) => ({
        text: contentText(choice),
        correct: right.includes(idOf(choice)),
        feedback: feedbackOf(choice),
      })),
    };
  }
  return { label, answers: [...new Set([...right, ...mapped])].filter(Boolean) };
}

const INLINE = new Set(['textEntryInteraction', 'inlineChoiceInteraction']);

function readGaps(item: XmlElement, body: XmlElement): DraftQuestion {
  const { prompt, parts } = splitPrompt(piecesOf(body, INLINE));
  return gapQuestion(
    prompt,
    parts.map((part) => (typeof part === 'string' ? part : gapOf(item, part))),
  );
}

function readGapMatch(item: XmlElement, body: XmlElement, interaction: XmlElement): DraftQuestion {
  const { right, mapped } = answersOf(item, responseOf(interaction));
  const words = all(interaction, 'gapText').map((one) => ({
    id: idOf(one),
    text: contentText(one),
  }));
  const pairs = (right.length > 0 ? right : mapped).map((pair) => pair.split(/\s+/));
  const own = contentText(child(interaction, 'prompt'));
  const content = {
    ...interaction,
    children: interaction.children.filter(
      (one) => typeof one === 'string' || !['prompt', 'gapText', 'gapImg'].includes(one.name),
    ),
  };
  const { prompt, parts } = splitPrompt(piecesOf(content, new Set(['gap'])));
  const above = [contentText(body), own, prompt].filter(Boolean).join('\n');
  return gapQuestion(
    above,
    parts.map((part) => {
      if (typeof part === 'string') return part;
      const word = pairs.find(([, gap]) => gap === idOf(part))?.[0];
      return { choices: words.map(({ id, text }) => ({ text, correct: id === word })) };
    }),
  );
}

type Reader = (item: XmlElement, body: XmlElement, interaction: XmlElement) => DraftQuestion;

const READERS: Record<string, Reader> = {
  choiceInteraction: readChoice,
  orderInteraction: readOrder,
  matchInteraction: readMatch,
  gapMatchInteraction: readGapMatch,
};

const interactionsIn = (element: XmlElement): XmlElement[] =>
  elementsOf(element).flatMap((one) =>
    /Interaction$/.test(one.name) ? [one] : interactionsIn(one),
  );

/** @param item An `assessmentItem` with the names of 2.x. */
export function readItem(item: XmlElement): ReadItem {
  const body = child(item, 'itemBody');
  const found = body ? interactionsIn(body) : [];
  const [first] = found;
  if (!body || !first) return { reason: 'An item without anything to answer was left out.' };
  const lost: Lost = [];
  const isGaps = found.every((one) => INLINE.has(one.name));
  const reader = Object.hasOwn(READERS, first.name) ? READERS[first.name] : undefined;
  if (!isGaps && (!reader || found.length > 1)) {
    const what =
      found.length > 1 ? 'several interactions in one item' : `the interaction “${first.name}”`;
    return { reason: `There is no counterpart here for ${what}, so the item was left out.` };
  }
  const question = isGaps ? readGaps(item, body) : (reader as Reader)(item, body, first);
  const modal = all(item, 'modalFeedback').map(contentText).filter(Boolean);
  if (modal.length > 1) lost.push(['explanation', 'Only the first of several feedbacks is kept.']);
  if (below(body, new Set(['img', 'object', 'picture', 'audio', 'video'])).length > 0)
    lost.push(['image', 'Pictures, sound and films are left out.']);
  if (child(item, 'templateDeclaration'))
    lost.push(['template', 'Values that change from pupil to pupil are left out.']);
  return { question: { ...question, explanation: modal[0] ?? '' }, lost };
}

/** @returns The title of an item, or else its identifier. */
export const nameOf = (item: XmlElement): string =>
  attributeOf(item, 'title') || idOf(item) || textAt(item, 'title');
