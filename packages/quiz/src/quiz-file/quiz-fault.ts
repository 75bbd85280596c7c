/** A fault of a quiz: its place in the file, and what is said of it. */
import { englishFaults } from '../locales/faults.js';
import type { FaultCode } from '../locales/fault-terms.js';

export interface QuizFault {
  /** As `questions.3.options.1.id`; empty for the file itself. */
  path: string;
  /** In English, for whoever reads a console. */
  message: string;
  code: FaultCode;
  /** What the words in each language are filled with. */
  values: readonly string[];
}

export function faultOf(path: string, code: FaultCode, ...values: string[]): QuizFault {
  const [a = '', b = '', c = ''] = values;
  return { path, message: englishFaults.faults[code](a, b, c), code, values };
}
