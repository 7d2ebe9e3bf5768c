//! The names that HTML has: of elements, attributes and characters.

/// Names that browsers take for a character without a `;` as well, whatever stands behind (HTML,
/// section 13.5), beside those of [`ENTITIES`] whose names begin words.
pub(super) const LATIN: &[&str] = &[
    "Aacute", "Acirc", "Agrave", "Aring", "Atilde", "Auml", "Ccedil", "Eacute", "Ecirc", "Egrave",
    "Euml", "Iacute", "Icirc", "Igrave", "Iuml", "Ntilde", "Oacute", "Ocirc", "Ograve", "Oslash",
    "Otilde", "Ouml", "THORN", "Uacute", "Ucirc", "Ugrave", "Uuml", "Yacute", "aacute", "acirc",
    "acute", "aelig", "agrave", "amp", "aring", "atilde", "auml", "brvbar", "ccedil", "cedil",
    "cent", "copy", "curren", "deg", "divide", "eacute", "ecirc", "egrave", "eth", "euml",
    "frac12", "frac14", "frac34", "gt", "iacute", "icirc", "iexcl", "igrave", "iquest", "iuml",
    "laquo", "lt", "macr", "micro", "middot", "nbsp", "not", "ntilde", "oacute", "ocirc", "ograve",
    "ordf", "ordm", "oslash", "otilde", "ouml", "para", "plusmn", "pound", "quot", "raquo", "reg",
    "sect", "shy", "sup1", "sup2", "sup3", "szlig", "thorn", "times", "uacute", "ucirc", "ugrave",
    "uml", "uuml", "yacute", "yen", "yuml",
];

/// Whether every element of this name ends by itself.
pub(super) const VOID: &[&str] = &[
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track",
    "wbr",
];

/// Attributes that need no value.
pub(super) const BOOLEAN: &[&str] = &[
    "allowfullscreen",
    "async",
    "autofocus",
    "autoplay",
    "checked",
    "controls",
    "default",
    "defer",
    "disabled",
    "download",
    "formnovalidate",
    "hidden",
    "inert",
    "ismap",
    "itemscope",
    "loop",
    "multiple",
    "muted",
    "nomodule",
    "novalidate",
    "open",
    "playsinline",
    "readonly",
    "required",
    "reversed",
    "selected",
];

/// Characters that texts spell by their names.
pub(super) const ENTITIES: &[&str] = &[
    "amp", "apos", "copy", "gt", "hellip", "laquo", "ldquo", "lrm", "lsquo", "lt", "mdash", "nbsp",
    "ndash", "quot", "raquo", "rdquo", "reg", "rlm", "rsquo", "shy", "thinsp", "times", "trade",
    "zwj", "zwnj",
];

/// The elements of HTML whose names nobody takes for a word.
pub(super) const ELEMENTS: &[&str] = &[
    "a",
    "abbr",
    "b",
    "bdi",
    "bdo",
    "blockquote",
    "br",
    "cite",
    "code",
    "colgroup",
    "datalist",
    "dd",
    "del",
    "dfn",
    "div",
    "dl",
    "dt",
    "em",
    "fieldset",
    "figcaption",
    "figure",
    "font",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "hgroup",
    "hr",
    "i",
    "iframe",
    "img",
    "ins",
    "kbd",
    "li",
    "mark",
    "noscript",
    "ol",
    "optgroup",
    "p",
    "pre",
    "q",
    "rp",
    "rt",
    "ruby",
    "s",
    "samp",
    "small",
    "span",
    "strong",
    "sub",
    "sup",
    "tbody",
    "td",
    "textarea",
    "tfoot",
    "th",
    "thead",
    "tr",
    "tt",
    "u",
    "ul",
    "var",
    "wbr",
];

/// Elements whose names are words as well: `<section>` may stand for a section's name.
pub(super) const WORDS: &[&str] = &[
    "address", "area", "article", "aside", "audio", "base", "body", "button", "canvas", "caption",
    "col", "data", "details", "dialog", "embed", "footer", "form", "head", "header", "html",
    "input", "label", "legend", "link", "main", "map", "menu", "meta", "meter", "nav", "object",
    "option", "output", "picture", "progress", "script", "search", "section", "select", "slot",
    "source", "style", "summary", "svg", "table", "template", "time", "title", "track", "video",
];

/// Whether HTML knows this spelling of a character. Markdown has the same names.
pub(super) fn stands_for_a_character(spelt: &str) -> bool {
    let events = pulldown_cmark::Parser::new(spelt);
    !events.into_iter().any(|event| match event {
        pulldown_cmark::Event::Text(text) => {
            text.starts_with('&') && spelt.len() > 1 && &*text != "&"
        }
        _ => false,
    })
}
