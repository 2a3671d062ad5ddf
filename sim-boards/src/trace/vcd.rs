//! A trace as a VCD file (IEEE 1364), which GTKWave, PulseView and others show as curves.
//!
//! Every pin that the trace mentions is one wire, with the edges of PWM written out; what is no
//! level (LEDs, bytes) is a string variable. One unit of the file is one microsecond.
//!
//! Fast PWM makes many edges of one record. Who cannot have a file of any length asks for the
//! newest changes only ([`newest`]).

use super::{Event, Line, Record};
use crate::trace::json;
use std::collections::BTreeMap;
use std::fmt::Write;

/// A variable: board, name, and whether it is a wire.
type Name = (String, String, bool);

/// The file of a trace that ends at `end_us`.
pub fn file(records: &[Record], end_us: u64) -> String {
    newest(records, end_us, u64::MAX)
}

/// The same with about `most` changes at most: it begins later if there are more.
pub fn newest(records: &[Record], end_us: u64, most: u64) -> String {
    let names: BTreeMap<Name, String> = {
        let mut all: Vec<Name> = records.iter().map(name_of).collect();
        all.sort();
        all.dedup();
        all.into_iter().enumerate().map(|(i, name)| (name, identifier(i))).collect()
    };
    let mut text = header(&names);
    let mut last = None;
    for (time, name, value) in changes(records, end_us, most) {
        if last != Some(time) {
            writeln!(text, "#{time}").expect("writing to a string succeeds");
            last = Some(time);
        }
        let id = &names[&name];
        text.push_str(&match name.2 {
            true => format!("{value}{id}\n"),
            false => format!("s{value} {id}\n"),
        });
    }
    if last.is_none_or(|last| last < end_us) {
        writeln!(text, "#{end_us}").expect("writing to a string succeeds");
    }
    text
}

fn header(names: &BTreeMap<Name, String>) -> String {
    let mut text = String::from("$timescale 1 us $end\n");
    let mut scope = None;
    for ((board, name, wire), id) in names {
        if scope != Some(board) {
            text.push_str(if scope.is_some() { "$upscope $end\n" } else { "" });
            text.push_str(&format!("$scope module {board} $end\n"));
            scope = Some(board);
        }
        let kind = if *wire { "wire" } else { "string" };
        text.push_str(&format!("$var {kind} 1 {id} {name} $end\n"));
    }
    text.push_str(if scope.is_some() { "$upscope $end\n" } else { "" });
    text.push_str("$enddefinitions $end\n");
    text
}

/// The shortest identifiers that VCD has: digits of a number to the base 94.
fn identifier(mut i: usize) -> String {
    let mut id = String::new();
    loop {
        id.push(char::from(b'!' + (i % 94) as u8));
        i /= 94;
        if i == 0 {
            return id;
        }
    }
}

fn name_of(record: &Record) -> Name {
    let (name, wire) = match &record.event {
        Event::Pin { pin, .. } | Event::Pwm { pin, .. } | Event::Wave { pin, .. } => (*pin, true),
        Event::Voltage { pin, .. } => return variable(record, &format!("{pin}_millivolts"), false),
        Event::Note { output, .. } => return variable(record, &format!("{output}_note"), false),
        Event::Strip { pin, .. } => return variable(record, &format!("{pin}_strip"), false),
        Event::Samples { stream, .. } => {
            return variable(record, &format!("{stream}_samples"), false);
        }
        Event::Part { part, .. } | Event::Report { part, .. } => {
            return variable(record, part, false);
        }
        Event::Leds(_) => ("leds", false),
        Event::Transfer { bus, .. } | Event::Can { bus, .. } => (*bus, false),
        Event::I2c { .. } => ("i2c", false),
        Event::Spi { .. } => ("spi", false),
        Event::Uart { .. } => ("uart", false),
        Event::Radio { .. } => ("radio", false),
        Event::Serial(_) => ("serial", false),
        Event::Power(_) => ("power", false),
    };
    variable(record, name, wire)
}

fn variable(record: &Record, name: &str, wire: bool) -> Name {
    (record.board.to_string(), name.to_owned(), wire)
}

/// Every change of every variable, in the order of time; of more than `most` the newest.
fn changes(records: &[Record], end_us: u64, most: u64) -> Vec<(u64, Name, String)> {
    let ends = ends(records, end_us);
    let start = start_us(records, &ends, end_us, most);
    let mut all = Vec::new();
    for (record, &end) in records.iter().zip(&ends) {
        let name = name_of(record);
        let from = record.time_us.max(start);
        if end < start {
            continue;
        }
        match record.event {
            Event::Pin { line, .. } => all.push((from, name, line.letter().to_string())),
            Event::Pwm { period_us, high_us, .. } => {
                let begun = (from - record.time_us) % u64::from(period_us.max(1));
                if from > record.time_us {
                    let letter = if begun < high_us.into() { '1' } else { '0' };
                    all.push((from, name.clone(), letter.to_string()));
                }
                let edges = pwm_edges(from - begun, end, period_us, high_us);
                let edges = edges.filter(|(time, _)| *time >= from);
                all.extend(edges.map(|(t, line)| (t, name.clone(), line.letter().to_string())));
            }
            Event::Wave { wave, .. } => {
                let mut time = Some(from);
                while let Some(now) = time.filter(|now| *now < end) {
                    let letter = if wave.level_at(now) { '1' } else { '0' };
                    all.push((now, name.clone(), letter.to_string()));
                    time = wave.next_edge(now);
                }
            }
            _ if record.time_us < start => {}
            _ => all.push((record.time_us, name, json_value(record))),
        }
    }
    all.sort_by_key(|change| change.0);
    all
}

