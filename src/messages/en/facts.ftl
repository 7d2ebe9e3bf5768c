### $before is what stands before it.
### $case is which of the cases it is, a word for the choice alone.
### $expected is what should stand there.
### $fact is the name of a fact.
### $found is what stands there.
### $known is names that would be right, with commas between them.
### $locale is the tag of a language, such as fr or pt-BR.
### $name is a name, as it is written.
### $near is the nearest name that there is, or "none".
### $other is the other of two.
### $placeable is a value to be filled in, as it is written.
### $region is the code of a country or region.
### $series is the name of a series of articles.
### $value is a value, as it is written.

## Facts: values that are written once, under “[facts]”, for all languages

# $found is what is written, or empty; $near is what was probably meant, or "none".
bad-fact = { $case ->
    [boolean] The fact “{ $fact }” is true or false, which no text can show.
    [bare-list] The fact “{ $fact }” is a list without a word on what it lists.
    [cannot-grow] The fact “{ $fact }” is to grow along its series, and is nothing that grows.
    [currency] “{ $found }” is no currency’s code (in the fact “{ $fact }”).
    [empty] The fact “{ $fact }” has no value.
    [gap] The fact “{ $fact }” is a time that there never was: “{ $found }”.
    [list] The fact “{ $fact }” is a list of something that facts cannot list.
    [many-regions] The fact “{ $fact }” lists more regions than there are: { $found }.
    [minor] The amount of the fact “{ $fact }” is not a whole number of cents.
    [name] No text can name the fact “{ $fact }”.
    [nested] The fact “{ $fact }” is a table inside a table.
    [no-currency] The fact “{ $fact }” is an amount of money without a currency.
    [no-day] The fact “{ $fact }” does not say which day of “{ $found }” it is.
    [no-from] The fact “{ $fact }” is a range of days without its first day.
    [no-minor] The fact “{ $fact }” names a currency and no amount.
    [no-range] The fact “{ $fact }” is a day of “{ $found }”, which is no range of days.
    [no-regions] The fact “{ $fact }” lists no regions.
    [no-series] The fact “{ $fact }” is to grow along a series, and the article belongs to none.
    [no-to] The fact “{ $fact }” is a range of days without its last day.
    [notation] The fact “{ $fact }” is written in a notation that facts do not have: { $found }.
    [number-text] The fact “{ $fact }” is a number in the notation of one language: “{ $found }”.
    [outside-range] The fact “{ $fact }” is day { $found } of a range whose last is day { $near }.
    [prose] The fact “{ $fact }” is a text of several words: “{ $found }”.
    [quoted-number] The fact “{ $fact }” is a number in quotation marks: “{ $found }”.
    [region] “{ $found }” is no code of a country or of a part of one (in the fact “{ $fact }”).
    [reversed] The fact “{ $fact }” ends before it begins: { $found }.
    [table] Nobody knows what kind of fact “{ $fact }” is, from its keys: { $found }.
    [time] The fact “{ $fact }” is not a day with a time of day: “{ $found }”.
    [time-alone] The fact “{ $fact }” is a time of day without the day.
    [too-large] The fact “{ $fact }” is a number larger than can be shown exactly.
    [zone] “{ $found }” is no time zone (in the fact “{ $fact }”).
   *[other] The fact “{ $fact }” has a value of a kind that facts cannot have.
}
    .why = A fact is formatted in every language by what it is: a number, money, a day, countries. What is none of these cannot be.
    .help = { $case ->
        [boolean] Write a word such as “open”, and let each language choose by it under “[messages]”.
        [bare-list] Write { "{" } regions = […] { "}" } for countries.
        [cannot-grow] Delete “monotonic”: only numbers, money, days and lists of countries grow.
        [currency] { $near ->
            [none] Write the three letters of ISO 4217, such as EUR, USD or JPY.
           *[other] Did you mean “{ $near }”?
        }
        [empty] Write its value, or delete it.
        [gap] That night the clocks of this place were put forward and skipped it. Look the time up, and write the right one.
        [list] Only countries can be listed: { "{" } regions = ["FR", "GB-SCT"] { "}" }. Write other lists into the text of each language.
        [many-regions] List the regions that the text names, at most 500.
        [minor] Write the amount in the smallest unit of the currency: 825,000 euros are minor = 82500000.
        [name] A name begins with a letter from a to z; letters, digits, “-” and “_” follow.
        [nested] Write the value itself behind “value =”. Money, days and countries have tables of their own.
        [no-currency] Write currency = "EUR" beside it.
        [no-day] Write day = 1 beside it for the first day, or day = -1 for the last.
        [no-from] Write { "{" } from = 2022-07-23, to = 2022-07-26 { "}" }.
        [no-minor] Write the amount in the smallest unit of the currency: 825,000 euros are minor = 82500000.
        [no-range] { $near ->
            [none] Name a fact that is written { "{" } from = 2022-07-23, to = 2022-07-26 { "}" }.
           *[other] Did you mean “{ $near }”?
        }
        [no-regions] Write their codes, such as regions = ["FR", "GB-SCT"], or delete the fact.
        [no-series] Write series = "…" above “[facts]”, or delete “monotonic”.
        [no-to] Write { "{" } from = 2022-07-23, to = 2022-07-26 { "}" }.
        [notation] Write it with digits alone, and a point if it has a fraction: 12000 or 12.5.
        [number-text] Write the number without quotes, grouping marks and signs: 7333. Money is { "{" } minor = 82500000, currency = "EUR" { "}" }.
        [outside-range] Count from 1 for the first day or from -1 for the last, or correct the range.
        [prose] Words belong to each language: write them under “[messages]” in each of the texts. Here stand values that are the same in all.
        [quoted-number] Write it without the quotation marks, so that every language can write it in its own way. If it is a year, a version or the like, which is written alike everywhere, write “{ "{" } value = "2022" { "}" }”.
        [region] { $near ->
            [none] Write the two letters of ISO 3166, such as FR, or with a part of the country, such as GB-SCT.
           *[other] Did you mean “{ $near }”?
        }
        [reversed] Write the earlier day behind “from”, the later one behind “to”.
        [table] { $near ->
            [none] Money has minor and currency; a range of days from and to; a time at and zone; countries have regions; anything else has value.
           *[other] Did you mean “{ $near }”? Money has minor and currency; a range of days from and to; a time at and zone; countries have regions; anything else has value.
        }
        [time] Write it such as 2022-07-26T20:00:00, with zone = "Europe/Paris" beside it.
        [time-alone] Write the day before it, such as 2022-07-26T20:00:00.
        [too-large] Write a number below 9007199254740992, with at most 30 digits.
        [zone] Write its name such as Europe/Paris or Asia/Karachi.
       *[other] Write a number, a day, an amount of money, or a list of countries.
    }
