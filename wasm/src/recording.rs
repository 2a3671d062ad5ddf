//! The trace of a board for its page: what happened since the user started it, as records.
//!
//! The page shows lines as they come, and exports all of it; both are written by
//! `sim_boards::trace`, as those of the command line are. The memory is bounded: the oldest records
//! go, and whoever reads is told how many.

use std::collections::VecDeque;

use serde::Serialize;
use sim_boards::trace::{Event, Record, json, vcd};

/// Records that are kept, and bytes of what they carry.
const MOST: usize = 200_000;
const MOST_BYTES: usize = 16 << 20;
/// Lines that the page gets at a time; of more it gets the newest.
const MOST_LINES: usize = 400;
/// Changes in a VCD file, in which each edge of PWM is one.
const MOST_CHANGES: u64 = 1_000_000;

/// What the page is told of a trace.
#[derive(Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct News {
    /// How often the user has started the board: with another number, a new trace begins.
    start: u32,
    /// Number of records before these lines since then.
    before: u64,
    lines: Vec<String>,
    /// Records that are no longer kept.
    lost: u64,
}

/// Records since the user started the board.
#[derive(Debug, Default)]
pub struct Recording {
    records: VecDeque<Record>,
    bytes: usize,
    /// Virtual time at the beginning.
    begin_us: u64,
    starts: u32,
    lost: u64,
    /// Records that the page has been told of, lost ones too; None if it has not heard of the
    /// present start.
    told: Option<u64>,
}

impl Recording {
    /// Begins anew at a time since the board was added.
    pub fn begin(&mut self, begin_us: u64) {
        *self = Recording { begin_us, starts: self.starts.wrapping_add(1), ..Recording::default() };
    }

    /// Keeps a record, whose time is counted since the board was added.
    pub fn push(&mut self, mut record: Record) {
        record.time_us = record.time_us.saturating_sub(self.begin_us);
        self.bytes += carried(&record);
        self.records.push_back(record);
        while self.records.len() > MOST || self.bytes > MOST_BYTES {
            let Some(record) = self.records.pop_front() else { return };
            self.bytes -= carried(&record);
            self.lost += 1;
        }
    }

    /// What the page has not been told; None if that is nothing.
    pub fn news(&mut self) -> Option<News> {
        let count = self.lost + self.records.len() as u64;
        if self.told == Some(count) || (self.told.is_none() && self.starts == 0 && count == 0) {
            return None;
        }
        let told = self.told.replace(count).unwrap_or(0);
        let fresh = (count - told.max(self.lost)).min(MOST_LINES as u64) as usize;
        let lines = self.records.range(self.records.len() - fresh..).map(json::line).collect();
        Some(News { start: self.starts, before: count - fresh as u64, lines, lost: self.lost })
    }

    /// All of it as a file: `jsonl` or `vcd`. `now_us` is the time since the board was added.
    pub fn file(&mut self, format: &str, now_us: u64) -> Option<String> {
        let records = self.records.make_contiguous();
        match format {
            "jsonl" => Some(records.iter().map(|record| json::line(record) + "\n").collect()),
            "vcd" => {
                let end_us = now_us.saturating_sub(self.begin_us);
                Some(vcd::newest(records, end_us, MOST_CHANGES))
            }
            _ => None,
        }
    }
}

/// Bytes of a record beside its own size.
fn carried(record: &Record) -> usize {
    match &record.event {
        Event::Samples { samples: bytes, .. }
        | Event::I2c { bytes, .. }
        | Event::Uart { bytes, .. }
        | Event::Transfer { bytes, .. }
        | Event::Can { bytes, .. }
        | Event::Strip { bytes, .. }
        | Event::Radio { bytes, .. }
        | Event::Serial(bytes) => bytes.len(),
        Event::Spi { out, input } => out.len() + input.len(),
        Event::Part { shows: text, .. } | Event::Report { text, .. } => text.len(),
        Event::Pin { .. }
        | Event::Pwm { .. }
        | Event::Wave { .. }
        | Event::Voltage { .. }
        | Event::Note { .. }
        | Event::Leds(_)
        | Event::Power(_) => 0,
    }
}
