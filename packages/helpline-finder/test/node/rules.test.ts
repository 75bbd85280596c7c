import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { channelLink, mailOrWebLink, webLink } from '../../src/channel/channel-link.js';
import { countShift, NO_PRESSES } from '../../src/exit/count-shift.js';
import { frameLimits } from '../../src/model/frame-limits.js';
import { DEFAULT_EXIT, exitAddress, leavePage } from '../../src/exit/leave-page.js';
import { listRoutes } from '../../src/routes/list-routes.js';
import { makeQr, plainAddress } from '../../src/paper/make-qr.js';
import { nameService, pickText } from '../../src/answer/name-service.js';
import { summariseChecks } from '../../src/trust/summarise-checks.js';
import { service } from '../fixtures/make.js';

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

describe('leaving', () => {
  it('takes http(s) from the host and a weather page for everything else', () => {
    expect(exitAddress('https://example.org/news', 'https://a.eu/')).toBe(
      'https://example.org/news',
    );
    expect(exitAddress('/weather', 'https://a.eu/help')).toBe('https://a.eu/weather');
    for (const bad of ['', 'javascript:alert(1)', 'data:text/html,x', 'https://', null]) {
      expect(exitAddress(bad, 'https://a.eu/')).toBe(DEFAULT_EXIT);
    }
  });

  it('replaces the page and reports a refusal', () => {
    const visited: string[] = [];
    expect(leavePage('https://x.eu/', { location: { replace: (url) => visited.push(url) } })).toBe(
      true,
    );
    expect(visited).toEqual(['https://x.eu/']);
    const refuse = () => {
      throw new DOMException('no', 'SecurityError');
    };
    expect(leavePage('https://x.eu/', { location: { replace: refuse } })).toBe(false);
  });

  it('counts Shift three times within five seconds, and starts anew at another key', () => {
    const press = (times: number[]) =>
      times.reduce((count, at) => countShift(count, 'Shift', false, at), NO_PRESSES).presses;
    expect(press([0, 1000, 4900])).toBe(3);
    expect(press([0, 1000, 5100])).toBe(1);
    const typed = countShift(countShift(NO_PRESSES, 'Shift', false, 0), 'A', false, 10);
    expect(typed.presses).toBe(0);
    expect(countShift(countShift(NO_PRESSES, 'Shift', false, 0), 'Shift', true, 10).presses).toBe(
      1,
    );
  });
});

describe('frameLimits', () => {
  const framed = (sandbox: string | null | undefined, origin = 'https://a.eu') =>
    frameLimits({ framed: true, sandbox, origin });

  it('promises nothing in a sandbox that does not allow it', () => {
    expect(framed('allow-scripts')).toEqual({ framed: true, calls: 'no', leaves: 'no' });
    expect(framed('allow-scripts allow-popups')).toEqual({
      framed: true,
      calls: 'yes',
      leaves: 'no',
    });
    expect(framed('allow-scripts allow-top-navigation-by-user-activation').leaves).toBe('yes');
    expect(framed('allow-top-navigation-to-custom-protocols')).toEqual({
      framed: true,
      calls: 'yes',
      leaves: 'no',
    });
    expect(framed(undefined, 'null')).toEqual({
      framed: true,
      calls: 'unknown',
      leaves: 'unknown',
    });
    expect(framed(null).leaves).toBe('yes');
  });

  it('has no limits outside of frames', () => {
    expect(frameLimits({ framed: false, sandbox: undefined, origin: 'null' }).calls).toBe('yes');
  });
});

describe('listRoutes', () => {
  it('keeps known routes in the host’s order and shows all for none', () => {
    expect(listRoutes('report  talk report bogus')).toEqual(['report', 'talk']);
    expect(listRoutes('bogus')).toHaveLength(5);
    expect(listRoutes(null)).toHaveLength(5);
  });
});

describe('nameService', () => {
  it('shows the name on the door and the reader’s beside it, unless they are the same', () => {
    const lasteabi = service({
      name: { et: 'Lasteabi', en: 'Child Helpline' },
      languages: ['et', 'ru'],
    });
    expect(nameService(lasteabi, ['et'], 'fr')).toEqual({
      own: { text: 'Lasteabi', lang: 'et' },
      reader: { text: 'Child Helpline', lang: 'en' },
    });
    const same = service({ name: { fr: '119 – Allô', en: '119 Allo' }, languages: ['fr'] });
    expect(nameService(same, ['fr'], 'en').reader).toBeNull();
  });

  it('falls back to English, then to any language', () => {
    expect(pickText({ et: 'Tere' }, 'fr')).toEqual({ text: 'Tere', lang: 'et' });
    expect(pickText({ et: 'Tere', en: 'Hello' }, 'fr-CA')!.text).toBe('Hello');
    expect(pickText(undefined, 'fr')).toBeNull();
  });
});

describe('summariseChecks', () => {
  const fresh = () => false;
  const desk = { date: '2026-11-22', how: 'desk research', by: 'us' } as const;
  const call = { date: '2026-10-01', how: 'called', by: 'us' } as const;

  it('claims the weakest manner and the oldest day', () => {
    const summary = summariseChecks(
      [service({ checked: desk }), service({ checked: call })],
      fresh,
    );
    expect(summary).toMatchObject({ how: 'desk research', date: '2026-10-01', partly: false });
  });

  it('says when some of it is unchecked or stale', () => {
    expect(summariseChecks([service({ checked: null })], fresh)).toMatchObject({
      how: null,
      partly: true,
    });
    expect(summariseChecks([service({ checked: desk })], () => true).partly).toBe(true);
  });
});

describe('makeQr', () => {
  it('holds the page’s address without query, fragment or credentials', () => {
    expect(plainAddress('https://u:p@a.eu/help?country=EE#talk')).toBe('https://a.eu/help');
    expect(plainAddress('about:srcdoc')).toBeNull();
    const code = makeQr('https://a.eu/help')!;
    expect(code.size).toBeGreaterThanOrEqual(21);
    expect(code.path).toMatch(/^M/);
    expect(makeQr('javascript:1')).toBeNull();
    expect(makeQr(null)).toBeNull();
  });
});
