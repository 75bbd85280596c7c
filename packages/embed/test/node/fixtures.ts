/** A small directory and hostile texts for the tests of snippets. */
import type { Channel, Directory, Service } from '@awareness-widgets/data';

export const channel = (over: Partial<Channel> = {}): Channel => ({
  type: 'phone',
  dial: '116111',
  display: '116 111',
  reach: 'national',
  hours: { timezone: 'Europe/Tallinn', always: true, week: [], closed: [], holidays: null },
  cost: 'free',
  anonymous: null,
  human: null,
  ...over,
});

export const service = (over: Partial<Service> = {}): Service => ({
  id: 'ee-lasteabi',
  route: 'talk',
  name: { et: 'Lasteabi', en: 'Child Helpline' },
  operator: null,
  audiences: [],
  ages: null,
  languages: [],
  networks: [],
  channels: [channel()],
  website: null,
  sources: [],
  checked: { date: '2026-11-22', how: 'desk research', by: 'editors' },
  ...over,
});

export const directory = (services: Service[] = [service()]): Directory => ({
  version: 1,
  updated: '2026-11-22',
  countries: {
    EE: {
      code: 'EE',
      languages: ['et'],
      emergency: [{ number: '112', for: 'all', by: 'phone', sources: [], checked: null }],
      services,
    },
  },
  international: [
    service({
      id: 'int-report',
      route: 'report',
      name: { en: 'Catch-all portal' },
      channels: [channel({ type: 'web', dial: 'https://r.example', display: 'r.example' })],
    }),
    service({ id: 'int-talk', route: 'talk', name: { en: 'All helplines' } }),
  ],
});

/** Texts that would run, close a tag, leave an attribute or change the document if not escaped. */
export const HOSTILE = [
  '<script>window.hacked=1</script>',
  '<img src=x onerror="window.hacked=1">',
  '"><svg onload=window.hacked=1>',
  "' onmouseover='window.hacked=1",
  '</section></aw-helpline-finder></iframe><script>window.hacked=1</script>',
  '-->{{constructor.constructor("window.hacked=1")()}}<!--',
  '</style><script>window.hacked=1</script>',
  '</textarea></title></noscript><script>window.hacked=1</script>',
  'javascript:window.hacked=1',
  'JaVaScRiPt:window.hacked=1',
  ' \u0000javascript:window.hacked=1',
  'java\nscript:window.hacked=1',
  'data:text/html,<script>parent.hacked=1</script>',
  'vbscript:x',
  'tel:1;<script>',
  '&lt;script&gt;',
  '&#106;avascript:1',
  ']]><x/>',
  '\ud800',
  '‮gnp.exe',
] as const;
