/** What a reader sees and what the device dials must be the same number. */
import { callingCode } from './calling-codes.js';
import { eachChannel, isDialled, type ServiceRule } from './finding.js';

/** The national form beside an international dial string is allowed, with or without its 0. */
export const displayMismatch: ServiceRule = (file) =>
  eachChannel(file)
    .filter(({ channel }) =>
      isDialled(channel.type)
        ? !sameNumber(channel.dial, channel.display)
        : channel.type === 'email' && channel.display !== channel.dial,
    )
    .map(({ channel, path }) => ({
      rule: 'display-mismatch',
      path: `${path}.display`,
      message: `Shows ${channel.display} but opens ${channel.dial}. Make the two agree.`,
      severity: 'error',
    }));

function sameNumber(dial: string, display: string): boolean {
  const dialled = dial.replace(/\D/g, '');
  const shown = display.replace(/\D/g, '');
  if (dialled === shown) return true;
  if (!dial.startsWith('+') || display.trim().startsWith('+')) return false;
  const national = dialled.slice(callingCode(dialled)?.length ?? dialled.length);
  return national !== '' && (shown === national || shown === `0${national}`);
}
