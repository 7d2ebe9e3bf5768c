### Reports, explanations, manual pages.
### The glossary stands in cli.ftl.

## Help

help-explain = “check” के किसी कोड को उदाहरण से समझाएँ
help-schema = किसी प्रकार की फ़ाइल का JSON Schema दिखाएँ, संपादकों के लिए
help-completions = कमांड पूरी करने के लिए शेल को जो चाहिए, वह दिखाएँ
help-man = मैनुअल का एक पृष्ठ दिखाएँ, या सभी लिख दें
help-quiet = ध्यान देने की बातों और त्रुटियों के सिवा कुछ न दिखाएँ
help-format-of = परिणाम का रूप: { $known } [न बताने पर: human]
help-fail-on = किस स्तर की बातों से 1 के साथ समाप्त हो: error, warning, note या never [न बताने पर: error]
help-fail-on-status = दिखाई गई बातों में किस स्तर से 1 के साथ समाप्त हो: error, warning, note या never [न बताने पर: never]
help-code = कोई कोड, जैसे “broken-link” [न बताने पर: सभी]
help-schema-file = फ़ाइल का प्रकार: pipeline, article या front-matter
help-shell = शेल: bash, elvish, fish, powershell या zsh
help-man-page = कोई कमांड, जैसे “publish” [न बताने पर: पूरा Hexapla]
help-man-out = वह फ़ोल्डर जिसमें सभी पृष्ठ लिखे जाएँ

## Slips on the command line

usage-choices = ये मान हो सकते हैं: { $known }।
usage-unknown-code = “{ $value }” नाम का कोई कोड नहीं है। “hexapla explain” सभी कोड दिखाता है।
usage-unknown-page = “{ $value }” नाम की कोई कमांड नहीं है। कमांड ये हैं: { $known }।

## A report of findings

report-title = Hexapla: क्या गलत है
report-level = स्तर
report-place = जगह
report-what = क्या गलत है
report-help = उपाय
report-more = { $count ->
        [one] { $count } और बात यहाँ नहीं दिखाई गई।
       *[other] { $count } और बातें यहाँ नहीं दिखाई गईं।
    }
sarif-root = वह फ़ोल्डर जिससे पथ शुरू होते हैं

## The status

status-title = Hexapla: अनुवाद कहाँ तक पहुँचे
# $known are the locales of the section's editions.
status-no-edition = शाखा “{ $section }” का इन भाषाओं में संस्करण नहीं है: { $locales }। उसके संस्करण ये हैं: { $known }।
status-no-variant = किसी लेख का इन भाषाओं में कुछ नहीं है: { $locales }।

## An explanation

heading-code = कोड
heading-level = स्तर
heading-what = उदाहरण
explain-why = यह क्यों मायने रखता है:
explain-help = क्या करें:
explain-wrong = गलत:
explain-says = “hexapla check” इस पर क्या कहता है:
explain-right = सही:
# These follow the path of a file.
explain-there = यह मौजूद है
explain-absent = यह मौजूद नहीं है
explain-link = यह किसी और फ़ाइल का लिंक है
explain-pipe = यह पाइप है
explain-locked = इसे पढ़ने की अनुमति नहीं है
explain-more = “hexapla explain” के साथ कोड लिखने पर उसका अर्थ उदाहरण सहित दिखता है।
explain-title = सभी कोड
explain-intro = यह पृष्ठ “hexapla explain --format md” से बना है। हर उदाहरण सचमुच जाँचा गया है; वह एक छोटे नेटवर्क में है जिसके अंग्रेज़ी, फ़्रांसीसी और अरबी संस्करण हैं।

## Manual pages

man-name = नाम
man-synopsis = प्रयोग
man-exit = निकास-कोड
man-exit-0 = सब ठीक है।
man-exit-1 = सामग्री में कमी है।
man-exit-2 = कमांड या सेटिंग गलत है।
man-exit-3 = परिवेश में गड़बड़ी: डिस्क, नेटवर्क कनेक्शन या अनुमति।
explain-foreign = यह किसी और की निजी फ़ाइल का दूसरा नाम है
