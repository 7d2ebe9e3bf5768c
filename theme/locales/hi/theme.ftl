## Every page

skip-to-content = मुख्य सामग्री पर जाएँ
page-title = { $page } – { site-name }
nav-main = मुख्य मेन्यू
nav-home = मुखपृष्ठ
nav-articles = सभी लेख
nav-topics = विषय
nav-archive = संग्रह
nav-languages = भाषाएँ
site-name = एक Hexapla नेटवर्क
site-tagline = कई भाषाओं में लेख
feed-title = समाचार फ़ीड (Atom)
footer-about = प्रकाशक: { site-name }

## Articles

published-on = प्रकाशित: { $date }
updated-on = अद्यतन: { $date }
byline = लेखन: { $authors }
translated-by = अनुवाद: { $translators }
topics-label = विषय
notice-labelled = यह लेख अभी { $wanted } में उपलब्ध नहीं है। आप इसे { $shown } में पढ़ रहे हैं।
notice-original = उस संस्करण के पृष्ठ पर जाएँ
footnotes-title = टिप्पणियाँ
footnote-back = पाठ में टिप्पणी { $number } की जगह पर लौटें
previous-article = पिछला लेख:
next-article = अगला लेख:
neighbours-label = पिछला और अगला लेख
page-address = इस पृष्ठ का पता:

## Listings

latest-articles = नए लेख
all-articles = सभी लेख देखें
articles-title = सभी लेख
no-articles = यहाँ अभी कोई लेख नहीं है।
other-languages = अन्य भाषाओं में
entry-language = { $language } में
pager-label = पृष्ठ
pager-previous = इनसे नए लेख
pager-next = इनसे पुराने लेख
pager-status = { $total } में से पृष्ठ { $number }
numbered-title = { $title }, पृष्ठ { $number }

## Topics and years

topics-title = विषय
topic-feed-title = “{ $topic }” की समाचार फ़ीड (Atom)
archive-title = संग्रह
year-title = { $year } के लेख
article-count = { $count ->
    [one] { $count } लेख
   *[other] { $count } लेख
}
trail-label = आप यहाँ हैं

## An address that a page had

redirect-title = यह पृष्ठ दूसरी जगह चला गया है

## An address that leads nowhere

not-found-title = पृष्ठ नहीं मिला
not-found-text = इस पते पर कोई पृष्ठ नहीं है। हो सकता है कि पृष्ठ कहीं और चला गया हो या पता लिखने में कोई ग़लती हुई हो।
not-found-home = मुखपृष्ठ पर जाएँ

## पिछड़े हुए पाठ, सुधार, वापसी

notice-aged = इस लेख का मूल पाठ थोड़ा बदला है। हो सकता है कि यह अनुवाद वह सब न कहता हो जो मूल अब कहता है।
notice-outdated = इस लेख का मूल पाठ बदल गया है। यह अनुवाद वह सब नहीं कहता जो मूल अब कहता है।
notice-outdated-since = इस लेख का मूल पाठ { $date } से बदल चुका है। यह अनुवाद वह सब नहीं कहता जो मूल अब कहता है।
notice-unknown = यह निश्चित नहीं है कि यह अनुवाद वही कहता है जो मूल अब कहता है।
notice-read-original = मूल पाठ पढ़ें ({ $language })
corrections-title = सुधार
retracted = यह लेख वापस ले लिया गया है। इसका पाठ अब यहाँ प्रकाशित नहीं है।
retracted-on = यह लेख { $date } को वापस ले लिया गया। इसका पाठ अब यहाँ प्रकाशित नहीं है।
