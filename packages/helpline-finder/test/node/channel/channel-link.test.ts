import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { channelLink, mailOrWebLink, webLink } from '../../../src/channel/channel-link.js';

describe('channelLink', () => {
  it('dials numbers and nothing else', () => {
    expect(channelLink({ type: 'phone', dial: '116111' })).toBe('tel:116111');
    expect(channelLink({ type: 'phone', dial: '+41582616161' })).toBe('tel:+41582616161');
    expect(channelLink({ type: 'sms', dial: '147' })).toBe('sms:147');
    expect(channelLink({ type: 'phone', dial: '116 111' })).toBeNull();
    expect(channelLink({ type: 'phone', dial: '*#06#' })).toBeNull();
  });

  it('writes to addresses, without smuggled headers', () => {
    expect(channelLink({ type: 'email', dial: 'a@b.eu' })).toBe('mailto:a@b.eu');
    expect(channelLink({ type: 'email', dial: 'a@b.eu?bcc=x@y.z' })).toBeNull();
  });

  it('opens http(s) only', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.constantFrom('chat', 'web', 'whatsapp', 'phone', 'email', 'sms'),
        (dial, type) => {
          const link = channelLink({ type: type as 'chat', dial });
          expect(link === null || /^(https?:\/\/|tel:|sms:|mailto:)/.test(link)).toBe(true);
        },
      ),
    );
    expect(webLink('javascript:alert(1)')).toBeNull();
    expect(webLink('https://')).toBeNull();
    expect(channelLink({ type: 'whatsapp', dial: '+376333444' })).toBe('https://wa.me/376333444');
  });

  it('takes mail and web addresses for reports', () => {
    expect(mailOrWebLink('mailto:a@b.eu?subject=wrong')).toBe('mailto:a@b.eu?subject=wrong');
    expect(mailOrWebLink('https://a.eu/wrong')).toBe('https://a.eu/wrong');
    expect(mailOrWebLink('javascript:alert(1)')).toBeNull();
    expect(mailOrWebLink('')).toBeNull();
  });
});
