//! Fingers on the pads of pins 0 to 2 and of the logo.
//!
//! Resistive: a finger conducts to ground, against a resistor of 10 MΩ on the board. Capacitive:
//! the pad is discharged, let go, and charged by that resistor; a finger makes that take longer.
//! TIMER2 is stopped at the pad's rising edge by an event of GPIOTE, so the core waits for nothing:
//! each second millisecond one measurement begins, and one ends.

use super::contact::Contact;
use super::gpio;
use core::sync::atomic::{AtomicU8, AtomicU16, Ordering};
use nrf_pac::gpio::vals::Pull;
use nrf_pac::timer::vals::Bitmode;
use nrf_pac::{GPIOTE, PPI, TIMER2};

/// P0.02, P0.03, P0.04, P1.04.
const LINES: [u8; 4] = [2, 3, 4, 36];
const LOGO: usize = 3;

/// How a pad is sensed.
const OFF: u8 = 0;
const RESISTIVE: u8 = 1;
const CAPACITIVE: u8 = 2;

/// GPIOTE: an event at each rising edge.
const RISING_EVENT: u32 = 1 | 1 << 16;
/// Compare register with the time at which pads are let go; those of the pads are before it.
const START: usize = 5;
/// A pad that has not risen by the next look has this time, in microseconds.
const LONGEST: u16 = 2000;
/// Measurements that say what the pad is without a finger.
const FIRST: u8 = 8;

struct Pad {
    how: AtomicU8,
    /// How it is sensed once it is sensed at all.
    chosen: AtomicU8,
    contact: Contact,
    /// Microseconds without a finger, and how many measurements say so.
    rest: AtomicU16,
    known: AtomicU8,
}

impl Pad {
    const fn new() -> Pad {
        Pad {
            how: AtomicU8::new(OFF),
            chosen: AtomicU8::new(RESISTIVE),
            contact: Contact::new(),
            rest: AtomicU16::new(0),
            known: AtomicU8::new(0),
        }
    }

    /// It has taken `us` to rise.
    fn measured(&self, us: u16) {
        let (rest, known) = (self.rest.load(Ordering::Relaxed), self.known.load(Ordering::Relaxed));
        if known < FIRST {
            self.rest.store(if known == 0 { us } else { rest.min(us) }, Ordering::Relaxed);
            self.known.store(known + 1, Ordering::Relaxed);
            return;
        }
        self.contact.tick(us > rest + rest / 2 + 4);
        // What is less than the rest was not the rest.
        if us < rest {
            self.rest.store(us, Ordering::Relaxed);
        }
    }
}

static PADS: [Pad; 4] = [const { Pad::new() }; 4];
/// Milliseconds, for which half of the measurement it is.
static PHASE: AtomicU8 = AtomicU8::new(0);

fn pad_of(line: u8) -> Option<(usize, &'static Pad)> {
    let place = LINES.iter().position(|known| *known == line)?;
    Some((place, &PADS[place]))
}

/// Sets up what measures the time.
pub fn start() {
    TIMER2.bitmode().write(|w| w.set_bitmode(Bitmode::_16bit));
    TIMER2.prescaler().write(|w| w.set_prescaler(4));
    TIMER2.tasks_start().write_value(1);
    for (i, line) in LINES.iter().enumerate() {
        GPIOTE.config(i).write(|w| w.0 = RISING_EVENT | u32::from(*line) << 8);
        PPI.ch(i).eep().write_value(GPIOTE.events_in(i).as_ptr() as u32);
        PPI.ch(i).tep().write_value(TIMER2.tasks_capture(i).as_ptr() as u32);
    }
    PPI.chenset().write(|w| w.0 = (1 << LINES.len()) - 1);
    PADS[LOGO].chosen.store(CAPACITIVE, Ordering::Relaxed);
}

/// Chooses how a pad is sensed from now on.
pub fn choose(line: u8, resistive: bool) {
    if let Some((_, pad)) = pad_of(line) {
        let how = if resistive { RESISTIVE } else { CAPACITIVE };
        pad.chosen.store(how, Ordering::Relaxed);
        if pad.how.load(Ordering::Relaxed) != OFF {
            begin(line, pad);
        }
    }
}

fn begin(line: u8, pad: &Pad) {
    let how = pad.chosen.load(Ordering::Relaxed);
    if pad.how.load(Ordering::Relaxed) != how {
        pad.known.store(0, Ordering::Relaxed);
        gpio::input(line, Pull::Disabled);
        pad.how.store(how, Ordering::Relaxed);
    }
}

/// The contact of a pad, which is sensed from now on; None of a line that has no pad.
pub fn contact(line: u8) -> Option<&'static Contact> {
    let (_, pad) = pad_of(line)?;
    begin(line, pad);
    Some(&pad.contact)
}

/// The line is used for something else.
pub fn release(line: u8) {
    if let Some((_, pad)) = pad_of(line) {
        pad.how.store(OFF, Ordering::Relaxed);
    }
}

/// A millisecond has passed.
pub fn tick() {
    let phase = PHASE.fetch_xor(1, Ordering::Relaxed);
    for (i, (line, pad)) in LINES.iter().zip(&PADS).enumerate() {
        match pad.how.load(Ordering::Relaxed) {
            RESISTIVE => pad.contact.tick(!gpio::is_high(*line)),
            CAPACITIVE if phase == 0 => {
                if GPIOTE.events_in(i).read() != 0 {
                    let us = TIMER2.cc(i).read().wrapping_sub(TIMER2.cc(START).read()) as u16;
                    pad.measured(us.min(LONGEST));
                } else if pad.known.load(Ordering::Relaxed) > 0 {
                    pad.measured(LONGEST);
                }
                gpio::output(*line, false);
            }
            CAPACITIVE => {
                GPIOTE.events_in(i).write_value(0);
                TIMER2.tasks_capture(START).write_value(1);
                gpio::input(*line, Pull::Disabled);
            }
            _ => {}
        }
    }
}
