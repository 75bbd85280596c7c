/**
 * What a frame lets a tap do. Content management systems put embeds into sandboxed frames, and
 * there calls and leaving are dead without a word from the browser; so the finder has to say it.
 */

export interface FrameSituation {
  /** Whether the window is inside another. */
  framed: boolean;
  /** `sandbox` of the frame element: null without one, undefined where it cannot be seen. */
  sandbox: string | null | undefined;
  /** `self.origin`; `null` is what a sandboxed frame without an origin of its own reports. */
  origin: string;
}

export interface FrameLimits {
  framed: boolean;
  /** Whether `tel:` links work: known to, known not to, or not to be known. */
  calls: 'yes' | 'no' | 'unknown';
  /** Whether the page around can be left. */
  leaves: 'yes' | 'no' | 'unknown';
}

/** Of a page that stands alone, and of a server, which does not know. */
export const NO_LIMITS: FrameLimits = { framed: false, calls: 'yes', leaves: 'yes' };

/** Tokens that let a `tel:` link through, by the HTML standard and as tried in Chromium. */
const CALLS = [
  'allow-popups',
  'allow-top-navigation',
  'allow-top-navigation-by-user-activation',
  'allow-top-navigation-to-custom-protocols',
];
const LEAVES = ['allow-top-navigation', 'allow-top-navigation-by-user-activation'];

export function frameLimits({ framed, sandbox, origin }: FrameSituation): FrameLimits {
  if (!framed) return { framed, calls: 'yes', leaves: 'yes' };
  if (typeof sandbox === 'string') {
    const tokens = sandbox.toLowerCase().split(/\s+/);
    const has = (wanted: string[]) =>
      wanted.some((token) => tokens.includes(token)) ? 'yes' : 'no';
    return { framed, calls: has(CALLS), leaves: has(LEAVES) };
  }
  // Without an origin it is a sandbox, of unknown tokens.
  const known = origin === 'null' ? 'unknown' : 'yes';
  return { framed, calls: known, leaves: known };
}

/** The situation of a window. */
export function situationOf(win: Window): FrameSituation {
  let sandbox: string | null | undefined;
  try {
    sandbox = win.frameElement ? win.frameElement.getAttribute('sandbox') : undefined;
  } catch {
    // A frame of another origin.
  }
  return { framed: win.self !== win.top, sandbox, origin: win.origin };
}
