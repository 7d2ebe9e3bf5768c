//! When to publish, by clocks that go on, jump and stand.

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
    let list = around(&[TimeOfDay { hour: 6, minute: 0 }], &zone, moment("2011-12-30T12:00:00Z"));
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
