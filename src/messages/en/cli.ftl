### The command line.
### $argument is an argument of the command line, as it was written.
### $command is a command of the tool, which is not translated.
### $detail is what a program said, in English.
### $errors is a number of errors.
### $file is a file's path.
### $files is a number of files, or their paths.
### $kind is which kind it is, a word for the choice alone.
### $known is names that would be right, with commas between them.
### $line is the number of a line.
### $near is the nearest name that there is, or "none".
### $pages is a number of pages.
### $path is a path of a file or folder.
### $port is the number of a port.
### $release is a release's number.
### $section is a section's id.
### $url is an address.
### $value is a value, as it is written.
### $warnings is a number of warnings.

## Help

help-about = Publishes one network of articles as many sites in many languages.
help-usage = Usage:
help-commands = Commands
help-options = Options
help-arguments = Arguments
help-init = Make a small new network that publishes at once
help-status = Show what is missing, held back or live, and how many words there are to do
help-check = Show everything that is wrong, where, why, and what to do
help-build = Build the sites into a folder, without a release
help-publish = Publish the sites as new releases
help-serve = Show the published sites on this computer
help-help = Show help on a command
help-root = The network’s folder [here, if not said]
help-lang = The language of messages, such as “ur” [that of the system, if not said]
help-now = The moment to build for, such as 2022-07-26T12:00:00Z [now, if not said]
help-strict = The same as “--fail-on warning”
help-section = Only this section (may be repeated)
help-locale = Only this locale (may be repeated)
help-article = Only this article (may be repeated)
help-out = The folder to build into
help-to = The folder of the releases [public, if not said]
help-dir = The folder for the new network [here, if not said]
help-serve-dir = A folder with built sites [public, if not said]
help-port = The first section’s port; each further section has the next one [8080, if not said]
help-help-flag = Show this help
help-version-flag = Show the version

## Slips on the command line

usage-unknown-argument = There is no option or argument “{ $argument }”.
usage-unknown-command = There is no command “{ $command }”.
usage-missing-command = Say what to do.
usage-missing-argument = “{ $argument }” is missing.
usage-missing-value = “{ $argument }” needs a value.
usage-bad-value = “{ $value }” is not a value for “{ $argument }”.
usage-bad-moment = “{ $value }” is not a moment with its time zone, such as 2022-07-26T12:00:00Z.
usage-bad-locale = “{ $value }” is not a language tag.
usage-unknown-section = There is no section “{ $value }”. There are: { $known }.
usage-unknown-locale = No section publishes the locale “{ $value }”. There are: { $known }.
usage-unknown-article = There is no article “{ $value }”.
usage-conflict = “{ $argument }” does not go with what is said besides.
usage-other = The command cannot be understood: { $detail }
usage-did-you-mean = Did you mean “{ $near }”?
usage-see-help = See “hexapla --help”.

## What was done

publish-released = { $section }: release { $release } is live, with { $pages ->
        [one] { $pages } article page
       *[other] { $pages } article pages
    } in { $files ->
        [one] { $files } file
       *[other] { $files } files
    }.
publish-unchanged = { $section }: nothing new; release { $release } stays live.
publish-kept = { $section }: not published, because of the errors above. What was live stays live.
publish-current-is-folder = “{ $path }” is a folder, and should be a link that Hexapla can switch. Move it away, and publish again.
publish-failed = { $section }: could not be published: { $detail }. What was live stays live. See that the disk is not full and that you may write to “{ $path }”.
build-done = { $section }: { $files ->
        [one] { $files } file
       *[other] { $files } files
    } in “{ $path }”.
build-failed = “{ $path }” could not be written: { $detail }. See that the disk is not full and that you may write there.
build-outside = “{ $path }” cannot be the folder to write to: it holds the network’s own files. Name another one.
changed-again = Files keep changing while they are read, at last “{ $path }”. Wait until they are at rest, and try again.
read-failed = “{ $path }” could not be read: { $detail }.
summary = { $errors ->
        [0] No errors
        [one] { $errors } error
       *[other] { $errors } errors
    }, { $warnings ->
        [0] no warnings
        [one] { $warnings } warning
       *[other] { $warnings } warnings
    }.
summary-more = “hexapla check” shows the warnings.
init-exists = There is a network in “{ $path }” already (“{ $file }”). Nothing was changed.
init-failed = “{ $path }” could not be written: { $detail }.
init-git-left = “{ $path }” is left as it is. Add the line “{ $line }” to it, for git.
init-done = A new network is in “{ $path }”. Now try:
serve-at = { $section }: { $url }
serve-stop = Press Ctrl+C to end.
serve-nothing = There is no built site in “{ $path }”. Run “hexapla publish” or “hexapla build --out { $path }” first.
serve-port = Port { $port } could not be opened: { $detail }. Choose another one with “--port”.
serve-settings = The addresses of the sections are taken from pipeline.toml, which cannot be read; “hexapla check” says why.

## Progress

progress-articles = Reading articles
progress-pages = Making pages

## What the disk says

io-not-found = it is not there
io-permission = permission is denied
io-full = the disk is full
io-read-only = the disk is read-only
io-in-use = another program uses it
io-other = the system says “{ $kind }”
