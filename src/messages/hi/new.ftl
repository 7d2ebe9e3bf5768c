### `hexapla new`: beginnings of articles, variants, sections and locales.
### The glossary stands in cli.ftl.

## Help

help-new = लेख, रूप, शाखा या भाषा शुरू करें
help-new-article = लेख शुरू करें: उसका विवरण, और मसौदे के रूप में उसका मूल
help-new-variant = ऐसी फ़ाइल बनाएँ जो अनुवादक को दिखाए कि क्या और कहाँ अनुवाद करना है
help-new-section = pipeline.toml में शाखा जोड़ें, उसके वाक्यांशों के साथ
help-new-locale = pipeline.toml में भाषा जोड़ें, अनुवाद के वाक्यांशों के साथ, और बताएँ कि क्या बाकी है
help-new-id = लेख की पहचान, यानी उसका पथ, जैसे 2026/summer-school
help-headline = उसका शीर्षक
help-original = उसके मूल की भाषा [न बताने पर: नेटवर्क की source-locale]
help-new-of = लेख की पहचान
help-new-into = जिस भाषा में अनुवाद करना है
help-new-section-id = शाखा की पहचान, जैसे “brazil”
help-url = उसकी साइट का पता, जैसे https://example.org/
help-new-locales = उसके किसी संस्करण की भाषा; पहली सीधे उसी पते पर होती है (दोहराया जा सकता है)
help-new-tag = नई भाषा का कोड, जैसे “pt-BR”
help-new-in = वह शाखा जो इसमें प्रकाशित करे [न बताने पर: कोई नहीं]

## What was done, or not

new-written = लिखी गई: { $path }
new-exists = { $path } पहले से मौजूद है। कुछ नहीं बदला गया।
new-article-exists = “{ $id }” नाम का लेख पहले से है। कुछ नहीं बदला गया।
new-bad-article = “{ $id }” लेख की पहचान नहीं हो सकती। अक्षर, अंक और हाइफ़न लिखें, फ़ोल्डरों के बीच “/” के साथ।
new-no-source-locale = नेटवर्क में मूल की कोई भाषा तय नहीं है। “--locale” से बताएँ, या pipeline.toml में “[network]” के नीचे “source-locale” जोड़ें।
new-no-source = “{ $article }” का मूल नहीं है या पढ़ा नहीं जा सकता। कारण “hexapla check” बताता है।
new-locale-exists = शाखा “{ $section }” पहले से { $locale } में प्रकाशित करती है।
new-locale-known = { $locale } पहले से इस नेटवर्क की भाषा है। “--section” से बताएँ कि इसमें कौन-सी शाखा प्रकाशित करे।
new-locale-unpublished = अभी कोई शाखा { $locale } में प्रकाशित नहीं करती: इसके रूप पढ़े जाते हैं, और दूसरों की जगह आ सकते हैं। तैयार होने पर इसे किसी शाखा के “locales” में जोड़ें।
new-cannot-edit = pipeline.toml अपने-आप नहीं बदली जा सकी। “{ $locale }” को “locales” में खुद जोड़ें।
new-strings = { $locale } के वाक्यांश। पंक्ति के शुरू से “# ” हटाएँ, और “=” के बाद जो है उसका अनुवाद करें।
new-section-strings = जो यह शाखा दूसरों से अलग कहती है, जैसे अपना site-name और site-tagline।

## In the file that a translator fills in

fill-in-top = { $source } से { $locale } में अनुवाद करें। हर अनुवाद उसके मूल के नीचे उद्धरण चिह्नों के बीच लिखें। धनु-कोष्ठकों में जो है, जैसे {"{"} $name {"}"}, वह अपने-आप भर जाता है: उसे ज्यों का त्यों रहने दें।
fill-in-draft = जब पाठ प्रकाशन के लिए तैयार हो, तब “draft” वाली पंक्ति हटा दें।
fill-in-messages = केवल शब्दों का अनुवाद करें। नाम, तीर और कोष्ठक ज्यों के त्यों रखें।
fill-in-body = हर अनुवाद उसके मूल के नीचे लिखें। ये टिप्पणियाँ प्रकाशित नहीं होतीं, इन्हें रखें या हटा दें।

