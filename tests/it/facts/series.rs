//! Figures that may only grow along a series.

use super::super::support::run;
use super::{edit, sample};

#[test]
fn a_count_that_falls_is_told_with_both_articles() {
    let mut tree = sample();
    assert!(!run(&tree).has("falling-fact"));
    // 20 July, between 110 of 2 July and 144 of 28 July.
    edit(
        &mut tree,
        "content/2022/university-countdown/article.toml",
        "countries = 133",
        "countries = 107",
    );
    let text = run(&tree).text_of(|code| code == "falling-fact");
    assert!(
        text.contains("is 107 here, and was 110 before, in “2022/university-halfway”"),
        "{text}"
    );
    assert!(text.contains("content/2022/university-countdown/article.toml"), "{text}");
    assert_eq!(text.matches("error[").count(), 1, "what follows is more than all before: {text}");
}

#[test]
fn of_a_list_it_is_the_count_and_of_money_the_amount() {
    let mut tree = sample();
    let report = "content/2022/university-report/article.toml";
    edit(
        &mut tree,
        "content/2022/university-countdown/article.toml",
        "countries = 133",
        "countries = 150",
    );
    let text = run(&tree).text_of(|code| code == "falling-fact");
    assert!(text.contains("is 144 here, and was 150 before"), "{text}");
    // What the settings do not name, a fact may say itself.
    edit(&mut tree, report, "currency = \"EUR\" }", "currency = \"EUR\", monotonic = true }");
    let countdown = "content/2022/university-countdown/article.toml";
    edit(
        &mut tree,
        countdown,
        "[facts]\n",
        "[facts]\nraised = { minor = 82500001, currency = \"EUR\" }\n",
    );
    let text = run(&tree).text_of(|code| code == "falling-fact");
    assert!(text.contains("is 825000.00 EUR here, and was 825000.01 EUR before"), "{text}");
    edit(&mut tree, countdown, "82500001, currency = \"EUR\"", "82500001, currency = \"USD\"");
    let text = run(&tree).text_of(|code| code == "falling-fact");
    assert!(!text.contains("825000"), "two currencies cannot be compared: {text}");
}
