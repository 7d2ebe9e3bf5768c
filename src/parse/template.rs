//! Templates: the strings that they use, read off their tokens.

use minijinja::machinery::{Token, tokenize};
use minijinja::syntax::SyntaxConfig;

use super::TEMPLATE_SYNTAX;
use crate::diag::Diagnostic;

/// Functions of templates whose first argument is a string's id.
const LOOKUPS: &[&str] = &["t", "t_plain"];

/// The ids of the strings that a template names literally, in order, each once.
#[must_use]
pub fn strings(text: &str) -> (Vec<String>, Vec<Diagnostic>) {
    let (mut ids, mut faults, mut tokens) = (Vec::new(), Vec::new(), Vec::new());
    for token in tokenize(text, false, SyntaxConfig::default()) {
        match token {
            Ok((token, _)) => tokens.push(token),
            Err(error) => {
                let line = error.line().unwrap_or(1);
                let at = text.split_inclusive('\n').take(line - 1).map(str::len).sum::<usize>();
                let detail = error.detail().unwrap_or_default().to_owned();
                faults.push(Diagnostic::new(&TEMPLATE_SYNTAX).arg("detail", detail).at(at..at));
                break;
            }
        }
    }
    for window in tokens.windows(4) {
        // `t("topic-" ~ id)` names no string by itself; whatever makes up `id` does.
        if let [Token::Ident(name), Token::ParenOpen, Token::Str(id), end] = window
            && matches!(end, Token::ParenClose | Token::Comma)
            && LOOKUPS.contains(name)
            && !ids.iter().any(|known| known == id)
        {
            ids.push((*id).to_owned());
        }
    }
    (ids, faults)
}

#[cfg(test)]
mod tests {
    use super::strings;

    #[test]
    fn lookups_are_found_and_prose_is_not() {
        let (ids, faults) = strings(
            "t('no') {{ t('a') }} {% if t_plain(\"b\", n=1) %}{# t('c') #}{% endif %} {{ x.t }} {{ t('d-' ~ x) }}",
        );
        assert_eq!(ids, ["a", "b"]);
        assert!(faults.is_empty());
    }
}
