/** What people, databases and spreadsheets write where they have nothing to say. */

const NOTHING = new Set([
  ...'- -- --- – — ― . .. ... … ? ?? ??? / //'.split(' '),
  ...'n/a n.a. n.a null (null) [null] <null> \\n nil none (none) undefined nan nat (empty) (blank)'.split(
    ' ',
  ),
  ...'tbc tbd tba t.b.c. t.b.d. t.b.a. (tbc) (tbd) (tba) k.a. entfällt nvt n.v.t. n.c. nincs xxx'.split(
    ' ',
  ),
  ...'0000-00-00 0000-00-00t00:00:00 0000-00-00t00:00:00z 00.00.0000 00/00/0000'.split(' '),
  ...`k. a.|n. v. t.|steht noch nicht fest|wird noch bekannt gegeben|folgt noch|to be confirmed|to be announced|to be decided
not applicable|not available|not known|unknown|unbekannt|sin datos|sin definir|à définir|à préciser|à confirmer|por definir|por confirmar
a definir|a confirmar|da definire|da confermare|nader te bepalen|nog te bepalen|do ustalenia|bude upřesněno|bude doplněno|täpsustamisel
0000-00-00 00:00:00|0000-00-00 00:00`.split(/[|\n]/),
]);

/** Excel, LibreOffice and Google write these where a formula failed, in the language of the screen. */
const ERROR = /^#(?:[\p{Lu}¿¡\d/]{2,20}[!?]|N\/[AD]|NV|#+|ERROR!?)$|^Err:\d{3}$/u;

/** @returns `error` for a formula that failed, `nothing` for a word that stands for it, else null. */
export function nothingIn(cell: string): 'error' | 'nothing' | null {
  const text = cell.trim();
  if (text.length > 30 || text === '') return null;
  if (ERROR.test(text)) return 'error';
  return NOTHING.has(text.toLowerCase()) ? 'nothing' : null;
}