duplicate-region = The fact “{ $fact }” lists “{ $region }” twice.
    .why = Readers would find the name twice, and the count would be one too many.
    .help = Delete one of the two.
wrong-count = The fact “{ $fact }” lists { $found }, where { $expected } are expected.
    .why = One of the two is wrong: somebody has counted otherwise than the list does.
    .help = Add or delete what is missing or too much, or correct “expect-count”.
# $region is its code. $section is the section that lacks the name, or “none” where all that show the text lack it.
unnamed-region = { $section ->
        [none] There is no name for “{ $region }” in { $locale }.
       *[other] The section “{ $section }” has no name for “{ $region }” in { $locale }.
    }
    .why = A reader would find a hole in the sentence.
    .help = Write region-{ $region } = … into a file of strings of this language.
unused-fact = No text shows the fact “{ $fact }”.
    .why = Who corrects it believes that pages change. Often a text has the figure typed in.
    .help = Write { $placeable } where the figure stands in the texts, or delete the fact.
# $written is as the text has it, $value as the fact has it.
contradicted-fact = “{ $written }” stands here, and { $value } in the fact “{ $fact }”.
    .why = Readers find two figures in one article.
    .help = Write { $placeable } in place of the figure if it means the same.
falling-fact = The fact “{ $fact }” is { $value } here, and was { $before } before, in “{ $other }”.
    .why = In the series “{ $series }” it may only grow: one of the two articles is wrong.
    .help = Correct the one that is wrong, or its date. If the figure may fall, take it out of “monotonic”.
unknown-series = There is no series “{ $name }”.
    .why = Its figures would be compared with none.
    .help = { $near ->
        [none] Series stand in pipeline.toml: { $known }.
       *[other] Did you mean “{ $near }”? Series stand in pipeline.toml: { $known }.
    }
