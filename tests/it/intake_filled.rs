//! Files that were handed out to be filled in, and come back as people write: with the signs of their script, or
//! without any. What stands below a mark was made from what stood above it.

use std::collections::BTreeMap;
use std::path::Path;

use proptest::prelude::*;

use hexapla::config;
use hexapla::freshness::{passages, read_lock};
use hexapla::model::{Locale, Print, UnitKind};
use hexapla::parse::{self, Context};

use super::handoff::{did, edit, network, read, write};

pub(super) const EN: &str = "content/safety/en.md";
pub(super) const FR: &str = "content/safety/fr.md";
pub(super) const SENT: &str = "inbox/safety.fr.md";
pub(super) const LETTER: &str = "inbox/safety.fr.md.receipt.md";

pub(super) const SAFETY: &str = "+++
headline = \"Safety\"
slug = \"safety\"
standfirst = \"Some rules.\"
+++

Before the wind comes.

## Under the wires {#wires}

- Look up first.
- Keep the line dry.
- Let go.

Behind the list.[^1]

1. Call.
2. Wait.

> Nobody asks the wind.

| Day | Theme |
|---|---|
| Friday | Wind |
| Sunday | Line |

Last words.

[^1]: Counted by hand.
";

/// What a translator writes below each mark, as the original has it.
pub(super) const ANSWERS: [&str; 9] = [
    "Avant que le vent vienne.",
    "## Sous les fils {#wires}",
    "- Regarder en l’air.\n- Garder le fil sec.\n- Lâcher.",
    "Après la liste.[^1]",
    "1. Appeler.\n2. Attendre.",
    "> Personne ne demande au vent.",
    "| Jour | Thème |\n|---|---|\n| vendredi | Vent |\n| dimanche | Fil |",
    "Derniers mots.",
    "[^1]: Comptés à la main.",
];

/// A network with an article that is not translated into French.
pub(super) fn safety(text: &str) -> tempfile::TempDir {
    let folder = network();
    write(folder.path(), EN, text);
    write(folder.path(), "content/safety/article.toml", "date = 2022-07-28\n");
    folder
}

/// A file that was handed out, with these answers below the marks of its body.
pub(super) fn filled(handed: &str, answers: &[String]) -> String {
    let mut parts = handed.split("<!-- ¶");
    let mut out = parts.next().expect("a top").to_owned();
    out = out.replace("headline = \"\"", "headline = \"Sécurité\"");
    out = out.replace("standfirst = \"\"", "standfirst = \"Quelques règles.\"");
    let mut answers = answers.iter();
    for part in parts {
        let (note, rest) = part.split_once("-->").expect("an end");
        out.push_str(&format!("<!-- ¶{note}-->"));
        // What is told to everybody bears nothing but the sign.
        match note.starts_with('\n') {
            true => out.push_str(rest),
            false => out.push_str(&format!("\n\n{}\n\n", answers.next().expect("an answer"))),
        }
    }
    assert_eq!(answers.next(), None, "{handed}");
    out
}

pub(super) fn handed(root: &Path) -> String {
    did(root, &["handoff", "safety", "fr"], 0);
    let text = read(root, "outbox/safety.fr.md");
    std::fs::remove_file(root.join("outbox/safety.fr.md")).expect("removed");
    text
}

/// Sends a file with these answers in the place of some of those that are as the original has it.
pub(super) fn sent(root: &Path, handed: &str, others: &[(usize, &str)]) -> String {
    let mut answers: Vec<String> = ANSWERS.iter().map(|own| (*own).to_owned()).collect();
    for (ix, other) in others {
        answers[*ix] = (*other).to_owned();
    }
    write(root, SENT, filled(handed, &answers));
    did(root, &["intake"], 0);
    read(root, LETTER)
}

/// The units of a text by their fingerprints: what each says.
fn units(text: &str, tag: &str) -> Vec<(Print, String)> {
    let (settings, _) = config::load(&read(Path::new("tests/rules/_base"), "pipeline.toml"));
    let settings = settings.expect("settings");
    let context = Context { settings: &settings, may_hold_metadata: true };
    let (variant, ..) = parse::variant(text.as_bytes(), context);
    let locale = Locale::parse(tag).expect(tag);
    let passages = passages(&variant, Some(&locale));
    passages.list.into_iter().map(|own| (own.print, own.text.into_owned())).collect()
}

