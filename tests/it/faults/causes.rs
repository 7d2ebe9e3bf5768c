//! What parsers and engines say of a fault reaches nobody in their own words.

use hexapla::diag::Diagnostic;
use hexapla::messages::{Arg, Messages};
use hexapla::model::Locale;

use super::{EN, META};
use crate::support::{base_with, run};

/// The reason that a finding gives, by its id.
fn cause(finding: &Diagnostic) -> Option<&'static str> {
    let detail = finding.args.iter().find(|(name, _)| *name == "detail");
    detail.and_then(|(_, arg)| match arg {
        Arg::Cause(cause) => Some(cause.id),
        _ => None,
    })
}

/// What a language of the tool says outside of quotation marks.
fn outside(text: &str) -> String {
    let mut rest = text;
    let mut out = String::new();
    while let Some((before, behind)) = rest.split_once('“') {
        out.push_str(before);
        rest = behind.split_once('”').map_or("", |(_, behind)| behind);
    }
    out + rest
}

/// The first finding of a code says this, by its id; in a language made up for the purpose no word stays English.
fn says(path: &str, text: &str, code: &str, wanted: &str) {
    let outcome = run(&base_with(&[(path, text), ("content/kites/article.toml", META)]));
    let outcome =
        if path.ends_with("article.toml") { run(&base_with(&[(path, text)])) } else { outcome };
    let finding = outcome.diagnostics.iter().find(|d| d.rule.code == code);
    let finding = finding.unwrap_or_else(|| panic!("{text}: {}", outcome.text()));
    assert_eq!(cause(finding), Some(wanted), "{text}: {}", outcome.text());
    let pseudo = Locale::parse("en-XA").expect("a tag");
    let shown = Messages::new(&[pseudo]).plain(code, &finding.args);
    let names = ["TOML", "YAML", "Fluent"];
    let words: Vec<_> = outside(&shown)
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| word.len() > 1 && word.chars().all(|c| c.is_ascii_alphabetic()))
        .filter(|word| !names.contains(word))
        .map(str::to_owned)
        .collect();
    assert!(words.is_empty(), "{words:?} in {shown}");
}

#[test]
fn faults_of_toml_are_said_in_the_readers_language() {
    for (text, wanted) in [
        ("x = = 1\n", "cause-surplus"),
        ("date = 2022-07-28\ndate = 2022-07-29\n", "cause-key-twice"),
        ("authors = \"Anna\n", "cause-quote"),
        ("authors = \"A\\qa\"\n", "cause-escape"),
        ("authors\n", "cause-toml-equals"),
        ("authors =\n", "cause-toml-value"),
        ("authors = Anna\n", "cause-toml-unquoted"),
        ("authors = [\"Anna\" \"Bo\"]\n", "cause-comma"),
        ("authors = [\"Anna\"\n", "cause-bracket"),
        ("[facts]\nn = 007\n", "cause-toml-number"),
        ("[facts]\nn = 1__0\n", "cause-toml-number"),
        ("é = 1\n", "cause-toml-key"),
        ("date = 2022-07-28\n[date]\nx = 1\n", "cause-key-twice"),
        ("facts.n = 1\nfacts.n.m = 1\n", "cause-toml-extended"),
    ] {
        says("content/kites/article.toml", text, "toml-syntax", wanted);
    }
}

#[test]
fn faults_of_yaml_are_said_in_the_readers_language() {
    for (text, wanted) in [
        ("headline: Kites: how they fly", "cause-yaml-colon"),
        ("headline: \"Kites", "cause-quote"),
        ("headline: A\nheadline: B", "cause-key-twice-named"),
        ("headline: [A, B", "cause-bracket"),
        ("headline: [A}", "cause-bracket"),
        ("headline: \"A\\q\"", "cause-escape"),
        ("headline: *a", "cause-yaml-anchor"),
        ("headline: @a", "cause-yaml-sign"),
        ("headline: A\nslug\nteaser: B", "cause-yaml-no-colon"),
        ("headline: A\n slug: b", "cause-yaml-colon"),
        ("placement:\n\tnorth:\n\t\tpin: true", "cause-yaml-tab"),
    ] {
        says(EN, &format!("---\n{text}\n---\n\nText.\n"), "yaml-syntax", wanted);
    }
}

