//! How the daemon goes about its work: what `[watch]` says.

use std::time::Duration;

/// The daemon's settings.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Watch {
    /// How long a file must have stood still, where nobody says that its writer is done.
    pub settle: Duration,
    /// How long from one look at every file to the next.
    pub reconcile: Duration,
    /// Whether files are looked at by the clock.
    pub poll: Poll,
    /// When what changed is published.
    pub publish: Publishing,
    /// The zone whose clock times of day are read on, such as `Europe/Paris`.
    pub time_zone: String,
    /// How long from one publication to the next, at least.
    pub interval: Duration,
    /// How long nothing must have changed before a publication.
    pub quiet: Duration,
    /// When a loss is taken for an accident.
    pub hold: HoldLimits,
}

/// Whether files are looked at by the clock.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Poll {
    /// Only where a file system does not tell what changes in it.
    Auto,
    /// Always, so often.
    Every(Duration),
}

/// When what changed is published.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Publishing {
    /// As soon as interval and quiet allow.
    Continuous,
    /// When somebody asks.
    Demand,
    /// At these times of every day, sorted, none twice.
    Times(Vec<TimeOfDay>),
}

/// A time that a clock shows every day.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct TimeOfDay {
    /// 0–23.
    pub hour: u8,
    /// 0–59.
    pub minute: u8,
}

/// How much of the articles' texts may go at once. It takes both to be an accident.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct HoldLimits {
    /// Of a hundred variants, so many.
    pub percent: u8,
    /// So many variants at least.
    pub least: usize,
}

/// How often files are looked at where a file system tells nothing.
pub const POLL: Duration = Duration::from_secs(2);

impl Poll {
    /// How often files are looked at, where they have to be.
    #[must_use]
    pub fn interval(self) -> Duration {
        match self {
            Self::Auto => POLL,
            Self::Every(interval) => interval,
        }
    }
}

impl TimeOfDay {
    /// Reads `06:30`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let (hour, minute) = text.split_once(':')?;
        let number = |text: &str, end: u8| {
            let sound = text.len() == 2 && text.bytes().all(|b| b.is_ascii_digit());
            text.parse::<u8>().ok().filter(|number| sound && *number < end)
        };
        Some(Self { hour: number(hour, 24)?, minute: number(minute, 60)? })
    }
}

impl Default for Watch {
    fn default() -> Self {
        Self {
            settle: Duration::from_millis(300),
            reconcile: Duration::from_mins(10),
            poll: Poll::Auto,
            publish: Publishing::Continuous,
            time_zone: "UTC".to_owned(),
            interval: Duration::from_secs(10),
            quiet: Duration::from_secs(2),
            hold: HoldLimits { percent: 90, least: 10 },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_of_day_have_hours_and_minutes() {
        assert_eq!(TimeOfDay::parse("06:30"), Some(TimeOfDay { hour: 6, minute: 30 }));
        assert_eq!(TimeOfDay::parse("23:59"), Some(TimeOfDay { hour: 23, minute: 59 }));
        for wrong in ["24:00", "6:30", "06:60", "0630", "06:30:00", "+6:30", "06:3", "", ":"] {
            assert_eq!(TimeOfDay::parse(wrong), None, "{wrong}");
        }
    }
}
