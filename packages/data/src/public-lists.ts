/** Tables that others keep: code repositories, encyclopaedias and their copies. */
const LISTS =
  /(^|\.)(github\.com|githubusercontent\.com|gitlab\.com|wikipedia\.org|home\.cydlabs\.com)$/;

/** Whether an address is a public list: it repeats what others say, and confirms nothing. */
export function isPublicList(url: string): boolean {
  return URL.canParse(url) && LISTS.test(new URL(url).hostname.toLowerCase());
}
