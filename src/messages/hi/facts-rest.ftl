
cause-said = एक प्रोग्राम का कहना है “{ $said }”
cause-quote = बंद करने वाला उद्धरण-चिह्न छूट गया है
cause-bracket = कोई कोष्ठक बंद नहीं है, या किसी और प्रकार के कोष्ठक से बंद है
cause-comma = अल्पविराम छूट गया है
cause-deep = एक-दूसरे के भीतर बहुत कुछ है
cause-end = यह बीच में ही समाप्त हो जाता है
cause-escape = “\” के बाद ऐसा कुछ है जो वहाँ नहीं आ सकता
cause-surplus = यहाँ ऐसा कुछ है जिसकी यहाँ जगह नहीं, या उससे पहले नई पंक्ति शुरू होनी चाहिए थी
cause-key-twice = यह कुंजी यहाँ दो बार है
cause-key-twice-named = कुंजी “{ $key }” यहाँ दो बार है
io-folder = यह एक फ़ोल्डर है
io-no-folder = इसके पथ में कुछ ऐसा है जो फ़ोल्डर नहीं है
cause-toml-date = ऐसा कोई दिन या समय नहीं होता, या वह और ढंग से लिखा जाता है
cause-toml-equals = कुंजी के बाद “=” और मान छूट गया है
cause-toml-extended = इस नाम का मान पहले से है, और उसके नीचे कुंजियाँ नहीं आ सकतीं
cause-toml-key = कुंजी छूट गई है, या पढ़ी नहीं जा सकती: कुंजी में अक्षर, अंक, “-” और “_” होते हैं, या वह उद्धरण-चिह्नों में लिखी जाती है
cause-toml-number = संख्या पढ़ी नहीं जा सकती
cause-toml-text = पाठ में ऐसा वर्ण है जो वहाँ नहीं आ सकता
cause-toml-unquoted = पाठ उद्धरण-चिह्नों में लिखा जाता है
cause-toml-value = “=” के बाद मान छूट गया है
cause-yaml-anchor = “*” के बाद का नाम “&” से किसी को नहीं दिया गया
cause-yaml-colon = पंक्ति में दूसरा कोलन है; जिस पाठ में कोलन हो, वह उद्धरण-चिह्नों में लिखा जाता है
cause-yaml-documents = “---” के बाद दूसरा पाठ शुरू होता है
cause-yaml-indent = पंक्ति बहुत बाएँ या बहुत दाएँ से शुरू होती है
cause-yaml-no-colon = कुंजी के बाद कोलन छूट गया है
cause-yaml-sign = जो पाठ इस वर्ण से शुरू हो, वह उद्धरण-चिह्नों में लिखा जाता है
cause-yaml-tab = जहाँ खाली जगहें होनी चाहिए, वहाँ टैब है
cause-fluent-attribute = शब्द (term) के गुण के अनुसार चुना जा सकता है, उसे दिखाया नहीं जा सकता
cause-fluent-brace = बंद करने वाला धनु-कोष्ठक यहाँ अकेला है
cause-fluent-call = “(” से पहले केवल बड़े अक्षरों में किसी फ़ंक्शन का नाम, या किसी शब्द (term) का नाम आ सकता है
cause-fluent-option = “{ $option }” का मान कोई संख्या होता है, या उद्धरण-चिह्नों में पाठ
cause-fluent-defaults = चुनाव के एक से अधिक रूप “*” से शुरू होते हैं
cause-fluent-empty = “{ $id }” में कोई पाठ नहीं है
cause-fluent-expression = धनु-कोष्ठकों के बीच जो है, वह पढ़ा नहीं जा सकता
cause-fluent-line = पंक्ति यहाँ समाप्त होनी चाहिए
cause-fluent-literal = यहाँ संख्या या उद्धरण-चिह्नों में पाठ छूट गया है
cause-fluent-name = यहाँ नाम छूट गया है, जो A से Z तक के किसी अक्षर से शुरू होता है
cause-fluent-no-default = चुनाव का कोई रूप “*” से शुरू नहीं होता
cause-fluent-order = कोष्ठकों में बिना नाम वाला नाम वाले से पहले आता है
cause-fluent-selector = चुनाव “$count” जैसे मान, फ़ंक्शन या शब्द (term) के गुण के अनुसार हो सकता है, इसके अनुसार नहीं
cause-fluent-sign = यहाँ “{ $wanted }” छूट गया है
cause-fluent-twice = कोष्ठकों के बीच “{ $name }” दो बार है
cause-fluent-value = यहाँ पाठ छूट गया है
cause-string-cycle = इसमें इसी का उल्लेख है
cause-string-long = इसमें बहुत अधिक दूसरे पाठों का उल्लेख है
cause-string-unknown = इसमें “{ $name }” का उल्लेख है, जो है ही नहीं
cause-function-argument = “{ $function }” “{ $given }” के साथ कुछ नहीं कर सकता
cause-function-backwards = दिन “{ $from }” और “{ $to }” उलटे क्रम में हैं
cause-function-lacks = “{ $function }” को विकल्प “{ $option }” चाहिए
cause-function-missing = “{ $function }” को कुछ नहीं दिया गया
cause-function-option = “{ $function }” में “{ $option }: { $given }” नहीं चल सकता
cause-function-together = “{ $function }” में “{ $option }” या “{ $other }” हो सकता है, दोनों नहीं
cause-function-unnamed = “{ $function }” के पास इस भाषा में “{ $given }” का कोई नाम नहीं है
cause-template-endless = इसमें बहुत समय लगता है, और शायद यह कभी समाप्त ही नहीं होता
cause-template-lacks = जिसे बुलाया गया है, उसे जितना दिया गया है उससे अधिक चाहिए
cause-template-list = यहाँ सूची चाहिए, और वह है नहीं या उसकी लंबाई कुछ और है
cause-template-broken = वाक्यांश “{ $id }” तैयार नहीं हो सकता: { $cause }
cause-template-kind = वाक्यांश “{ $id }” को “{ $name }” के लिए जो दिया गया है, वह पाठ नहीं है: { $kind ->
        [nothing] कुछ भी नहीं दिया गया
        [truth] वह “true” या “false” है
        [list] वह सूची है
       *[other] वह तालिका है
    }
cause-template-no-id = “t” को नहीं बताया गया कि कौन-सा वाक्यांश चाहिए
cause-template-no-string = “{ $id }” नाम का कोई वाक्यांश नहीं है
cause-template-open = कोई टिप्पणी या raw ब्लॉक बंद नहीं है
cause-template-statement = “{ $name }” नाम का कोई निर्देश नहीं है
cause-template-string-lacks = वाक्यांश “{ $id }” को “{ $name }” नहीं दिया गया
cause-template-surplus = जिसे बुलाया गया है, उसे उससे अधिक दिया गया है जितना वह लेता है
cause-template-twice = ब्लॉक “{ $name }” यहाँ दो बार है
cause-template-undefined = { $name ->
        [none] इसमें ऐसा मान है जो है ही नहीं
       *[other] इसमें “{ $name }” है, जो है ही नहीं
    }
cause-template-unexpected = { $found ->
        [character] यहाँ एक वर्ण है
        [end] यह यहाँ समाप्त हो जाता है
        [keyword] यहाँ एक निर्देश है
        [name] यहाँ एक नाम है
        [none] यहाँ कुछ है
        [number] यहाँ एक संख्या है
        [page] यहाँ पृष्ठ का पाठ है
        [text] यहाँ उद्धरण-चिह्नों में पाठ है
        [value] यहाँ एक मान है
       *[sign] यहाँ “{ $sign }” है
    }{ $wanted ->
        [keyword] , और कोई निर्देश छूट गया है
        [name] , और कोई नाम छूट गया है
        [sign] , और “{ $other }” छूट गया है
        [value] , और कोई मान छूट गया है
       *[none] , और इसकी यहाँ जगह नहीं है
    }
cause-template-unknown = { $kind ->
        [block] “{ $name }” नाम का कोई ब्लॉक नहीं है
        [filter] “{ $name }” नाम का कोई फ़िल्टर नहीं है
        [function] “{ $name }” नाम का कोई फ़ंक्शन नहीं है
        [method] “{ $name }” नाम की कोई विधि (method) नहीं है
        [test] “{ $name }” नाम की कोई जाँच (test) नहीं है
       *[template] “{ $name }” नाम का कोई साँचा नहीं है
    }
cause-template-unopened = यहाँ “{ $name }” है, और ऐसा कुछ खुला नहीं है जिसका वह हो सके
unwatched-fact = शृंखला “{ $series }” के किसी लेख में तथ्य “{ $fact }” नहीं है।
    .why = देखना यह था कि यह अंक केवल बढ़े, और कुछ भी नहीं देखा जा रहा।
    .help = { $near ->
        [none] ऐसे तथ्य का नाम लिखें जो लेखों में हो, या इसे हटा दें।
       *[other] क्या आपका आशय “{ $near }” से है?
    }
incomparable-fact = { $case ->
        [undated] तथ्य “{ $fact }” शृंखला “{ $series }” में केवल बढ़ सकता है, और इस लेख की तारीख नहीं है।
        [other] तथ्य “{ $fact }” यहाँ “{ $other }” से अलग प्रकार का है, या किसी और मुद्रा में है।
       *[kind] तथ्य “{ $fact }” शृंखला “{ $series }” में केवल बढ़ सकता है, और वह बढ़ने वाली चीज़ नहीं है।
    }
    .why = यह घटे, तो किसी को पता नहीं चलेगा।
    .help = { $case ->
        [undated] लेख की तारीख लिखें।
        [other] इसे दूसरे लेखों की तरह लिखें, या “monotonic” से निकाल दें।
       *[kind] संख्याएँ, दिन, राशियाँ और क्षेत्रों की सूचियाँ बढ़ सकती हैं। इसे “monotonic” से निकाल दें।
    }
quoted-number = तथ्य “{ $fact }” उद्धरण-चिह्नों में “{ $found }” है, और हर भाषा में ऐसे ही दिखता है।
    .why = अगर यह संख्या है, तो फ़्रांसीसी इसे अल्पविराम के साथ लिखती है, अरबी दूसरे अंकों में, और कोई पाठ इसके अनुसार वचन नहीं चुन सकता।
    .help = अगर यह संख्या है, तो इसे उद्धरण-चिह्नों के बिना लिखें। अगर यह वर्ष, संस्करण या ऐसा ही कुछ है, तो यह बताएँ: “{ "{" } value = "{ $found }" { "}" }”।
