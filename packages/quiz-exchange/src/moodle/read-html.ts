/** A field of Moodle: HTML or plain text, with files inside. */
import type { Picture } from '@awareness-widgets/data';
import type { XmlElement } from '../markup/read-xml.js';
import { all, child, textIn } from '../markup/walk-xml.js';
import { htmlToText } from '../text/html-to-text.js';

export type Lost = [field: string, reason: string][];

const TYPES: Record<string, string> = {
  png: 'png',
  jpg: 'jpeg',
  jpeg: 'jpeg',
  gif: 'gif',
  webp: 'webp',
};

/** @returns The picture that lies in the field as a file, as data. */
function embedded(field: XmlElement, src: string, alt: string): Picture | null {
  const name = decodeSafely(src.replace(/^@@PLUGINFILE@@\//, ''));
  const file = all(field, 'file').find((one) => one.attributes['name'] === name);
  const type = TYPES[/\.([a-z]{3,4})$/i.exec(name)?.[1]?.toLowerCase() ?? ''];
  const data = textIn(file).replace(/\s+/g, '');
  if (!file || !type || !/^[A-Za-z0-9+/]+=*$/.test(data) || !alt.trim()) return null;
  return { src: `data:image/${type};base64,${data}`, alt: alt.trim() };
}

function decodeSafely(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** @returns The text and the first picture that can be kept; all else goes on the list. */
export function readHtml(
  field: XmlElement | undefined,
  lost: Lost,
  name: string,
): { text: string; image: Picture | null } {
  if (!field) return { text: '', image: null };
  const raw = textIn(child(field, 'text') ?? undefined).trim();
  const format = field.attributes['format'] ?? 'html';
  if (format === 'plain_text') return { text: raw, image: null };
  const { text, pictures, active } = htmlToText(raw);
  if (active) lost.push([name, 'A script or frame was cut away.']);
  let image: Picture | null = null;
  for (const { src, alt } of pictures) {
    const kept: Picture | null = name === 'prompt' && !image ? embedded(field, src, alt) : null;
    if (kept) image = kept;
    else if (/^(https?:)?\/\//i.test(src))
      lost.push(['image', 'A picture lies on another site; it is not fetched and was left out.']);
    else
      lost.push([
        'image',
        `A picture was left out: ${alt.trim() ? 'only one in the prompt can be kept' : 'it has no alternative text'}.`,
      ]);
  }
  return { text, image };
}
