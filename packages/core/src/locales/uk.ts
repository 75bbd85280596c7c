import type { CoreTerms } from './terms.js';

export const coreUk: CoreTerms = {
  loading: 'Завантаження…',
  retry: 'Спробувати ще раз',
  errorTitle: 'Ця частина не завантажилася',
  errorNetwork: 'Можливо, немає з’єднання. Решта сторінки працює.',
  errorData: 'У файлі є помилка. Повідомте, будь ласка, власника цієї сторінки.',
  emptyTitle: 'Тут поки нічого немає',
};