/// What the lock says: each unit of the translation with the one of the original that it was made from.
pub(super) fn bases(root: &Path) -> BTreeMap<String, String> {
    let of = |path: &str, tag: &str| -> BTreeMap<u64, String> {
        units(&read(root, path), tag).into_iter().map(|(print, text)| (print.text, text)).collect()
    };
    let (theirs, ours) = (of(EN, "en"), of(FR, "fr"));
    let (lock, _) = read_lock(&read(root, "lock/safety/fr.lock"));
    let said = |texts: &BTreeMap<u64, String>, print: Option<Print>| {
        print.map_or_else(String::new, |print| {
            texts.get(&print.text).cloned().unwrap_or_else(|| "?".to_owned())
        })
    };
    let entries = lock.entries.iter().filter(|entry| entry.seen.is_some());
    entries.map(|entry| (said(&ours, entry.seen), said(&theirs, entry.base))).collect()
}

fn is_made(root: &Path, pairs: &[(&str, &str)]) {
    let bases = bases(root);
    for (own, base) in pairs {
        assert_eq!(bases.get(*own).map(String::as_str), Some(*base), "{own}: {bases:#?}");
    }
}

/// What the translation makes of the list and what stands around it.
const AROUND: [(&str, &str); 3] = [
    ("Avant que le vent vienne.", "Before the wind comes."),
    ("Après la liste.", "Behind the list."),
    ("Derniers mots.", "Last words."),
];

#[test]
fn what_stands_below_a_mark_was_made_from_what_stood_above_it() {
    let folder = safety(SAFETY);
    let root = folder.path();
    let handed = handed(root);
    // A list that is none, and a paragraph that nobody has translated.
    let others = [(2, "Regarder, sécher ; lâcher."), (3, ""), (5, "Personne :\n\nle vent.")];
    let letter = sent(root, &handed, &others);
    assert!(!letter.contains("has changed"), "{letter}");
    is_made(root, &[AROUND[0], AROUND[2]]);
    is_made(root, &[("Appeler.", "Call."), ("Attendre.", "Wait.")]);
    let bases = bases(root);
    assert!(!bases.values().any(|base| base == "Behind the list." || base == "?"), "{bases:#?}");
    did(root, &["record"], 0);
    assert_eq!(self::bases(root), bases, "what is recorded stays so");
}

#[test]
fn a_correction_cures_what_an_earlier_delivery_has_recorded() {
    let folder = safety(SAFETY);
    let root = folder.path();
    let handed = handed(root);
    sent(root, &handed, &[]);
    let right = read(root, "lock/safety/fr.lock");
    // Each item was recorded as made from the unit before it.
    let (mut wrong, _) = read_lock(&right);
    let bases: Vec<_> = wrong.entries.iter().map(|entry| entry.base).collect();
    let items = (0..bases.len()).filter(|ix| wrong.entries[*ix].kind == UnitKind::Item);
    for ix in items.collect::<Vec<_>>() {
        wrong.entries[ix].base = bases[ix - 1];
    }
    write(root, "lock/safety/fr.lock", hexapla::freshness::write_lock(&wrong));
    sent(root, &handed, &[(0, "Avant le vent.")]);
    is_made(root, &[("Avant le vent.", "Before the wind comes."), AROUND[1], AROUND[2]]);
    is_made(root, &[("Regarder en l’air.", "Look up first."), ("Lâcher.", "Let go.")]);
}

/// Blocks of an original, each with words of its own.
fn block() -> impl Strategy<Value = fn(usize) -> String> {
    let kinds: [fn(usize) -> String; 7] = [
        |n| format!("Words number{n} of a paragraph."),
        |n| format!("## Heading number{n}"),
        |n| format!("- First number{n}\n- Second number{n}\n- Third number{n}"),
        |n| format!("1. One number{n}\n2. Two number{n}"),
        |n| format!("> Quoted number{n}\n>\n> Again number{n}"),
        |n| format!("| Head number{n} | b |\n|---|---|\n| Row number{n} | d |"),
        |_| "The same words.".to_owned(),
    ];
    prop::sample::select(kinds.to_vec())
}

