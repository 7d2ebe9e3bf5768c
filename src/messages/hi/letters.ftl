### What letters say to translators, who know neither the settings, nor commands, nor the notation of files: in place of what `check` says.

## What is wrong, and what to do

letter-placeable = यहाँ धनुकोष्ठकों के भीतर जो है, वह भरा नहीं जा सकता।
    .help = उसे मूल से अक्षर-अक्षर कॉपी करें, दोनों कोष्ठकों और सीधे उद्धरण चिह्नों (") के साथ। अगर मूल में सबसे ऊपर उसके बारे में कोई पंक्ति हो, तो वह भी कॉपी करें।
# $detail (String): what is wrong there.
letter-fluent-syntax = यह पढ़ा नहीं जा सका: { $detail }।
    .help = इसे मूल से चिह्न-दर-चिह्न मिलाएँ। जो कोष्ठक खुलता है वह बंद भी होता है, और जहाँ कई रूप हों वहाँ एक रूप “*” से शुरू होता है।
# $key (String): a word at the beginning of a line at the top of a file, before “=” or “:”. $near (String): the most similar one that is known; “none” if there is none.
letter-unknown-key = यह पंक्ति जिस शब्द से शुरू होती है, “{ $key }”, वह ज्ञात नहीं है।
    .help = { $near ->
        [none] उसे मूल जैसा लिखें, ऐसे शब्दों का अनुवाद नहीं होता; या पंक्ति मिटा दें।
       *[other] क्या आपका मतलब “{ $near }” था? ऐसे शब्दों का अनुवाद नहीं होता।
    }
# $key (String): a word at the beginning of a line at the top of a file.
letter-wrong-type = “{ $key }” के बाद जो है, वह इस रूप में पढ़ा नहीं जा सकता।
    .help = उसे उसी रूप में लिखें जो मूल में है: पाठ दो सीधे उद्धरण चिह्नों (") के बीच आता है।
# $fence (String): "toml" if the file begins with “+++”, "yaml" if with “---”, "none" if with neither, "document" if it is an office document.
# $key (String): the word at the beginning of the line that the title stands in.
letter-missing-headline = पाठ का शीर्षक नहीं है।
    .help = { $fence ->
        [document] दस्तावेज़ को शीर्षक से शुरू करें, और उसे “शीर्षक” शैली दें।
        [none] सबसे ऊपर तीन पंक्तियाँ लिखें: “+++”, फिर { $key } = "…" जिसमें उद्धरण चिह्नों के बीच शीर्षक हो, फिर दोबारा “+++”।
        [yaml] पहले “---” के नीचे { $key }: "…" लिखें, और शीर्षक उद्धरण चिह्नों के बीच रखें।
       *[toml] पहले “+++” के नीचे { $key } = "…" लिखें, और शीर्षक उद्धरण चिह्नों के बीच रखें।
    }
letter-local-picture = यह चित्र आपके अपने कंप्यूटर पर है, और पाठक इसे नहीं देख सकते।
    .help = चित्र संपादकों को भेजें, और उनसे पूछें कि यहाँ क्या लिखा जाए।
letter-empty-body = फ़ाइल के ऊपर की पंक्तियों के नीचे कुछ नहीं है।
    .help = उनके नीचे पाठ लिखें, और फ़ाइल फिर से भेजें।
letter-raw-html = यहाँ “<” और “>” के बीच जो है, वह पाठकों को नहीं दिखाया जाता।
    .help = उसे मूल जैसा लिखें, या हटा दें।
# $id (String): a name at the top of the file. $placeable (String): the same in braces.
letter-unused-message = “{ $id }” फ़ाइल में सबसे ऊपर है, पर पाठ में कहीं नहीं दिखता।
    .help = जहाँ मूल में है, वहाँ { $placeable } लिखें।
# $written (String): the figure in the text. $value (String): the figure that the network knows. $placeable (String): a name in braces.
letter-contradicted-fact = यहाँ “{ $written }” लिखा है, और लेख के लिए { $value } दर्ज है।
    .help = अगर बात वही है, तो उसकी जगह { $placeable } लिखें: वह अपने आप भर जाता है।
# $text (String): an address or a title, with braces in it.
letter-unfilled-placeable = “{ $text }” किसी लिंक या चित्र का पता या शीर्षक है, और वहाँ धनुकोष्ठकों में कुछ नहीं भरा जाता।
    .help = उसे पूरा लिखें, जैसा पाठकों को दिखना चाहिए।
# $path (String): the path as it is written.
letter-path-outside-root = “{ $path }” लेख की फ़ाइलों में से नहीं है।
# $locale (String): the tag of a language.
letter-unknown-translated-from = लेख “{ $locale }” में नहीं है, जिससे यह पाठ अनूदित बताया गया है।
    .help = अगर अनुवाद मूल से हुआ है, तो यह पंक्ति मिटा दें।
# $commit (String): the name of a commit.
letter-unknown-base = फ़ाइल कहती है कि वह मूल की स्थिति “{ $commit }” से बनी, और वह स्थिति ज्ञात नहीं है।
# $id (String): the name of a string.
letter-too-many-placeables = “{ $id }” में भरने को बहुत ज़्यादा चीज़ें हैं।
    .help = उसे मूल जैसा लिखें।
# These stand behind what is wrong, and say what to do.
letter-help-meant = उसे मूल जैसा लिखें। अगर आपने जान-बूझकर बदला है, तो वैसा ही रहने दें, और संपादकों को बताएँ।
letter-help-translate = उसका अनुवाद करें। अगर उसे ऐसा ही रहना है, तो रहने दें, और संपादकों को बताएँ।
letter-help-extra = अगर मूल में वह अब नहीं है, तो मिटा दें। अगर आपने अपने पाठकों के लिए जोड़ा है, तो वैसा ही रहने दें, और संपादकों को बताएँ।
letter-help-missing = जो छूट गया है उसका अनुवाद करें, और फ़ाइल फिर से भेजें।
letter-help-right = अगर चूक है तो सुधारें। अगर सही है, तो वैसा ही रहने दें, और संपादकों को बताएँ।
letter-help-editors = यह पाठ में सुधारा नहीं जा सकता। कृपया संपादकों को बताएँ।
letter-help-file = नाम ठीक वैसा लिखें जैसा मूल में है। अगर कोई दूसरी फ़ाइल है, तो उसे संपादकों को भेजें।
letter-help-word = इसे दूसरे शब्दों में कहें।
# $key (String): a word at the top of a file, which stands between square brackets there.
letter-help-alt = वर्गाकार कोष्ठकों के बीच, या फ़ाइल के ऊपर “[{ $key }]” के नीचे, बताएँ कि चित्र में क्या है।
letter-help-address = इसे केवल अक्षरों, अंकों और हाइफ़न से लिखें।
# This and the next two stand behind a colon, at the end of a sentence, without a full stop.
letter-cause = कुछ वैसा नहीं लिखा है जैसा होना चाहिए
letter-cause-twice = जिस शब्द से पंक्ति शुरू होती है, उसी से एक और पंक्ति भी शुरू होती है
# The sign is “=” or “:”.
letter-cause-start = पंक्ति के पहले शब्द के बाद का चिह्न नहीं है

## In the letters of the inbox

# $lines (String): numbers of lines, with commas.
receipt-lines = इन पंक्तियों में: { $lines }
# A quotation follows.
receipt-before = अनुवाद के समय मूल में यह था:
intake-barred = यह पाठ जहाँ का है, वहाँ अभी कुछ लिखा नहीं जा सकता।
    .help = इसमें आपकी कोई ग़लती नहीं, और कुछ खोया नहीं है: फ़ाइल यहीं रहने दें। संपादक देख सकते हैं कि रुकावट क्या है; उसके हटते ही पाठ अपने आप शामिल हो जाएगा।
intake-two-later = आपके पाठ से पहले इसी लेख और भाषा का एक और पाठ “{ $name }” से आया था और अपना लिया गया है। आपके पाठ का शायद ही कोई वाक्य उससे मिलता है।
    .help = अगर दोनों आपके हैं, या आपके पाठ पर सहमति हो चुकी है, तो अपनी फ़ाइल “{ $proposal }” नाम से सहेजें: वह दूसरे की जगह ले लेगी, और दूसरा सुरक्षित रहेगा। नहीं तो आपस में बात करें या संपादकों से पूछें, और जो फ़ाइल नहीं चाहिए उसे हटा दें।
receipt-decided = जैसे ही तय हो जाएगा कि कौन-सा पाठ रहेगा, यह पत्र अपने-आप हट जाएगा।
letter-taken-back = { $count ->
        [one] मूल में अब यह नहीं है, और अनुवाद में अब भी है।
       *[other] मूल में अब { $count } ऐसे अनुच्छेद, शीर्षक या सूची के बिंदु नहीं हैं जो अनुवाद में अब भी हैं। यह उनमें पहला है।
    }
    .help = अगर आपके पास पूरा अनुवाद है, तो उसमें से इसे मिटाकर भेज दें। नहीं तो संपादकों से बदलावों वाली फ़ाइल माँगें और उसमें इसे मिटा दें। अगर इसे रहना है, तो उन्हें बताएँ।
receipt-minutes = { $text }, लगभग { $minutes } मिनट
receipt-hours = { $text }, लगभग { $hours ->
        [one] एक घंटा
       *[other] { $hours } घंटे
    }
