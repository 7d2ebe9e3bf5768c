### Locks, and the commands that write them: record, accept, approve, mv. A lock is a small file
### that says from which paragraph of the original each paragraph of a translation was made.
### The glossary stands in cli.ftl.

## What is wrong with a lock

damaged-lock = { $what ->
        [foreign] यह फ़ाइल ऐसा अभिलेख नहीं है जिसे Hexapla पढ़ सके।
        [torn] यह अभिलेख बीच में ही टूट जाता है।
       *[line] { $lines ->
            [one] इस अभिलेख की पंक्ति { $line } वैसी नहीं है जैसी लिखी गई थी।
           *[other] इस अभिलेख की { $lines } पंक्तियाँ वैसी नहीं हैं जैसी लिखी गई थीं, पहली पंक्ति { $line } में।
        }
    }
    .why = इससे पता नहीं चलता कि अनुवाद के ये अनुच्छेद अद्यतन हैं या नहीं; वे अज्ञात माने जाते हैं।
    .help = फ़ाइल को पहले जैसी कर दें। अगर वह किसी के पास नहीं है, तो अनुवाद को मूल से मिलाएँ, फिर उसके लिए “hexapla accept” चलाएँ।
conflicted-lock = इस अभिलेख में अधूरे मर्ज के चिह्न हैं (पंक्ति { $line })।
    .why = जहाँ दोनों पक्ष अलग हैं, वहाँ पता नहीं कि कौन-सा सही है; वे अनुच्छेद अज्ञात माने जाते हैं।
    .help = पहले लेख में मर्ज पूरा करें, फिर “hexapla record” चलाएँ: वह दोनों पक्षों से अभिलेख नए सिरे से लिखता है।
orphan-lock = यह अभिलेख किसी मौजूदा अनुवाद का नहीं है।
    .why = अगर कोई पाठ एक साथ हटाया और बदला गया है, तो वह किससे बना था, यह शायद केवल यही बताता है।
    .help = अगर लेख की जगह बदली है, तो उसे “hexapla mv” से ले जाएँ। अगर अनुवाद सदा के लिए हट गया है, तो अभिलेख हटा दें।
source-locale-moved = अभिलेख के अनुसार मूल “{ $then }” में है, पर इस लेख का मूल अब “{ $now }” में है।
    .why = एक भाषा के पाठ से जो बना, वह दूसरी भाषा के बारे में कुछ नहीं बताता; पूरा अनुवाद अज्ञात माना जाता है।
    .help = लेख का “source” पहले जैसा कर दें, या अनुवाद को नए मूल से मिलाएँ और उसके लिए “hexapla accept” चलाएँ।
lock-behind = “{ $article }” ({ $locale }) में जो बदला, वह अभी अभिलेख में नहीं है।
    .why = जब तक दर्ज न हो, न बदलाव का दिन रहता है, न पहले के शब्द।
    .help = “hexapla record” चलाएँ, और फ़ोल्डर “lock” को पाठों के साथ कमिट करें।

## Commands

help-record = दर्ज करें कि हर अनुवाद किससे बना
help-accept = पुष्टि करें कि अनुवाद वही कहता है जो उसका मूल
help-approve = अनुवाद को ठीक इसी रूप में स्वीकृत करें
help-mv = लेख को अभिलेखों के साथ दूसरी जगह ले जाएँ, और पुराने पतों को नए पर भेजें
help-record-article = जिन लेखों को दर्ज करना है [न बताने पर: सभी]
help-one-article = लेख
help-one-locale = अनुवाद की भाषा
help-record-locale = केवल यह भाषा (दोहराया जा सकता है)
help-record-line = केवल वह अनुच्छेद जिसमें अनुवाद की यह पंक्ति है (दोहराया जा सकता है)
help-record-minor = मूल का बदलाव छोटा है: अनुवाद अद्यतन बने रहते हैं
help-record-stale = अनुवाद पुराना है, अभिलेख चाहे जो कहे
help-from-git = मूल को वैसा लें जैसा वह git में तब था जब हर अनुवाद आखिरी बार सचमुच बदला
help-record-dry-run = केवल दिखाएँ कि क्या लिखा जाएगा, और कुछ न लिखें
help-accept-all = वे अनुच्छेद भी जिनका पुराना होना मालूम है
help-locked = कोई अभिलेख न हो या पीछे हो, तो विफल हों
help-mv-from = लेख की पहचान
help-mv-to = उसकी नई पहचान

## What they say

record-heading-locale = भाषा
record-heading-owed = बाकी
list-separator = ,{ " " }
owed-stale = { $count } पुराने
owed-missing = { $count } नहीं हैं
owed-markup = { $count ->
        [one] { $count } लिंक सुधारना है
       *[other] { $count } लिंक सुधारने हैं
    }
owed-unknown = { $count } अज्ञात
owed-assumed = { $count } संभवतः अद्यतन
owed-extra = { $count } ज़्यादा
record-more = … { $count ->
        [one] { $count } और अनुवाद
       *[other] { $count } और अनुवाद
    }। “hexapla status” देखें।
