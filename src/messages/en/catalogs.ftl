### What is wrong with a string of a catalog: a network's, a section's, or another folder's.
### A string is a text of the site, such as a menu's; its file ends in “.ftl”.
### $id is the string's name, $attribute that of a text below it, such as “.label”.
### $forms are the forms of a choice that are meant, as they are written, such as “[one], [few]”, or “none” where the string has no choice.
### $case is which of the cases it is, a word for the choice alone.
### $element is the name of a tag, such as “b”.
### $form is a form of a choice, as it is written.
### $function is the name of a function, such as NUMBER.
### $known is names that would be right, with commas between them.
### $limit is the most that is allowed.
### $locale is the tag of a language, such as fr or pt-BR.
### $mark is a sign of punctuation.
### $missing is what is missing, or how much.
### $name is a name, as it is written.
### $near is the nearest name that there is, or "none".
### $option is the name of an option, which is not translated.
### $reference is the string or term that is referred to.
### $tag is a tag, as it is written.
### $term is the name of a term.
### $value is a value, as it is written.
### $variable is the name of a value, without the $.
### $way is the names on the way round, with arrows between them.
### $file is the file of that language, or "none".

# Before the text of the original, and before the text that is looked at, where a finding shows both.
label-reference = original
label-text = here

missing-value = “{ $id }” has no text of its own, and in the original it has one.
    .why = Where it belongs, nothing would be shown. It is not used until the text is there.
    .help = Write the translation behind the “=”.
surplus-value = “{ $id }” has a text of its own, and in the original it has none.
    .why = Nothing shows this text. The string is not used until it is mended.
    .help = Perhaps it belongs behind one of the names that begin with a dot. Otherwise delete it.
missing-attribute = “{ $id }” lacks “.{ $attribute }”, which the original has.
    .why = A label or a hint would be missing. The string is not used until it is there.
    .help = Write “.{ $attribute } =” with its translation on a line of its own below the string, indented.
surplus-attribute = “{ $id }” has “.{ $attribute }”, which the original has not.
    .why = Nothing shows it. The string is not used until it is mended.
    .help = { $near ->
        [none] Delete it, or give it the name that it has in the original.
       *[other] Did you mean “.{ $near }”?
    }
duplicate-attribute = “{ $id }” has “.{ $attribute }” twice.
    .why = Readers see the last one only.
    .help = Delete one of them.
duplicate-form = “{ $id }” has the form “[{ $form }]” twice in one choice.
    .why = The first one is always taken; nobody ever sees the second.
    .help = Delete one of them, or give it the name that was meant.
missing-reference = “{ $id }” does not show “{ $reference }” as often as the original does{ $forms ->
        [none] {""}
       *[other] {" "}(in { $forms })
    }.
    .why = A name that is kept in one place is missing here, or written out by hand.
    .help = Put “{"{"} { $reference } {"}"}” where it belongs in the sentence.
surplus-reference = “{ $id }” shows “{ $reference }”, which the original does not show here, or not so often{ $forms ->
        [none] {""}
       *[other] {" "}(in { $forms })
    }.
    .why = If its name is mistyped, nothing stands in its place.
    .help = { $near ->
        [none] Use what the original uses.
       *[other] Did you mean “{ $near }”?
    }
uneven-variable = { $case ->
        [fewer] “{ $id }” does not show the value “{"$"}{ $variable }” as often as the original does{ $forms ->
            [none] {""}
           *[other] {" "}(in { $forms })
        }.
       *[other] “{ $id }” shows the value “{"$"}{ $variable }” more often than the original does{ $forms ->
            [none] {""}
           *[other] {" "}(in { $forms })
        }.
    }
    .why = In some cases readers would miss it, or read it twice.
    .help = Show it once in each form, as the original does. A form for one number alone may say that number in words.
missing-plural = “{ $id }” has no form for { $missing }, and “{ $locale }” needs it.
    .why = For some numbers, readers would see the wrong form.
    .help = The plurals of this language are: { $known }. Add a form for each that is missing.
