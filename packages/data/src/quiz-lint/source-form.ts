/** Home pages, lists, copies, short links, closed pages. */
import { eachSource } from './each-source.js';
import type { QuizRule } from './finding.js';

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

export const sourceForm: QuizRule = {
  severity: 'error',
  check: (quiz) =>
    eachSource(quiz, ({ url }, path) => {
      const message = fault(url);
      return message === null ? [] : [{ path: `${path}.url`, message }];
    }),
};
