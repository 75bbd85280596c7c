/** Coordinates that put an activity into the sea or into another country. */
import { inCountry } from './country-boxes.js';
import type { ActivitiesRule, Finding } from './finding.js';

/** 0,0, latitude and longitude swapped, and places outside the country. */
export const activityPlace: ActivitiesRule = (file) =>
  file.activities.flatMap(({ country, place }, index): Finding[] => {
    if (!place) return [];
    const { lat, lon, name } = place;
    if (lat === null || lon === null) return [];
    const path = `activities.${index}.place`;
    if (lat === 0 && lon === 0) {
      const message = `${name} is at 0,0, which means nobody looked it up. Give its coordinates, or null.`;
      return [{ rule: 'place-zero', path, message, severity: 'error' }];
    }
    if (inCountry(country, lat, lon) !== false) return [];
    if (inCountry(country, lon, lat)) {
      const message = `${name}: latitude and longitude are swapped. Exchange the two.`;
      return [{ rule: 'place-swapped', path, message, severity: 'error' }];
    }
    const message = `${name} (${lat}, ${lon}) is not in ${country}. Correct the place or the country.`;
    return [{ rule: 'place-outside-country', path, message, severity: 'error' }];
  });
