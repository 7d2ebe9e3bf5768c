### Locks, and the commands that write them: record, accept, approve, mv. A lock is a small file
### that says from which paragraph of the original each paragraph of a translation was made.
### $article is an article's id, such as 2022/kite-school.
### $count is a number.
### $detail is what a program said, in English.
### $files is a number of files, or their paths.
### $from is where it comes from.
### $id is the name of a string, of an article or of a heading.
### $left is how many are left.
### $line is the number of a line.
### $lines is numbers of lines.
### $link is a link's address.
### $locale is the tag of a language, such as fr or pt-BR.
### $locks is a number of locks.
### $missing is what is missing, or how much.
### $near is the nearest name that there is, or "none".
### $new is what is new, or how much.
### $now is what it is now.
### $open is how many are open.
### $option is the name of an option, which is not translated.
### $path is a path of a file or folder.
### $redirects is a number of redirects.
### $seconds is a number of seconds.
### $texts is a number of texts.
### $then is what it was then.
### $to is where it goes.
### $value is a value, as it is written.
### $was is what it was.
### $what is what it is, a word for the choice alone.
### $taken is how many are to be taken out.

## What is wrong with a lock

damaged-lock = { $what ->
        [foreign] This file is not a lock that Hexapla can read.
        [newer] A newer Hexapla wrote this lock, and this one cannot read it.
        [barred] Where the lock of this translation should be, there is something else than a file.
        [gone] { $lines ->
            [one] A line of this lock is gone.
           *[other] { $lines } lines of this lock are gone.
        }
        [torn] This lock ends in the middle.
       *[line] { $lines ->
            [one] Line { $line } of this lock is not as it was written.
           *[other] { $lines } lines of this lock are not as they were written, the first in line { $line }.
        }
    }
    .why = Nobody can say from it whether these paragraphs of the translation are up to date; they count as unknown.
    .help = { $what ->
        [newer] Install the newer Hexapla. “hexapla record” leaves this lock as it is.
        [barred] Move it away, and put the lock itself there, if anybody has it. “hexapla record” leaves it as it is.
       *[other] Put the file back as it was. If nobody has it, compare the translation with its original, then run “hexapla accept” for it.
    }
conflicted-lock = This lock holds the marks of a merge that is not finished (line { $line }).
    .why = Where the two sides disagree, nobody knows which one is right; those paragraphs count as unknown.
    .help = Finish the merge in the article itself, then run “hexapla record”: it writes the lock anew from both sides.
orphan-lock = This lock belongs to no translation that is there.
    .why = It may be the only record of what a text was made from that has been moved and changed at once.
    .help = If the article was moved, move it with “hexapla mv”. If the translation is gone for good, delete the lock.
source-locale-moved = By its lock, this translation was made from the text in “{ $then }”, but now it is compared with the one in “{ $now }”.
    .why = What was made from one language’s text says nothing about another’s; the whole translation counts as unknown.
    .help = If it still is made from the text in “{ $then }”, say so again: under “translated-from” in the translation, or under “source” if the article’s original has changed. If not, compare it with the text in “{ $now }”, then run “hexapla accept” for it.
lock-behind = The lock does not say yet what has changed in “{ $article }” ({ $locale }).
    .why = Until it is recorded, neither the day of the change nor the earlier wording is kept.
    .help = Run “hexapla record”, and commit the folder “lock” together with the texts.

## Commands

help-record = Record what each translation was made from
help-accept = Confirm that a translation says what its original says
help-approve = Approve a translation exactly as it stands
help-mv = Move an article with its locks, and redirect its old addresses
help-record-article = Articles to record; all if none is named
help-one-article = The article
help-one-locale = The language of the translation
help-record-locale = Only this language (may be repeated)
help-record-line = Only the paragraph that this line of the translation is in (may be repeated)
help-record-minor = Say that the change of the original is a minor one: translations are carried forward over it
help-record-stale = Say that the translation is out of date, whatever the lock says
help-from-git = Take the original as it was in git when each translation last really changed
help-record-dry-run = Write nothing, and show what would be written
help-accept-all = Also paragraphs that are known to be out of date, and those that the original took back and the translation keeps
help-locked = Fail if a lock is missing or behind
help-mv-from = The article’s id
help-mv-to = Its new id

## What they say

record-heading-locale = Language
record-heading-owed = Owed
list-separator = ,{ " " }
owed-stale = { $count } out of date
owed-minor = { $count ->
        [one] { $count } minor change
       *[other] { $count } minor changes
    }
owed-taken-back = { $count } to be taken out
owed-missing = { $count } missing
owed-markup = { $count ->
        [one] { $count } link to mend
       *[other] { $count } links to mend
    }
owed-unknown = { $count } unknown
owed-assumed = { $count } assumed
owed-extra = { $count } too many
record-more = … and { $count ->
        [one] { $count } more translation
       *[other] { $count } more translations
    }. See “hexapla status”.
record-done = { $locks ->
        [0] Every lock says what is so; nothing was written.
        [one] { $locks } lock written, { $new } of them new.
       *[other] { $locks } locks written, { $new } of them new.
    }
record-minor-done = { $count ->
        [0] No paragraph is out of date; nothing was carried forward.
        [one] { $count } paragraph carried forward over a minor change.
       *[other] { $count } paragraphs carried forward over a minor change.
    }
record-stale-done = { $count ->
        [0] No paragraph was marked: those that are meant are out of date or missing already.
        [one] { $count } paragraph marked as out of date.
       *[other] { $count } paragraphs marked as out of date.
    }
