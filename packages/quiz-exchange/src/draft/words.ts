/**
 * The few words that a playable quiz needs where its writer said nothing: they state what the key
 * says and teach nothing, so they stand in for a feedback without pretending to be one.
 */

export interface FillWords {
  true: string;
  false: string;
  /** For a right and a wrong answer. */
  right: string;
  wrong: string;
  /** Before the right answer. */
  solution: string;
  /** Prompt of a text with gaps. */
  fillIn: string;
  /** Label of a gap, before its number. */
  gap: string;
}

const en: FillWords = {
  true: 'True',
  false: 'False',
  right: 'Right.',
  wrong: 'Not this one.',
  solution: 'The answer:',
  fillIn: 'Fill in the gaps.',
  gap: 'Gap',
};

const WORDS: Record<string, FillWords> = {
  en,
  de: {
    true: 'Richtig',
    false: 'Falsch',
    right: 'Stimmt.',
    wrong: 'Das ist es nicht.',
    solution: 'Die Antwort:',
    fillIn: 'Fülle die Lücken.',
    gap: 'Lücke',
  },
  fr: {
    true: 'Vrai',
    false: 'Faux',
    right: 'C’est juste.',
    wrong: 'Ce n’est pas cela.',
    solution: 'La réponse :',
    fillIn: 'Complète le texte.',
    gap: 'Mot manquant',
  },
  uk: {
    true: 'Правда',
    false: 'Неправда',
    right: 'Правильно.',
    wrong: 'Не це.',
    solution: 'Відповідь:',
    fillIn: 'Заповни пропуски.',
    gap: 'Пропуск',
  },
};

/** @returns The words of a language, English where it has none. */
export function fillWords(language: string): FillWords {
  const base = language.split('-')[0] ?? '';
  return (Object.hasOwn(WORDS, base) ? WORDS[base] : undefined) ?? en;
}

/** Whether the words are those of the language. */
export const hasFillWords = (language: string): boolean =>
  Object.hasOwn(WORDS, language.split('-')[0] ?? '');
