
preview-not-live = पाठकों को यह पृष्ठ अभी नहीं दिखता। { $reasons }
preview-last-good = “{ $path }” में त्रुटियाँ हैं; उनसे पहले उसमें जो था, वह दिखाया जा रहा है।
preview-settings = pipeline.toml में त्रुटियाँ हैं; उनसे पहले की सेटिंग प्रयोग में हैं।
preview-held = ज़्यादातर फ़ाइलें गायब हैं। जो पहले था, वह दिखाया जा रहा है, और कुछ प्रकाशित नहीं होता।
preview-no-page = यह पृष्ठ बनाया नहीं जा सकता।
preview-findings = { $count ->
    [0] इस पृष्ठ के पाठों में कुछ गलत नहीं मिला
    [one] इस पृष्ठ के पाठों में { $count } बात मिली
   *[other] इस पृष्ठ के पाठों में { $count } बातें मिलीं
}
watch-ready = { $folders ->
    [one] { $folders } फ़ोल्डर
   *[other] { $folders } फ़ोल्डरों
} में { $articles ->
    [one] { $articles } लेख
   *[other] { $articles } लेखों
} पर नज़र है।
watch-preview = { $section } का पूर्वावलोकन: { $url }
watch-control = हाल और आँकड़े: { $url }
watch-taken = शामिल: { $path }
watch-removed = गायब: { $path }
watch-moved = जगह बदली: { $from } → { $path }
watch-back = जैसी थी, वैसी लौटी: { $path }
watch-ignored = छोड़ दिया गया: { $path }
watch-faulty = त्रुटि वाली: { $path } ({ $code })
watch-kept = त्रुटि वाली: { $path } ({ $code })। उसमें जो पहले था, वही दिखता रहेगा।
watch-settings-kept = pipeline.toml में त्रुटि है ({ $code })। पहले की सेटिंग प्रयोग में रहेंगी।
watch-settings-held = pipeline.toml अभी जैसी है, वैसी प्रयोग में नहीं ली गई, क्योंकि जो ठीक था, वह फिर नहीं दिखता ({ $what ->
    [texts] पाठ
   *[articles] लेख
}: { $before } में से { $count })। पहले की सेटिंग प्रयोग में रहेंगी। उसे ठीक करें, या यदि यही चाहिए, तो “hexapla watch --resume” चलाएँ।
watch-held = { $loss ->
        [gone] फ़ोल्डर “{ $path }” गायब है
        [empty] फ़ोल्डर “{ $path }” में कुछ नहीं बचा
       *[texts] { $gone ->
            [one] { $before } में से { $gone } पाठ गायब है
           *[other] { $before } में से { $gone } पाठ गायब हैं
        }
    }। यह दुर्घटना लगती है: जो पहले था, वह साइटों पर बना रहेगा, और कुछ प्रकाशित नहीं होता। अगर यह जान-बूझकर है, तो “hexapla watch --resume” चलाएँ।
