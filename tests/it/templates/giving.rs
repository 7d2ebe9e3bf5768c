//! What templates give to strings, and what becomes of it.

use hexapla::diag::Diagnostic;
use hexapla::messages::Arg;

use crate::support::{Outcome, base_with, run};

const TEMPLATE: &str = "sections/north/templates/not-found.html";

/// A page of the section's own that says this, with more strings in English and French.
fn said(text: &str, english: &str, french: &str) -> Outcome {
    let page =
        format!("{{% extends \"base.html\" %}}\n{{% block main %}}<p>{text}</p>{{% endblock %}}");
    run(&base_with(&[
        (TEMPLATE, page.as_str()),
        ("locales/en/more.ftl", english),
        ("locales/fr/more.ftl", french),
    ]))
}

/// The reason that a finding gives: its message's id, and what it names.
fn detail(finding: &Diagnostic) -> String {
    let text = |(name, arg): &(&'static str, Arg)| match arg {
        Arg::Cause(cause) if *name == "detail" => {
            let named = cause.args.iter().filter_map(|(_, arg)| match arg {
                Arg::Text(text) => Some(format!(" `{text}`")),
                _ => None,
            });
            Some(cause.id.to_owned() + &named.collect::<String>())
        }
        _ => None,
    };
    finding.args.iter().find_map(text).unwrap_or_default()
}

#[test]
fn what_is_no_text_never_reaches_a_reader_through_a_string() {
    let flown = "# $count is a number, $town a name.\nflown = Flown: { $count } in { $town }\n";
    let french = "flown = Volés : { $count } à { $town }\n";
    for value in ["nowhere", "page.nope", "none", "false", "true", "[1, 2]", "{\"a\": 1}", "page"] {
        let outcome =
            said(&format!("{{{{ t(\"flown\", count=1, town={value}) }}}}"), flown, french);
        assert_eq!(outcome.codes(), ["template-failed"], "{value}: {}", outcome.text());
        let finding = &outcome.diagnostics[0];
        let told = detail(finding);
        assert!(told.contains("`town`") && told.contains("`flown`"), "{value}: {told}");
        assert_eq!(finding.location.as_ref().map(|place| place.line), Some(2), "{value}");
        assert!(!outcome.manifests.contains_key("north"), "{value}");
    }
    for value in
        ["\"Lahore\"", "7", "1.5", "page.name", "page.name|upper", "t_plain(\"site-name\")"]
    {
        let outcome =
            said(&format!("{{{{ t(\"flown\", count=1, town={value}) }}}}"), flown, french);
        assert_eq!(outcome.text(), "", "{value}");
    }
}

#[test]
fn a_translation_may_ask_for_what_the_template_gives() {
    let french = "seen = { $count ->\n    [one] vu\n   *[other] vus\n }\n";
    let outcome = said("{{ t(\"seen\", count=2) }}", "seen = Seen\n", french);
    assert_eq!(outcome.text(), "");
    let page = outcome.page("north/fr/404.html").expect("the page");
    assert!(page.contains("<p>vus</p>"), "{page}");
    // By way of another string.
    let through =
        "seen = Il est { as-seen }\nas-seen = { $count ->\n    [one] vu\n   *[other] vus\n }\n";
    let english = "seen = It was { as-seen }\nas-seen = seen\n";
    let outcome = said("{{ t(\"seen\", count=2) }}", english, through);
    assert_eq!(outcome.text(), "");
    // Of a string that the theme has, too.
    let theme = "not-found-title = { $count ->\n    [one] Perdue\n   *[other] Perdues\n }\n";
    let outcome = said("{{ t(\"not-found-title\", count=2) }}", "more = M\n", theme);
    assert!(
        !outcome.has("unknown-variable") && !outcome.has("broken-string"),
        "{}",
        outcome.text()
    );
    // Nobody gives it, or only somebody who asks for another string.
    for text in ["{{ t(\"seen\") }}", "{{ t(\"seen\") }} {{ t(\"more\", count=2) }}"] {
        let french = "seen = vu { $count }\n";
        let outcome = said(text, "seen = Seen\nmore = { $count }\n", french);
        assert!(outcome.has("unknown-variable"), "{text}: {}", outcome.text());
        assert!(!outcome.has("missing-argument"), "{text}: {}", outcome.text());
    }
    // One template gives it, and another does not.
    let french = "seen = vu { $count }\n";
    let twice = "{{ t(\"seen\", count=1) }}\n{{ t(\"seen\") }}";
    let outcome = said(twice, "seen = Seen\n", french);
    assert!(!outcome.has("unknown-variable"), "{}", outcome.text());
    assert!(outcome.has("missing-argument"), "{}", outcome.text());
}

