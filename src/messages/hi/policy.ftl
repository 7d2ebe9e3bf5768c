### What an article must meet before it goes live, why it is shown or not, and what became of it
### afterwards: retractions and corrections.
### The glossary stands in cli.ftl.

## What can be wrong with the settings

out-of-range = “{ $key }” { $value } है; यह { $low } से { $high } तक हो सकता है।
    .help = इस सीमा के भीतर की पूर्ण संख्या लिखें।
barrier-ends-first = साझा प्रकाशन (barrier) की अंतिम समय-सीमा (“until”) उस क्षण (“at”) के बाद नहीं है जिससे पहले कुछ प्रकाशित नहीं होता।
    .why = उसका समय शुरू होने से पहले ही समाप्त हो जाएगा, और कोई किसी की प्रतीक्षा नहीं करेगा।
    .help = “until” में बाद का क्षण लिखें, या उसे छोड़ दें: तब कोई समय-सीमा नहीं होगी।
idle-barrier = इस साझा प्रकाशन (barrier) में कोई भाषा नहीं बताई गई, और लेख के प्रकार में भी नहीं।
    .why = साझा प्रकाशन भाषाओं को एक साथ प्रकाशित करवाता है; भाषा न हो तो वह कुछ नहीं रोकता, और लेख तुरंत प्रकाशित हो जाएगा।
    .help = “locales” जोड़ें, यानी उन भाषाओं की सूची जो एक-दूसरे की प्रतीक्षा करें, या साझा प्रकाशन को हटा दें।
keep-above-goal = “{ $key }” { $low } है, जो “{ $other }” के मान { $high } से अधिक है।
    .why = जो प्रकाशित है, उससे आगे प्रकाशित होने वाले की तुलना में अधिक माँगा जाएगा, और वह तुरंत हट सकता है।
    .help = “{ $key }” को ऐसी संख्या दें जो { $high } से अधिक न हो।
locale-not-published = इसमें शामिल कोई शाखा “{ $locale }” भाषा में प्रकाशित नहीं करती।
    .why = वह कभी नहीं आएगी: साझा प्रकाशन किसी की प्रतीक्षा नहीं करेगा, और कर्तव्य किसी पर लागू नहीं होगा।
    .help = इनमें से कोई एक लिखें: { $known }। या यह भाषा शाखा के “locales” में जोड़ें।
role-twice = भाषा “{ $locale }” “must” में भी है और “off” में भी।
    .why = जहाँ वह अपेक्षित ही नहीं, वहाँ उसकी कमी नहीं हो सकती।
    .help = उसे दोनों सूचियों में से एक से हटा दें।
unknown-type = “{ $name }” नाम का कोई प्रकार नहीं है।
    .why = उस प्रकार के लेख से जो माँगा जाता है, वह इससे नहीं माँगा जा सकेगा।
    .help = { $near ->
        [none] प्रकार ये हैं: { $known }। नया प्रकार pipeline.toml में तालिका “[types.…]” से बनता है।
       *[other] क्या आपका आशय “{ $near }” से है? प्रकार ये हैं: { $known }।
    }

## What is owed

missing-required-variant = लेख “{ $article }” “{ $section }” के पाठकों के लिए { $locale } में अनिवार्य है, पर मौजूद नहीं है{ $reason ->
        [none] : इसका अनुवाद नहीं हुआ
       *[other] : कारण है “{ $reason }”
    }।
    .why = नेटवर्क ने इन पाठकों को यह लेख उनकी भाषा में देने का वचन दिया है।
    .help = { $reason ->
        [none] इस फ़ाइल में अनुवाद करवाएँ, या भाषा को “must” से निकाल दें।
       *[other] पाठ को अभी क्या चाहिए, यह “hexapla why { $article } { $locale }” बताता है।
    }
unknown-required-string = किसी वाक्यांश-संग्रह में वह वाक्यांश “{ $name }” नहीं है जो संस्करणों से माँगा गया है।
    .why = किसी संस्करण में वह हो ही नहीं सकता, इसलिए किसी में कुछ नया प्रकाशित नहीं होता।
    .help = { $near ->
        [none] यह वाक्यांश नेटवर्क की संदर्भ-भाषा में लिखें, या उसका नाम “required” से हटा दें।
       *[other] क्या आपका आशय “{ $near }” से है? अगर नहीं, तो यह वाक्यांश नेटवर्क की संदर्भ-भाषा में लिखें।
    }

## hexapla why
## The value says why an article is shown as it is, in a sentence; “.help” what would make it go live.
## $until is a moment in UTC, or a day; it is "none" where time alone changes nothing.

