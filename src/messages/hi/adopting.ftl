### The glossary stands in cli.ftl.

## Bases and what a text was translated from

# $commit is what is written there. $fault: form, it cannot be the name of a commit; absent, the
# repository has no such commit; source, the commit has no such original.
unknown-base = { $fault ->
        [form] “{ $commit }” किसी कमिट का नाम नहीं है।
        [source] कमिट “{ $commit }” में इस लेख का मूल नहीं है।
       *[absent] भंडार में कमिट “{ $commit }” नहीं है।
    }
    .why = पता नहीं लगाया जा सकता कि यह अनुवाद किससे बना; उसकी जगह इसका अपना इतिहास लिया जाता है, जो कम जानता है।
    .help = { $fault ->
        [form] कमिट का नाम वैसे लिखें जैसे git दिखाता है, जैसे “3f2a9c1e07b4”।
        [source] ऐसा कमिट लिखें जिसमें मूल पहले से था।
       *[absent] नाम ठीक करें, या अगर भंडार की यह प्रति अधूरी (shallow) है, तो पूरा इतिहास लें।
    }
unknown-translated-from = लेख का “{ $locale }” में कोई रूप नहीं है, जिससे यह अनूदित बताया गया है।
    .why = इसे मूल से मिलाया जाता है, और यह वहाँ भी गलत लग सकता है जहाँ नहीं है।
    .help = { $near ->
        [none] अगर अनुवाद मूल से हुआ है, तो यह पंक्ति हटा दें।
       *[other] क्या आपका आशय “{ $near }” से है? अगर अनुवाद मूल से हुआ है, तो यह पंक्ति हटा दें।
    }
# $way is a list of languages with arrows, such as “fr ← de ← fr”.
translation-cycle = इस पाठ को खुद इसी से अनूदित बताया गया है: { $way }।
    .why = पता नहीं कि इसे क्या कहना चाहिए, इसलिए यह भी नहीं कि यह अद्यतन है या नहीं।
    .help = “translated-from” केवल उस पाठ में रखें जो सचमुच दूसरे से बना। मूल में यह नहीं होता।

## Settings

# $other is the locale that has the name already, or “none”.
bad-spelling = { $other ->
        [none] “{ $spelling }” पथों में किसी भाषा का नाम नहीं हो सकता।
       *[other] “{ $spelling }” पहले से { $other } का नाम है।
    }
    .why = Hexapla फ़ाइल के पथ से नहीं जान पाएगा कि वह किस भाषा में है।
    .help = इसे वैसे लिखें जैसे फ़ोल्डरों या फ़ाइलों में लिखा है: अक्षर, अंक, “-” और “_”, जैसे “zh-cn”।

## “hexapla init --adopt”

help-adopt = वहाँ रखी Markdown फ़ाइलों को ज्यों का त्यों अपनाएँ: विन्यास और भाषाओं का अनुमान लगाएँ, और pipeline.toml लिखें
help-adopt-dry-run = केवल दिखाएँ कि क्या लिखा जाएगा, और कुछ न लिखें
adopt-no-folder = “{ $path }” नाम का कोई फ़ोल्डर नहीं है। उस साइट का फ़ोल्डर बताएँ जिसे अपनाना है; न बताने पर वही फ़ोल्डर लिया जाता है जिसमें आप हैं।
adopt-nothing = “{ $path }” में कोई दो Markdown फ़ाइलें दो भाषाओं में एक ही पाठ नहीं लगतीं, इसलिए अनुमान का कोई आधार नहीं है। कौन-से विन्यास हो सकते हैं, यह दस्तावेज़ में “Adopting a site” के नीचे देखें; “--adopt” के बिना “hexapla init” नया नेटवर्क बनाता है।
adopt-folders = मूल फ़ोल्डर के इन फ़ोल्डरों में भी मूल पाठ हैं: { $folders }
adopt-layout = विन्यास: { $layout }{ $source ->
        [none] {""}
       *[other] , मूल: { $source }
    }
# $because: declared, most, letters, usual.
adopt-source = मूल: { $locale } ({ $because ->
        [declared] साइट-जनरेटर की सेटिंग के अनुसार
        [most] सबसे अधिक पाठों वाली भाषा
        [letters] जिन अक्षरों में वे लिखे हैं, उनके अनुसार
       *[usual] सामान्य भाषा; कोई और संकेत नहीं
    })
adopt-articles = { $articles ->
        [one] { $articles } लेख
       *[other] { $articles } लेख
    }, { $paired ->
        [one] { $paired } अनुवाद अपने मूल के साथ
       *[other] { $paired } अनुवाद अपने मूल के साथ
    }
