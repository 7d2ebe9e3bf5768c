### What `hexapla intake` says, and what it writes to those who send texts. They are translators, not programmers: "paragraph" rather than "unit".

## Letters

# $name (String): the file's name.
receipt-title = “{ $name }” के बारे में
# $title (String): the article's headline, or the file's name.
receipt-accepted = बहुत धन्यवाद! “{ $title }” को शामिल कर लिया गया है।
# $title (String): the article's headline, or the file's name.
receipt-known = बहुत धन्यवाद! “{ $title }” पहले से ही शब्दशः मौजूद है। कुछ बदलने की ज़रूरत नहीं पड़ी।
# $title (String): the article's headline, or the file's name.
receipt-held = “{ $title }” के लिए बहुत धन्यवाद। इसे अभी शामिल नहीं किया जा सका। आपकी फ़ाइल वहीं है जहाँ आपने उसे रखा था, और कुछ भी खोया नहीं है।
receipt-to-mend = कृपया इसे सुधारें
receipt-notes = आपकी जानकारी के लिए
receipt-advice = समय मिलने पर कृपया इसे देख लें
receipt-standing = अनुवाद की स्थिति
# $line (Number): the line's number.
receipt-line = पंक्ति { $line } में:
# $count (Number): how many more there are.
receipt-more =
    { $count ->
        [one] ऐसी { $count } बात और है।
       *[other] ऐसी { $count } बातें और हैं।
    }
receipt-whole = मूल के हर अनुच्छेद का अनुवाद हो चुका है, और तब से कोई अनुच्छेद नहीं बदला है।
receipt-same = मूल के हर अनुच्छेद का पाठ मौजूद है, और तब से कोई अनुच्छेद नहीं बदला है। ऊपर जो बताया गया है, वह अब भी मूल जैसा ही है।
# $done (Number): paragraphs that are translated and up to date.
# $total (Number): all paragraphs.
# $missing (Number): those that are not translated.
# $stale (Number): those whose original has changed.
receipt-owed =
    अनूदित और अद्यतन अनुच्छेद: { $total } में से { $done }। { $missing ->
        [0] { "" }
        [one] एक का अनुवाद अभी नहीं हुआ है।
       *[other] { $missing } का अनुवाद अभी नहीं हुआ है।
    } { $stale ->
        [0] { "" }
        [one] एक में मूल अब कुछ और कहता है।
       *[other] { $stale } में मूल अब कुछ और कहता है।
    }
# Paragraphs follow, and what their originals say now.
receipt-changed = यहाँ अनुवाद होने के बाद मूल बदल गया है
receipt-now = मूल अब यह कहता है:
# Paragraphs of the original follow.
receipt-gone = जो अब मूल में नहीं है
receipt-gone-help =
    { $how ->
        [marks] इसे अपनी भेजी हुई फ़ाइल में, इसकी “¶” वाली पंक्ति के नीचे, मिटा दें; या अगर इसे रहना है, तो वहाँ कोष्ठकों के बीच x लिखें। फिर वही फ़ाइल दोबारा भेजें।
       *[plain] इसे अपने अनुवाद में मिटाकर भेज दें, या संपादकों से बदलावों वाली फ़ाइल माँगें। अगर इसे रहना है, तो उन्हें बताएँ।
    }
receipt-missing = इनका अनुवाद अभी नहीं हुआ
# What matters most to readers follows.
receipt-next = आगे आप इनका अनुवाद कर सकते हैं
# $title (String): the text's headline.
# $work (String): "missing" if there is no text yet, "draft" if it is a draft, "faulty" if something in it has to be mended, "behind" if it lacks something or its original has changed.
# $words (Number): words of the original that are to be translated; 0 if none.
receipt-next-text = “{ $title }”: { $work ->
        [missing] अभी अनुवाद नहीं हुआ
        [draft] अभी मसौदा है
        [faulty] इसमें कुछ सुधारना बाकी है
       *[behind] इसका मूल बदल गया है, या इसमें कुछ कम है
    }{ $words ->
        [0] { "" }
        [one] { " " }({ $words } शब्द)
       *[other] { " " }({ $words } शब्द)
    }
# $name (String): the file's name.
receipt-again = सुधारने के बाद “{ $name }” को उसी जगह सहेजें। सब कुछ ठीक होते ही यह पत्र अपने-आप हट जाएगा।
# What follows tells of each file in an archive.
# $total (Number): files in the archive.
# $taken (Number): those that were taken over or were there already.
# $held (Number): those that have to be mended.
receipt-archive = आर्काइव में फ़ाइलें: { $total }। ले ली गईं या पहले से मौजूद: { $taken }। सुधारनी हैं: { $held }।
# $name (String): the archive's name.
receipt-archive-again = सुधारने के बाद फ़ाइलों को फिर से ज़िप करें और “{ $name }” को उसी जगह सहेजें; या आर्काइव हटा दें और केवल सुधारी हुई फ़ाइलें भेजें। जो लिया जा चुका है, वह सुरक्षित है।
receipt-later = ऊपर बताई गई बातें बाद में भी हो सकती हैं: उन्हें अपनी प्रति में सुधारें और उसे “{ $name }” नाम से फिर भेज दें। आप यह पत्र हटा सकते हैं।
receipt-thanks = आपको और कुछ करने की ज़रूरत नहीं है। आप चाहें तो यह पत्र हटा सकते हैं।

