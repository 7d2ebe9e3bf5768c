//! How large a picture is, read from its first bytes: a page that says so does not jump when the
//! picture comes.

use crate::model::Size;

/// A picture that cannot be read as one.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Unreadable;

/// The size that a file is shown in; `None` for files that are no pictures, and for drawings that
/// fit any size.
///
/// # Errors
///
/// [`Unreadable`] if the file's name says that it is a picture, and its bytes do not.
pub fn size(name: &str, bytes: &[u8]) -> Result<Option<Size>, Unreadable> {
    let extension = name.rsplit_once('.').map_or("", |(_, extension)| extension);
    match extension.to_ascii_lowercase().as_str() {
        "svg" => drawing(bytes),
        "avif" | "gif" | "jpeg" | "jpg" | "png" | "webp" => {
            let found = imagesize::blob_size(bytes).map_err(|_| Unreadable)?;
            let narrow = |length: usize| u32::try_from(length).ok().filter(|length| *length > 0);
            match (narrow(found.width), narrow(found.height)) {
                (Some(width), Some(height)) if is_turned(bytes) => {
                    Ok(Some(Size { width: height, height: width }))
                }
                (Some(width), Some(height)) => Ok(Some(Size { width, height })),
                _ => Err(Unreadable),
            }
        }
        _ => Ok(None),
    }
}

/// Whether a JPEG file is to be turned by a quarter, as cameras that are held upright say by the
/// orientation in their EXIF data (CIPA DC-008, tag 0x0112).
fn is_turned(bytes: &[u8]) -> bool {
    orientation(bytes).is_some_and(|orientation| (5..=8).contains(&orientation))
}

fn orientation(bytes: &[u8]) -> Option<u16> {
    let mut rest = bytes.strip_prefix(b"\xFF\xD8")?;
    // Segments, until the one of the pixels: a marker, and a length that counts its own two bytes.
    loop {
        let (head, after) = rest.split_at_checked(4)?;
        let [0xFF, marker, high, low] = *head else { return None };
        if marker == 0xDA {
            return None;
        }
        let length = usize::from(u16::from_be_bytes([high, low])).checked_sub(2)?;
        let segment = after.get(..length)?;
        match segment.strip_prefix(b"Exif\0\0") {
            Some(tiff) if marker == 0xE1 => return tiff_orientation(tiff),
            _ => rest = after.get(length..)?,
        }
    }
}

fn tiff_orientation(tiff: &[u8]) -> Option<u16> {
    let little = match tiff.get(..4)? {
        b"II*\0" => true,
        b"MM\0*" => false,
        _ => return None,
    };
    let short = |at: usize| -> Option<u16> {
        let pair = <[u8; 2]>::try_from(tiff.get(at..at.checked_add(2)?)?).ok()?;
        Some(if little { u16::from_le_bytes(pair) } else { u16::from_be_bytes(pair) })
    };
    let long = <[u8; 4]>::try_from(tiff.get(4..8)?).ok()?;
    let first = if little { u32::from_le_bytes(long) } else { u32::from_be_bytes(long) };
    let first = usize::try_from(first).ok()?;
    let count = usize::from(short(first)?);
    let entries = (0..count).map(|nth| first + 2 + nth * 12);
    let mut own = entries.filter(|at| short(*at) == Some(0x0112));
    own.next().and_then(|at| short(at + 8))
}

/// The width of a drawing that has none of its own, if its units are too few to be pixels.
const DRAWN_WIDTH: f64 = 1000.0;

