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
mod tests {
    use super::*;
    use proptest::prelude::*;

    const START: Moment = Moment(1_795_305_600); // 2026-11-22T00:00:00Z
    const YEARS: i64 = 10 * 365 * 86_400;

    fn s(seconds: u64) -> Duration {
        Duration::from_secs(seconds)
    }

    fn at(seconds: i64) -> Moment {
        Moment(START.0 + seconds)
    }

    fn moment(text: &str) -> Moment {
        Moment(text.parse::<jiff::Timestamp>().expect(text).as_second())
    }

    fn times(list: &[(u8, u8)], zone: &str) -> Watch {
        let list = list.iter().map(|(hour, minute)| TimeOfDay { hour: *hour, minute: *minute });
        Watch {
            publish: Publishing::Times(list.collect()),
            time_zone: zone.to_owned(),
            ..Watch::default()
        }
    }

    #[test]
    fn changes_wait_for_quiet_and_for_the_interval() {
        let watch = Watch::default();
        let mut schedule = Schedule::new(START);
        assert_eq!(schedule.next(&watch, &[], START, s(0)), Next::Idle);
        schedule.changed(s(5));
        let waits =
            |wait, after| Next::Wait { wait: s(wait), moment: at(after), cause: Cause::Changed };
        assert_eq!(schedule.next(&watch, &[], at(5), s(5)), waits(2, 7));
        schedule.changed(s(6));
        assert_eq!(schedule.next(&watch, &[], at(7), s(7)), waits(1, 8));
        assert_eq!(schedule.next(&watch, &[], at(8), s(8)), Next::Now(Cause::Changed));
        schedule.published(&watch, at(8), s(8));
        assert_eq!(schedule.next(&watch, &[], at(8), s(8)), Next::Idle);
        schedule.changed(s(9));
        assert_eq!(schedule.next(&watch, &[], at(9), s(9)), waits(9, 18));
        assert_eq!(schedule.next(&watch, &[], at(18), s(18)), Next::Now(Cause::Changed));
    }

    #[test]
    fn changes_without_end_are_published_all_the_same() {
        let watch = Watch::default();
        let mut schedule = Schedule::new(START);
        let published = (0..100).find(|n| {
            schedule.changed(s(*n));
            schedule.next(&watch, &[], at(0), s(*n)) == Next::Now(Cause::Changed)
        });
        assert_eq!(published, Some(60), "thirty times two seconds");
    }

    #[test]
    fn what_failed_is_tried_again_after_the_interval() {
        let watch = Watch::default();
        let mut schedule = Schedule::new(START);
        schedule.changed(s(0));
        assert_eq!(schedule.next(&watch, &[], at(2), s(2)), Next::Now(Cause::Changed));
        schedule.published(&watch, at(2), s(2));
        schedule.failed(s(3));
        let wait = Next::Wait { wait: s(9), moment: at(12), cause: Cause::Changed };
        assert_eq!(schedule.next(&watch, &[], at(3), s(3)), wait);
        assert_eq!(schedule.next(&watch, &[], at(12), s(12)), Next::Now(Cause::Changed));
    }

    #[test]
    fn on_demand_nothing_goes_by_itself() {
        let watch = Watch { publish: Publishing::Demand, ..Watch::default() };
        let mut schedule = Schedule::new(START);
        schedule.changed(s(0));
        assert_eq!(schedule.next(&watch, &[at(1)], at(99), s(99)), Next::Idle);
        schedule.ask();
        assert_eq!(schedule.next(&watch, &[at(1)], at(99), s(99)), Next::Now(Cause::Asked));
        schedule.published(&watch, at(99), s(99));
        assert_eq!(schedule.next(&watch, &[at(1)], at(99), s(99)), Next::Idle);
    }

    #[test]
    fn policy_changes_by_itself() {
        let watch = Watch::default();
        let mut schedule = Schedule::new(START);
        let ends = [at(-5), at(100), at(200)];
        let wait = Next::Wait { wait: NAP, moment: at(100), cause: Cause::Policy };
        assert_eq!(schedule.next(&watch, &ends, at(0), s(0)), wait);
        assert_eq!(schedule.next(&watch, &ends, at(100), s(100)), Next::Now(Cause::Policy));
        schedule.published(&watch, at(100), s(100));
        assert!(matches!(schedule.next(&watch, &ends, at(101), s(101)), Next::Wait { .. }));
        // After a long sleep: the wall's clock has gone on, the other has not.
        assert_eq!(schedule.next(&watch, &ends, at(90_000), s(111)), Next::Now(Cause::Policy));
        schedule.published(&watch, at(90_000), s(111));
        assert_eq!(schedule.next(&watch, &ends, at(90_001), s(112)), Next::Idle);
    }