## Why a file is not taken over

# $name (String): the name of the file that it is a second version of.
intake-conflict = यह “{ $name }” की दूसरी प्रति है, जिसे किसी प्रोग्राम ने इसलिए अलग रख दिया कि दो लोगों या दो कंप्यूटरों ने फ़ाइल को एक ही समय पर बदला था।
    .help = दोनों को देखें, जो सही है उसे एक फ़ाइल में रखें, और दूसरी को हटा दें।
intake-old = फ़ाइल के नाम के अनुसार यह पुराना संस्करण है।
    .help = अगर इसे मौजूदा पाठ की जगह लेनी है, तो नाम से वह शब्द हटा दें। नहीं तो फ़ाइल हटा लें।
intake-empty = फ़ाइल में कुछ नहीं है।
    .help = अपना पाठ फिर से सहेजें, और देख लें कि वह फ़ाइल में है।
intake-second-name = यह किसी और की ऐसी फ़ाइल का दूसरा नाम है जो सबके लिए नहीं है (हार्ड लिंक)।
    .help = फ़ाइल की प्रति बनाएँ, और प्रति यहाँ रखें।
intake-link = यह किसी दूसरी फ़ाइल का लिंक है, और लिंक के पीछे नहीं जाया जाता।
    .help = फ़ाइल ही यहाँ रखें।
intake-closed = फ़ाइल पढ़ी नहीं जा सकती: पाठ लेने वाले प्रोग्राम को इसे पढ़ने की अनुमति नहीं है।
    .help = इसे यहाँ फिर से सहेजें, या इसकी अनुमतियाँ बदलें ताकि दूसरे इसे पढ़ सकें।
# $megabytes (Number): the largest size.
intake-too-large = फ़ाइल { $megabytes } MB से बड़ी है, और कोई पाठ इतना लंबा नहीं होता।
    .help = केवल पाठ भेजें, चित्रों के बिना।
# $line (Number): the line's number.
intake-unreadable = फ़ाइल खराब है या पाठ नहीं है; पहली जगह जो पढ़ी नहीं जा सकती, पंक्ति { $line } में है।
    .help = इसे “UTF-8” एन्कोडिंग में सादे पाठ के रूप में सहेजें, और फिर से भेजें।
# $what (String): "line" if a line of the file could mean several things, "language" if the name does not say the language, "strings" if a file of strings does not say it, "more" if one article stands in the name with other words, "title" if the text’s title begins like an article’s, "name" if the name could mean several things.
# $choices (String): what could be meant, with commas.
# $how (String): "line" if the line has to be mended, "one" if there is one name that the file could be given, "many" if there are several, "folder" if it belongs into a folder, "none" if there are too many.
# $names (String): names that the file could be given, with commas.
# $example (String): the name of a file, or its folder and its name.
intake-which =
    { $what ->
        [line] इस पंक्ति का मतलब इनमें से कोई भी हो सकता है: { $choices }।
        [language] फ़ाइल के नाम से पता नहीं चलता कि वह किस भाषा में है।
        [strings] न फ़ाइल के नाम से पता चलता है और न उसके फ़ोल्डर से कि वह किस भाषा में है।
        [more] फ़ाइल के नाम में लेख के नाम के अलावा और शब्द भी हैं।
        [title] शीर्षक उसी तरह शुरू होता है जैसे लेख “{ $choices }” का शीर्षक।
       *[name] फ़ाइल के नाम का मतलब इनमें से कोई भी हो सकता है: { $choices }।
    }
    .help =
        { $how ->
            [line] पंक्ति में लिखें कि इनमें से कौन-सा सही है।
            [one] अगर यह सही हो, तो फ़ाइल का नाम “{ $names }” रखें।
            [many] फ़ाइल का नाम इनमें से जो सही हो वह रखें: { $names }।
            [folder] इसे भाषा के नाम वाले फ़ोल्डर में रखें, जैसे “{ $example }”।
           *[none] फ़ाइल का नाम इस तरह रखें: लेख का नाम, एक बिंदु (.) और भाषा का कोड, जैसे “{ $example }”।
        }
# $line (String): "none" if the name of the file says it, "one" if a line of the file does, "far" if nothing says anything of an article.
# $said (String): what it says.
# $near (String): similar names, with commas; “none” if there is none.
# $open (String): names for files of articles that are not translated yet, with commas; “none” if they are not to be named.
# $example (String): the name of a file.
intake-no-article =
    { $line ->
        [far] यह पता नहीं चलता कि यह कौन-सा पाठ है।
        [none] इस नाम का कोई लेख नहीं है।
       *[one] “{ $said }” नाम का कोई लेख नहीं है, जो इस पंक्ति में लिखा है।
    }{ $near ->
        [none] { "" }
       *[other] { " " }क्या आपका मतलब { $near } था?
    }{ $open ->
        [none] { "" }
       *[other] { " " }इनका अनुवाद अभी नहीं हुआ है: { $open }।
    }
    .help =
        { $line ->
            [far] अगर यह अनुवाद है, तो फ़ाइल का नाम उसके पाठ के नाम पर रखें, जैसे “{ $example }”। जो फ़ाइल अनुवाद नहीं है, उसकी जगह यहाँ नहीं है: कृपया उसे हटा लें।
            [none] फ़ाइल का नाम इस तरह रखें: लेख का नाम, एक बिंदु (.) और भाषा का कोड, जैसे “{ $example }”।
           *[one] पंक्ति में लेख का नाम लिखें; या पंक्ति मिटाकर फ़ाइल का नाम बदलें, जैसे “{ $example }”।
        }
