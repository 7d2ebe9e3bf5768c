### Messages that a text declares for itself under “[messages]”, and values that it fills in.
###
### $placeable, $function, $option, $value, $given, $word and $id are as they stand in the text, with their signs: { $n }, NUMBER.
### They are not translated. $case says which of the cases it is; $near is what was perhaps meant, “none” if nothing is like it.
### $earlier and $later are times, $fact the name of a fact, $found what is written, $zone a place whose clock it is.

# $kind says what kind of fact $given is; “none” if it is no fact.
# $locale is the language of the text, as a tag: fr.
broken-placeable = { $case ->
        [argument] { $kind ->
            [number] “{ $function }” can do nothing with “{ $given }”, which is a number.
            [word] “{ $function }” can do nothing with “{ $given }”, which is a word.
            [money] “{ $function }” can do nothing with “{ $given }”, which is an amount of money.
            [date] “{ $function }” can do nothing with “{ $given }”, which is a day.
            [range] “{ $function }” can do nothing with “{ $given }”, which is a range of days.
            [time] “{ $function }” can do nothing with “{ $given }”, which is a time.
            [region] “{ $function }” can do nothing with “{ $given }”, which is a region.
            [regions] “{ $function }” can do nothing with “{ $given }”, which is a list of regions.
           *[none] “{ $function }” can do nothing with “{ $given }”.
        }
        [choice] “{ $given }” is a day or a time, and no text can choose between forms by it.
        [lacks] “{ $function }” needs the option “{ $option }” for “{ $given }”.
        [option] “{ $function }” cannot show “{ $given }” with “{ $option }: { $value }”.
        [reversed] The range of days “{ $given }” ends before it begins.
        [together] “{ $function }” takes “{ $option }” or “{ $value }”, and not both.
        [unnamed] “{ $function }” has no name for “{ $value }” in “{ $locale }”.
        [within] Nobody has said in “{ $locale }” how something is said to be in “{ $value }”.
       *[value] “{ $placeable }” has no value.
    }
    .why = It would leave a hole in the sentence, today or on the day on which a figure is corrected.
    .help = { $case ->
        [argument] { $kind ->
            [none] Give it a fact of the kind that it shows.
           *[other] Give it a fact of the kind that it shows, or show this one without it: “{ "{" } { $given } { "}" }”.
        }
        [choice] Choose by a number or a word.
        [lacks] Add it: { $option ->
            [currency] currency: "EUR".
            [timeZone] timeZone: "Europe/Paris".
           *[other] { $option }.
        }
        [option] { $option ->
            [currency] Write the currency’s three letters, such as EUR. An amount of money has its own already.
            [timeZone] Name a zone such as Europe/Paris. A day without a time of day has none.
           *[other] Take the option away. A day without a time of day has no hours, and a least number of digits is no larger than the largest.
        }
        [reversed] Name the earlier day first.
        [together] Take one of them away.
        [unnamed] Look at the code. If it is right, write the name into the text.
        [within] Write it into a file of strings of this language, below “region-{ $value } = …”: “    .in = in …”. Or leave “form: "in"” away.
       *[value] Look at what it refers to: a message must have a text, and a function something that it can show.
    }

# $near is the message that was perhaps meant, “none” if there is no such message.
unknown-message = { $case ->
        [fact] “{ $placeable }” is not filled in: before the name of a fact stands a “{ "$" }”.
        [original] The original has a message “{ $word }” under “[messages]”, and this text has none.
        [odd] Here something like “{ $near }” is written, and it is not filled in.
       *[near] “{ $placeable }” is no message that this text has under “[messages]”.
    }
    .why = It is published as it stands here, with its braces.
    .help = { $case ->
        [odd] Write “{ $near }”: with ordinary spaces, and a function in capital letters with “(” directly behind it. If the braces are meant to be read, put “\” before the first.
       *[other] { $near ->
            [none] Write a message “{ $word }” under “[messages]”. If the braces are meant to be read, put “\” before the first.
           *[other] Did you mean “{ $near }”? If the braces are meant to be read, put “\” before the first.
        }
    }

unused-message = Nothing in this text shows the message “{ $id }”.
    .why = Whoever wrote it meant its words to be read.
    .help = Write { $placeable } where it belongs in the text, or delete it under “[messages]”.

# $zone is the place whose clock it is; $earlier and $later are the two times as they may be written.
ambiguous-time = On the day of the fact “{ $fact }”, the clocks of { $zone } show this time twice: “{ $found }”.
    .why = That night the clocks are put back. The first of the two times is taken.
    .help = If the first is meant, write it so: { $earlier }. If it is the second: { $later }.
