//! JSON as it may stand in a page.

/// A key, behind a comma if it is not the first of its object.
pub(super) fn key(out: &mut String, name: &str) {
    if !out.ends_with('{') {
        out.push(',');
    }
    string(out, name);
    out.push(':');
}

/// A key and its string.
pub(super) fn pair(out: &mut String, name: &str, value: &str) {
    key(out, name);
    string(out, value);
}

/// A JSON string that can stand in a `<script>` element: nothing in it can end the element, or
/// begin a comment that would hide its end.
fn string(out: &mut String, text: &str) {
    out.push('"');
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '<' | '>' | '&' | '\u{2028}' | '\u{2029}' | '\u{7f}' => {
                out.push_str(&format!("\\u{:04x}", u32::from(c)));
            }
            c if c < ' ' => out.push_str(&format!("\\u{:04x}", u32::from(c))),
            c => out.push(c),
        }
    }
    out.push('"');
}

#[cfg(test)]
mod tests {
    use super::string;

    #[test]
    fn strings_are_json_and_end_no_script() {
        for text in [
            "plain",
            "اردو",
            "\"\\\n\t\u{1}",
            "</script><!--",
            "]]>",
            "&lt;",
            "\u{2028}\u{2029}",
            "\u{1F3F4}\u{FFFF}",
            "",
        ] {
            let mut out = String::new();
            string(&mut out, text);
            assert!(!out.contains(['<', '>', '&']), "{out}");
            let back: String = serde_json::from_str(&out).expect("JSON");
            assert_eq!(back, text);
        }
    }
}
