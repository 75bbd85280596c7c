/**
 * Names that people type and `Intl.DisplayNames` does not know: older names, parts of a country
 * that people call their country, and common short forms. Folded spelling (see `fold-text.ts`)
 * is applied to both sides.
 */
export const COUNTRY_ALIASES: Readonly<Record<string, readonly string[]>> = {
  AT: ['Oesterreich'],
  BA: ['Bosnia', 'BiH', 'Bosnie', 'Bosnien', 'Боснія'],
  BE: ['Belgie', 'Belgique', 'Belgien'],
  CH: ['Schweiz', 'Suisse', 'Svizzera', 'Swiss'],
  CY: ['Cyprus', 'Kipros', 'Kibris'],
  CZ: ['Czech Republic', 'Czechia', 'Cesko', 'Чехія'],
  DE: ['Germany', 'BRD', 'Allemagne', 'Deutschland'],
  ES: ['Espana', 'Catalunya', 'Euskadi'],
  GB: [
    'UK',
    'United Kingdom',
    'England',
    'Scotland',
    'Wales',
    'Cymru',
    'Northern Ireland',
    'Great Britain',
    'Britain',
    'Англія',
    'Angleterre',
    'Grossbritannien',
  ],
  GR: ['Hellas', 'Ellada'],
  IE: ['Eire', 'Republic of Ireland'],
  MD: ['Moldavia'],
  ME: ['Crna Gora'],
  MK: ['Macedonia', 'FYROM', 'Makedonija', 'Македонія'],
  NL: ['Holland', 'Hollande', 'The Netherlands', 'Голландія'],
  RU: ['Russian Federation', 'Rossiya'],
  SK: ['Slovak Republic'],
  TR: ['Turkey', 'Turkiye', 'Türkei', 'Turquie'],
  UA: ['Ukraina', 'Ukrayina'],
};
