//! Numbers in Han characters, as Chinese and Japanese spell them out: `三百六十五`, `二〇二二`.

/// The values of the numbers in a text that are spelled out in Han characters. A character that only looks
/// like one, as the first of `一般`, is taken for one too: use it to find what is there, never to miss
/// something.
#[must_use]
pub fn han_numbers(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut run: Vec<char> = Vec::new();
    for c in text.chars().chain([' ']) {
        if digit(c).is_some() || step(c).is_some() {
            run.push(c);
        } else if !run.is_empty() {
            found.extend(value(&run).map(|value| value.to_string()));
            run.clear();
        }
    }
    found
}

fn digit(c: char) -> Option<u64> {
    let digits = ["〇零", "一壱", "二兩两弐", "三参", "四", "五", "六", "七", "八", "九"];
    digits.iter().position(|same| same.contains(c)).and_then(|digit| u64::try_from(digit).ok())
}

/// What a character multiplies by.
fn step(c: char) -> Option<u64> {
    Some(match c {
        '十' => 10,
        '百' => 100,
        '千' => 1000,
        '万' | '萬' => 10_000,
        '亿' | '億' => 100_000_000,
        _ => return None,
    })
}

fn value(run: &[char]) -> Option<u64> {
    // Digit by digit, as years are.
    if run.len() > 1 && run.iter().all(|c| digit(*c).is_some()) {
        let add = |sum: u64, c: &char| sum.checked_mul(10)?.checked_add(digit(*c)?);
        return run.iter().try_fold(0, add);
    }
    let (mut all, mut part, mut last) = (0_u64, 0_u64, None);
    for c in run {
        match (digit(*c), step(*c)) {
            (Some(digit), _) => last = Some(digit),
            (_, Some(step)) if step < 10_000 => {
                part = part.checked_add(step * last.take().unwrap_or(1))?;
            }
            (_, Some(step)) => {
                let of = part.checked_add(last.take().unwrap_or(0))?.max(1);
                all = all.checked_add(of.checked_mul(step)?)?;
                part = 0;
            }
            _ => {}
        }
    }
    all.checked_add(part)?.checked_add(last.unwrap_or(0))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_in_han_characters_have_values() {
        for (text, values) in [
            ("三百六十五日", &["365"][..]),
            ("二〇二二年三月", &["2022", "3"]),
            ("十二と二十", &["12", "20"]),
            ("一千零五", &["1005"]),
            ("三万五千", &["35000"]),
            ("一億二千万", &["120000000"]),
            ("凧", &[]),
        ] {
            assert_eq!(han_numbers(text), values, "{text}");
        }
        assert!(han_numbers(&"九".repeat(60)).is_empty());
        assert!(!han_numbers(&"億".repeat(60)).is_empty());
    }
}
