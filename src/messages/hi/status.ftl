### The status table.
### The glossary stands in cli.ftl.

heading-article = लेख
state-source = मूल
state-live = प्रकाशित
state-draft = मसौदा
state-gated = तैयार नहीं
state-withheld = रोका गया
state-embargoed = प्रतीक्षा में
state-unscheduled = –
# $locale is the variant that is shown instead.
state-parent = { $locale } दिखता है
state-missing = नहीं है
to-do-title = बाकी काम
to-do-missing = { $article } · { $locale }: नहीं है, { $words ->
        [one] { $words } शब्द
       *[other] { $words } शब्दों
    } का अनुवाद बाकी; { $instead ->
        [none] पाठकों को कुछ नहीं दिखता
        [link] पाठकों को { $shown } का लिंक मिलता है
       *[labelled] पाठकों को { $shown } दिखता है, भाषा के उल्लेख के साथ
    } ({ $sections })
to-do-draft = { $article } · { $locale }: मसौदा; { $instead ->
        [none] पाठकों को कुछ नहीं दिखता
        [link] पाठकों को { $shown } का लिंक मिलता है
       *[labelled] पाठकों को { $shown } दिखता है, भाषा के उल्लेख के साथ
    } ({ $sections })
to-do-invalid = { $article } · { $locale }: “{ $code }” के कारण रोका गया; “hexapla check” और बताता है ({ $sections })
to-do-veto = { $article } · { $locale }: संपादक के वीटो से रोका गया ({ $sections })
to-do-embargo = { $article } · { $locale }: अपने दिन की प्रतीक्षा में ({ $sections })
to-do-required = { $article } · { $locale }: “{ $code }” के कारण तैयार नहीं ({ $sections })
status-total = { $articles ->
        [one] { $articles } लेख
       *[other] { $articles } लेख
    }, { $variants ->
        [one] { $variants } रूप
       *[other] { $variants } रूप
    }; { $words ->
        [0] { $unknown ->
            [0] अनुवाद के लिए कुछ बाकी नहीं।
            [one] जहाँ तक पता है, अनुवाद के लिए कुछ बाकी नहीं, पर { $unknown } अनुच्छेद के बारे में पता नहीं।
           *[other] जहाँ तक पता है, अनुवाद के लिए कुछ बाकी नहीं, पर { $unknown } अनुच्छेदों के बारे में पता नहीं।
        }
        [one] { $words } शब्द का अनुवाद बाकी।
       *[other] { $words } शब्दों का अनुवाद बाकी।
    }
status-total-taken-back = { $count ->
        [one] { $count } अनुच्छेद हटाना है, क्योंकि मूल में वह नहीं रहा।
       *[other] { $count } अनुच्छेद हटाने हैं, क्योंकि मूल पाठों में वे नहीं रहे।
    }
status-gone = अब कोई लेख नहीं है, और पाठकों को कुछ अब भी दिखते हैं:
status-empty = अभी कोई लेख नहीं है। पहला लेख “{ $example }” में रखें।
