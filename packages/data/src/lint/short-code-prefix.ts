/** A short code with a country prefix reaches nobody, or somebody else. */
import { callingCode } from './calling-codes.js';
import { eachChannel, isDialled, type ServiceRule } from './finding.js';

/** Short codes have at most five digits; the European 116 numbers have six. */
export const shortCodePrefix: ServiceRule = (file) =>
  eachChannel(file)
    .filter(({ channel }) => isDialled(channel.type) && isPrefixed(channel.dial))
    .map(({ channel, path }) => ({
      rule: 'short-code-prefix',
      path: `${path}.dial`,
      message: `${channel.dial} is a short code with a country prefix. Write the short code alone.`,
      severity: 'error',
    }));

function isPrefixed(dial: string): boolean {
  if (!/^(\+|00)/.test(dial)) return false;
  const digits = dial.replace(/\D/g, '').replace(/^00/, '');
  const code = callingCode(digits);
  if (!code) return false;
  const rest = digits.slice(code.length);
  return rest.length <= 5 || /^116\d{3}$/.test(rest);
}
