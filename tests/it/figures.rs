//! Figures in prose are the same in every language's notation.

use std::sync::OnceLock;

use hexapla::format::date::Dates;
use hexapla::format::figures::{FigureKind, Notation, figures, unmatched};
use hexapla::format::number::decimal;
use hexapla::model::Locale;
use hexapla::model::article::Day;
use proptest::prelude::*;

fn notation(tag: &str) -> Notation {
    Notation::of(&Locale::parse(tag).expect(tag))
}

/// The likeliest readings of what stands in a text.
fn read(tag: &str, text: &str) -> Vec<String> {
    let found = figures(text, &notation(tag));
    found.iter().map(|figure| figure.value().to_owned()).collect()
}

#[track_caller]
fn reads(tag: &str, text: &str, values: &[&str]) {
    assert_eq!(read(tag, text), values, "{tag}: {text}");
}

#[test]
fn numbers_are_one_in_every_notation() {
    for (tag, thousand, million, half) in [
        ("en", "1,000.5", "1,234,567", "0.5"),
        ("fr", "1 000,5", "1\u{202f}234\u{202f}567", "0,5"),
        ("es", "1.000,5", "1.234.567", "0,5"),
        ("es-419", "1,000.5", "1,234,567", "0.5"),
        ("de", "1.000,5", "1.234.567", "0,5"),
        ("de-AT", "1\u{a0}000,5", "1 234 567", "0,5"),
        ("de-CH", "1’000.5", "1'234'567", "0.5"),
        ("it", "1.000,5", "1.234.567", "0,5"),
        ("pt-BR", "1.000,5", "1.234.567", "0,5"),
        ("pt-PT", "1 000,5", "1 234 567", "0,5"),
        ("ru", "1\u{a0}000,5", "1 234 567", "0,5"),
        ("uk", "1 000,5", "1 234 567", "0,5"),
        ("pl", "1 000,5", "1 234 567", "0,5"),
        ("sv", "1\u{a0}000,5", "1 234 567", "0,5"),
        ("ar", "١٬٠٠٠٫٥", "١٬٢٣٤٬٥٦٧", "٠٫٥"),
        ("ar", "1,000.5", "1,234,567", "0.5"),
        ("ar-MA", "1.000,5", "1.234.567", "0,5"),
        ("fa", "۱٬۰۰۰٫۵", "۱٬۲۳۴٬۵۶۷", "۰٫۵"),
        ("fa", "۱،۰۰۰٫۵", "۱،۲۳۴،۵۶۷", "۰٫۵"),
        ("ur", "1,000.5", "12,34,567", "۰٫۵"),
        ("hi", "१,०००.५", "१२,३४,५६७", "०.५"),
        ("bn", "১,০০০.৫", "১২,৩৪,৫৬৭", "০.৫"),
        ("th", "๑,๐๐๐.๕", "1,234,567", "0.5"),
        ("ja", "１，０００．５", "123万4567", "０．５"),
        ("zh-Hans", "1,000.5", "123万4567", "0.5"),
        ("ko", "1,000.5", "123만4567", "0.5"),
        ("he", "1,000.5", "1,234,567", "0.5"),
        ("tr", "1.000,5", "1.234.567", "0,5"),
    ] {
        let text = format!("a {thousand} b {million} c {half} d");
        reads(tag, &text, &["1000.5", "1234567", "0.5"]);
        let unknown: Vec<_> = figures(&text, &Notation::marks(None));
        assert!(unknown[0].readings.contains(&"1000.5".into()), "{tag}: {unknown:?}");
    }
}

#[test]
fn what_can_be_read_in_two_ways_is_read_as_the_language_does() {
    let readings = |tag: Option<&str>, text: &str| {
        let locale = tag.map(|tag| Locale::parse(tag).expect(tag));
        figures(text, &Notation::marks(locale.as_ref())).remove(0).readings
    };
    assert_eq!(readings(Some("en"), "1.000"), ["1"]);
    assert_eq!(readings(Some("en"), "1,000"), ["1000"]);
    assert_eq!(readings(Some("de"), "1.000"), ["1000"]);
    assert_eq!(readings(Some("de"), "1,000"), ["1"]);
    assert_eq!(readings(Some("de-CH"), "1.000"), ["1"]);
    // Neither mark is French: a thousand, most likely.
    assert_eq!(readings(Some("fr"), "1.234"), ["1234", "1.234"]);
    assert_eq!(readings(None, "1.234"), ["1234", "1.234"]);
    assert_eq!(readings(None, "1,234"), ["1234", "1.234"]);
    // Only one reading is a number.
    assert_eq!(readings(None, "1,5"), ["1.5"]);
    assert_eq!(readings(None, "0.125"), ["0.125"]);
    assert_eq!(readings(Some("de"), "1,234.5"), ["1234.5"]);
    assert_eq!(readings(Some("en"), "1.234,5"), ["1234.5"]);
}

