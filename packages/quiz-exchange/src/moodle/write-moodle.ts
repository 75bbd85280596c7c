/** A quiz as Moodle XML: https://docs.moodle.org/en/Moodle_XML_format */
import { tagsOf } from '../draft/apply-tags.js';
import type { ChoiceDraft, DraftOf, DraftQuestion, DraftQuiz } from '../draft/draft.js';
import { truthOf } from '../draft/truth.js';
import { fitQuiz } from '../loss/fit-quiz.js';
import type { ExportedQuiz, Loss } from '../loss/loss.js';
import { cdata, xml, xmlDocument, type Markup } from '../markup/write-xml.js';
import { escapeMarkup, textToHtml } from '../text/escape-markup.js';

const html = (name: string, text: string, ...inside: Markup[]): Markup =>
  xml(name, { format: 'html' }, xml('text', {}, text ? cdata(textToHtml(text)) : ''), ...inside);

const plain = (text: string): Markup => xml('text', {}, text);

/** Shares of 100 as Moodle writes them. */
const share = (count: number): string => String(Number((100 / count).toFixed(5)));

const answer = (fraction: string, text: string, feedback: string | null): Markup =>
  xml(
    'answer',
    { fraction, format: 'html' },
    xml('text', {}, cdata(textToHtml(text))),
    html('feedback', feedback ?? ''),
  );

