//! What was written below a mark, in the shape of what stands above it: lists with the signs of another script or
//! without any, headings, quotations and tables whose signs were deleted, and names that were translated.
//!
//! Nothing is lost: signs come and go, and every word stays.

use pulldown_cmark::{CodeBlockKind, Event, HeadingLevel, Parser, Tag};

use super::answer::{Answer, comments};
use super::blocks::block_hash;
use super::doubled::undoubled;
use super::items::{Signed, is_between, items, signs_between};
use super::labels::{labelled, named};
use super::marks::Place;
use super::notes::Noted;
use super::tables::{barred, table};
use crate::model::signs::{Sign, foreign, of_markdown};
use crate::parse::{front, markdown};

/// A file that was filled in, with its answers in the shape of what stands above them. None if they have it.
#[must_use]
pub fn fitted(text: &str, noted: &Noted) -> Option<String> {
    let begins = front::split(text).map_or(0, |split| split.body);
    let comments = comments(text, begins);
    let mut out = String::with_capacity(text.len());
    let mut at = 0;
    for (ix, (range, mark)) in comments.iter().enumerate() {
        let end = comments.get(ix + 1).map_or(text.len(), |(next, _)| next.start);
        let Some(original) = mark.note.as_ref().and_then(|hash| noted.get(hash)) else { continue };
        let own = &text[range.end..end];
        // Code and lines are handed out as they stand, below the mark of what stands before them.
        let own = &own[..verbatim(own, noted)];
        let Some(new) = in_shape(original, own) else { continue };
        out.push_str(&text[at..range.end]);
        out.push_str(&format!("\n\n{new}\n\n"));
        at = range.end + own.len();
    }
    out.push_str(&text[at..]);
    (at > 0).then_some(out)
}

/// The same of answers that bring a text up to date. Returns whether anything was changed.
pub fn fit(answer: &mut Answer, noted: &Noted) -> bool {
    let mut is_other = false;
    for own in &mut answer.blocks {
        // What was left as it is has the shape that its translator gave it.
        let is_left = matches!(&own.mark.place, Place::Instead(old) | Place::Gone(old) if *old == block_hash(&own.text));
        if is_left || own.text.trim().is_empty() {
            continue;
        }
        if let Some(new) =
            original_of(&own.note, noted).and_then(|original| in_shape(original, &own.text))
        {
            own.text = new;
            is_other = true;
        }
    }
    is_other
}

/// What the original says now, with which the note to an update ends.
pub(super) fn original_of<'n>(note: &str, noted: &'n Noted) -> Option<&'n str> {
    let note = note.trim_end();
    let all = noted.values().filter(|text| note.ends_with(text.trim_end()));
    all.max_by_key(|text| text.len()).map(String::as_str)
}

/// Where code begins that a translator was given as it stands, or a line.
fn verbatim(text: &str, noted: &Noted) -> usize {
    let mut at = 0;
    let is_given = |rest: &str| {
        let lines = |text: &str| -> Vec<String> {
            text.lines().map(|line| line.trim().to_owned()).collect()
        };
        let is_indented = rest.starts_with("    ") || rest.starts_with('\t');
        is_indented && noted.values().any(|own| lines(rest).starts_with(&lines(own.trim_end())))
    };
    for line in text.split_inclusive('\n') {
        let bare = line.trim();
        if is_given(&text[at..]) {
            return at;
        }
        let is_rule =
            bare.len() >= 3 && ["-", "*", "_"].iter().any(|sign| bare.replace(sign, "").is_empty());
        if at > 0 && (bare.starts_with("```") || bare.starts_with("~~~") || is_rule) {
            return at;
        }
        at += line.len();
    }
    text.len()
}

/// What a block is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Shape {
    Heading(HeadingLevel),
    Paragraph,
    List,
    Quote,
    Table,
    Footnote,
    Indented,
    Other,
}

/// The blocks at the margin of a text.
pub(super) fn shapes(text: &str) -> Vec<Shape> {
    let mut shapes = Vec::new();
    let mut depth = 0_usize;
    let masked = markdown::masked(text);
    for event in Parser::new_ext(masked.as_deref().unwrap_or(text), markdown::options(text)) {
        match event {
            Event::Start(tag) => {
                if depth == 0 {
                    shapes.push(match tag {
                        Tag::Heading { level, .. } => Shape::Heading(level),
                        Tag::Paragraph => Shape::Paragraph,
                        Tag::List(_) => Shape::List,
                        Tag::BlockQuote(_) => Shape::Quote,
                        Tag::Table(_) => Shape::Table,
                        Tag::FootnoteDefinition(_) => Shape::Footnote,
                        Tag::CodeBlock(CodeBlockKind::Indented) => Shape::Indented,
                        _ => Shape::Other,
                    });
                }
                depth += 1;
            }
            Event::End(_) => depth = depth.saturating_sub(1),
            Event::Rule if depth == 0 => shapes.push(Shape::Other),
            _ => {}
        }
    }
    shapes
}

