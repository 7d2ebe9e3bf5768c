//! `[watch]`: how the daemon goes about its work.

use super::{BAD_CHOICE, UNKNOWN_TIME_ZONE, names, shapes};
use crate::data::{Reader, Table, duration_in};
use crate::diag::Diagnostic;
use crate::format::zones;
use crate::model::watch::{HoldLimits, Poll, Publishing, Watch};

/// Reads the table. What is faulty is as if it were not said.
pub(super) fn read(table: &Table, faults: &mut Vec<Diagnostic>) -> Watch {
    let usual = Watch::default();
    let mut reader = Reader::new(table, &shapes::WATCH, "watch.", faults);
    let mut watch = Watch {
        settle: reader.duration("settle").unwrap_or(usual.settle),
        reconcile: reader.duration("reconcile").unwrap_or(usual.reconcile),
        poll: poll(&mut reader).unwrap_or(usual.poll),
        publish: publishing(&mut reader).unwrap_or(usual.publish),
        time_zone: time_zone(&mut reader).unwrap_or(usual.time_zone),
        interval: reader.duration("interval").unwrap_or(usual.interval),
        quiet: reader.duration("quiet").unwrap_or(usual.quiet),
        hold: usual.hold,
    };
    let hold = reader.table("hold");
    reader.finish(&[]);
    if let Some((table, _)) = hold {
        let mut reader = Reader::new(table, &shapes::WATCH_HOLD, "watch.hold.", faults);
        watch.hold = HoldLimits {
            percent: reader.number("percent").unwrap_or(usual.hold.percent),
            least: reader.count("least").unwrap_or(usual.hold.least),
        };
        reader.finish(&[]);
    }
    watch
}

fn poll(reader: &mut Reader<'_, '_>) -> Option<Poll> {
    match reader.text("poll")? {
        ("auto", _) => Some(Poll::Auto),
        // What is neither is more likely to be a misspelt word than a misspelt number.
        (text, at)
            if duration_in(text).is_none() && !text.starts_with(|c: char| c.is_ascii_digit()) =>
        {
            let fault = names::choice("watch.poll", text, &["auto", "2s"], at);
            reader.fault(fault);
            None
        }
        _ => reader.duration("poll").map(Poll::Every),
    }
}

fn publishing(reader: &mut Reader<'_, '_>) -> Option<Publishing> {
    let texts = reader.text_or_texts("publish")?;
    if let [(text, at)] = texts.as_slice() {
        match *text {
            "continuous" => return Some(Publishing::Continuous),
            "demand" => return Some(Publishing::Demand),
            text if text.starts_with(char::is_alphabetic) => {
                let known = shapes::PUBLISHING;
                reader.fault(names::choice("watch.publish", text, known, at.clone()));
                return None;
            }
            _ => {}
        }
    }
    let given = texts.len();
    let mut times: Vec<_> =
        texts.into_iter().filter_map(|text| reader.time_of_day("publish", text)).collect();
    if given == 0 {
        // Without a time nothing would ever be published, and nobody would know why.
        let fault = Diagnostic::new(&BAD_CHOICE).arg("key", "watch.publish").arg("name", "[]");
        let fault = fault.arg("near", "none").arg("known", shapes::PUBLISHING.join(", "));
        let at = reader.node("publish").map(|node| node.span.clone()).unwrap_or_default();
        reader.fault(fault.at(at));
    }
    times.sort_unstable();
    times.dedup();
    (!times.is_empty()).then_some(Publishing::Times(times))
}

fn time_zone(reader: &mut Reader<'_, '_>) -> Option<String> {
    let (name, at) = reader.text("time-zone")?;
    if zones::is_known(name) {
        return Some(name.to_owned());
    }
    reader.fault(Diagnostic::new(&UNKNOWN_TIME_ZONE).arg("value", name).at(at));
    None
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::super::load;
    use super::*;
    use crate::model::watch::TimeOfDay;

    const HEAD: &str = "[network]\nid = \"kites\"\n[strings]\n[watch]\n";

    fn watch(text: &str) -> (Watch, Vec<(&'static str, usize)>) {
        let (settings, faults) = load(&format!("{HEAD}{text}"));
        let line = |fault: &Diagnostic| fault.location.as_ref().map_or(0, |at| at.line);
        let faults = faults.iter().map(|fault| (fault.rule.code, line(fault))).collect();
        (settings.expect("settings").watch, faults)
    }

    #[test]
    fn every_key_has_its_say() {
        let (found, faults) = watch(
            "settle = \"1s\"\nreconcile = \"2h\"\npoll = \"5s\"\npublish = [\"18:00\", \"06:30\", \"18:00\"]\n\
             time-zone = \"Asia/Karachi\"\ninterval = \"1m\"\nquiet = \"0s\"\nhold = { percent = 50, least = 3 }\n",
        );
        assert_eq!(faults, []);
        let time = |hour, minute| TimeOfDay { hour, minute };
        let expected = Watch {
            settle: Duration::from_secs(1),
            reconcile: Duration::from_hours(2),
            poll: Poll::Every(Duration::from_secs(5)),
            publish: Publishing::Times(vec![time(6, 30), time(18, 0)]),
            time_zone: "Asia/Karachi".to_owned(),
            interval: Duration::from_mins(1),
            quiet: Duration::ZERO,
            hold: HoldLimits { percent: 50, least: 3 },
        };
        assert_eq!(found, expected);
        assert_eq!(watch(""), (Watch::default(), vec![]));
        let (found, faults) = watch("publish = \"demand\"\npoll = \"auto\"\n");
        assert_eq!((found.publish, found.poll, faults), (Publishing::Demand, Poll::Auto, vec![]));
        let (found, faults) = watch("publish = \"06:30\"\n");
        assert_eq!((found.publish, faults), (Publishing::Times(vec![time(6, 30)]), vec![]));
    }

    #[test]
    fn what_is_faulty_is_said_where_it_stands_and_changes_nothing() {
        for (text, code) in [
            ("settle = \"300\"", "bad-duration"),
            ("settle = \"1ms\"", "bad-duration"),
            ("settle = 300", "wrong-type"),
            ("reconcile = \"1s\"", "bad-duration"),
            ("reconcile = \"200h\"", "bad-duration"),
            ("poll = \"never\"", "bad-choice"),
            ("poll = \"1ms\"", "bad-duration"),
            ("interval = \"forever\"", "bad-duration"),
            ("quiet = \"2h\"", "bad-duration"),
            ("publish = \"continous\"", "bad-choice"),
            ("publish = []", "bad-choice"),
            ("publish = [\"24:00\"]", "bad-time-of-day"),
            ("publish = \"6:30\"", "bad-time-of-day"),
            ("time-zone = \"Europe/Pariss\"", "unknown-time-zone"),
            ("hold = { percent = 0 }", "out-of-range"),
            ("hold = { least = 0 }", "wrong-type"),
            ("hodl = 1", "unknown-key"),
        ] {
            let (found, faults) = watch(&format!("# first\n{text}\n"));
            assert_eq!(faults, [(code, 6)], "{text}");
            assert_eq!(found, Watch::default(), "{text}");
        }
    }
}
