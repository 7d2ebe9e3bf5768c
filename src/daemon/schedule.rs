//! When to publish next.
//!
//! What is said in lengths of time is measured by a clock that only goes on, and that stands still while
//! the computer sleeps. Appointments (an embargo's end, half past six) are of the wall's clock, which may
//! jump either way; an appointment is kept when that clock has passed it, whichever way it came there.

use std::collections::VecDeque;
use std::time::Duration;

use jiff::tz::{TimeZone, TimeZoneDatabase};

use crate::model::Moment;
use crate::model::watch::{Publishing, TimeOfDay, Watch};

/// Why it is time.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Cause {
    /// Something changed, and enough time has passed.
    Changed,
    /// Policy changed by itself: an embargo, a barrier or a grace ended.
    Policy,
    /// It is one of the times of day.
    TimeOfDay,
    /// Somebody asked.
    Asked,
    /// The clock was put back: what was decided by it is decided again.
    ClockPutBack,
}

impl Cause {
    /// Its name in logs.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Changed => "changed",
            Self::Policy => "policy",
            Self::TimeOfDay => "time-of-day",
            Self::Asked => "asked",
            Self::ClockPutBack => "clock-put-back",
        }
    }
}

/// What is to be done.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Next {
    /// To publish at once.
    Now(Cause),
    /// To ask again after so long, or when something happens.
    Wait {
        /// How long; shorter than the whole way, so that a clock that jumps is noticed.
        wait: Duration,
        /// When it will be time, as far as one can see.
        moment: Moment,
        /// For what.
        cause: Cause,
    },
    /// To ask again when something happens.
    Idle,
}

/// What was published, and what changed since.
#[derive(Clone, Debug)]
pub struct Schedule {
    /// Policy's appointments up to here were kept.
    kept: Moment,
    /// Times of day up to here were kept, or are none of ours.
    kept_times: Moment,
    /// The last times of day that were kept, for a clock that shows them twice.
    times: VecDeque<Moment>,
    /// When the last publication was.
    published: Option<Duration>,
    /// When the first and the last change was that is not published.
    changes: Option<(Duration, Duration)>,
    asked: bool,
    put_back: bool,
}

/// A step back that is nothing but a clock being set right.
const STEP: i64 = 30;

/// The longest that a clock is trusted not to jump.
const NAP: Duration = Duration::from_secs(30);

/// Where changes never end, a publication waits for quiet so many times as long, and no longer.
const PATIENCE: u32 = 30;

/// Times of day that are remembered: those of a month, where there are two a day.
const REMEMBERED: usize = 64;

impl Schedule {
    /// Begins with what was last published, or with the moment at which the daemon starts.
    #[must_use]
    pub fn new(since: Moment) -> Self {
        Self {
            kept: since,
            kept_times: since,
            times: VecDeque::new(),
            published: None,
            changes: None,
            asked: false,
            put_back: false,
        }
    }

    /// Notes that something changed that readers could see.
    pub fn changed(&mut self, clock: Duration) {
        let (first, last) = self.changes.unwrap_or((clock, clock));
        self.changes = Some((first, last.max(clock)));
    }

    /// Notes that somebody wants it published.
    pub fn ask(&mut self) {
        self.asked = true;
    }

    /// Notes that what there was at these instants is being published. Changes that come later are for the next
    /// publication. One that failed is to be noted too: it is tried again when the interval is over.
    pub fn published(&mut self, watch: &Watch, wall: Moment, clock: Duration) {
        if let (Publishing::Times(times), Some(zone)) = (&watch.publish, zone(watch)) {
            self.remember(latest(times, &zone, wall));
        }
        (self.kept, self.kept_times) = (wall, wall);
        self.published = Some(clock);
        self.changes = None;
        (self.asked, self.put_back) = (false, false);
    }

    /// Notes that a publication failed: it is tried again when the interval is over.
    pub fn failed(&mut self, clock: Duration) {
        self.changed(clock);
    }

