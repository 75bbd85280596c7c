/** What `awareness-data --help` says. */

const OPTIONS = `Options
  --json              print one JSON object instead of lines
  --kind KIND         directory, country, international, overrides, activities or quiz
  --type TYPE         csv, ics, geojson, jsonld, json or ndjson; found out where absent
  --from DATE         activities from this day on; --until DATE up to this day
  --columns LIST      which column is which: title=Titel,start=Datum,start_time=Uhrzeit
  --sheet NAME        sheet of a workbook, by its name or number
  --no-locate         do not look up the towns of places without coordinates
  --edition YEAR      edition of rows that name none
  --country CODE      country of rows that name none
  --timezone ZONE     IANA zone of times without one, such as Europe/Lisbon
  --encoding LABEL    encoding of files that are not Unicode, such as windows-1250
  --date-order ORDER  dmy or mdy: how 03/02/2026 is meant
  --today DATE        count ages from this day, as 2026-02-10
  -o, --output FILE   where to write
  -h, --help          this text, or that of a command
`;

export const HELP: Record<string, string> = {
  '': `awareness-data: check, convert and count online-safety data

  awareness-data validate [files]          are they as they should be?
  awareness-data convert FILE [-o FILE]    activities from any format into any other
  awareness-data collect FEEDS -o FILE     activities of many feeds into one file, every night
  awareness-data stale [files]             what should be checked again
  awareness-data due [files]               what to check next, the most harm first
  awareness-data confirm CC ID             records a check that you made
  awareness-data stats [files]             what they hold, what is unknown, how old it is
  awareness-data merge FILES -o FILE       several files into one

Files may be folders. Without files, validate, stale, due and stats take all data that ship.
Exit codes: 0 all is well, 1 there are findings, 2 the command was not understood.

${OPTIONS}`,
  validate: `awareness-data validate [files]

Checks directories, countries, overrides, quizzes and activities against the schemas and the rules
of the house. Says file, line and column. Large files are read piece by piece.

  awareness-data validate                       all data that ship
  awareness-data validate directory/EE.json
  awareness-data validate activities.csv --country EE --edition 2026
  awareness-data validate --json data/ > report.json

${OPTIONS}`,
  convert: `awareness-data convert FILE [FILE] [-o FILE]

Reads tables (CSV, .xlsx, .ods; made by hand or by The Events Calendar, EventON, Code Week, Outlook,
Google Calendar), iCalendar, GeoJSON, schema.org JSON-LD, web pages that hold it, our JSON and NDJSON.
Says first what a file was taken for and what it gave, then what was rejected or changed. Writes csv, ics, geojson, jsonld, json, ndjson
or compact. Rows that cannot be read are named and left out; --strict then writes nothing.

  awareness-data convert events.csv -o activities.json --country AT --edition 2026
  awareness-data convert activities.json -o activities.ics
  awareness-data convert programme.xlsx -o activities.json --columns start=Kuupäev --country EE
  awareness-data convert calendar.ics --to csv --country PT > activities.csv
  awareness-data convert activities.json -o activities.awax --to compact

  --to FORMAT         what to write, where the file's name does not say
  --separator CHAR    of CSV: , ; or tab
  --strict            write nothing when a row is rejected

${OPTIONS}`,
  collect: `awareness-data collect FEEDS -o FILE

Reads many feeds and writes their activities into one file, with the compact form beside it. Feeds are
addresses and files: CSV, workbooks, published Google sheets, iCalendar, pages with JSON-LD, GeoJSON,
our JSON. Doubles across feeds are left out and named, towns looked up. A feed that fails or has
suddenly lost more than half of its rows keeps its last good rows and is named.

  awareness-data collect feeds.json -o public/activities.json
  awareness-data collect feeds.json -o activities.json --report report.html --report report.json

FEEDS is JSON: { "defaults": { "edition": 2026 }, "feeds": [ { "name": "Schools", "country": "EE",
"url": "https://…", "columns": { "start": "Kuupäev" }, "organiser": "…" }, { "file": "list.xlsx" } ] }

  --report FILE       write the report, as text, .json or .html; may be given several times
  --cache FOLDER      last good rows; FILE.feeds if absent
  --parallel N        feeds read at one time, 6 if absent
  --accept            take feeds that shrank as they are
  --strict            exit with 1 when a row is rejected

Exit codes: 0 all feeds are well, 1 written, but a feed needs a look, 2 not understood, 3 no rows at all.

${OPTIONS}`,
  stale: `awareness-data stale [files]

Lists services and emergency numbers whose check is 180 days old or older, the oldest first, and
those never checked. From 365 days on an entry is an error: a release must not carry it.

  awareness-data stale
  awareness-data stale directory/EE.json --days 90
  awareness-data stale --today 2027-03-01

  --days N            list from this age on, 180 if absent

${OPTIONS}`,
  due: `awareness-data due [files]

Lists what to check next: the harm a wrong entry does, times the years since somebody wrote down what
it says, times the people it is for. An undated page counts as five years old.

  awareness-data due
  awareness-data due --country EE --limit 5
  awareness-data due directory/EE.json --json

  --limit N           how many, 20 if absent

${OPTIONS}`,
  confirm: `awareness-data confirm CC ID --by NAME --how HOW --date DATE

Records in research/checks.json that you checked a service or an emergency number, in a checkout of
the source. HOW is something that others can verify:

  called                     you rang the number and it answered as described
  confirmed by the service   the service wrote to you
  confirmed by the centre    the Safer Internet Centre of the country wrote to you
  https://…                  the page of the service or of an authority that you read

  awareness-data confirm EE ee-lasteabi --by "Kati Karu, Targalt internetis" --how called --date 2026-12-01
  awareness-data confirm EE emergency-112 --by "Kati Karu" --how https://www.112.ee --date 2026-12-01

${OPTIONS}`,
  stats: `awareness-data stats [files]

Counts countries, services, channels, sources, unknown fields and the ages of checks; of activities
countries, kinds, formats, topics, audiences and unknown fields.

  awareness-data stats
  awareness-data stats activities-2021.json --json

${OPTIONS}`,
  merge: `awareness-data merge FILES -o FILE

Puts activities of any format into one file, or countries, directories and overrides into one
directory. Says what is there twice. Overrides alone are laid over the directory that ships.

  awareness-data merge AT.csv DE.ics old.json -o activities.json --edition 2026
  awareness-data merge directory.json overrides-EE.json -o directory-new.json

${OPTIONS}`,
};
