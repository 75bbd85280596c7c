/** The events that a web page describes for search engines. */
import { extractJsonld } from './extract-jsonld.js';
import type { RowContext } from './finish-row.js';
import { shorten } from './limits.js';
import { parseElement } from './read-json.js';
import { findEvents, linkNodes } from './find-events.js';
import { readEvent } from './read-jsonld.js';

/** Passes the events of all JSON-LD in the page to the sink, or says that there are none. */
export function readPage(html: string, context: RowContext): void {
  const none = (reason: string) =>
    context.sink.reject({
      line: null,
      field: 'file',
      reason,
      suggestion: 'look for another export of the page: a table, iCalendar',
      value: shorten(/<title[^>]{0,200}>([^<]{0,200})/i.exec(html)?.[1]?.trim() ?? ''),
    });
  const scripts = extractJsonld(html);
  if (scripts.length === 0) return none('the page holds no JSON-LD');
  const documents = scripts.flatMap((script) => {
    const value = parseElement({ ...script, column: 1 }, context);
    return value === undefined ? [] : [{ value, line: script.line }];
  });
  // Plugins spread one graph over several scripts.
  const nodes = linkNodes(documents.map(({ value }) => value));
  const base =
    context.options.base ??
    /<link\b[^>]{0,300}rel=["']?canonical["']?[^>]{0,300}href=["']([^"'<>\s]+)/i.exec(html)?.[1];
  const own = base ? { ...context, options: { ...context.options, base } } : context;
  let events = 0;
  for (const { value, line } of documents) {
    for (const event of findEvents(value)) {
      events += 1;
      readEvent(event, line, own, nodes);
    }
  }
  if (events === 0 && documents.length > 0) none('the page holds no event');
}
