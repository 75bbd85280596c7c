import { describe, expect, it } from 'vitest';
import {
  arrangeAnswers,
  orderChannels,
  type Audience,
  type Channel,
  type OpenState,
  type Service,
  type StateOf,
} from '../../../src/index.js';
import { channel, routeAnswer, service } from '../../fixtures/services.js';

const OPEN: OpenState = { state: 'open', until: null };
const CLOSED: OpenState = { state: 'closed', opens: null };
const by =
  (states: Record<string, OpenState>): StateOf =>
  (one: Service, { type, dial }: Channel) =>
    states[dial] ?? states[`${one.id} ${type}`] ?? states[one.id] ?? { state: 'unknown' };
const line = (id: string, own: Partial<Service> = {}) => service({ id, ...own });
const ids = (answers: { service: Service }[]) => answers.map((answer) => answer.service.id);
const asks = (audience: Audience = 'child', ...languages: string[]) => ({ audience, languages });
const arrange = (services: Service[], asker = asks(), states = {}, languages: string[] = []) =>
  arrangeAnswers(routeAnswer(services, languages), asker, by(states));

describe('what is answered first', () => {
  it('is one clear answer, in the directory’s order', () => {
    const found = arrange([line('a'), line('b')]);
    expect(ids(found.main)).toEqual(['a']);
    expect(found.others.map(({ id }) => id)).toEqual(['b']);
    expect(found).toMatchObject({ instead: null, nothingOpen: false });
  });

  it('is a pair for two languages, the reader’s first', () => {
    const lines = [
      line('nl', { languages: ['nl'] }),
      line('fr', { languages: ['fr'] }),
      line('de', { languages: ['de'] }),
    ];
    const country = ['nl', 'fr', 'de'];
    expect(ids(arrange(lines, asks('child', 'en'), {}, country).main)).toEqual(['nl', 'fr']);
    expect(ids(arrange(lines, asks('child', 'de-BE'), {}, country).main)).toEqual(['de', 'nl']);
  });

  it('is a pair for child and parent, turned round for a parent', () => {
    const lines = [
      line('kids', { audiences: ['child'] }),
      line('parents', { audiences: ['parent'] }),
    ];
    expect(ids(arrange(lines).main)).toEqual(['kids', 'parents']);
    expect(ids(arrange(lines, asks('parent')).main)).toEqual(['parents', 'kids']);
  });

  it('is never the parents’ line as the one that looks open to a child', () => {
    const lines = [
      line('kids', { audiences: ['child'] }),
      line('parents', { audiences: ['parent'] }),
    ];
    for (const states of [{ kids: CLOSED, parents: OPEN }, { kids: CLOSED }]) {
      const found = arrange(lines, asks(), states);
      expect(ids(found.main)).toEqual(['kids']);
      expect(found.instead).toBe(null);
      expect(found.nothingOpen).toBe(true);
      expect(found.others.map(({ id }) => id)).toEqual(['parents']);
    }
  });

  it('is a pair where the data say when each fits, and never with a line for staff', () => {
    const fits = { en: 'For this.' };
    expect(ids(arrange([line('a', { fits }), line('b', { fits })]).main)).toEqual(['a', 'b']);
    const staff = [line('a', { audiences: ['child'] }), line('b', { audiences: ['professional'] })];
    expect(ids(arrange(staff).main)).toEqual(['a']);
  });

  it('is a line that the country speaks, though a foreign one stands first', () => {
    const lines = [line('ru', { languages: ['ru'] }), line('hu', { languages: ['hu'] })];
    expect(ids(arrange(lines, asks('child', 'en'), {}, ['hu']).main)[0]).toBe('hu');
    expect(ids(arrange(lines, asks('child', 'ru'), {}, ['hu']).main)[0]).toBe('ru');
  });

  it('is a line of the reader’s own language before another of the country’s', () => {
    const both: Partial<Service> = { audiences: ['parent'] };
    const lines = [
      line('fr', { ...both, languages: ['fr'] }),
      line('two', { ...both, languages: ['nl', 'fr'] }),
      line('de', { ...both, languages: ['de'] }),
    ];
    const first = (language: string) =>
      ids(arrange(lines, asks('parent', language), {}, ['nl', 'fr', 'de']).main)[0];
    expect(['nl', 'fr', 'de', 'en'].map(first)).toEqual(['two', 'fr', 'de', 'fr']);
  });

  it('leaves a line of unknown language its place for who reads the country’s first', () => {
    const lines = [line('unknown'), line('cs', { languages: ['cs'] })];
    expect(ids(arrange(lines, asks('child', 'cs'), {}, ['cs']).main)).toEqual(['unknown']);
    expect(ids(arrange(lines, asks('child', 'de'), {}, ['cs']).main)).toEqual(['unknown']);
  });

  it('is nothing for adults alone while something takes children, in whatever language', () => {
    const adults = line('adults', { ages: { from: 18, to: null } });
    const children = line('children', { languages: ['en'] });
    for (const audience of ['child', 'parent', 'professional'] as const) {
      const found = arrange([adults, children], asks(audience, 'cs'), {}, ['cs']);
      expect(ids(found.main)[0]).toBe('children');
      expect(found.others.map(({ id }) => id)).toEqual(['adults']);
    }
  });

  it('hides nothing for anyone', () => {
    const lines = (['child', 'parent', 'professional'] as const).map((audience) =>
      line(audience, { audiences: [audience] }),
    );
    for (const audience of ['child', 'parent', 'professional'] as const) {
      const { main, others } = arrange(lines, asks(audience));
      expect([...ids(main), ...others.map(({ id }) => id)].sort()).toEqual(
        lines.map(({ id }) => id).sort(),
      );
    }
  });

  it('is nothing where there is nothing', () => {
    expect(arrange([]).main).toEqual([]);
  });
});

