import type { SnippetWords } from './terms.js';

/** Machine-made; no native speaker has read it yet. */
export const uk: SnippetWords = {
  code: 'uk',
  intl: 'uk',
  reviewed: null,
  terms: {
    talkTitle: (country) => `З ким поговорити: ${country}`,
    danger: 'Небезпека просто зараз?',
    emergencyFor: {
      all: 'Дзвони',
      police: 'Поліція',
      ambulance: 'Швидка допомога',
      fire: 'Пожежна служба',
      gendarmerie: 'Жандармерія',
      rescue: 'Рятувальна служба',
      gas: 'Аварійна газова служба',
      sms: 'Через SMS',
    },
    routes: {
      talk: 'Поговорити з кимось',
      report: 'Повідомити про незаконне',
      'own-image': 'Прибрати моє фото',
      centre: 'Центр безпечного інтернету',
      missing: 'Зникла дитина',
    },
    channels: {
      phone: 'Телефон',
      sms: 'SMS',
      whatsapp: 'WhatsApp',
      chat: 'Чат',
      email: 'Ел. пошта',
      web: 'Вебсайт',
    },
    audiences: { child: 'для дітей', parent: 'для батьків', professional: 'для фахівців' },
    free: 'безкоштовно',
    always: 'цілодобово',
    hoursUnknown: 'години невідомі',
    holidaysClosed: 'не працює у свята',
    onlyInside: (country) => `лише з телефонів цієї країни (${country})`,
    readOn: (date) =>
      `Прочитано на відкритих сторінках, ${date}. Ніхто не телефонував для перевірки.`,
    calledOn: (date) => `Перевірено дзвінком, ${date}.`,
    confirmedOn: (date) => `Підтверджено службами, ${date}.`,
    unchecked: 'Ці дані ще ніхто не перевіряв.',
    activitiesTitle: 'Заходи до Дня безпечного інтернету',
    allActivities: 'Усі заходи',
    quizAnswer: 'Відповідь',
    openWidget: 'Відкрити на окремій сторінці',
    frameNote: 'Вище порожньо? Це теж працює:',
    sheetQr: 'Квадрат веде до найновішої версії.',
    titles: {
      'helpline-finder': 'З ким поговорити',
      'activity-map': 'Заходи до Дня безпечного інтернету',
      quiz: 'Вікторина',
    },
  },
};
