//! Pulses of `write_analog`: PWM1, four outputs with one period. Which pins have them was decided
//! before (`boards::microbit::lines`; Product Specification 1.7, section 6.17).
//!
//! The counter has 15 bits of at most 8 µs; nobody asks for a period beyond 262 ms.

use super::gpio;
use core::sync::atomic::{AtomicU8, AtomicU16, Ordering};
use nrf_pac::PWM1;
use nrf_pac::pwm::Pwm;
use nrf_pac::pwm::vals::{Load, Prescaler};

const OUTPUTS: usize = 4;
/// The counter's largest value.
const TOP: u32 = 0x7FFF;
/// Ticks of a microsecond before the divider.
const TICKS_PER_US: u64 = 16;
/// In a value: the output is high first, and low from the value on.
pub const HIGH_FIRST: u16 = 0x8000;
/// No line has an output.
const FREE: u8 = u8::MAX;

static OWNERS: [AtomicU8; OUTPUTS] = [const { AtomicU8::new(FREE) }; OUTPUTS];
static VALUES: [AtomicU16; OUTPUTS] = [const { AtomicU16::new(HIGH_FIRST) }; OUTPUTS];

/// A period as the registers have it: divider as a power of two, and ticks.
pub fn divide(period_us: u32) -> (u8, u16) {
    let ticks = u64::from(period_us) * TICKS_PER_US;
    let shift = (0..7).find(|shift| ticks >> shift <= u64::from(TOP)).unwrap_or(7);
    (shift, (ticks >> shift).clamp(3, u64::from(TOP)) as u16)
}

/// The output that has this line.
fn output_of(line: u8) -> Option<usize> {
    OWNERS.iter().position(|owner| owner.load(Ordering::Relaxed) == line)
}

/// Connects the outputs anew; the generator stands still meanwhile. It is switched off at once:
/// `STOP` waits for the end of a period.
fn connect() {
    PWM1.enable().write(|w| w.set_enable(false));
    let mut used = false;
    for (output, owner) in OWNERS.iter().enumerate() {
        let owner = owner.load(Ordering::Relaxed);
        let line = (owner != FREE).then_some(owner);
        used |= line.is_some();
        PWM1.psel().out(output).write_value(gpio::select(line));
    }
    PWM1.enable().write(|w| w.set_enable(used));
}

/// Lets a line be high for `high_us` of each period, and sets the period of all lines.
pub fn set(line: u8, period_us: u32, high_us: u32) {
    let found = output_of(line);
    // Not more than four lines have pulses.
    let Some(output) = found.or_else(|| output_of(FREE)) else { return };
    if found.is_none() {
        gpio::output(line, false);
        OWNERS[output].store(line, Ordering::Relaxed);
        connect();
    }
    let (shift, top) = divide(period_us);
    let high = (u64::from(high_us) * TICKS_PER_US >> shift).min(u64::from(top)) as u16;
    VALUES[output].store(HIGH_FIRST | high, Ordering::Relaxed);
    PWM1.countertop().write(|w| w.set_countertop(top));
    PWM1.prescaler().write(|w| w.set_prescaler(Prescaler::from_bits(shift)));
    PWM1.decoder().write(|w| w.set_load(Load::Individual));
    load(PWM1, 0, &VALUES);
    PWM1.tasks_dma().seq(0).start().write_value(1);
}

/// Puts values into the registers of a sequence.
pub fn load(pwm: Pwm, seq: usize, values: &'static [AtomicU16]) {
    pwm.dma().seq(seq).ptr().write_value(values.as_ptr() as u32);
    pwm.dma().seq(seq).maxcnt().write(|w| w.0 = values.len() as u32);
    pwm.dma().seq(seq).refresh().write(|w| w.0 = 0);
    pwm.dma().seq(seq).enddelay().write(|w| w.0 = 0);
}

/// Takes the pulses off a line, if it has any.
pub fn release(line: u8) {
    if let Some(output) = output_of(line) {
        OWNERS[output].store(FREE, Ordering::Relaxed);
        connect();
        PWM1.tasks_dma().seq(0).start().write_value(1);
    }
}