/// An answer in the shape of its original. None if it has it, or nobody can tell how it would.
fn in_shape(original: &str, answer: &str) -> Option<String> {
    let before = answer.trim_matches(['\n', '\r']).trim_end();
    if before.trim().is_empty() || !before.contains(char::is_alphanumeric) {
        return None;
    }
    let [shape] = shapes(original)[..] else { return None };
    let mut text = before.to_owned();
    if shape != Shape::Indented && shapes(&text).first() == Some(&Shape::Indented) {
        text = outdented(&text);
    }
    text = labelled(original, &text);
    let found = shapes(&text);
    let is_plain = found.iter().all(|own| *own == Shape::Paragraph);
    let new = match shape {
        Shape::Heading(level) if is_plain => heading(level, &text),
        Shape::Quote if is_plain => Some(quote(&text)),
        // Some of its lines have the sign of full width, and others theirs.
        Shape::Quote if is_mixed(&text, &found) => Some(quote(&text)),
        Shape::List if found.iter().all(|own| matches!(own, Shape::Paragraph | Shape::List)) => {
            let new = list(original, &text);
            undoubled(original, new.as_deref().unwrap_or(&text)).or(new)
        }
        Shape::Table if is_plain => table(original, &text),
        Shape::Table if found == [shape] => barred(original, &text),
        _ => None,
    };
    if let Some(new) = new.filter(|new| shapes(new) == [shape]) {
        text = new;
    }
    if matches!(shape, Shape::Heading(_)) && shapes(&text) == [shape] {
        text = named(original, &text);
    }
    (text != before).then_some(text)
}

/// Lines without the indentation that makes code of them.
fn outdented(text: &str) -> String {
    let indented = |line: &&str| line.starts_with("    ") || line.starts_with('\t');
    let indent = |line: &str| line.len() - line.trim_start_matches([' ', '\t']).len();
    let least = text.lines().filter(indented).map(indent).min().unwrap_or_default();
    let own = |line: &str| match indented(&line) {
        true => line.get(least..).unwrap_or_default().to_owned(),
        false => line.to_owned(),
    };
    text.lines().map(own).collect::<Vec<_>>().join("\n")
}

/// A line without signs of a heading, with those of a level.
fn heading(level: HeadingLevel, text: &str) -> Option<String> {
    let mut lines = text.lines().filter(|line| !line.trim().is_empty());
    let (line, None) = (lines.next()?, lines.next()) else { return None };
    let bare = line.trim().trim_start_matches(['#', '＃']).trim();
    (!bare.is_empty()).then(|| format!("{} {bare}", "#".repeat(level as usize)))
}

/// Whether each line of a text begins with the sign of a quotation, and some with one of full width.
fn is_mixed(text: &str, found: &[Shape]) -> bool {
    let is_quoted =
        |line: &str| line.trim().is_empty() || line.trim_start().starts_with(['＞', '>']);
    text.contains('＞')
        && text.lines().all(is_quoted)
        && found.iter().all(|own| matches!(own, Shape::Paragraph | Shape::Quote))
}

fn quote(text: &str) -> String {
    let own = |line: &str| {
        let bare = line.trim_start().trim_start_matches(['＞', '〉', '》', '>']).trim_start();
        if bare.is_empty() { ">".to_owned() } else { format!("> {bare}") }
    };
    text.lines().map(own).collect::<Vec<_>>().join("\n")
}

