//! Which currency stands beside a number, as far as a sign or a code of ISO 4217 says it.

use std::ops::Range;

/// Signs and codes by what they have in common: a dollar's sign does not say whose dollar it is, so that
/// `$`, `US$` and `USD` are told apart from `€`, and not from each other. From CLDR's currency symbols (`symbol` and
/// `symbol-alt-narrow`).
const GROUPS: &[(&str, &[&str])] = &[
    (
        "$",
        &[
            "$", "＄", "USD", "CAD", "AUD", "NZD", "MXN", "ARS", "CLP", "COP", "HKD", "SGD", "TWD",
            "BRL",
        ],
    ),
    ("€", &["€", "EUR"]),
    ("£", &["£", "￡", "GBP", "EGP", "LBP", "SYP", "SDG"]),
    ("¥", &["¥", "￥", "JPY", "CNY"]),
    ("₹", &["₹", "₨", "INR", "PKR", "NPR", "LKR"]),
    ("₽", &["₽", "RUB"]),
    ("₩", &["₩", "￦", "KRW", "KPW"]),
    ("₪", &["₪", "ILS"]),
    ("₺", &["₺", "TRY"]),
    ("₫", &["₫", "VND"]),
    ("₴", &["₴", "UAH"]),
    ("₦", &["₦", "NGN"]),
    ("₱", &["₱", "PHP"]),
    ("฿", &["฿", "THB"]),
    ("₸", &["₸", "KZT"]),
    ("CHF", &["CHF"]),
    ("SEK", &["SEK"]),
    ("NOK", &["NOK"]),
    ("DKK", &["DKK"]),
    ("PLN", &["PLN"]),
    ("CZK", &["CZK"]),
    ("HUF", &["HUF"]),
    ("ZAR", &["ZAR"]),
];

/// The group of currencies that a figure is in, by what stands right beside it.
#[must_use]
pub fn currency(text: &str, span: &Range<usize>) -> Option<&'static str> {
    let space =
        |c: char| matches!(c, ' ' | '\u{A0}' | '\u{202F}' | '\u{2009}' | '\u{200F}' | '\u{200E}');
    let before = text.get(..span.start)?.trim_end_matches(space);
    let after = text.get(span.end..)?.trim_start_matches(space);
    let code = |word: &str, is_apart: bool| is_apart && word.len() == 3;
    let of = |wanted: &dyn Fn(&str) -> bool| {
        GROUPS
            .iter()
            .find(|(_, signs)| signs.iter().any(|sign| wanted(sign)))
            .map(|(name, _)| *name)
    };
    let letter = |c: Option<char>| c.is_some_and(char::is_alphabetic);
    let leads = |sign: &str| {
        before.strip_suffix(sign).is_some_and(|rest| {
            !sign.is_ascii() || sign == "$" || code(sign, !letter(rest.chars().next_back()))
        })
    };
    let follows = |sign: &str| {
        after.strip_prefix(sign).is_some_and(|rest| {
            !sign.is_ascii() || sign == "$" || code(sign, !letter(rest.chars().next()))
        })
    };
    of(&leads).or_else(|| of(&follows))
}

/// Whether a text may have the sign or the code of a currency: cheap, and never wrong where it says no.
#[must_use]
pub fn may_name_currency(text: &str) -> bool {
    let is_sign = |c: char| {
        matches!(c, '$' | '£' | '¥' | '฿' | '＄' | '￡' | '￥' | '￦')
            || ('\u{20A0}'..='\u{20CF}').contains(&c)
    };
    let is_code = |three: &[u8]| three.iter().all(u8::is_ascii_uppercase);
    text.as_bytes().windows(3).any(is_code) || text.chars().any(is_sign)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn beside(text: &str) -> Option<&'static str> {
        let start = text.find(|c: char| c.is_numeric()).expect("a digit");
        let end = text.rfind(|c: char| c.is_numeric()).expect("a digit") + 1;
        currency(text, &(start..end))
    }

    #[test]
    fn signs_and_codes_say_the_currency() {
        for (text, group) in [
            ("€40", Some("€")),
            ("40\u{A0}€", Some("€")),
            ("40 EUR", Some("€")),
            ("EUR 40", Some("€")),
            ("US$40", Some("$")),
            ("40 USD a head", Some("$")),
            ("￥4000", Some("¥")),
            ("CHF 12", Some("CHF")),
            ("40 EUROPEANS", None),
            ("40 kites", None),
            ("XEUR 40", None),
        ] {
            assert_eq!(beside(text), group, "{text}");
            assert!(group.is_none() || may_name_currency(text), "{text}");
        }
    }
}