    /// What is to be done, by the settings and the moments (sorted) at which policy changes by itself.
    pub fn next(
        &mut self,
        watch: &Watch,
        policy: &[Moment],
        wall: Moment,
        clock: Duration,
    ) -> Next {
        self.look_at(wall);
        if self.asked {
            return Next::Now(Cause::Asked);
        }
        let rest = self.published.map_or(Duration::ZERO, |published| {
            published.saturating_add(watch.interval).saturating_sub(clock)
        });
        let mut plans: Vec<Plan> = Vec::new();
        match &watch.publish {
            Publishing::Demand => return Next::Idle,
            Publishing::Continuous => {
                plans.extend(self.changes.map(|changes| {
                    let wait = by_quiet(changes, watch.quiet).saturating_sub(clock).max(rest);
                    Plan { wait, by_wall: false, cause: Cause::Changed }
                }));
                if self.put_back {
                    plans.push(Plan { wait: rest, by_wall: false, cause: Cause::ClockPutBack });
                }
            }
            Publishing::Times(times) => {
                if let Some(zone) = zone(watch) {
                    // A person has named these times, so that nothing else counts.
                    plans.extend(self.next_time(times, &zone, wall));
                }
            }
        }
        if let Some(moment) = policy.iter().find(|moment| **moment > self.kept) {
            let wait = until(*moment, wall).max(rest);
            plans.push(Plan { wait, by_wall: *moment > wall, cause: Cause::Policy });
        }
        let Some(plan) = plans.into_iter().min_by_key(|plan| plan.wait) else { return Next::Idle };
        if plan.wait.is_zero() {
            return Next::Now(plan.cause);
        }
        let seconds = i64::try_from(plan.wait.as_millis().div_ceil(1000)).unwrap_or(i64::MAX);
        let moment = Moment(wall.0.saturating_add(seconds));
        let wait = if plan.by_wall { plan.wait.min(NAP) } else { plan.wait };
        Next::Wait { wait, moment, cause: plan.cause }
    }

    /// A clock that was put far back has not kept any appointment that it will show again.
    fn look_at(&mut self, wall: Moment) {
        if self.kept.0.saturating_sub(wall.0) > STEP {
            self.kept = wall;
            self.put_back = self.published.is_some();
        }
        if self.kept_times.0.saturating_sub(wall.0) > STEP {
            self.kept_times = wall;
        }
    }

    fn next_time(&self, times: &[TimeOfDay], zone: &TimeZone, wall: Moment) -> Option<Plan> {
        let cause = Cause::TimeOfDay;
        let new = |moment: &Moment| *moment > self.kept_times && !self.times.contains(moment);
        if latest(times, zone, wall).as_ref().is_some_and(new) {
            return Some(Plan { wait: Duration::ZERO, by_wall: false, cause });
        }
        // Where the clock was put back by days, those to come may all have been kept: one still looks.
        let later: Vec<Moment> =
            around(times, zone, wall).into_iter().filter(|moment| *moment > wall).collect();
        let coming = later.iter().copied().find(new).or(later.last().copied())?;
        Some(Plan { wait: until(coming, wall), by_wall: true, cause })
    }

    fn remember(&mut self, moment: Option<Moment>) {
        let Some(moment) = moment.filter(|moment| !self.times.contains(moment)) else { return };
        if self.times.len() == REMEMBERED {
            self.times.pop_front();
        }
        self.times.push_back(moment);
    }
}

/// One reason to publish.
struct Plan {
    wait: Duration,
    /// Whether the clock on the wall says when.
    by_wall: bool,
    cause: Cause,
}

/// When changes have been quiet for long enough.
fn by_quiet((first, last): (Duration, Duration), quiet: Duration) -> Duration {
    let patience = first.saturating_add(quiet.saturating_mul(PATIENCE));
    last.saturating_add(quiet).min(patience)
}

fn until(moment: Moment, wall: Moment) -> Duration {
    let seconds = moment.0.saturating_sub(wall.0);
    Duration::from_secs(u64::try_from(seconds).unwrap_or(0))
}

/// The rules of the zone; no name of another gets through the settings.
fn zone(watch: &Watch) -> Option<TimeZone> {
    TimeZoneDatabase::bundled().get(&watch.time_zone).ok()
}

/// The last of the times of day that the clock has passed.
fn latest(times: &[TimeOfDay], zone: &TimeZone, wall: Moment) -> Option<Moment> {
    around(times, zone, wall).into_iter().rev().find(|moment| *moment <= wall)
}

/// The moments of the times of day on the days around one, sorted. A time that the clocks skip comes as
/// much later as they are put forward; of one that they show twice, the first counts.
fn around(times: &[TimeOfDay], zone: &TimeZone, wall: Moment) -> Vec<Moment> {
    let Ok(now) = jiff::Timestamp::from_second(wall.0) else { return Vec::new() };
    let today = now.to_zoned(zone.clone()).date();
    let mut moments = Vec::new();
    // A zone may skip a whole day when it changes sides of the date line.
    for days in -2..=2_i64 {
        let Ok(day) = today.checked_add(jiff::Span::new().days(days)) else { continue };
        for TimeOfDay { hour, minute } in times {
            let (Ok(hour), Ok(minute)) = (i8::try_from(*hour), i8::try_from(*minute)) else {
                continue;
            };
            let Ok(time) = jiff::civil::Time::new(hour, minute, 0, 0) else { continue };
            let found = zone.to_ambiguous_timestamp(day.to_datetime(time)).compatible();
            moments.extend(found.ok().map(|found| Moment(found.as_second())));
        }
    }
    moments.sort_unstable();
    moments.dedup();
    moments
}

#[cfg(test)]
mod tests;