# $line (String): "none" if the name of the file says it, "folder" if its folder does, "one" if a line of the file does.
# $said (String): the language.
# $locales (String): the languages that there are, with commas.
# $near (String): similar names, with commas; “none” if there is none.
# $example (String): the name of a file.
intake-no-language =
    { $line ->
        [folder] फ़ाइल जिस फ़ोल्डर में है, उसके नाम में ऐसी भाषा है जिसमें यहाँ कुछ अनुवाद नहीं होता: { $said }।
        [none] फ़ाइल के नाम में ऐसी भाषा है जिसमें यहाँ कुछ अनुवाद नहीं होता: { $said }।
       *[one] इस पंक्ति में ऐसी भाषा है जिसमें यहाँ कुछ अनुवाद नहीं होता: { $said }।
    }{ " " }यहाँ ये भाषाएँ हैं: { $locales }।{ $near ->
        [none] { "" }
       *[other] { " " }क्या आपका मतलब { $near } था?
    }
    .help =
        { $line ->
            [folder] फ़ाइल को सही भाषा के फ़ोल्डर में रखें, या उस भाषा का कोड फ़ाइल के नाम में जोड़ें, जैसे “{ $example }”।
            [none] फ़ाइल का नाम इस तरह रखें: लेख का नाम, एक बिंदु (.) और भाषा का कोड, जैसे “{ $example }”।
           *[one] पंक्ति में सही भाषा का कोड लिखें।
        }
# $locales (String): the languages, with commas.
# $place (String): "name" if the name of the file says all of them, "folder" if its folders say some.
# $names (String): names that the file could be given, with commas.
intake-torn =
    { $place ->
        [name] फ़ाइल के नाम में एक से अधिक भाषाएँ हैं: { $locales }।
       *[folder] फ़ाइल का नाम और उसका फ़ोल्डर अलग-अलग भाषाएँ बताते हैं: { $locales }।
    }
    .help =
        { $place ->
            [name] फ़ाइल का नाम इनमें से जो सही हो वह रखें: { $names }।
           *[folder] फ़ाइल का नाम बदलें, या उसे किसी और फ़ोल्डर में रखें, ताकि दोनों एक ही भाषा बताएँ।
        }
# $near (String): similar names, with commas; “none” if there is none.
# $example (String): a folder and the name of a file in it.
intake-no-catalog =
    इस नाम की इंटरफ़ेस के पाठ की कोई फ़ाइल नहीं है।{ $near ->
        [none] { "" }
       *[other] { " " }क्या आपका मतलब { $near } था?
    }
    .help = इसका नाम मूल भाषा की फ़ाइल जैसा रखें, और इसे भाषा के नाम वाले फ़ोल्डर में रखें, जैसे “{ $example }”।
# $name (String): the file's ending.
# $instead (String): "docx" if documents of Word can be read here, "text" if only plain text can.
intake-no-text = इस तरह की फ़ाइलें (“{ $name }”) पढ़ी नहीं जा सकतीं।
    .help =
        { $instead ->
            [docx] पाठ को Word दस्तावेज़ (.docx) या सादे पाठ (.txt) के रूप में सहेजें, और फिर से भेजें।
           *[text] पाठ को सादे पाठ (.txt) के रूप में सहेजें, और फिर से भेजें।
        }
# $name (String): a name in the archive.
intake-archive-outside = आर्काइव नहीं खोला गया, क्योंकि उसमें “{ $name }” एक लिंक है या आर्काइव से बाहर ले जाता है।
    .help = पाठों को लिंक के बिना फिर से ज़िप करें, या एक-एक करके भेजें।
# $name (String): a name in the archive.
intake-archive-twice = आर्काइव नहीं खोला गया, क्योंकि “{ $name }” उसमें दो बार है।
    .help = पाठों को फिर से ज़िप करें, हर एक को केवल एक बार, या एक-एक करके भेजें।
intake-archive-locked = आर्काइव पर पासवर्ड लगा है।
    .help = पाठों को पासवर्ड के बिना फिर से ज़िप करें, या एक-एक करके भेजें।
intake-archive-large = आर्काइव में इतना कुछ है कि एक बार में नहीं लिया जा सकता।
    .help = केवल पाठ भेजें, चित्रों के बिना, या कई आर्काइव बनाकर।
intake-archive-damaged = आर्काइव खराब है या असामान्य तरीके से बनाया गया है।
    .help = पाठों को फिर से सामान्य ZIP आर्काइव में डालें, या एक-एक करके भेजें।
intake-archive-empty = आर्काइव में कोई पाठ नहीं है।
    .help = पाठों को फिर से ज़िप करें, या एक-एक करके भेजें।
intake-archive-nested = यह आर्काइव के अंदर आर्काइव है, और ऐसे आर्काइव खोले नहीं जाते।
    .help = इसे अलग से भेजें, या इसके पाठों को बाकी के साथ ज़िप करें।