## Files that are handed out to translators, who are no programmers: "paragraph" rather than "unit".

handoff-top = “{ $title }”: { $source } से { $locale } में
handoff-fill = हर अनुवाद उसके मूल के नीचे उद्धरण चिह्नों के बीच लिखें।
handoff-update = अनुवाद होने के बाद मूल बदल गया है। यहाँ वह है जिसे फिर से देखना है: हर बदलाव, और उसके नीचे आपका अनुवाद, जैसा वह अभी है। अनुवाद को उसी जगह सुधारें, और “¶” वाली पंक्तियाँ ज्यों की त्यों रहने दें।
handoff-review = यह पूरा अनुवाद है, हर अनुच्छेद अपने मूल के नीचे। जो चाहें उसी जगह सुधारें, और “¶” वाली पंक्तियाँ ज्यों की त्यों रहने दें। जिसे आप न छुएँ, वह वैसा ही रहेगा।
handoff-send = काम पूरा होने पर फ़ाइल को उसी नाम से सहेजें, और उसे उस फ़ोल्डर में रखें जिससे आप अपने अनुवाद भेजते हैं। ऐसी टिप्पणियाँ अपने-आप हटा दी जाती हैं।
handoff-facts = धनु-कोष्ठकों में जो है, वह अपने-आप भर जाता है, और हर भाषा उसे अपने ढंग से लिखती है। उसे ज्यों का त्यों रहने दें:
handoff-body = हर अनुवाद उसके मूल के नीचे लिखें। जो आप खाली छोड़ें, वह बाद में आ सकता है।
handoff-stays = अगर मूल बदलने के बावजूद कोई अनुवाद ज्यों का त्यों रह सकता है, तो “¶” के बाद वाले कोष्ठकों के बीच x लिखें: [x]। जिसे आप बिना x के ज्यों का त्यों छोड़ेंगे, वह बाद में आपसे फिर माँगा जाएगा।
handoff-before = मूल पहले यह था:
handoff-now = मूल अब यह है:
handoff-original = मूल:
handoff-new = मूल में नया:
handoff-links = कोई लिंक या चित्र अब कहीं और ले जाता है:
handoff-gone = मूल में अब { $names } नहीं है। अनुवाद में जहाँ यह अब भी हो, वहाँ से इसे हटा दें।
handoff-taken-back = मूल में अब यह नहीं है। नीचे का अपना अनुवाद मिटा दें, और “¶” वाली पंक्ति रहने दें। अगर इसे रहना है, तो कोष्ठकों के बीच x लिखें: [x]।
handoff-parts-gone = मूल में अब यह नहीं है। नीचे के अपने अनुवाद से इसे मिटा दें:
handoff-forms = हर कोष्ठक के बाद लिखें कि वहाँ क्या कहा जाता है। जिस पंक्ति की आपकी भाषा को ज़रूरत न हो, वह ज्यों की त्यों रह सकती है।
handoff-whole = मूल का यह पूरा हिस्सा:
handoff-written = लिखी गई: { $path } ({ $paragraphs ->
        [one] { $paragraphs } अनुच्छेद
       *[other] { $paragraphs } अनुच्छेद
    }, { $words ->
        [one] { $words } शब्द
       *[other] { $words } शब्द
    })
handoff-nothing = { $locale } में “{ $article }” का कोई काम बाकी नहीं: देने के लिए कुछ नहीं है। “--whole” पूरा अनुवाद देता है।
handoff-nothing-for = { $name } के लिए कोई काम नहीं: देने के लिए कुछ नहीं है।
handoff-unreadable = “{ $article }” का { $locale } में अनुवाद पढ़ा नहीं जा सकता। कारण “hexapla check” बताता है।
help-handoff = अनुवादकों के लिए फ़ाइलें लिखें: क्या अनुवाद करना है, या क्या बदला है
help-handoff-article = लेख की पहचान
help-handoff-tag = जिस भाषा में अनुवाद करना है
help-handoff-translator = वह सब जिसमें इस अनुवादक (पहचान या नाम) का काम बाकी है
help-handoff-whole = पूरा अनुवाद, केवल बदला हुआ नहीं
help-handoff-out = जिस फ़ोल्डर में लिखना है [न बताने पर: outbox]
