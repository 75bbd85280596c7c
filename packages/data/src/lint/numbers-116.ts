/**
 * Where the European numbers for children run. They are assigned country by country; a number that
 * is reserved, planned or doubtful is not in this list. From the audit of November 2026
 * (research/directory-audit.json, numbers_116: "assigned and in service"); a test compares the two.
 */
import { eachChannel, type ServiceRule } from './finding.js';

const states = (codes: string): ReadonlySet<string> => new Set(codes.split(' '));

/** States in which each number is assigned and in service. */
// prettier-ignore
export const IN_SERVICE: Record<'116111' | '116000', ReadonlySet<string>> = {
  '116111': states(
    'AL AZ BG CY CZ DE DK EE ES FI FR GR HR HU LT LU LV MD ME MT NO PL PT RO RS SE SI SK UA',
  ),
  '116000': states(
    'AL AT BE BG CH CY CZ DE DK EE ES FI FR GB GR HR HU IE IT LT LU LV MT NL PL PT RS SE SK UA',
  ),
};

/** 116 111 or 116 000 in a country where it does not run. */
export const numbers116: ServiceRule = (file) =>
  eachChannel(file).flatMap(({ channel, path }) => {
    const number = /(116111|116000)$/.exec(channel.dial.replace(/\D/g, ''))?.[1];
    if (!number || channel.dial.includes('@') || channel.dial.includes(':')) return [];
    if (IN_SERVICE[number as keyof typeof IN_SERVICE].has(file.code)) return [];
    return [
      {
        rule: 'numbers-116',
        path: `${path}.dial`,
        message: `${number} is not in service in ${file.code}. Remove it, or show the national number.`,
        severity: 'error' as const,
      },
    ];
  });
