//! Which runs are isolated, in texts of both directions.

use proptest::prelude::*;

use super::*;

/// The text with its runs in braces.
fn marked(text: &str, rtl: bool) -> String {
    let (mut out, mut copied) = (String::new(), 0);
    for Run { range: run, .. } in runs(text, rtl, &|| Opening::NOTHING) {
        out.push_str(&text[copied..run.start]);
        out.push_str(&format!("⟨{}⟩", &text[run.clone()]));
        copied = run.end;
    }
    out + &text[copied..]
}

#[test]
fn runs_of_latin_letters_in_right_to_left_text_are_found_with_their_signs() {
    for line in [
        "پتنگ اور ⟨#kites⟩۔",
        "⟨#kites⟩ پتنگ",
        "دیکھیں ⟨https://kites.example/ur/?a=1&b=2⟩.",
        "(⟨https://kites.example/⟩)",
        "«⟨https://kites.example/a_(b)⟩»",
        "⟨@kite_makers⟩، ⟨#wind2022⟩!",
        "زبان ⟨C++⟩ میں ⟨print()⟩",
        "⟨International Kite-Makers’ Federation⟩ کا",
        "⟨Paris⟩، ⟨London⟩، ⟨New York⟩.",
        "سال ⟨Kites 2022⟩ اور 2023",
        "یہ (⟨Kite Makers⟩) ہے",
        "یہ «⟨Kite Makers⟩» ہے",
        "⟨Kites (Wind) Ltd⟩ ہے",
        "(پتنگ ⟨Kites⟩) ⟨Wind⟩",
        "⟨Kites⟩ (⟨Wind⟩ پتنگ)",
        "الـ⟨API⟩ و-⟨JSON⟩",
        "⟨--json⟩ اختیار",
        "⟨post@kites.example⟩: خط",
        "پتنگ ⟨Дракон⟩ و⟨凧⟩",
        "⟨kites.example⟩۔",
        "صرف پتنگ 2022.",
        "پتنگ ⟨पतंगबाज़्⟩ ہے",
        "⟨AT&T⟩ اور ⟨R&D⟩",
    ] {
        let text: String = line.chars().filter(|c| !matches!(c, '⟨' | '⟩')).collect();
        assert_eq!(marked(&text, true), line);
    }
}

