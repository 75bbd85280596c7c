/** Where the shipped directory lies, relative to this module, so that bundlers see it. */
export const defaultSrc = (): string => new URL('../data/directory.json', import.meta.url).href;
