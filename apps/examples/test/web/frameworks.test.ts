import { until } from '@awareness-widgets/core/testing.js';
import { expect } from 'chai';
import { all, closeFrames, openExample, pickByTyping, saying } from './open-example.js';

const NAMES = ['react', 'vue', 'svelte', 'angular'];

describe('examples', () => {
  afterEach(closeFrames);

  for (const name of NAMES) {
    it(`${name} sets the finder's attributes and properties, and hears of a country`, async () => {
      const { finder, press, output } = await openExample(name);
      expect(finder.country).to.equal('EE');
      expect(finder.noExit, 'an attribute without a value').to.equal(true);
      expect(finder.overrides, 'no correction yet').to.equal(undefined);
      saying(finder, '[part="route"]', 'Missing children line');

      await press('Correct Estonia');
      await until(
        () => !finder.shadowRoot!.textContent!.includes('Missing children line'),
        'the corrected list',
      );

      await press('Latvia');
      expect(finder.country).to.equal('LV');
      expect(output('country')).to.equal('LV');

      await pickByTyping(finder, 'fran', 'France');
      await until(() => output('country') === 'FR', 'the country in the app');
      expect(finder.country).to.equal('FR');
    });

    it(`${name} sets the map's filters, and hears of a change`, async () => {
      const { map, press, output } = await openExample(name);
      const everything = map.count;
      await press('Activities in Estonia');
      expect(map.filters.country).to.deep.equal(['EE']);
      expect(map.count).to.be.greaterThan(0).and.lessThan(everything);
      expect(output('shown'), 'no event for what the app itself sets').to.equal('');

      saying(map, '.option', 'Online').querySelector('input')!.click();
      await until(() => output('shown') === String(map.count), 'the count in the app');
      expect(map.filters).to.deep.equal({ country: ['EE'], format: ['online'] });
    });

    it(`${name} gives the quiz an object, and hears of its end`, async () => {
      const { quiz, output } = await openExample(name);
      expect((quiz.quiz as { id: string }).id).to.equal('one-question');
      expect(quiz.passMark).to.equal(50);
      expect(output('result')).to.equal('none yet');
      for (let step = 0; step < 6 && !quiz.result; step++) {
        const answer = all(quiz, '[part~="question"] input') as HTMLInputElement[];
        if (answer.length > 0 && !answer[0]!.disabled) answer[0]!.click();
        await quiz.updateComplete;
        all(quiz, '[part~="next"]').at(-1)!.click();
        await quiz.updateComplete;
      }
      await until(() => output('result') === '100 %', 'the result in the app');
    });
  }
});
