//! Timers that count virtual time.
//!
//! Nothing ticks: a counter is a line in time, and when it has which value is computed. What a
//! channel does to a pin is a wave, or a level that changes at a known time; interrupts are noted
//! when the owner asks what has happened until now.

use super::counter::Unit;
use crate::clock::SimClock;
use crate::net::{Edge, SimPins};
use boards::hal::{BREAK, Channel, Clock, Counting, TimerSetup, Timers};
use std::cell::{Cell, RefCell};
use std::rc::Rc;

/// Number of timers.
const COUNT: usize = 14;

/// Can the outputs of a timer be switched off?
fn has_break(timer: usize) -> bool {
    matches!(timer, 0 | 7)
}

/// A pin at a channel.
#[derive(Clone, Copy, Debug)]
struct Route {
    pin: usize,
    timer: usize,
    channel: usize,
    complement: bool,
}

/// The timers of a board.
#[derive(Debug)]
pub struct SimTimers {
    clock: Rc<SimClock>,
    pins: Rc<SimPins>,
    units: [Cell<Unit>; COUNT],
    routes: RefCell<Vec<Route>>,
}

impl SimTimers {
    /// Timers that stand still.
    pub fn new(clock: Rc<SimClock>, pins: Rc<SimPins>) -> SimTimers {
        let (units, routes) = Default::default();
        let timers = SimTimers { clock, pins, units, routes };
        timers.reset();
        timers
    }

    /// As after a reset.
    pub fn reset(&self) {
        for (timer, unit) in self.units.iter().enumerate() {
            unit.set(Unit::new(!has_break(timer)));
        }
        for route in self.routes.take() {
            self.pins.watch(route.pin, false);
        }
    }

    fn change(&self, timer: usize, change: impl FnOnce(&mut Unit)) {
        let Some(cell) = self.units.get(timer) else { return };
        let mut unit = cell.get();
        unit.advance(self.clock.now_us());
        change(&mut unit);
        cell.set(unit);
        self.show(timer);
    }

    /// Lets the pins of a timer have what it drives them with.
    fn show(&self, timer: usize) {
        let unit = self.units[timer].get();
        let outputs = |route: &&Route| route.timer == timer && route.channel != BREAK;
        for route in self.routes.borrow().iter().filter(outputs) {
            use boards::hal::PinPort;
            self.pins.drive(route.pin, unit.drive(route.channel, route.complement));
        }
    }

    /// Notes what has happened until now; when something happens next.
    pub fn advance(&self) -> Option<u64> {
        let now = self.clock.now_us();
        let mut first = None;
        for (timer, cell) in self.units.iter().enumerate() {
            let mut unit = cell.get();
            if unit.setup.is_none() {
                continue;
            }
            let changed = unit.advance(now);
            cell.set(unit);
            if changed {
                self.show(timer);
            }
            first = first.into_iter().chain(unit.due()).min();
        }
        first
    }

    /// Switches the outputs of a timer off if its break input has the level for it. An input
    /// without a pin is low.
    fn break_off(&self, timer: usize) {
        use boards::hal::PinPort;
        let Some(level) = self.units[timer].get().setup.and_then(|setup| setup.brake) else {
            return;
        };
        let pin = self
            .routes
            .borrow()
            .iter()
            .find(|route| route.timer == timer && route.channel == BREAK)
            .map(|route| route.pin);
        if pin.is_some_and(|pin| self.pins.level(pin)) == level {
            self.change(timer, |unit| unit.is_released = false);
        }
    }

    /// A pin has changed: captures, encoders.
    pub fn edge(&self, edge: Edge) {
        use boards::hal::PinPort;
        let routes = self.routes.borrow();
        for route in routes.iter().filter(|route| route.pin == edge.pin) {
            if route.channel == BREAK {
                self.break_off(route.timer);
                continue;
            }
            let mut unit = self.units[route.timer].get();
            let counter = unit.counter(edge.time_us);
            let output = &mut unit.channels[route.channel];
            if let Channel::Capture { rising, falling } = output.what
                && (if edge.high { rising } else { falling })
            {
                output.value = counter;
                unit.flags |= 2 << route.channel;
            }
            if let Some(TimerSetup { counting: Counting::Encoder(a, b), period, .. }) = unit.setup
                && [a, b].get(route.channel) == Some(&true)
            {
                let other = routes
                    .iter()
                    .find(|other| other.timer == route.timer && other.channel == 1 - route.channel);
                let other = other.is_some_and(|other| self.pins.level(other.pin));
                let up = (edge.high == other) == (route.channel == 1);
                let cycle = u64::from(period) + 1;
                unit.offset = (unit.offset + if up { 1 } else { cycle - 1 }) % cycle;
            }
            self.units[route.timer].set(unit);
        }
    }
}

impl Timers for SimTimers {
    fn set(&self, timer: usize, setup: Option<TimerSetup>) {
        let now = self.clock.now_us();
        self.change(timer, |unit| {
            unit.start(setup, now);
            unit.is_released = !has_break(timer);
        });
    }

    fn adjust(&self, timer: usize, prescaler: u32, period: u32) {
        self.change(timer, |unit| unit.adjust(prescaler, period));
    }

    fn counter(&self, timer: usize) -> u32 {
        self.units[timer].get().counter(self.clock.now_us())
    }

    fn set_counter(&self, timer: usize, value: u32) {
        let now = self.clock.now_us();
        self.change(timer, |unit| {
            let setup = unit.setup.unwrap_or_default();
            let value = u64::from(value.min(setup.period));
            let down = setup.counting == Counting::Down;
            let offset = if down { u64::from(setup.period) - value } else { value };
            (unit.start_us, unit.offset) = (now, offset);
        });
    }

    fn set_channel(&self, timer: usize, channel: usize, what: Channel) {
        let now = self.clock.now_us();
        let is_output = !matches!(what, Channel::Off | Channel::Capture { .. });
        self.change(timer, |unit| {
            unit.set_channel(channel, what, now);
            unit.is_released |= is_output;
        });
        self.break_off(timer);
    }

    fn compare(&self, timer: usize, channel: usize) -> u32 {
        self.units[timer].get().compare(channel)
    }

    fn set_compare(&self, timer: usize, channel: usize, value: u32) {
        self.change(timer, |unit| unit.set_compare(channel, value));
    }

    fn route(&self, pin: usize, to: Option<(usize, usize, bool)>) {
        let known = self.routes.borrow().iter().any(|route| route.pin == pin);
        if known {
            self.routes.borrow_mut().retain(|route| route.pin != pin);
            self.pins.watch(pin, false);
        }
        if let Some((timer, channel, complement)) = to {
            self.pins.watch(pin, true);
            self.routes.borrow_mut().push(Route { pin, timer, channel, complement });
            self.show(timer);
            self.break_off(timer);
        }
    }

    fn set_interrupts(&self, timer: usize, mask: u8) {
        self.change(timer, |unit| unit.mask = mask);
    }

    fn take_interrupts(&self, timer: usize) -> u8 {
        let mut unit = self.units[timer].get();
        let flags = std::mem::take(&mut unit.flags);
        self.units[timer].set(unit);
        flags & unit.mask
    }
}
