/** Sentences, words and phrases as each language has them. */
import { describe, expect, test } from 'vitest';
import { findPhrase } from '../../../src/quiz-lint/language/phrases.js';
import { countWords, splitSentences } from '../../../src/quiz-lint/language/split-sentences.js';
import { averageLimit } from '../../../src/quiz-lint/language/word-limits.js';
import { PERSON_TO_TELL } from '../../../src/quiz-lint/words/person-to-tell.js';
import { SKIP_NOTE } from '../../../src/quiz-lint/words/skip-note.js';
import { LAW, WHERE } from '../../../src/quiz-lint/words/law-words.js';

describe('sentences', () => {
  test.each([
    ['en', 'Mr. Novak waits. “Only 4 minutes left!” He goes.', 3],
    ['en', 'It costs 9.50 euros, e.g. on Mondays.', 1],
    ['en', 'A. Novak writes. Nobody answers…', 2],
    ['de', 'Das ist z. B. am 9. Februar so. Dann nicht mehr.', 2],
    ['fr', 'M. Dupont écrit, p. ex. un message. Elle répond.', 2],
    ['es', 'La Sra. López llama. ¿Quién es?', 2],
    ['pl', 'Czeka np. do 5. lutego. Potem pisze.', 2],
    ['uk', 'Він пише, напр. Оленці. Вона мовчить.', 2],
    ['tr', 'Saat 9. Ayşe bekliyor, örn. Mehmet de.', 1],
    ['ar', 'كتبت ليلى رسالة. هل يجيب أحد؟', 2],
    ['el', 'Γράφει π.χ. στη Μαρία. Εκείνη περιμένει;', 2],
    ['hu', 'Vár pl. Annára. Aztán ír.', 2],
  ])('in %s: %s', (language, text, count) => {
    expect(splitSentences(text, language)).toHaveLength(count);
  });

  test('lose no letter', () => {
    const text = 'Dr. Ito asks. “Why?” Nobody knows!';
    expect(splitSentences(text, 'en').join(' ')).toBe(text);
  });
});

describe('words', () => {
  test.each([
    ['en', 'Don’t tap “Yes” – wait 5 minutes.', 6],
    ['fr', 'L’école aujourd’hui', 2],
    ['ar', 'هذه قصة قصيرة', 3],
    ['el', 'Αυτό είναι εύκολο', 3],
  ])('in %s: %s', (language, text, count) => {
    expect(countWords(text, language)).toBe(count);
  });

  test('a sentence may have as many as its language needs', () => {
    expect(averageLimit('8-10', 'en')).toBe(12);
    expect(averageLimit('11-13', 'en')).toBe(15);
    expect(averageLimit('14-18', 'en')).toBe(18);
    expect(averageLimit('8-10', 'fi')).toBeLessThan(averageLimit('8-10', 'de'));
    expect(averageLimit('8-10', 'pt-BR')).toBe(averageLimit('8-10', 'pt'));
  });
});

describe('a person to tell', () => {
  const SAYS: Record<string, [string, string]> = {
    en: ['A trusted adult can help.', 'She can block the account.'],
    fr: ['Parle à un adulte de confiance.', 'Elle peut bloquer le compte.'],
    de: ['Ein Erwachsener kann helfen.', 'Sie kann das Konto sperren.'],
    es: ['Puede hablar con una persona adulta.', 'Puede bloquear la cuenta.'],
    it: ['Può parlare con un adulto.', 'Può bloccare il profilo.'],
    pl: ['Może powiedzieć komuś dorosłemu.', 'Może zablokować konto.'],
    pt: ['Pode falar com um adulto.', 'Pode bloquear a conta.'],
    ro: ['Poate vorbi cu un adult.', 'Poate bloca contul.'],
    uk: ['Вона може сказати дорослому.', 'Вона може заблокувати акаунт.'],
    tr: ['Güvendiği bir yetişkine söyleyebilir.', 'Hesabı engelleyebilir.'],
    ar: ['يمكنها إخبار شخص بالغ.', 'يمكنها حظر الحساب.'],
    el: ['Μπορεί να το πει σε έναν ενήλικα.', 'Μπορεί να μπλοκάρει τον λογαριασμό.'],
    hu: ['Elmondhatja egy felnőttnek.', 'Letilthatja a fiókot.'],
  };

  test.each(Object.entries(SAYS))('is heard in %s', (language, [someone, nobody]) => {
    expect(findPhrase(PERSON_TO_TELL, language, someone)).not.toBeNull();
    expect(findPhrase(PERSON_TO_TELL, language, nobody)).toBeNull();
  });
});

describe('that it can be skipped', () => {
  test.each([
    ['en', 'You can skip it.'],
    ['fr', 'Tu peux la passer.'],
    ['de', 'Du kannst sie überspringen.'],
    ['es', 'Puedes saltarla.'],
    ['it', 'Puoi saltarla.'],
    ['pl', 'Możesz ją pominąć.'],
    ['pt', 'Podes saltá-la.'],
    ['ro', 'O poți sări.'],
    ['uk', 'Її можна пропустити.'],
    ['tr', 'Atlayabilirsin.'],
    ['ar', 'يمكنك تخطيها.'],
    ['el', 'Μπορείς να την παραλείψεις.'],
    ['hu', 'Kihagyhatod.'],
  ])('is heard in %s', (language, text) => {
    expect(findPhrase(SKIP_NOTE, language, text)).not.toBeNull();
  });
});

test('law is heard, and where it holds', () => {
  expect(findPhrase(LAW, 'en', 'This is illegal.')).toBe('illegal');
  expect(findPhrase(WHERE, 'en', 'In many countries, this is illegal.')).not.toBeNull();
  expect(findPhrase(LAW, 'de', 'Das ist strafbar.')).toBe('strafbar');
  expect(findPhrase(WHERE, 'de', 'In vielen Ländern ist das strafbar.')).not.toBeNull();
});