describe('the channel to try first', () => {
  const two = [
    channel({ dial: '111', languages: ['fi', 'sv'] }),
    channel({ dial: '222', languages: ['sv'] }),
  ];
  const first = (asker: ReturnType<typeof asks>, states = {}, languages = ['fi', 'sv']) =>
    orderChannels(line('a', { channels: two }), { languages }, asker, by(states))[0]!.dial;

  it('speaks the reader’s language, or the country’s, before it is open', () => {
    expect(first(asks('child', 'fi'), { 222: OPEN })).toBe('111');
    expect(first(asks('child', 'en'), { 222: OPEN })).toBe('111');
    expect(first(asks('child', 'sv'), { 222: OPEN })).toBe('222');
    expect(first(asks('child', 'sv'))).toBe('111');
  });

  it('is not one that is closed while another speaks the language', () => {
    expect(first(asks('child', 'fi'), { 111: CLOSED })).toBe('222');
  });

  it('is foreign or a page only where there is no other', () => {
    const channels = [
      channel({ type: 'web', dial: 'https://a.eu' }),
      channel({ dial: '333', languages: ['uk'] }),
      channel({ type: 'email', dial: 'a@b.hu', languages: ['hu'] }),
    ];
    const hungarian = line('a', { languages: ['hu'], channels });
    const order = (asker: ReturnType<typeof asks>) =>
      orderChannels(hungarian, { languages: ['hu'] }, asker).map(({ type }) => type);
    expect(order(asks('child', 'hu'))).toEqual(['email', 'phone', 'web']);
    expect(order(asks('child', 'uk'))).toEqual(['phone', 'email', 'web']);
  });

  it('is the form before a letter where something is reported, and a call before both', () => {
    const channels = [
      channel({ type: 'email', dial: 'a@b.eu' }),
      channel({ type: 'web', dial: 'https://a.eu' }),
      channel({ dial: '333' }),
    ];
    const order = (route: Service['route']) =>
      orderChannels(line('a', { route, channels }), { languages: [] }, asks()).map(
        ({ type }) => type,
      );
    expect(order('report')).toEqual(['phone', 'web', 'email']);
    expect(order('own-image')).toEqual(['phone', 'web', 'email']);
    expect(order('talk')).toEqual(['phone', 'email', 'web']);
  });

  it('is any Norwegian for those who read one of them', () => {
    const channels = [channel({ dial: '1', languages: ['en'] }), channel({ dial: '2', languages: ['no'] })]; // prettier-ignore
    const norwegian = line('a', { channels });
    expect(orderChannels(norwegian, { languages: ['nb'] }, asks('child', 'nn'))[0]!.dial).toBe('2');
  });

  it('is the open one of two numbers that speak alike', () => {
    const channels = [channel({ dial: '1' }), channel({ dial: '2' })];
    const found = arrange([line('a', { channels })], asks(), { 1: CLOSED, 2: OPEN });
    expect(found.main[0]!.channel!.dial).toBe('2');
  });
});

describe('what can be reached instead of what is closed', () => {
  it('is what is open', () => {
    const found = arrange([line('a'), line('b')], asks(), { a: CLOSED, b: OPEN });
    expect(found.instead!.service.id).toBe('b');
    expect(found.others).toEqual([]);
  });

  it('is the chat of the same line, and else what may be open', () => {
    const chatty = line('a', {
      channels: [channel(), channel({ type: 'chat', dial: 'https://a.eu' })],
    });
    const open = arrange([chatty], asks(), { 'a phone': CLOSED, 'a chat': OPEN });
    expect(open.instead!.channel!.type).toBe('chat');
    const unknown = arrange([chatty], asks(), { 'a phone': CLOSED });
    expect(unknown.instead).toMatchObject({
      channel: { type: 'chat' },
      state: { state: 'unknown' },
    });
    expect(arrange([chatty], asks(), { a: CLOSED })).toMatchObject({
      instead: null,
      nothingOpen: true,
    });
  });

  it('is never a page of the country, and the international pages when all else is closed', () => {
    const page = line('b', { channels: [channel({ type: 'web', dial: 'https://b.eu' })] });
    const int = line('int', { channels: [channel({ type: 'web', dial: 'https://int.org' })] });
    const found = (states: object) =>
      arrangeAnswers(routeAnswer([line('a'), page], [], [int]), asks(), by({ ...states }));
    expect(found({ a: CLOSED }).instead!.service.id).toBe('int');
    expect(found({}).instead).toBe(null);
  });

  it('speaks the language, though a foreign line is open', () => {
    const lines = [
      line('a', { languages: ['hu'] }),
      line('b', { languages: ['uk'] }),
      line('c', { languages: ['hu'] }),
    ];
    const found = arrange(lines, asks('child', 'hu'), { a: CLOSED, b: OPEN }, ['hu']);
    expect(found.instead!.service.id).toBe('c');
  });
});
