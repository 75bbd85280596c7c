/** QTI 3.0 and 2.x: one item, or a package of items. https://www.imsglobal.org/question/ */
import { textOf, type Archive } from '../archive/open-zip.js';
import type { ImportedQuiz, ImportOptions } from '../draft/draft.js';
import { createIntake, type Intake } from '../draft/intake.js';
import { RefusedError } from '../draft/limits.js';
import { readXml, type XmlElement } from '../markup/read-xml.js';
import { below } from '../markup/walk-xml.js';
import { attributeOf, withOldNames } from './names.js';
import { nameOf, readItem } from './read-item.js';

const MANIFEST = 'imsmanifest.xml';

function addItem(item: XmlElement, intake: Intake): void {
  const language = item.attributes['lang'];
  if (language && /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(language)) intake.head({ language });
  const read = readItem(item);
  if ('reason' in read) intake.drop(nameOf(item), 'question', read.reason);
  else intake.add(read.question, { name: nameOf(item), dropped: read.lost });
}

/** @throws {RefusedError} Where it is no XML, or hostile. */
export function readQtiItem(text: string, options: ImportOptions = {}): ImportedQuiz {
  const intake = createIntake(options);
  const root = withOldNames(readXml(text));
  if (root.name === 'assessmentItem') addItem(root, intake);
  else
    intake.fail(
      null,
      'A test alone names its items and does not hold them: choose the whole package (.zip).',
    );
  return intake.end();
}

/** @returns Names of the XML files, those that the manifest names first and in its order. */
function orderOf(files: Archive): string[] {
  const names = [...files.keys()].filter(
    (name) => name.endsWith('.xml') && !name.endsWith(MANIFEST),
  );
  const manifestName = [...files.keys()].find((name) => name.split('/').at(-1) === MANIFEST);
  const manifest = manifestName ? textOf(files, manifestName) : null;
  if (!manifest || !manifestName) return names.sort();
  const folder = manifestName.slice(0, -MANIFEST.length);
  const named = below(readXml(manifest), new Set(['resource'])).map(
    (resource) => folder + decodeURI(safe(resource.attributes['href'] ?? '')),
  );
  return [
    ...named.filter((name) => names.includes(name)),
    ...names.filter((name) => !named.includes(name)).sort(),
  ];
}

/** An address whose escapes are broken stays as it is. */
const safe = (href: string): string =>
  /%(?![0-9a-f]{2})/i.test(href) || /%[89a-f]/i.test(href) ? href.replace(/%/g, '%25') : href;

/** @throws {RefusedError} Where the manifest is no XML, or hostile. */
export function readQtiPackage(files: Archive, options: ImportOptions = {}): ImportedQuiz {
  const intake = createIntake(options);
  let items = 0;
  for (const name of new Set(orderOf(files))) {
    const text = textOf(files, name);
    if (text === null || !/assessment-?(item|test)/i.test(text.slice(0, 5_000))) continue;
    try {
      const root = withOldNames(readXml(text));
      if (root.name === 'assessmentTest') intake.head({ title: attributeOf(root, 'title') });
      if (root.name !== 'assessmentItem') continue;
      items += 1;
      addItem(root, intake);
    } catch (error) {
      if (!(error instanceof RefusedError)) throw error;
      intake.fail(null, `${name}: ${error.message}`);
    }
  }
  if (items === 0) intake.fail(null, 'There is no QTI item in the package.');
  return intake.end();
}
