import { coreUk } from '@awareness-widgets/core';
import type { FinderTerms } from './terms.js';

const plural = new Intl.PluralRules('uk');
const count = (number: number, one: string, few: string, many: string) =>
  `${number} ${{ one, few }[plural.select(number) as 'one' | 'few'] ?? many}`;

export const terms: FinderTerms = {
  ...coreUk,
  // country
  guessed: 'Схоже, твоя країна –',
  chosen: 'Допомога:',
  countryInText: (name) => name,
  change: 'Змінити',
  chooseCountry: 'У якій ти країні?',
  countryUnknown: (name) => `Ми не знаємо країни «${name}». Вибери, будь ласка, зі списку.`,
  countryWithout: (name) => `${name}: ми не знаємо там лінії допомоги.`,
  allCountries: 'Усі країни',
  close: 'Закрити',
  countryType: 'Напиши назву',
  countryTypeOther: 'Або напиши іншу країну',
  countryList: 'Або вибери зі списку',
  countryNoLine: 'лінії не знаємо',
  countriesOther: 'Інші країни',
  countryNone: 'Ми не знаходимо такої країни. Напиши інакше або візьми список.',
  countryCount: (number) => count(number, 'країна', 'країни', 'країн'),
  countryShown: (name) => `Показано допомогу: ${name}`,
  allHelp: (country) => `Уся допомога: ${country}`,

  // answer
  who: 'Хто питає?',
  audiences: { child: 'Дитина чи підліток', parent: 'Батьки', professional: 'Фахівець' },
  noEntry: 'Тут у нас поки нічого немає.',
  standsIn: 'Ми не знаємо такої служби в цій країні.',
  speaks: 'Мови:',
  ages: (from, to) => {
    if (from === null) return `До ${to} років`;
    return to === null ? `Від ${from} років` : `Від ${from} до ${to} років`;
  },
  forAudience: {
    child: 'Для дітей і підлітків',
    parent: 'Для батьків',
    professional: 'Для тих, хто працює з дітьми',
  },
  openInstead: 'А тут зараз на зв’язку:',
  nothingOpen: 'Зараз не працює ніхто інший, кого ми знаємо. Спробуй тут:',
  anywhere: 'Допомога в будь-якій країні',
  anywhereAbout: 'Ці сайти знаходять допомогу в багатьох країнах.',

  // channel
  ways: {
    phone: 'Подзвонити',
    sms: 'SMS',
    whatsapp: 'WhatsApp',
    chat: 'Чат',
    email: 'Електронна пошта',
    web: 'Сайт',
  },
  callNumber: (number) => `Подзвонити ${number}`,
  callAnyway: 'Усе одно подзвонити',
  free: 'Безплатно.',
  localCost: 'За ціною місцевого дзвінка.',
  paid: 'Цей дзвінок платний.',
  national: 'Лише всередині країни.',
  anonymous: 'Не треба називати своє ім’я.',
  notHuman: 'Спершу відповідає комп’ютер.',
  cautions: {
    '112-does-not-work': 'У цій країні 112 не допоможе.',
    'not-emergency': 'У небезпеці спершу дзвони на екстрений номер.',
    'tips-only': 'Лише приймає повідомлення, не підтримує.',
    'hidden-number-fails': 'Не працює з прихованим номером.',
    'mobile-only': 'Лише з мобільного телефону.',
  },
  callBlocked: 'Звідси не можна подзвонити. Набери номер на телефоні.',
  copy: (number) => `Копіювати ${number}`,
  copied: (number) => `${number} скопійовано`,
  copyByHand: 'Скопіювати не вдалося. Номер виділено.',

  // hours
  openNow: 'Працює зараз',
  openUntil: (time) => `Працює до ${time}`,
  closedNow: 'Зараз не працює',
  closedUntil: (moment) => `Не працює до: ${moment}`,
  hoursUnknown: 'Години невідомі',
  hoursNotChecked: 'Години давно не перевіряли',
  atTime: (time) => time,
  dayAndTime: (date, time) => `${date}, ${time}`,
  dayAndNight: 'Цілодобово',
  everyDay: 'Щодня',
  holidaysClosed: 'У свята не працює.',
  holidaysDiffer: 'У свята може бути інакше.',
  timeIn: (country) => `Місцевий час: ${country}.`,

  // danger
  danger: {
    child: 'Ти зараз у небезпеці?',
    parent: 'Хтось у небезпеці зараз?',
    professional: 'Дитина в небезпеці зараз?',
  },
  emergencyFor: {
    all: 'Поліція, швидка, пожежники',
    police: 'Поліція',
    ambulance: 'Швидка',
    fire: 'Пожежники',
    gendarmerie: 'Жандармерія',
    rescue: 'Рятувальники',
    gas: 'Витік газу',
    sms: 'SMS',
  },
  textEmergency: (number) => `Якщо не чуєш або погано чуєш: SMS на ${number}`,

  // routes
  routes: {
    child: {
      talk: 'Поговорити з кимось',
      report: 'Повідомити про незаконне',
      'own-image': 'Прибрати моє фото',
      centre: 'Центр безпечного інтернету',
      missing: 'Зникла дитина',
    },
    parent: {
      talk: 'Поговорити з кимось',
      report: 'Повідомити про незаконне',
      'own-image': 'Прибрати фото моєї дитини',
      centre: 'Центр безпечного інтернету',
      missing: 'Зникла моя дитина',
    },
    professional: {
      talk: 'Порада для дитини чи фахівця',
      report: 'Повідомити про незаконний вміст',
      'own-image': 'Прибрати фото дитини',
      centre: 'Центр безпечного інтернету',
      missing: 'Зникла дитина',
    },
  },
  moreLines: 'З ким ще можна поговорити',
  filters: 'Показати лише',
  filterWays: { call: 'Дзвінок', chat: 'Чат', message: 'Повідомлення', email: 'Електронна пошта' },
  filterFree: 'Безплатно',
  filterOpen: 'Працює зараз',
  filterLanguage: 'Мова',
  anyLanguage: 'Будь-яка мова',
  clearFilters: 'Показати все',
  nothingMatches: 'За цими умовами нічого немає.',
  matches: (number) => count(number, 'лінія', 'лінії', 'ліній'),

  // trust
  readOn: (date) =>
    `Номери прочитано на публічних сторінках ${date}. Ніхто не дзвонив для перевірки.`,
  calledOn: (date) => `Номери перевірено дзвінком, востаннє ${date}.`,
  toldOn: (date) => `Номери підтвердили самі служби, востаннє ${date}.`,
  confirmed: (by, date) => `Підтверджує ${by}, ${date}.`,
  notChecked: 'Ці номери ще ніхто не перевіряв.',
  someStale: 'Частину давно не перевіряли.',
  isWrong: 'Є помилка?',
  sources: 'Джерела й дати',
  sourceDated: (date) => `дата на сторінці: ${date}`,
  sourceUndated: 'сторінка без дати',

  // exit
  exit: 'Вийти зі сторінки',
  exitFrame: 'Сховати це',
  exitHint: 'Або тричі натисни Shift.',
  exitPresses: (left) => `Щоб вийти, натисни Shift ще ${count(left, 'раз', 'рази', 'разів')}.`,
  exitLimit: 'Ця кнопка лише ховає цей блок. Щоб вийти, закрий вкладку.',
  exitCover: 'Завантаження…',
  exitCoverFrame: 'Цей блок сховано. Щоб вийти, закрий вкладку.',

  // paper
  print: 'Друк для школи',
  printLayouts: { sheet: 'Аркуш', poster: 'Плакат', cards: 'Вісім карток' },
  sheetTitle: (country) => `З ким поговорити: ${country}`,
  sheetUntil: (month) => `Після ${month} року надрукуй, будь ласка, новий.`,
  sheetQr: 'Квадрат веде на цю сторінку.',
  cardTitle: 'Є з ким поговорити',
};

/** Machine-made; no native speaker has read it yet. */
export const reviewed = null;
