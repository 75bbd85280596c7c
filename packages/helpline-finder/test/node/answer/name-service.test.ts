import { describe, expect, it } from 'vitest';
import { nameService, pickText } from '../../../src/answer/name-service.js';
import { service } from '../../fixtures/make.js';

describe('nameService', () => {
  it('shows the name on the door and the reader’s beside it, unless they are the same', () => {
    const lasteabi = service({
      name: { et: 'Lasteabi', en: 'Child Helpline' },
      languages: ['et', 'ru'],
    });
    expect(nameService(lasteabi, ['et'], 'fr')).toEqual({
      own: { text: 'Lasteabi', lang: 'et' },
      reader: { text: 'Child Helpline', lang: 'en' },
    });
    const same = service({ name: { fr: '119 – Allô', en: '119 Allo' }, languages: ['fr'] });
    expect(nameService(same, ['fr'], 'en').reader).toBeNull();
  });

  it('shows the door of the reader’s language in a country of several', () => {
    const line = service({
      name: { de: 'Beratung 147', fr: 'Conseils 147' },
      languages: ['de', 'fr'],
    });
    expect(nameService(line, ['de', 'fr'], 'fr').own).toEqual({ text: 'Conseils 147', lang: 'fr' });
    expect(nameService(line, ['de', 'fr'], 'en').own.lang).toBe('de');
  });

  it('falls back to English, then to any language', () => {
    expect(pickText({ et: 'Tere' }, 'fr')).toEqual({ text: 'Tere', lang: 'et' });
    expect(pickText({ et: 'Tere', en: 'Hello' }, 'fr-CA')!.text).toBe('Hello');
    expect(pickText(undefined, 'fr')).toBeNull();
  });
});
