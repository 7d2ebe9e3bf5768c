### Reports, explanations, manual pages.
### $count is a number.
### $known is names that would be right, with commas between them.
### $locales is tags of languages, with commas between them.
### $section is a section's id.
### $value is a value, as it is written.

## Help

help-explain = Explain a code of “check” by an example
help-schema = Print the JSON Schema of a kind of file, for editors
help-completions = Print what a shell needs to complete commands
help-man = Print a manual page, or write all of them
help-quiet = Say nothing but findings and errors
help-format-of = The form of the output: { $known } [human, if not said]
help-fail-on = From which findings on to exit with 1: error, warning, note or never [error, if not said]
help-fail-on-status = From which findings on, in what is shown, to exit with 1: error, warning, note or never [never, if not said]
help-code = A code such as “broken-link” [all of them, if not said]
help-schema-file = The kind of file: pipeline, article or front-matter
help-shell = The shell: bash, elvish, fish, powershell or zsh
help-man-page = A command such as “publish” [all of Hexapla, if not said]
help-man-out = The folder to write all pages into

## Slips on the command line

usage-choices = It can be: { $known }.
usage-unknown-code = There is no code “{ $value }”. “hexapla explain” lists them all.
usage-unknown-page = There is no command “{ $value }”. There are: { $known }.

## A report of findings

report-title = Hexapla: what is wrong
report-level = Level
report-place = Place
report-what = What is wrong
report-help = What to do
report-more = { $count ->
        [one] { $count } more finding is not listed here.
       *[other] { $count } more findings are not listed here.
    }
sarif-root = The folder that the paths begin at

## The status

status-title = Hexapla: how far the translations are
# $known are the locales of the section's editions.
status-no-edition = The section “{ $section }” has no edition in: { $locales }. It has: { $known }.
status-no-variant = No article has anything in: { $locales }.

## An explanation

heading-code = Code
heading-level = Level
heading-what = For example
explain-why = Why it matters:
explain-help = What to do:
explain-wrong = Wrong:
explain-says = What “hexapla check” says of it:
explain-right = Right:
# These follow the path of a file.
explain-there = it is there
explain-absent = it is not there
explain-link = it is a link to another file
explain-pipe = it is a pipe
explain-foreign = it is another name of somebody else’s private file
explain-locked = it may not be read
explain-more = “hexapla explain” and a code shows what it means, with an example.
explain-title = Every finding
explain-intro = This page is made by “hexapla explain --format md”. Each example is really checked; it lies in a small network with an English, a French and an Arabic edition.

## Manual pages

man-name = Name
man-synopsis = Synopsis
man-exit = Exit status
man-exit-0 = All is well.
man-exit-1 = The content falls short.
man-exit-2 = The command line or the settings are wrong.
man-exit-3 = The environment failed: disk, network or permission.
