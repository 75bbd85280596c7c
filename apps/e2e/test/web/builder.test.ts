import { expect } from 'chai';
import { until } from '@awareness-widgets/core/testing.js';
import { readText } from '../../server/read-page.js';
import { axeFindings, closeAll, openBuilder, widgetFiles, pastePage } from './open-builder.js';

const FORMS = {
  HTML: 'data-aw-widget="helpline-finder"',
  'HTML with new tags': '<aw-helpline-finder country="EE"',
  'A frame': '<iframe src=',
  'Only an address': 'frame/helpline-finder/EE.html',
  'Text and links only': '<h2>Someone to talk to: Estonia</h2>',
  Paper: '<p class="number">116 111</p>',
} as const;

/** As the widget's own manifest lists them, but for what a server sets on its own rendering. */
async function attributesOf(widget: string): Promise<string[]> {
  const manifest = (await (await fetch(`/packages/${widget}/custom-elements.json`)).json()) as {
    modules: { declarations?: { tagName?: string; attributes?: { name: string }[] }[] }[];
  };
  return manifest.modules
    .flatMap(({ declarations = [] }) => declarations)
    .filter(({ tagName }) => tagName === `aw-${widget}`)
    .flatMap(({ attributes = [] }) => attributes.map(({ name }) => name))
    .filter((name) => name !== 'rendered-at');
}

