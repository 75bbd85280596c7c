import { findPhrase, knowsPhrases } from './language/phrases.js';
import { PERSON_TO_TELL } from './words/person-to-tell.js';

/** @returns Whether a text names a person to tell; true where nobody has written the language's list yet. */
export const namesPerson = (language: string, text: string): boolean =>
  !knowsPhrases(PERSON_TO_TELL, language) || findPhrase(PERSON_TO_TELL, language, text) !== null;
