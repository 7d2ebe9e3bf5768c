### What an article must meet before it goes live, why it is shown or not, and what became of it
### afterwards: retractions and corrections.
### $action is what is to be done, a word of the settings.
### $article is an article's id, such as 2022/kite-school.
### $code is the code of a rule or of a character, which is not translated.
### $date is a date, as 2022-07-23.
### $file is a file's path.
### $goal is a goal in hundredths.
### $high is the greater of two numbers.
### $id is the name of a string, of an article or of a heading.
### $keep is how much is kept, in hundredths.
### $key is the name of a setting.
### $known is names that would be right, with commas between them.
### $locale is the tag of a language, such as fr or pt-BR.
### $locales is tags of languages, with commas between them.
### $low is the lesser of two numbers.
### $meta is the file with an article's metadata.
### $name is a name, as it is written.
### $near is the nearest name that there is, or "none".
### $other is the other of two, or how many others.
### $otherwise is what happens otherwise, a word of the settings.
### $pages is a number of pages.
### $percent is a number of hundredths.
### $reason is why, a code or a word for the choice alone.
### $section is a section's id.
### $sections is sections' ids, with commas between them.
### $shown is what is shown.
### $since is since when.
### $units is a number of paragraphs, headings and list items.
### $value is a value, as it is written.

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

## hexapla why
## The value says why an article is shown as it is, in a sentence; “.help” what would make it go live.
## $until is a moment in UTC, or a day; it is "none" where time alone changes nothing.

help-why = Say why an article is or is not live in a language, and what would change that
help-why-article = The article’s id
help-why-locale = The language
help-why-section = Only this section [all that publish the language, if not said]
help-why-to = The folder of the releases, which say what is live [public, if not said]
why-heading = “{ $article }” in { $locale }, section “{ $section }”
why-live = Readers see it in their language.
why-parent = Readers see the text in { $shown } as their own.
why-gated = It is not live: something is still asked of it.
why-embargoed = It is not live yet: it waits for its time.
why-withheld = It is held back.
why-retracted = It was retracted: a notice stands in its place.
why-unscheduled = This edition does not take it.
why-meanwhile-labelled = Meanwhile readers see the text in { $shown }, marked as such.
why-meanwhile-link = Meanwhile readers find a link to the text in { $shown }.
why-meanwhile-none = Meanwhile readers see nothing.
why-no-edition = No section publishes { $locale }{ $section ->
        [none] .
       *[other] { " " }in “{ $section }”.
    }

reason-missing-variant = There is no text in { $locale }.
    .help = Have it translated into the file “{ $file }”; “hexapla new variant { $article } { $locale }” makes one to begin with.
reason-draft = The text is still a draft.
    .help = When it is ready, delete the line “draft = true” from “{ $file }”.
reason-invalid = Something in its files is wrong: “{ $code }”.
    .help = “hexapla check” shows the place and says what to do; it goes live when that is mended.
# $key (String): what the network calls the key; in the next two as well.
reason-missing-headline = The text has no headline, and one is required.
    .help = Write one under “{ $key }” in “{ $file }”.
reason-missing-standfirst = The text has no standfirst, and one is required.
    .help = Write one under “{ $key }” in “{ $file }”.
reason-missing-teaser = The text has no teaser, and one is required.
    .help = Write one under “{ $key }” in “{ $file }”.
reason-missing-body = There is a headline and no text below it.
    .help = Translate the text in “{ $file }”.
reason-below-current = Of a hundred paragraphs of the original, { $percent } are up to date in it; { $goal } are asked for.
    .help = Bring { $units ->
        [one] the paragraph that is behind
       *[other] the { $units } paragraphs that are behind
    } up to date; “hexapla diff { $article } { $locale }” shows what changed.
