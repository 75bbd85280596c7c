import type { Phrases } from '../language/phrases.js';

/** Blackmail with pictures or secrets: a subject for the oldest only. */
export const EXTORTION: Phrases = {
  en: 'sextort|blackmail|extort',
  fr: 'sextorsion|chantage|extorsion',
  de: 'sextortion|erpress',
  es: 'sextorsi|chantaj|extorsi',
  it: 'sextortion|ricatt|estorsi',
  pl: 'szantaż|sekstorsj|sextortion|wymusz',
  pt: 'sextors|chantag|extors',
  ro: 'șantaj|sextorsiune',
  uk: 'шантаж|секстор|вимага(?:є|ють|ння) гро',
  tr: 'şantaj|sextortion',
  ar: 'ابتزاز|يبتز|تبتز',
  el: 'εκβια|εκβιά',
  hu: 'zsarol|sextortion|szextorzió',
  nl: 'sextortion|chantage|afpers',
};

/** Words that a child who has been through it may read with dread. */
export const DREAD: Phrases = {
  en: 'nudes?\\b|naked|suicid|self-?harm|sexual|rape|private (?:photo|picture|image|video)s?\\b.{0,60}(?:threat|going round|passed|spread|shared|leak)|threat\\w* .{0,60}(?:photo|picture|image|video)|groom',
  fr: 'nudes?\\b|dénud|nue? (?:photo|image)|photos? (?:nue?s?|intimes?)|suicid|automutil|sexuel|viol(?:er|é|s)?\\b|pédocrimin',
  de: 'nacktbild|nacktfoto|intime[sn]? (?:bild|foto)|suizid|selbstmord|selbstverletz|sexuell|vergewaltig|cybergrooming|nudes?\\b',
  es: 'nudes?\\b|desnud|foto íntima|fotos íntimas|suicid|autoles|sexual|violación sexual|grooming',
  it: 'nudes?\\b|nud[oaie]\\b|foto intim|suicid|autoles|sessual|stupr|adescament',
  pl: 'nudes|nagie|nagich|intymn|samobój|samookalecz|seksualn|gwałt(?!own)|uwodzeni',
  pt: 'nudes?\\b|nus?\\b|íntim|suicíd|automutil|sexual|violação sexual|estupro|aliciament',
  ro: 'nud(?:uri)?\\b|intim(?!id)|sinucid|automutil|sexual|viol\\b|ademenire',
  uk: 'оголен|інтимн|самогуб|суїцид|самоушкод|сексуальн|ґвалт|грумінг',
  tr: 'çıplak|mahrem fotoğraf|intihar|kendine zarar|cinsel|tecavüz|istismar',
  ar: 'عارية|عارٍ|انتحار|إيذاء النفس|جنسي|اغتصاب|استدراج',
  el: 'γυμν(?:ός|ή|ό|ές|οί|ών|ά)(?!\\p{L})|αυτοκτον|αυτοτραυμα|σεξουαλ|βιασμ|αποπλάνησ',
  hu: 'meztelen|intim (?:kép|fotó)|öngyilk|önsért|szexuál|megerőszak|nudes',
  nl: 'naakt|zelfmoord|suïcid|zelfbeschadig|seksue|verkracht|grooming',
};