    #[test]
    fn fault_124_a_clock_that_jumps() {
        let watch = Watch::default();
        let ends = [at(100)];
        let mut schedule = Schedule::new(START);
        // Ten years on, by mistake: everything seems to be over.
        assert_eq!(schedule.next(&watch, &ends, at(YEARS), s(1)), Next::Now(Cause::Policy));
        schedule.published(&watch, at(YEARS), s(1));
        // And back: what was decided is decided again, and the embargo still ends when it ends.
        let wait = Next::Wait { wait: s(9), moment: at(11), cause: Cause::ClockPutBack };
        assert_eq!(schedule.next(&watch, &ends, at(2), s(2)), wait);
        assert_eq!(schedule.next(&watch, &ends, at(11), s(11)), Next::Now(Cause::ClockPutBack));
        schedule.published(&watch, at(11), s(11));
        assert!(matches!(schedule.next(&watch, &ends, at(12), s(12)), Next::Wait { .. }));
        assert_eq!(schedule.next(&watch, &ends, at(100), s(100)), Next::Now(Cause::Policy));
        schedule.published(&watch, at(100), s(100));
        // Ten years back, and right again.
        let ago = schedule.next(&watch, &ends, at(-YEARS), s(200));
        assert_eq!(ago, Next::Now(Cause::ClockPutBack));
        schedule.published(&watch, at(-YEARS), s(200));
        assert_eq!(schedule.next(&watch, &ends, at(220), s(220)), Next::Now(Cause::Policy));
        schedule.published(&watch, at(220), s(220));
        assert_eq!(schedule.next(&watch, &ends, at(221), s(221)), Next::Idle);
        // A clock that is set right by some seconds shows a moment twice; it is one appointment.
        let mut schedule = Schedule::new(START);
        assert_eq!(schedule.next(&watch, &ends, at(100), s(100)), Next::Now(Cause::Policy));
        schedule.published(&watch, at(100), s(100));
        for second in 0..40 {
            let (wall, clock) = (at(80 + second), s(101 + second.unsigned_abs()));
            assert_eq!(schedule.next(&watch, &ends, wall, clock), Next::Idle);
        }
    }

    #[test]
    fn times_of_day_are_of_a_zone() {
        let watch = times(&[(6, 30), (18, 0)], "Europe/Paris");
        let start = moment("2026-11-22T00:00:00Z");
        let mut schedule = Schedule::new(start);
        schedule.changed(s(0));
        let first = moment("2026-11-22T05:30:00Z");
        let wait = Next::Wait { wait: NAP, moment: first, cause: Cause::TimeOfDay };
        assert_eq!(schedule.next(&watch, &[], start, s(0)), wait);
        assert_eq!(schedule.next(&watch, &[], first, s(9)), Next::Now(Cause::TimeOfDay));
        schedule.published(&watch, first, s(9));
        // An hour back: half past six is shown twice, and is one appointment.
        let again = Moment(first.0 - 3_600);
        let wait = schedule.next(&watch, &[], again, s(10));
        let evening = moment("2026-11-22T17:00:00Z");
        assert_eq!(wait, Next::Wait { wait: NAP, moment: evening, cause: Cause::TimeOfDay });
        assert!(matches!(schedule.next(&watch, &[], first, s(11)), Next::Wait { .. }));
        // Asleep for a week: what was missed is made up for once.
        let later = moment("2026-11-29T12:00:00Z");
        assert_eq!(schedule.next(&watch, &[], later, s(12)), Next::Now(Cause::TimeOfDay));
        schedule.published(&watch, later, s(12));
        assert!(matches!(schedule.next(&watch, &[], later, s(13)), Next::Wait { .. }));
    }

    #[test]
    fn clocks_that_are_put_forward_and_back_skip_and_double_nothing() {
        // On 29 March 2026 there is no half past two in Paris, on 25 October there are two.
        let watch = times(&[(2, 30)], "Europe/Paris");
        for (day, expected) in [("2026-03-29", "01:30:00"), ("2026-10-25", "00:30:00")] {
            let start = moment(&format!("{day}T00:00:00Z"));
            let mut schedule = Schedule::new(start);
            let mut fired = Vec::new();
            for minute in 0..23 * 60 {
                let wall = Moment(start.0 + minute * 60);
                let clock = s(minute.unsigned_abs() * 60);
                if schedule.next(&watch, &[], wall, clock) == Next::Now(Cause::TimeOfDay) {
                    fired.push(wall);
                    schedule.published(&watch, wall, clock);
                }
            }
            assert_eq!(fired, [moment(&format!("{day}T{expected}Z"))], "{day}");
        }
        // Samoa had no 30 December 2011.
        let zone = TimeZoneDatabase::bundled().get("Pacific/Apia").expect("a zone");
        let list =
            around(&[TimeOfDay { hour: 6, minute: 0 }], &zone, moment("2011-12-30T12:00:00Z"));
        assert!(list.windows(2).all(|pair| pair[1].0 - pair[0].0 == 86_400), "{list:?}");
    }