reason-held-by-hysteresis = Of a hundred paragraphs of the original, { $percent } are up to date in it. { $goal } would be asked for if it were new; it is live already, and stays live while there are { $keep }.
    .help = { $units ->
        [0] Compare it with the original; if it says the same, tell so: “hexapla accept { $article } { $locale }”.
        [one] Bring the paragraph that is behind up to date.
       *[other] Bring the { $units } paragraphs that are behind up to date.
    }
reason-not-approved = Nobody has approved the text as it stands.
    .help = Have somebody read it, and then say “hexapla approve { $article } { $locale }”.
reason-aged = { $units ->
        [one] One paragraph
       *[other] { $units } paragraphs
    } of the original changed, came in or went { $since ->
        [none] lately
       *[other] since { $since }
    }, and the text does not say it yet{ $action ->
        [keep] ; that is a little behind, and does no harm yet
        [banner] ; the page says that it may be behind
       *[withhold] ; such texts are held back
    }{ $until ->
        [none] .
       *[other] . From { $until } on it counts as outdated.
    }
    .help = Bring it up to date; “hexapla diff { $article } { $locale }” shows what changed.
reason-outdated = { $units ->
        [one] One paragraph
       *[other] { $units } paragraphs
    } of the original changed, came in or went { $since ->
        [none] long ago
       *[other] since { $since }
    }, and the text does not say it{ $action ->
        [keep] .
        [banner] ; the page says so.
       *[withhold] ; such texts are held back.
    }
    .help = Bring it up to date; “hexapla diff { $article } { $locale }” shows what changed.
# $part is "whole" or "some"; then $units says how many paragraphs it is about. $action "count": paragraphs of which
# nobody knows do not count, and too few are left.
reason-unknown-history = { $part ->
        [some] { $units ->
            [one] Of one paragraph nobody
           *[other] Of { $units } paragraphs nobody
        } recorded which state of the original it was made from
       *[whole] Nobody recorded which state of the original the text was made from
    }{ $action ->
        [keep] .
        [count] . What nobody knows of does not count as up to date, and { $goal } of a hundred paragraphs must be.
        [banner] ; the page says so.
       *[withhold] ; such texts are held back.
    }
    .help = If it says what the original says, tell so: “hexapla accept { $article } { $locale }”.
# $recorded: yes; no; damaged. $owed: paragraphs that were not up to date when it was recorded last. $action as above.
reason-original-unread = The original of the text is not there or cannot be read, so that nobody knows whether the text says the same{ $action ->
        [keep] .
        [count] . What nobody knows of does not count as up to date, and { $goal } of a hundred paragraphs must be.
        [banner] ; the page says so.
       *[withhold] ; such texts are held back.
    }{ " " }{ $recorded ->
        [no] Nobody has recorded what it was made from.
        [damaged] Its lock is damaged, too.
       *[yes] { $owed ->
            [0] When it was recorded last, it was up to date.
            [one] When it was recorded last, one paragraph of the original was not up to date in it.
           *[other] When it was recorded last, { $owed } paragraphs of the original were not up to date in it.
        }
    }
    .help = “hexapla check” says what is wrong with the original; what was recorded holds again as soon as that is mended.
reason-assumed = { $units ->
        [one] One paragraph changed together with its original, and counts
       *[other] { $units } paragraphs changed together with their originals, and count
    } as up to date; nobody has confirmed it.
    .help = Compare them; if they say what the original says, “hexapla accept { $article } { $locale }” confirms it.
reason-strings-below = Of a hundred strings around the articles, { $percent } are in { $locale }; { $goal } are asked for before anything goes live.
    .help = Translate more of the strings; “hexapla check” lists what is missing.
# $lack: percent, too few strings are translated; required, one that is required by name is missing.
reason-strings-held = { $lack ->
        [required] A string around the articles that is required is missing in { $locale }. It would be asked for if the article were new; it is live already.
       *[percent] Of a hundred strings around the articles, { $percent } are in { $locale }; { $goal } would be asked for if the article were new. It is live already.
    }
    .help = Translate the strings; “hexapla check” lists what is missing.
reason-missing-string = The string “{ $id }” is required, and not there in { $locale }.
    .help = Write it into a catalog of { $locale }.
