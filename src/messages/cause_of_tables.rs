//! What the readers of TOML and of YAML say. They tell the kind of a fault by its words alone.

use crate::messages::Cause;

/// Why a text is no TOML. `written` is what stands in the place that is meant.
#[must_use]
pub fn toml(said: &str, written: &str) -> Cause {
    // What it expected is for those who know the grammar.
    let (what, wanted) = said.split_once(", expected ").unwrap_or((said, ""));
    let has = |words: &[&str]| words.iter().any(|word| what.contains(word));
    let id = match what {
        "duplicate key" => "cause-key-twice",
        "key with no value" => "cause-toml-equals",
        "missing value" | "missing value for key" => "cause-toml-value",
        "string values must be quoted" if written.trim().is_empty() => "cause-toml-value",
        "invalid boolean" | "string values must be quoted" => "cause-toml-unquoted",
        "invalid date-time" => "cause-toml-date",
        _ if has(&["string"]) && wanted.starts_with(['`', '"', '\'']) => "cause-quote",
        _ if has(&["escape", "unicode"]) => "cause-escape",
        _ if has(&["string"]) => "cause-toml-text",
        _ if has(&["unclosed"]) => "cause-bracket",
        _ if has(&["missing comma"]) => "cause-comma",
        _ if has(&["missing assignment"]) => "cause-toml-equals",
        _ if has(&["cannot extend"]) => "cause-toml-extended",
        _ if has(&["recurs"]) => "cause-deep",
        _ if has(&[
            "unexpected key or value",
            "unexpected content",
            "extra ",
            "pair",
            "element",
        ]) =>
        {
            "cause-surplus"
        }
        _ if has(&["key"]) => "cause-toml-key",
        _ if has(NUMBERS) => "cause-toml-number",
        _ => return Cause::said(said),
    };
    Cause::new(id)
}

/// What is said of numbers.
const NUMBERS: &[&str] = &[
    "number", "float", "integer", "mantissa", "fraction", "exponent", "sign", "zero", "radix",
    "`_`",
];

/// Why a text is no YAML. `key` is one that stands there twice.
#[must_use]
pub fn yaml(said: &str, key: Option<&str>) -> Cause {
    if let Some(key) = key {
        return Cause::new("cause-key-twice-named").arg("key", key);
    }
    let has = |words: &[&str]| words.iter().any(|word| said.contains(word));
    let id = match said {
        _ if has(&["duplicate mapping key"]) => "cause-key-twice",
        _ if has(&["mapping values are not allowed", "illegal placement of ':'"]) => {
            "cause-yaml-colon"
        }
        _ if has(&["unclosed quote"]) => "cause-quote",
        // It goes on into lines that cannot be meant.
        _ if has(&["quoted scalar"]) && has(&["indentation", "indicator"]) => "cause-quote",
        _ if has(&["escape", "surrogate", "hexadecimal"]) => "cause-escape",
        _ if has(&["tab cannot", "tabs", " tab"]) => "cause-yaml-tab",
        _ if has(&["bracket", "expected ',' or"]) => "cause-bracket",
        _ if has(&["recursion", "budget", "limit"]) => "cause-deep",
        _ if has(&["unknown anchor"]) => "cause-yaml-anchor",
        _ if has(&["multiple documents"]) => "cause-yaml-documents",
        _ if has(&["expected ':'", "simple key"]) => "cause-yaml-no-colon",
        _ if has(&[
            "indent",
            "expected key",
            "did not find expected '-'",
            "not allowed in this context",
        ]) =>
        {
            "cause-yaml-indent"
        }
        _ if has(&["unexpected character", "cannot start any token"]) => "cause-yaml-sign",
        _ if has(&["eof", "end of input", "end of stream"]) => "cause-end",
        _ => return Cause::said(said),
    };
    Cause::new(id)
}