intake-document-damaged = दस्तावेज़ पढ़ा नहीं जा सका: वह खराब है, उस पर पासवर्ड लगा है, या वह बहुत बड़ा है।
    .help = पाठ को सादे पाठ (.txt) के रूप में सहेजें, और फिर से भेजें।
# $others (String): paths of other files, with commas.
intake-two = इसी लेख और भाषा का एक और पाठ है: { $others }।
    .help = इनमें से किसे रखना है, यह कोई व्यक्ति ही तय कर सकता है। कृपया यहाँ केवल एक फ़ाइल रहने दें; अगर वे अलग-अलग लोगों की हैं, तो पहले आपस में बात कर लें।
# $found (String): the name of a script.
# $expected (String): the name of the language that the text should be in.
# $by (String): "folder" if the folder says that, "line" if a line of the file does, "name" if the name of the file does.
# $folder (String): the folder's name.
# $name (String): a name that the file could be given; “none” if there is none.
intake-other-script =
    फ़ाइल किसी और लिपि ({ $found }) में लिखी है, अपनी भाषा ({ $expected }) की लिपि में नहीं।{ $by ->
        [folder] { " " }फ़ोल्डर “{ $folder }” इस भाषा का है।
       *[name] { "" }
    }
    .help =
        { $by ->
            [line] शायद पंक्ति में ग़लत भाषा लिखी है। उसे ठीक करें, या सही फ़ाइल भेजें।
           *[name]
                { $name ->
                    [none] फ़ाइल का नाम इस तरह बदलें कि उसमें उसकी भाषा का कोड हो, या सही फ़ाइल भेजें।
                   *[other] अगर पाठ सही है, तो फ़ाइल का नाम “{ $name }” रखें; नहीं तो सही फ़ाइल भेजें।
                }
        }
# $found (String): the name of a language.
# $expected (String): the name of the language that the text should be in.
# $by (String): "folder" if the folder says that, "line" if a line of the file does, "name" if the name of the file does.
# $folder (String): the folder's name.
# $name (String): a name that the file could be given; “none” if there is none.
intake-other-language =
    फ़ाइल किसी और भाषा ({ $found }) में लगता है, जबकि इसे इस भाषा में होना चाहिए: { $expected }।{ $by ->
        [folder] { " " }फ़ोल्डर “{ $folder }” इस भाषा का है।
       *[name] { "" }
    }
    .help =
        { $by ->
            [line] शायद पंक्ति में ग़लत भाषा लिखी है। उसे ठीक करें, या सही फ़ाइल भेजें।
           *[name]
                { $name ->
                    [none] फ़ाइल का नाम इस तरह बदलें कि उसमें उसकी भाषा का कोड हो, या सही फ़ाइल भेजें।
                   *[other] अगर पाठ सही है, तो फ़ाइल का नाम “{ $name }” रखें; नहीं तो सही फ़ाइल भेजें।
                }
        }
# $found (String): "Hans" for simplified characters, "Hant" for traditional ones.
intake-other-chinese =
    { $found ->
        [Hans] पाठ सरलीकृत चीनी अक्षरों में लिखा है, जबकि इस भाषा के लिए पारंपरिक अक्षर चाहिए।
       *[Hant] पाठ पारंपरिक चीनी अक्षरों में लिखा है, जबकि इस भाषा के लिए सरलीकृत अक्षर चाहिए।
    }
    .help = पाठ को बदलें, एक बार फिर पढ़ लें, और फिर से भेजें।
intake-chinese-line =
    { $wanted ->
        [Hant] यह पंक्ति सरलीकृत चीनी अक्षरों में लिखी है, और बाकी पाठ पारंपरिक अक्षरों में।
       *[Hans] यह पंक्ति पारंपरिक चीनी अक्षरों में लिखी है, और बाकी पाठ सरलीकृत अक्षरों में।
    }
    .help = अगर ऐसा जानबूझकर नहीं है, तो इसे बदलें और पाठ फिर से भेजें।
