//! Converters whose values are computed when somebody looks, or listens.

use super::ear::Ear;
use crate::clock::SimClock;
use crate::net::SimPins;
use crate::random::SimRandom;
use crate::trace::{Event, Tracer};
use boards::hal::{Analog, Clock, Converters, Drive, PinPort, Pull};
use std::cell::RefCell;
use std::rc::Rc;

/// Largest value.
pub(super) const MOST: u64 = 4095;
/// The supply in millivolts.
const SUPPLY_MV: u64 = 3300;
/// Names of their outputs in a trace.
const NAMES: [&str; 2] = ["dac1", "dac2"];

#[derive(Clone, Debug, Default)]
enum Source {
    #[default]
    Off,
    Level(u16),
    Noise,
    Triangle,
    Samples(Rc<[u16]>, bool),
}

/// What one converter does from a time on.
#[derive(Clone, Debug, Default)]
pub(super) struct Output {
    source: Source,
    start_us: u64,
    hertz: u32,
}

impl Output {
    /// Does its value stay as it is?
    fn is_still(&self) -> bool {
        matches!(self.source, Source::Off | Source::Level(_))
    }

    /// Its value at a time.
    pub fn value(&self, now_us: u64) -> Option<u64> {
        let passed = u128::from(now_us.saturating_sub(self.start_us)) * u128::from(self.hertz);
        let nth = (passed / 1_000_000) as u64;
        match &self.source {
            Source::Off => None,
            Source::Level(value) => Some((*value).into()),
            Source::Noise => Some(SimRandom::new(nth).next_u64() & MOST),
            Source::Triangle => {
                let at = nth % (2 * (MOST + 1));
                Some(if at > MOST { 2 * MOST + 1 - at } else { at })
            }
            Source::Samples(values, repeats) => {
                let last = values.len().checked_sub(1)?;
                let nth = nth as usize;
                let at = if *repeats { nth % values.len() } else { nth.min(last) };
                Some(values[at].into())
            }
        }
    }
}

/// The two converters of a PyBoard.
#[derive(Debug)]
pub struct SimConverters {
    clock: Rc<SimClock>,
    tracer: Tracer,
    pins: Rc<SimPins>,
    /// The pin of each.
    places: [usize; 2],
    outputs: RefCell<[Output; 2]>,
    /// Of each, who listens to it.
    ears: [Ear; 2],
}

impl SimConverters {
    /// Converters at these pins, off.
    pub fn new(
        clock: Rc<SimClock>,
        tracer: Tracer,
        pins: Rc<SimPins>,
        places: [usize; 2],
    ) -> SimConverters {
        SimConverters {
            clock,
            tracer,
            pins,
            places,
            outputs: RefCell::default(),
            ears: Default::default(),
        }
    }

    /// As after a reset.
    pub fn reset(&self) {
        self.outputs.take();
        self.ears.iter().for_each(Ear::reset);
    }

    /// Keeps what the outputs do from now on, for [`heard`](SimConverters::heard).
    pub fn listen(&self) {
        self.ears.iter().for_each(|ear| ear.listen(self.clock.now_us()));
    }

    /// What could be heard since the last call: a time in microseconds, which converter, how many
    /// samples a second, and the samples, 128 in the middle.
    pub fn heard(&self) -> Vec<(u64, usize, u32, Vec<u8>)> {
        let now = self.clock.now_us();
        let heard = self.ears.iter().enumerate().filter_map(|(converter, ear)| {
            let (time_us, rate_hz, samples) = ear.take(now)?;
            Some((time_us, converter, rate_hz, samples))
        });
        heard.collect()
    }
}

fn millivolts(value: u64) -> u32 {
    (value.min(MOST) * SUPPLY_MV / MOST) as u32
}

impl Converters for SimConverters {
    fn put(&self, converter: usize, what: Analog) {
        let Some(pin) = self.places.get(converter).copied() else { return };
        let start_us = self.clock.now_us();
        let (source, hertz) = match what {
            Analog::Off => {
                self.pins.drive(pin, Drive::Input(Pull::None));
                (Source::Off, 0)
            }
            Analog::Level(value) => {
                self.pins.drive(pin, Drive::Voltage(millivolts(value.into())));
                (Source::Level(value), 0)
            }
            Analog::Noise { hertz } => (Source::Noise, hertz),
            Analog::Triangle { hertz } => (Source::Triangle, hertz),
            Analog::Samples { data, wide, hertz, repeats } => {
                let values: Vec<u16> = match wide {
                    true => data
                        .chunks_exact(2)
                        .map(|pair| u16::from_le_bytes([pair[0].get(), pair[1].get()]) & 0xfff)
                        .collect(),
                    false => data.iter().map(|byte| u16::from(byte.get()) << 4).collect(),
                };
                let samples = values.iter().map(|value| (value >> 4) as u8).collect();
                let stream = NAMES[converter];
                let event = Event::Samples { stream, at_us: start_us, rate_hz: hertz, samples };
                self.tracer.note(event);
                (Source::Samples(values.into(), repeats), hertz)
            }
        };
        let output = Output { source, start_us, hertz };
        self.ears[converter].note(start_us, &output);
        self.outputs.borrow_mut()[converter] = output;
    }

    fn settle(&self) {
        let now = self.clock.now_us();
        for (output, pin) in self.outputs.borrow().iter().zip(self.places) {
            if let Some(value) = output.value(now).filter(|_| !output.is_still()) {
                self.pins.drive_quietly(pin, Drive::Voltage(millivolts(value)));
            }
        }
    }
}