watch-resumed = जो रुका था, वह अभी जैसा है, वैसा शामिल किया जाता है।
watch-reloaded = सेटिंग और सभी फ़ाइलें फिर से देखी गईं।
watch-polling = फ़ाइल-सिस्टम दूसरों के बदलाव नहीं बताता। उसे हर { $seconds } सेकंड पर देखा जाता है।
watch-limit = सिस्टम इस उपयोगकर्ता के लिए और फ़ोल्डरों पर नज़र नहीं रखता, इसलिए सबको हर { $seconds } सेकंड पर देखा जाता है। तुरंत पता चले, इसके लिए “fs.inotify.max_user_watches” बढ़ाएँ।
watch-lost = जितना सिस्टम बता सकता था, उससे अधिक बदला। सब कुछ देखा जा रहा है।
watch-published = { $section }: रिलीज़ { $release } प्रकाशित है, { $pages ->
    [one] { $pages } पृष्ठ
   *[other] { $pages } पृष्ठों
} के साथ; { $changed ->
    [one] { $changed } फ़ाइल बदली
   *[other] { $changed } फ़ाइलें बदलीं
}।
watch-unchanged = { $section }: रिलीज़ { $release } अद्यतन है।
watch-pinned = { $section }: रिलीज़ { $release } पर पिन है; कुछ प्रकाशित नहीं हुआ।
watch-publish-failed = { $section } प्रकाशित नहीं हुई: { $detail } ({ $path })
watch-publish-faulty = { $section } प्रकाशित नहीं हुई, क्योंकि उसके पृष्ठ बनाए नहीं जा सकते। कारण “hexapla check” बताता है।
watch-publish-waits = कोई और प्रकाशित कर रहा है; फिर कोशिश होगी।
watch-keep-failed = पिछले सही पाठ रखे नहीं जा सके: { $detail }
watch-watch-failed = फ़ोल्डरों पर नज़र नहीं रखी जा सकती: { $detail }। उन्हें हर { $seconds } सेकंड पर देखा जाता है।
watch-ended = समाप्त।
watch-taken-by = इस नेटवर्क की देखभाल दूसरा निगरानी-प्रोग्राम कर रहा है: “{ $host }” पर प्रक्रिया { $pid }, { $since } से।
watch-taken-by-somebody = इस नेटवर्क की देखभाल दूसरा निगरानी-प्रोग्राम कर रहा है।
watch-lock-failed = “{ $path }” पर ताला नहीं लगाया जा सकता: { $detail }
watch-overtaken = “{ $path }” इतनी जल्दी-जल्दी बदलती है कि उसे प्रकाशित नहीं किया जा सकता।
help-watch = नेटवर्क की देखभाल करें: जो बदले, उसे दिखाएँ, जाँचें और प्रकाशित करें
help-watch-publish = जो बदले, उसे प्रकाशित करें
help-watch-no-preview = पूर्वावलोकन न दिखाएँ
help-watch-control = हाल और आँकड़ों का पोर्ट [न बताने पर: कोई भी खाली पोर्ट]
help-watch-once = जो है, उसे शामिल करें और समाप्त करें
help-watch-resume = जो रुका है, वही चाहिए
help-wait = निगरानी-प्रोग्राम के फ़ाइलें शामिल कर लेने तक प्रतीक्षा करें
help-wait-path = फ़ाइलें या फ़ोल्डर; कोई न बताएँ, तो पूरा नेटवर्क
help-wait-timeout = अधिक से अधिक कितनी देर प्रतीक्षा करें, जैसे “5s” [न बताने पर: 60s]
wait-bad-time = “{ $value }” अवधि नहीं है। इसे “5s”, “500ms” या “2m” की तरह लिखें।
wait-outside = “{ $path }” इस नेटवर्क में नहीं है।
wait-unknown = “{ $path }” के बारे में कुछ पता नहीं: ऐसी कोई फ़ाइल नहीं है, और न ऐसी कोई फ़ाइल शामिल की गई है, न किसी का उत्तर दिया गया है।
wait-nobody = इस नेटवर्क की देखभाल कोई निगरानी-प्रोग्राम नहीं कर रहा। उसे “hexapla watch” से शुरू करें।
wait-late = निगरानी-प्रोग्राम ने उन्हें अभी शामिल नहीं किया। हो सकता है वह अब भी काम कर रहा हो; वह क्या कर रहा है, यह “hexapla watch” बताता है।
watch-log-failed = लॉग लिखा नहीं जा सका: { $detail }। इससे और कुछ नहीं रुकता।
wait-held = { $loss ->
        [gone] फ़ोल्डर “{ $path }” गायब है
        [empty] फ़ोल्डर “{ $path }” में कुछ नहीं बचा
       *[texts] { $gone ->
            [one] { $before } में से { $gone } पाठ गायब है
           *[other] { $before } में से { $gone } पाठ गायब हैं
        }
    }। जब तक कोई इसे देख न ले, निगरानी-प्रोग्राम कुछ शामिल नहीं करता। जो गायब है, उसे वापस रखें, तो वह अपने-आप आगे बढ़ेगा; अगर यह जान-बूझकर है, तो “hexapla watch --resume” चलाएँ।
