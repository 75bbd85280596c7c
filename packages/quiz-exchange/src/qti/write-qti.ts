/** A quiz as a package of QTI 3.0: manifest, test, and an item for each question. */
import { writeZip } from '../archive/write-zip.js';
import type { DraftQuiz } from '../draft/draft.js';
import { fitQuiz } from '../loss/fit-quiz.js';
import type { ExportedQuiz } from '../loss/loss.js';
import { xml, xmlDocument } from '../markup/write-xml.js';
import { identifierOf, QTI, writeItem } from './write-item.js';

const CP = 'http://www.imsglobal.org/xsd/qti/qtiv3p0/imscp_v1p1';

function manifest(items: readonly { id: string; file: string }[]): string {
  const resource = (identifier: string, type: string, href: string, uses: readonly string[] = []) =>
    xml(
      'resource',
      { identifier, type, href },
      xml('file', { href }),
      ...uses.map((identifierref) => xml('dependency', { identifierref })),
    );
  return xmlDocument(
    xml(
      'manifest',
      { xmlns: CP, identifier: 'MANIFEST' },
      xml('metadata', {}, xml('schema', {}, 'QTI Package'), xml('schemaversion', {}, '3.0.0')),
      xml('organizations'),
      xml(
        'resources',
        {},
        resource(
          'TEST',
          'imsqti_test_xmlv3p0',
          'test.xml',
          items.map(({ id }) => id),
        ),
        ...items.map(({ id, file }) => resource(id, 'imsqti_item_xmlv3p0', file)),
      ),
    ),
  );
}

const test = (quiz: DraftQuiz, items: readonly { id: string; file: string }[]): string =>
  xmlDocument(
    xml(
      'qti-assessment-test',
      { xmlns: QTI, identifier: identifierOf(quiz.id), title: quiz.title || quiz.id },
      xml(
        'qti-test-part',
        { identifier: 'part', 'navigation-mode': 'nonlinear', 'submission-mode': 'individual' },
        xml(
          'qti-assessment-section',
          { identifier: 'section', title: quiz.title || quiz.id, visible: 'true' },
          ...items.map(({ id, file }) =>
            xml('qti-assessment-item-ref', { identifier: `ref-${id}`, href: file }),
          ),
        ),
      ),
    ),
  );

export function writeQti(quiz: DraftQuiz): ExportedQuiz {
  const { questions, losses } = fitQuiz(quiz, 'qti');
  const language = quiz.language === 'und' ? null : quiz.language;
  const files: Record<string, string> = {};
  const items = questions.map((question, i) => {
    const file = `items/${String(i + 1).padStart(3, '0')}.xml`;
    files[file] = xmlDocument(
      writeItem(question, language, (field, reason) =>
        losses.push({ question: question.id, field, reason }),
      ),
    );
    return { id: identifierOf(question.id), file };
  });
  const content = writeZip({
    'imsmanifest.xml': manifest(items),
    'test.xml': test(quiz, items),
    ...files,
  });
  return { content, fileName: `${quiz.id}-qti.zip`, mediaType: 'application/zip', losses };
}