/// Lines that are meant as items, with the signs of the original's.
fn list(original: &str, text: &str) -> Option<String> {
    let (items, is_flat) = items(original);
    let lines: Vec<&str> = text.lines().filter(|line| !line.trim().is_empty()).collect();
    let signed: Vec<Signed<'_>> = lines
        .iter()
        .map(|line| {
            let strange = foreign(line).map(|(sign, rest)| (sign, rest, true));
            strange.or_else(|| of_markdown(line).map(|(sign, rest)| (sign, rest, false)))
        })
        .collect();
    let count = signed.iter().flatten().count();
    if signed.iter().flatten().all(|(.., is_strange)| !is_strange) {
        // Nobody has written a sign, or not before what is new: as many lines as items are the items.
        let is_even = is_flat && lines.len() == items.len();
        if is_even && count > 0 && is_between(text, &signed) {
            return Some(signs_between(&items, (&lines, &signed)));
        }
        let is_certain = count == 0 && is_even;
        let whole =
            || items.iter().zip(&lines).map(|(sign, line)| format!("{sign}{}", line.trim()));
        return is_certain.then(|| whole().collect::<Vec<_>>().join("\n"));
    }
    // Numbers count on; else they are a part of what is said.
    let numbers: Vec<u32> = signed
        .iter()
        .flatten()
        .filter_map(|(sign, ..)| match sign {
            Sign::Number(number) => Some(*number),
            Sign::Bullet => None,
        })
        .collect();
    let is_counted = numbers.windows(2).all(|pair| pair[1] == pair[0] + 1 || pair[1] <= 1);
    let all = count == lines.len();
    if !is_counted || signed.first()?.is_none() || !(all || count == items.len()) {
        return None;
    }
    let (mut out, mut nth) = (Vec::new(), 0);
    for (line, own) in lines.iter().zip(&signed) {
        let Some((sign, rest, _)) = own else {
            // It goes on with what stands above it.
            out.push(format!("  {}", line.trim()));
            continue;
        };
        let prefix = match (items.get(nth).filter(|_| count == items.len()), sign) {
            (Some(prefix), _) => prefix.clone(),
            (None, Sign::Number(number)) => format!("{number}. "),
            (None, Sign::Bullet) => "- ".to_owned(),
        };
        out.push(format!("{prefix}{rest}"));
        nth += 1;
    }
    Some(out.join("\n"))
}

#[cfg(test)]
mod tests {
    use super::in_shape;

    const LIST: &str = "- Look up.\n- Let go.";
    const STEPS: &str = "1. Call.\n2. Wait.";
    const TABLE: &str = "| Day | Theme |\n|---|:-:|\n| Friday | Wind |";

    #[test]
    fn answers_get_the_signs_of_their_original() {
        for (original, answer, shape) in [
            (LIST, "・見上げる\n・放す", "- 見上げる\n- 放す"),
            (LIST, "• a\n\n• b", "- a\n- b"),
            (LIST, "– a\n– b\n– c", "- a\n- b\n- c"),
            (LIST, "-**Olhar** já.\n-**Largar.**", "- **Olhar** já.\n- **Largar.**"),
            (LIST, "-[um](../a/)\n-_dois_", "- [um](../a/)\n- _dois_"),
            (STEPS, "1º) Ligar\n2º) Esperar", "1. Ligar\n2. Esperar"),
            (STEPS, "1ª. Ligar\n2ª. Esperar", "1. Ligar\n2. Esperar"),
            (LIST, "- a\n・b", "- a\n- b"),
            (LIST, "Regarder.\nLâcher.", "- Regarder.\n- Lâcher."),
            (LIST, "１．a\n２．b", "- a\n- b"),
            ("- a\n- b\n- c", "- x\ny\n- z", "- x\n- y\n- z"),
            ("1. a\n2. b\n3. c", "1. x\ny\n2. z", "1. x\n2. y\n3. z"),
            (LIST, "    - a\n    - b", "- a\n- b"),
            (STEPS, "１。呼ぶ\n２。待つ", "1. 呼ぶ\n2. 待つ"),
            (STEPS, "（１）呼ぶ\n（２）待つ", "1. 呼ぶ\n2. 待つ"),
            (STEPS, "۱۔ متن\n۲۔ متن", "1. متن\n2. متن"),
            (STEPS, "١- نص\n٢- نص\n٣- نص", "1. نص\n2. نص\n3. نص"),
            ("- a\n  - b", "・一\n　・二", "- 一\n  - 二"),
            (STEPS, "1. а) Звонить\n2. б) Ждать", "1. Звонить\n2. Ждать"),
            (STEPS, "1. أ) اتصل\n2. ب) انتظر", "1. اتصل\n2. انتظر"),
            (STEPS, "1. أ- اتصل\n2. ب- انتظر", "1. اتصل\n2. انتظر"),
            (STEPS, "1. 甲、呼ぶ\n2. 乙、待つ", "1. 呼ぶ\n2. 待つ"),
            (STEPS, "1. (a) Call\n2. (b) Wait", "1. Call\n2. Wait"),
            (STEPS, "1. 1) Call\n2. 2) Wait", "1. Call\n2. Wait"),
            (STEPS, "1. １．呼ぶ\n\n2. ２．待つ", "1. 呼ぶ\n\n2. 待つ"),
            (STEPS, "а) Звонить\nб) Ждать", "1. Звонить\n2. Ждать"),
            (LIST, "- ـ انظر\n- ـ اترك", "- انظر\n- اترك"),
            (LIST, "ـ انظر\nـ اترك", "- انظر\n- اترك"),
            (LIST, "- ・見上げる\n- ・放す", "- 見上げる\n- 放す"),
            (LIST, "- - a\n- - b", "- a\n- b"),
            (LIST, "- • a\n  and more\n- • b", "- a\n  and more\n- b"),
            ("## One {#one}", "Un", "## Un {#one}"),
            ("## One {#one}", "＃＃　一 ｛＃one｝", "## 一 {#one}"),
            ("## One {#one}", "## Un {#un}", "## Un {#one}"),
            ("## One {#one}", "##Un", "## Un {#one}"),
            ("# One", "    Un", "# Un"),
            ("> Said.\n>\n> Again.", "Dit.\n\nEncore.", "> Dit.\n>\n> Encore."),
            ("> Said.", "＞言った。", "> 言った。"),
            ("> Said.\n>\n> Again.", "＞ 一。\n>\n＞ 二。", "> 一。\n>\n> 二。"),
            (TABLE, "| Jour | Thème |\n| v | Vent |", "| Jour | Thème |\n|---|:-:|\n| v | Vent |"),
            (
                TABLE,
                "| Jour | Thème |\n|---|:-:|\nv\tVent",
                "| Jour | Thème |\n|---|:-:|\n| v | Vent |",
            ),
            (
                TABLE,
                "| Jour\tThème |\n|---|:-:|\n| v\tVent |",
                "| Jour | Thème |\n|---|:-:|\n| v | Vent |",
            ),
            (TABLE, "Jour\tThème\nv\tVent", "| Jour | Thème |\n|---|:-:|\n| v | Vent |"),
            (TABLE, "｜日｜題｜\n｜金｜風｜", "| 日 | 題 |\n|---|:-:|\n| 金 | 風 |"),
            ("Words.", "\tDes mots.", "Des mots."),
            ("Words.[^1]", "Des mots.[^۱]", "Des mots.[^1]"),
            ("Words.[^1]", "Des mots.［＾１］", "Des mots.[^1]"),
            ("[^1]: A note.", "［＾１］：注。", "[^1]: 注。"),
            ("Words[^a] and[^b].", "Des[^a] mots[^c].", "Des[^a] mots[^b]."),
        ] {
            assert_eq!(in_shape(original, answer).as_deref(), Some(shape), "{original} {answer}");
        }
    }