/// An SVG's own width and height, else those of its view box. A drawing without width and height
/// fills the width that there is, so that only the ratio of its view box counts; what is narrower
/// than 300 is made larger, for its units can hardly be meant as pixels.
fn drawing(bytes: &[u8]) -> Result<Option<Size>, Unreadable> {
    let text = std::str::from_utf8(bytes).map_err(|_| Unreadable)?;
    let tag = root(text).ok_or(Unreadable)?;
    let of = |name: &str| attribute(tag, name).and_then(pixels);
    let view = attribute(tag, "viewBox").and_then(view_box);
    let (width, height) = match (of("width"), of("height"), view) {
        (Some(width), Some(height), _) => (width, height),
        (Some(width), None, Some((x, y))) => (width, width * y / x),
        (None, Some(height), Some((x, y))) => (height * x / y, height),
        (None, None, Some((x, y))) if x < 300.0 => (DRAWN_WIDTH, DRAWN_WIDTH * y / x),
        (None, None, Some(view)) => view,
        _ => return Ok(None),
    };
    let whole = |length: f64| {
        let length = length.round();
        // The cast cannot lose anything: the range is checked.
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "in range")]
        (1.0..=1e6).contains(&length).then_some(length as u32)
    };
    Ok(whole(width).zip(whole(height)).map(|(width, height)| Size { width, height }))
}

/// What stands in the root element's tag, if the root is `<svg>`.
fn root(text: &str) -> Option<&str> {
    let mut rest = text.trim_start_matches('\u{FEFF}').trim_start();
    loop {
        let end = if rest.starts_with("<!--") {
            rest.find("-->")? + 3
        } else if rest.starts_with("<?") {
            rest.find("?>")? + 2
        } else if rest.starts_with("<!") {
            rest.find('>')? + 1
        } else {
            break;
        };
        rest = rest[end..].trim_start();
    }
    let name_end = rest.find(|c: char| c.is_whitespace() || matches!(c, '>' | '/'))?;
    let name = rest[..name_end].strip_prefix('<')?;
    if name.rsplit(':').next() != Some("svg") {
        return None;
    }
    let mut quote = None;
    for (at, c) in rest.char_indices().skip(name_end) {
        match (quote, c) {
            (None, '>') => return Some(&rest[name_end..at]),
            (None, '"' | '\'') => quote = Some(c),
            (Some(open), c) if c == open => quote = None,
            _ => {}
        }
    }
    None
}

fn attribute<'t>(tag: &'t str, wanted: &str) -> Option<&'t str> {
    let mut rest = tag;
    loop {
        let (name, after) = rest.split_once('=')?;
        let after = after.trim_start();
        let quote = after.chars().next().filter(|c| matches!(c, '"' | '\''))?;
        let (value, next) = after[1..].split_once(quote)?;
        if name.trim() == wanted {
            return Some(value.trim());
        }
        rest = next;
    }
}

/// A length in CSS pixels; `None` for one that depends on what is around.
fn pixels(length: &str) -> Option<f64> {
    let end = length.find(|c: char| c.is_ascii_alphabetic() || c == '%').unwrap_or(length.len());
    let (number, unit) = length.split_at(end);
    let factor = match unit.trim() {
        "" | "px" => 1.0,
        "pt" => 4.0 / 3.0,
        "pc" => 16.0,
        "in" => 96.0,
        "cm" => 96.0 / 2.54,
        "mm" => 96.0 / 25.4,
        _ => return None,
    };
    number.trim().parse::<f64>().ok().map(|number| number * factor).filter(|l| *l > 0.0)
}

