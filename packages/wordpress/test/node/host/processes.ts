/** Servers for one test file: free ports, waiting until they answer, ending them with their children. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

/** A port that is free now. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

export interface Running {
  /** Ends the process and its children, and waits for it. */
  stop(): Promise<void>;
  /** What it has written so far. */
  output(): string;
}

/** @param ready Asked until it says true. @throws Error with the output when the process ends before. */
export async function start(
  command: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  ready: () => Promise<boolean>,
): Promise<Running> {
  const child: ChildProcess = spawn(command, args, {
    detached: true,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (data: Buffer) => (output += data.toString()));
  }
  const ended = once(child, 'exit');
  const kill = () => {
    try {
      process.kill(-child.pid!, 'SIGTERM');
    } catch {
      // Gone already.
    }
  };
  process.once('exit', kill);
  while (!(await ready())) {
    if (child.exitCode !== null) throw new Error(`${command} ended:\n${output}`);
    await pause(50);
  }
  return {
    output: () => output,
    async stop() {
      kill();
      await ended;
      process.off('exit', kill);
    },
  };
}
