//! Timers that count virtual time.
//!
//! Nothing ticks: a counter is a line in time, and when it has which value is computed. What a
//! channel does to a pin is a wave, or a level that changes at a known time; interrupts are noted
//! when the owner asks what has happened until now.

use crate::clock::SimClock;
use crate::net::{Edge, SimPins};
use boards::hal::{CHANNELS, Channel, Clock, Counting, Drive, Pull, TimerSetup, Timers, Wave};
use std::cell::{Cell, RefCell};
use std::rc::Rc;

/// Number of timers.
const COUNT: usize = 14;

#[derive(Clone, Copy, Debug, Default)]
struct Unit {
    setup: Option<TimerSetup>,
    start_us: u64,
    /// The counter at the start; of an encoder, the counter.
    offset: u64,
    channels: [Output; CHANNELS],
    mask: u8,
    flags: u8,
    /// Until when events have been noted.
    seen_us: u64,
}

#[derive(Clone, Copy, Debug, Default)]
struct Output {
    what: Channel,
    value: u32,
    /// The counter has had the value since the channel was set.
    matched: bool,
    /// Where the periods of a toggle begin.
    base: u64,
}

impl Unit {
    fn is_counting(&self) -> bool {
        self.setup.is_some_and(|setup| !matches!(setup.counting, Counting::Encoder(..)))
    }

    /// Ticks after which everything repeats.
    fn cycle(&self) -> u64 {
        let setup = self.setup.unwrap_or_default();
        match setup.counting {
            Counting::Center => 2 * u64::from(setup.period.max(1)),
            _ => u64::from(setup.period) + 1,
        }
    }

    /// The counter's line in time, with the part from tick to tick marked.
    fn wave(&self, from: u64, to: u64, inverted: bool) -> Wave {
        let setup = self.setup.unwrap_or_default();
        let (hertz, divider) = (setup.hertz, setup.prescaler + 1);
        let (start_us, offset, period) = (self.start_us, self.offset, self.cycle());
        Wave { start_us, offset, hertz, divider, period, from, to, inverted }
    }

    fn counter(&self, now: u64) -> u32 {
        let Some(setup) = self.setup else { return 0 };
        let at = self.wave(0, 0, false).ticks_at(now) % self.cycle();
        let period = u64::from(setup.period);
        (match setup.counting {
            Counting::Encoder(..) => self.offset,
            Counting::Down => period - at,
            Counting::Center if at > period => 2 * period - at,
            _ => at,
        }) as u32
    }

    /// Ticks of a cycle in which a source interrupts: 0 for the counter, then the channels.
    fn points(&self, source: usize) -> impl Iterator<Item = u64> + use<> {
        let setup = self.setup.unwrap_or_default();
        let period = u64::from(setup.period);
        let value = match source {
            0 => 0,
            _ => u64::from(self.channels[source - 1].value),
        };
        let never = source > 0
            && (value > period
                || matches!(
                    self.channels[source - 1].what,
                    Channel::Off | Channel::Capture { .. }
                ));
        let points = match setup.counting {
            _ if never => [None, None],
            Counting::Down if source > 0 => [Some(period - value), None],
            Counting::Center if source > 0 => [Some(value), Some(2 * period - value)],
            Counting::Center => [Some(0), Some(period)],
            _ => [Some(value), None],
        };
        points.into_iter().flatten()
    }

    /// When a source interrupts next, after `after`.
    fn next_us(&self, source: usize, after: u64) -> Option<u64> {
        let (wave, cycle) = (self.wave(0, 0, false), self.cycle());
        let now = wave.ticks_at(after);
        let next = |point: u64| {
            let ahead = (point % cycle + cycle - now % cycle) % cycle;
            now + if ahead == 0 { cycle } else { ahead }
        };
        self.points(source).map(|point| wave.time_of(next(point))).min()
    }

    /// Notes what has happened until `now`.
    fn advance(&mut self, now: u64) {
        if self.is_counting() {
            for source in 0..=CHANNELS {
                if self.next_us(source, self.seen_us).is_some_and(|time| time <= now) {
                    self.flags |= 1 << source;
                    if source > 0 {
                        self.channels[source - 1].matched = true;
                    }
                }
            }
        }
        self.seen_us = now;
    }

