//! A section's style sheet: the theme's, without its comments, and the section's tokens behind it.

use std::fmt::Write as _;

use crate::model::theme::{Corners, Family, Fonts, Measure, Scheme, TOKENS, Theme};
use crate::model::{SectionIx, Settings};

/// The style sheet of a section. Tokens are written from parsed values only; nothing of the
/// settings' text is copied into it.
#[must_use]
pub fn sheet(theme: &str, settings: &Settings, section: SectionIx) -> String {
    let mut out = compact(theme);
    let theme = &settings.section(section).theme;
    colours(&mut out, theme);
    shape(&mut out, theme);
    let mut rest = theme.fonts.as_slice();
    while let [(_, fonts), ..] = rest {
        let alike = rest.iter().take_while(|(_, other)| other == fonts).count();
        let tags = rest[..alike].iter().map(|(ix, _)| format!(":lang({})", settings.locale(*ix)));
        write_fonts(&mut out, &tags.collect::<Vec<_>>().join(","), fonts);
        rest = &rest[alike..];
    }
    out
}

/// The theme's sheet as it is published: no comments, and no space that nothing needs. What stands
/// between quotation marks is left alone.
fn compact(sheet: &str) -> String {
    let mut out = String::with_capacity(sheet.len());
    let mut rest = sheet;
    let mut bare = String::with_capacity(sheet.len());
    while let Some((before, after)) = rest.split_once("/*") {
        bare.push_str(before);
        rest = after.split_once("*/").map_or("", |(_, after)| after);
    }
    bare.push_str(rest);
    for line in bare.lines().map(str::trim).filter(|line| !line.is_empty()) {
        for (nth, piece) in line.split('"').enumerate() {
            if nth > 0 {
                out.push('"');
            }
            if nth % 2 == 1 {
                out.push_str(piece);
                continue;
            }
            // In selectors a space before a colon has a meaning; one behind it there never is.
            let mut piece = piece.replace("; }", "}").replace(" }", "}");
            for sign in ["{", ";", ",", ":"] {
                piece = piece.replace(&format!("{sign} "), sign);
            }
            out.push_str(&piece.replace(" {", "{"));
        }
        // Elsewhere the end of a line parts two words.
        if !line.ends_with(['{', '}', ';', ',']) {
            out.push(' ');
        }
    }
    out
}

/// Print has colours of its own, so that these are for screens alone.
fn colours(out: &mut String, theme: &Theme) {
    for scheme in Scheme::ALL {
        let own = TOKENS.iter().zip(&theme.colours);
        let said: Vec<_> = own
            .filter_map(|(token, pair)| {
                pair[scheme as usize]
                    .as_ref()
                    .map(|(colour, _)| format!("--{}:{colour}", token.name))
            })
            .collect();
        if said.is_empty() {
            continue;
        }
        let dark = if scheme == Scheme::Dark { " and (prefers-color-scheme:dark)" } else { "" };
        // Writing to a string cannot fail.
        let _ = write!(out, "\n@media screen{dark}{{:root{{{}}}}}", said.join(";"));
    }
}

fn shape(out: &mut String, theme: &Theme) {
    match theme.corners {
        Corners::Sharp => out.push_str("\n:root{--corner:0}"),
        Corners::Soft => {}
        Corners::Round => out.push_str("\n:root{--corner:14px}"),
    }
    match theme.measure {
        Measure::Narrow => out.push_str("\n:root{--width:.88}"),
        Measure::Normal => {}
        Measure::Wide => out.push_str("\n:root{--width:1.12}"),
    }
}

fn write_fonts(out: &mut String, selector: &str, fonts: &Fonts) {
    let mut said = Vec::new();
    for (name, families) in
        [("text", &fonts.text), ("headings", &fonts.headings), ("interface", &fonts.interface)]
    {
        if !families.is_empty() {
            let families: Vec<_> = families.iter().map(family).collect();
            said.push(format!("--font-{name}:{}", families.join(",")));
        }
    }
    let number = |hundredths: u16| format!("{}.{:02}", hundredths / 100, hundredths % 100);
    said.extend(fonts.size.map(|size| format!("--zoom:{}", number(size))));
    said.extend(fonts.line_height.map(|height| format!("--lead:{}", number(height))));
    let _ = write!(out, "\n:is({selector}){{{}}}", said.join(";"));
}

fn family(family: &Family) -> String {
    match family {
        Family::Generic(name) => (*name).to_owned(),
        Family::Named(name) => format!("\"{name}\""),
    }
}

#[cfg(test)]
mod tests {
    use super::compact;
    use crate::model::theme::{Scheme, TOKENS};

    #[test]
    fn comments_and_indentation_go_and_nothing_else() {
        let sheet =
            "/* a */\na,\nb :is(c) {\n  margin: 0 1px; /* b */\n  mask:\n    x,\n    y;\n}\n";
        assert_eq!(compact(sheet), "a,b :is(c){margin:0 1px;mask: x,y;}");
        assert_eq!(compact("a { b: \"c: { }\" d; e: f; }\n/* open"), "a{b:\"c: { }\" d;e:f}");
    }

    #[test]
    fn the_tokens_are_those_of_the_sheet() {
        let sheet = include_str!("../../theme/assets/style.css");
        let blocks: Vec<&str> = sheet.split("--background:").skip(1).collect();
        for scheme in Scheme::ALL {
            let block = blocks[scheme as usize].split('}').next().unwrap_or_default();
            let block = format!("--background:{block}");
            let said: Vec<_> = TOKENS
                .iter()
                .map(|token| format!("--{}: {};", token.name, token.own[scheme as usize]))
                .collect();
            let found: Vec<_> = block.lines().map(str::trim).take(said.len()).collect();
            assert_eq!(found, said, "{scheme:?}");
        }
    }
}
