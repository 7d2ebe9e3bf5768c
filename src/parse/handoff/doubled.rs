//! Items that have a sign of their own behind the one that they were handed out with: `1. а)`, `- ・`.

use crate::model::signs::{Sign, foreign, lettered, of_markdown};

/// A list whose items have one sign each. None if they have, if not all of them have a second one, or if the original's have
/// one as well.
pub(super) fn undoubled(original: &str, text: &str) -> Option<String> {
    if seconds(&items(original)).is_some() {
        return None;
    }
    let own = items(text);
    let rests = seconds(&own)?;
    let (mut out, mut at) = (String::with_capacity(text.len()), 0);
    for (item, rest) in own.iter().zip(rests) {
        out.push_str(&text[at..item.rest]);
        at = item.rest + item.said.len() - rest.len();
    }
    out.push_str(&text[at..]);
    Some(out)
}

/// An item at the margin.
struct Item<'l> {
    sign: Sign,
    /// What stands behind its sign, and where that begins.
    said: &'l str,
    rest: usize,
}

fn items(text: &str) -> Vec<Item<'_>> {
    let (mut items, mut at) = (Vec::new(), 0);
    for line in text.split_inclusive('\n') {
        if let Some((sign, said)) = of_markdown(line).filter(|_| !line.starts_with([' ', '\t'])) {
            let said = said.trim_end_matches(['\n', '\r']);
            let rest = at + line.trim_end_matches(['\n', '\r']).len() - said.len();
            items.push(Item { sign, said, rest });
        }
        at += line.len();
    }
    items
}

/// What stands behind the second signs of all items: points, numbers that count as the first ones do, or letters in their order.
/// One item alone may begin with anything.
fn seconds<'l>(items: &[Item<'l>]) -> Option<Vec<&'l str>> {
    if items.len() < 2 {
        return None;
    }
    let second = |(ix, item): (usize, &Item<'l>)| {
        let (sign, rest) = foreign(item.said).or_else(|| of_markdown(item.said))?;
        let counts = match (item.sign, sign) {
            (Sign::Number(first), Sign::Number(second)) => {
                first == second || usize::try_from(second) == Ok(ix + 1)
            }
            // A number behind a point is said, as in “1. Preis”.
            (Sign::Bullet, Sign::Number(_)) => false,
            (_, Sign::Bullet) => true,
        };
        (counts && !rest.trim().is_empty()).then_some(rest)
    };
    let points: Option<Vec<&str>> = items.iter().enumerate().map(second).collect();
    let is_counted = items.iter().all(|item| matches!(item.sign, Sign::Number(_)));
    let said = || items.iter().map(|item| item.said).collect::<Vec<_>>();
    points.or_else(|| is_counted.then(|| lettered(&said())).flatten())
}
