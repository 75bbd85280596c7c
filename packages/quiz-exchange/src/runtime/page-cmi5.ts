/** A page of a cmi5 course. Opened without a platform it plays all the same. */
import { connectCmi5, readLaunch } from './cmi5.js';
import type { Platform } from './platform.js';
import { startPage } from './start-page.js';
import { tellPlatform } from './tell-platform.js';

async function connect(): Promise<Platform | null> {
  const launch = readLaunch(location.search);
  if (!launch) return null;
  return connectCmi5(launch, {
    fetch: (...args) => fetch(...args),
    clock: () => performance.now(),
    now: () => new Date().toISOString(),
    uuid: () => crypto.randomUUID(),
  }).catch(() => null);
}

void connect().then((platform) => startPage(tellPlatform(platform)));