const escapeCloze = (text: string) => text.replace(/[\\}#~/"]/g, '\\$&').replace(/\n/g, ' ');

/** @returns The text with its gaps as Moodle's embedded answers, as HTML. */
function clozeText(question: DraftOf<'gap'>): string {
  const words = question.parts.map((part) => {
    if (typeof part === 'string') return textToHtml(part);
    const body = part.choices
      ? part.choices
          .map(
            ({ text, correct, feedback }) =>
              `${correct ? '=' : ''}${escapeCloze(text)}${feedback ? `#${escapeCloze(feedback)}` : ''}`,
          )
          .join('~')
      : (part.answers ?? []).map((text) => `=${escapeCloze(text)}`).join('~');
    return escapeMarkup(`{1:${part.choices ? 'MULTICHOICE' : 'SHORTANSWER'}:${body}}`);
  });
  return `<p>${textToHtml(question.prompt)}</p><p>${words.join(' ')}</p>`;
}

interface Body {
  type: string;
  /** Elements that only this type has. */
  own: Markup[];
  /** Instead of the prompt. */
  text?: string;
}

function choiceBody(question: ChoiceDraft): Body {
  const right = question.options.filter((option) => option.correct).length;
  const several = question.type === 'multiple';
  const fraction = (correct: boolean) =>
    correct ? (several ? share(right) : '100') : several ? '-100' : '0';
  return {
    type: 'multichoice',
    own: [
      xml('single', {}, String(!several)),
      xml('shuffleanswers', {}, 'true'),
      xml('answernumbering', {}, 'abc'),
      ...question.options.map(({ text, correct, feedback }) =>
        answer(fraction(correct), text, feedback),
      ),
    ],
  };
}

function bodyOf(question: DraftQuestion, lose: (field: string, reason: string) => void): Body {
  switch (question.type) {
    case 'single':
    case 'multiple':
      return choiceBody(question);
    case 'true-false': {
      const truth = truthOf(question);
      if (!truth) {
        lose('type', 'Neither option says “true”, so it becomes a choice.');
        return choiceBody(question);
      }
      if (!truth.plain) lose('options', 'The words for true and false are those of the platform.');
      return {
        type: 'truefalse',
        own: [truth.yes, truth.no].map((option) =>
          xml(
            'answer',
            { fraction: option.correct ? '100' : '0', format: 'moodle_auto_format' },
            plain(option === truth.yes ? 'true' : 'false'),
            html('feedback', option.feedback),
          ),
        ),
      };
    }
    case 'matching':
      return {
        type: 'matching',
        own: [
          xml('shuffleanswers', {}, 'true'),
          ...question.pairs.map(({ left, right }) =>
            xml(
              'subquestion',
              { format: 'html' },
              xml('text', {}, cdata(textToHtml(left))),
              xml('answer', {}, plain(right)),
            ),
          ),
          ...question.extra.map(({ text }) =>
            xml('subquestion', { format: 'html' }, plain(''), xml('answer', {}, plain(text))),
          ),
        ],
      };
    case 'ordering':
      return {
        type: 'ordering',
        own: [
          xml('layouttype', {}, 'VERTICAL'),
          xml('selecttype', {}, 'ALL'),
          xml('gradingtype', {}, 'ALL_OR_NOTHING'),
          ...question.items.map(({ text }, i) =>
            xml(
              'answer',
              { fraction: `${i + 1}.0000000`, format: 'html' },
              xml('text', {}, cdata(textToHtml(text))),
            ),
          ),
        ],
      };
    case 'gap': {
      const gaps = question.parts.filter((part) => typeof part !== 'string');
      if (gaps.length === 1 && question.parts.length === 1 && gaps[0]?.answers)
        return {
          type: 'shortanswer',
          own: [
            xml('usecase', {}, '0'),
            ...gaps[0].answers.map((text) =>
              xml(
                'answer',
                { fraction: '100', format: 'moodle_auto_format' },
                plain(text.replace(/\*/g, '\\*')),
                html('feedback', ''),
              ),
            ),
          ],
        };
      return { type: 'cloze', own: [], text: clozeText(question) };
    }
    default:
      return { type: 'description', own: [] };
  }
}

/** The type and bytes of a picture that is data; null for a file beside the quiz. */
const dataOf = (src: string) =>
  /^data:image\/(png|jpeg|gif|webp);base64,([A-Za-z0-9+/=]+)$/.exec(src);

function questionText(
  question: DraftQuestion,
  text: string | undefined,
  lose: (field: string, reason: string) => void,
): Markup {
  const words = text ?? `<p>${textToHtml(question.prompt)}</p>`;
  const image = question.image;
  if (!image) return xml('questiontext', { format: 'html' }, xml('text', {}, cdata(words)));
  const data = dataOf(image.src);
  if (!data) {
    lose(
      'image',
      'The picture lies beside the quiz file; only one inside the quiz can travel along.',
    );
    return xml('questiontext', { format: 'html' }, xml('text', {}, cdata(words)));
  }
  const name = `picture.${data[1]}`;
  return xml(
    'questiontext',
    { format: 'html' },
    xml(
      'text',
      {},
      cdata(`${words}<p><img src="@@PLUGINFILE@@/${name}" alt="${escapeMarkup(image.alt)}"></p>`),
    ),
    xml('file', { name, path: '/', encoding: 'base64' }, data[2] ?? ''),
  );
}

function writeQuestion(question: DraftQuestion, losses: Loss[]): Markup {
  const lose = (field: string, reason: string) =>
    losses.push({ question: question.id, field, reason });
  const { type, own, text } = bodyOf(question, lose);
  const tags = tagsOf(question);
  return xml(
    'question',
    { type },
    xml('name', {}, plain(question.id)),
    questionText(question, text, lose),
    html('generalfeedback', question.explanation),
    type === 'cloze' ? null : xml('defaultgrade', {}, '1.0'),
    xml('penalty', {}, type === 'truefalse' ? '1' : '0.3333333'),
    xml('hidden', {}, '0'),
    xml('idnumber', {}, question.id),
    ...own,
    question.hint ? html('hint', question.hint) : null,
    tags.length > 0 && xml('tags', {}, ...tags.map((tag) => xml('tag', {}, plain(tag)))),
  );
}

/** @returns A Moodle XML file with a category named like the quiz. */
export function writeMoodle(quiz: DraftQuiz): ExportedQuiz {
  const { questions, losses } = fitQuiz(quiz, 'moodle');
  const category = xml(
    'question',
    { type: 'category' },
    xml('category', {}, plain(`$course$/top/${quiz.title.replace(/\//g, '//')}`)),
    xml('info', { format: 'plain_text' }, plain(`quiz: ${quiz.title}`)),
    xml('idnumber', {}, quiz.id),
  );
  const root = xml(
    'quiz',
    {},
    category,
    ...questions.map((question) => writeQuestion(question, losses)),
  );
  return {
    content: xmlDocument(root),
    fileName: `${quiz.id}.xml`,
    mediaType: 'application/xml',
    losses,
  };
}