    #[test]
    fn what_nobody_can_tell_stays_as_it_is() {
        for (original, answer) in [
            ("In 1999 it was.", "1999. Das Jahr."),
            ("“Look!”", "– Dialog\n– Antwort"),
            ("Words.", "・言葉"),
            ("- a\n- b\n- c", "- x\n- y\nz"),
            ("- a\n- b\n- c", "- x\n- y\n\nz"),
            (LIST, "- a\n- b"),
            // A year, initials, what one item alone begins with, and what the original has as well.
            (LIST, "- A. Dupont\n- B. Martin"),
            (STEPS, "1. а) Звонить\n2. Ждать"),
            (STEPS, "1. б) Звонить\n2. в) Ждать"),
            (STEPS, "1. 5) Call\n2. 9) Wait"),
            ("- – Yes.\n- – No.", "- – Oui.\n- – Non."),
            ("1. a) Call\n2. b) Wait", "1. a) Appeler\n2. b) Attendre"),
            (LIST, "- ـه ضمير\n- ـها ضمير"),
            (LIST, "- 1. Preis\n- 2. Preis"),
            (LIST, "- a) une\n- b) deux"),
            (LIST, "1. a\n2. b"),
            (LIST, "Tout dans une phrase."),
            (LIST, "Regarder. Lâcher.\nEt\nplus."),
            (LIST, "１９９９．a\n２０００．b\n２００１．c"),
            (LIST, "３．a\n１０．b"),
            (STEPS, "- a\n- b"),
            ("## One", "Un\ndeux"),
            ("## One", "### Un"),
            (TABLE, "| Jour | Thème | plus |\n| v | Vent |"),
            (TABLE, "Une phrase."),
            (TABLE, "| Jour | Thème |\n|---|:-:|\nv\tVent\tfort"),
            (TABLE, "| Jour | Thème |\n|---|:-:|\n| v\tle 5 | Vent |"),
            (TABLE, "| Jour | Thème |\n|---|:-:|\nv Vent"),
            ("    code", "    code"),
            ("Words.[^1]", "Des mots.[^1]"),
            ("Words.", "Des mots[^2]."),
            ("> Said.", "- un\n- deux"),
            ("## One {#one}", ""),
        ] {
            assert_eq!(in_shape(original, answer), None, "{original} {answer}");
        }
    }
}
