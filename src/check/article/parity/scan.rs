//! What programs read in a text, and no language changes: placeholders, addresses, paths.

/// Calls `found` with each placeholder: `%s`, `%1$s`, `%(name)s`, `{0}`, `{{name}}`, `${x}`, `:name`,
/// and the name of each short code, `{{< figure >}}` or `{% include %}`.
pub(super) fn placeholders(text: &str, mut found: impl FnMut(&str)) {
    let bytes = text.as_bytes();
    let mut at = 0;
    while let Some(step) = memchr::memchr3(b'%', b'{', b':', &bytes[at..]) {
        at += step;
        let rest = &text[at..];
        let before = text[..at].chars().next_back();
        let length = match bytes[at] {
            b'%' => percent(rest, before),
            b'{' => brace(rest),
            _ => colon(rest, before),
        };
        match length {
            Some(length) => {
                let whole = &rest[..length];
                let dollar = before == Some('$') && whole.starts_with('{');
                if let Some(name) = short_code(whole) {
                    found(name);
                } else if dollar {
                    found(&text[at - 1..at + length]);
                } else {
                    found(whole);
                }
                at += length;
            }
            None => at += 1,
        }
    }
}

/// `%s`, `%-5d`, `%1$s`, `%(name)s`, `%{name}`; a per cent sign behind a number is none.
fn percent(rest: &str, before: Option<char>) -> Option<usize> {
    if before.is_some_and(|c| c.is_numeric() || c == '%') {
        return None;
    }
    let inner = &rest[1..];
    if let Some(tail) = inner.strip_prefix('{') {
        let end = tail.find('}')?;
        return is_name(&tail[..end]).then_some(end + 3);
    }
    let mut length = 1;
    let mut tail = inner;
    if let Some(named) = inner.strip_prefix('(') {
        let end = named.find(')')?;
        if !is_name(&named[..end]) {
            return None;
        }
        length += end + 2;
        tail = &rest[length..];
    }
    let flags = tail.bytes().take_while(|b| b.is_ascii_digit() || b"$-+.#".contains(b)).count();
    let letter = *tail.as_bytes().get(flags)?;
    if !b"sdifuxXceg@".contains(&letter) {
        return None;
    }
    let ends = tail[flags + 1..].chars().next().is_none_or(|c| !c.is_alphanumeric());
    ends.then_some(length + flags + 1)
}

fn brace(rest: &str) -> Option<usize> {
    if rest.starts_with("{{") || rest.starts_with("{%") {
        let close = if rest.starts_with("{{") { "}}" } else { "%}" };
        let end = rest[2..].find(close)? + 2;
        let inner = rest[2..end].trim_matches(|c: char| c.is_whitespace() || "<>%-/&{".contains(c));
        return (!inner.is_empty() && end < 400).then_some(end + 2);
    }
    let end = rest.find('}')?;
    let inner = &rest[1..end];
    let number = !inner.is_empty() && inner.len() < 4 && inner.bytes().all(|b| b.is_ascii_digit());
    (number || is_name(inner)).then_some(end + 1)
}

/// The name of a short code, with what opens it: its arguments may be translated.
fn short_code(whole: &str) -> Option<&str> {
    let code = ["{{<", "{{%", "{%"].iter().any(|open| whole.starts_with(open));
    if !code {
        return None;
    }
    let name = whole.trim_start_matches(|c: char| c.is_whitespace() || "{<%-/".contains(c));
    let end = name.find(|c: char| !(c.is_alphanumeric() || "-_./".contains(c)));
    Some(&name[..end.unwrap_or(name.len())]).filter(|name| !name.is_empty())
}

/// `:name`, as in addresses of programs; not `::`, not `:smile:`.
fn colon(rest: &str, before: Option<char>) -> Option<usize> {
    if !before.is_none_or(|c| c.is_whitespace() || matches!(c, '/' | '(')) {
        return None;
    }
    let name = &rest[1..];
    let length = name.bytes().take_while(|b| b.is_ascii_alphanumeric() || *b == b'_').count();
    let next = name[length..].chars().next();
    let ends = next.is_none_or(|c| !c.is_alphanumeric() && c != ':');
    (length > 1 && name.starts_with(|c: char| c.is_ascii_lowercase()) && ends).then_some(length + 1)
}

fn is_name(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_')
        && text.len() <= 40
        && text.bytes().all(|b| b.is_ascii_alphanumeric() || b"_.-".contains(&b))
}

/// Calls `found` with each address of a mailbox.
pub(in crate::check) fn emails(text: &str, mut found: impl FnMut(&str)) {
    let bytes = text.as_bytes();
    for at in memchr::memchr_iter(b'@', bytes) {
        let local = |b: u8| b.is_ascii_alphanumeric() || b"._%+-".contains(&b);
        let domain = |b: u8| b.is_ascii_alphanumeric() || b".-".contains(&b);
        let from = at - bytes[..at].iter().rev().take_while(|b| local(**b)).count();
        let to = at + 1 + bytes[at + 1..].iter().take_while(|b| domain(**b)).count();
        let host = text[at + 1..to].trim_end_matches(['.', '-']);
        let top = host.rsplit_once('.').map_or("", |(_, top)| top);
        let sound = from < at && top.len() > 1 && top.bytes().all(|b| b.is_ascii_alphabetic());
        if sound {
            found(&text[from..at + 1 + host.len()]);
        }
    }
}

