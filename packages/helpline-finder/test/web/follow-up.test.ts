import { cleanFixtures, until } from '@awareness-widgets/core/testing.js';
import { expect } from 'chai';
import { render } from 'lit';
import { FollowUp, type FollowUpHost } from '../../src/follow-up.js';
import { terms } from '../../src/locales/en.js';
import { $, $$, file, finder, text } from './setup.js';

describe('what follows the first answer', () => {
  afterEach(cleanFixtures);

  it('comes by itself once the answer is shown, and the answer stays where it was', async () => {
    const element = await finder({ src: file('directory.json') });
    const again = element.cloneNode() as typeof element;
    const loaded = new Promise((resolve) => again.addEventListener('aw-load', resolve));
    element.after(again);
    await loaded;
    expect(text($(again, '.bubble-number'))).to.equal('116 111');
    expect(text($(again, '[part=emergency]'))).to.equal('Call 112');
    expect($$(again, '.row-details, .trust, .print')).to.deep.equal([]);
    const { top } = $(again, '.bubble')!.getBoundingClientRect();
    await again.updateComplete;
    expect($$(again, '.row-details')).to.have.length(4);
    expect($$(again, '.trust, .print')).to.have.length(2);
    expect($(again, '.bubble')!.getBoundingClientRect().top).to.equal(top);
  });

  it('leaves a notice when it cannot be had, and comes when tried again', async () => {
    let online = false;
    let joined = 0;
    const element = { requestUpdate() {} };
    const page = { join: () => void (joined += 1) };
    const host = { element, page, localize: { terms } } as unknown as FollowUpHost;
    const followUp = new FollowUp(host, () =>
      online ? import('../../src/later/after-answer.js') : Promise.reject(new Error('offline')),
    );
    const shown = document.createElement('div');
    await followUp.begin();
    render(followUp.render(), shown);
    expect(text(shown)).to.equal(
      'This part did not load The connection may be down. The rest of the page still works. Try again',
    );
    online = true;
    shown.querySelector('button')!.click();
    await until(() => joined === 1, 'second try');
    await followUp.begin();
    render(followUp.render(), shown);
    expect(text(shown)).to.equal('');
  });

  it('fails aloud where the choice of a country hangs on it', async () => {
    const host = { element: {}, page: {}, localize: { terms } } as unknown as FollowUpHost;
    const followUp = new FollowUp(host, () => Promise.reject(new Error('offline')));
    const error = await followUp.load().catch((reason: unknown) => reason);
    expect(error).to.include({ name: 'LoadError', code: 'network' });
  });
});
