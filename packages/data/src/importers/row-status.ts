/** What a list says of a row besides what it is: called off, a draft, not for the public. */
import { columnKey } from './column-names.js';

const list = (words: string) => new Set(words.split(/\s+/).filter(Boolean).map(columnKey));

const CANCELLED = list(
  `cancelled canceled cancellation called-off eventcancelled abgesagt storniert ausgefallen entfällt fällt-aus annulé annulée annule supprimé cancelado cancelada anulado anulada suspendido suspendida suspenso
  annullato annullata cancellato cancellata geannuleerd afgelast vervallen odwołane odwołany odwołana anulowane anulowany zrušeno zrušený zrušená zrušené zrušen zrušená odpovedano odpovedan otkazano otkazan elmarad törölve lemondva anulat anulată anulata отменено отменен отменена отменено откажано отказано
  скасовано скасований отменён отменено ακυρώθηκε ακυρωμένη ακυρωθηκε tühistatud ära-jäetud jääb-ära atcelts atcelta atšauktas atšaukta atšauktas peruttu peruutettu inställt inställd aflyst avlyst aflýst curtha-ar-ceal ikkanċellat anuluar iptal iptal-edildi`,
);
const POSTPONED = list(
  `postponed eventpostponed on-hold verschoben vertagt reporté reportée aplazado aplazada pospuesto adiado adiada rinviato rinviata uitgesteld przełożone przełożony odloženo odložené odložený odloženo preloženo prestavljeno odgođeno odgodeno odloženo elhalasztva amânat amânată отложено перенесено відкладено перенесен edasi-lükatud atlikts atlikta atidėtas atidėta siirretty lykätty uppskjuten uppskjutet udskudt utsatt frestað ertelendi`,
);
const DRAFT = list(
  `draft drafts auto-draft pending pending-review in-review under-review review unpublished not-published archived archive trash trashed deleted rejected declined refused denied tentative to-check proposal proposed idea planned-idea future inherit
  entwurf ausstehend in-prüfung in-bearbeitung unveröffentlicht nicht-veröffentlicht abgelehnt gelöscht archiviert vorschlag brouillon en-attente non-publié refusé corbeille archivé borrador pendiente no-publicado rechazado archivado rascunho pendente por-publicar rejeitado
  bozza in-attesa in-sospeso non-pubblicato rifiutato archiviato concept in-behandeling niet-gepubliceerd afgewezen gearchiveerd szkic wersja-robocza oczekujące nieopublikowane odrzucone koncept návrh čeká nepublikováno zamítnuto osnutek v-čakanju nacrt na-čekanju piszkozat függőben ciornă în-așteptare чернова чака чернетка черновик на-проверке
  πρόχειρο mustand ootel avaldamata melnraksts gaida juodraštis laukia luonnos odottaa utkast väntar kladde afventer venter drög taslak beklemede`,
);
const HIDDEN = list(
  `private confidential internal hidden restricted invite-only members-only secret personal not-public non-public privat vertraulich intern nicht-öffentlich persönlich privé privée confidentiel interne masqué privado privada confidencial interno oculto privato privata riservato nascosto besloten vertrouwelijk verborgen
  prywatne prywatny poufne ukryte soukromé soukromý důvěrné skryté súkromné dôverné zasebno privatno povjerljivo interno magán bizalmas privat confidențial частно поверително приватно приватний частный privaatne salajane privāts privatus yksityinen luottamuksellinen intern dold privat fortrolig özel gizli`,
);
/** Of a column such as “Private”: the row is so marked. */
const YES = list(
  '1 yes true y x on wahr ja oui vrai sí si verdadero sim verdadeiro vero sì tak prawda ano pravda áno da igaz igen adevărat истина да так правда ναι jah tõene jā taip kyllä tosi sann sant evet doğru ✓ ✔',
);
const NO = list(
  '0 no false n off falsch nein non faux falso não nao nee onwaar nie fałsz ne nepravda lažno hamis nem fals nu не ні нет ложь όχι ei väär nē ne epätosi nej falsk usant hayır yanlış',
);

export type RowStatus = 'cancelled' | 'postponed' | 'draft' | 'private';

const BEFORE =
  /^[\s[(*!]*(cancell?ed|called off|abgesagt|entfällt|fällt aus|annulée?|reporté annulé|cancelad[oa]|anulad[oa]|annullat[oa]|geannuleerd|afgelast|odwołan[eya]|zrušen[oéýá]?|odpovedano|otkazano|elmarad|anulată?|отменено|отменен|скасовано|отмен[её]н[оа]?|ακυρώθηκε|tühistatud|jääb ära|atcelts|atcelta|atšauktas|atšaukta|peruttu|peruutettu|inställt|aflyst|avlyst|aflýst|iptal)(?![\p{L}])[\s\])*!]*(?:[:–—\-|)\]!]|$)/iu;

/** The same at the end: `Talk (cancelled)`. */
const AFTER =
  /[([–—-]\s*(?:cancell?ed|abgesagt|entfällt|annulée?|cancelad[oa]|anulad[oa]|annullat[oa]|geannuleerd|afgelast|odwołan[eya]|zrušen[oéýá]?|odpovedano|otkazano|elmarad|anulată?|отменено|скасовано|ακυρώθηκε|tühistatud|atcelts|atšaukta|peruttu|inställt|aflyst|avlyst|aflýst|iptal)\s*[)\]]?\s*$/iu;

/**
 * @param values The status column, one that says whether the row is published, one that says whether
 *   it is private, and the title.
 * @returns Null where the row is for everybody.
 */
export function statusOf(values: {
  status?: string | undefined;
  published?: string | undefined;
  private?: string | undefined;
  title?: string | undefined;
}): RowStatus | null {
  const key = columnKey(values.status ?? '');
  if (key) {
    const words = [key, ...key.split('-')];
    if (words.some((word) => CANCELLED.has(word))) return 'cancelled';
    if (words.some((word) => POSTPONED.has(word))) return 'postponed';
    if (DRAFT.has(key) || (key !== 'not-draft' && DRAFT.has(key.split('-')[0]!))) return 'draft';
    if (HIDDEN.has(key)) return 'private';
  }
  const published = columnKey(values.published ?? '');
  if (published && (NO.has(published) || DRAFT.has(published))) return 'draft';
  const hidden = columnKey(values.private ?? '');
  if (hidden && (YES.has(hidden) || HIDDEN.has(hidden))) return 'private';
  const title = values.title ?? '';
  return BEFORE.test(title) || AFTER.test(title) ? 'cancelled' : null;
}

/** What is said of a row that is left out for its status. */
export const STATUS_TEXT: Record<RowStatus, { reason: string; suggestion: string }> = {
  cancelled: {
    reason: 'the event is cancelled',
    suggestion: 'nothing to do, unless it takes place after all',
  },
  postponed: {
    reason: 'the event is postponed',
    suggestion: 'give its new date and take the mark away',
  },
  draft: {
    reason: 'the row is marked as not published',
    suggestion: 'publish it in the list, or take the mark away',
  },
  private: {
    reason: 'the row is marked as not public',
    suggestion: 'take the mark away if everybody may see it',
  },
};
