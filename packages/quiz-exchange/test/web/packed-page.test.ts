import { expect } from 'chai';
import { Scorm12API, Scorm2004API } from 'scorm-again';

type Player = HTMLElement & { updateComplete: Promise<unknown> };
type Api = { cmi: { toJSON(): Record<string, unknown> }; loadFromJSON(json: unknown): void };

const hosts = window as unknown as { API?: unknown; API_1484_11?: unknown };

async function until<T>(find: () => T | null | undefined | false, what: string): Promise<T> {
  for (let i = 0; i < 600; i++) {
    const found = find();
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error(`There was no ${what}`);
}

/** Opens a packed page as a platform does: in a frame, with its object in the window above. */
async function open(kind: string): Promise<{ frame: HTMLIFrameElement; player: Player }> {
  const frame = document.createElement('iframe');
  frame.srcdoc = await (await fetch(`/packed-pages/${kind}.txt`)).text();
  frame.style.cssText = 'inline-size: 700px; block-size: 700px';
  document.body.append(frame);
  const player = await until(
    () => frame.contentDocument?.querySelector<Player>('aw-quiz:defined'),
    'player',
  );
  await until(() => player.shadowRoot?.querySelector('[part~="next"]'), 'screen');
  return { frame, player };
}

const click = async (player: Player, selector: string) => {
  const button = await until(
    () => player.shadowRoot?.querySelector<HTMLElement>(selector),
    selector,
  );
  button.click();
  await player.updateComplete;
};

const next = (player: Player) => click(player, '[part~="next"]');

/** Leaves the frame and waits for its last words. */
const leave = async (frame: HTMLIFrameElement, isOver: () => boolean) => {
  frame.srcdoc = '<p>left</p>';
  await until(isOver, 'end of the visit');
  frame.remove();
};

const state = (api: Api) =>
  JSON.parse(JSON.stringify(api.cmi.toJSON())) as Record<string, string> & {
    core: Record<string, string>;
  };

/** Chooses the option with this number and gives the answer. */
const answer = async (player: Player, index: number) => {
  const options = await until(() => {
    const list = player.shadowRoot?.querySelectorAll<HTMLInputElement>('[part~="options"] input');
    return list && list.length > 0 && list;
  }, 'options');
  options[index]?.click();
  await player.updateComplete;
  await next(player);
};

describe('a packed page', () => {
  afterEach(() => {
    delete hosts.API;
    delete hosts.API_1484_11;
    document.querySelectorAll('iframe').forEach((frame) => frame.remove());
  });

  it('plays by itself, and keeps nothing on the device', async () => {
    sessionStorage.clear();
    const { player } = await open('page');
    await next(player);
    await answer(player, 1);
    expect(player.shadowRoot?.querySelector('[part~="feedback"]')).to.exist;
    expect(sessionStorage.length).to.equal(0);
  });

  it('tells SCORM 1.2 of answers, resumes, and finishes', async () => {
    const api = new Scorm12API({ autocommit: false, logLevel: 5 }) as unknown as Api;
    hosts.API = api;
    const { frame, player } = await open('scorm12');
    await next(player);
    await answer(player, 1);
    expect(JSON.stringify(state(api)))
      .to.contain('copied-voice_1')
      .and.contain('"correct"');
    await leave(frame, () => state(api).core['exit'] === 'suspend');
    const { suspend_data } = state(api);
    expect(suspend_data).to.match(/^1/);
    expect(sessionStorage.length, 'nothing on the device').to.equal(0);

    const second = new Scorm12API({ autocommit: false, logLevel: 5 }) as unknown as Api;
    second.loadFromJSON({
      cmi: { suspend_data, core: { lesson_status: 'incomplete', entry: 'resume' } },
    });
    hosts.API = second;
    const again = await open('scorm12');
    for (let i = 0; i < 12 && state(second).core['lesson_status'] === 'incomplete'; i++) {
      const input = again.player.shadowRoot?.querySelectorAll<HTMLInputElement>(
        '[part~="options"] input:not(:disabled)',
      )[0];
      const given = again.player.shadowRoot?.querySelector('[part~="feedback"]');
      if (input && !given) input.click();
      await again.player.updateComplete;
      await next(again.player);
    }
    expect(state(second).core['lesson_status']).to.equal('passed');
    expect(JSON.stringify(state(second))).not.to.contain('copied-voice_1');
  });

  it('tells SCORM 2004 of answers and of leaving', async () => {
    const api = new Scorm2004API({ autocommit: false, logLevel: 5 }) as unknown as Api;
    hosts.API_1484_11 = api;
    const { frame, player } = await open('scorm2004');
    await next(player);
    await answer(player, 0);
    expect(JSON.stringify(state(api))).to.contain('"incorrect"');
    await leave(frame, () => state(api)['exit'] === 'suspend');
    expect(state(api)['suspend_data']).to.match(/^1/);
  });
});
