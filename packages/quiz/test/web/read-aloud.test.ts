import { expect } from 'chai';
import { cleanFixtures, expectNoAxeViolations } from '@awareness-widgets/core/testing.js';
import { all, choices, choose, find, mount, next, words } from './play.js';

describe('reading aloud', () => {
  afterEach(cleanFixtures);

  it('is offered only where a voice on the device speaks the language, and stops', async () => {
    const silent = await mount({ ...choices(1), language: 'se' });
    expect(all(silent, '[part=read]')).to.have.length(0);
    const speech = globalThis.speechSynthesis;
    if (!speech || typeof SpeechSynthesisUtterance === 'undefined') return;
    const { getVoices, speak, cancel } = speech;
    const said: SpeechSynthesisUtterance[] = [];
    let cancelled = 0;
    const voice = { lang: 'en-GB', localService: true } as SpeechSynthesisVoice;
    const Real = globalThis.SpeechSynthesisUtterance;
    // A stand-in voice cannot be set on a real utterance.
    class Fake {
      text: string;
      voice: unknown;
      lang = '';
      onend: (() => void) | null = null;
      onerror: (() => void) | null = null;
      constructor(text: string) {
        this.text = text;
      }
    }
    Object.assign(globalThis, { SpeechSynthesisUtterance: Fake });
    Object.defineProperties(speech, {
      getVoices: { value: () => [voice], configurable: true },
      speak: { value: (one: SpeechSynthesisUtterance) => said.push(one), configurable: true },
      cancel: { value: () => cancelled++, configurable: true },
    });
    try {
      const element = await mount(choices(1));
      await next(element);
      find(element, '[part=read]').click();
      await element.updateComplete;
      expect(said[0]!.text).to.equal('What about number 1? Option a. Option b. Option c.');
      expect(words(element)).to.contain('Stop reading');
      await expectNoAxeViolations(element);
      find(element, '[part=read]').click();
      await element.updateComplete;
      expect(cancelled).to.equal(1);
      find(element, '[part=read]').click();
      await choose(element, 0);
      await next(element);
      expect(cancelled).to.equal(2);
    } finally {
      Object.defineProperties(speech, {
        getVoices: { value: getVoices, configurable: true },
        speak: { value: speak, configurable: true },
        cancel: { value: cancel, configurable: true },
      });
      Object.assign(globalThis, { SpeechSynthesisUtterance: Real });
    }
  });
});
