//! The microphone: how loud it is, from the swing of its voltage in runs of 13 ms.
//!
//! A full swing of the converter is taken as 100 dB SPL, each halving as 6 dB less; how sensitive
//! the microphone of a board really is has not been measured.

use super::{adc, gpio};
use boards::hal;
use core::sync::atomic::{AtomicBool, AtomicU8, Ordering};

/// P0.05, and P0.20, which gives it and its light power.
const INPUT: u8 = 5;
const POWER: u8 = 20;

/// Steps of the scale for a doubling: 6.02 dB of 65 dB that are 255 steps, in sixteenths.
const DOUBLING: u32 = 378;

static ON: AtomicBool = AtomicBool::new(false);
static LEVEL: AtomicU8 = AtomicU8::new(0);

/// The microphone.
pub struct Microphone;

/// Base-2 logarithm of `n` in sixteenths, straight between the powers of two.
fn log2(n: u32) -> u32 {
    let exponent = n.max(1).ilog2();
    let fraction = (n.max(1) << 4 >> exponent) & 15;
    exponent * 16 + fraction
}

/// The level of a swing from trough to peak.
fn level(swing: u32) -> u8 {
    let below = log2(adc::MOST).saturating_sub(log2(swing));
    255 - (below * DOUBLING / 256).min(255) as u8
}

impl hal::Microphone for Microphone {
    fn level(&self) -> u8 {
        if !ON.load(Ordering::Relaxed) {
            return 0;
        }
        if let Some(values) = adc::take_run() {
            let (low, high) =
                values.fold((adc::MOST, 0), |(low, high), v| (v.min(low), v.max(high)));
            LEVEL.store(level(high.saturating_sub(low)), Ordering::Relaxed);
            adc::begin_run(INPUT);
        }
        LEVEL.load(Ordering::Relaxed)
    }

    fn set_on(&self, on: bool) {
        if ON.swap(on, Ordering::Relaxed) == on {
            return;
        }
        if on {
            gpio::output(POWER, true);
            LEVEL.store(0, Ordering::Relaxed);
            adc::begin_run(INPUT);
        } else {
            adc::end();
            gpio::output(POWER, false);
        }
    }
}

/// A single conversion has broken a run off: begins another.
pub fn resume() {
    if ON.load(Ordering::Relaxed) {
        adc::begin_run(INPUT);
    }
}
