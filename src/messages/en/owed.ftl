# What a translation still says, and its original no longer does.

# $count is how many they are, $lines are the numbers of their lines.
taken-back = { $count ->
        [one] The original no longer says this, and the translation still does: line { $lines }.
       *[other] The original no longer says { $count } paragraphs, headings or list items that the translation still has: lines { $lines }.
    }
    .why = Readers of this language are told what no longer holds.
    .help = Delete it. If it is to stay on purpose, “hexapla accept ARTICLE LOCALE --all” says so.
