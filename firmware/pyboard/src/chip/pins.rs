//! The pins as the modules see them.

use super::{PROCESSOR, TICKER, adc, gpio, serial, usb};
use boards::hal::{Drive, PinPort, Pull, Slot};
use boards::pyboard::pins::PinId;
use core::cell::Cell;
use firmware_cortex::{Stopwatch, cortex_m};

/// The supply in millivolts.
const SUPPLY_MV: u32 = 3300;
/// A pin whose level is waited for is looked at again after so many microseconds.
const LOOK_US: u64 = 5;
/// High part of a bit of a strip, 0 and 1, and all of it, in nanoseconds.
const STRIP_NS: [u32; 2] = [400, 800];
const STRIP_BIT_NS: u32 = 1250;
/// Slots of 1-Wire up to this length, in microseconds, bear no interrupt before the level is known.
const SHORT_US: u32 = 100;

/// The pins.
pub struct Pins;

impl PinPort for Pins {
    fn drive(&self, pin: usize, drive: Drive) {
        let Some(pin) = PinId::new(pin) else { return };
        // A reset of the modules leaves the prompt its lines.
        if drive == Drive::Input(Pull::None) && (serial::has(pin) || usb::has(pin)) {
            return;
        }
        match drive {
            Drive::Input(pull) => gpio::input(pin, pull),
            Drive::Level(high) => gpio::output(pin, high),
            // Timers and converters have pins of their own.
            Drive::Pwm { .. } | Drive::Wave(_) | Drive::Voltage(_) => {}
        }
    }

    fn level(&self, pin: usize) -> bool {
        PinId::new(pin).is_some_and(gpio::is_high)
    }

    fn millivolts(&self, pin: usize) -> u32 {
        let channel = PinId::new(pin).and_then(PinId::analog);
        match channel.and_then(|(_, channel)| adc::read(channel)) {
            Some(value) => (value * SUPPLY_MV + adc::MOST / 2) / adc::MOST,
            None => u32::from(self.level(pin)) * SUPPLY_MV,
        }
    }

    fn next_change_us(&self, _: usize) -> Option<u64> {
        Some(TICKER.now_us() + LOOK_US)
    }

    fn measure(&self, pin: usize, level: bool, timeout_us: u64) -> Option<i64> {
        let pin = PinId::new(pin)?;
        Some(PROCESSOR.pulse(|| gpio::is_high(pin) == level, timeout_us))
    }

    fn slot(&self, pin: usize, pull: Pull, slot: Slot) -> Option<bool> {
        let pin = PinId::new(pin)?;
        let cycles = |us: u32| TICKER.clock() / 1_000_000 * us;
        let times = [slot.release_us, slot.sample_us, slot.end_us].map(cycles);
        let look = || {
            gpio::output(pin, false);
            let mut watch = Stopwatch::start();
            watch.wait(times[0]);
            gpio::input(pin, pull);
            watch.wait(times[1]);
            (gpio::is_high(pin), watch)
        };
        let (is_high, mut watch) = match slot.sample_us <= SHORT_US {
            true => cortex_m::interrupt::free(|_| look()),
            false => look(),
        };
        watch.wait(times[2]);
        Some(is_high)
    }

    fn send_strip(&self, pin: usize, bytes: &[Cell<u8>]) {
        let Some(pin) = PinId::new(pin) else { return };
        let cycles = |ns: u32| TICKER.clock() / 1_000_000 * ns / 1000;
        let (high, all) = (STRIP_NS.map(cycles), cycles(STRIP_BIT_NS));
        gpio::output(pin, false);
        cortex_m::interrupt::free(|_| {
            for byte in bytes {
                for bit in (0..8).rev() {
                    let high = high[usize::from(byte.get() >> bit & 1)];
                    let mut watch = Stopwatch::start();
                    gpio::output(pin, true);
                    watch.wait(high);
                    gpio::output(pin, false);
                    watch.wait(all);
                }
            }
        });
    }

    fn is_touched(&self, _: usize) -> bool {
        false
    }

    fn take_touches(&self, _: usize) -> u16 {
        0
    }
}