compact-plural = “{ $id }” has no form “[{ $form }]” for numbers such as “1 million”.
    .why = In “{ $locale }”, millions take a form of their own.
    .help = Add the form if the number may grow so large. Otherwise there is nothing to do.
unselected-plural = “{ $id }” has one form for every number “{"$"}{ $variable }”; the original has several.
    .why = In “{ $locale }” as well, the words change with the number, so that some numbers would read wrong.
    .help = Give it a choice by “{"$"}{ $variable }” with these forms: { $known }. If the sentence is right for every number, leave it.
# $form is the form's name, such as “one”; $other another number that takes it.
typed-number = “{ $id }” types a number in “[{ $form }]”, and “{ $locale }” takes this form for { $other } as well.
    .why = Whoever has { $other } of them would read the typed number.
    .help = Show the value in this form too, or write a form “[{ $other }]” for that number. If nobody is told of { $other }, leave it.
term-name-taken = “{ $id }” has the name of the term “-{ $id }”.
    .why = Only one of the two can be shown; the other is lost. The string is not used until it has another name.
    .help = Give one of them another name, in every language.
replacement-character = A letter in “{ $id }” was lost: a replacement character stands in its place.
    .why = The file was once read in the wrong encoding, and saved again.
    .help = Write the letter that belongs there, and look for more of them in this file.
obsolete-string = The original no longer has a string “{ $id }”.
    .why = Nothing shows it, and it does not count as translated.
    .help = { $near ->
        [none] Delete it.
       *[other] Delete it. Or did you mean “{ $near }”?
    }
untranslated-string = { $case ->
        [missing] “{ $id }” is missing in “{ $locale }”.
        [part] A part of “{ $id }” says the same as the original, word for word.
       *[other] “{ $id }” says the same as the original, word for word.
    }
    .why = { $case ->
        [part] Readers would find a text in another language.
       *[other] Readers would find a text in another language. It does not count as translated.
    }
    .help = { $case ->
        [missing] { $file ->
            [none] Add it to a file of “{ $locale }”.
           *[other] Translate it in “{ $file }”.
        }
       *[other] Translate it. If it is the same on purpose, write “# hexapla: same” on the line above it.
    }
broken-markup = { $case ->
        [unclosed] In “{ $id }”, “<{ $name }>” begins and never ends.
        [unopened] In “{ $id }”, “</{ $name }>” ends what never began.
        [crossed] In “{ $id }”, “</{ $element }>” stands before the end of “<{ $name }>”, which began inside of it.
        [unfinished] In “{ $id }”, the tag “{ $name }” has no “>” at its end.
        [unquoted] In “{ $id }”, the value of “{ $name }” in “<{ $element }>” is not between quotes.
        [quote] In “{ $id }”, the quotes around the value of “{ $name }” in “<{ $element }>” are never closed.
        [bare] In “{ $id }”, “{ $name }” in “<{ $element }>” is not a name with a value.
        [twice] In “{ $id }”, “<{ $element }>” has “{ $name }” twice.
        [void-end] In “{ $id }”, “</{ $name }>” ends what has no end: “<{ $name }>” stands alone.
        [self-closed] In “{ $id }”, “<{ $name }/>” needs an end tag of its own.
        [entity] In “{ $id }”, “{ $name }” stands for a character and has no “;” at its end.
        [entity-name] In “{ $id }”, “{ $name }” stands for no character.
        [run-on] In “{ $id }”, a page takes “{ $name }” for the beginning of a character.
        [comment] In “{ $id }”, what stands behind “{ $name }” is a comment, which no reader sees.
        [unseen] In “{ $id }”, “{ $name }” is nothing that a text can have.
        [nameless] In “{ $id }”, “{ $name }” begins the end of a tag and names none.
        [filled] In “{ $id }”, what is put in behind “<” would be taken for a tag.
        [space] In “{ $id }”, there is no space before “{ $name }” in “<{ $element }>”.
       *[other] In “{ $id }”, “{ $name }” begins like a tag and is none.
    }
    .why = In a page, everything behind it would look wrong, or be gone.
    .help = Compare it with the original’s. For each “<b>” there is one “</b>”, and what begins last ends first.
