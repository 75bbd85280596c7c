/** A source is a public page that states the fact; a program can see its form. */
import type { Problem, QuizRule } from './finding.js';

/** Where other people's texts are put up again. */
const COPIES =
  /(?:^|\.)(?:readkong|scribd|slideshare|docplayer|pdfcoffee|coursehero|studocu|yumpu|issuu|vdocuments?|dokumen|docslib|moam|quizlet|brainly|silo|archive|webcache)\.[a-z.]{2,}$/;
const SHORTENED =
  /^(?:bit\.ly|t\.co|tinyurl\.com|goo\.gl|ow\.ly|is\.gd|cutt\.ly|rb\.gy|lnkd\.in|youtu\.be)$/;
const CLOSED =
  /^(?:docs|drive|sites)\.google\.com$|(?:^|\.)(?:dropbox|sharepoint|onedrive\.live|notion|facebook|instagram)\.[a-z]+$|^localhost$|^\d+\.\d+\.\d+\.\d+$/;
const LIST =
  /\/(?:tags?|categor(?:y|ies)|author)(?:\/|$)|\/(?:search|archive|topics?)\/?(?:\?|$)|[?&](?:s|q|search|query|tag|cat)=/i;
const HOME = /^\/(?:[a-z]{2}(?:[-_][a-z]{2})?\/?)?(?:(?:index|home|default)\.\w+)?$/i;
const DATE = /^(?:\d{4}(?:-\d{2}(?:-\d{2})?)?|(?:read|quoted) \d{4}-\d{2}-\d{2})$/;

const COPY_REMEDY = 'Find the page of whoever wrote it.';

/** Why an address is no source; the first reason that fits. */
function fault(address: string): string | null {
  if (!URL.canParse(address)) return `"${address}" is no address. Copy it from the browser.`;
  const { hostname, pathname, search } = new URL(address);
  const host = hostname.replace(/^www\./, '');
  if (SHORTENED.test(host)) return `${host} hides where it leads. ${COPY_REMEDY}`;
  if (CLOSED.test(host)) return `${host} cannot be read by everybody. Name a public page.`;
  if (COPIES.test(host)) return `${host} holds copies of other people’s pages. ${COPY_REMEDY}`;
  if (LIST.test(pathname + search))
    return 'It is a list or a search, which is another one tomorrow. Name the page that states the fact.';
  return HOME.test(pathname) && search === ''
    ? `It is the home page of ${host}. Name the page that states the fact.`
    : null;
}

const each = (
  quiz: Parameters<QuizRule['check']>[0],
  look: (source: { url: string; title: string; date: string | null }, path: string) => Problem[],
) =>
  quiz.questions.flatMap(({ sources }, i) =>
    sources.flatMap((source, j) => look(source, `questions.${i}.sources.${j}`)),
  );

/** No source at all; a scale and an opinion state no fact. */
export const sourceMissing: QuizRule = {
  severity: 'error',
  check: (quiz) =>
    quiz.questions.flatMap(({ type, sources }, i): Problem[] =>
      sources.length > 0 || type === 'scale' || type === 'opinion'
        ? []
        : [
            {
              path: `questions.${i}.sources`,
              message: 'It has none. Name a public page that states the fact, with title and date.',
            },
          ],
    ),
};

/** Home pages, lists, copies, short links, closed pages. */
export const sourceForm: QuizRule = {
  severity: 'error',
  check: (quiz) =>
    each(quiz, ({ url }, path) => {
      const message = fault(url);
      return message === null ? [] : [{ path: `${path}.url`, message }];
    }),
};

/** A title by which the page can be found when its address changes. */
export const sourceTitle: QuizRule = {
  severity: 'error',
  check: (quiz) =>
    each(quiz, ({ title }, path) =>
      title.trim().split(/\s+/).length < 2 || /^https?:/.test(title)
        ? [
            {
              path: `${path}.title`,
              message: `"${title}" names nothing. Write page and publisher: "Sharing online, Childnet".`,
            },
          ]
        : [],
    ),
};

/** A date that nobody can read. */
export const sourceDate: QuizRule = {
  severity: 'error',
  check: (quiz) =>
    each(quiz, ({ date }, path) =>
      date === null || DATE.test(date)
        ? []
        : [
            {
              path: `${path}.date`,
              message: `"${date}" is no date. Write that of the page as 2024, 2024-05 or 2024-05-17, or "read 2026-11-30".`,
            },
          ],
    ),
};

/** No date, plain http, or tracking in the address. */
export const sourceDoubt: QuizRule = {
  severity: 'warning',
  check: (quiz) =>
    each(quiz, ({ url, date }, path) => {
      const problems: Problem[] = [];
      if (date === null)
        problems.push({
          path: `${path}.date`,
          message:
            'It has none. Write that of the page, or the day you read it: "read 2026-11-30".',
        });
      if (url.startsWith('http:'))
        problems.push({
          path: `${path}.url`,
          message: 'It is http. Try the same address with https.',
        });
      if (/[?&](?:utm_|fbclid|gclid)/.test(url))
        problems.push({
          path: `${path}.url`,
          message: 'It carries tracking. Leave out what begins with utm_, fbclid or gclid.',
        });
      if (/(?:^|\.)(?:wikipedia|fandom|wikihow)\.org|fandom\.com|wikihow\.com/.test(url))
        problems.push({
          path: `${path}.url`,
          message: 'A wiki changes. Name the source that it cites.',
        });
      return problems;
    }),
};
