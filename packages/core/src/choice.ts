/** Attribute converter for a choice of words: anything else means the default. */
export function choice<T extends string>(values: readonly T[], fallback: T) {
  return {
    fromAttribute: (value: string | null): T =>
      values.includes(value?.trim().toLowerCase() as T)
        ? (value!.trim().toLowerCase() as T)
        : fallback,
  };
}
