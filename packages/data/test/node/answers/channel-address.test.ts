import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  channelAddress,
  CHANNEL_TYPES,
  emergencyAddress,
  hostName,
  mailOrWebAddress,
  webAddress,
} from '../../../src/index.js';

const HOSTILE = [
  'javascript:alert(1)',
  'data:text/html,<script>1</script>',
  ' vbscript:x',
  'java\nscript:1',
  '//evil.example',
];

describe('the address of a channel', () => {
  it('dials numbers and nothing else', () => {
    expect(channelAddress({ type: 'phone', dial: '116111' })).toBe('tel:116111');
    expect(channelAddress({ type: 'phone', dial: '+41582616161' })).toBe('tel:+41582616161');
    expect(channelAddress({ type: 'sms', dial: '147' })).toBe('sms:147');
    expect(channelAddress({ type: 'phone', dial: '116 111' })).toBeNull();
    expect(channelAddress({ type: 'phone', dial: '*#06#' })).toBeNull();
    expect(channelAddress({ type: 'phone', dial: '1;2<3' })).toBeNull();
  });

  it('writes to addresses, without smuggled headers', () => {
    expect(channelAddress({ type: 'email', dial: 'a@b.eu' })).toBe('mailto:a@b.eu');
    expect(channelAddress({ type: 'email', dial: 'a@b.eu?bcc=x@y.z' })).toBeNull();
  });

  it('opens the web, without a name and password in the address', () => {
    expect(channelAddress({ type: 'chat', dial: 'https://c.ee' })).toBe('https://c.ee/');
    expect(channelAddress({ type: 'whatsapp', dial: '+376333444' })).toBe(
      'https://wa.me/376333444',
    );
    expect(webAddress('https://user:word@a.example')).toBeNull();
    expect(webAddress('https://')).toBeNull();
    expect(webAddress(null)).toBeNull();
  });

  it('is of no other scheme, whatever comes in', () => {
    const text = fc.oneof(fc.string(), fc.webUrl(), fc.constantFrom(...HOSTILE));
    fc.assert(
      fc.property(text, fc.constantFrom(...CHANNEL_TYPES), (dial, type) => {
        const address = channelAddress({ type, dial });
        expect(address === null || /^(https?:\/\/|tel:|sms:|mailto:)/.test(address)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('other addresses', () => {
  it('of emergencies are dialled without what is for the eye', () => {
    expect(emergencyAddress({ number: '112', by: 'phone' })).toBe('tel:112');
    expect(emergencyAddress({ number: '051 12 12', by: 'sms' })).toBe('sms:0511212');
    expect(emergencyAddress({ number: 'call us', by: 'phone' })).toBeNull();
  });

  it('of a host take mail and web', () => {
    expect(mailOrWebAddress('mailto:a@b.eu?subject=wrong')).toBe('mailto:a@b.eu?subject=wrong');
    expect(mailOrWebAddress('https://a.eu/wrong')).toBe('https://a.eu/wrong');
    expect(mailOrWebAddress('javascript:alert(1)')).toBeNull();
    expect(mailOrWebAddress('')).toBeNull();
  });

  it('are named by their host', () => {
    expect(hostName('https://www.lasteabi.ee/ru')).toBe('lasteabi.ee');
    expect(hostName('no address')).toBe('no address');
  });
});
