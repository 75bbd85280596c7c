import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { channelAddress, safeAddress } from '../../src/snippets/safe-address.js';
import { HOSTILE } from './fixtures.js';

describe('safeAddress', () => {
  it('links the web, calls, texts and letters only', () => {
    expect(safeAddress('https://a.example/x?y=1')).toBe('https://a.example/x?y=1');
    expect(safeAddress('tel:+372116111')).toBe('tel:+372116111');
    expect(safeAddress('sms:114')).toBe('sms:114');
    expect(safeAddress('mailto:info@lasteabi.ee')).toBe('mailto:info@lasteabi.ee');
  });

  it('refuses everything that could run, and addresses that carry a name and password', () => {
    for (const text of HOSTILE) expect(safeAddress(text), text).toBeNull();
    expect(safeAddress('https://user:word@a.example')).toBeNull();
    expect(safeAddress('mailto:a@b.example?bcc=everyone@c.example')).toBeNull();
    expect(safeAddress('//a.example')).toBeNull();
  });

  it('never returns another scheme, whatever comes in', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webUrl(), fc.constantFrom(...HOSTILE)), (text) => {
        const address = safeAddress(text);
        expect(address === null || /^(https?:\/\/|tel:|sms:|mailto:)/.test(address)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('channelAddress', () => {
  it('opens what the channel is', () => {
    expect(channelAddress({ type: 'phone', dial: '116111' })).toBe('tel:116111');
    expect(channelAddress({ type: 'sms', dial: '114' })).toBe('sms:114');
    expect(channelAddress({ type: 'email', dial: 'a@b.ee' })).toBe('mailto:a@b.ee');
    expect(channelAddress({ type: 'whatsapp', dial: '+491234' })).toBe('https://wa.me/491234');
    expect(channelAddress({ type: 'chat', dial: 'https://c.ee' })).toBe('https://c.ee/');
    expect(channelAddress({ type: 'web', dial: 'javascript:1' })).toBeNull();
    expect(channelAddress({ type: 'phone', dial: '1;2<3' })).toBeNull();
  });
});
