//! Ways to write a text otherwise, applied blindly: whether one says the same afterwards or not, is
//! for the HTML to tell.

/// A name and what it does.
pub(super) type Rewriting = (&'static str, fn(&str) -> String);

/// All of them.
pub(super) const REWRITINGS: &[Rewriting] = &[
    // How lines are laid out.
    ("wrapped at 6", |t| wrapped(t, 6)),
    ("wrapped at 20", |t| wrapped(t, 20)),
    ("lines joined", |t| joined(t)),
    ("lines of Windows", |t| t.replace('\n', "\r\n")),
    ("a space at line ends", |t| t.replace('\n', " \n")),
    ("two spaces at line ends", |t| t.replace('\n', "  \n")),
    ("a tab at line ends", |t| t.replace('\n', "\t\n")),
    ("a backslash at line ends", |t| t.replace('\n', "\\\n")),
    ("no spaces at line ends", |t| lines(t, |l| l.trim_end().to_owned())),
    ("no backslashes at line ends", |t| lines(t, |l| l.trim_end_matches('\\').to_owned())),
    ("indented by one", |t| lines(t, |l| format!(" {l}"))),
    ("indented by three", |t| lines(t, |l| format!("   {l}"))),
    ("indented by four", |t| lines(t, |l| format!("    {l}"))),
    ("not indented", |t| lines(t, |l| l.trim_start().to_owned())),
    ("tabs as spaces", |t| t.replace('\t', "    ")),
    ("spaces as tabs", |t| t.replace("    ", "\t")),
    ("blank lines doubled", |t| t.replace("\n\n", "\n\n\n")),
    ("blank lines between all", |t| t.replace('\n', "\n\n")),
    ("no blank lines", |t| t.replace("\n\n", "\n")),
    ("blank lines around", |t| format!("\n\n{t}\n\n")),
    ("no line end at the end", |t| t.trim_end_matches('\n').to_owned()),
    // Other spellings of one mark.
    ("- as *", |t| lines(t, |l| marker(l, "-", "*"))),
    ("* as -", |t| lines(t, |l| marker(l, "*", "-"))),
    ("+ as -", |t| lines(t, |l| marker(l, "+", "-"))),
    ("- as +", |t| lines(t, |l| marker(l, "-", "+"))),
    ("1. as 1)", |t| lines(t, |l| ordered(l, '.', ')'))),
    ("1) as 1.", |t| lines(t, |l| ordered(l, ')', '.'))),
    ("1. as 2.", |t| lines(t, |l| l.replacen("1.", "2.", 1))),
    ("all numbers one", |t| lines(t, |l| l.replacen("2.", "1.", 1).replacen("3.", "1.", 1))),
    ("* as _", |t| t.replace('*', "_")),
    ("_ as *", |t| t.replace('_', "*")),
    ("** as __", |t| t.replace("**", "__")),
    ("__ as **", |t| t.replace("__", "**")),
    ("** as *", |t| t.replace("**", "*")),
    ("* as **", |t| t.replace('*', "**")),
    ("underlined as #", to_atx),
    ("# as underlined", to_underlined),
    ("# closed", |t| {
        lines(t, |l| if l.starts_with('#') { format!("{l} ##") } else { l.to_owned() })
    }),
    ("# without closing", |t| lines(t, |l| l.trim_end_matches(['#', ' ']).to_owned())),
    ("underlines shorter", |t| t.replace("---\n", "-\n").replace("===\n", "=\n")),
    ("breaks as ***", |t| lines(t, |l| thematic(l, "***"))),
    ("breaks as _ _ _", |t| lines(t, |l| thematic(l, "_ _ _"))),
    ("breaks as ---", |t| lines(t, |l| thematic(l, "---"))),
    ("``` as ~~~", |t| t.replace("```", "~~~")),
    ("~~~ as ```", |t| t.replace("~~~", "```")),
    ("longer fences", |t| t.replace("```\n", "`````\n").replace("~~~\n", "~~~~~\n")),
    ("fences as indents", fences_to_indents),
    ("indents as fences", indents_to_fences),
    ("` as ``", |t| t.replace('`', "``")),
    ("links in place", references_in_place),
    ("links aside", links_aside),
    ("labels in capitals", |t| labels(t, str::to_uppercase)),
    ("labels renamed", |t| t.replace("[^a]", "[^c]").replace("[^1]", "[^note]")),
    ("\" around titles as '", |t| t.replace('"', "'")),
    ("' around titles as \"", |t| t.replace('\'', "\"")),
    ("addresses in <>", |t| t.replace("](/", "](</").replace("]: /", "]: </").replace(")", ">)")),
    ("bare addresses in <>", |t| {
        t.replace("](/url)", "](</url>)").replace("]: /url\n", "]: </url>\n")
    }),
    ("addresses linked to themselves", |t| t.replace("<http://foo>", "[http://foo](http://foo)")),
    ("cells padded", |t| t.replace('|', "  |  ")),
    ("cells not padded", |t| t.replace(" | ", "|").replace(" |", "|").replace("| ", "|")),
    ("no outer bars", |t| lines(t, |l| l.trim_matches('|').to_owned())),
    // Other spellings of one character.
    ("punctuation escaped", |t| escaped(t, ".,!?;'%@=/$^")),
    ("marks escaped", |t| escaped(t, "*_`[]<>#")),
    ("nothing escaped", |t| t.replace('\\', "")),
    ("a by its number", |t| t.replace('a', "&#97;")),
    ("o by its number", |t| t.replace('o', "&#x6F;")),
    ("& by its name", |t| t.replace('&', "&amp;")),
    ("names as characters", |t| t.replace("&quot;", "\"").replace("&amp;", "&")),
    ("\" by its name", |t| t.replace('"', "&quot;")),
    ("ö by its name", |t| t.replace('ö', "&ouml;").replace('é', "&eacute;")),
    ("< by its name", |t| t.replace('<', "&lt;")),
    ("accents decomposed", |t| t.replace('ö', "o\u{308}").replace('é', "e\u{301}")),
    ("spaces that do not break", |t| t.replace(' ', "\u{A0}")),
    ("words tied", |t| t.replace("o b", "o\u{A0}b").replace("e t", "e\u{202F}t")),
    ("double spaces", |t| lines(t, double_inside)),
    ("soft hyphens", |t| t.replace("oo", "o\u{AD}o").replace("ar", "a\u{200B}r")),
    // What stands around.
    ("quoted", |t| lines(t, |l| format!("> {l}"))),
    ("quoted without a space", |t| lines(t, |l| format!(">{l}"))),
    ("lazily quoted", |t| format!("> {t}")),
    ("not quoted", |t| t.replace("> ", "").replace('>', "")),
    ("in a list", |t| format!("- {}", t.replace('\n', "\n  "))),
    ("in a numbered list", |t| format!("7. {}", t.replace('\n', "\n   "))),
    ("in a note", |t| format!("Note[^1]\n\n[^1]: {}", t.replace('\n', "\n    "))),
    ("after a comment", |t| format!("<!-- a\nb -->\n\n{t}")),
    ("with comments", |t| t.replace("\n\n", "\n\n<!-- c -->\n\n")),
    ("comments in words", |t| t.replace("foo", "f<!-- c -->oo")),
    // What says something else.
    ("a letter changed", |t| t.replacen('o', "ö", 1)),
    ("all of a letter changed", |t| t.replace('e', "é")),
    ("the last word dropped", |t| t.trim_end().rsplit_once(' ').map_or("", |(a, _)| a).to_owned()),
    ("the first word doubled", |t| format!("{} {t}", t.split(' ').next().unwrap_or_default())),
    ("a number changed", |t| t.replace('1', "2")),
    ("the first letter in capitals", |t| t.replacen('f', "F", 1)),
    ("emphasis added", |t| t.replacen("foo", "*foo*", 1)),
    ("strong added", |t| t.replacen("bar", "**bar**", 1)),
    ("struck", |t| t.replacen("foo", "~~foo~~", 1)),
    ("code added", |t| t.replacen("bar", "`bar`", 1)),
    ("emphasis gone", |t| t.replace(['*', '_'], "")),
    ("HTML added", |t| t.replacen("foo", "<b>foo</b>", 1)),
    ("tags renamed", |t| t.replace("<a", "<b").replace("div", "section")),
    ("an address changed", |t| t.replace("/url", "/uri")),
    ("an address written out", |t| t.replace("/url", "/u%72l").replace('ö', "%C3%B6")),
    ("a title changed", |t| t.replace("title", "tittle")),
    ("no titles", |t| t.replace(" \"title\"", "")),
    ("links as images", |t| t.replace('[', "![")),
    ("images as links", |t| t.replace("![", "[")),
    ("a language changed", |t| t.replace("ruby", "rust").replace("```\n", "```c\n")),
    ("code changed", |t| t.replace("aaa", "aab").replace("def", "fed")),
    ("headings one lower", |t| {
        lines(t, |l| if l.starts_with('#') { format!("#{l}") } else { l.to_owned() })
    }),
    ("blocks turned round", |t| turned(t, "\n\n")),
    ("lines turned round", |t| turned(t, "\n")),
    ("the first line gone", |t| t.split_once('\n').map_or("", |(_, rest)| rest).to_owned()),
    ("everything twice", |t| format!("{t}\n\n{t}")),
    ("aligned", |t| t.replace("---|", "--:|").replace("| ---", "| :--")),
];

fn lines(text: &str, each: impl Fn(&str) -> String) -> String {
    let mut out: String = text.lines().map(|line| each(line) + "\n").collect();
    if !text.ends_with('\n') {
        out.pop();
    }
    out
}

fn wrapped(text: &str, width: usize) -> String {
    lines(text, |line| {
        let (mut out, mut column) = (String::new(), 0);
        for word in line.split(' ') {
            if column > 0 && column + word.chars().count() > width {
                out.push('\n');
                column = 0;
            } else if !out.is_empty() || column > 0 {
                out.push(' ');
            }
            out.push_str(word);
            column += word.chars().count() + 1;
        }
        out
    })
}

/// Lines of plain words are joined; between Chinese and Japanese without a space.
fn joined(text: &str) -> String {
    let mut out = String::new();
    for line in text.split_inclusive('\n') {
        let wide = |c: char| c > '\u{2E80}';
        let plain = line.starts_with(|c: char| c.is_alphabetic());
        let last = out.trim_end_matches('\n').chars().next_back();
        if plain && last.is_some_and(char::is_alphabetic) && !out.ends_with("\n\n") {
            out.pop();
            if !(last.is_some_and(wide) && line.starts_with(wide)) {
                out.push(' ');
            }
        }
        out.push_str(line);
    }
    out
}

fn marker(line: &str, from: &str, to: &str) -> String {
    let trimmed = line.trim_start();
    match trimmed.strip_prefix(from) {
        Some(rest) if rest.is_empty() || rest.starts_with([' ', '\t']) => {
            format!("{}{to}{rest}", &line[..line.len() - trimmed.len()])
        }
        _ => line.to_owned(),
    }
}

fn ordered(line: &str, from: char, to: char) -> String {
    let digits = line.trim_start().trim_start_matches(|c: char| c.is_ascii_digit());
    match digits.strip_prefix(from) {
        Some(rest) if digits.len() < line.trim_start().len() => {
            format!("{}{to}{rest}", &line[..line.len() - digits.len()])
        }
        _ => line.to_owned(),
    }
}

fn to_atx(text: &str) -> String {
    let mut out: Vec<String> = Vec::new();
    for line in text.lines() {
        let under = |mark: char| !line.is_empty() && line.chars().all(|c| c == mark);
        let last = out.last().filter(|last| !last.trim().is_empty()).cloned();
        match last {
            Some(last) if under('=') || under('-') => {
                out.pop();
                out.push(format!("{} {last}", if under('=') { "#" } else { "##" }));
            }
            _ => out.push(line.to_owned()),
        }
    }
    out.join("\n") + "\n"
}

fn to_underlined(text: &str) -> String {
    lines(text, |line| match line.split_once(' ') {
        Some(("#", rest)) => format!("\n{}\n===", rest.trim()),
        Some(("##", rest)) => format!("\n{}\n---", rest.trim()),
        _ => line.to_owned(),
    })
}

fn thematic(line: &str, to: &str) -> String {
    let marks: String = line.chars().filter(|c| !c.is_whitespace()).collect();
    let same = |mark: char| marks.len() > 2 && marks.chars().all(|c| c == mark);
    if ['-', '*', '_'].into_iter().any(same) { to.to_owned() } else { line.to_owned() }
}

fn fences_to_indents(text: &str) -> String {
    let mut inside = false;
    let mut out = String::new();
    for line in text.lines() {
        let fence = line.starts_with("```") || line.starts_with("~~~");
        if fence {
            inside = !inside;
            out.push('\n');
        } else if inside {
            out.push_str(&format!("    {line}\n"));
        } else {
            out.push_str(&format!("{line}\n"));
        }
    }
    out
}

fn indents_to_fences(text: &str) -> String {
    let (mut out, mut inside) = (String::new(), false);
    for line in text.lines() {
        let code = line.strip_prefix("    ").or(line.strip_prefix('\t'));
        let goes_on = inside && (code.is_some() || line.trim().is_empty());
        if code.is_some() != inside && !goes_on {
            out.push_str("```\n");
            inside = code.is_some();
        }
        out.push_str(code.unwrap_or(line));
        out.push('\n');
    }
    out + if inside { "```\n" } else { "" }
}

/// The definitions `[label]: address "title"` of a text.
fn definitions(text: &str) -> Vec<(&str, &str)> {
    let found = text.lines().filter_map(|line| line.strip_prefix('[')?.split_once("]: "));
    found.filter(|(label, _)| !label.starts_with('^')).collect()
}

fn references_in_place(text: &str) -> String {
    let mut out = text.to_owned();
    for (label, target) in definitions(text) {
        out = out.replace(&format!("][{label}]"), &format!("]({target})"));
        out = out.replace(&format!("[{label}][]"), &format!("[{label}]({target})"));
        out = out.replace(&format!("[{label}]\n"), &format!("[{label}]({target})\n"));
    }
    out
}

fn links_aside(text: &str) -> String {
    let (mut out, mut rest, mut aside) = (String::new(), text, String::new());
    let mut number = 0;
    while let Some((before, after)) = rest.split_once("](") {
        let Some((target, behind)) = after.split_once(')') else { break };
        number += 1;
        out.push_str(&format!("{before}][hx{number}]"));
        aside.push_str(&format!("[hx{number}]: {target}\n"));
        rest = behind;
    }
    format!("{out}{rest}\n\n{aside}")
}

fn labels(text: &str, change: fn(&str) -> String) -> String {
    let mut out = text.to_owned();
    for (label, _) in definitions(text) {
        out = out.replace(&format!("][{label}]"), &format!("][{}]", change(label)));
    }
    out
}

fn escaped(text: &str, which: &str) -> String {
    let mut out = String::new();
    for c in text.chars() {
        if which.contains(c) && !out.ends_with('\\') {
            out.push('\\');
        }
        out.push(c);
    }
    out
}

fn double_inside(line: &str) -> String {
    let inner = line.trim_start();
    format!("{}{}", &line[..line.len() - inner.len()], inner.trim_end().replace(' ', "  "))
}

fn turned(text: &str, between: &str) -> String {
    let mut parts: Vec<_> = text.trim_end_matches('\n').split(between).collect();
    parts.reverse();
    parts.join(between) + "\n"
}