    /// Seconds that both clocks go on, and by how much the wall's jumps besides.
    fn steps() -> impl Strategy<Value = Vec<(u64, i64)>> {
        let jump = prop_oneof![
            6 => Just(0_i64),
            1 => -YEARS..YEARS,
            1 => -90_000_i64..90_000,
            1 => -20_i64..20,
        ];
        prop::collection::vec((1_u64..4_000, jump), 1..60)
    }

    proptest! {
        /// However the clock jumps: no time of day is kept twice, and once it stands, none is missed.
        #[test]
        fn times_of_day_are_kept_once(steps in steps(), minute in 0_u8..60, hour in 0_u8..24) {
            let watch = times(&[(hour, minute)], "America/New_York");
            let zone = zone(&watch).expect("a zone");
            let Publishing::Times(list) = &watch.publish else { unreachable!() };
            let mut schedule = Schedule::new(START);
            let (mut wall, mut clock) = (START, s(0));
            let mut kept = Vec::new();
            for (go, jump) in steps.into_iter().chain((0..60).map(|_| (3_600, 0))) {
                let before = wall;
                clock += s(go);
                wall = Moment(wall.0 + i64::try_from(go).expect("small") + jump);
                let passed = latest(list, &zone, wall).expect("a time");
                match schedule.next(&watch, &[], wall, clock) {
                    Next::Now(cause) => {
                        prop_assert_eq!(cause, Cause::TimeOfDay);
                        prop_assert!(!kept.contains(&passed), "twice: {:?}", passed);
                        kept.push(passed);
                        schedule.published(&watch, wall, clock);
                    }
                    // Between two looks, the clock only going on, one was passed and is kept.
                    _ if jump == 0 && passed > before => prop_assert!(kept.contains(&passed)),
                    Next::Wait { wait, .. } => prop_assert!(!wait.is_zero() && wait <= NAP),
                    Next::Idle => prop_assert!(false, "there is always a next day"),
                }
                let idle = !matches!(schedule.next(&watch, &[], wall, clock), Next::Now(_));
                prop_assert!(idle, "once is enough");
            }
        }

        /// However the clock jumps: what is decided by policy is decided after each of its moments, and a
        /// publication follows another after the interval at the earliest.
        #[test]
        fn policy_is_never_late(steps in steps(), ends in prop::collection::vec(-200_000_i64..200_000, 1..6), changes in prop::collection::vec(any::<bool>(), 120)) {
            let watch = Watch::default();
            let mut ends: Vec<Moment> = ends.into_iter().map(at).collect();
            ends.sort_unstable();
            let mut schedule = Schedule::new(START);
            let (mut wall, mut clock) = (START, s(0));
            // The moment that decided what is live.
            let (mut decided, mut last): (Moment, Option<Duration>) = (START, None);
            let mut changed = false;
            for ((go, jump), change) in steps.into_iter().chain((0..60).map(|_| (3_600, 0))).zip(changes) {
                clock += s(go);
                wall = Moment(wall.0 + i64::try_from(go).expect("small") + jump);
                if change {
                    schedule.changed(clock - s(1).min(clock));
                    changed = true;
                }
                let next = schedule.next(&watch, &ends, wall, clock);
                if let Next::Now(_) = next {
                    prop_assert!(last.is_none_or(|last| clock - last >= watch.interval));
                    schedule.published(&watch, wall, clock);
                    (decided, last, changed) = (wall, Some(clock), false);
                }
                let rested = last.is_none_or(|last| clock - last >= watch.interval);
                // What is live is what policy says now, give or take a clock that is being set right.
                let apart = ends.iter().any(|end| decided < *end && *end <= wall);
                prop_assert!(!apart || !rested, "{decided:?} {wall:?} {ends:?}");
                let again = schedule.next(&watch, &ends, wall, clock);
                prop_assert!(!matches!(again, Next::Now(_)), "once is enough: {again:?}");
                prop_assert!(!changed || again != Next::Idle);
            }
        }
    }
}
