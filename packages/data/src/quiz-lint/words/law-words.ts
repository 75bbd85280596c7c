import type { Phrases } from '../language/phrases.js';

/** Statements about law. */
export const LAW: Phrases = {
  en: 'illegal|unlawful|against the law|a crime|crimes?\\b|by law|legal(?:ly)?\\b|break(?:s|ing)? the law|criminal|the law (?:says|forbids|protects|requires)|punish(?:ed|able)',
  fr: "illégal|interdit par la loi|(?:est|c'est) un (?:délit|crime)|la loi (?:dit|interdit|protège)|puni(?:e|s)? par",
  de: 'illegal|verboten\\b.{0,20}gesetz|strafbar|straftat|gesetzlich|das gesetz|verbrechen',
  es: 'ilegal|delito|(?:la )?ley (?:dice|prohíbe|protege)|por ley|penad',
  it: 'illegale|reato|(?:la )?legge (?:dice|vieta|protegge)|per legge|punit',
  pl: 'nielegaln|przestępstw|prawo (?:mówi|zabrania|chroni)|karaln|niezgodn[aey]+ z prawem',
  pt: 'ilegal|crime|(?:a )?lei (?:diz|proíbe|protege)|por lei|punid',
  ro: 'ilegal|infracțiun|legea (?:spune|interzice|protejează)|prin lege|pedeps',
  uk: 'незаконн|злочин|закон (?:каже|заборон|захищ)|за законом|карається',
  tr: 'yasa ?dışı|suçtur|suç sayıl|kanun|yasal',
  ar: 'غير قانوني|جريمة|القانون|يعاقب',
  el: 'παράνομ|έγκλημα|ο νόμος|ποινικ|αδίκημα',
  hu: 'illegális|törvénytelen|bűncselekmény|törvény|büntetendő',
  nl: 'illegaal|strafbaar|misdrijf|de wet|wettelijk',
};

/** Words that say where a law holds. */
export const WHERE: Phrases = {
  en: '(?:in (?:\\p{L}+ )?(?:many|most|some|several|nearly all|almost all|all|other) (?:\\p{L}+ )?(?:countries|places|states)|(?:in|across) (?:much|most|parts|large parts|all) of|in the (?:EU|European|UK|US)|in Europe|EU (?:law|rules)|European (?:law|rules)|(?:almost |nearly )?everywhere|depends on the country|(?:each|every|which|your|a) country|differs?|may (?:be|also be|even be|break)|can be)',
  fr: "dans (?:de nombreux|beaucoup de|la plupart des|certains|presque tous les|plusieurs) pays|en Europe|dans l'UE|dans une grande partie|selon le pays|peut être",
  de: 'in (?:vielen|den meisten|einigen|manchen|fast allen) (?:ländern|staaten)|in (?:weiten teilen|großen teilen)|in (?:europa|der eu|deutschland|österreich|der schweiz)|je nach land|kann|fast überall',
  es: 'en (?:muchos|la mayoría de los|algunos|casi todos los|varios) países|en (?:gran parte de )?europa|en la ue|según el país|puede ser',
  it: "in (?:molti|alcuni|quasi tutti i|diversi) paesi|nella maggior parte|in (?:gran parte d')?europa|nell'ue|a seconda del paese|può essere",
  pl: 'w (?:wielu|większości|niektórych|prawie wszystkich) kraj|w (?:europie|unii|dużej części|polsce)|zależnie od kraju|może',
  pt: 'em (?:muitos|alguns|quase todos os|vários) países|na maioria dos|em (?:grande parte d|portugal)|na (?:europa|ue)|consoante o país|pode ser',
  ro: 'în (?:multe|unele|majoritatea|aproape toate|mai multe) (?:țări|țărilor)|în (?:mare parte|europa|ue|românia)|în funcție de țară|poate fi',
  uk: 'у (?:багатьох|більшості|деяких|майже всіх) країн|в (?:багатьох|україні|європі|єс)|у (?:європі|єс|значній частині)|залежно від країни|може',
  tr: 'birçok ülke|çoğu ülke|bazı ülke|pek çok ülke|avrupa|ülkeye göre|hemen her ülke|olabilir',
  ar: 'في (?:كثير|العديد|معظم|بعض|أغلب)|في بلدان كثيرة|في دول كثيرة|أوروبا|حسب البلد|قد ',
  el: 'σε (?:πολλές|αρκετές|κάποιες|μερικές|σχεδόν όλες) |στις περισσότερες|στην (?:ευρώπη|εε|ελλάδα)|ανάλογα με τη χώρα|μπορεί',
  hu: 'sok országban|a legtöbb országban|számos országban|egyes országokban|európá|az eu-ban|országonként|lehet|magyarország',
  nl: 'in (?:veel|de meeste|sommige|bijna alle) landen|in (?:europa|de eu|nederland|een groot deel)|per land|kan',
};
