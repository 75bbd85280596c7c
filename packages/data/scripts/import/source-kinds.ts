/**
 * Whose page a source is: the operator, a public authority, a network, the press, a public list. Told
 * by the host, and by how the research describes a page whose host does not say.
 */
import type { Source, SourceKind } from '../../src/index.js';
import { isPublicList } from '../../src/public-lists.js';

export const hostOf = (url: string) => new URL(url).hostname.replace(/^www\./, '').toLowerCase();

/** The European and worldwide networks of centres, hotlines and helplines, and their agencies. */
const NETWORKS =
  /(^|\.)(betterinternetforkids\.eu|better-internet-for-kids\.europa\.eu|saferinternetday\.org|inhope\.org|missingchildreneurope\.eu|childhelplineinternational\.org|globalmissingkids\.org|europeansafeonline\.eu)$/;

/** A public authority by its host. */
const AUTHORITIES =
  /(^|\.)(gov|gouv|gob|gub|gencat)\.[a-z.]+$|(^|\.)(europa\.eu|gouvernement\.lu|guichet\.public\.lu|bund\.de|bmfsfj\.de|bundestag\.de|berlin\.de|parliament\.am|politie\.nl|police\.ge|police\.uk|politiet\.no|bag-blueprint\.ch|ofcom\.org\.uk|nkom\.no|anrceti\.md|hakom\.hr|mup\.hr|112\.fi|112\.is|112\.gov\.pl|mediemyndigheten\.se|statensmedierad\.se|fjolmidlanefnd\.is|incibe\.es|nmhh\.hu|sotsiaalkindlustusamet\.ee|sosalarm\.se|commissariatodips\.it|srbija\.gov\.rs|justice\.md|suffolksp\.org\.uk|educnum\.fr|mairie-villetaneuse\.fr|plzen\.eu|budapest\.hu|berkovitsa\.bg|dubnica\.eu|krynica\.pl|kommune\.no|kovtp\.ee|saintviance\.fr|mana\.latvija\.lv|merrionstreet\.ie|procivmadeira\.pt|internetyardim\.org\.tr|guvenliweb\.org\.tr|vaikoteises\.lt|boernebortfoerelse\.dk|assemblee-nationale\.fr|unicef\.org|unscg\.me|kildarestreet\.com|portaljuridicandorra\.ad|lasteabi\.ee)$/;

/** Neither of the kinds above, nor a newspaper: schools, forums, partners, collections. */
const OTHERS =
  /(^|\.)(calendarfreemonthly2023\.netlify\.app|anichin-myid\.netlify\.app|slideshare\.net|1library\.net|docest\.com|talkheart2heart\.org|sch\.uk|pmg-haskovo\.org|edu21\.cap\.ru|narod\.ru|struggleinthecity\.nl|suite101\.net|forum\.cy|it\.nowadayhitech\.com|forsmontenegro\.org|pepeljugoski\.com\.mk|humanrights-online\.org|karydes\.com|zsolodygowice\.pl|madinin-art\.net|waytomonte\.com|portaldacrianca\.com\.pt|vidaativa\.pt|adeces\.org|accmr\.gr|crimestoppers-uk\.org|shop\.motorsport\.tickets|telia\.se|viken-nettskole\.no|ta112srb\.rs|daeimplementation\.eu|kmp\.respaweb\.eu|mtelblog\.ba|roditelji\.me|aasw\.org|farusa\.org|vocal\.ovgu\.de|wellingtonpractice\.co\.uk|gwef\.eu|old\.ctif\.org|sozialspende\.de|skolski\.ba|skolskiportal\.hr|initiative-vermisste-kinder\.de|draugiskasinternetas\.lt|nmd\.bg|tryghed\.dk|116111\.no|korspaahalsen\.rodekors\.no)$/;

/** Sites of operators that run more than the service at hand. */
const OPERATORS =
  /(^|\.)(azzurro\.it|targaltinternetis\.ee|saferinternet\.org\.uk|childfocus\.be|hamogelo\.gr|cnzd\.org|nspcc\.org\.uk|projuventute\.ch|kinderschutz\.ch|fsm\.de|savethechildren\.it|redbarnet\.dk|redbarnet\.appear\.dk|crca\.al|ispcc\.ie|iwf\.org\.uk|childnet\.com|bee-secure\.lu|lia\.lv|ldi\.sk|anmelddet\.hosting\.appear\.dk)$/;

/** Where governments publish their releases, and how the research names them. */
const RELEASES = /(^|\.)(presseportal\.ch|ots\.at)$/;
const GOVERNMENT = /^(Government of|Ministry)/;

/** A press release is the operator's own word, wherever it is printed. */
const OWN_WORDS =
  /^(own |own$|operator|MLL release|press release|donation page of the association|service head|district branch of|local branch|foundation supporting|by ANAR's|column by childline)/i;

/** The country a host's ending stands for; null for `.org`, `.eu` and the like. */
function countryOf(host: string): string | null {
  const ending = /\.([a-z]{2})$/.exec(host)?.[1]?.toUpperCase() ?? null;
  if (ending === 'UK') return 'GB';
  return ending === 'EU' ? null : ending;
}

/**
 * @param code Country whose fact it states: an authority of another state is no authority here.
 * @param own Hosts of the service itself; null for an emergency number, which has no operator whose word
 * would count before the authorities'.
 */
export function kindOf(
  source: Pick<Source, 'url' | 'says'>,
  code: string,
  own: string[] | null,
): SourceKind {
  const host = hostOf(source.url);
  const says = source.says ?? '';
  if (isPublicList(source.url)) return 'list';
  if (NETWORKS.test(host)) return 'network';
  if (own?.includes(host) || (own && OPERATORS.test(host))) return 'operator';
  if (OTHERS.test(host)) return 'other';
  if (own && OWN_WORDS.test(says)) return 'operator';
  if (RELEASES.test(host) && GOVERNMENT.test(says)) return 'authority';
  if (!AUTHORITIES.test(host)) return 'press';
  const country = countryOf(host);
  return country === null || country === code ? 'authority' : 'other';
}
