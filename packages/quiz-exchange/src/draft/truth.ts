/** Which option of a true-or-false question says “true”: by its id, or by its word. */
import type { ChoiceDraft } from './draft.js';

type Option = ChoiceDraft['options'][number];

const YES = /^(true|yes|wahr|richtig|stimmt|ja|vrai|oui|правда|так)\.?$/i;

export interface Truth {
  yes: Option;
  no: Option;
  /** Whether the options are “True” and “False”, in this order: what other systems show. */
  plain: boolean;
}

/** @returns Null where the question is none of true and false. */
export function truthOf({ type, options }: ChoiceDraft): Truth | null {
  const [first, last] = options;
  if (type !== 'true-false' || !first || !last || options.length !== 2) return null;
  const isYes = (option: Option) => option.id === 'true' || YES.test(option.text.trim());
  if (isYes(first) === isYes(last)) return null;
  const [yes, no] = isYes(first) ? [first, last] : [last, first];
  return { yes, no, plain: yes === first && yes.text === 'True' && no.text === 'False' };
}
