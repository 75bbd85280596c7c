/**
 * Addresses of the data that are shipped beside the modules. A bundler that understands
 * `new URL('file', import.meta.url)` brings them along; where one does not, the page says once where
 * its copy of them lies. Nothing is looked up before it is needed, so nothing throws at load.
 */

let folder: string | undefined;

/**
 * Tells all widgets where the shipped data lie, for bundlers that do not bring them along: copy
 * `node_modules/@awareness-widgets/<widget>/dist/data` to a folder of the site and name it before a
 * widget is on the page, `shippedFrom('/aw-data/')`.
 *
 * @param address Of the folder, relative to the page or whole; undefined is beside the modules again.
 */
export function shippedFrom(address: string | undefined): void {
  folder = address;
}

/**
 * @param name File in the folder.
 * @param beside Its address beside the module, as bundlers see it.
 */
export const shippedFile = (name: string, beside: () => URL): string =>
  folder === undefined
    ? beside().href
    : new URL(name, new URL(folder.replace(/\/?$/, '/'), document.baseURI)).href;
