### What differs between a translation and its original. The value of a message says what is wrong,
### `.why` why it matters, `.help` what to do. Readers are translators and editors.
### $missing is what the original has and the translation lacks, $extra the other way round; each is
### a list of names or addresses, or "none". $case says which of the two there is: missing, extra or other (both).
### $anchor is the name of a place in a text.
### $article is an article's id, such as 2022/kite-school.
### $code is the code of a rule or of a character, which is not translated.
### $count is a number.
### $day is a day, as 2022-07-23.
### $end is how a text ends.
### $first is the first of two.
### $kind is which kind it is, a word for the choice alone.
### $level is a heading's level.
### $line is the number of a line.
### $lines is numbers of lines.
### $near is the nearest name that there is, or "none".
### $own is what stands here, as against the original.
### $second is the second of two.
### $source is the original, its language or its text.
### $source-level is the level of the heading in the original.
### $text is a text, as it is written.
### $wanted is what is wanted.
### $with is what stands with it.
### $word is a word, as it is written.
### $words is a number of words.

## Parts of the text

missing-unit = { $count ->
        [one] A paragraph, heading or list item of the original ({ $source }) is missing here: see line { $lines } there.
       *[other] { $count } paragraphs, headings or list items of the original ({ $source }) are missing here: see lines { $lines } there.
    }
    .why = Readers of this language are told less than others, and do not know it.
    .help = Translate what is missing, or write “draft = true” at the top until it is finished.
extra-unit = { $count ->
        [one] A paragraph, heading or list item has no counterpart in the original: line { $lines }.
       *[other] { $count } paragraphs, headings or list items have no counterpart in the original: lines { $lines }.
    }
    .why = It may be left over from an earlier state of the original, and say what no longer holds.
    .help = Delete it if the original took it back. If you added it for your readers, write “allow = ["extra-unit"]” at the top.
moved-unit = { $count ->
        [one] A paragraph or list item stands elsewhere than in the original: line { $lines }.
       *[other] { $count } paragraphs or list items stand elsewhere than in the original: lines { $lines }.
    }
    .why = Where order says something, as in steps or in a time-table, the translation says something else.
    .help = Bring it into the original’s order, unless your language asks for another one.
same-as-source = This is still in the language of the original ({ $source }): { $words ->
        [one] { $words } word
       *[other] { $words } words
    }, letter for letter.
    .why = Readers meet a foreign sentence in the middle of a text in their own language.
    .help = Translate it. If it is meant to stay as it is, write it at the top: “keep = ["…"]”.

## Their form

heading-level-differs = This heading is of level { $own }, in the original it is of level { $source }.
    .why = Levels say what belongs under what, to readers who listen as well as to those who look.
    .help = Begin it with as many “#” as the original does.
list-shape = { $source ->
        [none] This is in a list, and in the original it is not.
        [numbers] { $own ->
            [none] This is no list item, and in the original it is one of a numbered list.
            [numbers] This is nested { $level } deep, and in the original { $source-level } deep.
           *[bullets] This list has bullets, and in the original it has numbers.
        }
       *[bullets] { $own ->
            [none] This is no list item, and in the original it is one.
            [numbers] This list has numbers, and in the original it has bullets.
           *[bullets] This is nested { $level } deep, and in the original { $source-level } deep.
        }
    }
    .why = Numbers say that order counts, and what is nested belongs to what stands above it.
    .help = Use the marks and the indentation of the original.
table-shape = This row has { $own ->
        [one] { $own } column
       *[other] { $own } columns
    }, in the original { $source }.
    .why = Values stand below headings that they do not belong to.
    .help = Give each row the columns of the original; an empty cell needs its bars, too.
# $label (String): the note that the paragraph refers to and that is not there; “none” if there is none such.
footnote-shape =
    { $label ->
        [none]
            { $own ->
                [0] This paragraph refers to no footnote, in the original to { $source }.
               *[other] This paragraph refers to { $own ->
                    [one] { $own } footnote
                   *[other] { $own } footnotes
                }, in the original to { $source }.
            }
       *[other] The footnote “[^{ $label }]” to which this paragraph refers is missing or misspelt, so that it refers to nothing.
    }
    .why = A footnote that nothing refers to is not shown.
    .help =
        { $label ->
            [none] Put the mark of the footnote, such as “[^1]”, where the original has it.
           *[other] Write the note on a line of its own, which begins with “[^{ $label }]: ”.
        }
fence-language = { $own ->
        [none] This code block names no language, in the original it is “{ $source }”.
       *[other] { $source ->
            [none] This code block is said to be “{ $own }”, in the original no language is named.
           *[other] This code block is said to be “{ $own }”, in the original it is “{ $source }”.
        }
    }
    .why = Sites colour code by its language, and readers are told a wrong one.
    .help = Begin the block as the original does: the word behind the backticks is not translated.

## What no language changes

code-differs = { $case ->
        [missing] The original has the code “{ $missing }” here.
       *[other] The original has the code “{ $missing }” here, this text has “{ $extra }”.
    }
    .why = Names of commands, files and options are the same in every language; a translated one does not work.
    .help = Write it as in the original.
code-block-differs = { $line ->
        [none] Lines of this code block are not those of the original.
       *[other] This code block has a line that the original’s has not: “{ $line }”.
    }
    .why = Readers copy code; an example that was mended in the original and not here misleads them.
    .help = Copy the block from the original, and translate its comments anew. If it is meant to differ, write “allow = ["code-block-differs"]” at the top.
