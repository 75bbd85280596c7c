import { cleanFixtures } from '@awareness-widgets/core/testing.js';
import { expect } from 'chai';
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
});