#[test]
fn lists_ranges_and_names_are_not_one_number() {
    reads("en", "pages 1, 2 and 3", &["1", "2", "3"]);
    reads("en", "1,2,3", &["1", "2", "3"]);
    reads("en", "from 23–26 and 23-26", &["23", "26", "23", "26"]);
    reads("en", "in 2022 100 people", &["2022", "100"]);
    reads("fr", "en 2022 100 personnes", &["2022", "100"]);
    reads("en", "version 1.2.3 at 192.168.0.1", &["1.2.3", "192.168.0.1"]);
    reads("en", "the A4 page of COVID-19, 007", &["4", "19", "7"]);
    reads("en", "2½ and ½ cups, 12.50, 1.0", &["2.5", "0.5", "12.5", "1"]);
    reads("en", "twelve kites, x² and H₂O", &[]);
    reads("en", "the 1st, 2nd and 3rd", &["1", "2", "3"]);
    reads("fr", "le 1er et la 2e", &["1", "2"]);
    reads("de", "der 1. Platz, der 2.", &["1", "2"]);
    reads("ja", "第1回と3つ", &["1", "3"]);
    reads("en", "nought: 0, 00", &["0", "0"]);
}

#[test]
fn powers_of_ten_are_written_out() {
    reads("en", "1.5 million kites, 2 billion, 3 thousand", &["1500000", "2000000000", "3000"]);
    reads("fr", "1,5 million, 2 millions, 2 milliards", &["1500000", "2000000", "2000000000"]);
    reads("de", "1,5 Millionen und 2 Milliarden", &["1500000", "2000000000"]);
    reads("es", "1,5 millones y 2 mil", &["1500000", "2000"]);
    reads("pt-BR", "1,5 milhão, 2 bilhões", &["1500000", "2000000000"]);
    reads("ru", "1,5 миллиона, 5 миллионов", &["1500000", "5000000"]);
    reads("hi", "15 लाख, 2 करोड़", &["1500000", "20000000"]);
    reads("bn", "১৫ লাখ", &["1500000"]);
    reads("ja", "10万、1億2000万円、10万5000", &["100000", "120000000", "105000"]);
    reads("zh-Hant", "150萬、2億", &["1500000", "200000000"]);
    reads("ar", "١٫٥ مليون", &["1500000"]);
    reads("en", "2 millionaires and 5 m", &["2", "5"]);
}

#[test]
fn percent_and_money_are_numbers_with_a_sign() {
    let kinds = |tag: &str, text: &str| -> Vec<_> {
        let found = figures(text, &notation(tag));
        found.iter().map(|f| (f.kind, f.value().to_owned())).collect()
    };
    let percent = |n: &str| vec![(FigureKind::Percent, n.to_owned())];
    assert_eq!(kinds("en", "12.5%"), percent("12.5"));
    assert_eq!(kinds("fr", "12,5\u{202f}%"), percent("12.5"));
    assert_eq!(kinds("tr", "%12,5"), percent("12.5"));
    assert_eq!(kinds("ar", "١٢٫٥٪"), percent("12.5"));
    let money = |n: &str| vec![(FigureKind::Money, n.to_owned())];
    assert_eq!(kinds("en", "$1,234.50"), money("1234.5"));
    assert_eq!(kinds("fr", "1 234,50 €"), money("1234.5"));
    assert_eq!(kinds("de-CH", "CHF 1’234.50"), vec![(FigureKind::Number, "1234.5".to_owned())]);
    assert_eq!(kinds("ja", "￥１，２３４"), money("1234"));
}

