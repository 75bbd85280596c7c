import type { Channel, Service } from '@awareness-widgets/data';
import { describe, expect, it } from 'vitest';
import { arrangeAnswers } from '../../../src/answer/arrange-answers.js';
import type { OpenState } from '../../../src/hours/open-state.js';
import { channel, service } from '../../fixtures/make.js';

const UNKNOWN: OpenState = { state: 'unknown' };
const OPEN: OpenState = { state: 'open', until: null };
const CLOSED: OpenState = { state: 'closed', opens: null };
const by =
  (states: Record<string, OpenState>) =>
  (one: Service, { type }: Channel) =>
    states[`${one.id} ${type}`] ?? states[one.id] ?? UNKNOWN;
const line = (id: string, more: Partial<Service> = {}) => service({ id, ...more });
const ids = (answers: { service: Service }[]) => answers.map((answer) => answer.service.id);

describe('arrangeAnswers', () => {
  it('gives one clear first answer, in the directory’s order', () => {
    const found = arrangeAnswers([line('a'), line('b')], 'child', 'en', by({}));
    expect(ids(found.main)).toEqual(['a']);
    expect(found.others.map(({ id }) => id)).toEqual(['b']);
    expect(found).toMatchObject({ instead: null, nothingOpen: false });
  });

  it('gives a pair for two languages, the reader’s first', () => {
    const lines = [
      line('nl', { languages: ['nl'] }),
      line('fr', { languages: ['fr'] }),
      line('de', { languages: ['de'] }),
    ];
    expect(ids(arrangeAnswers(lines, 'child', 'en', by({})).main)).toEqual(['nl', 'fr']);
    expect(ids(arrangeAnswers(lines, 'child', 'de', by({})).main)).toEqual(['de', 'nl']);
  });

  it('gives a pair for child and parent, and turns it round for a parent', () => {
    const lines = [
      line('kids', { audiences: ['child'] }),
      line('parents', { audiences: ['parent'] }),
    ];
    expect(ids(arrangeAnswers(lines, 'child', 'en', by({})).main)).toEqual(['kids', 'parents']);
    expect(ids(arrangeAnswers(lines, 'parent', 'en', by({})).main)).toEqual(['parents', 'kids']);
  });

  it('gives a pair where the data say when each fits, and never with a line for staff', () => {
    const fits = { en: 'For this.' };
    const pair = arrangeAnswers([line('a', { fits }), line('b', { fits })], 'child', 'en', by({}));
    expect(ids(pair.main)).toEqual(['a', 'b']);
    const staff = [line('a', { audiences: ['child'] }), line('b', { audiences: ['professional'] })];
    expect(ids(arrangeAnswers(staff, 'child', 'en', by({})).main)).toEqual(['a']);
  });

  it('names what is open instead of what is closed', () => {
    const found = arrangeAnswers([line('a'), line('b')], 'child', 'en', by({ a: CLOSED, b: OPEN }));
    expect(found.instead!.service.id).toBe('b');
    expect(found.others).toEqual([]);
  });

  it('prefers the chat of the same line to nothing, and says when there is nothing', () => {
    const chatty = line('a', {
      channels: [channel(), channel({ type: 'chat', dial: 'https://a.eu' })],
    });
    const open = arrangeAnswers([chatty], 'child', 'en', by({ 'a phone': CLOSED, 'a chat': OPEN }));
    expect(open.instead!.channel!.type).toBe('chat');
    const closed = arrangeAnswers([chatty], 'child', 'en', by({ a: CLOSED }));
    expect(closed).toMatchObject({ instead: null, nothingOpen: true });
  });

  it('takes the open one of two numbers', () => {
    const hours = [channel({ dial: '111' }), channel({ dial: '222' })];
    const two = line('a', { channels: hours });
    const found = arrangeAnswers([two], 'child', 'en', (_, { dial }) =>
      dial === '222' ? OPEN : CLOSED,
    );
    expect(found.main[0]!.channel!.dial).toBe('222');
  });

  it('hides nothing for anyone', () => {
    const lines = ['child', 'parent', 'professional'].map((audience) =>
      line(audience, { audiences: [audience as 'child'] }),
    );
    for (const audience of ['child', 'parent', 'professional'] as const) {
      const { main, others } = arrangeAnswers(lines, audience, 'en', by({}));
      expect([...ids(main), ...others.map(({ id }) => id)].sort()).toEqual(
        lines.map(({ id }) => id).sort(),
      );
    }
  });

  it('has nothing to say for nothing', () => {
    expect(arrangeAnswers([], 'child', 'en', by({})).main).toEqual([]);
  });
});