/// What is written below a mark: any one block, or nothing.
fn answer() -> impl Strategy<Value = fn(usize) -> String> {
    let kinds: [fn(usize) -> String; 8] = [
        |n| format!("Des mots numéro{n} ici."),
        |n| format!("## Titre numéro{n}"),
        |n| format!("- Un numéro{n}\n- Deux numéro{n}"),
        |n| format!("1. Un numéro{n}\n2. Deux numéro{n}\n3. Trois numéro{n}\n4. Quatre numéro{n}"),
        |n| format!("> Cité numéro{n}"),
        |n| format!("| Tête numéro{n} | b |\n|---|---|\n| Rang numéro{n} | d |"),
        |n| format!("・項目 numéro{n}\n・別の numéro{n}"),
        |_| String::new(),
    ];
    prop::sample::select(kinds.to_vec())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    #[test]
    fn nothing_is_made_from_what_stood_above_another_mark(
        blocks in prop::collection::vec((block(), answer()), 2..9)
    ) {
        let originals: Vec<String> = blocks.iter().enumerate().map(|(n, (own, _))| own(n)).collect();
        let answers: Vec<String> = blocks.iter().enumerate().map(|(n, (_, own))| own(n)).collect();
        let top = "+++\nheadline = \"Safety\"\nslug = \"safety\"\n+++\n\n";
        // Two lists one behind the other would be one.
        let folder = safety(&format!("{top}{}\n", originals.join("\n\nBetween.\n\n")));
        let root = folder.path();
        let handed = handed(root);
        let mut all = Vec::new();
        for (ix, own) in answers.iter().enumerate() {
            if ix > 0 {
                all.push(format!("Entre numéro{}.", 100 + ix));
            }
            all.push(own.clone());
        }
        write(root, SENT, filled(&handed, &all));
        did(root, &["intake"], 0);
        let theirs = units(&read(root, EN), "en");
        let prints: Vec<Vec<u64>> = originals.iter().map(|own| {
            let of = units(&format!("{top}{own}\n"), "en");
            of.into_iter().skip(1).map(|(print, _)| print.text).collect()
        }).collect();
        let between = theirs.iter().find(|(_, text)| text == "Between.").map(|(print, _)| print.text);
        let ours: BTreeMap<u64, String> =
            units(&read(root, FR), "fr").into_iter().map(|(print, text)| (print.text, text)).collect();
        let is_right = |when: &str| {
            let (lock, _) = read_lock(&read(root, "lock/safety/fr.lock"));
            for entry in &lock.entries {
                let Some(text) = entry.seen.and_then(|seen| ours.get(&seen.text)) else { continue };
                let number = text.split("numéro").nth(1).map(|rest| {
                    rest.chars().take_while(char::is_ascii_digit).collect::<String>()
                });
                let Some(Ok(number)) = number.map(|own| own.parse::<usize>()) else { continue };
                let Some(base) = entry.base.map(|base| base.text) else { continue };
                if number >= 100 {
                    assert_eq!(Some(base), between, "{when}: {text}");
                } else {
                    assert!(prints[number].contains(&base), "{when}: {text}: {lock:#?}");
                }
            }
            lock
        };
        let lock = is_right("taken");
        let made = lock.entries.iter().filter(|entry| entry.seen.is_some() && entry.base.is_some());
        // A paragraph translates no item and no row.
        let is_like = |(own, said): &(&String, &String)| match own.get(..2) {
            Some("- " | "1.") => ["- ", "1.", "・"].iter().any(|sign| said.starts_with(sign)),
            Some("| ") => said.starts_with('|'),
            _ => !said.is_empty(),
        };
        let filled = originals.len() - 1 + originals.iter().zip(&answers).filter(is_like).count();
        prop_assert!(made.count() > filled, "{lock:#?}");
        // Below a mark of one unit, one unit was made from it; with another mark's, nothing is assumed.
        did(root, &["record"], 0);
        is_right("recorded");
    }
}

#[test]
fn an_original_that_has_changed_meanwhile_is_told_of_the_right_paragraph() {
    let folder = safety(SAFETY);
    let root = folder.path();
    let handed = handed(root);
    edit(root, EN, "- Keep the line dry.", "- Keep the line dry and free of metal.");
    let letter = sent(root, &handed, &[]);
    assert!(letter.contains("Garder le fil sec."), "{letter}");
    assert!(!letter.contains("Lâcher."), "{letter}");
    is_made(root, &AROUND);
}