describe('the embed builder', function () {
  this.timeout(30_000);
  afterEach(closeAll);

  it('brings Estonia’s finder to a page of someone who can only paste HTML', async () => {
    const builder = await openBuilder();
    builder.choose('Country', 'Estonia');
    await builder.shows('116 111');
    builder.press('Copy: Code');
    await until(() => builder.copied !== '', 'something copied');

    const page = await pastePage(builder.copied);
    const finder = (await until(
      () => page.querySelector('section > aw-helpline-finder:state(ready)'),
      'the finder on their page',
      15_000,
    ))!;
    expect(finder.getAttribute('country')).to.equal('EE');
    expect(readText(page.body)).to.include('116 111');

    // Their editor may remove the script; then the numbers are left, as links.
    const stripped = await pastePage(builder.copied.replace(/<script[\s\S]*?<\/script>/g, ''));
    expect(readText(stripped.body)).to.include('116 111');
    expect(stripped.querySelectorAll('a[href="tel:116111"]')).to.have.length(1);
  });

  for (const [label, sign] of Object.entries(FORMS)) {
    it(`makes “${label}” with a number that needs no script`, async () => {
      const builder = await openBuilder();
      builder.choose('Country', 'Estonia');
      await builder.shows('116 111');
      const radios = [...builder.document.querySelectorAll('.forms label')];
      const card = radios.find((one) => one.querySelector('b')!.textContent === label)!;
      card.querySelector('input')!.click();
      await builder.shows(sign);
      expect(builder.document.querySelector('#how')!.textContent).not.to.equal('');
      if (label === 'Only an address') {
        const address = builder.document.querySelector('#blocks code')!.textContent!;
        const framed = await (await fetch(address)).text();
        expect(framed.replace(/<[^>]*>/g, ' ')).to.include('116 111');
        expect(builder.code).to.include('application/json+oembed');
        expect(builder.code).to.include('<oembed>');
      } else {
        const bare = builder.code.replace(/<(script|style)[\s\S]*?<\/\1>/g, '');
        expect(bare.replace(/<[^>]*>/g, ' ')).to.include('116 111');
      }
      expect(await axeFindings(builder)).to.deep.equal([]);
    });
  }

  it('shows what was chosen at once, and writes it down', async () => {
    const builder = await openBuilder();
    const preview = builder.document.querySelector('#preview')!;
    builder.click('Quiz');
    await builder.shows('data-aw-widget="quiz"');
    expect(preview.querySelector('aw-quiz')!.getAttribute('band')).to.equal('11-13');
    builder.choose('Age', '8 to 10');
    builder.choose('Language', 'Français');
    builder.click('No certificate');
    await builder.shows('data-no-certificate');
    await builder.shows('data-band="8-10"');
    const quiz = preview.querySelector('aw-quiz')!;
    expect(quiz.getAttribute('band')).to.equal('8-10');
    expect(quiz.hasAttribute('no-certificate')).to.equal(true);
    expect((quiz as HTMLElement).lang).to.equal('fr');
    builder.click('Activities');
    await builder.shows('data-aw-widget="activity-map"');
    expect(builder.code).not.to.include('band');
    builder.choose('Subject', 'Gaming');
    await builder.shows('data-topic="gaming"');
  });

  it('says when colours cannot be read, and carries good ones into the code', async () => {
    const builder = await openBuilder();
    builder.click('Use my site’s colours');
    const list = builder.document.querySelector('#contrast')!;
    await until(() => list.children.length === 3, 'three lines');
    expect(list.querySelectorAll('.poor')).to.have.length(0);
    const text = builder.field('Text');
    text.value = '#aaaaaa';
    text.dispatchEvent(new Event('change', { bubbles: true }));
    await until(() => list.querySelectorAll('.poor').length === 1, 'a warning');
    expect(list.querySelector('.poor')!.textContent).to.include('too pale');
    await builder.shows('data-ink="#aaaaaa"');
    await builder.shows('data-theme="light"');
    const paper = builder.field('Background');
    paper.value = '#101020';
    paper.dispatchEvent(new Event('change', { bubbles: true }));
    await builder.shows('data-theme="dark"');
    expect(await axeFindings(builder)).to.deep.equal([]);
  });

  it('writes a letter to the webmaster that leads back to the same choices', async () => {
    const builder = await openBuilder();
    builder.choose('Country', 'Estonia');
    builder.click('A frame');
    await builder.shows('EE.html');
    const mail = builder.document.querySelector<HTMLAnchorElement>('#mail')!;
    const letter = new URLSearchParams(mail.href.replace('mailto:?', '')).get('body')!;
    const [address] = /http\S+embed\.html\S*/.exec(letter)!;
    const again = await openBuilder({ hash: new URL(address!).hash });
    await again.shows('EE.html');
    expect(again.field<HTMLSelectElement>('Country').value).to.equal('EE');
  });

  it('offers every attribute of every widget, and writes down what was entered', async () => {
    const builder = await openBuilder();
    for (const [label, widget] of [
      ['Activities', 'activity-map'],
      ['Quiz', 'quiz'],
      ['Someone to talk to', 'helpline-finder'],
    ] as const) {
      builder.click(label);
      await builder.shows(`data-aw-widget="${widget}"`);
      const offered = new Set(
        [...builder.form.elements].map((one) => (one as HTMLInputElement).name),
      );
      const names = await attributesOf(widget);
      expect(names.length).to.be.greaterThan(10);
      expect(names.filter((name) => !offered.has(name))).to.deep.equal([]);
    }
    builder.document.querySelector('details')!.open = true;
    builder.choose('Kinds of help', 'Someone to talk to');
    await builder.shows('data-routes="talk"');
    const exit = builder.field('“Leave this page” leads to');
    exit.value = 'https://weather.example/';
    exit.dispatchEvent(new Event('change', { bubbles: true }));
    await builder.shows('data-exit-href="https://weather.example/"');
    exit.value = 'javascript:alert(1)';
    exit.dispatchEvent(new Event('change', { bubbles: true }));
    await until(() => !builder.code.includes('data-exit-href'), 'the address to go');
    expect(builder.code).not.to.include('javascript:');
  });

  it('keeps what was entered for one widget while another is looked at', async () => {
    const builder = await openBuilder();
    builder.choose('Country', 'Estonia');
    await builder.shows('data-country="EE"');
    builder.click('Quiz');
    await builder.shows('data-aw-widget="quiz"');
    builder.click('Someone to talk to');
    await builder.shows('data-country="EE"');
  });

  it('recommends what the table below says for a system', async () => {
    const builder = await openBuilder();
    builder.choose('Not sure?', 'Moodle');
    await until(
      () => builder.document.querySelector('#advice')!.textContent!.includes('Text and links only'),
      'advice',
    );
    await until(() => !builder.code.includes('<script'), 'a form without script');
    expect(builder.code).to.include('<a href');
  });

  it('prints the hash of the script that it names', async () => {
    const builder = await openBuilder();
    const hashes = (await (await fetch(`${await widgetFiles()}integrity.json`)).json()) as Record<
      string,
      string
    >;
    await builder.shows(`integrity="${hashes['loader.js']}"`);
  });

  it('fits 320 px for each widget and form', async () => {
    const builder = await openBuilder({ width: 320 });
    for (const widget of ['Activities', 'Quiz', 'Someone to talk to']) {
      builder.click(widget);
      for (const form of ['A frame', 'Only an address', 'Text and links only', 'Paper', 'HTML']) {
        builder.click(form);
        const { scrollWidth, clientWidth } = builder.document.documentElement;
        expect(scrollWidth, `${widget}, ${form}`).to.equal(clientWidth);
      }
    }
    expect(await axeFindings(builder)).to.deep.equal([]);
  });

  it('can be worked by keyboard: every control takes focus and shows it', async () => {
    const builder = await openBuilder();
    for (const fold of builder.document.querySelectorAll('details')) fold.open = true;
    const controls = builder.form.querySelectorAll<HTMLElement>(
      'input:not([disabled]), select, button, a[href], pre, summary',
    );
    expect(controls.length).to.be.greaterThan(15);
    for (const control of controls) {
      if (control.getClientRects().length === 0) continue;
      control.focus();
      const focused = builder.document.activeElement === control;
      expect(focused, control.outerHTML.slice(0, 80)).to.equal(true);
      expect(control.tabIndex).to.equal(0);
    }
  });

  it('has nothing for axe to find in the dark and from right to left', async () => {
    const builder = await openBuilder();
    builder.document.documentElement.style.colorScheme = 'dark';
    expect(await axeFindings(builder)).to.deep.equal([]);
    builder.document.documentElement.dir = 'rtl';
    expect(await axeFindings(builder)).to.deep.equal([]);
  });
});