help-why = बताएँ कि लेख किसी भाषा में क्यों प्रकाशित है या नहीं है, और वह कैसे बदलेगा
help-why-article = लेख की पहचान
help-why-locale = भाषा
help-why-section = केवल यह शाखा [न बताने पर: इस भाषा में प्रकाशित करने वाली सभी]
help-why-to = रिलीज़ों का फ़ोल्डर, जिससे पता चलता है कि क्या प्रकाशित है [न बताने पर: public]
why-heading = “{ $article }”, { $locale }, शाखा “{ $section }”
why-live = पाठकों को यह अपनी भाषा में दिखता है।
why-parent = पाठकों को { $shown } का पाठ अपनी भाषा के पाठ के रूप में दिखता है।
why-gated = यह प्रकाशित नहीं है: इससे अभी कुछ और माँगा गया है।
why-embargoed = यह अभी प्रकाशित नहीं है: अपने समय की प्रतीक्षा में है।
why-withheld = इसे रोका गया है।
why-retracted = इसे वापस ले लिया गया: इसकी जगह एक सूचना है।
why-unscheduled = यह संस्करण इसे नहीं लेता।
why-meanwhile-labelled = तब तक पाठकों को { $shown } का पाठ दिखता है, भाषा के उल्लेख के साथ।
why-meanwhile-link = तब तक पाठकों को { $shown } के पाठ का लिंक मिलता है।
why-meanwhile-none = तब तक पाठकों को कुछ नहीं दिखता।
why-no-edition = { $section ->
        [none] कोई शाखा { $locale } में प्रकाशित नहीं करती।
       *[other] शाखा “{ $section }” { $locale } में प्रकाशित नहीं करती।
    }

reason-missing-variant = { $locale } में कोई पाठ नहीं है।
    .help = फ़ाइल “{ $file }” में अनुवाद करवाएँ; शुरुआत के लिए “hexapla new variant { $article } { $locale }” फ़ाइल बना देता है।
reason-draft = पाठ अभी मसौदा है।
    .help = तैयार होने पर “{ $file }” से पंक्ति “draft = true” हटा दें।
reason-invalid = इसकी फ़ाइलों में कुछ गलत है: “{ $code }”।
    .help = “hexapla check” जगह दिखाता है और बताता है कि क्या करना है; ठीक होते ही यह प्रकाशित होगा।
reason-missing-headline = पाठ का शीर्षक नहीं है, जबकि वह अनिवार्य है।
    .help = “{ $file }” में “headline” के नीचे लिखें।
reason-missing-standfirst = पाठ का आमुख नहीं है, जबकि वह अनिवार्य है।
    .help = “{ $file }” में “standfirst” के नीचे लिखें।
reason-missing-teaser = पाठ की झलक नहीं है, जबकि वह अनिवार्य है।
    .help = “{ $file }” में “teaser” के नीचे लिखें।
reason-missing-body = शीर्षक है, पर उसके नीचे कोई पाठ नहीं है।
    .help = “{ $file }” में पाठ का अनुवाद करें।
reason-below-current = मूल के सौ में से { $percent } अनुच्छेद इसमें अद्यतन हैं; { $goal } चाहिए।
    .help = { $units ->
        [one] जो अनुच्छेद पीछे है, उसे
       *[other] जो { $units } अनुच्छेद पीछे हैं, उन्हें
    } अद्यतन करें; क्या बदला, यह “hexapla diff { $article } { $locale }” दिखाता है।
reason-held-by-hysteresis = मूल के सौ में से { $percent } अनुच्छेद इसमें अद्यतन हैं। नया होता तो { $goal } चाहिए होते; यह पहले से प्रकाशित है, और { $keep } तक प्रकाशित रहेगा।
    .help = { $units ->
        [0] इसे मूल से मिलाएँ; अगर यह वही कहता है, तो यह बता दें: “hexapla accept { $article } { $locale }”।
        [one] जो अनुच्छेद पीछे है, उसे अद्यतन करें।
       *[other] जो { $units } अनुच्छेद पीछे हैं, उन्हें अद्यतन करें।
    }
reason-not-approved = पाठ के मौजूदा रूप को किसी ने स्वीकृत नहीं किया है।
    .help = किसी से पढ़वाएँ, और फिर “hexapla approve { $article } { $locale }” चलाएँ।
reason-aged = { $since ->
        [none] हाल में
       *[other] { $since } से
    } मूल { $units ->
        [one] का एक अनुच्छेद बदला, जुड़ा या हटा है
       *[other] के { $units } अनुच्छेद बदले, जुड़े या हटे हैं
    }, और यह पाठ अभी वह नहीं कहता{ $action ->
        [keep] ; यह थोड़ा ही पीछे है, और अभी कोई हानि नहीं
        [banner] ; पृष्ठ बताता है कि यह पीछे हो सकता है
       *[withhold] ; ऐसे पाठ रोके जाते हैं
    }{ $until ->
        [none] ।
       *[other] । { $until } से यह पुराना माना जाएगा।
    }
    .help = इसे अद्यतन करें; क्या बदला, यह “hexapla diff { $article } { $locale }” दिखाता है।
