/** XML of workbooks as a stream of elements: never held whole, no entities of its own, no network. */
import { SaxesParser } from 'saxes';
import { FileProblem, type Zip } from './read-zip.js';

export type Attributes = Readonly<Record<string, string>>;

export interface XmlHandler {
  /** Names and attributes are given without their prefixes. Answer `true` to end the reading. */
  open?(name: string, attributes: Attributes): boolean | void;
  text?(text: string): void;
  close?(name: string): boolean | void;
}

const local = (name: string) => name.slice(name.indexOf(':') + 1);

const DEPTH = 200;

/** Attributes without prefixes; `r:id` stays apart from `id`. */
function plain(attributes: Record<string, string>): Attributes {
  const result: Record<string, string> = Object.create(null) as Record<string, string>;
  for (const name of Object.keys(attributes)) {
    const short = local(name);
    result[name === 'r:id' ? 'r:id' : short] ??= attributes[name]!;
  }
  return result;
}

/** @throws {FileProblem} Where the part is no XML. */
export function readXml(zip: Zip, name: string, handler: XmlHandler): void {
  const parser = new SaxesParser({ xmlns: false, position: false });
  let depth = 0;
  let done = false;
  parser.on('error', () => {
    throw new FileProblem(
      'the file is damaged',
      'open it in a spreadsheet program and save it again',
    );
  });
  parser.on('opentag', (tag) => {
    depth += 1;
    if (depth > DEPTH)
      throw new FileProblem('the file is nested too deeply', 'save the sheet as CSV UTF-8');
    if (!done && handler.open?.(local(tag.name), plain(tag.attributes))) done = true;
  });
  parser.on('text', (text) => {
    if (!done) handler.text?.(text);
  });
  parser.on('cdata', (text) => {
    if (!done) handler.text?.(text);
  });
  parser.on('closetag', (tag) => {
    depth -= 1;
    if (!done && handler.close?.(local(tag.name))) done = true;
  });
  zip.read(name, (text) => {
    parser.write(text);
    return done;
  });
  if (!done) parser.close();
}
