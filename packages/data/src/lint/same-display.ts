/** Two ways to one service that look alike: a reader cannot tell which one to take. */
import type { Finding, ServiceRule } from './finding.js';

export const sameDisplay: ServiceRule = (file) =>
  file.services.flatMap(({ id, channels }, s) =>
    channels.flatMap((channel, c): Finding[] => {
      const before = channels
        .slice(0, c)
        .find((other) => other.type === channel.type && other.display === channel.display);
      if (!before) return [];
      const message = `${id} shows "${channel.display}" twice. Give each its own display, or keep one.`;
      const path = `services.${s}.channels.${c}.display`;
      return [{ rule: 'same-display', path, message, severity: 'error' }];
    }),
  );
