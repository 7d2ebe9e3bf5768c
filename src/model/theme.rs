//! What a section's sites look like: the theme's tokens, and what a section says of them.

use std::fmt;
use std::ops::Range;

use super::LocaleIx;

/// A colour of the sRGB space, opaque.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Colour(pub u8, pub u8, pub u8);

impl Colour {
    /// Reads `#rgb` or `#rrggbb`; no other form is taken.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let digits = text.strip_prefix('#')?;
        if !digits.bytes().all(|byte| byte.is_ascii_hexdigit()) {
            return None;
        }
        let number = u32::from_str_radix(digits, 16).ok()?;
        let part = |at: u32, bits: u32| u8::try_from((number >> at) & ((1 << bits) - 1)).ok();
        match digits.len() {
            3 => Some(Self(part(8, 4)? * 17, part(4, 4)? * 17, part(0, 4)? * 17)),
            6 => Some(Self(part(16, 8)?, part(8, 8)?, part(0, 8)?)),
            _ => None,
        }
    }

    /// Relative luminance, from 0 for black to 1 for white, as WCAG 2.2 defines it.
    fn luminance(self) -> f64 {
        let linear = |part: u8| {
            let part = f64::from(part) / 255.0;
            if part <= 0.04045 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
        };
        0.2126 * linear(self.0) + 0.7152 * linear(self.1) + 0.0722 * linear(self.2)
    }

    /// The contrast of two colours in hundredths, from 100 (`1:1`) to 2100 (`21:1`), as WCAG 2.2
    /// defines it; rounded down, so that what falls short never looks sufficient.
    #[must_use]
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "100 to 2100")]
    pub fn contrast(self, other: Self) -> u32 {
        let (a, b) = (self.luminance(), other.luminance());
        ((a.max(b) + 0.05) / (a.min(b) + 0.05) * 100.0 + 1e-6) as u32
    }
}

impl fmt::Display for Colour {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "#{:02x}{:02x}{:02x}", self.0, self.1, self.2)
    }
}

/// Bright or dark surroundings: a token has a colour for each.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Scheme {
    /// Ink on paper.
    Light,
    /// For readers who prefer a dark screen.
    Dark,
}

impl Scheme {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Light, Self::Dark];

    /// The name in settings.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }
}

/// A colour that the style sheet asks for by name, with the theme's own.
#[derive(Debug)]
pub struct Token {
    /// Its name in settings and, behind `--`, in the style sheet.
    pub name: &'static str,
    /// The theme's own colours: light, dark.
    pub own: [Colour; 2],
}

const fn token(name: &'static str, light: u32, dark: u32) -> Token {
    Token { name, own: [colour(light), colour(dark)] }
}

const fn colour(number: u32) -> Colour {
    let [_, red, green, blue] = number.to_be_bytes();
    Colour(red, green, blue)
}

/// Every token, in the order of the style sheet.
pub static TOKENS: [Token; 12] = [
    token("background", 0x00fb_faf7, 0x0011_171f),
    token("surface", 0x00ff_ffff, 0x0019_212c),
    token("tint", 0x00ea_f0f4, 0x001f_2a37),
    token("notice", 0x00fd_f1d8, 0x0033_290f),
    token("band", 0x00d3_e6f0, 0x001b_2b40),
    token("band-text", 0x0015_2231, 0x00e8_eef4),
    token("text", 0x0018_222f, 0x00e4_e7ea),
    token("muted", 0x004a_5766, 0x00a9_b4c0),
    token("line", 0x00c9_d2d9, 0x0036_4454),
    token("link", 0x0017_4f8c, 0x009c_c6f5),
    token("accent", 0x00ac_3218, 0x00ff_9c80),
    token("highlight", 0x00ed_a63c, 0x00f0_b65c),
];

/// What is read on what: each of the first on each of the second. Colours that no letter bears
/// (`line`, `highlight`) are in none of them.
pub static PAIRS: [(&[&str], &[&str]); 2] = [
    (&["text", "muted", "link", "accent"], &["background", "surface", "tint", "notice"]),
    (&["band-text"], &["band"]),
];

/// The contrast that text must have, in hundredths: level AA of WCAG 2.2.
pub const AA: u32 = 450;

/// A colour that a section names, and where it is written.
pub type Said = (Colour, Range<usize>);

