/** Letters that another code page left behind. */

/**
 * What no sound text holds, or what looks like UTF-8 read as something else. Cheap and a little too
 * careful: the full check decides.
 */
export const LOOKS_BROKEN =
  /\ufffd|[ÂÃÄÅÎÏÐÑØÙÚÛâ][\u0080-\u00bf\u0152-\u02dc\u2013-\u2122]|[РС][\u0080-\u00bf\u0402-\u040f\u0452-\u0491\u2013-\u2122]/;
