/** The activities of one edition as one file, by country and then by start. */
import type { Activities, Activity } from '../../src/index.js';

/**
 * @param edition Year of the Safer Internet Day.
 * @param files Parsed files with the name to blame.
 * @throws On an activity of another edition, and on an id used twice.
 */
export function mergeActivities(
  edition: number,
  files: { file: string; data: Activities }[],
): Activities {
  const seen = new Map<string, string>();
  for (const { file, data } of files) {
    data.activities.forEach((activity, index) => {
      const at = `${file}: activities.${index}`;
      if (activity.edition !== edition) {
        throw new Error(`${at}.edition: is ${activity.edition}, the folder says ${edition}`);
      }
      const other = seen.get(activity.id);
      if (other) throw new Error(`${at}.id: "${activity.id}" is also in ${other}`);
      seen.set(activity.id, file);
    });
  }
  const activities = files.flatMap(({ data }) => data.activities).sort(compareActivities);
  return { version: 1, edition, activities };
}

/** By country, then start; unknown starts last; then id, so that the order never depends on files. */
function compareActivities(a: Activity, b: Activity): number {
  return (
    compare(a.country, b.country) ||
    compare(a.start ?? '9999', b.start ?? '9999') ||
    compare(a.id, b.id)
  );
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