/// What a section says of the look of its site. Nothing said is the theme's own.
#[derive(Clone, Default, Debug)]
pub struct Theme {
    /// In the order of [`TOKENS`]: light and dark.
    pub colours: [[Option<Said>; 2]; TOKENS.len()],
    /// Type by locale, sorted.
    pub fonts: Vec<(LocaleIx, Fonts)>,
    /// The corners of panels and pictures.
    pub corners: Corners,
    /// The length of lines.
    pub measure: Measure,
    /// The sign before the section's name.
    pub logo: Option<ThemeFile>,
    /// The same for dark screens.
    pub logo_dark: Option<ThemeFile>,
    /// Whether the logo shows the section's name, so that it need not be written beside it.
    pub logo_has_name: bool,
    /// The icon in the browser's tab.
    pub favicon: Option<ThemeFile>,
}

impl Theme {
    /// A token's colour, and where the section names it.
    #[must_use]
    pub fn colour(&self, name: &str, scheme: Scheme) -> Option<(Colour, Option<Range<usize>>)> {
        let ix = TOKENS.iter().position(|token| token.name == name)?;
        let own = TOKENS[ix].own[scheme as usize];
        Some(match &self.colours[ix][scheme as usize] {
            Some((colour, at)) => (*colour, Some(at.clone())),
            None => (own, None),
        })
    }

    /// The files that it names.
    pub fn files(&self) -> impl Iterator<Item = &ThemeFile> {
        self.logo.iter().chain(&self.logo_dark).chain(&self.favicon)
    }
}

/// A picture among a section's static files.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ThemeFile {
    /// Its path below `static/`.
    pub name: String,
    /// Where it is named.
    pub at: Range<usize>,
}

/// Type for one locale.
#[derive(Clone, Default, PartialEq, Eq, Debug)]
pub struct Fonts {
    /// Families for running text, the best first; none if nothing is said. Likewise below.
    pub text: Vec<Family>,
    /// For headings.
    pub headings: Vec<Family>,
    /// For menus, dates, notes and the like.
    pub interface: Vec<Family>,
    /// The size of letters, in hundredths of the theme's for Latin.
    pub size: Option<u16>,
    /// The height of lines of text, in hundredths of the size.
    pub line_height: Option<u16>,
}

/// A font family.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Family {
    /// One that the browser chooses, such as `serif`.
    Generic(&'static str),
    /// One by name: letters, digits, spaces and a few signs, nothing that ends a string.
    Named(String),
}

/// The corners of panels and pictures.
#[derive(Clone, Copy, Default, PartialEq, Eq, Debug)]
pub enum Corners {
    /// Right angles.
    Sharp,
    /// The theme's own.
    #[default]
    Soft,
    /// Wide curves.
    Round,
}

/// The length of lines.
#[derive(Clone, Copy, Default, PartialEq, Eq, Debug)]
pub enum Measure {
    /// Short lines.
    Narrow,
    /// The theme's own.
    #[default]
    Normal,
    /// Long lines.
    Wide,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn colours_are_six_or_three_digits_and_nothing_else() {
        assert_eq!(Colour::parse("#0aF"), Some(Colour(0, 170, 255)));
        assert_eq!(Colour::parse("#B8371d"), Some(Colour(0xb8, 0x37, 0x1d)));
        for bad in ["", "#", "b8371d", "#b8371", "#b8371d00", "#+8371d", "#12 456", "red", "#é1"] {
            assert_eq!(Colour::parse(bad), None, "{bad}");
        }
    }

    #[test]
    fn contrast_is_what_wcag_says() {
        let (black, white) = (Colour(0, 0, 0), Colour(255, 255, 255));
        assert_eq!(black.contrast(white), 2100);
        assert_eq!(white.contrast(white), 100);
        // The grey that every table of examples has: just enough on white, and one that is not.
        assert_eq!(Colour(0x76, 0x76, 0x76).contrast(white), 454);
        assert_eq!(white.contrast(Colour(0x77, 0x77, 0x77)), 447);
    }

    #[test]
    fn the_theme_s_own_colours_can_be_read() {
        let theme = Theme::default();
        for (letters, grounds) in PAIRS {
            for scheme in Scheme::ALL {
                for (letter, ground) in
                    letters.iter().flat_map(|l| grounds.iter().map(move |g| (l, g)))
                {
                    let of = |name| theme.colour(name, scheme).expect("a token").0;
                    let found = of(letter).contrast(of(ground));
                    assert!(found >= AA, "{letter} on {ground}, {scheme:?}: {found}");
                }
            }
        }
    }
}
