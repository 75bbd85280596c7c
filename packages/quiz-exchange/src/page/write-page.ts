/** A quiz on paper: one HTML page with the questions, and the answers on a sheet of their own. */
import type { DraftQuestion, DraftQuiz } from '../draft/draft.js';
import { fillWords, type FillWords } from '../draft/words.js';
import type { ExportedQuiz, Loss } from '../loss/loss.js';
import { sceneText } from '../loss/scene-text.js';
import { escapeMarkup, textToHtml } from '../text/escape-markup.js';

const STYLE = `
  body { font: 12pt/1.45 system-ui, sans-serif; color: #111; max-width: 44rem; margin: 2rem auto; padding: 0 1rem; }
  h1 { font-size: 1.6em; margin: 0 0 .2em } h2 { font-size: 1.05em; margin: 0 0 .4em }
  ol.questions { padding: 0; list-style: none; counter-reset: q } ol.questions > li { break-inside: avoid; margin: 0 0 1.4em; padding-left: 2em; position: relative; counter-increment: q }
  ol.questions > li::before { content: counter(q) '.'; position: absolute; left: 0; font-weight: 600 }
  ul { list-style: none; padding: 0; margin: .4em 0 } ul.box > li::before { content: '\\2610\\00a0' } ul.ring > li::before { content: '\\25cb\\00a0' } ul.line > li::before { content: '__\\00a0' }
  blockquote { border: 1px solid #888; border-radius: 6px; margin: 0 0 .6em; padding: .4em .7em } .name { text-align: right } .gap { display: inline-block; min-width: 6em; border-bottom: 1px solid #111 }
  .note { color: #444; font-style: italic } table { border-collapse: collapse } td { padding: .1em 1em .1em 0; vertical-align: top } .key { break-before: page } img { max-width: 100%; max-height: 8cm }
  @page { size: A4; margin: 16mm }`;

const list = (kind: string, texts: readonly string[]): string =>
  `<ul class="${kind}">${texts.map((text) => `<li>${textToHtml(text)}</li>`).join('')}</ul>`;

/** The right sides in an order that gives nothing away and is the same on every print. */
const mixed = (texts: readonly string[]): string[] =>
  [...new Set(texts)].sort((a, b) => (a < b ? -1 : 1));

function task(question: DraftQuestion): string {
  switch (question.type) {
    case 'single':
    case 'true-false':
      return list(
        'ring',
        question.options.map(({ text }) => text),
      );
    case 'multiple':
      return list(
        'box',
        question.options.map(({ text }) => text),
      );
    case 'opinion':
      return list(
        'ring',
        question.options.map(({ text }) => text),
      );
    case 'ordering':
      return list('line', mixed(question.items.map(({ text }) => text)));
    case 'matching':
    case 'sorting': {
      const left =
        question.type === 'matching'
          ? question.pairs.map((pair) => pair.left)
          : question.items.map(({ text }) => text);
      const right =
        question.type === 'matching'
          ? mixed([
              ...question.pairs.map((pair) => pair.right),
              ...question.extra.map(({ text }) => text),
            ])
          : question.groups.map(({ label }) => label);
      const letter = (i: number) => String.fromCharCode(65 + (i % 26));
      return `<table><tr><td>${list('line', left)}</td><td><ul>${right.map((text, i) => `<li>${letter(i)} ${textToHtml(text)}</li>`).join('')}</ul></td></tr></table>`;
    }
    case 'gap':
      return `<p>${question.parts
        .map((part) => {
          if (typeof part === 'string') return textToHtml(part);
          return part.choices
            ? `( ${part.choices.map(({ text }) => escapeMarkup(text)).join(' / ')} )`
            : '<span class="gap">&nbsp;</span>';
        })
        .join(' ')}</p>`;
    case 'highlight': {
      const lines = question.document.lines.map((line) =>
        line.map((part) => (typeof part === 'string' ? part : part.text)).join(' '),
      );
      return `<blockquote>${textToHtml(sceneText({ ...question.document, lines }))}</blockquote>`;
    }
    case 'scale':
      return `<p>${escapeMarkup(question.from)} ${'○ '.repeat(question.steps)} ${escapeMarkup(question.to)}</p>`;
    case 'scenario':
      return question.steps
        .map(
          ({ text, choices }) =>
            `<p>${textToHtml(text)}</p>${list(
              'ring',
              choices.map((one) => one.text),
            )}`,
        )
        .join('');
  }
}

