### What can be wrong between templates and the strings that they show. The value of a message says what is wrong; `.why` says why it
### matters, `.help` what to do. Readers are webmasters and translators.

# $id is a string's name, $variable the name of a value. $near is a name as well, or "none".
missing-argument = The string “{ $id }” asks for the value “{ $variable }”, and this template does not give it.
    .why = Without it the text cannot be shown, and no page with this template can be made.
    .help = { $near ->
        [none] Give the value here, or take it out of the string in every language.
       *[other] Did you mean “{ $variable }” where the template gives “{ $near }”?
    }
surplus-argument = This template gives the string “{ $id }” the value “{ $variable }”, which it asks for in no language.
    .why = Readers see it nowhere.
    .help = { $near ->
        [none] Put the value into the string, or take it out of the template.
       *[other] Did you mean “{ $near }”?
    }
unused-string = Nothing shows the string “{ $id }”.
    .why = It is translated for nobody.
    .help = { $near ->
        [none] Delete it in every language. If a template was meant to show it, mend the name there or here.
       *[other] Did you mean “{ $near }”? Otherwise delete it in every language.
    }
