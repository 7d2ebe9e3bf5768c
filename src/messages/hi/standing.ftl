### How a network stands: the table of “hexapla status”, and what is to do.
### The glossary stands in cli.ftl.

## Cells of the table. What stands behind the middle dot is short, and counts paragraphs.

cell-stale = { $count } पुराने
cell-missing = { $count } नहीं हैं
cell-taken-back = { $count } हटाने हैं
cell-minor = { $count } छोटे बदलाव
cell-markup = { $count ->
        [one] { $count } लिंक
       *[other] { $count } लिंक
    }
cell-assumed = { $count } संभवतः अद्यतन

## What the signs in the cells mean

legend-current = मूल जैसा
legend-behind = मूल से पीछे
legend-unknown = पता नहीं कि मूल जैसा है या नहीं
legend-parent = इस भाषा का दूसरा पाठ दिखता है
legend-unready = तैयार नहीं
legend-waiting = अपने क्षण की प्रतीक्षा में
legend-missing = नहीं है
legend-withheld = रोका गया

## What is to do. $owed is a list of the phrases below; $since is a day, or "none".

owed-units-stale = { $count ->
        [one] { $count } अनुच्छेद पुराना ({ $words ->
            [one] { $words } शब्द
           *[other] { $words } शब्द
        })
       *[other] { $count } अनुच्छेद पुराने ({ $words ->
            [one] { $words } शब्द
           *[other] { $words } शब्द
        })
    }
owed-units-taken-back = { $count ->
        [one] { $count } अनुच्छेद हटाना है (पंक्ति { $lines })
       *[other] { $count } अनुच्छेद हटाने हैं (पंक्तियाँ { $lines })
    }
owed-units-missing = { $count ->
        [one] { $count } अनुच्छेद नहीं है ({ $words ->
            [one] { $words } शब्द
           *[other] { $words } शब्द
        })
       *[other] { $count } अनुच्छेद नहीं हैं ({ $words ->
            [one] { $words } शब्द
           *[other] { $words } शब्द
        })
    }
owed-units-minor = { $count ->
        [one] { $count } छोटा बदलाव ({ $words ->
            [one] { $words } शब्द
           *[other] { $words } शब्द
        })
       *[other] { $count } छोटे बदलाव ({ $words ->
            [one] { $words } शब्द
           *[other] { $words } शब्द
        })
    }
to-do-behind = { $article } · { $locale }: { $owed }{ $since ->
        [none] { "" }
       *[other] , { $since } से
    }; { $instead ->
        [own] { $notice ->
            [yes] पाठकों को यह इस सूचना के साथ दिखता है कि यह पीछे हो सकता है
           *[no] पाठकों को यह इसी रूप में दिखता है
        }
        [parent] पाठकों को { $shown } दिखता है
        [link] पाठकों को { $shown } का लिंक मिलता है
        [labelled] पाठकों को { $shown } दिखता है, भाषा के उल्लेख के साथ
       *[none] पाठकों को कुछ नहीं दिखता
    } ({ $sections })
to-do-unknown = { $article } · { $locale }: { $lock ->
        [damaged] इसका अभिलेख खराब है, और कहाँ, यह “hexapla check” बताता है{ $count ->
            [0] { "" }
            [one] ; { $count } अनुच्छेद के बारे में पता नहीं कि वह अद्यतन है या नहीं
           *[other] ; { $count } अनुच्छेदों के बारे में पता नहीं कि वे अद्यतन हैं या नहीं
        }
        [none] किसी ने दर्ज नहीं किया कि यह किससे बना; “hexapla record” यह दर्ज करता है
       *[held] { $count ->
            [one] { $count } अनुच्छेद के बारे में पता नहीं कि वह अद्यतन है या नहीं; उसे मूल से मिलाएँ
           *[other] { $count } अनुच्छेदों के बारे में पता नहीं कि वे अद्यतन हैं या नहीं; उन्हें मूल से मिलाएँ
        }, और फिर “hexapla accept { $article } { $locale }” चलाएँ
    } ({ $sections })
to-do-correction = { $article } · { $locale }: { $count ->
        [one] { $days } का सुधार पाठकों को नहीं बताया गया
       *[other] { $days } के सुधार पाठकों को नहीं बताए गए
    } ({ $sections })

## Totals. The headings stand above numbers of articles, and of words.

