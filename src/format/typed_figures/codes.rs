//! What is typed from left to right and is no number to the bidirectional algorithm: codes that are dialled, such as
//! `#31#`, and addresses of computers, such as `2001:db8::1`.

use std::ops::Range;

/// The length of the code that begins here, in characters: stars and number signs around digits, a number sign last.
pub(super) fn dialled(chars: &[(usize, char)]) -> Option<usize> {
    let is_mark = |c: char| matches!(c, '*' | '#');
    let end = chars.iter().take_while(|(_, c)| is_mark(*c) || c.is_ascii_digit()).count();
    let code = &chars[..end];
    let has_digit = code.iter().any(|(_, c)| c.is_ascii_digit());
    let sound = is_mark(code.first()?.1) && code.last()?.1 == '#' && has_digit;
    let free = chars.get(end).is_none_or(|(_, c)| !c.is_alphanumeric());
    (sound && free).then_some(end)
}

/// The addresses of version 6 of the internet's protocol in a text, in order, with the length of a network behind them.
pub(super) fn addresses(text: &str) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = Vec::new();
    let is_part = |c: char| c.is_ascii_hexdigit() || matches!(c, ':' | '.');
    let mut at = 0;
    while let Some(start) = text[at..].find(is_part).map(|start| at + start) {
        let end = start + text[start..].find(|c| !is_part(c)).unwrap_or(text.len() - start);
        at = end;
        let token = &text[start..end];
        // The longest has 45 letters; a text may be of nothing else.
        if token.len() > 48 || token.bytes().filter(|byte| *byte == b':').count() < 2 {
            continue;
        }
        let ends = [token, token.trim_end_matches('.'), token.trim_end_matches([':', '.'])];
        let own = ends.into_iter().find(|token| is_address(token));
        let Some(own) = own.filter(|own| *own != "::") else { continue };
        let mut end = start + own.len();
        let inner = |c: char| c.is_ascii_alphanumeric() || c == '_';
        if let Some(rest) = text[end..].strip_prefix('/') {
            let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
            let alone = !rest[digits..].starts_with(inner);
            end += if (1..=3).contains(&digits) && alone { 1 + digits } else { 0 };
        }
        if !text[..start].ends_with(inner) && !text[end..].starts_with(inner) {
            found.push(start..end);
            at = at.max(end);
        }
    }
    found
}

/// Whether a token is such an address: eight groups of hexadecimal digits, or fewer with one gap (RFC 4291). The last two
/// may be written as an address of version 4.
fn is_address(token: &str) -> bool {
    let count = |side: &str| -> Option<usize> {
        let groups: Vec<&str> =
            if side.is_empty() { Vec::new() } else { side.split(':').collect() };
        let last = groups.len().wrapping_sub(1);
        groups.iter().enumerate().try_fold(0, |sum, (ix, group)| {
            let is_hex = (1..=4).contains(&group.len()) && !group.contains('.');
            match is_hex {
                true => Some(sum + 1),
                false => (ix == last && is_version_four(group)).then_some(sum + 2),
            }
        })
    };
    match token.split_once("::") {
        Some((before, _)) if before.contains('.') => false,
        Some((before, behind)) => {
            count(before).zip(count(behind)).is_some_and(|(one, other)| one + other < 8)
        }
        None => count(token) == Some(8),
    }
}

fn is_version_four(group: &str) -> bool {
    let bytes: Vec<&str> = group.split('.').collect();
    bytes.len() == 4 && bytes.iter().all(|byte| byte.len() < 4 && byte.parse::<u8>().is_ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_told_from_hashtags_and_sums() {
        let length = |text: &str| dialled(&text.char_indices().collect::<Vec<_>>());
        for whole in ["#31#", "*100#", "*#06#", "*123*4#"] {
            assert_eq!(length(whole), Some(whole.len()), "{whole}");
            assert_eq!(length(&format!("{whole}.")), Some(whole.len()), "{whole}");
        }
        for none in ["#5", "#", "##", "5#", "#31#a", "*5*", "#kites#"] {
            assert_eq!(length(none), None, "{none}");
        }
    }

    #[test]
    fn addresses_are_told_from_times() {
        for whole in [
            "2001:db8::1",
            "::1",
            "fe80::1",
            "::ffff:192.0.2.1",
            "2001:db8::/32",
            "1:2:3:4:5:6:7:8",
            "1:2:3:4:5:6:7::",
        ] {
            let text = format!("x {whole}. (y");
            let found: Vec<&str> = addresses(&text).into_iter().map(|at| &text[at]).collect();
            assert_eq!(found, [whole]);
        }
        for none in [
            "10:30:00",
            "::",
            "a::b::c",
            "std::net",
            "10:30",
            "face",
            "1:2:3:4:5:6:7:8:9",
            "crate::a::b",
            "::1.2.3",
            "12345::1",
        ] {
            assert_eq!(addresses(none), Vec::<Range<usize>>::new(), "{none}");
        }
    }
}
