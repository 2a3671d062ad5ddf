//! The pins as the modules see them.

use super::{PROCESSOR, TICKER, adc, gpio, serial, usb};
use boards::hal::{Drive, PinPort, Pull};
use boards::pyboard::pins::PinId;
use core::cell::Cell;
use firmware_cortex::cortex_m;

/// The supply in millivolts.
const SUPPLY_MV: u32 = 3300;
/// A pin whose level is waited for is looked at again after so many microseconds.
const LOOK_US: u64 = 5;
/// High part of a bit of a strip, 0 and 1, and all of it, in nanoseconds.
const STRIP_NS: [u32; 2] = [400, 800];
const STRIP_BIT_NS: u32 = 1250;

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

    fn send_strip(&self, pin: usize, bytes: &[Cell<u8>]) {
        let Some(pin) = PinId::new(pin) else { return };
        let cycles = |ns: u32| TICKER.clock() / 1_000_000 * ns / 1000;
        let (high, all) = (STRIP_NS.map(cycles), cycles(STRIP_BIT_NS));
        gpio::output(pin, false);
        cortex_m::interrupt::free(|_| {
            for byte in bytes {
                for bit in (0..8).rev() {
                    let high = high[usize::from(byte.get() >> bit & 1)];
                    gpio::output(pin, true);
                    cortex_m::asm::delay(high);
                    gpio::output(pin, false);
                    cortex_m::asm::delay(all - high);
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