#[test]
fn times_are_one_on_every_clock() {
    for (tag, text) in [
        ("en", "2:30 pm"),
        ("en-GB", "2.30pm"),
        ("en-US", "2:30\u{202f}p.m."),
        ("en", "14:30"),
        ("en", "14:30:00"),
        ("fr", "14 h 30"),
        ("fr", "14h30"),
        ("es", "2:30 p. m."),
        ("pt-BR", "14h30"),
        ("de", "14.30 Uhr"),
        ("sv", "kl. 14.30"),
        ("ja", "14時30分"),
        ("ja", "午後2時30分"),
        ("zh-Hans", "下午2点30分"),
        ("ko", "오후 2시 30분"),
        ("ar", "٢:٣٠ م"),
        ("fa", "۱۴:۳۰"),
    ] {
        reads(tag, text, &["14:30"]);
    }
    reads("en", "12:05 am and 12 pm", &["0:05", "12:00"]);
    let agree = |a: (&str, &str), b: (&str, &str)| {
        let (a, b) = (figures(a.1, &notation(a.0)), figures(b.1, &notation(b.0)));
        unmatched(&a, &b) == (vec![], vec![])
    };
    assert!(agree(("en", "at 2 pm"), ("de", "um 14 Uhr")));
    assert!(agree(("en", "at 2 pm"), ("hi", "दोपहर 2 बजे")));
    assert!(agree(("en", "at 9:00"), ("fr", "à 9 h")));
    assert!(agree(("en-GB", "at 19:00"), ("ar", "٧:٠٠ مساءً")));
    assert!(agree(("en-GB", "at 19:00"), ("ur", "شام 7 بجے")));
    assert!(agree(("de", "um 0:00"), ("hi", "रात 12 बजे")));
    assert!(!agree(("en-GB", "at 19:00"), ("de", "um 7:00")));
    assert!(!agree(("en", "at 2 pm"), ("de", "um 15 Uhr")));
    assert!(agree(("de", "14,5 Meter"), ("en", "14.5 metres")));
}

#[test]
fn dates_are_one_in_every_order() {
    for (tag, text) in [
        ("en-GB", "28 July 2022"),
        ("en-US", "July 28, 2022"),
        ("en-US", "7/28/2022"),
        ("en-GB", "28/07/2022"),
        ("en", "the 28th of July, 2022"),
        ("en", "2022-07-28"),
        ("fr", "28 juillet 2022"),
        ("es", "28 de julio de 2022"),
        ("pt-BR", "28 de julho de 2022"),
        ("de", "28. Juli 2022"),
        ("de", "28.07.2022"),
        ("de", "28.7.2022"),
        ("de", "28.07.22"),
        ("de-CH", "28.07.2022"),
        ("ru", "28 июля 2022 г."),
        ("pl", "28 lipca 2022"),
        ("sv", "28 juli 2022"),
        ("fi", "28. heinäkuuta 2022"),
        ("hu", "2022. július 28."),
        ("hu", "2022. 07. 28."),
        ("ar", "٢٨ يوليو ٢٠٢٢"),
        ("ur", "28 جولائی، 2022"),
        ("hi", "28 जुलाई 2022"),
        ("bn", "২৮ জুলাই, ২০২২"),
        ("th", "28 กรกฎาคม 2565"),
        ("th", "28 กรกฎาคม พ.ศ. 2565"),
        ("he", "28 ביולי 2022"),
        ("ja", "2022年7月28日"),
        ("zh-Hans", "2022年7月28日"),
        ("ko", "2022년 7월 28일"),
        ("ko", "2022. 7. 28."),
    ] {
        reads(tag, &format!("a {text} b"), &["2022-07-28"]);
    }
    reads("en", "July 2022, 28 July", &["2022-07", "07-28"]);
    reads("en", "23 to 26 July 2022", &["23", "2022-07-26"]);
    reads("ja", "7月28日、7月に", &["07-28"]);
    reads("en", "You may 3 times march 5 miles in July", &["05-03", "03-05"]);
    reads("th", "พ.ศ. 2565", &["2565"]);
    reads("en", "version 1.2.3, room 12/14", &["1.2.3", "12", "14"]);
    reads("en-US", "11/28/2022 1/2/2022", &["2022-11-28", "2022-01-02"]);
}

