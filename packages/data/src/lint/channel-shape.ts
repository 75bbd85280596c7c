/** E-mail addresses and links that would not open, and services that nobody can reach. */
import { eachChannel, type Finding, type ServiceRule } from './finding.js';

/** A mis-shaped e-mail, a link that is none, a service without a channel, a short code from abroad. */
export const channelShape: ServiceRule = (file) => [
  ...eachChannel(file).flatMap(({ channel: { type, dial, reach }, path }): Finding[] => {
    const at = `${path}.dial`;
    if (type === 'email' && !/^[^\s@<>(),;:"]+@[^\s@.]+(\.[^\s@.]+)*\.[a-z]{2,}$/i.test(dial)) {
      const message = `"${dial}" is no e-mail address. Write it as name@example.org, or use type web for a form.`;
      return [{ rule: 'email-shape', path: at, message, severity: 'error' }];
    }
    if ((type === 'web' || type === 'chat') && !/^https?:\/\/[^\s/.]+\.[^\s]+$/i.test(dial)) {
      const message = `"${dial}" is no link. Write the whole address with https.`;
      return [{ rule: 'link-shape', path: at, message, severity: 'error' }];
    }
    if ((type === 'phone' || type === 'sms') && /^\d{2,6}$/.test(dial) && reach !== 'national') {
      const message = `${dial} is a short code and works from inside the country only. Set reach to national.`;
      return [{ rule: 'short-code-reach', path: `${path}.reach`, message, severity: 'error' }];
    }
    return [];
  }),
  ...file.services.flatMap(({ id, channels }, index): Finding[] => {
    if (channels.length > 0) return [];
    const message = `${id} has no channel. Add one, or remove the service until there is one.`;
    return [{ rule: 'no-channel', path: `services.${index}.channels`, message, severity: 'error' }];
  }),
];
