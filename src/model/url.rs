//! What kind of address a link holds, seen as a browser will see it.

/// Kinds of addresses.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Address {
    /// `http`, `https`, `mailto` or `tel`.
    External,
    /// `#anchor` in the same page.
    Fragment,
    /// A path relative to the article's folder.
    Relative,
    /// `/path` on the same site.
    Site,
    /// `//host`, or what browsers make of backslashes: another host in disguise.
    OtherHost,
    /// Any other scheme, such as `javascript` or `data`.
    Forbidden,
    /// Nothing at all.
    Empty,
}

/// Classifies an address as the WHATWG URL standard reads it: tabs and line ends vanish, leading
/// control characters and spaces too, a backslash is a slash.
#[must_use]
pub fn classify(address: &str) -> Address {
    // What browsers see: an iterator, since most addresses are looked at many times.
    let mut seen = address
        .trim_start_matches(|c: char| c <= ' ')
        .bytes()
        .filter(|b| !matches!(b, b'\t' | b'\n' | b'\r'))
        .map(|b| if b == b'\\' { b'/' } else { b });
    let after = seen.clone();
    match (seen.next(), seen.next()) {
        (None, _) => return Address::Empty,
        (Some(b'/'), Some(b'/')) => return Address::OtherHost,
        (Some(b'/'), _) => return Address::Site,
        (Some(b'#'), _) => return Address::Fragment,
        _ => {}
    }
    let mut scheme = [0_u8; 8];
    let (mut length, mut rest) = (0, after);
    loop {
        match rest.next() {
            None | Some(b'/' | b'?' | b'#') => return Address::Relative,
            Some(b':') => break,
            Some(byte) => {
                if let Some(slot) = scheme.get_mut(length) {
                    *slot = byte.to_ascii_lowercase();
                }
                length += 1;
            }
        }
    }
    match scheme.get(..length) {
        Some(b"http" | b"https") if rest.next() == Some(b'/') && rest.next() == Some(b'/') => {
            Address::External
        }
        Some(b"mailto" | b"tel") => Address::External,
        _ => Address::Forbidden,
    }
}

/// Splits an address into path and fragment; a query stays with neither.
#[must_use]
pub fn split(address: &str) -> (&str, Option<&str>) {
    let (rest, fragment) = match address.split_once('#') {
        Some((rest, fragment)) => (rest, Some(fragment)),
        None => (address, None),
    };
    (rest.split('?').next().unwrap_or_default(), fragment)
}

/// Decodes `%41`; what is no valid UTF-8 afterwards is left as it was.
#[must_use]
pub fn decode(path: &str) -> String {
    if !path.contains('%') {
        return path.to_owned();
    }
    let digit = |b: Option<&u8>| b.and_then(|b| char::from(*b).to_digit(16));
    let bytes = path.as_bytes();
    let (mut out, mut ix) = (Vec::with_capacity(bytes.len()), 0);
    while ix < bytes.len() {
        let pair = (digit(bytes.get(ix + 1)), digit(bytes.get(ix + 2)));
        if let (b'%', (Some(high), Some(low))) = (bytes[ix], pair) {
            out.push(u8::try_from(high * 16 + low).unwrap_or(b'?'));
            ix += 3;
        } else {
            out.push(bytes[ix]);
            ix += 1;
        }
    }
    String::from_utf8(out).unwrap_or_else(|_| path.to_owned())
}

/// Encodes a URL path: every byte that RFC 3986 does not allow in a path as it is.
#[must_use]
pub fn encode(path: &str) -> String {
    let mut out = String::with_capacity(path.len());
    for byte in path.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~/!$&'()*+,;=:@".contains(&byte) {
            out.push(char::from(byte));
        } else {
            let hex = |n: u8| char::from(b"0123456789ABCDEF"[usize::from(n)]);
            out.extend(['%', hex(byte >> 4), hex(byte & 15)]);
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_seen_as_browsers_see_them() {
        use Address::*;
        for (address, kind) in [
            ("https://a.example/x", External),
            ("mailto:a@b.example", External),
            ("#x", Fragment),
            ("../x/", Relative),
            ("x:y", Forbidden),
            ("a/b:c", Relative),
            ("/x", Site),
            ("//evil.example", OtherHost),
            ("/\\evil.example", OtherHost),
            ("\\\\evil", OtherHost),
            ("/\t/evil", OtherHost),
            ("JavaScript:alert(1)", Forbidden),
            ("java\tscript:alert(1)", Forbidden),
            ("\u{1} javascript:x", Forbidden),
            ("data:text/html,x", Forbidden),
            ("vbscript:x", Forbidden),
            ("", Empty),
            (" ", Empty),
            ("https:evil", Forbidden),
        ] {
            assert_eq!(classify(address), kind, "{address:?}");
        }
    }

    #[test]
    fn encoding_and_decoding_are_inverse() {
        for path in ["/a/b/", "/مقال/", "/a b%/", "/日本語?#/"] {
            assert_eq!(decode(&encode(path)), path);
        }
        assert_eq!(decode("%2e%2E/%zz"), "../%zz");
    }
}