reason-outdated = { $since ->
        [none] बहुत पहले से
       *[other] { $since } से
    } मूल { $units ->
        [one] का एक अनुच्छेद बदला, जुड़ा या हटा है
       *[other] के { $units } अनुच्छेद बदले, जुड़े या हटे हैं
    }, और यह पाठ वह नहीं कहता{ $action ->
        [keep] ।
        [banner] ; पृष्ठ यह बताता है।
       *[withhold] ; ऐसे पाठ रोके जाते हैं।
    }
    .help = इसे अद्यतन करें; क्या बदला, यह “hexapla diff { $article } { $locale }” दिखाता है।
reason-unknown-history = { $part ->
        [some] { $units ->
            [one] एक अनुच्छेद के बारे में किसी ने दर्ज नहीं किया कि वह मूल की किस स्थिति से बना
           *[other] { $units } अनुच्छेदों के बारे में किसी ने दर्ज नहीं किया कि वे मूल की किस स्थिति से बने
        }
       *[whole] किसी ने दर्ज नहीं किया कि यह पाठ मूल की किस स्थिति से बना
    }{ $action ->
        [keep] ।
        [count] । जिसके बारे में पता नहीं, वह अद्यतन नहीं गिना जाता, और सौ में से { $goal } अनुच्छेद अद्यतन होने चाहिए।
        [banner] ; पृष्ठ यह बताता है।
       *[withhold] ; ऐसे पाठ रोके जाते हैं।
    }
    .help = अगर यह वही कहता है जो मूल कहता है, तो यह बता दें: “hexapla accept { $article } { $locale }”।
reason-assumed = { $units ->
        [one] एक अनुच्छेद अपने मूल के साथ ही बदला, और अद्यतन माना जाता है
       *[other] { $units } अनुच्छेद अपने मूल के साथ ही बदले, और अद्यतन माने जाते हैं
    }; किसी ने इसकी पुष्टि नहीं की है।
    .help = मूल से मिलाएँ; अगर बात वही है, तो “hexapla accept { $article } { $locale }” से पुष्टि हो जाती है।
reason-strings-below = लेखों के आस-पास के सौ में से { $percent } वाक्यांश { $locale } में हैं; कुछ भी प्रकाशित होने से पहले { $goal } चाहिए।
    .help = और वाक्यांशों का अनुवाद करें; जो नहीं हैं, उन्हें “hexapla check” दिखाता है।
reason-strings-held = { $lack ->
        [required] लेखों के आस-पास का एक अनिवार्य वाक्यांश { $locale } में नहीं है। लेख नया होता तो वह चाहिए होता; लेख पहले से प्रकाशित है।
       *[percent] लेखों के आस-पास के सौ में से { $percent } वाक्यांश { $locale } में हैं; लेख नया होता तो { $goal } चाहिए होते। यह पहले से प्रकाशित है।
    }
    .help = वाक्यांशों का अनुवाद करें; जो नहीं हैं, उन्हें “hexapla check” दिखाता है।
reason-missing-string = वाक्यांश “{ $id }” अनिवार्य है, और { $locale } में नहीं है।
    .help = इसे { $locale } के किसी वाक्यांश-संग्रह में लिखें।
reason-embargo = इस पर { $until } तक रोक है।
    .help = उस क्षण के बाद फिर से प्रकाशित करें। वह क्षण “{ $meta }” में, या प्रकाशन-नियम में लिखा है।
reason-before-barrier = यह बाकी भाषाओं ({ $locales }) के साथ प्रकाशित होगा, { $until } से पहले नहीं।
    .help = उस क्षण के बाद फिर से प्रकाशित करें।
reason-barrier-waiting = इस लेख की भाषाएँ एक साथ प्रकाशित होती हैं, और ये तैयार नहीं हैं: { $locales }।{ $until ->
        [none] {""}
       *[other] { " " }{ $otherwise ->
            [hold] अगर वे { $until } तक तैयार न हुईं, तो सब प्रतीक्षा करती रहेंगी।
           *[partial] { $until } से जो तैयार हैं, वे इनके बिना प्रकाशित होंगी।
        }
    }
    .help = उन भाषाओं में वह पूरा करें जो उनसे माँगा गया है: “hexapla why” हर एक के लिए बताता है कि वह क्या है।
reason-barrier-hold = इस लेख की भाषाएँ एक साथ प्रकाशित होती हैं, और इन्हें देर हुई: { $locales }। उनका समय समाप्त हो गया है, और निर्णय संपादक को करना है।
    .help = उन भाषाओं में वह पूरा करें जो उनसे माँगा गया है; या उन्हें साझा प्रकाशन के “locales” से निकालें, या उसमें “otherwise = "partial"” लिखें।