link-differs = { $case ->
        [missing] A link of the original is missing here: “{ $missing }”.
        [extra] The original has no such link here: “{ $extra }”.
       *[other] This leads to “{ $extra }”, in the original to “{ $missing }”.
    }
    .why = Readers of this language are sent to another place than all others, or to none.
    .help = Link what the original links. If your readers are rightly sent elsewhere, write “allow = ["link-differs"]” at the top.
image-differs = { $case ->
        [missing] A picture of the original is missing here: “{ $missing }”.
        [extra] The original does not show this picture here: “{ $extra }”.
       *[other] This shows “{ $extra }”, and the original “{ $missing }”.
    }
    .why = The text speaks of what readers do not see.
    .help = Show the picture that the original shows. One in your language is found by its name, such as “map.fr.png” for “map.png”.
embed-differs = { $case ->
        [missing] A film, sound or embedded page of the original is missing here: “{ $missing }”.
        [extra] The original does not embed this here: “{ $extra }”.
       *[other] This embeds “{ $extra }”, and the original “{ $missing }”.
    }
    .why = The text speaks of what readers do not get.
    .help = Embed what the original embeds. If there is one in your language, write “allow = ["embed-differs"]” at the top.
placeable-differs = { $case ->
        [missing] The original shows the fact “{ $missing }” here.
       *[other] The original shows the fact “{ $missing }” here, this text shows “{ $extra }”.
    }
    .why = When the value is corrected, it would not be corrected here.
    .help = Write the fact in braces, as in the original.
placeholder-differs = { $case ->
        [missing] The original has “{ $missing }” here.
       *[other] The original has “{ $missing }” here, this text has “{ $extra }”.
    }
    .why = A program puts something in its place; if it does not find it, it puts nothing, or readers see the mark itself.
    .help = Write it letter by letter as in the original.
email-differs = { $case ->
        [missing] The original names the e-mail address “{ $missing }” here.
        [extra] The original does not name the e-mail address “{ $extra }” here.
       *[other] The e-mail address here is “{ $extra }”, in the original “{ $missing }”.
    }
    .why = What readers write would go to nobody, or to somebody else.
    .help = Copy the address from the original. If your readers rightly write to another one, write “allow = ["email-differs"]” at the top.
url-in-text-differs = { $case ->
        [missing] The original names the address “{ $missing }” here.
        [extra] The original does not name the address “{ $extra }” here.
       *[other] The address here is “{ $extra }”, in the original “{ $missing }”.
    }
    .why = Readers who copy it land elsewhere.
    .help = Copy the address from the original.
path-differs = { $case ->
        [missing] The original names the file “{ $missing }” here.
       *[other] The original names the file “{ $missing }” here, this text “{ $extra }”.
    }
    .why = Names of files and folders are the same in every language; readers would look for one that is not there.
    .help = Copy the path from the original.
number-differs = { $case ->
        [missing] The original says “{ $missing }” here, and this text does not.
        [currency] The original counts this sum in another currency: “{ $missing }”, and here “{ $extra }”.
       *[other] This text says “{ $extra }”, the original “{ $missing }”.
    }
    .why = A wrong number is believed; nobody who reads this language alone can notice it.
    .help = Compare the sentence with the original. Numbers in words are not looked at. If they are rounded on purpose, write “rounded = true” at the top.

## In one text

ambiguous-link-text = The words “{ $text }” lead to “{ $second }” here, and to “{ $first }” further up.
    .why = Who goes from link to link with a screen reader hears the same words twice, and cannot tell where they lead.
    .help = Let the words of the link say where it leads.
duplicate-standfirst = { $with ->
        [headline] The standfirst says the same as the headline.
        [teaser] The standfirst says the same as the teaser.
       *[p] The standfirst says the same as the first paragraph.
    }
    .why = { $with ->
        [teaser] Two copies of one sentence must be kept up to date.
       *[other] Readers read the same sentence twice, one below the other.
    }
    .help = { $with ->
        [teaser] Leave the teaser out: the standfirst stands in its place.
       *[other] Leave the standfirst out, or let it say something of its own.
    }
teaser-not-alone = The teaser breaks off: it ends with “{ $end }”.
    .why = In a listing or a feed nothing follows it.
    .help = End it as a sentence ends.

## In the whole network

anchor-differs = { $anchor ->
        [none] This link leads to the top of “{ $article }”; the original’s leads to “#{ $wanted }” there.
       *[other] This link leads to “#{ $anchor }” in “{ $article }”; the original’s leads to “#{ $wanted }”.
    }
    .why = Readers of this language land somewhere else than all others.
    .help = Link the same place. If these readers are rightly sent elsewhere, write “allow = ["anchor-differs"]” at the top.
relative-date = “{ $word }” was right when this was written, on { $day }.
    .why = Whoever reads it now takes another day for it than was meant.
    .help = Write the day itself. If it stands in somebody’s words, write “allow = ["relative-date"]” at the top.

## What is allowed

unknown-allow = { $kind ->
        [error] “{ $code }” cannot be allowed: it is an error.
       *[unknown] There is no kind of finding “{ $code }” that could be allowed.
    }
    .why = It has no effect.
    .help = { $near ->
        [none] Delete it from “allow”.
       *[other] Did you mean “{ $near }”?
    }
unused-allow = “{ $code }” is allowed here, and nothing of the kind is found.
    .why = What is allowed for no reason hides the next true finding.
    .help = Delete it from “allow”.
