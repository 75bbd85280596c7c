/** Shortened words whose full stop ends no sentence, by language; in lower case, without it. */
import { baseLanguage } from './base-language.js';

const COMMON = 'dr prof st no nr vs etc max min e.g i.e a.m p.m'.split(' ');

const OWN: Partial<Record<string, string>> = {
  en: 'mr mrs ms jr sr approx fig',
  de: 'z b z.b d h d.h u a u.a bzw ca ggf hr fr usw evtl str tel vgl inkl mind',
  fr: 'm mm mme mlle p ex p.ex env c.-à-d av apr j.-c tél',
  es: 'sr sra srta d dª p ej p.ej ud uds aprox núm tel ee uu ee.uu',
  it: 'sig sig.ra es p es p.es ecc dott dott.ssa ca n',
  pl: 'np m in m.in itd itp tzn tzw ok ul godz r p dot tel min',
  pt: 'sr sra dra ex p ex p.ex aprox tel av d',
  ro: 'dl dna de ex d-na d-l nr art aprox tel',
  uk: 'напр т.д т.п т зб див ім м вул р стор грн хв год',
  tr: 'vb vs örn bkz tel sn dk yy',
  ar: 'د أ م ص',
  el: 'π.χ κ.λπ κ.ά κ δηλ βλ τηλ αρ',
  hu: 'pl stb ill kb ún vö u tel hr dr',
  nl: 'bv bijv mevr dhr m.b.t o.a enz ca',
  cs: 'např tj tzv atd apod čís tel p pí ing mgr',
  sk: 'napr tj tzv atď apod čís tel p pani ing mgr',
  da: 'f eks f.eks bl.a osv ca kl fx dvs',
  sv: 't ex t.ex bl.a osv ca kl dvs',
  fi: 'esim mm jne ym n klo ts',
  et: 'nt jne u vms st lk',
};

/** Languages that write ordinals with a full stop: "9. Februar". */
const ORDINAL_STOP = new Set('cs da de et fi hr hu is lv nb no pl sk sl sr tr'.split(' '));

const LISTS = new Map<string, Set<string>>();

function listOf(language: string): Set<string> {
  const known = LISTS.get(language);
  if (known) return known;
  const list = new Set([...COMMON, ...(OWN[language]?.split(' ') ?? [])]);
  LISTS.set(language, list);
  return list;
}

/** @returns Whether the full stop at the end of a piece belongs to its last word. */
export function endsInAbbreviation(piece: string, tag: string): boolean {
  const language = baseLanguage(tag);
  const text = piece.trimEnd();
  if (ORDINAL_STOP.has(language) && /(?<![\d.])\d{1,2}\.$/.test(text)) return true;
  const last = /(?<![\p{L}\p{N}])([\p{L}\p{N}.-]+)\.$/u.exec(text)?.[1];
  if (last === undefined) return false;
  // An initial, as in "A. Novak".
  if (/^\p{Lu}$/u.test(last)) return true;
  return listOf(language).has(last.toLocaleLowerCase(tag));
}
