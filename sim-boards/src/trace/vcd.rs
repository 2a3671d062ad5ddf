//! A trace as a VCD file (IEEE 1364), which GTKWave, PulseView and others show as curves.
//!
//! Every pin that the trace mentions is one wire, with the edges of PWM written out; what is no
//! level (LEDs, bytes) is a string variable. One unit of the file is one microsecond.

use super::{Event, Line, Record};
use crate::trace::json;
use std::collections::BTreeMap;
use std::fmt::Write;

/// A variable: board, name, and whether it is a wire.
type Name = (String, String, bool);

/// The file of a trace that ends at `end_us`.
pub fn file(records: &[Record], end_us: u64) -> String {
    let names: BTreeMap<Name, String> = {
        let mut all: Vec<Name> = records.iter().map(name_of).collect();
        all.sort();
        all.dedup();
        all.into_iter().enumerate().map(|(i, name)| (name, identifier(i))).collect()
    };
    let mut text = header(&names);
    let mut last = None;
    for (time, name, value) in changes(records, end_us) {
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
        Event::Transfer { bus, .. } => (*bus, false),
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

/// Every change of every variable, in the order of time.
fn changes(records: &[Record], end_us: u64) -> Vec<(u64, Name, String)> {
    let mut all = Vec::new();
    for (i, record) in records.iter().enumerate() {
        let name = name_of(record);
        match record.event {
            Event::Pin { line, .. } => all.push((record.time_us, name, line.letter().to_string())),
            Event::Pwm { period_us, high_us, .. } => {
                let next = records[i + 1..].iter().find(|other| name_of(other) == name);
                let until = next.map_or(end_us, |next| next.time_us);
                let edges = pwm_edges(record.time_us, until, period_us, high_us);
                all.extend(edges.map(|(t, line)| (t, name.clone(), line.letter().to_string())));
            }
            Event::Wave { wave, .. } => {
                let next = records[i + 1..].iter().find(|other| name_of(other) == name);
                let until = next.map_or(end_us, |next| next.time_us);
                let mut time = Some(record.time_us);
                while let Some(now) = time.filter(|now| *now < until) {
                    let letter = if wave.level_at(now) { '1' } else { '0' };
                    all.push((now, name.clone(), letter.to_string()));
                    time = wave.next_edge(now);
                }
            }
            _ => all.push((record.time_us, name, json_value(record))),
        }
    }
    all.sort_by_key(|change| change.0);
    all
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
}