reason-grandfathered = यह नियमों से पुराना है: इससे केवल वही माँगा जाता है जो हर पाठ में होना ही चाहिए।
reason-veto = “{ $section }” में संपादक के वीटो ने इसे रोका है।
    .help = “{ $meta }” से “veto” निकालने पर यह प्रकाशित होगा।
reason-off = “{ $section }” में { $locale } में इस प्रकार का कुछ अपेक्षित नहीं है।
    .help = अगर होना चाहिए, तो भाषा को “off” से निकाल दें।
reason-not-addressed = यह लेख “{ $section }” के लिए नहीं है।
    .help = अगर होना चाहिए, तो शाखा को “{ $meta }” में “sections” में जोड़ें।
reason-retracted = इसे { $date } को वापस लिया गया।
    .help = अगर यह भूल थी, तो “{ $meta }” से “retracted” हटा दें।
reason-slug-clash = इसका पता पहले से किसी और के पास है।
    .help = “{ $file }” में इसे दूसरा “slug” दें।

## Corrections, retractions, and what is simply gone

missing-correction = { $date } का सुधार { $locale } में नहीं बताया गया।
    .why = जिसने इस भाषा में गलत पाठ पढ़ा, उसे भी जानने का उतना ही हक है जितना औरों को।
    .help = क्या सुधारा गया, यह इस फ़ाइल के “[corrections]” के नीचे लिखें: "{ $date }" = "…"।
undeclared-correction = लेख में { $date } का कोई सुधार दर्ज नहीं है।
    .why = यह दिखाया नहीं जाता, और दूसरी भाषाओं से माँगा नहीं जाता।
    .help = “{ $file }” में “corrections” में यह दिन लिखें, या इसे यहाँ ठीक करें।
idle-retraction = यहाँ वापस लेने का कारण लिखा है, पर लेख वापस नहीं लिया गया।
    .why = लेख प्रकाशित बना रहता है, हालाँकि किसी को लगता है कि नहीं।
    .help = वापस लेने के लिए “{ $file }” में “retracted” के नीचे दिन लिखें। अगर वापस नहीं लेना है, तो यह पंक्ति हटा दें।
vanished-article = लेख “{ $article }” { $pages ->
        [one] { $pages } पृष्ठ
       *[other] { $pages } पृष्ठों
    } पर प्रकाशित है, और उसका फ़ोल्डर नहीं रहा।
    .why = अगले प्रकाशन पर उसके पृष्ठ पाठकों को बिना कुछ बताए गायब हो जाएँगे। यह वापस लेना नहीं है।
    .help = फ़ोल्डर वापस रखें। लेख को वापस लेने के लिए उसकी article.toml में दिन के साथ “retracted” लिखें; अगर वह कहीं और गया है, तो नई जगह पर “redirect-from” में उसका पुराना पता लिखें।
vanished-variant = लेख “{ $article }” { $locale } में प्रकाशित है, और उस भाषा की उसकी फ़ाइल नहीं रही।
    .why = अगले प्रकाशन पर उसका पृष्ठ गायब हो जाएगा, या उसकी जगह दूसरी भाषा आ जाएगी, पाठकों को बिना कुछ बताए।
    .help = फ़ाइल वापस रखें। पाठ को रोकने के लिए उसमें “draft = true” लिखें; लेख को वापस लेने के लिए उसकी article.toml में दिन के साथ “retracted” लिखें।

## In the status, in short. $value is what is behind the reason: a number of a hundred, languages, an id.

state-retracted = वापस लिया गया
# $reason is one of the messages below.
to-do-policy = { $article } · { $locale }: { $reason } ({ $sections })
short-retracted = वापस लिया गया; इसकी जगह एक सूचना है
short-before-barrier = तैयार; दूसरी भाषाओं के साथ अपने क्षण की प्रतीक्षा में
short-barrier-waiting = एक साथ प्रकाशित होने के लिए { $value } की प्रतीक्षा में
short-barrier-hold = { $value } की प्रतीक्षा में; समय समाप्त हो गया है, और निर्णय संपादक को करना है
short-not-approved = तैयार नहीं: किसी ने स्वीकृत नहीं किया
short-below-current = तैयार नहीं: सौ में से { $value } अनुच्छेद अद्यतन हैं
short-outdated = रोका गया: मूल अब कुछ और कहता है
short-aged = रोका गया: मूल हाल में बदला है
short-unknown-history = रोका गया: किसी ने दर्ज नहीं किया कि यह किससे बना
short-strings-below = तैयार नहीं: साइट के सौ में से { $value } वाक्यांश अनूदित हैं
short-missing-string = तैयार नहीं: साइट का वाक्यांश “{ $value }” नहीं है
