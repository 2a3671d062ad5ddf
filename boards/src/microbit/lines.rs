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
/// Pins that can have PWM at a time.
const CHANNELS: usize = 4;

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
pub struct Lines {
    pins: [Cell<Line>; COUNT],
    period_us: Cell<u32>,
    /// Which pin has each channel of the generator.
    channels: [Cell<Option<PinId>>; CHANNELS],
    /// The channel that is given away next.
    next: Cell<usize>,
}

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
        let channels = [const { Cell::new(None) }; CHANNELS];
        Lines { pins: lines, period_us: Cell::new(PERIOD_US), channels, next: Cell::new(0) }
    }

    /// Back to those.
    pub fn reset(&self) {
        let fresh = Lines::new();
        self.period_us.set(PERIOD_US);
        self.pins.iter().zip(&fresh.pins).for_each(|(line, fresh)| line.set(fresh.get()));
        self.channels.iter().for_each(|channel| channel.set(None));
        self.next.set(0);
    }

    fn channel_of(&self, pin: PinId) -> Option<&Cell<Option<PinId>>> {
        self.channels.iter().find(|channel| channel.get() == Some(pin))
    }

    /// Gives a pin a channel, the next one in turn; returns the pin that loses it, if any.
    fn allot(&self, pin: PinId) -> Option<PinId> {
        if self.channel_of(pin).is_some() {
            return None;
        }
        let next = self.next.replace((self.next.get() + 1) % CHANNELS);
        self.channels[next].replace(Some(pin))
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
        let cell = &self.lines.pins[pin.index()];
        let mut line = cell.get();
        change(&mut line);
        cell.set(line);
    }

    /// Drives a pin, which has no PWM any more.
    pub fn drive(&self, pin: PinId, drive: Drive) {
        self.change(pin, |line| line.duty = 0);
        if let Some(channel) = self.lines.channel_of(pin) {
            channel.set(None);
        }
        self.hardware.pins().drive(pin.index(), drive);
    }

    /// Listens on a pin with this pull.
    pub fn set_pull(&self, pin: PinId, pull: Pull) {
        self.change(pin, |line| line.pull = pull);
        self.drive(pin, Drive::Input(pull));
    }

    /// The pull of a pin.
    pub fn pull(&self, pin: PinId) -> Pull {
        self.lines.pins[pin.index()].get().pull
    }

    /// High for `duty` of 1023 parts of each period. A fifth pin takes the channel of the one that
    /// has had its own for the longest time, which is low from then on.
    pub fn set_duty(&self, pin: PinId, duty: u16) {
        if let Some(other) = self.lines.allot(pin) {
            self.drive(other, Drive::Level(false));
        }
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
        self.lines.period_us.set(us);
        for pin in PinId::all() {
            match self.lines.pins[pin.index()].get().duty {
                0 => {}
                duty => self.set_duty(pin, duty),
            }
        }
    }

    /// Period of PWM.
    pub fn period_us(&self) -> u32 {
        self.lines.period_us.get()
    }

    /// Chooses how a touch is sensed: by its resistance to ground, or by its capacitance.
    pub fn set_resistive(&self, pin: PinId, resistive: bool) {
        self.change(pin, |line| line.resistive = resistive);
        self.hardware.pins().sense_touch(pin.index(), resistive);
    }

    /// Is the pin touched? Resistive sensing also takes a wire to ground for a finger.
    pub fn is_touched(&self, pin: PinId) -> bool {
        let port = self.hardware.pins();
        let resistive = self.lines.pins[pin.index()].get().resistive;
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