#[test]
fn what_is_written_with_other_signs_gets_those_of_the_original() {
    let folder = safety(SAFETY);
    let root = folder.path();
    let handed = handed(root);
    let mut letter = sent(root, &handed, &[]);
    assert!(!letter.contains("rétablis"), "{letter}");
    let right = read(root, FR);
    for others in [
        vec![(2, "・Regarder en l’air.\n・Garder le fil sec.\n・Lâcher.")],
        vec![(2, "Regarder en l’air.\nGarder le fil sec.\nLâcher."), (1, "Sous les fils")],
        vec![(2, "•  Regarder en l’air.\n\n•  Garder le fil sec.\n\n•  Lâcher.")],
        vec![
            (2, "– Regarder en l’air.\n– Garder le fil sec.\n– Lâcher."),
            (0, "\tAvant que le vent vienne."),
        ],
        vec![(4, "１．Appeler.\n２．Attendre."), (1, "＃＃ Sous les fils ｛＃fils｝")],
        vec![(4, "۱۔ Appeler.\n۲۔ Attendre."), (1, "## Sous les fils {#fils}")],
        vec![(4, "١- Appeler.\n٢- Attendre."), (5, "Personne ne demande au vent.")],
        vec![
            (4, "（１）Appeler.\n（２）Attendre."),
            (3, "Après la liste.[^۱]"),
            (8, "[^۱]: Comptés à la main."),
        ],
        vec![
            (6, "Jour\tThème\nvendredi\tVent\ndimanche\tFil"),
            (8, "［＾１］：Comptés à la main."),
        ],
        vec![
            (4, "1. а) Appeler.\n2. б) Attendre."),
            (2, "- ـ Regarder en l’air.\n- ـ Garder le fil sec.\n- ـ Lâcher."),
        ],
        vec![(6, "| Jour | Thème |\n|---|---|\nvendredi\tVent\n| dimanche\tFil |")],
        vec![(6, "| Jour | Thème |\n| vendredi | Vent |\n| dimanche | Fil |")],
    ] {
        std::fs::remove_file(root.join(FR)).expect("there");
        std::fs::remove_file(root.join("lock/safety/fr.lock")).expect("there");
        letter = sent(root, &handed, &others);
        assert_eq!(read(root, FR), right, "{others:?}: {letter}");
        assert!(letter.contains("rétablis"), "{letter}");
        is_made(root, &AROUND);
        assert!(did(root, &["handoff", "safety", "fr"], 0).contains("owes nothing"), "{others:?}");
    }
}

#[test]
fn a_paragraph_that_begins_with_a_year_or_a_dash_stays_one() {
    let folder = safety(SAFETY);
    let root = folder.path();
    let handed = handed(root);
    sent(root, &handed, &[(0, "– Dialogue."), (7, "・Derniers mots.")]);
    let text = read(root, FR);
    assert!(text.contains("\n– Dialogue.\n") && text.contains("\n・Derniers mots.\n"), "{text}");
}

#[test]
fn a_row_with_tabs_that_make_other_cells_is_told() {
    for row in ["vendredi\tVent\tfort", "vendredi Vent\t"] {
        let folder = safety(SAFETY);
        let root = folder.path();
        let table = format!("| Jour | Thème |\n|---|---|\n{row}\n| dimanche | Fil |");
        let letter = sent(root, &handed(root), &[(6, &table)]);
        let is_told =
            letter.contains("Cette ligne de tableau a 1") && letter.contains("      vendredi");
        assert_eq!(is_told, row.trim().contains('\t'), "{letter}");
    }
}

#[test]
fn an_item_without_its_sign_is_told_with_its_line() {
    for (list, line, counts) in [
        ("- Regarder en l’air.\n- Garder le fil sec.\nLâcher.", "Lâcher.", (2, 3)),
        ("- Regarder en l’air.\nGarder le fil sec.\n- Lâcher.\nEt vite.", "Garder", (2, 3)),
        ("- Regarder en l’air.\nGarder le fil sec.\nLâcher.", "Garder", (1, 3)),
        ("- Regarder en l’air,\npuis autour.\n- Garder le fil sec.\n- Lâcher.", "", (0, 0)),
    ] {
        let folder = safety(SAFETY);
        let root = folder.path();
        let letter = sent(root, &handed(root), &[(2, list)]);
        let letter = letter.replace(['\u{2068}', '\u{2069}'], "");
        let told = letter.contains("rattachée à l’élément");
        assert_eq!(told, !line.is_empty(), "{list}: {letter}");
        if told {
            assert!(letter.contains(&format!("      {line}")), "{list}: {letter}");
            let (own, source) = counts;
            let counts = format!("{source} éléments, ici {own}");
            assert!(letter.contains(&counts), "{list}: {letter}");
        }
    }
}

#[test]
fn an_answer_that_brings_a_list_up_to_date_gets_the_signs_of_its_original() {
    let folder = safety(SAFETY);
    let root = folder.path();
    sent(root, &handed(root), &[]);
    edit(root, EN, "- Let go.", "- Let go at once.");
    edit(root, EN, "- Look up first.", "- Look up and around first.");
    let handed = handed(root);
    assert!(handed.contains("- Lâcher."), "{handed}");
    let list = "- Regarder en l’air.\n- Garder le fil sec.\n- Lâcher.";
    let answer = "・Regarder autour.\n・Garder le fil sec.\n・Lâcher aussitôt.";
    write(root, SENT, handed.replace(list, answer));
    did(root, &["intake"], 0);
    let text = read(root, FR);
    assert!(
        text.contains("\n- Regarder autour.\n- Garder le fil sec.\n- Lâcher aussitôt.\n"),
        "{text}"
    );
    is_made(root, &AROUND);
    is_made(
        root,
        &[
            ("Lâcher aussitôt.", "Let go at once."),
            ("Regarder autour.", "Look up and around first."),
        ],
    );
}

