### What the daemon says, and what a preview says of its pages.

## $path is a file, $from where it lay before, $section the id of a section, $url an address, $detail what the system says is wrong
## $code is the code of a finding, or “none”; $seconds a number as text
## $count, $articles, $folders, $pages, $release and $changed (files) are numbers
## $pid is a process by its number, $host a computer’s name, $since an instant as 2026-11-22T00:00:00Z

# $reasons are sentences, each with its full stop
preview-not-live = Readers do not see this page yet. { $reasons }
preview-last-good = “{ $path }” has errors; what it said before them is shown.
preview-settings = pipeline.toml has errors; the settings before them are used.
preview-held = Most of the files are gone. What there was is shown, and nothing is published.
preview-no-page = This page cannot be made.
preview-findings = { $count ->
    [0] Nothing was found wrong with this page’s texts
    [one] { $count } finding in this page’s texts
   *[other] { $count } findings in this page’s texts
}

watch-ready = { $articles ->
    [one] { $articles } article
   *[other] { $articles } articles
} in { $folders ->
    [one] { $folders } folder
   *[other] { $folders } folders
} watched.
watch-preview = Preview of { $section }: { $url }
watch-control = Health and metrics: { $url }
watch-taken = Taken: { $path }
watch-removed = Gone: { $path }
watch-moved = Moved: { $from } → { $path }
watch-back = Back as it was: { $path }
watch-ignored = Left alone: { $path }
watch-faulty = Faulty: { $path } ({ $code })
watch-kept = Faulty: { $path } ({ $code }). What it said before goes on being shown.
watch-settings-kept = pipeline.toml is faulty ({ $code }). The settings before go on being used.
# $what, $count and $before: so many articles, or texts, of so many that were fine
watch-settings-held = pipeline.toml is not used as it is now, since what was fine would no longer be shown ({ $what ->
    [texts] texts
   *[articles] articles
}: { $count } of { $before }). The settings before go on being used. Mend it, or run “hexapla watch --resume” if it is meant.
# $loss is “gone” or “empty” if it is the folder $path that is; else $gone texts of $before are gone
watch-held = { $loss ->
    [gone] The folder “{ $path }” is gone
    [empty] Nothing is left in the folder “{ $path }”
   *[texts] { $gone ->
        [one] { $gone } text of { $before } is gone
       *[other] { $gone } texts of { $before } are gone
    }
}. That looks like an accident: what there was stays on the sites, and nothing is published. If it is meant, run “hexapla watch --resume”.
watch-resumed = What was held is taken in as it is now.
watch-reloaded = The settings and all files were looked at again.
watch-polling = The file system does not tell of changes by others. It is looked at every { $seconds } seconds.
watch-limit = The system watches no more folders for this user, so that all of them are looked at every { $seconds } seconds. Raise “fs.inotify.max_user_watches” to be told at once.
watch-lost = More changed than the system could tell of. Everything is looked at.
watch-published = { $section }: release { $release } is live, with { $pages ->
    [one] { $pages } page
   *[other] { $pages } pages
}; { $changed ->
    [one] { $changed } file is another one
   *[other] { $changed } files are other ones
}.
watch-unchanged = { $section }: release { $release } is up to date.
watch-pinned = { $section }: pinned to release { $release }; nothing was published.
watch-publish-failed = { $section } was not published: { $detail } ({ $path })
watch-publish-faulty = { $section } was not published, since its pages cannot be made. “hexapla check” says why.
watch-publish-waits = Somebody else is publishing; it is tried again.
watch-keep-failed = The last good texts could not be kept: { $detail }
watch-watch-failed = Folders cannot be watched: { $detail }. They are looked at every { $seconds } seconds.
watch-ended = Ended.
watch-taken-by = Another daemon looks after this network: process { $pid } on { $host }, since { $since }.
watch-taken-by-somebody = Another daemon looks after this network.
watch-lock-failed = “{ $path }” cannot be locked: { $detail }
watch-overtaken = “{ $path }” changes faster than it can be published.

## $value is what was typed, $path a file, $detail what the system says is wrong

help-watch = Look after the network: show, check and publish what changes
help-watch-publish = Publish what changes
help-watch-no-preview = Show no previews
help-watch-control = The port for health and metrics [any that is free, if not said]
help-watch-once = Take in what is there, and end
help-watch-resume = What is held is meant
help-wait = Wait until the daemon has taken files in
help-wait-path = Files or folders; none means the whole network
help-wait-timeout = How long to wait at most, such as “5s” [60s, if not said]
wait-bad-time = “{ $value }” is no length of time. Write it like “5s”, “500ms” or “2m”.
wait-outside = “{ $path }” is not in this network.
wait-unknown = Nothing is known of “{ $path }”: there is no such file, and none has been taken over or answered.
wait-nobody = No daemon looks after this network. Start one with “hexapla watch”.
# $loss is “gone” or “empty” if it is the folder $path that is; else $gone texts of $before are gone
wait-held = { $loss ->
    [gone] The folder “{ $path }” is gone
    [empty] Nothing is left in the folder “{ $path }”
   *[texts] { $gone ->
        [one] { $gone } text of { $before } is gone
       *[other] { $gone } texts of { $before } are gone
    }
}. Until somebody has looked, the daemon takes nothing in. Put back what is gone, and it goes on by itself; if it is meant, run “hexapla watch --resume”.
wait-late = The daemon has not taken them in yet. It may still be at work; “hexapla watch” says what it does.
watch-log-failed = The log could not be written: { $detail }. Nothing else stops for it.
