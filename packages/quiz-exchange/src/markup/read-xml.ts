/**
 * XML of other systems as a plain tree. Entities are off: a document that declares any is refused,
 * and only the five of XML itself and numbers are resolved.
 */
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { LIMITS, readable, RefusedError } from '../draft/limits.js';

export interface XmlElement {
  /** Without prefix. */
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: readonly (XmlElement | string)[];
}

type Raw = Record<string, unknown>;

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  trimValues: false,
  parseTagValue: false,
  parseAttributeValue: false,
  processEntities: false,
  htmlEntities: false,
  ignoreDeclaration: true,
  ignorePiTags: true,
  removeNSPrefix: true,
  cdataPropName: '#cdata',
});

const BASIC: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const resolve = (text: string): string =>
  text.includes('&')
    ? text.replace(
        /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(amp|lt|gt|quot|apos));/gi,
        (all, dec, hex, name) => {
          if (name) return BASIC[name] ?? all;
          const code = parseInt(dec ?? hex, dec ? 10 : 16);
          const isCharacter = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
          return isCharacter ? String.fromCodePoint(code) : '';
        },
      )
    : text;

function toElement(raw: Raw, depth: number): XmlElement | string | null {
  if (depth > LIMITS.depth)
    throw new RefusedError(
      `The file nests more than ${LIMITS.depth} levels deep, so it is refused.`,
    );
  if (typeof raw['#text'] === 'string') return resolve(raw['#text']);
  if (Array.isArray(raw['#cdata']))
    return raw['#cdata'].map((part: Raw) => String(part['#text'] ?? '')).join('');
  const name = Object.keys(raw).find((key) => key !== ':@');
  const children = name === undefined ? null : raw[name];
  if (name === undefined || !Array.isArray(children)) return null;
  const attributes = Object.entries((raw[':@'] ?? {}) as Record<string, unknown>);
  return {
    name,
    attributes: Object.fromEntries(attributes.map(([key, value]) => [key, resolve(String(value))])),
    children: children
      .map((child: Raw) => toElement(child, depth + 1))
      .filter((child) => child !== null),
  };
}

/**
 * @returns The root element.
 * @throws {RefusedError} Where the text is no XML, too large, or declares entities.
 */
export function readXml(text: string): XmlElement {
  if (text.length > LIMITS.file)
    throw new RefusedError(
      `The file has ${readable(text.length)} characters, ${readable(LIMITS.file)} at most.`,
    );
  const outside = text.replace(/<!\[CDATA\[[\s\S]*?\]\]>/g, '');
  if (/<!(?:DOCTYPE|ENTITY)/i.test(outside))
    throw new RefusedError(
      'The file declares a document type or entities of its own, which can be used to read other files or fill the memory. Take the lines with <!DOCTYPE or <!ENTITY out.',
    );
  const source = text.replace(/^\ufeff/, '').trimStart();
  let valid: ReturnType<typeof XMLValidator.validate>;
  let raw: Raw[];
  try {
    valid = XMLValidator.validate(source);
    if (valid !== true) throw new Error(`line ${valid.err.line}: ${valid.err.msg}`);
    raw = parser.parse(source) as Raw[];
  } catch (error) {
    throw new RefusedError(
      `The file is not well-formed XML (${(error as Error).message}). Export it again.`,
    );
  }
  const root = raw
    .map((one) => toElement(one, 0))
    .find((one) => one !== null && typeof one !== 'string');
  if (!root || typeof root === 'string') throw new RefusedError('The file holds no XML element.');
  return root;
}