/// Until when each record says what its variable is.
fn ends(records: &[Record], end_us: u64) -> Vec<u64> {
    let mut next: BTreeMap<Name, u64> = BTreeMap::new();
    let end = |record: &Record| next.insert(name_of(record), record.time_us).unwrap_or(end_us);
    let mut ends: Vec<u64> = records.iter().rev().map(end).collect();
    ends.reverse();
    ends
}

/// The earliest time since when there are not more than about `most` changes.
fn start_us(records: &[Record], ends: &[u64], end_us: u64, most: u64) -> u64 {
    let changes_since = |start: u64| -> u64 {
        let count = |(record, end): (&Record, &u64)| match end.checked_sub(start) {
            None => 0,
            Some(left) => count(record, left.min(end.saturating_sub(record.time_us))),
        };
        records.iter().zip(ends).map(count).fold(0, u64::saturating_add)
    };
    let (mut low, mut high) = (0, end_us);
    while low < high {
        let middle = low + (high - low) / 2;
        match changes_since(middle) <= most {
            true => high = middle,
            false => low = middle + 1,
        }
    }
    low
}

/// How often the variable changes in a while.
fn count(record: &Record, while_us: u64) -> u64 {
    let period_us = match record.event {
        Event::Pwm { period_us, .. } => u64::from(period_us),
        Event::Wave { wave, .. } => wave.nanoseconds(wave.period) / 1000,
        _ => return 1,
    };
    1 + 2 * (while_us / period_us.max(1))
}

/// The edges of PWM from `start` until before `end`.
pub fn pwm_edges(
    start: u64,
    end: u64,
    period_us: u32,
    high_us: u32,
) -> impl Iterator<Item = (u64, Line)> {
    let periods = (start..end).step_by(period_us.max(1) as usize);
    let edges =
        periods.flat_map(move |t| [(t, Line::High), (t.saturating_add(high_us.into()), Line::Low)]);
    edges.filter(move |(t, _)| *t < end)
}

/// The part of the line behind the name of the event, with what a string of VCD may hold.
fn json_value(record: &Record) -> String {
    let line = json::line(record);
    let value = line.split_once("\"event\":").map_or("", |(_, rest)| rest);
    let value = value.split_once(',').map_or(value, |(_, rest)| rest);
    value.trim_end_matches('}').replace(' ', "\\x20").replace('"', "")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pwm_is_written_as_edges() {
        let record = |time_us, event| Record { time_us, board: "b".into(), event };
        let records = [
            record(5, Event::Pwm { pin: "pin0", period_us: 10, high_us: 3 }),
            record(18, Event::Pin { pin: "pin0", line: Line::Low }),
            record(18, Event::Serial(b"a b\n".to_vec())),
        ];
        let expected = "$timescale 1 us $end\n$scope module b $end\n$var wire 1 ! pin0 $end\n\
            $var string 1 \" serial $end\n$upscope $end\n$enddefinitions $end\n\
            #5\n1!\n#8\n0!\n#15\n1!\n#18\n0!\nstext:a\\x20b\\n \"\n#20\n";
        assert_eq!(file(&records, 20), expected);
    }

    #[test]
    fn only_the_newest_changes_are_written() {
        let record = |time_us, event| Record { time_us, board: "b".into(), event };
        let records = [
            record(0, Event::Pin { pin: "pin1", line: Line::High }),
            record(0, Event::Serial(b"early".to_vec())),
            record(0, Event::Pwm { pin: "pin0", period_us: 10, high_us: 3 }),
            record(1_000_000, Event::Serial(b"late".to_vec())),
        ];
        let text = newest(&records, 1_000_000, 100);
        let lines: Vec<&str> = text.lines().skip_while(|line| !line.starts_with('#')).collect();
        assert!(lines.len() < 250, "{}", lines.len());
        let start: u64 = lines[0][1..].parse().unwrap();
        assert!((999_000..999_999).contains(&start), "{start}");
        // Both levels are told at the beginning, what was said before it is not.
        assert!(lines.contains(&"1\"") && lines[..3].iter().any(|line| line.ends_with('!')));
        assert!(!text.contains("searly") && text.contains("stext:late #"));
        assert_eq!(newest(&records, 1_000_000, u64::MAX), file(&records, 1_000_000));
    }
}
