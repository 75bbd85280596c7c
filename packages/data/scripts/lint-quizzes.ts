/** Part of `npm run lint`: no question that ships has an error. */
import { run } from '../src/quiz-cli/run.js';

process.exitCode = run(['lint', '--errors-only'], {
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  isTty: Boolean(process.stderr.isTTY),
  today: new Date().toISOString().slice(0, 10),
  cwd: process.cwd(),
});
