/**
 * Starts WebKitGTK's driver under a virtual display for as long as this process lives. The driver
 * takes one session at a time.
 */
import { spawn } from 'node:child_process';
import net from 'node:net';

/** A port that is free now. */
async function freePort() {
  const server = net.createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = /** @type {net.AddressInfo} */ (server.address());
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** @param {number} port */
async function answers(port) {
  for (let tries = 0; tries < 150; tries++) {
    const open = await new Promise((resolve) => {
      const socket = net.connect(port, '127.0.0.1');
      socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
      socket.once('close', () => socket.destroy());
      setTimeout(() => socket.destroy(), 500);
    });
    if (open) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error('WebKitWebDriver did not start');
}

/**
 * @param {{ driver: string, xvfb: string }} webkit
 * @returns {Promise<number>} The port it listens on.
 */
export async function startWebKitDriver({ driver, xvfb }) {
  const port = await freePort();
  const child = spawn(xvfb, ['-a', driver, `--port=${port}`], {
    detached: true,
    stdio: 'ignore',
    env: { ...process.env, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' },
  });
  child.unref();
  const stop = () => {
    try {
      // The whole group: xvfb-run, the display, the driver and its browser.
      process.kill(-(/** @type {number} */ (child.pid)), 'SIGTERM');
    } catch {
      // Gone already.
    }
  };
  process.once('exit', stop);
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));
  await answers(port);
  return port;
}