/// Width and height of a view box.
fn view_box(value: &str) -> Option<(f64, f64)> {
    let mut numbers = value
        .split(|c: char| c.is_whitespace() || c == ',')
        .filter(|part| !part.is_empty())
        .map(|part| part.parse::<f64>().ok().filter(|number| number.is_finite()));
    let (_, _, width, height) =
        (numbers.next()??, numbers.next()??, numbers.next()??, numbers.next()??);
    (width > 0.0 && height > 0.0).then_some((width, height))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sized(width: u32, height: u32) -> Result<Option<Size>, Unreadable> {
        Ok(Some(Size { width, height }))
    }

    #[test]
    fn drawings_say_their_size_in_many_ways() {
        let svg = |attributes: &str| size("a.svg", format!("<svg {attributes}/>").as_bytes());
        assert_eq!(svg("width=\"640\" height='360.4px'"), sized(640, 360));
        assert_eq!(svg("width=\"10cm\" height=\"1in\""), sized(378, 96));
        assert_eq!(svg("viewBox=\"0 0 800 450\""), sized(800, 450));
        assert_eq!(svg("viewBox=\"0,0,24,48\""), sized(1000, 2000));
        assert_eq!(svg("width=\"400\" viewBox=\"0 0 800 450\""), sized(400, 225));
        assert_eq!(svg("width=\"100%\" height=\"100%\" viewBox=\"0 0 800 450\""), sized(800, 450));
        assert_eq!(svg("aria-label=\"width='9'\" width=\"5\" height=\"6\""), sized(5, 6));
        for none in ["", "width=\"100%\"", "viewBox=\"0 0 0 5\"", "viewBox=\"a\"", "width=\"5\""] {
            assert_eq!(svg(none), Ok(None), "{none}");
        }
        let head = "\u{FEFF}<?xml version=\"1.0\"?>\n<!-- <svg width='1'> -->\n";
        let whole = format!("{head}<svg:svg width=\"7\" height=\"8\"></svg:svg>");
        assert_eq!(size("a.svg", whole.as_bytes()), sized(7, 8));
        for broken in ["", "<html>", "<svg", "<svg width=\"", "<!-- ", "\u{FEFF}"] {
            assert_eq!(size("a.svg", broken.as_bytes()), Err(Unreadable), "{broken}");
        }
    }

    /// The first bytes of a PNG: signature and header chunk, without its check sum.
    fn png(width: u32, height: u32) -> Vec<u8> {
        let head = b"\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR";
        let numbers = [width.to_be_bytes(), height.to_be_bytes()].concat();
        [head.as_slice(), &numbers, b"\x08\x02\0\0\0\0\0\0\0"].concat()
    }

    /// A JPEG of 3 × 2 with this EXIF orientation, in either order of bytes.
    fn jpeg(orientation: u8, little: bool) -> Vec<u8> {
        let tiff: Vec<u8> = if little {
            [b"II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0".as_slice(), &[orientation, 0, 0, 0]]
                .concat()
        } else {
            [b"MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01".as_slice(), &[0, orientation, 0, 0]]
                .concat()
        };
        let length = u8::try_from(2 + 6 + tiff.len()).expect("short");
        let exif = [b"\xFF\xE1\0".as_slice(), &[length], b"Exif\0\0", &tiff].concat();
        let frame = b"\xFF\xC0\0\x0B\x08\0\x02\0\x03\x01\x01\x11\0";
        [b"\xFF\xD8".as_slice(), &exif, frame, b"\xFF\xD9"].concat()
    }

    #[test]
    fn pictures_say_their_size() {
        assert_eq!(size("a.PNG", &png(640, 480)), sized(640, 480));
        assert_eq!(size("a.png", &png(0, 480)), Err(Unreadable));
        assert_eq!(size("a.gif", b"GIF89a\x05\0\x07\0\0\0\0"), sized(5, 7));
        for little in [true, false] {
            assert_eq!(size("a.jpg", &jpeg(1, little)), sized(3, 2));
            assert_eq!(size("a.jpeg", &jpeg(6, little)), sized(2, 3));
        }
        assert_eq!(size("a.pdf", b"%PDF"), Ok(None));
        for name in ["a.png", "a.jpg", "a.webp", "a.avif", "a.gif"] {
            assert_eq!(size(name, b"not a picture"), Err(Unreadable), "{name}");
            assert_eq!(size(name, b""), Err(Unreadable), "{name}");
        }
    }

    #[test]
    fn no_cut_of_a_picture_does_harm() {
        let whole = [png(640, 480), jpeg(6, true), jpeg(8, false)];
        for bytes in whole {
            for end in 0..bytes.len() {
                let _ = size("a.jpg", &bytes[..end]);
                let mut spoilt = bytes.clone();
                spoilt[end] ^= 0xFF;
                let _ = size("a.jpg", &spoilt);
            }
        }
    }
}
