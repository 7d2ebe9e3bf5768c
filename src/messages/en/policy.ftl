### What an article must meet before it goes live, why it is shown or not, and what became of it
### afterwards: retractions and corrections.

## What can be wrong with the settings

out-of-range = “{ $key }” is { $value }; it can be from { $low } to { $high }.
    .help = Write a whole number in this range.
barrier-ends-first = The barrier’s time-out (“until”) is not after the moment before which nothing goes live (“at”).
    .why = Its time would be out before it begins, and nobody would wait for anybody.
    .help = Write a later moment under “until”, or leave it out: then it has no time-out.
idle-barrier = This barrier names no languages, and neither does the article’s type.
    .why = A barrier makes languages go live together; without any it holds nothing back, and the article would go live at once.
    .help = Add “locales”, a list of the languages that wait for each other, or delete the barrier.
keep-above-goal = “{ $key }” is { $low }, which is more than “{ $other }”, { $high }.
    .why = What is live already would be asked for more than what is to go live, and could go down at once.
    .help = Give “{ $key }” a number that is not greater than { $high }.
locale-not-published = No section that takes part in this publishes the language “{ $locale }”.
    .why = It would never be there: a barrier would wait for nobody, and a duty would hold for nobody.
    .help = Name one of: { $known }. Or add the language to the “locales” of the section.
role-twice = The language “{ $locale }” is under “must” and under “off”.
    .why = It cannot be missed where it is not expected.
    .help = Delete it from one of the two lists.
unknown-type = There is no type “{ $name }”.
    .why = What is asked of an article of its type could not be asked of this one.
    .help = { $near ->
        [none] The types are: { $known }. A new one is a table “[types.…]” in pipeline.toml.
       *[other] Did you mean “{ $near }”? The types are: { $known }.
    }

## What is owed

missing-required-variant = The article “{ $article }” is not there for readers of “{ $section }” in { $locale }, which is a must{ $reason ->
        [none] : it has not been translated
       *[other] : the reason is “{ $reason }”
    }.
    .why = The network has promised this article to these readers in their language.
    .help = { $reason ->
        [none] Have it translated into this file, or take the language out of “must”.
       *[other] “hexapla why { $article } { $locale }” says what the text still needs.
    }
unknown-required-string = No catalog has the string “{ $name }” that editions are asked for.
    .why = No edition can have it, so that nothing new goes live in any of them.
    .help = { $near ->
        [none] Write the string in the network’s reference language, or delete its name from “required”.
       *[other] Did you mean “{ $near }”? If not, write the string in the network’s reference language.
    }
