/** JSON of every kind, in one piece or in chunks. */
import { findFeatures } from './find-features.js';
import type { RowContext } from './finish-row.js';
import { LIMITS, shorten } from './limits.js';
import { readHead } from './read-head.js';
import { parseElement, readActivity, readFeature } from './read-json.js';
import { findEvents } from './find-events.js';
import { readEvent } from './read-jsonld.js';
import { jsonSplitter, type JsonElement } from './split-json.js';
import type { ImportType } from './types.js';

/** Names of the arrays that hold activities. */
const ARRAYS = [
  'activities',
  'features',
  '@graph',
  'itemListElement',
  'events',
  'items',
  'results',
  'records',
  'rows',
  'data',
] as const;

const isCollection = (value: unknown) =>
  typeof value === 'object' &&
  value !== null &&
  'type' in value &&
  value.type === 'FeatureCollection';

/** Passes the Features of a file whose collections lie deeper to the sink; the file is held whole. */
export function readWrapped(text: string, context: RowContext): void {
  const value = parseElement({ line: 1, column: 1, text }, context);
  for (const feature of findFeatures(value)) readFeature(feature, null, context);
}

/** Passes one parsed element to the sink. */
function readElement(value: unknown, line: number, type: ImportType, context: RowContext): void {
  if (type === 'geojson') {
    const inner = isCollection(value) ? findFeatures(value) : [value];
    for (const feature of inner) readFeature(feature, line, context);
    return;
  }
  if (type !== 'jsonld') return readActivity(value, line, context);
  const events = findEvents(value);
  for (const event of events) readEvent(event, line, context);
  if (events.length === 0) {
    context.sink.warn({ line, field: 'file', reason: 'holds no event', value: shorten(value) });
  }
}

export interface JsonReader {
  push(chunk: string): void;
  end(): void;
}

/** @returns A reader whose rows go to the context's sink as their elements are complete. */
export function jsonReader(type: ImportType, context: RowContext): JsonReader {
  const splitter = jsonSplitter(ARRAYS);
  /** Undefined until the first element; null where the file cannot be read. */
  let own: RowContext | null | undefined;
  let count = 0;
  let first = true;

  const take = (element: JsonElement) => {
    own ??= own === undefined ? readHead(splitter.head(), type, context) : null;
    count += 1;
    const value = own ? parseElement(element, own) : undefined;
    if (own && value !== undefined) readElement(value, element.line, type, own);
  };
  return {
    push(chunk) {
      for (const element of splitter.push(first ? chunk.replace(/^\ufeff/, '') : chunk))
        take(element);
      first = false;
    },
    end() {
      if (!splitter.complete()) {
        context.sink.reject({
          line: null,
          field: 'file',
          reason: 'the file ends in the middle',
          suggestion: 'save or download it again',
          value: shorten(splitter.head().slice(0, LIMITS.row)),
        });
      }
      if (splitter.found()) {
        if (count === 0) readHead(splitter.head(), type, context);
        return;
      }
      const value = parseElement({ line: 1, column: 1, text: splitter.head() }, context);
      if (value !== undefined) readElement(value, 1, type, context);
    },
  };
}
