import { describe, expect, it } from 'vitest';
import { pickVoice, textToRead } from '../../../src/player/read-aloud.js';

describe('words', () => {
  it('are read with stops, by a voice on the device', () => {
    expect(textToRead([' One\n two ', null, '', 'Three?'])).toBe('One two. Three?');
    const voices = [
      { lang: 'en-US', localService: false },
      { lang: 'en_GB', localService: true },
      { lang: 'de-AT', localService: true },
    ];
    expect(pickVoice(voices, 'en')).toBe(voices[1]);
    expect(pickVoice(voices, 'de-DE')).toBe(voices[2]);
    expect(pickVoice(voices, 'uk')).toBe(undefined);
  });
});
