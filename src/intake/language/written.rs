//! Which of a language's locales a text is written for, as far as its letters say it.

use super::{SCRIPT_LETTERS, Scripts, ways_of_chinese};
use crate::model::Locale;

/// The weight of letters that tell a script.
const FEW: usize = SCRIPT_LETTERS / 2;

/// Those of some locales in whose script a text is clearly written, or in whose way of writing Chinese; all of them, if none or
/// nothing tells. Regions are never told by letters.
#[must_use]
pub fn written_as(text: &str, among: &[Locale]) -> Vec<Locale> {
    let scripts = Scripts::of(text);
    let is_chinese = scripts.not_chinese().is_none();
    let way = ways_of_chinese(text).filter(|_| is_chinese);
    let is_so = |own: &&Locale| match own.script() {
        script @ ("Hans" | "Hant") => way.is_some_and(|way| way == script),
        // Four of five letters: names and terms in other ones are found anywhere.
        script => scripts.weight() >= FEW && scripts.count(script) * 5 >= scripts.letters() * 4,
    };
    let found: Vec<Locale> = among.iter().filter(is_so).cloned().collect();
    if found.is_empty() { among.to_vec() } else { found }
}

/// The numbers of the lines of a text that are written in the other way of writing Chinese than it should be.
#[must_use]
pub fn other_way<'t>(
    lines: impl Iterator<Item = (usize, &'t str)>,
    expected: &Locale,
) -> Vec<usize> {
    let script = expected.script();
    if expected.language() != "zh" {
        return Vec::new();
    }
    let is_other = |line: &str| ways_of_chinese(line).is_some_and(|found| found != script);
    lines.filter(|(_, line)| is_other(line)).map(|(number, _)| number).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_of_the_other_way_are_found_in_a_text_that_is_right() {
        let text = "誰在安靜的晚上學會了放風箏，就不會忘記。\n谁在安静的晚上学会了放风筝，就不会忘记。\n他說「头发」。";
        let lines = || text.lines().enumerate();
        let of = |tag: &str| other_way(lines(), &Locale::parse(tag).expect("a tag"));
        assert_eq!(of("zh-Hant"), [1]);
        assert_eq!(of("zh-Hans"), [0]);
        assert_eq!(of("ja"), [0; 0]);
    }

    #[test]
    fn letters_tell_scripts_and_no_regions() {
        let simplified = "谁在安静的晚上学会了放风筝，就不会忘记。";
        let traditional = "誰在安靜的晚上學會了放風箏，就不會忘記。";
        for (among, text, found) in [
            ("zh-Hans zh-Hant", simplified, "zh-Hans"),
            ("zh-Hans zh-Hant", traditional, "zh-Hant"),
            ("zh-Hans zh-Hant-HK zh-Hant-TW", traditional, "zh-Hant-HK zh-Hant-TW"),
            ("zh-Hans zh-Hant", "天上有人，地上有火。", "zh-Hans zh-Hant"),
            ("zh-Hans zh-Hant", "A kite needs wind, thread and paper.", "zh-Hans zh-Hant"),
            ("zh-Hans zh-Hant", "凧には風と糸と紙が要ります。學會國說。", "zh-Hans zh-Hant"),
            ("sr-Cyrl sr-Latn", "Змај тражи ветар, конац и папир.", "sr-Cyrl"),
            ("sr-Cyrl sr-Latn", "Zmaj traži vetar, konac i papir.", "sr-Latn"),
            ("sr-Cyrl sr-Latn", "Zmaj", "sr-Cyrl sr-Latn"),
            ("sr-Cyrl sr-Latn", "Zmaj traži vetar. Змај тражи ветар.", "sr-Cyrl sr-Latn"),
            ("pt-BR pt-PT", "Uma pipa precisa de vento, linha e papel.", "pt-BR pt-PT"),
        ] {
            let among: Vec<Locale> = among.split(' ').filter_map(Locale::parse).collect();
            let tags: Vec<String> =
                written_as(text, &among).iter().map(ToString::to_string).collect();
            assert_eq!(tags.join(" "), found, "{text}");
        }
    }
}
