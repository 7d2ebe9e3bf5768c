### More of what is wrong with a catalog's string, beside the original's.
### A string is a text of the site, such as a menu's; its file ends in “.ftl”.
### $id is the string's name.
### $case is which of the cases it is, a word for the choice alone.

# $name is what is written there, $element is the name of an HTML element.
loose-markup = { $case ->
        [capitals] In “{ $id }”, the tag “{ $name }” is written in capitals here and in small letters there.
        [empty] In “{ $id }”, “{ $name }” in “<{ $element }>” has no value.
       *[run-on] In “{ $id }”, a page would take “{ $name }” for the beginning of another letter.
    }
    .why = { $case ->
        [capitals] Browsers do not mind; programs that read it as XML refuse it.
        [empty] Browsers do not mind; programs that read it as XML refuse it.
       *[run-on] In a page, readers would see another letter. In plain text it does not matter.
    }
    .help = { $case ->
        [capitals] Write it as the original has it, at the beginning and at the end.
        [empty] Write “{ $name }=""” if the string is used as XML.
       *[run-on] Write “&amp;” for the “&” if the string is put into a page as HTML.
    }
# $term is the name of a term, $name that of a value, $value is a word. $known is a list of names or words.
# $near is a name or word that was perhaps meant, or “none”.
unknown-argument = { $case ->
        [asked] “{ $id }” chooses by “{"$"}{ $name }”, which nobody gives it.
        [value] “{ $id }” asks “{ $term }” for the form “{ $value }”, which it does not have.
       *[name] “{ $id }” gives “{ $name }” to “{ $term }”, which does not ask for it.
    }
    .why = The form that was meant is never taken. Readers see the last one.
    .help = { $near ->
        [none] Use one of: { $known }.
       *[other] Did you mean “{ $near }”?
    }
# $function is the name of a function, $value is what it is given, $wanted is what the original gives it.
wrong-argument = { $case ->
        [differs] “{ $id }” gives “{ $value }” to “{ $function }”, where the original gives “{ $wanted }”.
       *[unknown] “{ $id }” gives “{ $value }” to “{ $function }”, which can do nothing with it.
    }
    .why = { $case ->
        [differs] Readers are told of another country, day or number.
       *[unknown] Nothing can be written in its place.
    }
    .help = { $case ->
        [differs] Write “{ $wanted }”.
       *[unknown] Write a code, a number or a day (“2022-07-23”) that there is.
    }
