//! The pins of the edge connector. Who may use one was decided before (`boards::microbit::pins`).

use super::{adc, display, gpio, microphone, pwm, strip, touch};
use crate::chip::{PROCESSOR, TICKER};
use boards::hal::{Drive, PinPort, Pull};
use boards::microbit::MICROBIT;
use core::cell::Cell;
use nrf_pac::gpio::vals;

/// The supply in millivolts.
const SUPPLY_MV: u32 = 3300;
/// A pin whose level is waited for is looked at again after so many microseconds.
const LOOK_US: u64 = 5;

/// The pins.
pub struct Edge;

/// The line of the processor that a pin is.
pub fn line(pin: usize) -> u8 {
    MICROBIT.pins[pin].line
}

impl PinPort for Edge {
    fn drive(&self, pin: usize, drive: Drive) {
        let line = line(pin);
        // What is on the matrix's lines is the matrix's business while it is on.
        if display::has(line) {
            return;
        }
        touch::release(line);
        if let Drive::Pwm { period_us, high_us } = drive {
            return pwm::set(line, period_us, high_us);
        }
        pwm::release(line);
        match drive {
            Drive::Input(Pull::None) => gpio::input(line, vals::Pull::Disabled),
            Drive::Input(Pull::Up) => gpio::input(line, vals::Pull::Pullup),
            Drive::Input(Pull::Down) => gpio::input(line, vals::Pull::Pulldown),
            Drive::Level(high) => gpio::output(line, high),
            // The board has neither timers with outputs nor a converter.
            Drive::Pwm { .. } | Drive::Wave(_) | Drive::Voltage(_) => {}
        }
    }

    fn level(&self, pin: usize) -> bool {
        gpio::is_high(line(pin))
    }

    fn millivolts(&self, pin: usize) -> u32 {
        match adc::read(line(pin)) {
            Some(value) => {
                microphone::resume();
                // The middle of the step, rounded.
                ((2 * value + 1) * SUPPLY_MV + adc::STEPS) / (2 * adc::STEPS)
            }
            None => u32::from(self.level(pin)) * SUPPLY_MV,
        }
    }

    fn next_change_us(&self, _: usize) -> Option<u64> {
        Some(TICKER.now_us() + LOOK_US)
    }

    fn measure(&self, pin: usize, level: bool, timeout_us: u64) -> Option<i64> {
        let line = line(pin);
        Some(PROCESSOR.pulse(|| gpio::is_high(line) == level, timeout_us))
    }

    fn send_strip(&self, pin: usize, bytes: &[Cell<u8>]) {
        self.drive(pin, Drive::Level(false));
        strip::send(line(pin), bytes);
    }

    fn is_touched(&self, pin: usize) -> bool {
        touch::contact(line(pin)).is_some_and(|contact| contact.is_closed())
    }

    fn take_touches(&self, pin: usize) -> u16 {
        touch::contact(line(pin)).map_or(0, |contact| contact.take())
    }

    fn sense_touch(&self, pin: usize, resistive: bool) {
        touch::choose(line(pin), resistive);
    }
}
