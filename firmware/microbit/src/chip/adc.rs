//! The converter of voltages (Product Specification 1.7, section 6.23): one value at a time for the
//! pins, and runs of values for the microphone, which the former breaks off.
//!
//! Values have 12 bits and are relative to the supply, as the board's own firmware reads them.

use core::sync::atomic::{AtomicU16, Ordering};
use nrf_pac::SAADC;
use nrf_pac::saadc::vals::{Gain, Psel, Refsel, SamplerateMode, Tacq, Val};

/// Lines with an input of the converter, in the order of the inputs.
const INPUTS: [u8; 8] = [2, 3, 4, 5, 28, 29, 30, 31];
/// Steps up to the supply.
pub const STEPS: u32 = 1 << 12;
/// The largest value.
pub const MOST: u32 = STEPS - 1;
/// How often the converter is asked; a value takes 12 µs.
const TRIES: u32 = 4000;
/// Values of a run.
pub const RUN: usize = 128;
/// Time between two of them: 16 MHz / 1600 is 10 000 a second.
const RUN_DIVIDER: u16 = 1600;

static SINGLE: [AtomicU16; 1] = [AtomicU16::new(0)];
static VALUES: [AtomicU16; RUN] = [const { AtomicU16::new(0) }; RUN];

fn stop() {
    if SAADC.enable().read().enable() {
        SAADC.events_stopped().write_value(0);
        SAADC.tasks_stop().write_value(1);
        let _ = (0..TRIES).any(|_| SAADC.events_stopped().read() != 0);
    }
}

/// Begins to convert a line into these places. False if the line has no input.
fn begin(line: u8, to: &'static [AtomicU16], mode: SamplerateMode) -> bool {
    let Some(input) = INPUTS.iter().position(|known| *known == line) else { return false };
    stop();
    SAADC.enable().write(|w| w.set_enable(true));
    SAADC.ch(0).pselp().write(|w| w.set_pselp(Psel::from_bits(input as u8 + 1)));
    SAADC.ch(0).config().write(|w| {
        w.set_gain(Gain::Gain14);
        w.set_refsel(Refsel::Vdd14);
        w.set_tacq(Tacq::_10us);
    });
    SAADC.resolution().write(|w| w.set_val(Val::_12bit));
    SAADC.samplerate().write(|w| {
        w.set_cc(RUN_DIVIDER);
        w.set_mode(mode);
    });
    SAADC.result().ptr().write_value(to.as_ptr() as u32);
    SAADC.result().maxcnt().write(|w| w.set_maxcnt(to.len() as u16));
    SAADC.events_end().write_value(0);
    SAADC.tasks_start().write_value(1);
    SAADC.tasks_sample().write_value(1);
    true
}

/// A value may be a little below zero.
fn value(place: &AtomicU16) -> u32 {
    let value = place.load(Ordering::Relaxed) as i16;
    u32::try_from(value).unwrap_or(0).min(MOST)
}

/// The voltage of a line, 0 to `MOST` for the supply; None of a line that has no input.
pub fn read(line: u8) -> Option<u32> {
    if !begin(line, &SINGLE, SamplerateMode::Task) {
        return None;
    }
    let _ = (0..TRIES).any(|_| SAADC.events_end().read() != 0);
    stop();
    SAADC.enable().write(|w| w.set_enable(false));
    Some(value(&SINGLE[0]))
}

/// The same for an interrupt handler: None also while the converter is in use.
pub fn read_in_passing(line: u8) -> Option<u32> {
    if SAADC.enable().read().enable() { None } else { read(line) }
}

/// Begins a run on a line.
pub fn begin_run(line: u8) {
    begin(line, &VALUES, SamplerateMode::Timers);
}

/// The values of the run, if it is over.
pub fn take_run() -> Option<impl Iterator<Item = u32>> {
    let over = SAADC.events_end().read() != 0;
    over.then(|| VALUES.iter().map(value))
}

/// Switches the converter off.
pub fn end() {
    stop();
    SAADC.enable().write(|w| w.set_enable(false));
}
