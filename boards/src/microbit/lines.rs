//! What programs have set on each pin: pull, period and share of PWM, way of touch sensing.
//!
//! Who may do so is in `pins`; here it has been decided.

use super::button::Presses;
use super::pins::{COUNT, PinId};
use super::state::Microbit;
use crate::description::PinKind;
use crate::hal::{Button, Drive, PinPort, Pull};
use crate::microbit::MICROBIT;
use core::cell::Cell;

/// Period of PWM after a reset.
const PERIOD_US: u32 = 20_000;
/// Share at which a pin is always high.
const FULL: u32 = 1023;

/// Settings of one pin.
#[derive(Clone, Copy, Debug)]
struct Line {
    pull: Pull,
    duty: u16,
    resistive: bool,
    touches: Presses,
}

/// Settings after a reset, but for the logo.
const FRESH: Line = Line { pull: Pull::None, duty: 0, resistive: true, touches: Presses::NONE };

/// Settings of all pins. The processor has one generator for PWM, and so one period.
#[derive(Debug)]
pub struct Lines([Cell<Line>; COUNT], Cell<u32>);

impl Default for Lines {
    fn default() -> Lines {
        Lines::new()
    }
}

impl Lines {
    /// Those after a reset.
    pub const fn new() -> Lines {
        let mut lines = [const { Cell::new(FRESH) }; COUNT];
        let mut i = 0;
        while i < COUNT {
            let resistive = !matches!(MICROBIT.pins[i].kind, PinKind::Logo);
            lines[i] = Cell::new(Line { resistive, ..FRESH });
            i += 1;
        }
        Lines(lines, Cell::new(PERIOD_US))
    }

    /// Back to those.
    pub fn reset(&self) {
        let fresh = Lines::new();
        self.1.set(PERIOD_US);
        self.0.iter().zip(&fresh.0).for_each(|(line, fresh)| line.set(fresh.get()));
    }
}

/// A pin as a button that is touched.
struct Pad<'a>(&'a dyn PinPort, usize);

impl Button for Pad<'_> {
    fn is_pressed(&self) -> bool {
        self.0.is_touched(self.1)
    }

    fn take_presses(&self) -> u16 {
        self.0.take_touches(self.1)
    }
}

impl Microbit {
    fn change(&self, pin: PinId, change: impl FnOnce(&mut Line)) {
        let cell = &self.lines.0[pin.index()];
        let mut line = cell.get();
        change(&mut line);
        cell.set(line);
    }

    /// Drives a pin.
    pub fn drive(&self, pin: PinId, drive: Drive) {
        self.change(pin, |line| line.duty = 0);
        self.hardware.pins().drive(pin.index(), drive);
    }

    /// Listens on a pin with this pull.
    pub fn set_pull(&self, pin: PinId, pull: Pull) {
        self.change(pin, |line| line.pull = pull);
        self.drive(pin, Drive::Input(pull));
    }

    /// The pull of a pin.
    pub fn pull(&self, pin: PinId) -> Pull {
        self.lines.0[pin.index()].get().pull
    }

    /// High for `duty` of 1023 parts of each period.
    pub fn set_duty(&self, pin: PinId, duty: u16) {
        self.change(pin, |line| line.duty = duty);
        let period_us = self.period_us();
        let high = u64::from(period_us) * u64::from(duty) / u64::from(FULL);
        let drive = match u32::from(duty) {
            0 => Drive::Level(false),
            FULL => Drive::Level(true),
            _ => Drive::Pwm { period_us, high_us: high as u32 },
        };
        self.hardware.pins().drive(pin.index(), drive);
    }

    /// Sets the period of PWM on all pins; the share in which each is high stays.
    pub fn set_period(&self, us: u32) {
        self.lines.1.set(us);
        for pin in PinId::all() {
            match self.lines.0[pin.index()].get().duty {
                0 => {}
                duty => self.set_duty(pin, duty),
            }
        }
    }

    /// Period of PWM.
    pub fn period_us(&self) -> u32 {
        self.lines.1.get()
    }

    /// Chooses how a touch is sensed: by its resistance to ground, or by its capacitance.
    pub fn set_resistive(&self, pin: PinId, resistive: bool) {
        self.change(pin, |line| line.resistive = resistive);
        self.hardware.pins().sense_touch(pin.index(), resistive);
    }

    /// Is the pin touched? Resistive sensing also takes a wire to ground for a finger.
    pub fn is_touched(&self, pin: PinId) -> bool {
        let port = self.hardware.pins();
        let resistive = self.lines.0[pin.index()].get().resistive;
        port.is_touched(pin.index()) || resistive && !port.level(pin.index())
    }

    /// Asks for the touches of a pin.
    pub fn touches<T>(&self, pin: PinId, ask: impl Fn(&mut Presses, &dyn Button) -> T) -> T {
        let mut answer = None;
        let pad = Pad(self.hardware.pins(), pin.index());
        self.change(pin, |line| answer = Some(ask(&mut line.touches, &pad)));
        answer.expect("`change` calls its argument")
    }

    /// Display off gives its pins to the program, display on takes them back.
    pub fn set_display_on(&self, on: bool) {
        use super::pins::PinMode;
        self.hardware.display().set_on(on);
        for pin in PinId::all().filter(|pin| PinMode::at_boot(*pin) == PinMode::Display) {
            self.pins.release(pin);
            self.hardware.pins().drive(pin.index(), Drive::Input(Pull::None));
            if on {
                // The pin has just been released, so it cannot be in use.
                let _ = self.pins.acquire(pin, PinMode::Display);
            }
        }
    }
}