heading-section = शाखा
heading-locale = भाषा
heading-live = प्रकाशित
heading-behind = पीछे
heading-unknown = अज्ञात
heading-missing = नहीं हैं
heading-withheld = रोके गए
heading-words-to-do = बाकी शब्द
heading-all = सब
table-number = { $number }
status-all-articles = सभी लेख
status-of-locale = { $locale }: { $count ->
        [one] { $count } काम बाकी
       *[other] { $count } काम बाकी
    }, { $words ->
        [one] { $words } शब्द
       *[other] { $words } शब्द
    }
status-more-articles = तालिका में { $articles } में से { $shown } लेख हैं, जिनमें सबसे अधिक काम बाकी है। “--all” सभी दिखाता है; “--section”, “--locale” और “--article” से चुनें।
status-more-to-do = … { $count ->
        [one] { $count } और काम
       *[other] { $count } और काम
    } बाकी; “--all” सभी दिखाता है।
status-nothing-such = ऐसा कुछ नहीं है।
status-no-locks = अभी किसी ने दर्ज नहीं किया कि अनुवाद किससे बने। “hexapla record” शुरुआत करता है: वह उन्हें मौजूदा रूप में अद्यतन मानता है; “hexapla record --from-git” इतिहास से पता लगाता है।
status-some-locks = { $count ->
        [one] { $count } अनुवाद के बारे में दर्ज नहीं है कि वह किससे बना
       *[other] { $count } अनुवादों के बारे में दर्ज नहीं है कि वे किससे बने
    }। “hexapla record” यह दर्ज करता है।

## What has changed since an earlier report

trend-title = पिछली रिपोर्ट के बाद
trend-same = पिछली रिपोर्ट के बाद कुछ नहीं बदला।
# A number as it was and as it is.
trend-change = { $before } → { $now }
trend-new = { $count ->
        [one] { $count } नया काम
       *[other] { $count } नए काम
    }
trend-finished = { $count ->
        [one] { $count } काम पूरा हुआ
       *[other] { $count } काम पूरे हुए
    }
trend-item = { $article } · { $locale }: { $words ->
        [one] { $words } शब्द
       *[other] { $words } शब्द
    }
trend-more = … { $count } और
trend-unreadable = पिछली रिपोर्ट “{ $path }” पढ़ी नहीं जा सकी: { $detail }।
trend-no-report = “{ $path }” “hexapla status --format json” की रिपोर्ट नहीं है।
trend-other-version = “{ $path }” संस्करण { $found } की रिपोर्ट है, और तुलना केवल संस्करण { $known } की रिपोर्टों से हो सकती है। Hexapla के इस संस्करण से एक रिपोर्ट बनाएँ, और अगली बार के लिए रखें।
trend-other-selection = पिछली रिपोर्ट किसी और बारे में है: वह दूसरे “--section”, “--locale”, “--article” या “--stale”, “--missing”, “--withheld”, “--corrections” से बनी थी। अब भी वही माँगें।

## Help

help-status-stale = केवल वे अनुवाद जो अपने मूल से पीछे हैं
help-status-missing = केवल वह जो नहीं है: पूरे पाठ, या उनके अनुच्छेद
help-status-withheld = केवल वे पूरे पाठ जो रोके गए हैं
help-status-corrections = केवल वे पाठ जिनके पाठकों को सुधार नहीं बताया गया
help-status-sort = बाकी काम की सूची में पहले क्या आए: importance, age, words या article [न बताने पर: importance]
help-status-since = इस फ़ाइल में रखी पिछली “status --format json” से तुलना करें
help-status-all = हर लेख और हर बाकी काम दिखाएँ, चाहे कितने भी हों
to-do-unread = { $article } · { $locale }: इसका मूल नहीं है या पढ़ा नहीं जा सकता, और क्यों, यह “hexapla check” बताता है; { $recorded ->
        [no] किसी ने दर्ज नहीं किया कि यह किससे बना
        [damaged] इसका अभिलेख भी खराब है
       *[yes] { $owed ->
            [0] जब यह पिछली बार दर्ज हुआ, तब अद्यतन था
            [one] जब यह पिछली बार दर्ज हुआ, तब { $owed } अनुच्छेद अद्यतन नहीं था
           *[other] जब यह पिछली बार दर्ज हुआ, तब { $owed } अनुच्छेद अद्यतन नहीं थे
        }
    } ({ $sections })
