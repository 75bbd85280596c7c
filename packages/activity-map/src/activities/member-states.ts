/**
 * The 47 states that were members of the Council of Europe when the plans for 2021 were collected:
 * those the survey asked, and so those the map keeps reachable even without an activity.
 */
export const MEMBER_STATES: readonly string[] = (
  'AL AD AM AT AZ BE BA BG HR CY CZ DK EE FI FR GE DE GR HU IS IE IT LV LI LT LU MT MC ME MD NL MK ' +
  'NO PL PT RO RU SM RS SK SI ES SE CH TR UA GB'
).split(' ');

/** States too small to be hit on a map of the continent; they get a marker and a row of their own. */
export const SMALL_STATES: readonly string[] = ['AD', 'LI', 'MT', 'MC', 'SM', 'VA'];
