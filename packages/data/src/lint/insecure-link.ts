/** A link without https can be read and changed on the way, and some pages refuse to open it. */
import type { Activities } from '../schemas/activities.js';
import { type Finding, eachChannel, type ServiceRule } from './finding.js';

const finding = (path: string, url: string): Finding => ({
  rule: 'insecure-link',
  path,
  message: `${url} is not https. Use the https address, or leave the link out.`,
  severity: 'error',
});

/** Links of services that a reader opens; sources may be older pages. */
export const insecureLink: ServiceRule = (file) => [
  ...eachChannel(file)
    .filter(({ channel }) => /^http:/i.test(channel.dial))
    .map(({ channel, path }) => finding(`${path}.dial`, channel.dial)),
  ...file.services.flatMap(({ website }, index) =>
    website && /^http:/i.test(website) ? [finding(`services.${index}.website`, website)] : [],
  ),
];

/** Links of activities. A page of an earlier year may be gone; that is only worth a look. */
export const insecureActivityLink = (file: Activities): Finding[] =>
  file.activities.flatMap(({ url }, index) =>
    url && /^http:/i.test(url)
      ? [{ ...finding(`activities.${index}.url`, url), severity: 'warning' as const }]
      : [],
  );
