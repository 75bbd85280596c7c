/** What the command says of its work: line by line for people, as one object for programs. */
import type { Issue } from '@awareness-widgets/data';
import type { Io } from '@awareness-widgets/data/quiz-cli.js';
import type { Dropped, ImportError, Missing } from '../draft/draft.js';
import type { Filled } from '../draft/fill-draft.js';
import type { Loss } from '../loss/loss.js';

/** Lines of one kind that are printed; all are in the JSON. */
const MOST = 20;

export function createTelling(io: Io, json: boolean) {
  const told: Record<string, unknown> = {};
  const lines = (list: readonly string[]) => {
    if (json) return;
    for (const line of list.slice(0, MOST)) io.err(`${line}\n`);
    if (list.length > MOST) io.err(`… and ${list.length - MOST} more (all with --json)\n`);
  };
  /** Fields alike are one line: 200 questions without explanation are one fact. */
  const byField = (list: readonly { question: string | null; field: string }[], word: string) => {
    const counts = new Map<string, number>();
    for (const { field } of list) {
      const kind = field.replace(/\.\d+\./g, '.').replace(/\.\d+$/, '');
      counts.set(kind, (counts.get(kind) ?? 0) + 1);
    }
    return [...counts]
      .sort((a, b) => b[1] - a[1])
      .map(([field, count]) => `${word} ${field}${count > 1 ? ` (${count})` : ''}`);
  };
  return {
    errors(file: string, errors: readonly ImportError[]) {
      told['errors'] = errors;
      lines(
        errors.map(({ line, message }) => `${file}${line === null ? '' : `:${line}`} ${message}`),
      );
    },
    issues(file: string, issues: readonly Issue[]) {
      told['issues'] = issues;
      lines(issues.map(({ path, message }) => `${file} ${path}: ${message}`));
    },
    dropped(dropped: readonly Dropped[]) {
      told['dropped'] = dropped;
      lines(
        dropped.map(
          ({ question, field, reason }) =>
            `left ${question ? `${question} ` : ''}${field}: ${reason}`,
        ),
      );
    },
    missing(missing: readonly Missing[]) {
      told['missing'] = missing;
      lines(byField(missing, 'open'));
    },
    filled(filled: readonly Filled[]) {
      told['filled'] = filled;
      lines(byField(filled, 'put in'));
    },
    losses(losses: readonly Loss[], report: string) {
      told['losses'] = losses;
      lines(
        report
          .split('\n')
          .filter(Boolean)
          .map((line) => `lost ${line}`),
      );
    },
    end(result: Record<string, unknown>, summary: string) {
      if (json) io.out(`${JSON.stringify({ ...result, ...told })}\n`);
      else if (summary) io.err(`${summary}\n`);
    },
  };
}
