/** Opens a host page in a frame and hears what can be read in it. */
import { readPage } from '../../server/read-page.js';

type Place = Record<'readable' | 'enhanced', boolean>;

export interface Report {
  element: Place;
  mount: Place;
  warnings: string[];
  errors: string[];
  /** Uncaught errors of the page. */
  faults: string[];
}

let count = 0;

/** Where a frame of a host page is laid out; tall enough for what it holds. */
function makeFrame(query: Record<string, string>, sandbox: string | null): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.title = 'host';
  frame.style.cssText = 'inline-size: 700px; block-size: 900px';
  if (sandbox !== null) frame.setAttribute('sandbox', sandbox);
  frame.src = `/e2e/host.html?${new URLSearchParams(query)}`;
  document.body.append(frame);
  return frame;
}

/** The page reports itself; for pages in which scripts run. */
export async function hearHost(
  query: Record<string, string>,
  sandbox: string | null = null,
): Promise<Report> {
  const cell = `cell-${++count}`;
  const heard = new Promise<Report>((resolve, reject) => {
    const timer = setTimeout(() => {
      removeEventListener('message', onMessage);
      reject(new Error(`No report from ${JSON.stringify({ ...query, sandbox })}`));
    }, 18_000);
    const onMessage = ({ data }: MessageEvent<{ e2e?: Report & { cell: string } }>) => {
      if (data.e2e?.cell !== cell) return;
      clearTimeout(timer);
      removeEventListener('message', onMessage);
      resolve(data.e2e);
    };
    addEventListener('message', onMessage);
  });
  const frame = makeFrame({ ...query, cell }, sandbox);
  try {
    return await heard;
  } finally {
    frame.remove();
  }
}

/** The test looks into the page; for pages of this origin. */
export async function lookAtHost(
  query: Record<string, string>,
  sandbox: string | null = null,
  after: (document: Document) => Promise<unknown> = async () => {},
): Promise<Report> {
  const frame = makeFrame(query, sandbox);
  try {
    await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
    const page = frame.contentDocument!;
    await after(page);
    return { ...readPage(page), warnings: [], errors: [], faults: [] };
  } finally {
    frame.remove();
  }
}
