### What is watched: files that are left alone, second versions, the daemon's settings, and its log.
### $kind is what a file is, a word for the choice alone.
### $more is how many more there are.
### $name is a name, as it is written.
### $names is names of files, with commas between them.
### $original is the name of the file that another one is a second version of.
### $there is yes or no, a word for the choice alone.

## Names

# $kind: partial, editor.
ignored-file = { $kind ->
        [partial] Files that are still being sent are left alone: { $names }
       *[editor] Files that editors keep beside an open file are left alone: { $names }
    }{ $more ->
        [0] .
        [one] {" "}and { $more } more.
       *[other] {" "}and { $more } more.
    }
    .why = Programs give such names to what they will rename or delete themselves.
    .help = { $kind ->
        [partial] Nothing need be done while they are being sent. If one stays, send it again, or delete it.
       *[editor] Nothing need be done while the file is open. If one stays, the editor may have crashed: look whether it holds a text that you miss, then delete it.
    }
# $there: yes, no.
conflict-copy = “{ $name }” is a second version of “{ $original }”, put aside because two people changed it at the same time{ $there ->
       *[yes] .
        [no] . “{ $original }” is not there.
    }
    .why = Nobody but a person can say which is right, so the second version is held: it is neither published nor deleted.
    .help = { $there ->
       *[yes] Compare the two, move what is missing into “{ $original }”, and delete “{ $name }”.
        [no] If it is the right one, rename it to “{ $original }”; else delete it.
    }

## Settings
## $high is the longest that is allowed.
## $key is the name of a setting.
## $low is the shortest that is allowed.
## $value is a value, as it is written.

bad-duration = “{ $value }” is not a length of time that “{ $key }” can have.
    .help = Write it such as 300ms, 10s, 10m, 2h or 1h30m, from { $low } to { $high }.
bad-time-of-day = “{ $value }” is not a time of day (at “{ $key }”).
    .help = Write hours and minutes with two digits each, from 00:00 to 23:59, such as 06:30.
unknown-time-zone = “{ $value }” is no time zone.
    .why = Times of day are read on the clock of this zone.
    .help = Write its name such as Europe/Paris or Asia/Karachi.

## The log
## $count is how many.
## $detail is what a program said, in English.
## $event is what was done, a word for the choice alone.
## $value is a value, as it is written.
## $what is what is counted, a word for the choice alone.

help-log = Show what the daemon did with each file
help-log-path = Only these files, or the files below these folders
help-log-count = How many lines to show, the last ones [100, if not said]
help-log-since = Only what was done since then: a moment such as 2022-07-26T12:00:00Z, or how long ago, such as 2h
usage-bad-since = “{ $value }” is neither a moment with its time zone, such as 2022-07-26T12:00:00Z, nor a length of time, such as 2h or 10m.
log-none = The log says nothing about that. Only “hexapla watch” and “hexapla intake” write it.
log-unreadable = The log cannot be read: { $detail }
log-heading-time = Time
log-heading-event = What was done
log-heading-what = With what
log-heading-more = Why, and how many
# $event: started, stopped, accepted, faulty, moved, back, kept-last-good, ignored, held, released, removed, published, settings-kept, delivered (from the inbox into its place), answered (a letter says what is to be mended), failed.
log-event = { $event ->
        [started] started
        [stopped] stopped
        [accepted] accepted
        [faulty] faulty
        [moved] moved
        [back] back
        [kept-last-good] last good text kept
        [ignored] left alone
        [held] held for a person
        [released] no longer held
        [removed] removed
        [published] published
        [settings-kept] last good settings kept
        [restored] an earlier version put back
        [delivered] taken over from the inbox
        [answered] held, with a letter
       *[failed] failed
    }
# $way (String): "from" where a file lay before, "to" where a delivery went.
# $path (String): the place.
log-where =
    { $way ->
        [from] from { $path }
       *[to] to { $path }
    }
# $what: added, before, changed, files, gone, release, removed, more.
log-count = { $what ->
        [added] { $count } added
        [before] { $count } before
        [changed] { $count } changed
        [files] { $count ->
            [one] { $count } file
           *[other] { $count } files
        }
        [gone] { $count } gone
        [release] release { $count }
        [removed] { $count } removed
       *[more] { $count } more
    }
