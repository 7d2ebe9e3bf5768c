//! Signs that items of lists begin with, in the scripts of the world, and that Markdown does not know.

/// A sign at the beginning of a line that a list item is meant by.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Sign {
    /// One that Markdown knows, or would know if a space stood behind it.
    Bullet,
    /// A number.
    Number(u32),
}

/// Points, dashes and squares that items begin with, and that Markdown takes for letters of the text.
const POINTS: &[char] = &[
    '・', '･', '·', '•', '●', '○', '◦', '‣', '⁃', '▪', '▫', '■', '□', '◆', '◇', '►', '▶', '➤', '✓',
    '–', '—', '―', '−', '－', '‐', '‑', '＊', '＋', '※',
];

/// Signs behind a number.
const ENDS: &[char] =
    &['.', '．', '。', '｡', '、', '､', '۔', ')', '）', '-', '–', '‐', '−', '－', ':', '：', '·'];

/// The signs of a line that is no item to Markdown and is meant as one, and what stands behind them.
#[must_use]
pub fn foreign(line: &str) -> Option<(Sign, &str)> {
    let line = line.trim_start_matches(is_blank);
    if of_markdown(line).is_some() {
        return None;
    }
    if let Some(rest) = line.strip_prefix(POINTS) {
        let rest = rest.trim_start_matches(is_blank);
        // A figure below zero, or a dash that is a line of its own.
        let is_text = rest.starts_with(|c: char| !c.is_numeric() && !POINTS.contains(&c));
        return is_text.then_some((Sign::Bullet, rest));
    }
    // Joined to a letter it is a part of a word.
    if let Some(rest) = line.strip_prefix('ـ') {
        let rest = rest.strip_prefix(is_blank)?.trim_start_matches(is_blank);
        return rest.starts_with(char::is_alphabetic).then_some((Sign::Bullet, rest));
    }
    if let Some(rest) = line.strip_prefix('-') {
        let is_text = rest.starts_with(|c: char| c.is_alphabetic() || "「『“«\"[_*".contains(c));
        return is_text.then_some((Sign::Bullet, rest));
    }
    let (number, rest) = number(line)?;
    let rest = rest.trim_start_matches(is_blank);
    rest.starts_with(|c: char| !c.is_numeric()).then_some((Sign::Number(number), rest))
}

/// The same of a line that is an item to Markdown.
#[must_use]
pub fn of_markdown(line: &str) -> Option<(Sign, &str)> {
    let line = line.trim_start_matches(is_blank);
    if let Some(rest) = line.strip_prefix(['-', '*', '+']) {
        return rest.starts_with([' ', '\t']).then(|| (Sign::Bullet, rest.trim_start()));
    }
    let end = line.find(|c: char| !c.is_ascii_digit()).filter(|end| (1..=9).contains(end))?;
    let rest = line[end..].strip_prefix(['.', ')'])?;
    let number = line[..end].parse().ok()?;
    rest.starts_with([' ', '\t']).then(|| (Sign::Number(number), rest.trim_start()))
}

/// A number of at most two digits of one script with the sign that ends it, or one in brackets or in a circle.
fn number(line: &str) -> Option<(u32, &str)> {
    let first = line.chars().next()?;
    if let '①'..='⑳' = first {
        return Some((u32::from(first) - u32::from('①') + 1, &line[first.len_utf8()..]));
    }
    let (inner, is_open) = match first {
        '(' | '（' => (&line[first.len_utf8()..], true),
        _ => (line, false),
    };
    let end = inner.find(|c| digit(c).is_none() && !TENS.contains(&c))?;
    let number = match inner[..end].chars().count() {
        1 | 2 => valued(&inner[..end])?,
        _ => return None,
    };
    // 1º, 2ª
    let end =
        end + inner[end..].chars().next().filter(|c| "ºª°".contains(*c)).map_or(0, char::len_utf8);
    let sign = inner[end..].chars().next()?;
    let fits = if is_open { ")）".contains(sign) } else { ENDS.contains(&sign) };
    // A dot or a colon behind a figure may be one within it.
    fits.then(|| (number, &inner[end + sign.len_utf8()..]))
}