/// Calls `found` with each address that begins with `http://` or `https://`.
pub(in crate::check) fn urls(text: &str, mut found: impl FnMut(&str)) {
    let mut at = 0;
    while let Some(step) = text[at..].find("http") {
        at += step;
        let rest = &text[at..];
        let scheme = ["https://", "http://"].iter().find(|scheme| rest.starts_with(*scheme));
        let Some(scheme) = scheme else {
            at += 4;
            continue;
        };
        let allowed = |c: char| c.is_ascii_graphic() && !"<>\"`|\\^{}[]".contains(c);
        let end = rest.find(|c| !allowed(c)).unwrap_or(rest.len());
        let url = rest[..end].trim_end_matches(['.', ',', ';', ':', '!', '?', '\'', ')', ']', '*']);
        if url.len() > scheme.len() {
            found(url);
        }
        at += end.max(4);
    }
}

/// Calls `found` with each path of a file: `/etc/hosts`, `./run`, `~/kites`, `src/main.rs`, `C:\kites`.
pub(super) fn paths(text: &str, mut found: impl FnMut(&str)) {
    if memchr::memchr2(b'/', b'\\', text.as_bytes()).is_none() {
        return;
    }
    let part = |c: char| c.is_ascii_alphanumeric() || "/\\._-~:@+".contains(c);
    for word in text.split(|c| !part(c)) {
        let word = word.trim_end_matches(['.', ':', '-']).trim_start_matches(['.', ':', '-', '@']);
        if is_path(word) && !word.contains("//") && !word.contains('@') {
            found(word);
        }
    }
}

fn is_path(word: &str) -> bool {
    let drive = word.len() > 3 && word.as_bytes()[1..].starts_with(b":\\");
    if drive {
        return true;
    }
    let Some((folder, name)) = word.rsplit_once('/') else { return false };
    // `and/or`, `1/2` and `he/she` are none.
    let ending = name.rsplit_once('.').is_some_and(|(stem, end)| {
        !stem.is_empty()
            && (1..=5).contains(&end.len())
            && end.bytes().all(|b| b.is_ascii_alphanumeric())
            && end.bytes().any(|b| b.is_ascii_alphabetic())
    });
    let host = folder.split('/').next().unwrap_or_default().contains('.');
    (ending && !host && !folder.is_empty())
        || (word.starts_with('/') && folder.len() > 1 && !name.is_empty())
        || (word.starts_with("~/") && !name.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn no_text_is_too_strange(text in "([%{}:@/\\\\.<>$()\\-_~ 0s9aZ字é]|https?://|\\PC){0,30}") {
            placeholders(&text, |_| {});
            emails(&text, |_| {});
            urls(&text, |_| {});
            paths(&text, |_| {});
            let notation = crate::format::figures::Notation::marks(None);
            let _ = super::super::figures::figures(&text, &notation);
        }
    }

    fn all(scan: impl Fn(&str, &mut dyn FnMut(&str)), text: &str) -> Vec<String> {
        let mut found = Vec::new();
        scan(text, &mut |one: &str| found.push(one.to_owned()));
        found
    }

    #[test]
    fn placeholders_are_found_and_prose_is_not() {
        let find = |text: &str| all(|t, f| placeholders(t, f), text);
        assert_eq!(find("%s and %1$s, %(name)s, %{x}"), ["%s", "%1$s", "%(name)s", "%{x}"]);
        assert_eq!(find("{0} {{name}} ${x} {name}"), ["{0}", "{{name}}", "${x}", "{name}"]);
        assert_eq!(find("/users/:id/kites"), [":id"]);
        assert_eq!(find("{{< figure src=\"a\" >}} {% include x.md %}"), ["figure", "include"]);
        for none in ["50%", "50 % s", "100 % sure", "so : voir", "a::b :smile:", "{ days }", "{}"] {
            assert_eq!(find(none), [""; 0], "{none}");
        }
    }

    #[test]
    fn addresses_and_paths_are_found() {
        let mails = |text: &str| all(|t, f| emails(t, f), text);
        assert_eq!(mails("Write to a.b@kites.example."), ["a.b@kites.example"]);
        assert_eq!(mails("@handle, a@b"), [""; 0]);
        let urls = |text: &str| all(|t, f| urls(t, f), text);
        assert_eq!(urls("(see https://kites.example/a?b=1)."), ["https://kites.example/a?b=1"]);
        let paths = |text: &str| all(|t, f| paths(t, f), text);
        assert_eq!(
            paths("in /etc/hosts, src/main.rs or C:\\kites."),
            ["/etc/hosts", "src/main.rs", "C:\\kites"]
        );
        assert_eq!(paths("and/or 1/2 km/h he/she/they kites.example/a.html 24/7"), [""; 0]);
    }
}
