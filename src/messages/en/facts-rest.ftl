### Why something cannot be read or does not work. Each of these stands behind a colon, at the end of a sentence:
### “This is not correct TOML: …”. So it begins with a small letter where the language has them, and no full stop follows.
###
### $function, $option, $given, $name, $id, $key, $wanted, $sign and $other are as they stand in the text: NUMBER, { $count }.
### They are not translated.

# $said is what a program said, in English.
cause-said = a program says “{ $said }”

## Of several kinds of files

cause-quote = the closing quotation mark is missing
cause-bracket = a bracket is not closed, or closed by another kind of bracket
cause-comma = a comma is missing
cause-deep = too much stands within each other
cause-end = it ends in the middle
cause-escape = behind a “\” stands what cannot stand there
cause-surplus = something stands here that does not belong here, or a line break is missing before it
cause-key-twice = this key stands here twice
cause-key-twice-named = the key “{ $key }” stands here twice
io-folder = it is a folder
io-no-folder = something on the way to it is no folder

## TOML

cause-toml-date = there is no such day or time, or it is written in another way
cause-toml-equals = a “=” with a value is missing behind a key
cause-toml-extended = this name has a value already, and cannot have keys below it
cause-toml-key = a key is missing, or it cannot be read: a key is letters, digits, “-” and “_”, or it stands in quotation marks
cause-toml-number = the number cannot be read
cause-toml-text = in a text stands a character that cannot stand there
cause-toml-unquoted = a text stands in quotation marks
cause-toml-value = a value is missing behind “=”

## YAML

cause-yaml-anchor = a name behind “*” is given to nothing by “&”
cause-yaml-colon = a second colon stands in the line; a text with a colon in it stands in quotation marks
cause-yaml-documents = a second text begins, behind “---”
cause-yaml-indent = the line begins too far to the left or to the right
cause-yaml-no-colon = a colon is missing behind a key
cause-yaml-sign = a text that begins with this character stands in quotation marks
cause-yaml-tab = there is a tab where blanks should be

## Fluent

