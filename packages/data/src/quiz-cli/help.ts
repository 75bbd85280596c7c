/** What `awareness-quiz --help` says. */

export const HELP = `awareness-quiz: check and count questions

  awareness-quiz lint [files]    are they as the writing guide wants them?
  awareness-quiz stats [files]   how many by topic, age, type and language, and what is missing

Files may be folders. Without files, both take all quizzes that ship; lint then also looks up what
sets.json names, and holds translations against their originals.

Options
  --errors-only       leave warnings out
  --json              print one JSON object instead of lines
  -h, --help          this text

Exit codes: 0 all is well (warnings may be there), 1 there are errors, 2 the command was not
understood. The writing guide is quizzes/WRITING.md.
`;
