### What goes from settings and articles into pages, and is not written there as it was meant.
### $case says which of the cases it is; $code is a region's code, $id a string's name, $near the code that was perhaps meant, or “none”; $text is a title or an address.

## Strings

bad-region-name = { $case ->
        [code] There is no region “{ $code }”.
       *[text] The name in “{ $id }” is not plain text.
    }
    .why = The string has no effect: pages go on to call the region as everybody does.
    .help = { $case ->
        [code] { $near ->
            [none] Write the code of a country, such as “FR”, or of a part of one, such as “GB-SCT”. Where the string is no name of a region, do not begin its id with “region-”.
           *[other] Did you mean “region-{ $near }”? The code stands in capital letters.
        }
       *[text] Write the name out, without a value, a choice or another string in braces. A character that nobody sees may stand between quotes, such as { "{" }"\u00A0"{ "}" }.
    }

## Articles

unfilled-placeable = { $case ->
        [title] The title “{ $text }” of a link or picture has a placeable, and stays as it is written.
       *[address] The address “{ $text }” has a placeable, and stays as it is written.
    }
    .why = Values are filled into text alone. Readers who rest on the link see the braces, or the link leads nowhere.
    .help = { $case ->
        [title] Write the title without it, or leave the title out and say it in the text.
       *[address] Write the whole address out.
    }
