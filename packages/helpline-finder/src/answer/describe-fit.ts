/** Whom a service is for, in a few words. */
import type { Context } from '../model/context.js';
import type { Service } from '@awareness-widgets/data';
import { pickText } from './name-service.js';

/**
 * When a service is the right one: in its own words, else where it is not for children, or for some
 * ages only. Empty when nothing sets it apart.
 */
export function describeFit({ intl, terms }: Context, { fits, audiences, ages }: Service): string {
  const own = pickText(fits, intl);
  if (own) return own.text;
  const words = [
    audiences.length > 0 && !audiences.includes('child') && terms.forAudience[audiences[0]!],
    ages && (ages.from !== null || ages.to !== null) && terms.ages(ages.from, ages.to),
  ];
  return words.filter(Boolean).join(', ');
}