# $detail (String): what is wrong there.
letter-toml-syntax = फ़ाइल के ऊपर “+++” और “+++” के बीच की पंक्तियाँ यहाँ पढ़ी नहीं जा सकीं: { $detail }।
    .help = हर पंक्ति में एक शब्द, बराबर का चिह्न और दो सीधे उद्धरण चिह्नों (") के बीच पाठ होता है। पाठ के भीतर “ ” लिखें, सीधे उद्धरण चिह्न कभी नहीं।
# $detail (String): what is wrong there.
letter-yaml-syntax = फ़ाइल के ऊपर “---” और “---” के बीच की पंक्तियाँ यहाँ पढ़ी नहीं जा सकीं: { $detail }।
    .help = हर पंक्ति में एक शब्द, कोलन, ख़ाली जगह और पाठ होता है। पाठ में कोलन हो तो पाठ को दो सीधे उद्धरण चिह्नों (") के बीच रखें।
# $fact (String): the name. $near (String): the most similar name; “none” if there is none. $file (String): the file with the facts.
letter-unknown-fact = “{ $fact }” नाम से कुछ दर्ज नहीं है।
    .help = धनुकोष्ठकों के भीतर की चीज़ अपने आप भर जाती है। नाम ठीक वैसा लिखें जैसा मूल में है{ $near ->
        [none] ।
       *[other] : शायद “{ $near }”।
    }
# $fence (String): the line that is meant.
letter-front-matter-unclosed = ऊपर की पंक्तियाँ “{ $fence }” से शुरू होती हैं, पर उनके नीचे दूसरा “{ $fence }” नहीं है।
    .help = उनमें से अंतिम पंक्ति के नीचे अलग पंक्ति में “{ $fence }” लिखें।
# $fence (String): the line that is meant.
intake-no-top = फ़ाइल “{ $fence }” की पंक्ति के बिना शुरू होती है, इसलिए उसकी पहली पंक्तियाँ पाठ मान ली जाएँगी।
    .help = सबसे ऊपर अलग पंक्ति में “{ $fence }” लिखें।
intake-loose = यह फ़ाइल किसी अनुवाद को अद्यतन करती है, और यह पाठ “¶” वाली सभी पंक्तियों से ऊपर है: पता नहीं चलता कि यह किस अनुच्छेद का है।
    .help = इस पाठ को उसके अनुच्छेद की “¶” वाली पंक्ति के नीचे रखें, और फ़ाइल फिर से भेजें।
intake-no-mark = इस पाठ के ऊपर “¶” वाली एक पंक्ति नहीं है, और पता नहीं कि यह किस अनुच्छेद का है।
    .help = पंक्ति को वैसे ही वापस रखें जैसी वह आपको भेजी गई फ़ाइल में थी, या संपादकों से नई फ़ाइल माँगें।
intake-beside = यह पाठ एक सूची या तालिका के पास है, और मूल में वहाँ कोई अनुच्छेद नहीं है।
    .help = अगर यह सूची या तालिका का हिस्सा है, तो इसे उसके बिंदु या पंक्ति के रूप में लिखें। अगर यह संपादकों के लिए टिप्पणी है, तो इसे यहाँ से हटा दें और उन्हें अलग से लिखें। फिर फ़ाइल को यहाँ दोबारा सहेजें।
intake-fewer =
    { $count ->
        [one] अनुवाद में यहाँ मौजूद { $count } बिंदु या पंक्ति आपकी फ़ाइल में नहीं है, और खो जाती।
       *[other] अनुवाद में यहाँ मौजूद { $count } बिंदु या पंक्तियाँ आपकी फ़ाइल में नहीं हैं, और खो जातीं।
    }
    .help = “¶” वाली पंक्ति के नीचे पूरी सूची या तालिका लिखें, वह भी जो ज्यों का त्यों रहता है। फिर फ़ाइल को यहाँ दोबारा सहेजें।
intake-greeting = अपने अनुच्छेद के नीचे कुछ ऐसा है जो मूल में नहीं है।
    .help = अगर यह अभिवादन है या संपादकों के लिए कोई बात, तो इसे यहाँ से मिटा दें और उन्हें लिखें। अगर यह ऊपर के अनुच्छेद का हिस्सा है, तो इसे उसी पंक्ति में लिखें। फिर फ़ाइल यहाँ दोबारा सहेजें।
intake-own-words = यहाँ जो था, वह अब मूल में नहीं है; अब उसकी जगह आपके अपने शब्द हैं।
    .help = अगर ये अभिवादन हैं या संपादकों के लिए कोई बात, तो फ़ाइल की अपनी प्रति से इन्हें मिटाकर उसे फिर से भेजें।
intake-both = “¶” के बाद वाला खाना कहता है कि इसे रहना है, पर इसके शब्द मिटा दिए गए हैं।
    .help = शब्द वापस रख दें, या कोष्ठकों से x हटा दें। फिर फ़ाइल यहाँ दोबारा सहेजें।
intake-stays = जिसे निकालना था, वह मूल में फिर से आ गया है, और अनुवाद में बना रहेगा।
intake-further = “¶” वाली आख़िरी पंक्ति के नीचे एक से ज़्यादा अनुच्छेद हैं, और मूल में एक ही है। यह सब अब पाठ में है।
    .help = अगर यह अभिवादन या संपादकों के लिए टिप्पणी है, तो इसे फ़ाइल की अपनी प्रति से हटा दें और उसे दोबारा भेजें।
intake-ending = इस आख़िरी अनुच्छेद के बराबर मूल में कुछ नहीं है, और पाठक इसे देखेंगे।
    .help = अगर यह अभिवादन या संपादकों के लिए टिप्पणी है, तो इसे फ़ाइल की अपनी प्रति से हटा दें और उसे दोबारा भेजें।
intake-beyond = इस अनुच्छेद के बराबर मूल में कुछ नहीं है, और पाठक इसे देखेंगे।
    .help = अगर यह अभिवादन या संपादकों के लिए टिप्पणी है, तो इसे फ़ाइल की अपनी प्रति से हटा दें और उसे दोबारा भेजें।
intake-overtaken = यह जिस अनुच्छेद के लिए लिखा गया था, वह फ़ाइल बनने के बाद बदल गया है।
    .help = संपादकों से नई फ़ाइल माँगें, और अपना पाठ उसमें कॉपी करें।
intake-said-again = यहाँ से जो निकालना था, वह मूल में फिर से आ गया है।
    .help = फ़ाइल से यह सूची या तालिका, “¶” वाली अपनी पंक्ति के साथ, मिटा दें और बाकी भेज दें; या संपादकों से नई फ़ाइल माँगें।
intake-overtaken-by = अब अनुवाद में वहाँ यह लिखा है:
intake-unanswered = फ़ाइल में कुछ नहीं बदला गया, और किसी खाने पर निशान नहीं लगाया गया।
    .help = फ़ाइल में अनुच्छेदों को सुधारें, या जो अनुच्छेद ज्यों के त्यों रह सकते हैं, उनके कोष्ठकों “[ ]” के बीच x लिखें। फिर फ़ाइल को यहीं दोबारा सहेजें।
intake-unchanged = फ़ाइल में कुछ नहीं बदला गया।
    .help = जो चाहें सुधारें और फ़ाइल को यहीं दोबारा सहेजें। अगर सब कुछ ज्यों का त्यों रह सकता है, तो आप फ़ाइल हटा सकते हैं।
intake-in-note = “¶” वाली पंक्ति के नीचे की टिप्पणी के भीतर कुछ लिखा गया है; वह उसके साथ खो जाता।
    .help = उसे टिप्पणी के अंत (“-->” या “#” के बिना अगली पंक्ति) के नीचे रखें, फिर फ़ाइल को यहीं दोबारा सहेजें।
intake-frame = आपको भेजी गई फ़ाइल का ढाँचा यहाँ बिगड़ गया है और पाठ में दिखता।
    .help = संपादकों से नई फ़ाइल माँगें, अपने अनुवाद उसमें रखें, और “¶”, “<!--” और “-->” वाली पंक्तियाँ जैसी हैं वैसी रहने दें।
intake-above = यह पाठ आपको भेजी गई फ़ाइल की पहली पंक्ति से ऊपर है, जिसमें केवल “+++” या “---” होता है, और यह किसी का हिस्सा नहीं है।
    .help = इसे हटा दें, ताकि फ़ाइल वैसे ही शुरू हो जैसे मिलने पर होती थी। फिर उसे यहीं दोबारा सहेजें।
intake-open-note = यहाँ “¶” से शुरू होने वाली टिप्पणी का अंत नहीं है: उसकी आख़िरी पंक्ति के बाद “-->” चिह्न नहीं है।
    .help = जहाँ मूल पाठ ख़त्म होता है, वहाँ अपने अनुवाद के ऊपर “-->” लिखें। फिर फ़ाइल को यहीं दोबारा सहेजें।
intake-cut = फ़ाइल यहाँ, एक टिप्पणी के बीच में ही, ख़त्म हो जाती है; बाकी हिस्सा नहीं है।
    .help = शायद वह रास्ते में कट गई। कृपया उसे पूरी भेजें।
intake-no-head = आपको भेजी गई फ़ाइल का ऊपरी हिस्सा नहीं है या बिगड़ गया है: पहली पंक्ति से लेकर अनुच्छेदों के ऊपर तक जो कुछ था, शीर्षक समेत।
    .help = उसे आपको भेजी गई फ़ाइल से वापस रखें। वह अब आपके पास न हो, तो संपादकों से नई फ़ाइल माँगें और अपने अनुवाद उसमें रखें।
intake-unfilled = फ़ाइल में अभी कुछ नहीं लिखा गया है।
    .help = हर अनुवाद उसके मूल के नीचे लिखें। फिर फ़ाइल को यहीं दोबारा सहेजें।
intake-empty-message = फ़ाइल के ऊपर दिए “{ $id }” का अनुवाद अभी नहीं हुआ है, और पाठ उसे दिखाता है: पाठकों को वहाँ धनुकोष्ठकों में उसका नाम दिखेगा।
    .help = इसका अनुवाद करें: मूल पाठ वहाँ जो कहता है, उसे अपनी भाषा में “{ $id }” के बाद लिखें। अगर वह पंक्ति अब नहीं है, तो उसे आपको भेजी गई फ़ाइल से कॉपी करें।
intake-open-text = यहाँ तीन उद्धरण चिह्नों से शुरू होने वाले पाठ का अंत नहीं है।
    .help = उसकी आख़िरी पंक्ति के बाद तीन सीधे उद्धरण चिह्न ({ "\"\"\"" }) लिखें, जैसा आपको भेजी गई फ़ाइल में है।
intake-form-name = “[{ $name }]” एक रूप का नाम है, और ऐसे नामों का अनुवाद नहीं होता।
    .help =
        { $forms ->
            [none] इसे वैसा ही लिखें जैसा आपको भेजी गई फ़ाइल में है।
           *[other] इसकी जगह इनमें से कोई एक लिखें: { $forms }।
        }
intake-thinner =
    { $count ->
        [one] अनुवाद पहले से मौजूद है, और उसका { $count } अनुच्छेद आपकी फ़ाइल में नहीं है।
       *[other] अनुवाद पहले से मौजूद है, और उसके { $count } अनुच्छेद आपकी फ़ाइल में नहीं हैं।
    }
    .help = उन्हें भी लिखें; या संपादकों से नई फ़ाइल माँगें जिसमें अनुवाद अपने मौजूदा रूप में हो, और अपना पाठ उसमें कॉपी करें।
intake-older = अनुवाद में पहले यही था: उसके बाद दूसरा पाठ इसकी जगह ले चुका है।
    .help = अगर आपने भूल से पुरानी फ़ाइल भेजी है, तो उसे हटा दें। अगर अनुवाद में फिर यही होना है, तो संपादकों से पुराना संस्करण वापस रखने को कहें।
intake-tick = “¶” के बाद वाले खाने में “{ $said }” लिखा है, और पता नहीं कि इसका मतलब हाँ है या नहीं।
    .help = अगर अनुवाद ज्यों का त्यों रह सकता है, तो कोष्ठकों के बीच x लिखें: [x]। अगर उसके बारे में फिर पूछा जाना है, तो उन्हें खाली छोड़ दें।
intake-strings-gone =
    { $count ->
        [one] पहले से मौजूद वाक्यांशों में से { $count } आपकी फ़ाइल में नहीं है: { $names }।
       *[other] पहले से मौजूद वाक्यांशों में से { $count } आपकी फ़ाइल में नहीं हैं: { $names }।
    }
    .help =
        { $what ->
            [taken] अगर उनकी अब भी ज़रूरत है, तो उन्हें भी अपनी फ़ाइल में जोड़ें और उसे फिर से भेजें।
           *[held] उन्हें भी अपनी फ़ाइल में जोड़ें और उसे फिर से भेजें। अगर उन्हें हटाना है, तो कृपया संपादकों को बताएँ।
        }
intake-shorter =
    { $count ->
        [one] मौजूद मूल में आपकी फ़ाइल से { $count } अनुच्छेद ज़्यादा है।
       *[other] मौजूद मूल में आपकी फ़ाइल से { $count } अनुच्छेद ज़्यादा हैं।
    }
    .help = पूरा पाठ भेजें। अगर इसे सचमुच इतना छोटा होना है, तो कृपया संपादकों को बताएँ।
intake-two-here = यहाँ पाठ आपस में नहीं मिलते।
intake-two-there = “{ $name }” में यह लिखा है:
intake-garbled = गलत एन्कोडिंग के कारण रास्ते में कुछ अक्षर बिगड़ गए।
    .help = पाठ की अपनी प्रति खोलें, उसे “UTF-8” एन्कोडिंग में सहेजें, और फिर से भेजें।

## What was done to a file, and what is worth knowing

# $encoding (String): the name of an encoding.
intake-converted = फ़ाइल “{ $encoding }” एन्कोडिंग में सहेजी गई थी; उसे UTF-8 में बदल दिया गया।
    .help = कृपया देख लें कि पृष्ठ पर सभी अक्षर सही हैं।
# $count (Number): paragraphs.
intake-removed =
    { $count ->
        [one] { $count } अनुच्छेद, जो अब मूल में नहीं है, अनुवाद से निकाल दिया गया।
       *[other] { $count } अनुच्छेद, जो अब मूल में नहीं हैं, अनुवाद से निकाल दिए गए।
    }
intake-left =
    { $count ->
        [one] फ़ाइल का { $count } अनुच्छेद ज्यों का त्यों रहा; वह आपसे फिर माँगा जाएगा।
       *[other] फ़ाइल के { $count } अनुच्छेद ज्यों के त्यों रहे; वे आपसे फिर माँगे जाएँगे।
    }
intake-emptied =
    { $count ->
        [one] फ़ाइल में { $count } अनुच्छेद मिटाया गया; अनुवाद में वह बना हुआ है।
       *[other] फ़ाइल में { $count } अनुच्छेद मिटाए गए; अनुवाद में वे बने हुए हैं।
    }
    .help =
        { $held ->
            [yes] इसे इसकी “¶” वाली पंक्ति के नीचे वापस रख दें, या यह फ़ाइल मिटा दें। अगर इसे पृष्ठ से भी हटना है, तो कृपया संपादकों को बताएँ।
           *[no] अगर उसे पृष्ठ से भी हटना है, तो कृपया संपादकों को बताएँ।
        }
intake-straightened = धनुकोष्ठकों के भीतर के, या किसी लिंक या चित्र के शीर्षक के, उद्धरण चिह्न घुमावदार हो गए थे; वे फिर से सीधे कर दिए गए हैं।
intake-mended = आपको भेजी गई फ़ाइल के ढाँचे के कुछ चिह्न किसी प्रोग्राम ने या भूल से बदल गए थे। उन्हें पहले जैसा कर दिया गया है।
    .help = आपको इसके लिए कुछ नहीं करना है।
intake-line-ends = फ़ाइल में पंक्तियों के अंत किसी और सिस्टम के थे; उन्हें बदल दिया गया।
# $what (String): "pictures", "links", "comments", "changes", "boxes" (text boxes), "margins" (headers and footers), "looks" (colours and underlining), "tables", "formulas", or "readings" (small letters above others).
# $count (Number): how many there are, where they are counted.
intake-unsaid =
    { $what ->
        [pictures] दस्तावेज़ के चित्र जो छोड़ दिए गए: { $count }।
        [links] दस्तावेज़ की दूसरी जगहों के लिंक, जिनके केवल शब्द रखे गए: { $count }।
        [comments] दस्तावेज़ की टिप्पणियाँ जो छोड़ दी गईं: { $count }।
        [changes] दस्तावेज़ में बदलाव दर्ज थे। सभी बदलाव मान लिए गए।
        [boxes] दस्तावेज़ में टेक्स्ट बॉक्स हैं; हो सकता है उनका पाठ छूट गया हो या किसी और जगह हो।
        [margins] दस्तावेज़ के शीर्षलेख और पादलेख में जो लिखा है, वह छोड़ दिया गया।
        [tables] ऐसी तालिकाएँ जिनमें खाने जुड़े थे या एक खाने में कई अनुच्छेद थे, और जिन्हें सरल बनाया गया: { $count }।
        [formulas] सूत्र, जो अब दूसरी लेखन-पद्धति के चिह्नों से लिखे गए हैं; कृपया उन्हें देख लें: { $count }।
        [readings] अक्षरों के ऊपर लिखे वे छोटे चिह्न छोड़ दिए गए जो बताते हैं कि उन्हें कैसे पढ़ा जाए।
        [objects] दस्तावेज़ के वे हिस्से जो किसी और प्रोग्राम से बने थे, जैसे शीट, और छोड़ दिए गए: { $count }।
        [signs] चित्रों वाले फ़ॉन्ट के चिह्न, जैसे तीर और सही के निशान, जो छोड़ दिए गए; कृपया उन्हें अक्षरों या शब्दों में लिखें: { $count }।
       *[looks] रंग और रेखांकन छोड़ दिए गए।
    }
# $code (String): the number of a character, such as U+200B.
intake-unseen = एक अदृश्य वर्ण ({ $code }) ऐसी जगह है जहाँ वह पंक्ति का अर्थ बदल देता है।
    .help = पंक्ति की शुरुआत को पहले अक्षर तक हटाएँ, और फिर से लिखें।

# $word (String): a word.
# $letters (String): letters of it, with commas between them.
intake-look-alike = शब्द “{ $word }” में किसी और वर्णमाला के अक्षर हैं, जो देखने में एक जैसे लगते हैं: { $letters }।
    .help = यह शब्द फिर से लिखें।

## On the terminal

# $path (String): the file that was sent.
# $target (String): where it was written.
intake-taken = { $path }: { $target } के रूप में शामिल की गई।
# $path (String): the file that was sent.
intake-there = { $path }: पहले से मौजूद है।
# $path (String): the file that was sent.
# $receipt (String): the letter's file.
intake-held = { $path }: रोककर रखी गई; कारण { $receipt } में है।
# $path (String): the file that was sent.
intake-ignored = { $path }: इसे छुआ नहीं गया, क्योंकि कोई प्रोग्राम इसे अपने लिए रखता है या अभी इसे पूरा नहीं कर पाया है।
intake-written = { $path }: किसी ने इस पत्र में कुछ लिखा है। उसे ज्यों का त्यों रहने दिया गया, और वह नए पत्र के रास्ते में नहीं है: कृपया उसे पढ़ें।
intake-pandoc = दस्तावेज़ (.docx, .odt) तब पढ़े जाते हैं जब इस कंप्यूटर पर “pandoc” प्रोग्राम लगा हो।
# $taken (Number): files that were taken over.
# $held (Number): files that were held.
intake-summary =
    { $taken ->
        [one] { $taken } फ़ाइल शामिल की गई
       *[other] { $taken } फ़ाइलें शामिल की गईं
    }, { $held ->
        [one] { $held } रोककर रखी गई।
       *[other] { $held } रोककर रखी गईं।
    }
# $taken (Number): files that would be taken over.
# $held (Number): files that would be held.
intake-would =
    { $taken ->
        [one] { $taken } फ़ाइल शामिल की जाएगी
       *[other] { $taken } फ़ाइलें शामिल की जाएँगी
    }, { $held ->
        [one] { $held } रोककर रखी जाएगी।
       *[other] { $held } रोककर रखी जाएँगी।
    }
# $path (String): the file that was sent.
intake-writing = { $path }: यह फ़ाइल अभी लिखी जा रही है, इसलिए इसे छुआ नहीं गया। “hexapla intake” फिर से चलाएँ।
# $path (String): a folder.
intake-too-deep = { $path }: यह इतने फ़ोल्डरों के भीतर है कि इसमें देखा नहीं जाता। इसकी सामग्री को ऊपर के फ़ोल्डर में ले जाएँ।
intake-nothing = शामिल करने के लिए कुछ नहीं है।
# $path (String): the file.
# $detail (String): what the system says.
intake-failed = { $path } को लिखा नहीं जा सका: { $detail }। जो भेजा गया था, वह अपनी जगह पर है।
# $path (String): the file that was sent.
# $detail (String): what the system says.
intake-remains = { $path } अपनी जगह पहुँच गया है, पर जहाँ वह पड़ा है वहाँ से उसे हटाया या उसका उत्तर लिखा नहीं जा सका: { $detail }।
# $path (String): the file that was sent.
# $target (String): where it would be written.
intake-would-take = { $path }: { $target } के रूप में शामिल हो जाती।
# $path (String): the file that was sent. The letter follows.
intake-would-hold = { $path }: इस पत्र के साथ रोक ली जाती:

## Help

help-intake = अनुवादकों की भेजी फ़ाइलें शामिल करें और उन्हें उत्तर दें
help-intake-file = फ़ाइलें या फ़ोल्डर; कोई न बताएँ, तो “inbox” फ़ोल्डर
help-intake-dry-run = कुछ शामिल न करें, केवल दिखाएँ कि क्या होता
