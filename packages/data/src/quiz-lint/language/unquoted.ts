/** @returns The text without what stands in quotation marks: that is a character speaking. */
export const unquoted = (text: string): string =>
  text.replace(/“[^”]*”|„[^“”]*[“”]|«[^»]*»|»[^«]*«|"[^"]*"/g, '…');
