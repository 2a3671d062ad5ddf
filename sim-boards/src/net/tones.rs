//! What the pins that alternate would sound like: a record for whoever listens.
//!
//! A pin sounds while it follows a timer at a frequency that can be heard. The pulses of servos are
//! slower, and are no sound. Levels that a program changes itself are not heard.

use super::wire::Shown;
use std::cell::RefCell;
use std::collections::VecDeque;

/// Lengths of a period in microseconds that can be heard.
const AUDIBLE: std::ops::Range<u32> = 50..20_000;
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
}

impl Tones {
    /// Keeps changes from now on.
    pub fn listen(&self) {
        self.0.borrow_mut().get_or_insert_default();
    }

    /// The changes since the last call, with their virtual times in microseconds.
    pub fn take(&self) -> Vec<(u64, PinTone)> {
        let mut record = self.0.borrow_mut();
        record.as_mut().map(|record| std::mem::take(&mut record.changes).into()).unwrap_or_default()
    }

    /// A pin of the board has changed.
    pub(super) fn note(&self, time_us: u64, pin: &'static str, shown: Shown) {
        let mut record = self.0.borrow_mut();
        let Some(record) = record.as_mut() else { return };
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
        record.changes.push_back((time_us, tone));
        if record.changes.len() > MOST {
            record.changes.pop_front();
        }
    }
}
