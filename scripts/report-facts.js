/**
 * Facts that grow old and addresses that no longer answer, as Markdown for one issue; prints nothing
 * when nothing is due. Run once a week by `.github/workflows/facts.yml`, with the data package built.
 *
 *   node scripts/report-facts.js            what is due, addresses asked for over the network
 *   node scripts/report-facts.js --offline  what is due only
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';

const data = new URL('../packages/data/', import.meta.url);

/** Addresses asked at the same time: a few, since many share a host. */
const AT_ONCE = 4;
const TIMEOUT_MS = 20_000;
/** Rows of a table; an issue holds 65,536 characters. */
const ROWS = 100;

/**
 * Asks for one address, twice before it is called gone. A refusal (403, 429) or a fault of the
 * server (5xx) says nothing about the page: only a page that is not there counts.
 *
 * @param {string} url
 * @param {typeof fetch} ask
 * @returns {Promise<string | null>} What is wrong, or null.
 */
async function faultOf(url, ask) {
  let fault = null;
  for (const method of ['HEAD', 'GET']) {
    try {
      const { status } = await ask(url, {
        method,
        redirect: 'follow',
        signal: AbortSignal.timeout(TIMEOUT_MS),
      });
      if (status !== 404 && status !== 410) return null;
      fault = `answers ${status}`;
    } catch (error) {
      fault = error?.cause?.code ?? error?.name ?? 'no answer';
    }
  }
  return fault;
}

/**
 * @param {string[]} urls
 * @param {typeof fetch} [ask]
 * @returns {Promise<{ url: string, fault: string }[]>} Those that are gone, in the order given.
 */
export async function goneAddresses(urls, ask = fetch) {
  const faults = new Map();
  const waiting = [...new Set(urls)];
  const order = [...waiting];
  const worker = async () => {
    for (let url = waiting.shift(); url; url = waiting.shift()) {
      const fault = await faultOf(url, ask);
      if (fault) faults.set(url, fault);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return order.flatMap((url) => (faults.has(url) ? [{ url, fault: faults.get(url) }] : []));
}

/** @returns {string[]} Every https address that a reader of the directory may be sent to. */
export function addressesOf(directory) {
  const found = new Set();
  const visit = (value, key) => {
    if (typeof value === 'string') {
      if (/^https:\/\//.test(value) && key !== 'url') found.add(value);
    } else if (Array.isArray(value)) {
      for (const item of value) visit(item, key);
    } else if (value && typeof value === 'object') {
      for (const [name, item] of Object.entries(value)) visit(item, name);
    }
  };
  visit(directory, '');
  return [...found];
}

const row = (cells) =>
  `| ${cells.map((cell) => String(cell).replaceAll('|', '\\|')).join(' | ')} |`;

function table(heads, rows) {
  const left = rows.length - ROWS;
  return [
    row(heads),
    row(heads.map(() => '---')),
    ...rows.slice(0, ROWS).map(row),
    ...(left > 0 ? ['', `… and ${left} more.`] : []),
  ];
}

/**
 * @param {{ due: { country: string, id: string, days: number | null }[] }} stale
 * @param {{ url: string, fault: string }[]} gone
 * @returns {string} Markdown; empty when nothing is due.
 */
export function factsReport({ due }, gone) {
  const parts = [];
  if (due.length > 0) {
    parts.push(
      `## ${due.length} entries to check again`,
      '',
      'Read the page of the service, correct what changed, then record the check. Nothing claims a',
      'check that nobody made.',
      '',
      ...table(
        ['Country', 'Entry', 'Last check'],
        due.map(({ country, id, days }) => [
          country,
          id,
          days === null ? 'never' : `${days} days ago`,
        ]),
      ),
      '',
    );
  }
  if (gone.length > 0) {
    parts.push(
      `## ${gone.length} addresses that did not answer, asked twice`,
      '',
      ...table(
        ['Address', 'What happened'],
        gone.map(({ url, fault }) => [url, fault]),
      ),
      '',
    );
  }
  return parts.join('\n');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { stdout } = spawnSync(
    process.execPath,
    [fileURLToPath(new URL('bin/awareness-data.js', data)), 'stale', '--json'],
    { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
  );
  const directory = JSON.parse(readFileSync(new URL('dist/directory.json', data), 'utf8'));
  const isOffline = process.argv.includes('--offline');
  const gone = isOffline ? [] : await goneAddresses(addressesOf(directory));
  process.stdout.write(factsReport(JSON.parse(stdout), gone));
}
