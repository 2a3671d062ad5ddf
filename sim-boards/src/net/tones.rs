//! What the pins that alternate would sound like: a record for whoever listens.
//!
//! A pin sounds while it follows a timer at a frequency that can be heard, or while a program
//! changes its level as regularly. The pulses of servos are slower, and are no sound.

use super::wire::Shown;
use crate::trace::Line;
use std::cell::RefCell;
use std::collections::VecDeque;

/// Lengths of a period in microseconds that can be heard.
const AUDIBLE: std::ops::Range<u32> = 50..20_000;
/// The share of a period by which those may differ that make one tone.
const STEADY: u32 = 8;
/// Periods without an edge after which a pin is silent.
const REST: u64 = 2;
/// Changes that the record holds; further ones push out the oldest.
const MOST: usize = 4096;

/// What a pin sounds like from now on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PinTone {
    /// Name of the pin.
    pub pin: &'static str,
    /// Length of a period in microseconds; 0 is silence.
    pub period_us: u32,
    /// How long it is high in each.
    pub high_us: u32,
}

/// The record.
#[derive(Debug, Default)]
pub struct Tones(RefCell<Option<Record>>);

#[derive(Debug, Default)]
struct Record {
    changes: VecDeque<(u64, PinTone)>,
    sounding: Vec<&'static str>,
    edges: Vec<Edges>,
}

/// What a program does with the level of a pin.
#[derive(Clone, Copy, Debug)]
struct Edges {
    pin: &'static str,
    /// When it became high last, how long it was, and how long after the time before.
    rise_us: u64,
    high_us: u32,
    period_us: u32,
    /// The period of the tone that was told; 0 is silence.
    told_us: u32,
}

impl Edges {
    /// The tone that begins with a level that follows at this time, if one does.
    fn next(&mut self, time_us: u64, high: bool) -> Option<PinTone> {
        let us = u32::try_from(time_us - self.rise_us).unwrap_or(u32::MAX);
        if !high {
            self.high_us = us;
            return None;
        }
        let is_steady = us.abs_diff(self.period_us) <= us / STEADY;
        (self.rise_us, self.period_us) = (time_us, us);
        let sounds = AUDIBLE.contains(&us) && (1..us).contains(&self.high_us);
        let is_new = us.abs_diff(self.told_us) > self.told_us / STEADY;
        if !sounds || !is_steady || !is_new {
            return None;
        }
        self.told_us = us;
        Some(PinTone { pin: self.pin, period_us: us, high_us: self.high_us })
    }

    /// When it is silent again, if it sounds and no edge follows.
    fn end_us(&self) -> Option<u64> {
        let rest = REST * u64::from(self.period_us.min(AUDIBLE.end));
        (self.told_us > 0).then_some(self.rise_us + rest)
    }
}

impl Record {
    fn push(&mut self, time_us: u64, tone: PinTone) {
        self.changes.push_back((time_us, tone));
        if self.changes.len() > MOST {
            self.changes.pop_front();
        }
    }

    /// A program has set a level.
    fn edge(&mut self, time_us: u64, pin: &'static str, high: bool) {
        let known = self.edges.iter_mut().find(|edges| edges.pin == pin);
        match known {
            Some(edges) => {
                if let Some(tone) = edges.next(time_us, high) {
                    self.push(time_us, tone);
                }
            }
            None if high => {
                let fresh = Edges { pin, rise_us: time_us, high_us: 0, period_us: 0, told_us: 0 };
                self.edges.push(fresh);
            }
            None => {}
        }
    }

    /// Pins on which no edge has followed are silent.
    fn rest(&mut self, now_us: u64) {
        for i in 0..self.edges.len() {
            if let Some(end_us) = self.edges[i].end_us().filter(|end| *end < now_us) {
                self.edges[i].told_us = 0;
                let pin = self.edges[i].pin;
                self.push(end_us, PinTone { pin, period_us: 0, high_us: 0 });
            }
        }
    }
}

impl Tones {
    /// Keeps changes from now on.
    pub fn listen(&self) {
        self.0.borrow_mut().get_or_insert_default();
    }

    /// The changes since the last call until now, with their virtual times in microseconds.
    pub fn take(&self, now_us: u64) -> Vec<(u64, PinTone)> {
        let mut record = self.0.borrow_mut();
        let Some(record) = record.as_mut() else { return Vec::new() };
        record.rest(now_us);
        let mut changes: Vec<_> = std::mem::take(&mut record.changes).into();
        changes.sort_by_key(|(time_us, _)| *time_us);
        changes
    }

    /// A pin of the board has changed.
    pub(super) fn note(&self, time_us: u64, pin: &'static str, shown: Shown) {
        let mut record = self.0.borrow_mut();
        let Some(record) = record.as_mut() else { return };
        record.rest(time_us);
        match shown {
            Shown::Line(line) => record.edge(time_us, pin, line == Line::High),
            _ => record.edges.retain(|edges| edges.pin != pin),
        }
        let (period_us, high_us) = match shown {
            Shown::Pwm(period_us, high_us) => (period_us, high_us),
            Shown::Wave(wave) => {
                let us = |ticks| u32::try_from(wave.nanoseconds(ticks) / 1000).unwrap_or(u32::MAX);
                let (period_us, marked) = (us(wave.period), us(wave.to.saturating_sub(wave.from)));
                (period_us, if wave.inverted { period_us.saturating_sub(marked) } else { marked })
            }
            Shown::Line(_) | Shown::Voltage(_) => (0, 0),
        };
        let sounds = AUDIBLE.contains(&period_us) && (1..period_us).contains(&high_us);
        let sounded = record.sounding.iter().position(|other| *other == pin);
        let tone = match (sounds, sounded) {
            (false, None) => return,
            (false, Some(at)) => {
                record.sounding.swap_remove(at);
                PinTone { pin, period_us: 0, high_us: 0 }
            }
            (true, known) => {
                if known.is_none() {
                    record.sounding.push(pin);
                }
                PinTone { pin, period_us, high_us }
            }
        };
        record.push(time_us, tone);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_level_that_changes_regularly_is_a_tone_until_it_stops() {
        let tones = Tones::default();
        tones.listen();
        let set = |us, high| {
            tones.note(us, "pin0", Shown::Line(if high { Line::High } else { Line::Low }));
        };
        // Five periods of 2 ms, then of 1 ms, then nothing.
        for turn in 0..5 {
            set(2_000 * turn, true);
            set(2_000 * turn + 700, false);
        }
        for turn in 0..4 {
            set(10_000 + 1_000 * turn, true);
            set(10_500 + 1_000 * turn, false);
        }
        let tone = |period_us, high_us| PinTone { pin: "pin0", period_us, high_us };
        let (first, second) = ((4_000, tone(2_000, 700)), (12_000, tone(1_000, 500)));
        assert_eq!(tones.take(14_000), [first, second]);
        assert_eq!(tones.take(60_000), [(15_000, tone(0, 0))]);
        // A lamp that blinks, and single pulses, are no sound.
        for turn in 0..5 {
            set(100_000 * (turn + 1), true);
            set(100_000 * (turn + 1) + 50_000, false);
        }
        assert_eq!(tones.take(9_000_000), []);
    }
}
