//! Dates, in figures and with the month's name.

use super::notation::Notation;
use super::numbers::starts_with;
use super::{FigureKind, Letters, Read};

/// A date in figures that begins at a place. One without readings is a month alone.
pub(super) fn written(letters: &Letters<'_>, at: usize, notation: &Notation) -> Option<Read> {
    let (first, behind) = letters.small(at, 4)?;
    let length = behind - at;
    let mark = letters.at(letters.spaces(behind))?;
    let made = |reading: String, end| Some(Read::new(FigureKind::Date, reading, at..end));
    if matches!(mark, '年' | '년') && length == 4 {
        let (month, end) = unit(letters, letters.spaces(behind) + 1, &['月', '월'], 12)?;
        return match unit(letters, end, &['日', '일', '号', '號'], 31) {
            Some((day, end)) => made(format!("{first:04}-{month:02}-{day:02}"), end),
            None => made(format!("{first:04}-{month:02}"), end),
        };
    }
    if matches!(mark, '月' | '월') && (1..=12).contains(&first) {
        let end = letters.spaces(behind) + 1;
        return match unit(letters, end, &['日', '일', '号', '號'], 31) {
            Some((day, end)) => made(format!("{first:02}-{day:02}"), end),
            None => Some(Read { kind: FigureKind::Date, readings: Vec::new(), start: at, end }),
        };
    }
    let mark = letters.at(behind).filter(|mark| matches!(mark, '-' | '/' | '.'))?;
    // Korean and Hungarian put spaces behind the dots.
    let next = |end: usize| {
        let at = if mark == '.' && length == 4 { letters.spaces(end + 1) } else { end + 1 };
        (letters.at(end) == Some(mark)).then_some(at)
    };
    let (second, end) = letters.small(next(behind)?, 2)?;
    let Some((third, end)) = next(end).and_then(|at| letters.small(at, 4)) else {
        // `28.7.`, where a full stop is no decimal mark; it may still be a number's end.
        let dotted =
            mark == '.' && letters.at(end) == Some('.') && letters.digit(end + 1).is_none();
        let good = (1..=31).contains(&first) && (1..=12).contains(&second) && length < 3;
        let known = notation.known && notation.point != Some('.');
        let number = format!("{first}.{second}");
        let date = (dotted && good && known).then(|| format!("{second:02}-{first:02}"))?;
        return Some(made(date, end)?.also(Some(number)));
    };
    let more = matches!(letters.at(end), Some('-' | '/' | '.')) && letters.digit(end + 1).is_some();
    let two = |n: usize| letters.digit(n - 1).is_some() && letters.digit(n - 2).is_some();
    let day = |year: u32, month: u32, day: u32| {
        let good = (1..=12).contains(&month) && (1..=31).contains(&day);
        good.then(|| format!("{:04}-{month:02}-{day:02}", common_year(year, notation)))
    };
    if more {
        return None;
    }
    if length == 4 {
        return (third < 32)
            .then(|| day(first, second, third))
            .flatten()
            .and_then(|d| made(d, end));
    }
    // A year of two digits is one only where all three have two, so that versions are none.
    let year = match third {
        1000.. => third,
        0..100 if length == 2 && mark != '-' && two(end) => 2000 + third,
        _ => return None,
    };
    let (usual, other) = (day(year, second, first), day(year, first, second));
    let (usual, other) = if notation.month_first { (other, usual) } else { (usual, other) };
    // Without a locale, either may be meant; with one, only what is possible.
    let other = other.filter(|_| usual.is_none() || !notation.known);
    let (reading, also) = match usual {
        Some(usual) => (usual, other),
        None => (other?, None),
    };
    Some(made(reading, end)?.also(also))
}

/// A number with its unit behind it: `7月`.
fn unit(letters: &Letters<'_>, at: usize, units: &[char], most: u32) -> Option<(u32, usize)> {
    let (number, end) = letters.small(letters.spaces(at), 2)?;
    let end = letters.spaces(end);
    let fits = (1..=most).contains(&number) && letters.at(end).is_some_and(|c| units.contains(&c));
    fits.then_some((number, end + 1))
}

fn common_year(year: u32, notation: &Notation) -> u32 {
    if notation.buddhist && (2400..2700).contains(&year) { year - 543 } else { year }
}

