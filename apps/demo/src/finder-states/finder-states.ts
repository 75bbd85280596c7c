/** One finder for each state and layout, each with a heading that says what to look at. */
import { AwHelplineFinder } from '@awareness-widgets/helpline-finder';
import { STATES, type State } from './states.js';

/** For states that end without data: loading never ends, empty and failed stay as they are. */
class UnfinishedFinder extends AwHelplineFinder {
  /** Whether the load never ends. */
  endless = false;

  protected override load(signal: AbortSignal) {
    return this.endless ? new Promise<never>(() => {}) : super.load(signal);
  }
}
customElements.define('demo-unfinished-finder', UnfinishedFinder);

const FALLBACK = '<p>In danger right now? Call <a href="tel:112">112</a>.</p>';

function makeFinder({ attributes = {}, properties = {}, unfinished = false }: State): HTMLElement {
  const finder = document.createElement(
    unfinished ? 'demo-unfinished-finder' : 'aw-helpline-finder',
  );
  finder.innerHTML = FALLBACK;
  // One button to leave is enough for a page.
  const all = { 'no-exit': '', ...attributes };
  for (const [name, value] of Object.entries(all)) finder.setAttribute(name, value);
  return Object.assign(finder, properties);
}

function makeFrame({ title, frame }: State): HTMLElement {
  const element = document.createElement('iframe');
  element.title = title;
  element.src = frame!.src;
  element.height = String(frame!.height);
  if (frame!.sandbox !== undefined) element.setAttribute('sandbox', frame!.sandbox);
  return element;
}

/** Shrinks a frame of a fixed width to the room there is, as a picture of it would be. */
function fit(frame: HTMLIFrameElement, stage: HTMLElement, width: number): void {
  frame.style.inlineSize = `${width}px`;
  frame.style.transformOrigin = 'top left';
  stage.classList.add('paper');
  stage.style.maxInlineSize = `${width}px`;
  new ResizeObserver(() => {
    const scale = stage.clientWidth / width;
    frame.style.transform = `scale(${scale})`;
    stage.style.blockSize = `${frame.offsetHeight * scale}px`;
  }).observe(stage);
}

function show(state: State): HTMLElement {
  const section = document.createElement('section');
  section.id = state.id;
  const heading = document.createElement('h2');
  heading.textContent = state.title;
  const about = document.createElement('p');
  about.textContent = state.about;
  const stage = document.createElement('div');
  stage.className = 'state-stage';
  if (state.width) stage.style.maxInlineSize = `${state.width}px`;
  const shown = state.frame ? makeFrame(state) : makeFinder(state);
  stage.append(shown);
  if (state.frame?.width) fit(shown as HTMLIFrameElement, stage, state.frame.width);
  section.append(heading, about, stage);
  return section;
}

document.querySelector('#states')!.append(...STATES.map(show));
