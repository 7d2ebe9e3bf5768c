### How a network stands: the table of “hexapla status”, and what is to do.
### $article is an article's id, such as 2022/kite-school.
### $articles is how many articles, or their ids.
### $before is what it was before.
### $count is a number.
### $days is a number of days.
### $detail is what a program said, in English.
### $found is what stands there.
### $instead is what is shown instead.
### $known is names that would be right, with commas between them.
### $locale is the tag of a language, such as fr or pt-BR.
### $notice is a notice on the page.
### $now is what it is now.
### $number is a number.
### $path is a path of a file or folder.
### $sections is sections' ids, with commas between them.
### $shown is what is shown.
### $words is a number of words.

## Cells of the table. What stands behind the middle dot is short, and counts paragraphs.

cell-stale = { $count } stale
cell-missing = { $count } missing
cell-taken-back = { $count } to be taken out
cell-minor = { $count } minor
cell-markup = { $count ->
        [one] { $count } link
       *[other] { $count } links
    }
cell-assumed = { $count } assumed

## What the signs in the cells mean

legend-current = as the original
legend-behind = behind the original
legend-unknown = not known whether it is as the original
legend-parent = another text of the language is shown
legend-unready = not ready
legend-waiting = waits for its moment
legend-missing = not there
legend-withheld = held back

## What is to do. $owed is a list of the phrases below; $since is a day, or "none".

owed-units-stale = { $count ->
        [one] { $count } paragraph out of date ({ $words ->
            [one] { $words } word
           *[other] { $words } words
        })
       *[other] { $count } paragraphs out of date ({ $words ->
            [one] { $words } word
           *[other] { $words } words
        })
    }
# What the original deleted, and the translation still says. $lines: the numbers of the lines where it stands.
owed-units-taken-back = { $count ->
        [one] { $count } paragraph to be taken out (line { $lines })
       *[other] { $count } paragraphs to be taken out (lines { $lines })
    }
owed-units-missing = { $count ->
        [one] { $count } paragraph missing ({ $words ->
            [one] { $words } word
           *[other] { $words } words
        })
       *[other] { $count } paragraphs missing ({ $words ->
            [one] { $words } word
           *[other] { $words } words
        })
    }
owed-units-minor = { $count ->
        [one] { $count } minor change ({ $words ->
            [one] { $words } word
           *[other] { $words } words
        })
       *[other] { $count } minor changes ({ $words ->
            [one] { $words } word
           *[other] { $words } words
        })
    }
to-do-behind = { $article } · { $locale }: { $owed }{ $since ->
        [none] { "" }
       *[other] , since { $since }
    }; { $instead ->
        [own] { $notice ->
            [yes] readers see it, with a notice that it may be behind
           *[no] readers see it as it is
        }
        [parent] readers see { $shown }
        [link] readers find a link to { $shown }
        [labelled] readers see { $shown }, marked as such
       *[none] readers see nothing
    } ({ $sections })
# $recorded: yes; no; damaged. $owed: paragraphs that were not up to date when it was recorded last.
to-do-unread = { $article } · { $locale }: its original is not there or cannot be read, and “hexapla check” says why; { $recorded ->
        [no] nobody recorded what it was made from
        [damaged] its lock is damaged, too
       *[yes] { $owed ->
            [0] when it was recorded last, it was up to date
            [one] when it was recorded last, { $owed } paragraph was not up to date
           *[other] when it was recorded last, { $owed } paragraphs were not up to date
        }
    } ({ $sections })
# $lock: damaged; none, there is none; held or behind, it does not tell of $count paragraphs.
to-do-unknown = { $article } · { $locale }: { $lock ->
        [damaged] its lock is damaged, and “hexapla check” says where{ $count ->
            [0] { "" }
            [one] ; of { $count } paragraph nobody knows whether it is up to date
           *[other] ; of { $count } paragraphs nobody knows whether they are up to date
        }
        [none] nobody recorded what it was made from; “hexapla record” does
       *[held] { $count ->
            [one] of { $count } paragraph nobody knows whether it is up to date; compare it
           *[other] of { $count } paragraphs nobody knows whether they are up to date; compare them
        }, and then say “hexapla accept { $article } { $locale }”
    } ({ $sections })
to-do-correction = { $article } · { $locale }: { $count ->
        [one] the correction of { $days } is
       *[other] the corrections of { $days } are
    } not told to readers ({ $sections })

## Totals. The headings stand above numbers of articles, and of words.

heading-section = Section
heading-locale = Language
heading-live = Live
heading-behind = Behind
heading-unknown = Not known
heading-missing = Missing
heading-withheld = Held back
heading-words-to-do = Words to do
heading-all = All
table-number = { $number }
status-all-articles = All articles
status-of-locale = { $locale }: { $count ->
        [one] { $count } thing to do
       *[other] { $count } things to do
    }, { $words ->
        [one] { $words } word
       *[other] { $words } words
    }
status-more-articles = The table shows { $shown } of { $articles } articles, those with most to do. “--all” shows all; “--section”, “--locale” and “--article” choose.
status-more-to-do = … and { $count ->
        [one] { $count } more thing
       *[other] { $count } more things
    } to do; “--all” shows all.
status-nothing-such = There is nothing of the kind.
status-no-locks = Nobody has recorded yet what the translations were made from. “hexapla record” begins: it takes them to be up to date as they are now; “hexapla record --from-git” finds out from the history.
status-some-locks = { $count ->
        [one] { $count } translation has
       *[other] { $count } translations have
    } no record of what they were made from. “hexapla record” writes it.

## What has changed since an earlier report

trend-title = Since the earlier report
trend-same = Nothing has changed since the earlier report.
# A number as it was and as it is.
trend-change = { $before } → { $now }
trend-new = { $count ->
        [one] { $count } new thing to do
       *[other] { $count } new things to do
    }
trend-finished = { $count ->
        [one] { $count } thing is done
       *[other] { $count } things are done
    }
trend-item = { $article } · { $locale }: { $words ->
        [one] { $words } word
       *[other] { $words } words
    }
trend-more = … and { $count } more
trend-unreadable = The earlier report “{ $path }” cannot be read: { $detail }.
trend-no-report = “{ $path }” is no report of “hexapla status --format json”.
trend-other-version = “{ $path }” is a report of version { $found }, and only those of version { $known } can be compared. Make one with this version of Hexapla, and keep it for the next time.
trend-other-selection = The earlier report is about something else: it was made with other “--section”, “--locale”, “--article” or “--stale”, “--missing”, “--withheld”, “--corrections”. Ask for the same now.

## Help

help-status-stale = Only translations that are behind their originals
help-status-missing = Only what is missing: whole texts, or paragraphs of them
help-status-withheld = Only finished texts that are held back
help-status-corrections = Only texts whose readers are not told of a correction
help-status-sort = What comes first in the list of what is to do: importance, age, words or article [importance, if not said]
help-status-since = Compare with an earlier “status --format json” in this file
help-status-all = Show every article and everything that is to do, however many there are
