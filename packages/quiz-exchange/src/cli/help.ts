/** What `awareness-quiz --help` says. */

export const HELP = `awareness-quiz: questions in, out, checked and counted

  awareness-quiz convert IN OUT       from any format to any other; OUT's ending says which
  awareness-quiz import IN [OUT]      to our JSON; without OUT to the standard output
  awareness-quiz export IN --to FORMAT [OUT]
  awareness-quiz pack IN --to PACKAGE [OUT]
  awareness-quiz results QUIZ CODES [OUT]
                                      a class's result codes (a text file) as a table
  awareness-quiz lint [files]         are they as the writing guide wants them?
  awareness-quiz stats [files]        how many by topic, age, type and language

Reads     GIFT, Aiken, Moodle XML, QTI 2.x and 3.0, H5P, CSV, .xlsx (ours, Kahoot's, Quizizz's), our JSON
FORMAT    gift, moodle, qti, h5p, csv, xlsx, html (on paper), json
PACKAGE   scorm12, scorm2004, cmi5, page (one file that plays by itself)
Endings   .gift .txt  .xml Moodle  .zip SCORM 1.2  .h5p  .csv  .xlsx  .html a page that plays  .json

Options
  --to NAME           format or package, where the ending does not say
  --id, --title, --language, --band, --topic
                      what the file does not say of its questions
  --player-language, --theme auto|light|dark, --pass-mark PERCENT, --timer SECONDS, --shuffle,
  --help-href ADDRESS, --country CODE, --no-certificate, --accent COLOUR
                      how a package looks and plays
  --iri ADDRESS       begins the address that names a cmi5 course
  --force             writes over a file that is there
  --json              print one JSON object instead of lines
  -h, --help          this text

What a file lacks (feedback, explanation, source) is left open and listed. A package needs some text
there: it says “Right.” or what the key says, and each place is listed.

Exit codes: 0 all is well (losses may be there), 1 something could not be read or carried out,
2 the command was not understood.
`;