markup-differs = { $case ->
        [extra] “{ $id }” has “{ $tag }” more often than the original has it{ $forms ->
            [none] {""}
           *[other] {" "}(in { $forms })
        }.
       *[other] “{ $id }” does not have “{ $tag }” as often as the original has it{ $forms ->
            [none] {""}
           *[other] {" "}(in { $forms })
        }.
    }
    .why = A link or an emphasis would be missing, or stand in the wrong place.
    .help = Use the same tags as the original, each around the words that it belongs to.
lost-element = { $case ->
        [extra] “{ $id }” has an element named “{ $name }”, which the original has not.
       *[other] “{ $id }” has lost the element named “{ $name }”{ $forms ->
            [none] {""}
           *[other] {" "}(in { $forms })
        }.
    }
    .why = The page puts its own link or button there; without the name, readers have nothing to click on.
    .help = { $near ->
        [none] Copy the tag from the original with its “data-l10n-name”, which is not translated.
       *[other] Did you mean “{ $near }”? The name is not translated.
    }
reference-cycle = “{ $id }” leads back to itself: { $way }.
    .why = It would have no end, so it cannot be shown.
    .help = Write the text out in one of these strings.
unknown-option = { $case ->
        [option] “{ $function }” has no option “{ $option }”.
        [value] “{ $function }” does not take “{ $value }” for “{ $option }”.
        [missing] “{ $function }” needs the option “{ $option }”.
        [few] “{ $function }” is given nothing to work with.
       *[other] “{ $function }” is given more than it takes.
    }
    .why = The value would not be written as is meant, or not at all. The text is not used until it is mended.
    .help = { $case ->
        [option] { $near ->
            [none] Its options are: { $known }.
           *[other] Did you mean “{ $near }”?
        }
        [value] { $near ->
            [none] It takes: { $known }.
           *[other] Did you mean “{ $near }”?
        }
       *[other] Compare it with the original’s. Names of options are not translated.
    }

## Habits: notes on the reference language alone

typewriter-mark = “{ $id }” has the typewriter’s “{ $mark }”.
    .why = Translators copy it into every language.
    .help = Write “’” for an apostrophe, “ and ” around a quotation, “…” for three dots.
placeable-spacing = In “{ $id }”, “{ $name }” stands in its braces without a space on either side, or with more than one.
    .why = With spaces, translators tell at a glance what is text and what is not.
    .help = Write “{"{"} { $name } {"}"}”, with the signs that it has.
odd-id = { $case ->
        [length] The name “{ $id }” is longer than { $limit } characters.
        [short] The name “{ $id }” is shorter than { $limit } characters, which this network asks for.
       *[other] The name “{ $id }” is not made of small letters, figures and hyphens.
    }
    .why = Names are typed by hand; those that are like each other are found more easily.
    .help = Name it after the place where it is shown: “nav-home”.
undocumented-variable = No comment says what “{"$"}{ $variable }” in “{ $id }” is.
    .why = A translator cannot tell whether it is a name, a number or a date, and grammar depends on it.
    .help = Write above it: “# ${ $variable } is …”.
misplaced-comment = { $case ->
        [file] This comment on the whole file stands below its first string.
        [blank] This comment on a group or file touches the line above or below it.
       *[other] This comment on a group has no string below it.
    }
    .why = Translators are shown it with the wrong strings, or not at all.
    .help = { $case ->
        [file] Move it to the top, or write “##” for a group.
        [blank] Leave an empty line on either side of it.
       *[other] Move it above the strings that it is about, or delete it.
    }
hard-coded-brand = { $term ->
        [none] “{ $id }” writes the name “{ $name }” out.
       *[other] “{ $id }” writes “{ $name }” out, for which there is “{ $term }”.
    }
    .why = If the name changes, or a language declines it, this does not follow.
    .help = { $term ->
        [none] Write it once, in a term such as “-name”, and refer to that.
       *[other] Write “{"{"} { $term } {"}"}” in its place.
    }