adopt-head-locale = भाषा
adopt-head-folder = लिखावट
adopt-head-texts = पाठ
adopt-head-paired = मूल सहित
# $key is a key of Hexapla’s, $names are the names that the files have for it.
adopt-key = “{ $key }” को यहाँ { $names } कहा गया है।
adopt-base = “{ $key }” में उस कमिट का नाम है जिससे अनुवाद बना: { $files ->
        [one] { $files } फ़ाइल में।
       *[other] { $files } फ़ाइलों में।
    }
adopt-generators = { $files } से पता किया गया।
adopt-rival = कोई और विन्यास दूसरी फ़ाइलों पर ठीक बैठेगा: { $layout } ({ $paired ->
        [one] { $paired } अनुवाद अपने मूल के साथ
       *[other] { $paired } अनुवाद अपने मूल के साथ
    })। एक नेटवर्क का एक ही विन्यास होता है।
adopt-doubted = “{ $name }” भाषा जैसा लगता है, पर उसे भाषा नहीं माना गया: { $paired ->
        [0] उसके किसी पाठ का मूल नहीं है।
        [one] उसके केवल { $paired } पाठ का मूल है।
       *[other] उसके केवल { $paired } पाठों के मूल हैं।
    }
adopt-unplaced = { $files ->
        [one] { $files } Markdown फ़ाइल की इस विन्यास में कोई जगह नहीं है:
       *[other] { $files } Markdown फ़ाइलों की इस विन्यास में कोई जगह नहीं है:
    }
adopt-unplaced-in = {"  "}{ $folder }: { $files }
adopt-unplaced-more = {"  "}{ $folders ->
        [one] { $folders } और फ़ोल्डर
       *[other] { $folders } और फ़ोल्डर
    }
adopt-foreign = { $files ->
        [one] { $files } फ़ाइल MDX है, जिसे पढ़ा नहीं जाता।
       *[other] { $files } फ़ाइलें MDX हैं, जिन्हें पढ़ा नहीं जाता।
    }
adopt-git = git के लिए “{ $path }” में पंक्ति “{ $line }” जोड़ी जाती है।
adopt-done = “{ $path }” लिख दी गई; ऊपर बताई बातों के अलावा कुछ नहीं बदला। इसे पढ़ जाएँ, फिर यह आज़माएँ:

## Comments in the file that it writes. Each line of a text becomes a line of the file.

adopt-note-head = इस भंडार की नेटवर्क के रूप में सेटिंग, जिसका अनुमान { $files ->
        [one] { $files } Markdown फ़ाइल से लगाया गया।
       *[other] { $files } Markdown फ़ाइलों से लगाया गया।
    }
    जो गलत हो, उसे ठीक करें: कोई पाठ नहीं बदला गया, और अनुमान दोबारा नहीं लगाया जाएगा।
adopt-note-source = मूल की भाषा: { $because ->
        [declared] साइट-जनरेटर की सेटिंग के अनुसार।
        [most] इसमें सबसे अधिक पाठ हैं।
        [letters] जिन अक्षरों में पाठ लिखे हैं, उनके अनुसार।
       *[usual] सामान्य भाषा; कोई और संकेत नहीं।
    }
adopt-note-layout = { $articles ->
        [one] { $articles } लेख
       *[other] { $articles } लेख
    }, { $paired ->
        [one] { $paired } अनुवाद अपने मूल के साथ।
       *[other] { $paired } अनुवाद अपने मूल के साथ।
    }
adopt-note-exclude = लेखों के बीच रखी Markdown फ़ाइलें जो लेख नहीं हैं।
adopt-note-ignored = दूसरे प्रोग्रामों की कुंजियाँ, { $files ->
        [one] { $files } फ़ाइल
       *[other] { $files } फ़ाइलों
    } में मिलीं।
# $keys is a list of keys.
adopt-note-other = इनमें से { $keys } Hexapla में भी हैं, पर वहाँ उनका अर्थ कुछ और है।
adopt-note-base = वह कमिट जिससे अनुवाद बना: { $files ->
        [one] { $files } फ़ाइल में मिला।
       *[other] { $files } फ़ाइलों में मिला।
    }
adopt-note-section = सभी भाषाओं वाली एक साइट, पहली भाषा साइट के पते पर। अगर साइटें और हैं, तो और शाखाएँ बनाएँ।
adopt-note-url = साइट का अपना पता यहाँ लिखें।

## Many findings

# $code is the code of a kind of finding, such as raw-html.
findings-more = “{ $code }” प्रकार की { $count } और बातें: { $files ->
        [0] नेटवर्क में।
        [one] { $files } फ़ाइल में।
       *[other] { $files } फ़ाइलों में।
    }
findings-more-where = वे सब “hexapla check --format json” में हैं; कोई प्रकार किस बारे में है, यह “hexapla explain CODE” बताता है।
adopt-note-address = पतों में फ़ोल्डर बने रहते हैं, क्योंकि उनमें फ़ाइलों के नाम एक जैसे हो सकते हैं।