accept-done = { $count ->
        [0] There was nothing to confirm.
        [one] { $count } paragraph confirmed.
       *[other] { $count } paragraphs confirmed.
    } { $left ->
        [0] { $taken ->
            [0] { $open ->
                [0] { $missing ->
                    [0] Nothing is left out of date.
                    [one] { $missing } paragraph is missing from it.
                   *[other] { $missing } paragraphs are missing from it.
                }
                [one] { $open } paragraph is still to be confirmed.
               *[other] { $open } paragraphs are still to be confirmed.
            }
            [one] { $taken } paragraph is still to be taken out, since the original took it back; “--all” says that the translation keeps it.
           *[other] { $taken } paragraphs are still to be taken out, since the original took them back; “--all” says that the translation keeps them.
        }
        [one] { $left } paragraph is still out of date; “--all” confirms it as well.
       *[other] { $left } paragraphs are still out of date; “--all” confirms them as well.
    }
approve-done = { $count ->
        [0] This text was approved already.
       *[other] Approved exactly as it stands. Any change of the text takes the approval back.
    }
# What was asked for could not be done, because locks were left as they are; the reason was said before.
# $nothing: recorded, carried, marked, confirmed, approved: nothing at all came of it; no, of other locks it did.
record-unwritten = { $nothing ->
        [recorded] Nothing was recorded.
        [carried] No paragraph was carried forward.
        [marked] No paragraph was marked.
        [confirmed] No paragraph was confirmed.
        [approved] The text was not approved.
       *[no] This does not hold for all.
    } { $count ->
        [one] { $count } lock could not be written, and says what it said before.
       *[other] { $count } locks could not be written, and say what they said before.
    }
record-dry-run = Nothing was written, since this is a rehearsal.
record-busy = Another Hexapla is writing locks here, and has not ended in { $seconds } seconds. Wait until it has, then run this command again.
record-left = “{ $path }” was left as it is: { $what ->
        [newer] a newer Hexapla wrote it. Install that one.
        [unreadable] it cannot be read. Mend that, then run “hexapla record” again.
       *[barred] something else than a file stands there, or its folder cannot be read. Mend that, then run “hexapla record” again.
    }
record-recovered = { $count ->
        [one] { $count } lock had gone: what was known comes from a copy, of it or of the article.
       *[other] { $count } locks had gone: what was known comes from copies, of them or of their articles.
    }
record-shallow = This copy of the repository does not have the whole history: of { $count ->
        [one] { $count } translation
       *[other] { $count } translations
    } it cannot tell what they were made from. Run “git fetch --unshallow”, then “hexapla record --from-git” again.
record-unkept = “{ $path }” cannot be written: { $detail }. The locks are right all the same; but earlier wordings may not be found here later.
record-failed = “{ $path }” cannot be written: { $detail }.
record-no-variant = There is no translation of “{ $article }” in “{ $locale }” that could be read.
usage-bad-line = “{ $value }” is no number of a line; lines are counted from 1.
record-no-paragraph = No paragraph of the translation stands in line { $line }. Nothing was written.
record-needs-article = “{ $option }” needs to know which articles are meant. Name them as well.
locked-behind = { $count ->
        [one] { $count } lock is missing or behind
       *[other] { $count } locks are missing or behind
    }, which “--locked” does not allow. Run “hexapla record” and commit the folder “lock”.
# $what: no-git, git is not installed; no-repository, the network is in none; no-commits; failed, $detail is what git says.
record-no-history = { $what ->
        [no-git] The program “git” was not found, so that nothing can be taken from a history. Install it, then run this command again.
        [no-repository] This network is not in a git repository, so that there is no history to take anything from. “hexapla record” without “--from-git” takes every translation to be up to date as it is now.
        [no-commits] The git repository has no commit yet. “hexapla record” without “--from-git” takes every translation to be up to date as it is now.
       *[failed] The history cannot be read: { $detail }. Nothing was recorded. “git fsck” says what is broken; mend it or clone the repository anew, then run this command again. Without “--from-git” every translation would count as up to date.
    }

help-mv-dry-run = Move nothing, and show what would be moved
mv-done = “{ $from }” is now “{ $to }”: { $files ->
        [one] { $files } file moved
       *[other] { $files } files moved
    }, locks among them. { $redirects ->
        [0] Its addresses stay the same.
        [one] Its old address leads to the new one in { $redirects } translation.
       *[other] Its old addresses lead to the new ones in { $redirects } variants.
    }
mv-relinked = { $count ->
        [one] { $count } link
       *[other] { $count } links
    } in { $texts ->
        [one] { $texts } text
       *[other] { $texts } texts
    } changed, so that they lead where they led.
mv-begun = A move that had been begun was gone on with.
mv-absolute = “{ $id }” cannot be an article’s id: an id does not begin with a slash. Did you mean “{ $near }”?
# The next three are lines of a list of what a move would change.
mv-moves = { $from } → { $to }
mv-relinks = { $path }: the link “{ $was }” becomes “{ $now }”
mv-redirects = { $path }: the old address leads to the new one
mv-dry-run = Nothing was moved, since this is a rehearsal.
mv-follower = In “{ $path }”, “{ $link }” no longer leads where it led. Change it.
mv-followers-more = … and { $count ->
        [one] { $count } more link
       *[other] { $count } more links
    } that no longer lead where they led. “hexapla check” names them.
mv-taken = “{ $path }” is there already. Nothing was moved. Choose another id, or move that file away.
mv-nothing = “{ $article }” cannot be moved: no file of it bears the article’s id in its path.
mv-failed = “{ $path }” could not be moved: { $detail }. What was moved before it has moved; run “hexapla mv” again when that is mended.