cause-fluent-attribute = an attribute of a term can be chosen by, and not shown
cause-fluent-brace = a closing brace stands here alone
cause-fluent-call = only the name of a function in capital letters, or that of a term, can stand before “(”
cause-fluent-option = the value of “{ $option }” is a number, or a text in quotation marks
cause-fluent-defaults = more than one form of the choice begins with “*”
# $id is the name of a string.
cause-fluent-empty = “{ $id }” has no text
cause-fluent-expression = what stands between the braces cannot be read
cause-fluent-line = the line should end here
cause-fluent-literal = a number or a text in quotation marks is missing here
cause-fluent-name = a name is missing here, which begins with one of the letters A to Z
cause-fluent-no-default = none of the forms of the choice begins with “*”
cause-fluent-order = what has no name stands before what has one, in brackets
cause-fluent-selector = one can choose by a value such as “$count”, by a function, or by an attribute of a term, and not by this
cause-fluent-sign = “{ $wanted }” is missing here
cause-fluent-twice = “{ $name }” stands between the brackets twice
cause-fluent-value = a text is missing here

## Strings that cannot be formatted

cause-string-cycle = it refers to itself
cause-string-long = it refers to too many others
# $name is what it refers to: a message, a term such as -brand, a function such as NUMBER().
cause-string-unknown = it refers to “{ $name }”, which there is not
cause-function-argument = “{ $function }” can do nothing with “{ $given }”
# $from and $to are days.
cause-function-backwards = the days “{ $from }” and “{ $to }” are the wrong way round
cause-function-lacks = “{ $function }” needs the option “{ $option }”
cause-function-missing = “{ $function }” is given nothing
cause-function-option = “{ $function }” cannot do “{ $option }: { $given }”
cause-function-together = “{ $function }” takes “{ $option }” or “{ $other }”, and not both
cause-function-unnamed = “{ $function }” has no name for “{ $given }” in this language

## Templates

cause-template-endless = it takes too long, and perhaps never ends
cause-template-lacks = something that is called needs more than it is given
cause-template-list = a list is needed, and there is none, or it has another length
# $cause is one of the reasons above.
cause-template-broken = the string “{ $id }” cannot be formatted: { $cause }
# $id is the name of a string, $kind is what it is given for $name.
cause-template-kind = the string “{ $id }” is given for “{ $name }” what is no text: { $kind ->
        [nothing] nothing at all
        [truth] a “true” or “false”
        [list] a list
       *[other] a table
    }
cause-template-no-id = “t” is not told which string
cause-template-no-string = there is no string “{ $id }”
cause-template-open = a comment or a raw block is not closed
cause-template-statement = there is no statement “{ $name }”
cause-template-string-lacks = the string “{ $id }” is not given “{ $name }”
cause-template-surplus = something that is called is given more than it takes
cause-template-twice = the block “{ $name }” stands here twice
# $name is what is used, as it is written; “none” if that is not known.
cause-template-undefined = { $name ->
        [none] it uses a value that there is not
       *[other] it uses “{ $name }”, which there is not
    }
# $found says what stands there, $sign is the sign where it is one; $wanted says what should stand there, $other is that sign.
cause-template-unexpected = { $found ->
        [character] a character stands here
        [end] it ends here
        [keyword] a statement stands here
        [name] a name stands here
        [none] something stands here
        [number] a number stands here
        [page] text of the page stands here
        [text] a text in quotation marks stands here
        [value] a value stands here
       *[sign] “{ $sign }” stands here
    }{ $wanted ->
        [keyword] , and a statement is missing
        [name] , and a name is missing
        [sign] , and “{ $other }” is missing
        [value] , and a value is missing
       *[none] , and does not belong here
    }
# $kind says what it is that there is not; it is a word for the choice alone.
cause-template-unknown = { $kind ->
        [block] there is no block “{ $name }”
        [filter] there is no filter “{ $name }”
        [function] there is no function “{ $name }”
        [method] there is no method “{ $name }”
        [test] there is no test “{ $name }”
       *[template] there is no template “{ $name }”
    }
# $name is the end of something, such as endblock.
cause-template-unopened = “{ $name }” stands here, and nothing is open that it could belong to

## Figures that may only grow along a series of articles

# $fact is the name of a fact, $series that of a series, $near a fact that was perhaps meant, “none” if nothing is like it.
unwatched-fact = No article of the series “{ $series }” has the fact “{ $fact }”.
    .why = It is to be seen that this figure only grows, and nothing is looked at.
    .help = { $near ->
        [none] Write the name of a fact that the articles have, or delete it.
       *[other] Did you mean “{ $near }”?
    }
# $other is an article of the series, the one before. $case says which of the cases it is. $fact is the name of a fact, $series that of a series.
incomparable-fact = { $case ->
        [undated] The fact “{ $fact }” may only grow along the series “{ $series }”, and this article has no date.
        [other] The fact “{ $fact }” is of another kind here than in “{ $other }”, or of another currency.
       *[kind] The fact “{ $fact }” may only grow along the series “{ $series }”, and it is nothing that grows.
    }
    .why = Nobody notices when it falls.
    .help = { $case ->
        [undated] Write the article’s date.
        [other] Write it as in the other articles, or take it out of “monotonic”.
       *[kind] Numbers, days, amounts of money and lists of regions can grow. Take this one out of “monotonic”.
    }

## Numbers in quotation marks

# $fact is the name of a fact, $found what is written: a year such as 2022, or a version such as 14.1.
quoted-number = The fact “{ $fact }” is “{ $found }” in quotation marks, and is shown like this in every language.
    .why = If it is a number, French writes it with a comma, Arabic with other digits, and no text can choose a plural by it.
    .help = If it is a number, write it without the quotation marks. If it is a year, a version or the like, say so: “{ "{" } value = "{ $found }" { "}" }”.