/// Numerals of Chinese and Japanese.
const TENS: &[char] = &['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

fn valued(text: &str) -> Option<u32> {
    let mut of = text.chars();
    let (first, second) = (of.next()?, of.next());
    let place =
        |c: char| TENS.iter().position(|own| *own == c).and_then(|ix| u32::try_from(ix).ok());
    match (digit(first), second) {
        (Some(first), None) => Some(first),
        (Some(first), Some(second)) => Some(first * 10 + digit(second)?),
        (None, None) => Some(place(first)? + 1),
        (None, Some(second)) if first == '十' => Some(place(second)? + 11),
        _ => None,
    }
}

/// Letters that people count with, in their order.
const LETTERS: &[&str] = &[
    "a b c d e f g h i j k l m n o p",
    "A B C D E F G H I J K L M N O P",
    "i ii iii iv v vi vii viii ix x",
    "I II III IV V VI VII VIII IX X",
    "а б в г д е ж з и к л м н о п",
    "А Б В Г Д Е Ж З И К Л М Н О П",
    "а б в г ґ д е є ж з",
    "А Б В Г Ґ Д Е Є Ж З",
    "α β γ δ ε στ ζ η θ ι",
    "Α Β Γ Δ Ε ΣΤ Ζ Η Θ Ι",
    "أ ب ج د ه و ز ح ط ي",
    "ا ب ج د ه و ز ح ط ی",
    "أ ب ت ث ج ح خ د ذ ر",
    "ا ب ت ث ج ح خ د ذ ر",
    "الف ب ج د ہ و ز ح ط ی",
    "الف ب پ ت ث ج چ ح خ د",
    "ا ب پ ت ٹ ث ج چ ح خ",
    "א ב ג ד ה ו ז ח ט י",
    "क ख ग घ ङ च छ ज झ ञ",
    "अ आ इ ई उ ऊ",
    "甲 乙 丙 丁 戊 己 庚 辛 壬 癸",
    "ア イ ウ エ オ カ キ ク ケ コ",
    "イ ロ ハ ニ ホ ヘ ト チ リ ヌ",
    "가 나 다 라 마 바 사 아 자 차",
];

/// What stands behind the letters that lines are counted by, from the first letter on, if all of them are.
#[must_use]
pub fn lettered<'l>(lines: &[&'l str]) -> Option<Vec<&'l str>> {
    let of = |letters: &&str| -> Option<Vec<&'l str>> {
        let mut letters = letters.split(' ');
        lines.iter().map(|line| behind(line, letters.next()?)).collect()
    };
    LETTERS.iter().find_map(of)
}

/// What stands behind a letter and the sign that ends it.
fn behind<'l>(line: &'l str, letter: &str) -> Option<&'l str> {
    let line = line.trim_start_matches(is_blank);
    let inner = line.strip_prefix(['(', '（']);
    let rest = inner.unwrap_or(line).strip_prefix(letter)?;
    let sign = rest.chars().next()?;
    let ends = match inner {
        Some(_) => matches!(sign, ')' | '）'),
        // A dot behind a capital ends a name that is cut short.
        None if letter.chars().all(char::is_uppercase) => matches!(sign, ')' | '）'),
        None => matches!(sign, ')' | '）' | '.' | '．' | '、' | '۔' | '-' | '–'),
    };
    let rest = &rest[sign.len_utf8()..];
    let is_open = rest.starts_with(is_blank) || matches!(sign, '）' | '．' | '、');
    let rest = rest.trim_start_matches(is_blank);
    (ends && is_open && !rest.is_empty()).then_some(rest)
}

/// What a digit of any script is worth.
#[must_use]
pub fn digit(c: char) -> Option<u32> {
    /// Where the digits of scripts begin whose readers write figures with them.
    const ZEROS: &[char] = &[
        '0', '٠', '۰', '०', '০', '੦', '૦', '୦', '௦', '౦', '೦', '൦', '๐', '໐', '༠', '၀', '០', '０',
    ];
    let of = |zero: &char| u32::from(c).checked_sub(u32::from(*zero)).filter(|value| *value < 10);
    ZEROS.iter().find_map(of)
}

fn is_blank(c: char) -> bool {
    matches!(
        c,
        ' ' | '\t' | '\u{A0}' | '\u{3000}' | '\u{200E}' | '\u{200F}' | '\u{200B}' | '\u{FEFF}'
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn items_are_known_by_the_signs_of_their_script() {
        for (line, sign, rest) in [
            ("・項目", Sign::Bullet, "項目"),
            ("•  item", Sign::Bullet, "item"),
            ("– item", Sign::Bullet, "item"),
            ("-item", Sign::Bullet, "item"),
            ("　● 項目", Sign::Bullet, "項目"),
            ("１．項目", Sign::Number(1), "項目"),
            ("２。項目", Sign::Number(2), "項目"),
            ("۱۔ متن", Sign::Number(1), "متن"),
            ("۱. متن", Sign::Number(1), "متن"),
            ("١- نص", Sign::Number(1), "نص"),
            ("（１）項目", Sign::Number(1), "項目"),
            ("(2) item", Sign::Number(2), "item"),
            ("③項目", Sign::Number(3), "項目"),
            ("十二、項目", Sign::Number(12), "項目"),
            ("1.項目", Sign::Number(1), "項目"),
        ] {
            assert_eq!(foreign(line), Some((sign, rest)), "{line}");
        }
        for line in [
            "- item",
            "1. item",
            "1) item",
            "1999. The year",
            "−5 degrees",
            "— — —",
            "1.5 metres",
            "item",
            "",
        ] {
            assert_eq!(foreign(line), None, "{line}");
        }
    }
}
