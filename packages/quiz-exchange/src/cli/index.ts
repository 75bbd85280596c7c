#!/usr/bin/env node
/** The command `awareness-quiz`. */
import { run } from './run.js';

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // `awareness-quiz … | head` closes the pipe; that is no mistake.
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

process.exitCode = await run(process.argv.slice(2), {
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  isTty: Boolean(process.stderr.isTTY),
  today: new Date().toISOString().slice(0, 10),
  cwd: process.cwd(),
});