function answer(question: DraftQuestion): string[] {
  switch (question.type) {
    case 'single':
    case 'multiple':
    case 'true-false':
      return question.options.filter(({ correct }) => correct).map(({ text }) => text);
    case 'ordering':
      return question.items.map(({ text }, i) => `${i + 1}. ${text}`);
    case 'matching':
      return question.pairs.map(({ left, right }) => `${left} – ${right}`);
    case 'sorting':
      return question.items.map(
        ({ text, group }) =>
          `${text} – ${question.groups.find(({ id }) => id === group)?.label ?? ''}`,
      );
    case 'gap':
      return question.parts.flatMap((part) =>
        typeof part === 'string'
          ? []
          : [
              part.choices
                ? (part.choices.find(({ correct }) => correct)?.text ?? '')
                : (part.answers ?? []).join(' / '),
            ],
      );
    case 'highlight':
      return question.document.lines
        .flat()
        .flatMap((part) => (typeof part !== 'string' && part.clue ? [part.text] : []));
    case 'scenario':
      return question.endings.map(({ text, good }) => `${good ? '+' : '−'} ${text}`);
    default:
      return [];
  }
}

function block(question: DraftQuestion): string {
  const { image, scene, contentNote } = question;
  const isData = image && /^data:image\/(png|jpeg|gif|webp|avif)[;,]/.test(image.src);
  return [
    contentNote ? `<p class="note">${textToHtml(contentNote)}</p>` : '',
    `<h2>${textToHtml(question.prompt)}</h2>`,
    scene ? `<blockquote>${textToHtml(sceneText(scene))}</blockquote>` : '',
    image
      ? isData
        ? `<img src="${escapeMarkup(image.src)}" alt="${escapeMarkup(image.alt)}">`
        : `<p class="note">${textToHtml(image.alt)}</p>`
      : '',
    task(question),
  ].join('');
}

const keyOf = (question: DraftQuestion, words: FillWords): string => {
  const right = answer(question);
  const key =
    right.length > 0 ? `<p>${words.solution} ${right.map(textToHtml).join('; ')}</p>` : '';
  const next = question.nextStep ? `<p>${textToHtml(question.nextStep)}</p>` : '';
  return `<h2>${textToHtml(question.prompt)}</h2>${key}<p>${textToHtml(question.explanation)}</p>${next}`;
};

/** @returns A page without scripts, and without anything that is fetched. */
export function writePage(quiz: DraftQuiz): ExportedQuiz {
  const words = fillWords(quiz.language);
  // A story that may upset can be skipped in the player, and not on a sheet that lies before one.
  const printed = quiz.questions.filter(({ sensitive }) => !sensitive);
  const losses: Loss[] = quiz.questions
    .filter(({ sensitive }) => sensitive)
    .map(({ id }) => ({
      question: id,
      field: 'question',
      reason: 'Left out: on paper a sensitive story cannot be skipped unseen.',
    }));
  for (const question of printed) {
    const lose = (field: string, reason: string) =>
      losses.push({ question: question.id, field, reason });
    if (question.retry) lose('retry', 'The changed story for the second try is left out.');
    if (question.hint) lose('hint', 'The hint is left out.');
    if (question.sources.length > 0) lose('sources', 'The sources are left out.');
    if (question.image && !question.image.src.startsWith('data:'))
      lose('image', 'The picture lies beside the quiz file; its alternative text stands in.');
  }
  losses.push({
    question: null,
    field: 'feedback',
    reason: 'Paper shows no feedback for each option; the key shows the explanation.',
  });
  const title = escapeMarkup(quiz.title || quiz.id);
  const language = quiz.language === 'und' ? 'en' : quiz.language;
  const content = `<!doctype html>
<html lang="${escapeMarkup(language)}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:"><title>${title}</title><style>${STYLE}</style></head>
<body>
<header><h1>${title}</h1><p class="name">_______________________</p></header>
<ol class="questions">${printed.map((question) => `<li>${block(question)}</li>`).join('\n')}</ol>
<section class="key"><h1>✓ ${title}</h1><ol class="questions">${printed.map((question) => `<li>${keyOf(question, words)}</li>`).join('\n')}</ol></section>
</body>
</html>
`;
  return { content, fileName: `${quiz.id}.html`, mediaType: 'text/html', losses };
}
