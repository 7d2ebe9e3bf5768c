### What can be wrong with pictures and with addresses that articles had.
### $fault is which fault it is, a word for the choice alone.
### $limit is the most that is allowed.
### $path is a path of a file or folder.
### $winner is the one of two that wins.

broken-image = This picture’s width and height cannot be read.
    .why = It is damaged, or not of the kind that its name says; most browsers will show a gap in its place.
    .help = Open it in a picture program, and export it again under the right name.
bad-redirect = { $fault ->
        [many] An article can have no more than { $limit } earlier addresses in a language.
       *[form] “{ $path }” cannot have been the address of an article.
    }
    .why = Nobody is led on from it: who follows an old link finds an error page.
    .help = Write only what stood behind the address of the edition’s home page, such as “old-name”: letters, digits and hyphens, and none of the names that the site keeps for itself.
redirect-clash = The address “{ $path }” cannot lead on to this article: { $winner ->
        [none] a file or another site stands there.
       *[other] it belongs to the article “{ $winner }”.
    }
    .why = What stands there stays, and nobody is led on from the old address.
    .help = Take the address out of “redirect-from”, or give what stands there another one.