record-done = { $locks ->
        [0] हर अभिलेख सही है; कुछ नहीं लिखा गया।
        [one] { $locks } अभिलेख लिखा गया, जिनमें नए: { $new }।
       *[other] { $locks } अभिलेख लिखे गए, जिनमें नए: { $new }।
    }
record-minor-done = { $count ->
        [0] कोई अनुच्छेद पुराना नहीं है; कुछ बदलने को नहीं था।
        [one] { $count } अनुच्छेद छोटे बदलाव के बाद भी अद्यतन माना गया।
       *[other] { $count } अनुच्छेद छोटे बदलाव के बाद भी अद्यतन माने गए।
    }
record-stale-done = { $count ->
        [0] किसी अनुच्छेद पर चिह्न नहीं लगा: जिनकी बात है, वे पहले से पुराने हैं या हैं ही नहीं।
        [one] { $count } अनुच्छेद पुराना चिह्नित हुआ।
       *[other] { $count } अनुच्छेद पुराने चिह्नित हुए।
    }
accept-done = { $count ->
        [0] पुष्टि के लिए कुछ नहीं था।
        [one] { $count } अनुच्छेद की पुष्टि हुई।
       *[other] { $count } अनुच्छेदों की पुष्टि हुई।
    } { $left ->
        [0] अब कुछ पुराना नहीं बचा।
        [one] { $left } अनुच्छेद अब भी पुराना है; “--all” से उसकी भी पुष्टि हो जाती है।
       *[other] { $left } अनुच्छेद अब भी पुराने हैं; “--all” से उनकी भी पुष्टि हो जाती है।
    }
approve-done = { $count ->
        [0] यह पाठ पहले से स्वीकृत था।
       *[other] ठीक इसी रूप में स्वीकृत हुआ। पाठ में कोई भी बदलाव स्वीकृति समाप्त कर देगा।
    }
record-dry-run = कुछ नहीं लिखा गया, क्योंकि यह केवल पूर्वाभ्यास है।
record-failed = “{ $path }” में लिखा नहीं जा सका: { $detail }।
record-no-variant = “{ $article }” का “{ $locale }” में ऐसा अनुवाद नहीं है जो पढ़ा जा सके।
usage-bad-line = “{ $value }” पंक्ति की संख्या नहीं है; पंक्तियाँ 1 से गिनी जाती हैं।
locked-behind = { $count ->
        [one] { $count } अभिलेख नहीं है या पीछे है
       *[other] { $count } अभिलेख नहीं हैं या पीछे हैं
    }, और “--locked” इसकी अनुमति नहीं देता। “hexapla record” चलाएँ और फ़ोल्डर “lock” को कमिट करें।
# $what: no-git, git is not installed; no-repository, the network is in none; no-commits; failed, $detail is what git says.
record-no-history = { $what ->
        [no-git] प्रोग्राम “git” नहीं मिला, इसलिए इतिहास से कुछ नहीं लिया जा सकता।
        [no-repository] यह नेटवर्क किसी git भंडार में नहीं है, इसलिए लेने के लिए कोई इतिहास नहीं है।
        [no-commits] git भंडार में अभी कोई कमिट नहीं है।
       *[failed] इतिहास पढ़ा नहीं जा सका: { $detail }
    } पाठ अभी जैसे हैं, वैसे ही शुरू करने के लिए “hexapla record” को “--from-git” के बिना चलाएँ।

help-mv-dry-run = केवल दिखाएँ कि क्या ले जाया जाएगा, और कुछ न ले जाएँ
mv-done = “{ $from }” अब “{ $to }” है: { $files ->
        [one] { $files } फ़ाइल ले जाई गई
       *[other] { $files } फ़ाइलें ले जाई गईं
    } (अभिलेखों सहित)। { $redirects ->
        [0] उसके पते वही रहते हैं।
        [one] { $redirects } अनुवाद में उसका पुराना पता नए पर ले जाता है।
       *[other] { $redirects } रूपों में उसके पुराने पते नए पतों पर ले जाते हैं।
    }
mv-dry-run = कुछ नहीं ले जाया गया, क्योंकि यह केवल पूर्वाभ्यास है।
mv-follower = “{ $path }” में पुरानी जगह का लिंक है: “{ $link }”। लिंक बदलें।
mv-followers-more = … पुरानी जगह के { $count ->
        [one] { $count } और लिंक
       *[other] { $count } और लिंक
    }। “hexapla check” उन्हें दिखाता है।
mv-taken = “{ $path }” पहले से है। कुछ नहीं ले जाया गया। कोई और पहचान चुनें, या उस फ़ाइल को वहाँ से हटाएँ।
mv-nothing = “{ $article }” को नहीं ले जाया जा सकता: उसकी किसी फ़ाइल के पथ में लेख की पहचान नहीं है।
mv-failed = “{ $path }” को नहीं ले जाया जा सका: { $detail }। उससे पहले वाली फ़ाइलें जा चुकी हैं; यह ठीक होने पर “hexapla mv” फिर चलाएँ।
