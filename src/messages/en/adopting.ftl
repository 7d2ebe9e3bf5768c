## Bases and what a text was translated from

# $commit is what is written there. $fault: form, it cannot be the name of a commit; absent, the
# repository has no such commit; source, the commit has no such original.
unknown-base = { $fault ->
        [form] “{ $commit }” is not the name of a commit.
        [source] The commit “{ $commit }” does not have this article’s original.
       *[absent] The repository has no commit “{ $commit }”.
    }
    .why = Nobody can look up what this translation was made from; its own history is taken instead, which knows less.
    .help = { $fault ->
        [form] Write the commit’s name as git shows it, such as “3f2a9c1e07b4”.
        [source] Name a commit in which the original was there already.
       *[absent] Correct the name, or get the whole history if this copy of the repository is a shallow one.
    }
unknown-translated-from = The article has no variant in “{ $locale }”, from which this one is said to be translated.
    .why = It is compared with the original instead, and may seem to be wrong where it is not.
    .help = { $near ->
        [none] Delete the line if it was translated from the original.
       *[other] Did you mean “{ $near }”? Delete the line if it was translated from the original.
    }
# $way is a list of languages with arrows, such as “fr ← de ← fr”.
translation-cycle = This text is said to be translated from itself: { $way }.
    .why = Nobody can say what it should say, and so not whether it is up to date.
    .help = Keep “translated-from” only in the text that was really made from the other one. The original has none.