/// A text without marks, as somebody writes it who never saw any, and what its letter says to write.
#[test]
fn a_letter_says_what_to_write_where_something_is_there_and_is_not_read() {
    let text = |others: &[(usize, &str)]| {
        let mut answers = ANSWERS.to_vec();
        others.iter().for_each(|(ix, other)| answers[*ix] = other);
        format!(
            "+++\nheadline = \"Sécurité\"\nstandfirst = \"Quelques règles.\"\n+++\n\n{}\n",
            answers.join("\n\n")
        )
    };
    for (others, line, told, missing) in [
        (
            vec![(2, "・Regarder en l’air.\n・Garder le fil sec.\n・Lâcher.")],
            10,
            "par « - » et une espace",
            "Look up",
        ),
        (vec![(4, "۱۔ Appeler.\n۲۔ Attendre.")], 16, "par « 1. » et une espace", "Wait."),
        (vec![(1, "Sous les fils")], 8, "par « ## » et une espace", "Under the wires"),
        (vec![(5, "Personne ne demande au vent.")], 19, "par « > » et une espace", "Nobody asks"),
        (vec![(6, "Jour\tThème\nvendredi\tVent\ndimanche\tFil")], 21, "« |---|---| »", "Friday"),
        (vec![(7, "    Derniers mots.")], 26, "Supprimez les espaces", "Last words"),
    ] {
        let folder = safety(SAFETY);
        let root = folder.path();
        write(root, SENT, text(&others));
        did(root, &["intake"], 0);
        let letter = read(root, LETTER).replace(['\u{2068}', '\u{2069}'], "");
        assert!(letter.contains(told), "{others:?}: {letter}");
        assert!(letter.contains(&format!("ligne {line}")), "{others:?}: {letter}");
        assert!(!letter.contains(missing), "{others:?}: {letter}");
    }
    let folder = safety(SAFETY);
    write(folder.path(), SENT, text(&[]));
    did(folder.path(), &["intake"], 0);
    assert!(!read(folder.path(), LETTER).contains("et une espace"));
}

/// Lines of paragraphs that nothing tells apart but their order.
fn plain(top: &str, paragraphs: &[&str]) -> String {
    format!("+++\n{top}+++\n\n{}\n", paragraphs.join("\n\n"))
}

#[test]
fn a_text_without_marks_that_its_sender_has_mended_is_paired_anew() {
    let theirs = [
        "Look up before all else.",
        "Keep the line dry today.",
        "Let go when it is time.",
        "Call the company then.",
        "Wait until they come.",
    ];
    let ours = [
        "Regardez d’abord en l’air.",
        "Gardez le fil bien sec.",
        "Lâchez quand il est temps.",
        "Appelez alors la société.",
        "Attendez leur arrivée.",
    ];
    let top = "headline = \"Règles\"\n";
    let original = plain("headline = \"Rules\"\nslug = \"rules\"\n", &theirs);
    let folder = safety(&original);
    let root = folder.path();
    write(root, SENT, plain(top, &ours[1..]));
    did(root, &["intake"], 0);
    let first = bases(root);
    assert!(
        ours[1..].iter().zip(&theirs[1..]).any(|(own, base)| first[*own] != *base),
        "{first:#?}"
    );
    write(root, SENT, plain(top, &ours));
    did(root, &["intake"], 0);
    let pairs: Vec<(&str, &str)> = ours.into_iter().zip(theirs).collect();
    is_made(root, &pairs);
    let letter = read(root, LETTER);
    assert!(!letter.contains("Pas encore traduit"), "{letter}");
    assert!(did(root, &["handoff", "safety", "fr"], 0).contains("owes nothing"));
    // What the original has moved since is known, and stays so.
    let moved: Vec<&str> = [0, 2, 1, 3, 4].map(|ix| theirs[ix]).to_vec();
    write(root, EN, plain("headline = \"Rules\"\nslug = \"rules\"\n", &moved));
    did(root, &["record"], 0);
    write(root, SENT, plain("headline = \"Les règles\"\n", &ours));
    did(root, &["intake"], 0);
    is_made(root, &pairs);
}
