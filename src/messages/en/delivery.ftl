### Releases: publishing, going back, and what is there.
### $added is how many files are new.
### $changed is how many files are changed.
### $detail is what a program said, in English.
### $files is a number of files, or their paths.
### $flaw is what is wrong, a word for the choice alone.
### $host is a computer's name.
### $known is names that would be right, with commas between them.
### $live is the release that is live.
### $more is how many more there are.
### $path is a path of a file or folder.
### $pid is the number of a process.
### $release is a release's number.
### $removed is how many files are gone.
### $section is a section's id.
### $since is since when.
### $size is a size in thousands of bytes.
### $value is a value, as it is written.

## Help

help-rollback = Make earlier releases live again, and keep them live
help-releases = Show what is published, and what one can go back to
help-archive = Also put each site into one file, <section>.tar.zst
help-dry-run = Only show what would change, and change nothing
help-unpin = Let sections that were rolled back have new releases again
help-patience = How long to wait for another publication to end [0, if not said]
help-to-release = The release to make live [the one that was live before, if not said]
help-releases-dir = The folder of the releases [public, if not said]
help-verify = Compare every file with what was published

## Publishing

publish-would-release = { $section }: would become release { $release }: { $added } added, { $changed } changed, { $removed } removed.
publish-pinned = { $section }: pinned to release { $release }, so nothing new goes live ({ $added } added, { $changed } changed, { $removed } removed). “hexapla publish --unpin” publishes it.
publish-pinned-elsewhere = { $section }: { $live ->
        [none] nothing is live
       *[other] release { $live } is live
    }, though release { $release } is pinned. Run “hexapla rollback --section { $section } --to { $release }” to make it live, or “hexapla publish --unpin”.
publish-unpinned = { $section }: no longer pinned to release { $release }.
publish-would-unpin = { $section }: would no longer be pinned to release { $release }.
publish-state-unknown = { $section }: “{ $path }” cannot be understood. It says whether the section is pinned, so nothing was changed. Put it back as it was, or delete it: then the section is not pinned.
publish-leftover = { $section }: “{ $path }” is no longer needed and could not be removed: { $detail }. This harms nothing; the next publication tries again.
locked = { $host ->
        [none] Somebody else is publishing into “{ $path }”.
       *[other] Process { $pid } on “{ $host }” has been publishing into “{ $path }” since { $since }.
    } Nothing was changed. Wait until that is done, or let “--wait 60” wait up to 60 seconds.
locked-waiting = { $host ->
        [none] Somebody else is publishing into “{ $path }”.
       *[other] Process { $pid } on “{ $host }” has been publishing into “{ $path }” since { $since }.
    } Waiting for it to end …

## Going back

rollback-done = { $section }: release { $release } is live again, and pinned. Nothing newer goes live until “hexapla publish --unpin”.
rollback-stays = { $section }: release { $release } was live already, and is now pinned. Nothing newer goes live until “hexapla publish --unpin”.
rollback-nothing = { $section }: there is no release before release { $release } to go back to. “hexapla releases” shows what there is.
rollback-nothing-live = { $section }: nothing is live, so there is nothing to go back from. Say with “--to” which release is meant; “hexapla releases” shows what there is.
rollback-unknown = { $section }: there is no such release. There are: { $known }.
rollback-damaged = { $section }: release { $release } is damaged and was not made live: { $files ->
        [one] { $files } file is not as it was published.
       *[other] { $files } files are not as they were published.
    } Choose another one with “--to”; “hexapla releases --verify” shows which are whole.
rollback-failed = { $section }: could not go back: { $detail }. See that the disk is not full and that you may write to “{ $path }”; then try again.
rollback-assets = { $section }: not all pictures and style sheets of newer pages could be kept for readers who have such a page open: { $detail }.
rollback-which-section = Say with “--section” which section is meant: each counts its releases for itself. There are: { $known }.
usage-unknown-delivered = Nothing was published for a section “{ $value }”. There are: { $known }.

## What is there

releases-none = There are no releases in “{ $path }”. “hexapla publish” makes the first.
releases-heading-section = Section
releases-heading-release = Release
releases-heading-made = Made
releases-heading-files = Files
releases-heading-size = Size
releases-heading-state = State
releases-size = { $size } kB
releases-whole = Every file is as it was published.
releases-live-missing = { $section }: release { $release } should be live and is not there: readers find nothing. Run “hexapla publish”, or “hexapla rollback”.
release-live = live
release-pinned = pinned
# The release that “hexapla rollback” would make live.
release-before = live before
release-damaged = damaged
release-damage = { $section }, release { $release }: “{ $path }” { $flaw ->
        [missing] is missing
        [unreadable] cannot be read
       *[changed] is not what was published
    }.
release-damage-more = { $section }, release { $release }: { $more ->
        [one] { $more } more damaged file
       *[other] { $more } more damaged files
    }.

## Archives

archive-done = { $section }: archive “{ $path }”.
archive-changed = “{ $path }” was not written: files of the built site changed meanwhile. Build again.
