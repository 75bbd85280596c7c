import { expect } from 'chai';
import { cleanFixtures, fixture, html, until } from '@awareness-widgets/core/testing.js';
import { mount } from '@awareness-widgets/embed';
import { keepMounted } from '../../src/page/mount.js';

/** Not registered: what is tested is what the section does, not the widget. */
const TAG = 'aw-quiz';

describe('mount', () => {
  afterEach(cleanFixtures);

  it('keeps the section and makes its content the fallback, links and listeners included', async () => {
    const section = await fixture(
      html`<section id="help" class="box" data-aw-widget="quiz">
        <p><a href="#x">116 111</a></p>
      </section>`,
    );
    const link = section.querySelector('a')!;
    mount(section, TAG);
    expect(section.id).to.equal('help');
    expect(section.children).to.have.length(1);
    const element = section.firstElementChild!;
    expect(element.localName).to.equal(TAG);
    expect(element.querySelector('a')).to.equal(link);
    expect(section.innerText).to.include('116 111');
  });

  it('hands on data, language and direction, and nothing that could run', async () => {
    const section = await fixture(
      html`<section
        data-aw-widget="quiz"
        data-band="8-10"
        data-no-certificate
        data-accent="#005500"
        data-paper="url(https://evil.example)"
        data-src="javascript:alert(1)"
        data-onclick="alert(1)"
        data-style="color: red"
        lang="fr"
        dir="rtl"
      ></section>`,
    );
    mount(section, TAG);
    const element = section.firstElementChild as HTMLElement;
    const names = element.getAttributeNames().filter((name) => name !== 'style');
    expect(names.sort()).to.deep.equal(['band', 'dir', 'lang', 'no-certificate']);
    expect(element.style.getPropertyValue('--aw-accent')).to.equal('#005500');
    expect(element.style.getPropertyValue('--aw-paper')).to.equal('');
  });

  it('comes back where the page writes the section again, and follows its data', async () => {
    const section = await fixture<HTMLElement>(
      html`<section data-aw-widget="quiz" data-band="8-10" data-accent="red">x</section>`,
    );
    keepMounted(section, TAG);
    section.innerHTML = '<p>Call 112</p>';
    const element = await until(() => section.querySelector<HTMLElement>(TAG), 'the widget');
    expect(element!.textContent).to.equal('Call 112');
    section.dataset['band'] = '14-18';
    section.dataset['accent'] = 'blue';
    section.lang = 'fr';
    await until(() => element!.getAttribute('band') === '14-18', 'the attribute');
    expect(element!.style.getPropertyValue('--aw-accent')).to.equal('blue');
    expect(element!.lang).to.equal('fr');
    for (const name of ['data-band', 'data-accent', 'lang']) section.removeAttribute(name);
    await until(() => !element!.hasAttribute('band'), 'the attribute to go');
    expect(element!.style.getPropertyValue('--aw-accent')).to.equal('');
    expect(element!.hasAttribute('lang')).to.equal(false);
    expect(section.querySelectorAll(TAG)).to.have.length(1);
  });

  it('does nothing a second time, nor in a copy of a mounted section', async () => {
    const section = await fixture(html`<section data-aw-widget="quiz">x</section>`);
    mount(section, TAG);
    mount(section, TAG);
    const copy = section.cloneNode(true) as HTMLElement;
    section.after(copy);
    mount(copy, TAG);
    for (const one of [section, copy]) expect(one.querySelectorAll(TAG)).to.have.length(1);
  });
});