reason-embargo = It is under an embargo until { $until }.
    .help = Publish again after that moment. The moment stands in “{ $meta }”, or with the policy.
reason-before-barrier = It goes live together with the other languages ({ $locales }), not before { $until }.
    .help = Publish again after that moment.
reason-barrier-waiting = The languages of this article go live together, and these are not ready: { $locales }.{ $until ->
        [none] {""}
       *[other] { " " }{ $otherwise ->
            [hold] If they are not ready by { $until }, all go on waiting.
           *[partial] From { $until } on, those that are ready go live without them.
        }
    }
    .help = Bring those languages to what is asked of them: “hexapla why” says of each what that is.
reason-barrier-hold = The languages of this article go live together, and these are late: { $locales }. Their time is out, and an editor has to decide.
    .help = Bring those languages to what is asked of them; or take them out of the barrier’s “locales”, or give it “otherwise = "partial"”.
reason-grandfathered = It is older than the rules: only what must be in every text is asked of it.
reason-veto = An editor’s veto holds it back in “{ $section }”.
    .help = It goes live when “veto” is taken out of “{ $meta }”.
reason-off = Nothing of this kind is expected in { $locale } in “{ $section }”.
    .help = If it should be there, take the language out of “off”.
reason-not-addressed = The article is not meant for “{ $section }”.
    .help = If it should be there, add the section to “sections” in “{ $meta }”.
reason-retracted = It was retracted on { $date }.
    .help = If that was a mistake, delete “retracted” from “{ $meta }”.
reason-slug-clash = Something else has its address already.
    .help = Give it another “slug” in “{ $file }”.

## Corrections, retractions, and what is simply gone

missing-correction = The correction of { $date } is not told of in { $locale }.
    .why = Who read the wrong text in this language has as much right to know as everybody else.
    .help = Write what was corrected under “[corrections]” of this file: "{ $date }" = "…".
undeclared-correction = The article knows of no correction of { $date }.
    .why = It is not shown, and the other languages are not asked for it.
    .help = Write the day into “corrections” in “{ $file }”, or mend it here.
idle-retraction = Here is a reason for a retraction, but the article is not retracted.
    .why = It stays live, although somebody seems to think that it does not.
    .help = To retract it, write the day under “retracted” into “{ $file }”. If it is not to be retracted, delete this line.
vanished-article = The article “{ $article }” is live on { $pages ->
        [one] { $pages } page
       *[other] { $pages } pages
    }, and its folder is gone.
    .why = Its pages vanish at the next publication, without a word to its readers. That is no retraction.
    .help = Put the folder back. To take the article away, write “retracted” with a day into its article.toml; if it moved, name its old address under “redirect-from” where it is now.
vanished-variant = The article “{ $article }” is live in { $locale }, and its file in that language is gone.
    .why = Its page vanishes at the next publication, or another language stands in its place, without a word to its readers.
    .help = Put the file back. To hold the text back, write “draft = true” into it; to take the article away, write “retracted” with a day into its article.toml.

## In the status, in short. $value is what is behind the reason: a number of a hundred, languages, an id.

state-retracted = retracted
# $reason is one of the messages below.
to-do-policy = { $article } · { $locale }: { $reason } ({ $sections })
short-retracted = retracted; a notice stands in its place
short-before-barrier = ready; waits for its moment, together with other languages
short-barrier-waiting = waits for { $value }, to go live together
short-barrier-hold = waits for { $value }; the time is out, and an editor has to decide
short-not-approved = not ready: nobody has approved it
short-below-current = not ready: { $value } of a hundred paragraphs are up to date
short-outdated = held back: the original says something else
short-aged = held back: the original changed lately
short-unknown-history = held back: nobody recorded what it was made from
short-original-unread = held back: its original is not there or cannot be read
short-strings-below = not ready: { $value } of a hundred strings of the site are translated
short-missing-string = not ready: the string “{ $value }” of the site is missing
