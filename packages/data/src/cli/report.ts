/** Collects findings and prints them: for people line by line, for programs as JSON. */
import { escapeControls } from '../importers/escape-controls.js';
import type { CliFinding, Io } from './types.js';

/** Findings kept and printed; more are counted. */
const MOST = 10_000;

export interface Report {
  add(finding: CliFinding): void;
  /** Keeps what is added until `release`, which prints its lines first. */
  hold(): void;
  release(lines: readonly string[]): void;
  errors(): number;
  warnings(): number;
  /** Prints findings and the result; @returns the exit code: 1 with errors, else 0. */
  end(result: Record<string, unknown>, summary: string): number;
}

/** @returns `file:12:7 error rule path: message`. */
function formatFinding({ file, line, column, severity, rule, path, message }: CliFinding): string {
  const place = [file, line, line === null ? null : column].filter(
    (part) => part !== null && part !== undefined,
  );
  return escapeControls(
    `${place.join(':')} ${severity} ${rule}${path ? ` ${path}` : ''}: ${message}`,
  );
}

export function createReport(io: Io, json: boolean, started = performance.now()): Report {
  const findings: CliFinding[] = [];
  const counts = { error: 0, warning: 0 };
  let held: string[] | null = null;
  return {
    add(finding) {
      counts[finding.severity] += 1;
      if (counts.error + counts.warning > MOST) return;
      if (json) findings.push(finding);
      else if (held) held.push(`${formatFinding(finding)}\n`);
      else io.out(`${formatFinding(finding)}\n`);
    },
    hold: () => void (held = []),
    release(lines) {
      if (!json) for (const line of lines) io.out(`${escapeControls(line)}\n`);
      for (const line of held ?? []) io.out(line);
      held = null;
    },
    errors: () => counts.error,
    warnings: () => counts.warning,
    end(result, summary) {
      const { maxRSS } = process.resourceUsage();
      const seconds = Math.round(performance.now() - started) / 1000;
      if (json) {
        const output = {
          ok: counts.error === 0,
          errors: counts.error,
          warnings: counts.warning,
          ...result,
          findings,
          resources: { maxRSS, seconds },
        };
        io.out(`${JSON.stringify(output)}\n`);
      } else {
        const more = counts.error + counts.warning - MOST;
        if (more > 0) io.out(`… and ${more} more findings\n`);
        if (summary) io.out(`${summary}\n`);
      }
      return counts.error > 0 ? 1 : 0;
    },
  };
}

/** @returns `1 error`, `2 errors`. */
export const plural = (count: number, noun: string): string =>
  `${count} ${noun}${count === 1 ? '' : 's'}`;
