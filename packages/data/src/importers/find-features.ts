/** GeoJSON inside other JSON: the layers of a uMap backup, answers of services, lists of collections. */

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** @returns Whether the beginning of a file shows that its FeatureCollections lie deeper. */
export const wrapsFeatures = (head: string): boolean => {
  const own = /"features"\s*:/.exec(head)?.index ?? Infinity;
  const wrapper =
    /"type"\s*:\s*"umap"|"(?:layers|data|geojson|result|map|featureCollections?)"\s*:\s*[[{]/.exec(
      head,
    );
  return wrapper !== null && wrapper.index < own;
};

/** @returns The Features of every FeatureCollection, to a depth of 8, in the order of the file. */
export function findFeatures(value: unknown, depth = 0): unknown[] {
  if (depth > 8) return [];
  if (Array.isArray(value)) return value.flatMap((item) => findFeatures(item, depth + 1));
  if (!isObject(value)) return [];
  if (value['type'] === 'FeatureCollection' && Array.isArray(value['features']))
    return value['features'];
  return Object.values(value).flatMap((item) =>
    typeof item === 'object' ? findFeatures(item, depth + 1) : [],
  );
}