/// Joins numbers and the names of months between them to dates.
pub(super) fn with_names(
    letters: &Letters<'_>,
    found: Vec<Read>,
    notation: &Notation,
) -> Vec<Read> {
    if notation.months.is_empty() {
        return found;
    }
    let mut out: Vec<Read> = Vec::with_capacity(found.len());
    let mut rest = found.into_iter().peekable();
    while let Some(read) = rest.next() {
        let next_start = rest.peek().map_or(letters.list.len(), |next| next.start);
        let number = plain(&read);
        // `28 July`, `2022 július`
        let month = number.and_then(|_| month_behind(letters, read.end, next_start, notation));
        // `July 23 to July 27`: the month that comes next is the next day's.
        let last_end = out.last().map_or(0, |read| read.end);
        let next = rest.peek().filter(|next| plain(next).is_some_and(|day| day <= 31));
        let next = next.map(|next| next.start);
        let is_next = |from: usize, end: usize| {
            let mut between = letters.list[read.end..from].iter();
            between.any(|(_, c)| c.is_alphabetic() || matches!(c, '-' | '–' | '—'))
                && next.is_some_and(|next| near(letters, end, next))
                && month_before(letters, read.start, last_end, notation).is_some()
        };
        if let Some((month, end)) =
            month.filter(|(_, from, end)| !is_next(*from, *end)).map(|(month, _, end)| (month, end))
        {
            let second = rest.next_if(|next| {
                let day = is_year(&read) && plain(next).is_some_and(|day| day <= 31);
                (is_year(next) || day) && near(letters, end, next.start)
            });
            match (number.unwrap_or(0), second) {
                (day @ 1..=31, Some(year)) if is_year(&year) => {
                    let reading = format!("{:04}-{month:02}-{day:02}", year_of(&year, notation));
                    out.push(Read::new(FigureKind::Date, reading, read.start..year.end));
                }
                (_, Some(day)) if is_year(&read) && plain(&day).is_some_and(|day| day <= 31) => {
                    let (year, number) = (year_of(&read, notation), plain(&day).unwrap_or(0));
                    let reading = format!("{year:04}-{month:02}-{number:02}");
                    out.push(Read::new(FigureKind::Date, reading, read.start..day.end));
                }
                (day @ 1..=31, second) => {
                    // `2022. gada 28. jūlijs`
                    let year = out.pop_if(|last| {
                        notation.year_first && is_year(last) && near(letters, last.end, read.start)
                    });
                    let (reading, start) = match year {
                        Some(year) => {
                            let number = year_of(&year, notation);
                            (format!("{number:04}-{month:02}-{day:02}"), year.start)
                        }
                        None => (format!("{month:02}-{day:02}"), read.start),
                    };
                    out.push(Read::new(FigureKind::Date, reading, start..end));
                    out.extend(second);
                }
                (_, second) => {
                    let year = is_year(&read).then(|| year_of(&read, notation));
                    let start = read.start;
                    out.push(match year.map(|year| format!("{year:04}-{month:02}")) {
                        Some(reading) => Read::new(FigureKind::Date, reading, start..end),
                        None => read,
                    });
                    out.extend(second);
                }
            }
            continue;
        }
        // `July 28, 2022`, `July 2022`
        if let Some((month, start)) =
            number.and_then(|_| month_before(letters, read.start, last_end, notation))
        {
            if is_year(&read) {
                let reading = format!("{:04}-{month:02}", year_of(&read, notation));
                out.push(Read::new(FigureKind::Date, reading, start..read.end));
                continue;
            }
            if let Some(day @ 1..=31) = number {
                let year =
                    rest.next_if(|next| is_year(next) && near(letters, read.end, next.start));
                let (reading, end) = match year {
                    Some(year) => {
                        let reading =
                            format!("{:04}-{month:02}-{day:02}", year_of(&year, notation));
                        (reading, year.end)
                    }
                    None => (format!("{month:02}-{day:02}"), read.end),
                };
                out.push(Read::new(FigureKind::Date, reading, start..end));
                continue;
            }
        }
        out.push(read);
    }
    out
}

/// The value of a whole number.
fn plain(read: &Read) -> Option<u32> {
    let number = read.kind == FigureKind::Number;
    read.readings.first().filter(|_| number).and_then(|reading| reading.parse().ok())
}

fn is_year(read: &Read) -> bool {
    read.end - read.start == 4 && plain(read).is_some_and(|year| (1000..3000).contains(&year))
}

fn year_of(read: &Read, notation: &Notation) -> u32 {
    common_year(plain(read).unwrap_or(0), notation)
}

/// Whether only little stands between two places: spaces, a comma, `de`, `th of`.
fn near(letters: &Letters<'_>, from: usize, to: usize) -> bool {
    to >= from && to - from <= 10 && connects(letters, from, to)
}

fn connects(letters: &Letters<'_>, from: usize, to: usize) -> bool {
    let mut run = 0;
    letters.list[from.min(to)..to].iter().all(|(_, c)| {
        run = if c.is_alphabetic() { run + 1 } else { 0 };
        let apart = matches!(c, ';' | ':' | '!' | '?' | '(' | ')' | '\n') || c.is_numeric();
        !apart && run <= 4
    })
}

/// The month whose name comes next, and where the name begins and ends.
fn month_behind(
    letters: &Letters<'_>,
    from: usize,
    most: usize,
    notation: &Notation,
) -> Option<(u8, usize, usize)> {
    (from..most.min(from + 10)).take_while(|at| connects(letters, from, *at)).find_map(|at| {
        let (month, count) = month_at(letters, at, notation)?;
        let ends = letters.at(at + count).is_none_or(|c| !c.is_alphabetic());
        (ends && at + count <= most).then_some((month, at, at + count))
    })
}

/// The month whose name came last, and where the name begins.
fn month_before(
    letters: &Letters<'_>,
    to: usize,
    least: usize,
    notation: &Notation,
) -> Option<(u8, usize)> {
    (least.max(to.saturating_sub(24))..to).find_map(|at| {
        if letters.before(at).is_some_and(char::is_alphabetic) {
            return None;
        }
        let (month, count) = month_at(letters, at, notation)?;
        let ends = letters.at(at + count).is_none_or(|c| !c.is_alphabetic());
        (ends && at + count <= to && near(letters, at + count, to)).then_some((month, at))
    })
}

fn month_at(letters: &Letters<'_>, at: usize, notation: &Notation) -> Option<(u8, usize)> {
    let rest = letters.rest(at);
    notation.months.iter().find_map(|(name, month)| Some((*month, starts_with(rest, name)?)))
}