#[test]
fn faults_of_fluent_are_said_in_the_readers_language() {
    for (text, wanted) in [
        ("nav-articles\n", "cause-fluent-sign"),
        ("a = { $x\n", "cause-fluent-sign"),
        ("a =\n", "cause-fluent-empty"),
        ("-a =\n", "cause-fluent-empty"),
        ("a = { $x ->\n [one] A\n [other] B\n }\n", "cause-fluent-no-default"),
        ("a = { $x ->\n *[one] A\n *[other] B\n }\n", "cause-fluent-defaults"),
        ("a = { b ->\n *[other] B\n }\n", "cause-fluent-selector"),
        ("a = { -b.c }\n", "cause-fluent-attribute"),
        ("a = { \"x }\n", "cause-quote"),
        ("a = { \"\\x\" }\n", "cause-escape"),
        ("a = { foo(1) }\n", "cause-fluent-call"),
        ("a = { NUMBER(x: 1, $y) }\n", "cause-fluent-order"),
        ("a = { NUMBER($y, x: 1, x: 2) }\n", "cause-fluent-twice"),
        ("a = }\n", "cause-fluent-brace"),
        ("a = { }\n", "cause-fluent-expression"),
        ("a = { $x -> *[other] B }\n", "cause-fluent-line"),
        ("a = { $ }\n", "cause-fluent-name"),
        ("a = { NUMBER($n x: 2) }\n", "cause-comma"),
        ("a = { NUMBER(5, useGrouping: false) }\n", "cause-fluent-option"),
        ("a = { NUMBER(5, minimumFractionDigits: $d) }\n", "cause-fluent-literal"),
    ] {
        says("locales/en/more.ftl", text, "fluent-syntax", wanted);
    }
    let text =
        "+++\nheadline = \"A\"\n[messages]\nm = \"{ $days -> *[other] B }\"\n+++\n\nA { m }.\n";
    says(EN, text, "bad-message", "cause-fluent-line");
}

#[test]
fn strings_that_cannot_be_formatted_say_why_in_the_readers_language() {
    for (text, wanted) in [
        ("a = { DATERANGE(\"2022-07-26\", \"2022-07-23\") }\n", "cause-function-backwards"),
        ("a = { NUMBER(5, style: \"currency\") }\n", "cause-function-lacks"),
        ("a = { REGION(\"XQ\") }\n", "cause-function-unnamed"),
        ("a = { DATETIME(\"2022-13-45\") }\n", "cause-function-argument"),
    ] {
        says("locales/en/more.ftl", text, "broken-string", wanted);
    }
}

#[test]
fn faults_of_templates_are_said_in_the_readers_language() {
    let path = "sections/north/templates/not-found.html";
    for (text, wanted) in [
        ("{{ t(\"x\" }}", "cause-template-unexpected"),
        ("{{ page.name ", "cause-template-unexpected"),
        ("{% if %}x{% endif %}", "cause-template-unexpected"),
        ("{% nope %}", "cause-template-statement"),
        ("{% endblock %}", "cause-template-unopened"),
        ("{{ \"x }}", "cause-quote"),
        ("{# x", "cause-template-open"),
        ("{% block a %}{% endblock %}{% block a %}{% endblock %}", "cause-template-twice"),
    ] {
        says(path, text, "template-syntax", wanted);
    }
    for (text, wanted) in [
        ("{{ article.name }}", "cause-template-undefined"),
        ("{{ page.nope }}", "cause-template-undefined"),
        ("{% include \"nope.html\" %}", "cause-template-unknown"),
        ("{{ page.name|nope }}", "cause-template-unknown"),
        ("{{ nope(1) }}", "cause-template-unknown"),
        ("{{ t() }}", "cause-template-no-id"),
        ("{% set id = \"nope\" %}{{ t(id) }}", "cause-template-no-string"),
        ("{{ t(\"site-name\", x=none) }}", "cause-template-kind"),
        (
            "{% for x in range(9999) %}{% for y in range(9999) %}{% endfor %}{% endfor %}",
            "cause-template-endless",
        ),
    ] {
        says(path, text, "template-failed", wanted);
    }
}
