//! The letter about an archive: what became of each file in it.

use super::parcel::Fate;
use super::receipt;
use super::receiving::Received;
use super::signing::signed;
use crate::messages::Messages;
use crate::model::path::name;

/// The letter about all that came in one archive.
pub(super) fn letter(group: &[Received], messages: &Messages) -> Option<String> {
    let archive = group.first()?.parcel.packed.as_deref()?;
    let own = name(&archive.path);
    let held = group.iter().filter(|one| one.judged.fate == Fate::Held).count();
    let args = [
        ("total", group.len().into()),
        ("taken", (group.len() - held).into()),
        ("held", held.into()),
    ];
    let mut out = format!("# {}\n\n", messages.text("receipt-title", &[("name", own.into())]));
    out.push_str(&messages.text("receipt-archive", &args));
    out.push_str("\n\n");
    // What is to be mended comes first.
    let (first, last): (Vec<_>, Vec<_>) =
        group.iter().partition(|one| one.judged.fate == Fate::Held);
    for one in first.into_iter().chain(last) {
        let path = one.parcel.place.strip_prefix(&archive.place).unwrap_or(&one.parcel.place);
        out.push_str(&format!("## {}\n\n", path.to_string_lossy()));
        let told = receipt::told(&one.judged, &one.parcel, messages);
        for line in told.lines() {
            // Its headings stand below the file's name.
            let mark = if line.starts_with("## ") { "#" } else { "" };
            out.push_str(&format!("{mark}{line}\n"));
        }
    }
    // The same for all: what comes next is said once.
    let next = group.iter().find(|one| !one.judged.next.is_empty());
    out.push_str(&next.map(|one| super::coming::coming(&one.judged, messages)).unwrap_or_default());
    let last = if held > 0 { "receipt-archive-again" } else { "receipt-thanks" };
    out.push_str(&messages.text(last, &[("name", own.into())]));
    out.push_str("\n\n");
    Some(signed(&out, held > 0))
}
