//! The last events of a board, read from the lines of its trace.
//!
//! What an event has is in its line, in order; the page knows only which word names the pin or part
//! that it is about. All events are in the Worker, which writes the exports.

use std::collections::{BTreeSet, VecDeque};

use js_sys::{Array, JSON, Object};
use wasm_bindgen::JsCast;

use crate::protocol::TraceNews;

/// Events that are kept.
const MOST: usize = 5000;
/// What an event is about, where it has one of these words.
const ABOUT: [&str; 5] = ["pin", "output", "part", "stream", "bus"];

/// An event.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Row {
    /// Which start of the trace it belongs to.
    pub start: u32,
    /// Counted from 0 since then.
    pub number: u64,
    pub time_us: u64,
    pub event: String,
    /// Pin, part or bus; may be empty.
    pub about: String,
    /// The rest: names and values.
    pub what: String,
}

/// The last events.
#[derive(Default)]
pub struct Log {
    start: u32,
    rows: VecDeque<Row>,
    /// Events since the start.
    pub count: u64,
    /// Events that an export will not have.
    pub lost: u64,
}

impl Log {
    /// Takes over new lines.
    pub fn take(&mut self, news: TraceNews) {
        if news.start != self.start {
            *self = Log { start: news.start, ..Log::default() };
        }
        self.count = news.before + news.lines.len() as u64;
        self.lost = news.lost;
        let numbered = (news.before..).zip(&news.lines);
        self.rows.extend(numbered.filter_map(|(number, line)| row(news.start, number, line)));
        let excess = self.rows.len().saturating_sub(MOST);
        self.rows.drain(..excess);
    }

    /// The last `most` rows that are of this event and about this, in order. Empty words choose
    /// everything.
    pub fn last(&self, most: usize, event: &str, about: &str) -> Vec<Row> {
        let is_wanted = |row: &&Row| {
            (event.is_empty() || row.event == event) && (about.is_empty() || row.about == about)
        };
        let mut rows: Vec<Row> =
            self.rows.iter().rev().filter(is_wanted).take(most).cloned().collect();
        rows.reverse();
        rows
    }

    /// Events that there are.
    pub fn events(&self) -> Vec<String> {
        let all: BTreeSet<&String> = self.rows.iter().map(|row| &row.event).collect();
        all.into_iter().cloned().collect()
    }

    /// What they are about.
    pub fn abouts(&self) -> Vec<String> {
        let named = self.rows.iter().map(|row| &row.about).filter(|about| !about.is_empty());
        let all: BTreeSet<&String> = named.collect();
        all.into_iter().cloned().collect()
    }
}

fn row(start: u32, number: u64, line: &str) -> Option<Row> {
    let object: Object = JSON::parse(line).ok()?.dyn_into().ok()?;
    let mut row = Row { start, number, ..Row::default() };
    for entry in Object::entries(&object).iter() {
        let entry: Array = entry.unchecked_into();
        let (Some(key), value) = (entry.get(0).as_string(), entry.get(1)) else { continue };
        let text = match value.as_string() {
            Some(text) if key == "text" || key == "shows" => format!("{text:?}"),
            Some(text) => text,
            None => JSON::stringify(&value).map(String::from).unwrap_or_default(),
        };
        match key.as_str() {
            "t" => row.time_us = value.as_f64().unwrap_or_default() as u64,
            "event" => row.event = text,
            "board" => {}
            word if ABOUT.contains(&word) && row.about.is_empty() => row.about = text,
            _ if row.what.is_empty() => row.what = format!("{key} {text}"),
            _ => row.what.push_str(&format!(", {key} {text}")),
        }
    }
    Some(row)
}