#[test]
fn figures_are_isolated_where_a_line_would_take_them_apart() {
    for line in [
        // Arabic letters make Arabic numbers of the digits behind them, and no sign joins those.
        "اتصل ⟨+44 20 7946 0000⟩ أو ⟨2022-07-23⟩.",
        "ثم ⟨-5⟩؟ لا: و-5",
        "درجة ⟨-5⟩، ⟨+5⟩ و⟨−5⟩",
        "ص 10-12، ⟨7946-0000⟩",
        "زيادة ⟨100%⟩ و⟨$5⟩ و⟨€1,000.50⟩ و⟨5°⟩ و⟨5 °⟩",
        "هاتف ⟨(020) 7946 0000⟩ أو ⟨+44 (0)20 7946⟩",
        "(هاتف ⟨020 7946⟩)",
        "رقم ⟨#5⟩",
        "حساب ⟨2+3=5⟩",
        // Right as it is.
        "الساعة 20:30، يوم 23/07/2022، إصدار 1.2.3، 1,000.50",
        "بين 1990–1995 و 23 – 26 يوليو",
        "٪٥ و٢٠٢٢-٠٧-٢٣",
        "سنة 2022-",
        "130 (2022) شخصا",
        "(5) ثم (نحو 5) 7 في 5(2 لا",
        "عدد \u{200E}-5 و\u{200F}-6",
        "2022-07-23 و ⟨2022-07-23⟩",
        // A range begins on the right, and so does what stands behind a sum.
        "عام 1999-2001، من 10:30-12:00، 2021-22 أو 23-24 يوليو",
        "ثمنه 20 ₪ أو 825,000 € أو ⟨1 000 000⟩ $",
        "عام 2022 300 شخص",
        "من ⟨20 000⟩-⟨30 000⟩",
        // Digits of either kind are dialled from left to right.
        "اتصل ⟨+٤٤ ٢٠ ٧٩٤٦ ٠٠٠٠⟩ أو ⟨٠٢٠ ٧٩٤٦ ٠٠٠٠⟩، ٢٣-٢٤ يوليو",
        "اتصل ⟨۰۲۰ ۷۹۴۶ ۰۰۰۰⟩",
        // Hebrew letters do not, so that only what is before a number, or parted by a space, leaves it.
        "טלפון ⟨+44 20 7946 0000⟩ או ⟨03 555⟩",
        "עולה 20 ₪ או ⟨+20⟩ ₪",
        "בין 2022-07-23 או 5% או 20:30 או 1990-1995 או $5",
        "מעלות ⟨-5⟩",
        // A name, a unit or an abbreviation takes along what hangs on it.
        "كتاب ⟨ISBN 978-3-16-148410-0⟩، ⟨5°C⟩ و⟨5 °C⟩ أو ⟨-5 °C⟩",
        "⟨COVID-19⟩، ⟨A/4⟩، ⟨AT 5%⟩، ⟨Tel +44 20 7946⟩",
        "⟨1,000kg⟩ و⟨2022-07-23T20:30Z⟩ و⟨10:30PM⟩",
        "عام 2022 ⟨Kites⟩",
        "لغة ⟨.NET⟩ هنا. ⟨Kites⟩.",
        "ثمنه ⟨Rs. 500/-⟩ فقط",
        "درجة ⟨98.6 ° F⟩ أو ⟨5 °C⟩",
        "ثمنه ⟨Rs.500/-⟩ و⟨Rs. 1,000-2,000⟩، ⟨Matrix 1999-2001⟩ و⟨COVID 2019–2021⟩",
        "⟨ISSN 1234-5679⟩، ⟨p. 5-7⟩، ⟨July 23-26⟩، ⟨.NET 4.5-4.8⟩، ⟨UTC 12:00-14:00⟩",
        "⟨40 x 60 cm⟩ و⟨10 km - 20 km⟩ و⟨23 July 2022⟩ و⟨5-10kg⟩",
        "⟨1920 x 1080 px⟩ و⟨23–26 July 2022⟩، رقم 7 ⟨iPhone 14⟩، المادة 5 ⟨ISO 9001⟩",
        "من ٠١-٠٩-٢٠٢٢ إلى ١٥-٠٩-٢٠٢٢ و⟨+٩٦٦٥٥١٢٣٤٥٦٧⟩",
        "⟨1'000'000⟩ و⟨1’000’000⟩ و⟨3½⟩",
        "طوله ⟨5'11\"⟩ أو ⟨5′11″⟩، ثم \"5\"",
        "اطلب ⟨#31#⟩ أو ⟨*100#⟩ أو ⟨*#06#⟩ ثم ⟨#5⟩",
        "عنوان ⟨2001:db8::1⟩ أو ⟨::1⟩ أو ⟨fe80::1⟩ أو ⟨2001:db8:0:0:8:800:200c:417a⟩، ⟨2001:db8::/32⟩.",
        "عنوان ⟨2001:db8::⟩ و⟨::ffff:192.0.2.1⟩ و⟨IPv6 2001:db8::1⟩، الساعة 10:30:00: نعم",
    ] {
        let text: String = line.chars().filter(|c| !matches!(c, '⟨' | '⟩')).collect();
        assert_eq!(marked(&text, true), line);
    }
}

#[test]
fn runs_of_right_to_left_letters_in_left_to_right_text_are_found() {
    for line in [
        "The word ⟨پتنگ⟩ means kite.",
        "⟨کراچی⟩, ⟨لاہور⟩ and ⟨پشاور⟩.",
        "In Urdu: ⟨پتنگ، ہوا اور ڈور⟩!",
        "It costs ⟨پانچ (پتنگ)⟩ 5",
        "#⟨پتنگ⟩? no",
        "No Arabic: 凧 Дракон é",
    ] {
        let text: String = line.chars().filter(|c| !matches!(c, '⟨' | '⟩')).collect();
        assert_eq!(marked(&text, false).replace("⟨#", "#⟨"), line);
    }
}

const FIGURE: &str = "[-+#$]?[0-9]{1,2}([-+/.,:= ][0-9]{1,2}){0,3}([%°]| [€°])?";

