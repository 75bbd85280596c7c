/** The structure of a cmi5 course with one unit. https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd */
import { xml, xmlDocument, type Markup } from '../markup/write-xml.js';

export interface Cmi5Course {
  /** An absolute address that names the course; nothing has to lie there. */
  iri: string;
  title: string;
  summary: string;
  /** BCP 47. */
  language: string;
}

export function cmi5Course({ iri, title, summary, language }: Cmi5Course): string {
  const say = (name: string, text: string): Markup =>
    xml(name, {}, xml('langstring', { lang: language }, text));
  return xmlDocument(
    xml(
      'courseStructure',
      { xmlns: 'https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd' },
      xml('course', { id: iri }, say('title', title), say('description', summary || title)),
      xml(
        'au',
        { id: `${iri}/quiz`, moveOn: 'CompletedAndPassed', launchMethod: 'AnyWindow' },
        say('title', title),
        say('description', summary || title),
        xml('url', {}, 'index.html'),
      ),
    ),
  );
}