    /// The first interrupt, or change of a pin, after what has been noted.
    fn due(&self) -> Option<u64> {
        let awaited = |source: &usize| {
            let one_shot = source.checked_sub(1).is_some_and(|channel| {
                let output = self.channels[channel];
                matches!(output.what, Channel::Set { .. }) && !output.matched
            });
            self.mask & 1 << source != 0 || one_shot
        };
        let sources = (0..=CHANNELS).filter(awaited).filter(|_| self.is_counting());
        sources.filter_map(|source| self.next_us(source, self.seen_us)).min()
    }

    /// What a channel does to its pin.
    fn drive(&self, channel: usize, complement: bool) -> Drive {
        let output = self.channels[channel];
        let (value, period) = (u64::from(output.value), self.setup.unwrap_or_default().period);
        let (period, cycle) = (u64::from(period), self.cycle());
        let counting = self.setup.map(|setup| setup.counting);
        match output.what {
            Channel::Off | Channel::Capture { .. } => Drive::Input(Pull::None),
            Channel::Timing => Drive::Level(complement),
            Channel::Forced(level) => Drive::Level(level != complement),
            Channel::Set { active, inverted } => {
                Drive::Level((output.matched && active) != (inverted != complement))
            }
            Channel::Pwm { inverted } | Channel::Toggle { inverted } if !self.is_counting() => {
                Drive::Level(inverted != complement)
            }
            Channel::Pwm { inverted } => {
                let (from, to, turned) = match counting {
                    Some(Counting::Down) => (period.saturating_sub(value), cycle, false),
                    Some(Counting::Center) if value <= period => (value, 2 * period - value, true),
                    _ => (0, value.min(cycle), false),
                };
                let wave = self.wave(from, to, turned != (inverted != complement));
                match wave.is_constant() {
                    true => Drive::Level(wave.level_at(self.seen_us)),
                    false => Drive::Wave(wave),
                }
            }
            Channel::Toggle { inverted } => {
                let mut wave = self.wave(value, value + cycle, inverted != complement);
                wave.period = 2 * cycle;
                wave.offset = wave.offset + 2 * cycle - output.base % (2 * cycle);
                Drive::Wave(wave)
            }
        }
    }
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
        SimTimers { clock, pins, units: Default::default(), routes: RefCell::default() }
    }

    /// As after a reset.
    pub fn reset(&self) {
        for unit in &self.units {
            unit.take();
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
        for route in self.routes.borrow().iter().filter(|route| route.timer == timer) {
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
            let before = unit.channels.map(|output| output.matched);
            unit.advance(now);
            cell.set(unit);
            if before != unit.channels.map(|output| output.matched) {
                self.show(timer);
            }
            first = first.into_iter().chain(unit.due()).min();
        }
        first
    }

    /// A pin has changed: captures, encoders.
    pub fn edge(&self, edge: Edge) {
        use boards::hal::PinPort;
        let routes = self.routes.borrow();
        for route in routes.iter().filter(|route| route.pin == edge.pin) {
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
            (unit.setup, unit.start_us, unit.offset, unit.flags) = (setup, now, 0, 0);
        });
    }

    fn adjust(&self, timer: usize, prescaler: u32, period: u32) {
        let now = self.clock.now_us();
        self.change(timer, |unit| {
            let counter = u64::from(unit.counter(now));
            if let Some(setup) = &mut unit.setup {
                (setup.prescaler, setup.period) = (prescaler, period);
                (unit.start_us, unit.offset) = (now, counter % (u64::from(period) + 1));
            }
        });
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
        self.change(timer, |unit| {
            let (cycle, total) = (unit.cycle(), unit.wave(0, 0, false).ticks_at(now));
            let output = &mut unit.channels[channel];
            let early = total % cycle < u64::from(output.value);
            let base = total - total % cycle + if early { 0 } else { cycle };
            *output = Output { what, matched: false, base, ..*output };
        });
    }

    fn compare(&self, timer: usize, channel: usize) -> u32 {
        self.units[timer].get().channels[channel].value
    }

    fn set_compare(&self, timer: usize, channel: usize, value: u32) {
        self.change(timer, |unit| unit.channels[channel].value = value);
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
