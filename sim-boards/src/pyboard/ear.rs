//! What a converter's output sounds like: its voltage, sampled at a fixed rate in virtual time.
//!
//! A voltage that stays is not heard, so the mean of the last while is taken off, as a capacitor in
//! front of a loudspeaker does. Who listens too seldom misses the oldest part.

use super::converters::{MOST, Output};
use std::cell::RefCell;
use std::collections::VecDeque;

/// Samples a second.
const RATE_HZ: u32 = 16_000;
/// Samples that are made at a time at most, and changes that wait for it.
const MOST_SAMPLES: u64 = 8_000;
const MOST_CHANGES: usize = 16_384;
/// How fast the mean follows.
const FOLLOW: f32 = 0.002;

/// The listener of one converter.
#[derive(Debug, Default)]
pub(super) struct Ear(RefCell<Option<Record>>);

#[derive(Debug, Default)]
struct Record {
    changes: VecDeque<(u64, Output)>,
    output: Output,
    /// Samples since the board's time 0 that have been made.
    made: u64,
    mean: f32,
    last: u64,
}

fn time_us(sample: u64) -> u64 {
    sample * 1_000_000 / u64::from(RATE_HZ)
}

fn samples_until(time_us: u64) -> u64 {
    (u128::from(time_us) * u128::from(RATE_HZ) / 1_000_000) as u64
}

impl Ear {
    /// Keeps changes from now on.
    pub fn listen(&self, now_us: u64) {
        let made = samples_until(now_us);
        self.0.borrow_mut().get_or_insert_with(|| Record { made, ..Record::default() });
    }

    /// The board has been started again, and its time with it.
    pub fn reset(&self) {
        if let Some(record) = self.0.borrow_mut().as_mut() {
            *record = Record::default();
        }
    }

    /// The converter does something else from a time on.
    pub fn note(&self, time_us: u64, output: &Output) {
        if let Some(record) = self.0.borrow_mut().as_mut() {
            record.changes.push_back((time_us, output.clone()));
            if record.changes.len() > MOST_CHANGES {
                record.next();
            }
        }
    }

    /// Time, rate and samples of what could be heard since the last call; None if that is nothing.
    pub fn take(&self, now_us: u64) -> Option<(u64, u32, Vec<u8>)> {
        let mut record = self.0.borrow_mut();
        let record = record.as_mut()?;
        let end = samples_until(now_us);
        record.made = record.made.clamp(end.saturating_sub(MOST_SAMPLES), end);
        let begin = record.made;
        let mut changes = false;
        let samples = (begin..end).map(|sample| {
            let (byte, changed) = record.sample(time_us(sample));
            changes |= changed;
            byte
        });
        let samples: Vec<u8> = samples.collect();
        record.made = end;
        changes.then(|| (time_us(begin), RATE_HZ, samples))
    }
}

impl Record {
    fn next(&mut self) {
        if let Some((_, output)) = self.changes.pop_front() {
            self.output = output;
        }
    }

    /// The sample at a time, and whether it is another than the one before.
    fn sample(&mut self, time_us: u64) -> (u8, bool) {
        while self.changes.front().is_some_and(|(time, _)| *time <= time_us) {
            self.next();
        }
        let value = self.output.value(time_us).unwrap_or(self.last).min(MOST);
        let changed = value != self.last;
        self.last = value;
        self.mean += (value as f32 - self.mean) * FOLLOW;
        let byte = 128.0 + (value as f32 - self.mean) / 16.0;
        (byte.clamp(0.0, 255.0) as u8, changed)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_is_heard_of_what_stays() {
        let ear = Ear::default();
        assert_eq!(ear.take(1000), None);
        ear.listen(1000);
        assert_eq!(ear.take(1_000_000), None);
    }
}
