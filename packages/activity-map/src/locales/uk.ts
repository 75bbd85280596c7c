/** Ukrainian. */
import { coreUk } from '@awareness-widgets/core';
import type { MapTerms } from './terms.js';

const n = new Intl.NumberFormat('uk');
const rules = new Intl.PluralRules('uk');
const plural = (count: number, one: string, few: string, many: string) => {
  const rule = rules.select(count);
  return `${n.format(count)} ${rule === 'one' ? one : rule === 'few' ? few : many}`;
};
const activities = (count: number) => plural(count, 'захід', 'заходи', 'заходів');
const countries = (count: number) => plural(count, 'країна', 'країни', 'країн');

export const terms: MapTerms = {
  ...coreUk,
  title: 'Заходи до Дня безпечного інтернету',
  allEditions: 'Усі роки',
  edition: 'Рік',
  daysToNext: (days) =>
    `${plural(days, 'день', 'дні', 'днів').replace(/^\S+\s/, '')} до наступного`,
  nextOne: (date, days) => `Наступний: ${date}, днів до нього: ${n.format(days)}`,
  pastEdition: 'Минулий рік',
  isToday: 'Це сьогодні',

  search: 'Пошук',
  searchHint: 'Назва, місце, організатор',
  filters: 'Фільтри',
  clearAll: (count) =>
    count === 1 ? 'Прибрати' : count === 2 ? 'Прибрати обидва' : 'Прибрати всі',
  andMoreOptions: (first, count) => `${first} і ще ${n.format(count)}`,
  removeFilter: (what) => `Прибрати фільтр: ${what}`,
  activeFilters: 'Увімкнені фільтри',
  searched: (words) => `«${words}»`,
  copyLink: 'Копіювати посилання',
  linkCopied: 'Скопійовано',
  download: 'Завантажити',
  downloadCsv: 'Таблиця (CSV)',
  downloadIcs: 'Календар (ICS)',
  downloadGeojson: 'Дані карти (GeoJSON)',
  print: 'Друкувати',
  downloadFailed: 'Завантажити не вдалося. Спробуйте ще раз.',
  preparing: (percent) => `Файл готується: ${n.format(percent)} %`,
  savedSome: (saved, total) =>
    `У файлі ${n.format(saved)} з ${n.format(total)}. Календарю потрібен день.`,
  savedNone: 'Нічого не збережено: жоден захід не має дня.',
  withDay: (dated, total) =>
    dated === 0 ? 'Жоден не має дня' : `${n.format(dated)} з ${n.format(total)} мають день`,
  copyByHand: 'Ваш браузер не дозволяє сторінці копіювати. Посилання:',
  copyNoAddress: 'Ця сторінка не має власної адреси, щоб її скопіювати.',
  cancel: 'Скасувати',

  groups: {
    country: 'Країна',
    audience: 'Для кого',
    topic: 'Тема',
    format: 'Формат',
    kind: 'Вид',
    language: 'Мова',
    place: 'Місце',
  },
  audience: {
    children: 'Діти',
    'young-people': 'Молодь',
    parents: 'Батьки',
    teachers: 'Учителі',
    professionals: 'Інші фахівці',
    public: 'Усі',
  },
  forAudience: {
    children: 'для дітей',
    'young-people': 'для молоді',
    parents: 'для батьків',
    teachers: 'для вчителів',
    professionals: 'для інших фахівців',
    public: 'для всіх',
  },
  topic: {
    cyberbullying: 'Кібербулінг',
    privacy: 'Приватність',
    passwords: 'Паролі',
    scams: 'Шахрайство',
    disinformation: 'Дезінформація',
    'ai-and-deepfakes': 'ШІ та діпфейки',
    gaming: 'Ігри',
    'screen-time': 'Екранний час',
    'consent-and-images': 'Згода, зображення',
    grooming: 'Грумінг',
    'hate-speech': 'Мова ворожнечі',
    'digital-footprint': 'Цифровий слід',
    wellbeing: 'Добробут',
    'getting-help': 'Як отримати допомогу',
  },
  format: { online: 'Онлайн', 'on-site': 'На місці', hybrid: 'Обидва' },
  kind: {
    event: 'Подія',
    contest: 'Конкурс',
    publication: 'Публікація',
    campaign: 'Кампанія',
    training: 'Навчання',
    quiz: 'Вікторина',
    media: 'Медіа',
  },
  allCountries: (count) => (count === 1 ? 'Одна країна' : `Усі країни (${n.format(count)})`),
  moreOptions: (count) => `Ще ${n.format(count)}`,
  fewerOptions: 'Показати менше',
  moreFilters: 'Більше фільтрів',
  showFound: (count) => `Показати ${activities(count)}`,
  dates: 'Дати',
  from: 'Від',
  to: 'До',
  fromToday: 'Від сьогодні',
  thisWeek: 'Цього тижня',
  theDay: 'У сам день',
  february: 'Увесь лютий',
  datesHint: 'Заходи без дати не показано.',
  noPlace: 'Онлайн або по всій країні',

  found: (count, lands) => `${activities(count)}, ${countries(lands)}`,
  activities,
  sortBy: 'Упорядкувати',
  byDate: 'За датою',
  byCountry: 'За країною',
  byTitle: 'За назвою',
  todayIs: (day) => `Сьогодні, ${day}`,
  running: 'Уже триває',
  earlier: 'Минулі',
  noDate: 'Дату не вказано',
  noneTitle: 'Нічого не знайдено',
  noneListed: (what) => `Ще нічого не внесено: ${what}`,
  noneHint: 'Приберіть один фільтр або всі.',
  skipList: 'Пропустити список',
  listLabel: 'Список заходів',
  timeForYou: (time) => `${time} у вас`,

  online: (country) => `Онлайн, ${country}`,
  across: (country) => `По всій країні, ${country}`,
  placeAndOnline: (place, country) => `${place} та онлайн, ${country}`,
  when: 'Коли',
  timeUnknown: 'час не вказано',
  dateUnknown: 'Дату не вказано',
  where: 'Де',
  topics: 'Теми',
  languages: 'Мова',
  by: 'Організатор',
  close: 'Закрити',
  addToCalendar: 'Додати в календар',
  organiserSite: 'Сайт організатора',
  source: 'Джерело',
  fromPlans: (year) => `З планів на ${year} рік.`,
  sourceDate: (date) => `Прочитано ${date}.`,

  map: 'Карта',
  list: 'Список',
  view: 'Вигляд',
  mapLabel: (lands, count) => `Карта: ${activities(count)}, ${countries(lands)}`,
  mapHelp:
    'Стрілки ведуть між країнами й місцями. Enter відкриває, Escape повертає. Плюс і мінус змінюють масштаб. Shift зі стрілкою рухає карту. У списку ті самі заходи.',
  layers: 'Шари',
  countries: 'Країни',
  places: 'Місця',
  onlineOrWide: (count) => `${n.format(count)} онлайн або по всій країні`,
  zoomIn: 'Наблизити',
  zoomOut: 'Віддалити',
  wholeMap: 'Показати всю карту',
  backTo: (region) => (region === 'світ' ? 'Увесь світ' : `Уся ${region}`),
  europe: 'Європа',
  world: 'світ',
  panTo: { left: 'Ліворуч', right: 'Праворуч', up: 'Вгору', down: 'Вниз' },
  inCountry: 'У країні',
  legendRange: (low, high) =>
    high === null
      ? `${n.format(low)} і більше`
      : low === high
        ? n.format(low)
        : `${n.format(low)}–${n.format(high)}`,
  awaiting: 'Плани очікуються',
  noReport: 'Немає звіту',
  noInformation: 'Плану немає',
  smallStates: 'Малі держави',
  kosovo: 'Косово: див. примітку',
  kosovoNote:
    'Ця назва не визначає позицій щодо статусу. Вона відповідає резолюції Ради Безпеки ООН 1244 (1999) і висновку Міжнародного суду ООН щодо проголошення незалежності.',
  mapFailed: 'Карта не завантажилася. У списку є все.',
  near: (count, places) => `${count} поблизу: ${places}`,
  ofThem: (count, audience) => `з них ${n.format(count)} ${audience}`,
  listsThem: 'показує їх у списку',
  andMore: (count) => (count === 0 ? 'цей захід' : `цей захід і ще ${n.format(count)}`),
  countrySummary: (places, online) =>
    `${n.format(places)} на місці, ${n.format(online)} онлайн або по всій країні`,

  overview: 'У цифрах',
  takingPart: 'Країни-учасниці',
  taking: {
    planned: 'Плани є',
    reported: 'Взяли участь',
    awaiting: 'Плани очікуються',
    'no-report': 'Немає звіту',
    none: 'Немає даних',
  },
  asTable: 'Показати таблицею',
  asBars: 'Показати смугами',
  number: 'Кількість',
  badRecords: (count) => `${plural(count, 'запис', 'записи', 'записів')} не показано`,
  oddRecords: (count) => `Записів, показаних зі зміною: ${n.format(count)}`,
  badRecord: (row, name, problem) => `Запис ${row}${name ? ` (${name})` : ''}: ${problem}`,
  printMore: (count) => `Ще ${activities(count)} у повному списку.`,
};

export const reviewed = null;