#[test]
fn a_number_is_written_as_the_reader_writes_it() {
    let outcome =
        said("{{ t(\"seen\", count=1.5) }}", "seen = { $count }\n", "seen = { $count } fois\n");
    let page = |path| outcome.page(path).unwrap_or_else(|| panic!("{}", outcome.text()));
    assert!(page("north/404.html").contains("1.5"), "{}", page("north/404.html"));
    assert!(page("north/fr/404.html").contains("1,5"), "{}", page("north/fr/404.html"));
}

#[test]
fn a_template_that_fails_says_which_string_and_what_it_lacks() {
    let (english, french) = (
        "# $count is a number, $town a name.\nflown = { $count } in { $town }\n",
        "flown = { $count } à { $town }\n",
    );
    for (text, told) in [
        ("{{ t(\"fl\" ~ \"own\", count=1) }}", "`town`"),
        ("{% set id = \"nope\" %}{{ t(id) }}", "`nope`"),
        ("{% for id in [\"nope\"] %}{{ t(id, count=1) }}{% endfor %}", "`nope`"),
        ("{% macro say(id) %}{{ t(id) }}{% endmacro %}{{ say(\"flown\") }}", "`count`"),
    ] {
        let outcome = said(text, english, french);
        assert_eq!(outcome.codes(), ["template-failed"], "{text}: {}", outcome.text());
        let finding = &outcome.diagnostics[0];
        assert!(detail(finding).contains(told), "{text}: {}", detail(finding));
        assert!(!detail(finding).contains("function"), "{text}: {}", detail(finding));
        assert_eq!(finding.location.as_ref().map(|place| place.line), Some(2), "{text}");
    }
    // Where the string is named, it has been said.
    let outcome = said("{{ t(\"flown\", count=1) }}", english, french);
    assert_eq!(outcome.codes(), ["missing-argument"], "{}", outcome.text());
    assert!(!outcome.manifests.contains_key("north"));
    let outcome = said("{{ t(\"flwon\", count=1, town=2) }}", english, french);
    assert!(
        outcome.has("undefined-string") && !outcome.has("template-failed"),
        "{}",
        outcome.text()
    );
}

#[test]
fn without_templates_of_ones_own_every_string_is_known_to_be_used_or_not() {
    let more = "read-more = Read more\nfoo = { bar }\nbar = b\n-brand = B\n-used = U\ntopic-x = X\n\
        region-FR = the French { \"\" }\nregion-title = R\nsite-nam = Y\nnot-found-title = { aside } { -used }\naside = A\n\
        logo-alt = L\n# hexapla: allow unused-string\nbutton = { -button }\n-button = B\n";
    let outcome = run(&base_with(&[("locales/en/more.ftl", more)]));
    let unused: Vec<_> = outcome
        .diagnostics
        .iter()
        .filter(|finding| finding.rule.code == "unused-string")
        .filter_map(|finding| Some(finding.message.as_ref()?.id.as_str()))
        .collect();
    let all =
        ["read-more", "foo", "bar", "-brand", "topic-x", "region-title", "site-nam", "logo-alt"];
    assert_eq!(unused, all, "{}", outcome.text());
}
