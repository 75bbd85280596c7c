/** Workbooks. */
import type { RowContext } from './finish-row.js';
import type { Dialect } from './types.js';

export async function readWorkbook(_bytes: Uint8Array, context: RowContext): Promise<Dialect> {
  context.sink.reject({
    line: null,
    field: 'file',
    reason: 'this is a workbook',
    suggestion: 'save as CSV',
    value: '',
  });
  return Promise.resolve({ type: null, name: 'unknown' });
}
