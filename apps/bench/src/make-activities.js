/**
 * Invented activities, the same for every run: varied countries, places, topics, words. Runs in the
 * page; a linear congruential generator (Numerical Recipes constants) keeps it repeatable.
 */
export function makeActivities(count) {
  let state = 20210209;
  const next = () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32;
  const pick = (list) => list[Math.floor(next() * list.length)];
  const countries =
    'AL AM AT AZ BE BA BG HR CY CZ DK EE FI FR GE DE GR HU IS IE IT LV LI LT LU MT MD NL NO PL PT RO RU SI SE CH TR UA GB SK'.split(
      ' ',
    );
  const words =
    'safer internet day workshop parents evening quiz privacy film debate library poster school online gaming media lesson online theatre podcast contest data games talk fair video'.split(
      ' ',
    );
  const topics = [
    'cyberbullying',
    'privacy',
    'passwords',
    'scams',
    'disinformation',
    'gaming',
    'screen-time',
    'wellbeing',
  ];
  const audiences = ['children', 'young-people', 'parents', 'teachers', 'professionals', 'public'];
  const kinds = ['event', 'contest', 'publication', 'campaign', 'training', 'quiz', 'media'];
  const phrase = (length) => Array.from({ length }, () => pick(words)).join(' ');
  return Array.from({ length: count }, (_, index) => {
    const onSite = next() < 0.8;
    const day = 1 + Math.floor(next() * 28);
    return {
      id: `2021-x-${index}`,
      edition: 2021,
      title: phrase(5),
      summary: phrase(14),
      country: pick(countries),
      start: `2021-02-${String(day).padStart(2, '0')}`,
      end: null,
      format: onSite ? 'on-site' : 'online',
      kind: pick(kinds),
      audiences: [pick(audiences), pick(audiences)].filter(
        (value, at, all) => all.indexOf(value) === at,
      ),
      topics: [pick(topics)],
      languages: ['en'],
      organiser: phrase(3),
      place: onSite ? { name: pick(words), lat: 36 + next() * 30, lon: -9 + next() * 48 } : null,
      url: `https://example.org/${index}`,
      source: null,
    };
  });
}
