//! Texts that were typed as Markdown, and that a program has made its own of: lists, tables and quotation marks.

use std::fs;

use super::intake_archives::{FR, network, read, taken};
use super::intake_documents::document;

/// Markdown as it stands in a document in which it was typed: a paragraph for each line, and no empty ones.
fn lines(text: &str) -> String {
    let sign = |c: char| if c.is_ascii_punctuation() { format!("\\{c}") } else { c.to_string() };
    let line = |line: &str| line.chars().map(sign).collect::<String>();
    text.lines().filter(|own| !own.is_empty()).map(line).collect::<Vec<_>>().join("\n\n")
}

const TOP: &str = "+++\nheadline = \"Cerfs-volants\"\n+++\n";

/// What becomes of a first French text that is sent with these bytes.
fn text_of(name: &str, bytes: &[u8]) -> String {
    let folder = network(&[(name, bytes)]);
    fs::remove_file(folder.path().join(FR)).expect("removed");
    taken(folder.path(), &[], 0);
    read(folder.path(), FR)
}

#[test]
fn what_a_word_processor_has_made_lists_and_headings_of_is_read_as_it_was_typed() {
    let parts = [
        lines(TOP),
        "# \\#\\# Le vent \\{\\#vent\\}".to_owned(),
        "# Le fil \\{\\#fil\\}".to_owned(),
        lines("Il faut **du fil** :"),
        "- \\*\\*Du lin.\\*\\* Voir \\[ici\\]\\(map.svg\\).\n- Du coton.\n    - Du \\*gros\\*."
            .to_owned(),
        lines("Puis :"),
        "3. \\*Un\\*\n4. deux".to_owned(),
        "| fil | prix |\n|---|---|\n| \\*\\*lin\\*\\* | 3 \\| 4 |".to_owned(),
        lines("Fin."),
    ];
    let body = "## Le vent {#vent}\n\n## Le fil {#fil}\n\nIl faut **du fil** :\n\n\
        - **Du lin.** Voir [ici](map.svg).\n- Du coton.\n  - Du *gros*.\n\nPuis :\n\n3. *Un*\n4. deux\n\n\
        | fil | prix |\n|---|---|\n| **lin** | 3 \\| 4 |\n\nFin.\n";
    for format in ["docx", "odt"] {
        // Pandoc does not read what stands at the head of an OpenDocument table.
        let (mut parts, mut body) = (parts.to_vec(), body.to_owned());
        if format == "odt" {
            parts.remove(7);
            body = body.replacen("| fil | prix |\n|---|---|\n| **lin** | 3 \\| 4 |\n\n", "", 1);
        }
        let Some(bytes) = document(&parts.join("\n\n"), format, &[]) else { return };
        let text = text_of(&format!("kites.fr.{format}"), &bytes);
        assert_eq!(text, format!("{TOP}\n{body}"), "{format}");
    }
}

#[test]
fn typed_rows_items_and_quotations_stay_together_without_empty_lines_around_them() {
    let typed = "Deux fils.\n| fil | prix |\n|---|---|\n| lin | 3 |\nFin.\n- un\n- deux\n1. trois\n2. quatre\n> cinq\n> six\nUn[^a], deux[^b].\n\
        [^a]: Sept.\n[^b]: Huit.\n";
    let body = "Deux fils.\n\n| fil | prix |\n|---|---|\n| lin | 3 |\n\nFin.\n\n- un\n- deux\n\n1. trois\n2. quatre\n\n> cinq\n> six\n\n\
        Un[^a], deux[^b].\n\n[^a]: Sept.\n\n[^b]: Huit.\n";
    let Some(bytes) = document(&lines(&format!("{TOP}{typed}")), "docx", &[]) else { return };
    assert_eq!(text_of("kites.fr.docx", &bytes), format!("{TOP}\n{body}"));
}

#[test]
fn rows_between_which_empty_lines_came_are_a_table_again() {
    let apart = "| fil | prix |\n\n|---|---|\n\n| lin | 3 |\n\n| coton | 2 |\n";
    let table = "| fil | prix |\n|---|---|\n| lin | 3 |\n| coton | 2 |\n";
    let another = "\n| vent | jour |\n|---|---|\n| fort | lundi |\n\n| a | b | c |\n";
    let code = "\n```text\n| fil | prix |\n\n|---|---|\n```\n";
    for (sent, taken) in [
        (apart.to_owned(), table.to_owned()),
        (table.to_owned(), table.to_owned()),
        (format!("{table}{another}"), format!("{table}{another}")),
        (format!("{apart}\nFin.\n{another}{code}"), format!("{table}\nFin.\n{another}{code}")),
        ("| seul |\n\n| aussi |\n".to_owned(), "| seul |\n\n| aussi |\n".to_owned()),
        (apart.replace('\n', "\r\n"), table.to_owned()),
    ] {
        let text = text_of("kites.fr.md", format!("{TOP}\n{sent}").as_bytes());
        assert_eq!(text, format!("{TOP}\n{taken}"), "{sent}");
    }
}

const CURLY: &str = "Depuis le { NUMBER($days, style: “percent”) } ou { NUMBER( $days, style: « percent ») }, « rien » ne vole “ici” { non, pas “là” }.";
const STRAIGHT: &str = "Depuis le { NUMBER($days, style: \"percent\") } ou { NUMBER( $days, style: \"percent\") }, « rien » ne vole “ici” { non, pas “là” }.";

#[test]
fn quotation_marks_in_braces_and_around_names_are_straight_again() {
    let top = "+++\nheadline = \"Cerfs-volants\"\n\n[alt]\n“map.svg” = “Un plan”\n+++\n";
    let sent = format!("{top}{CURLY}\n```\n{CURLY}\n```\n");
    let Some(bytes) = document(&lines(&sent), "docx", &[]) else { return };
    let text = text_of("kites.fr.docx", &bytes);
    assert!(text.contains("\n\"map.svg\" = \"Un plan\"\n"), "{text}");
    assert!(text.contains(&format!("\n\n{STRAIGHT}\n\n")), "{text}");
    // Nobody means curly ones there in a plain text either; code is shown as it is.
    let top = "+++\nheadline = \"Au { NUMBER($days, style: “percent”) }\"\nstandfirst = 'Au { NUMBER($days, style: “percent”) }'\n+++\n";
    let sent = format!("{top}\n{CURLY}\n\n```\n{CURLY}\n```\n");
    let text = text_of("kites.fr.md", sent.as_bytes());
    assert!(text.contains("\"Au { NUMBER($days, style: \\\"percent\\\") }\"\n"), "{text}");
    assert!(text.contains("'Au { NUMBER($days, style: \"percent\") }'\n"), "{text}");
    assert!(text.contains(&format!("\n{STRAIGHT}\n\n```\n{CURLY}\n```\n")), "{text}");
}