#[test]
fn what_has_no_counterpart_is_named() {
    let gaps = |one: (&str, &str), other: (&str, &str)| {
        let (a, b) = (figures(one.1, &notation(one.0)), figures(other.1, &notation(other.0)));
        let (left, right) = unmatched(&a, &b);
        let values = |places: Vec<usize>, of: &[hexapla::format::figures::Figure]| {
            places.iter().map(|ix| of[*ix].value().to_owned()).collect::<Vec<_>>()
        };
        (values(left, &a), values(right, &b))
    };
    let en = "Over 1,000 people on 28 July 2022, 12.5% more than in 2021.";
    for (tag, text) in [
        ("de", "Am 28. Juli 2022 über 1.000 Leute, 12,5 % mehr als 2021."),
        ("th", "28 กรกฎาคม 2565 กว่า 1,000 คน มากกว่าปี 2564 ถึง 12.5%"),
        // A language whose months are not understood.
        ("vi", "Ngày 28 tháng 7 năm 2022: hơn 1.000 người, 12,5% so với 2021."),
        ("ja", "2022年7月28日、1,000人以上、2021年より12.5%多い"),
        ("de", "Am 28.7.2022 über 1000 Leute, 12,5 % mehr als 2021."),
    ] {
        assert_eq!(gaps(("en", en), (tag, text)), (vec![], vec![]), "{text}");
    }
    let range = "From 30 June to 2 July and 3 August 2022.";
    for (tag, text) in [
        ("ja", "2022年6月30日から7月2日と8月3日"),
        ("fr", "Du 30 juin au 2 juillet 2022 et le 3 août."),
        ("fi", "30.6.–2.7. ja 3.8.2022"),
    ] {
        assert_eq!(gaps(("en", range), (tag, text)), (vec![], vec![]), "{text}");
    }
    let wrong = "Am 29. Juli 2022 über 1.000 Leute, 12,6 % mehr als 2021, 2021.";
    let expected = (
        vec!["2022-07-28".to_owned(), "12.5".to_owned()],
        vec!["2022-07-29".to_owned(), "12.6".to_owned(), "2021".to_owned()],
    );
    assert_eq!(gaps(("en", en), ("de", wrong)), expected);
}

/// Languages of many scripts, and some whose countries write otherwise.
const TAGS: &[&str] = &[
    "af", "am", "ar", "ar-EG", "ar-MA", "bg", "bn", "cs", "da", "de", "de-AT", "de-CH", "el", "en",
    "en-GB", "en-IN", "en-ZA", "es", "es-419", "es-MX", "et", "fa", "fi", "fr", "fr-CA", "fr-CH",
    "he", "hi", "hr", "hu", "hy", "id", "is", "it", "it-CH", "ja", "ka", "kk", "km", "ko", "lt",
    "lv", "mk", "mr", "ms", "my", "nb", "ne", "nl", "pa", "pl", "ps", "pt-BR", "pt-PT", "ro", "ru",
    "si", "sk", "sl", "sq", "sr", "sv", "sw", "ta", "te", "th", "tr", "uk", "ur", "uz", "vi",
    "zh-Hans", "zh-Hant", "zu",
];

#[test]
fn what_cldr_writes_is_read_back() {
    let numbers =
        ["7", "42", "999", "1000", "12345", "1234567", "0.5", "3.25", "1000.5", "98765.125"];
    let days = [(2022, 7, 28), (1999, 1, 3), (2024, 2, 29), (2026, 11, 10), (2020, 5, 12)];
    let mut wrong = Vec::new();
    for tag in TAGS {
        let locale = Locale::parse(tag).expect(tag);
        let notation = Notation::of(&locale);
        for number in numbers {
            let text = decimal(&locale, number, true);
            let found = figures(&format!("x {text} y"), &notation);
            let values: Vec<_> = found.iter().map(|figure| figure.value()).collect();
            if values != [number] {
                wrong.push(format!("{tag}: {text}: {found:?}"));
            }
        }
        let dates = Dates::new(&locale, &hexapla::format::style::Style::default());
        for (year, month, day) in days {
            let text = dates.long(Day { year, month, day });
            let found = figures(&text, &notation);
            let iso = figures(&format!("{year}-{month:02}-{day:02}"), &notation);
            let gaps = unmatched(&iso, &found);
            if gaps != (vec![], vec![]) {
                wrong.push(format!("{tag}: {text}: {found:?}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Making a notation takes long, for a test.
fn notations() -> &'static [Notation] {
    static NOTATIONS: OnceLock<Vec<Notation>> = OnceLock::new();
    NOTATIONS.get_or_init(|| ["en", "de-CH", "ar", "th", "ja"].map(notation).into())
}

proptest! {
    #[test]
    fn no_text_breaks_the_reading_of_figures(
        text in "[0-9٠-٩๐-๙０-９.,'’ \u{A0}:/%$hHtpma年月日万億½٬٫،-]{0,40}",
        notation in prop::sample::select(notations()),
    ) {
        let mut end = 0;
        for figure in figures(&text, &notation) {
            prop_assert!(!figure.readings.is_empty());
            prop_assert!(figure.span.start >= end && figure.span.start < figure.span.end);
            prop_assert!(text.get(figure.span.clone()).is_some());
            end = figure.span.end;
        }
        let found = figures(&text, &notation);
        prop_assert_eq!(unmatched(&found, &found), (vec![], vec![]));
    }
}