/// Whether readers see a part of a line from right to left from left to right and in one piece, by
/// another implementation of the algorithm.
fn is_whole(text: &str, isolated: &[Range<usize>], part: &Range<usize>) -> bool {
    let (mut line, mut places) = (String::new(), Vec::new());
    let mut push = |c: char, place: Option<usize>| {
        line.push(c);
        places.push(place);
    };
    for (at, c) in text.char_indices().chain([(text.len(), ' ')]) {
        if isolated.iter().any(|run| run.end == at) {
            push('\u{2069}', None);
        }
        if isolated.iter().any(|run| run.start == at) {
            push('\u{2068}', None);
        }
        push(c, Some(at));
    }
    let info = unicode_bidi::BidiInfo::new(&line, Some(unicode_bidi::Level::rtl()));
    let levels = info.reordered_levels_per_char(&info.paragraphs[0], 0..line.len());
    let order = unicode_bidi::BidiInfo::reorder_visual(&levels);
    let seen: Vec<usize> = order.into_iter().filter_map(|ix| places[ix]).collect();
    let meant: Vec<usize> =
        text[part.clone()].char_indices().map(|(at, _)| part.start + at).collect();
    seen.windows(meant.len()).any(|window| window == meant)
}

proptest! {
    #[test]
    fn nothing_is_lost_and_runs_have_letters(
        text in "([a-z]{0,4}|[#@/(){}«».,:;!?&<>\" 0-9_-]{0,3}|[پتنگא]{0,4}|[،؛۔]|\\PC){0,14}",
        rtl: bool,
    ) {
        let mut end = 0;
        for Run { range: run, letters } in runs(&text, rtl, &|| Opening::NOTHING) {
            prop_assert!(run.start >= end && run.start < run.end);
            let inner = &text[run.clone()];
            prop_assert_eq!(inner.trim(), inner);
            prop_assert_eq!(edge(inner, rtl, false), letters.then_some(Pull::Other));
            end = run.end;
        }
        let html = super::super::isolates::whole(&text, rtl);
        prop_assert_eq!(html.replace("<bdi>", "").replace("<bdi dir=\"ltr\">", "").replace("</bdi>", ""), escape::escaped(&text));
    }

    #[test]
    fn readers_see_figures_from_left_to_right_and_no_isolate_is_idle(
        pieces in proptest::collection::vec(
            ("[پتنگا]{1,3}|[קטל]{1,3}|[a-z]{1,3}", "[ (،.]{1,2}", FIGURE, "[ ).،]{1,2}"),
            1..5,
        ),
    ) {
        let text: String = pieces.iter().map(|(a, b, c, d)| [a, b, c, d].map(String::as_str).concat()).collect();
        let runs = runs(&text, true, &|| Opening::NOTHING);
        let all: Vec<Range<usize>> = runs.iter().map(|run| run.range.clone()).collect();
        for figure in figures(&text) {
            prop_assert!(is_whole(&text, &all, &figure), "{} in {text}", &text[figure.clone()]);
        }
        for run in runs.iter().filter(|run| !run.letters) {
            let others: Vec<_> = all.iter().filter(|range| **range != run.range).cloned().collect();
            let figure = &text[run.range.clone()];
            prop_assert!(!is_whole(&text, &others, &run.range), "{figure} is right in {text}");
        }
    }
}

/// A range may begin in another element, or with a value.
#[test]
fn the_hyphen_of_a_range_that_begins_before_is_no_sign() {
    let after = |joins| Opening { before: Before::Arabic, joins };
    let found = |text, joins| runs(text, true, &|| after(joins)).len();
    assert_eq!((found("-20 نص", true), found("-20 نص", false)), (0, 1));
    assert_eq!(found("-20, -5", true), 1);
}

/// Groups of Arabic-Indic digits stand from left to right only if each is isolated.
#[test]
fn telephone_numbers_in_arabic_digits_are_isolated_group_by_group() {
    let mut out = String::new();
    super::text(&mut out, "اتصل +٤٤ ٢٠-٧٩٤٦ ٠٠٠٠.", true, &|_| false, &|| {
        Opening::NOTHING
    });
    assert_eq!(
        out,
        "اتصل <bdi dir=\"ltr\"><bdi>+٤٤</bdi> <bdi>٢٠</bdi>-<bdi>٧٩٤٦</bdi> <bdi>٠٠٠٠</bdi></bdi>."
    );
}

/// A long text is looked at once: with a look back to its beginning for every figure, this takes minutes.
#[test]
fn a_long_text_of_figures_is_isolated_like_a_short_one() {
    let of = |count: usize| {
        let text = "+5 € ".repeat(count) + &"كلمة A1 +5 € ".repeat(count);
        super::runs(&text, true, &|| Opening::NOTHING).len()
    };
    let (few, many) = (of(10), of(40_000));
    assert_eq!(many / 4000, few);
}
