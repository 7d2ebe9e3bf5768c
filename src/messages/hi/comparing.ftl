### Texts held against each other: `align`, `compare` and `diff`.
### The glossary stands in cli.ftl.

## Help

help-align = देखें कि मूल और अनुवाद के कौन-से अनुच्छेद एक-दूसरे के जोड़ हैं
help-compare = देखें कि पुराने मूल के अनुवाद को नए मूल के अनुसार क्या चाहिए
help-align-source = मूल की फ़ाइल
help-align-variant = अनुवाद की फ़ाइल
help-compare-old = मूल की फ़ाइल, जैसी वह अनुवाद के समय थी
help-compare-new = मूल की फ़ाइल, जैसी वह अब है

## What is found

# How many paragraphs, list items and other pieces of the text belong together.
align-summary = { $pairs ->
        [one] पाठ के { $pairs } अंश का जोड़ मिला
       *[other] पाठ के { $pairs } अंशों के जोड़ मिले
    }; अनुवाद में नहीं: { $missing }; केवल अनुवाद में: { $extra }।
compare-verdict = { $verdict ->
        [current] अनुवाद अद्यतन है।
        [markup] अनुवाद के लिए कुछ नहीं है; { $markup ->
                [0] अनुच्छेदों के बीच
                [one] { $markup } जगह
               *[other] { $markup } जगहों पर
            } लिंक या चिह्न सुधारने हैं।
       *[stale] अनुवाद { $stale ->
                [one] { $stale } जगह
               *[other] { $stale } जगहों पर
            } पुराना है।
    }

# Heads of columns. Keep them short: in those of the original and the translation stand numbers of lines.
compared-head-state = स्थिति
compared-head-severity = बदलाव
compared-head-kind = प्रकार
compared-head-source-line = मूल
compared-head-old-line = पुरानी पंक्ति
compared-head-new-line = नई पंक्ति
compared-head-variant-line = अनुवाद
compared-head-text = पाठ

# States of a paragraph. Keep them short.
compared-current = अद्यतन
compared-markup = लिंक या चिह्न
compared-moved = जगह बदली
compared-stale = पुराना
compared-missing = नहीं है
compared-extra = केवल अनुवाद में
compared-taken-back = हटाना है

# How much a paragraph of the original changed.
severity-cosmetic = सजावट
severity-markup = लिंक या चिह्न
severity-minor = छोटा
severity-major = शब्द
compared-assumed = मूल के साथ बदला
compared-unknown = दर्ज नहीं

## What a translation owes: `diff`

help-diff = शब्द-दर-शब्द देखें कि अनुवाद के बाद मूल में क्या बदला
help-diff-article = लेख की पहचान
help-diff-locale = अनुवाद की भाषा
help-diff-format = रूप: { $known } [न बताने पर: human]
diff-no-variant = { $article } का { $locale } में ऐसा पाठ नहीं है जो पढ़ा जा सके। शुरुआत के लिए “hexapla new variant” फ़ाइल बना देता है।
diff-original = { $locale } { $article } के मूल की भाषा है: उसमें कुछ बाकी नहीं।
diff-no-original = { $article } का ऐसा मूल नहीं है जो पढ़ा जा सके, इसलिए { $locale } को किसी से मिलाया नहीं जा सकता।
# One line over all that a translation owes. “recorded” is “no” if nobody said what it was made from.
diff-summary = { $article }, { $locale }: पुराने: { $stale }; नहीं हैं: { $missing }; हटाने हैं: { $taken }; अन्य: { $other }।{ $recorded ->
        [no] { " " }किसी ने दर्ज नहीं किया कि यह अनुवाद किससे बना, इसलिए केवल वही बताया जा सकता है जो नहीं है या बच गया है; दर्ज करने के लिए “hexapla record” है।
       *[yes] { "" }
    }
# How much the original changed.
diff-severity = { $severity ->
        [minor] छोटा बदलाव
       *[major] शब्द बदले
    }
diff-since = { $day } से
diff-source = मूल:
diff-variant = अनुवाद, { $place }:
diff-gone = मूल अब यह नहीं कहता; अनुवाद अब भी कहता है।
diff-extra = यह केवल अनुवाद कहता है।
diff-markup = { $targets ->
        [none] शब्द वही हैं; कोई लिंक या चिह्न बदला है।
       *[other] शब्द वही हैं; मूल अब { $targets } पर ले जाता है।
    }
diff-old-unknown = पता नहीं कि मूल पहले क्या कहता था; अब वह यह कहता है।
diff-declared = मूल के शब्द वही हैं; इसे हाथ से पुराना बताया गया है।
diff-assumed = दोनों पाठों में यह एक ही दिन से है; यह केवल मान लिया गया है कि एक पाठ दूसरे से बना।
