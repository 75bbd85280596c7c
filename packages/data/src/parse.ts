/**
 * Checks unknown JSON against a schema. Used by the widgets at run time, so it stays small:
 * issues carry a path and a plain sentence, nothing else.
 */
import * as v from 'valibot';

/** One thing that is wrong with a file. */
export interface Issue {
  /** Where, as `countries.EE.services.0.route`; empty for the file itself. */
  path: string;
  /** What is wrong and what was expected. */
  message: string;
}

export type Parsed<T> = { ok: true; value: T } | { ok: false; issues: Issue[] };

/** Parses `data` with a valibot schema. Never throws; defaults are filled in. */
export function parse<S extends v.GenericSchema>(
  schema: S,
  data: unknown,
): Parsed<v.InferOutput<S>> {
  const result = v.safeParse(schema, data);
  if (result.success) return { ok: true, value: result.output };
  return {
    ok: false,
    issues: result.issues.map((issue) => ({
      path: (issue.path ?? []).map(({ key }) => key).join('.'),
      message: issue.message,
    })),
  };
}
