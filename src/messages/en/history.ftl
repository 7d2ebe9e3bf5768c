### Earlier versions of files, which "hexapla restore" puts back.
### $id is the number of a version, such as 12.
### $known is numbers of versions, with commas between them.
### $path is a path of a file.
### $why is why a version was kept, a word for the choice alone.

help-restore = List the earlier versions of a file, or put one back
help-restore-path = The file, from the network’s root
help-restore-id = The number of the version; if none is named and there are several, they are listed

restore-heading-id = Version
restore-heading-time = Kept at
restore-heading-bytes = Bytes
# Lines that would come and go if this version were put back, such as "+2 −1".
restore-heading-lines = Lines
restore-heading-why = Why it was kept
# $why: replaced, merged, restored, removed.
restore-why = { $why ->
        [merged] another text was merged into it
        [restored] an earlier version was put back in its place
        [removed] it was removed
       *[replaced] another text took its place
    }
restore-choose = “hexapla restore { $path } { $id }” puts version { $id } back.
restore-done = Version { $id } of “{ $path }” is back in its place.
restore-kept = What stood there before is kept as version { $id }.
restore-same = “{ $path }” says exactly this already; nothing was written.
restore-dry-run = Version { $id } of “{ $path }” would be put back; nothing was written.
restore-none = No earlier version of “{ $path }” is kept.
restore-unknown = There is no version “{ $id }” of “{ $path }”. There are: { $known }.
restore-in-the-way = Nothing was written: something else than a file stands at “{ $path }”, or a link leads there. Move it away first.
