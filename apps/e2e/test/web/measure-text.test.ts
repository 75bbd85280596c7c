import { expect } from 'chai';
import { collisions, readRuns } from './measure-text.js';

/** A widget of one paragraph per line of HTML, in a shadow tree on white. */
function widget(inner: string): HTMLElement {
  const host = document.createElement('div');
  host.style.cssText =
    'inline-size: 400px; background: #fff; color: #000; font: 16px/1.5 sans-serif';
  host.attachShadow({ mode: 'open' }).innerHTML = inner;
  document.body.append(host);
  return host;
}

describe('the measure of text', () => {
  let host: HTMLElement;
  const read = (inner: string) => readRuns((host = widget(inner)));
  afterEach(() => host.remove());

  it('knows size and contrast as shown', () => {
    const [run] = read('<p style="font-size: 0.625em; color: #aaa">pale</p>');
    expect(run!.size).to.equal(10);
    expect(run!.contrast).to.be.within(2.3, 2.35);
  });

  it('counts half-clear ink and paper as they come out', () => {
    const [clear, veiled] = read(
      '<p style="opacity: 0.3">a</p><p style="background: rgb(0 0 0 / 0.9)">b</p>',
    );
    expect(clear!.contrast).to.be.lessThan(4.5);
    expect(veiled!.contrast).to.be.lessThan(4.5);
  });

  it('sees what a box cuts off, unless the box scrolls', () => {
    const long = '<p style="white-space: nowrap">a line that is longer than its box by far</p>';
    expect(
      read(`<div style="inline-size: 80px; overflow: hidden">${long}</div>`)[0]!.cut,
    ).to.be.above(50);
    host.remove();
    expect(read(`<div style="inline-size: 80px; overflow: auto">${long}</div>`)[0]!.cut).to.equal(
      0,
    );
  });

  it('sees texts that lie over each other, and none that only stand close', () => {
    const apart = read('<p style="margin: 0">one</p><p style="margin: 0">two</p>');
    expect(collisions(apart)).to.have.length(0);
    host.remove();
    const over = read('<p style="margin: 0">one</p><p style="margin: -20px 0 0">two</p>');
    expect(collisions(over)).to.have.length(1);
  });

  it('leaves out what nobody sees', () => {
    const runs = read(
      '<details><summary>seen</summary><p>folded</p></details><p style="visibility: hidden">no</p>' +
        '<p style="position: absolute; clip-path: inset(50%)">spoken</p><slot></slot>',
    );
    expect(runs.map(({ text }) => text)).to.deep.equal(['seen']);
  });
});
