/** Saves a file that was made in the page; nothing is sent. */

export interface SavedFile {
  /** Name that the reader's device gives it. */
  name: string;
  /** Media type, without the character set. */
  type: string;
  /** Text is written as UTF-8. */
  content: string | Blob;
}

/** Milliseconds before the address is given back: Safari reads it late. */
const KEPT = 10_000;

export function saveFile({ name, type, content }: SavedFile): void {
  const blob =
    typeof content === 'string' ? new Blob([content], { type: `${type};charset=utf-8` }) : content;
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), KEPT);
}
