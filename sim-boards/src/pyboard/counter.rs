//! One timer of a simulated board: a counter that is a line in time, and what its channels make
//! of it.
//!
//! Period, prescaler and the pulse widths of PWM are buffered as the firmware sets them up: what is
//! written counts from the next turn of the counter on. The outputs of a pair wait the dead time
//! before they become active. Pins and routes are not known here.

use boards::hal::{CHANNELS, Channel, Counting, Drive, Pull, TimerSetup, Wave};

/// Channels whose output has a complement, of the timers that have them.
const PAIRS: usize = 3;

/// A timer.
#[derive(Clone, Copy, Debug, Default)]
pub struct Unit {
    /// How it runs; None if it does not.
    pub setup: Option<TimerSetup>,
    /// When the counter was `offset`.
    pub start_us: u64,
    /// The counter at the start; of an encoder, the counter.
    pub offset: u64,
    /// Its channels.
    pub channels: [Output; CHANNELS],
    /// Which interrupts are on.
    pub mask: u8,
    /// Interrupts that there were.
    pub flags: u8,
    /// Its outputs are on; of the timers with a break input alone they can be off.
    pub is_released: bool,
    /// Until when events have been noted.
    seen_us: u64,
    /// Prescaler and period from the next turn on.
    next: Option<(u32, u32)>,
}

/// A channel.
#[derive(Clone, Copy, Debug, Default)]
pub struct Output {
    /// What it does.
    pub what: Channel,
    /// What it compares with, or has captured.
    pub value: u32,
    /// The value from the next turn on.
    next: Option<u32>,
    /// The counter has had the value since the channel was set.
    pub matched: bool,
    /// Where the periods of a toggle begin.
    base: u64,
}

impl Unit {
    /// A timer that stands still, its outputs on or off.
    pub fn new(is_released: bool) -> Unit {
        Unit { is_released, ..Unit::default() }
    }

    /// Starts it, or stops it. What was buffered counts.
    pub fn start(&mut self, setup: Option<TimerSetup>, now: u64) {
        (self.setup, self.start_us, self.offset, self.flags) = (setup, now, 0, 0);
        self.next = None;
        self.load();
    }

    /// Changes prescaler and period, from the next turn on.
    pub fn adjust(&mut self, prescaler: u32, period: u32) {
        match self.is_counting() {
            true => self.next = Some((prescaler, period)),
            false => {
                if let Some(setup) = &mut self.setup {
                    (setup.prescaler, setup.period) = (prescaler, period);
                }
            }
        }
    }

    /// Sets the value of a channel: that of PWM from the next turn on.
    pub fn set_compare(&mut self, channel: usize, value: u32) {
        let is_counting = self.is_counting();
        let output = &mut self.channels[channel];
        match matches!(output.what, Channel::Pwm { .. }) && is_counting {
            true => output.next = Some(value),
            false => (output.value, output.next) = (value, None),
        }
    }

    /// What the register of a channel reads.
    pub fn compare(&self, channel: usize) -> u32 {
        let output = self.channels[channel];
        output.next.unwrap_or(output.value)
    }

    /// Lets a channel do something else.
    pub fn set_channel(&mut self, channel: usize, what: Channel, now: u64) {
        let (cycle, total) = (self.cycle(), self.wave(0, 0, false).ticks_at(now));
        let output = &mut self.channels[channel];
        let early = total % cycle < u64::from(output.value);
        let base = total - total % cycle + if early { 0 } else { cycle };
        *output = Output { what, matched: false, base, ..*output };
    }

    /// The buffered values of the channels count.
    fn load(&mut self) {
        for output in &mut self.channels {
            output.value = output.next.take().unwrap_or(output.value);
        }
    }

    /// The counter, in ticks since ever, when buffered values count next, after `after`: at the end
    /// of a turn, and, for the channels of one that turns back, where it does.
    fn next_load(&self, after: u64) -> Option<u64> {
        let buffered = self.channels.iter().any(|output| output.next.is_some());
        if !self.is_counting() || !buffered && self.next.is_none() {
            return None;
        }
        let half = self.setup.is_some_and(|setup| setup.counting == Counting::Center);
        let turn = if half { self.cycle() / 2 } else { self.cycle() };
        Some((self.wave(0, 0, false).ticks_at(after) / turn + 1) * turn)
    }

    /// Lets what was buffered count from the end of a turn on. The line in time is the same unless
    /// the prescaler changes, so that nothing drifts.
    fn turn(&mut self, end: u64) {
        let line = self.wave(0, 0, false);
        self.load();
        let (Some(mut setup), true) = (self.setup, end.is_multiple_of(self.cycle())) else {
            return;
        };
        let Some((prescaler, period)) = self.next.take() else { return };
        let before = self.cycle();
        let same = prescaler == setup.prescaler;
        (setup.prescaler, setup.period) = (prescaler, period);
        self.setup = Some(setup);
        let cycle = self.cycle();
        let begin = match same {
            true => {
                self.offset = (line.offset + cycle - end % cycle) % cycle;
                end - line.offset + self.offset
            }
            false => {
                (self.start_us, self.offset) = (line.time_of(end), 0);
                0
            }
        };
        for output in &mut self.channels {
            // Outputs that toggle keep their level.
            let turns = (end + 2 * before - output.base % (2 * before)) / before;
            output.base = begin + turns % 2 * cycle;
        }
    }

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

    /// The counter at a time.
    pub fn counter(&self, now: u64) -> u32 {
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

    /// Notes what has happened until `now`; true if it was what changes a pin.
    pub fn advance(&mut self, now: u64) -> bool {
        let mut changed = false;
        while let Some(end) = self.next_load(self.seen_us) {
            let time = self.wave(0, 0, false).time_of(end);
            if time > now {
                break;
            }
            self.note(time);
            self.turn(end);
            changed = true;
        }
        let before = self.channels.map(|output| output.matched);
        self.note(now);
        changed || before != self.channels.map(|output| output.matched)
    }

    fn note(&mut self, now: u64) {
        if now <= self.seen_us {
            return;
        }
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
    pub fn due(&self) -> Option<u64> {
        let awaited = |source: &usize| {
            let one_shot = source.checked_sub(1).is_some_and(|channel| {
                let output = self.channels[channel];
                matches!(output.what, Channel::Set { .. }) && !output.matched
            });
            self.mask & 1 << source != 0 || one_shot
        };
        let sources = (0..=CHANNELS).filter(awaited).filter(|_| self.is_counting());
        let load = self.next_load(self.seen_us).map(|end| self.wave(0, 0, false).time_of(end));
        sources.filter_map(|source| self.next_us(source, self.seen_us)).chain(load).min()
    }

    /// What a channel does to its pin.
    pub fn drive(&self, channel: usize, complement: bool) -> Drive {
        let output = self.channels[channel];
        if !self.is_released {
            return Drive::Input(Pull::None);
        }
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
                let wave = self.wave(from, to, turned != inverted);
                self.with_dead_time(channel, complement, false, wave)
            }
            Channel::Toggle { inverted } => {
                let mut wave = self.wave(value, value + cycle, inverted);
                wave.period = 2 * cycle;
                wave.offset = wave.offset + 2 * cycle - output.base % (2 * cycle);
                self.with_dead_time(channel, complement, inverted, wave)
            }
        }
    }

    /// The output of a channel, or its complement, for the wave without dead time. A pair becomes
    /// active the dead time later, or not at all if the pulse is shorter; active is low where
    /// `low_active`.
    fn with_dead_time(
        &self,
        channel: usize,
        complement: bool,
        low_active: bool,
        wave: Wave,
    ) -> Drive {
        let plain = Wave { inverted: wave.inverted != complement, ..wave };
        if plain.is_constant() {
            return Drive::Level(plain.level_at(self.seen_us));
        }
        let dead = self.setup.filter(|_| channel < PAIRS).map_or(0, |setup| setup.dead_ticks());
        if dead == 0 {
            return Drive::Wave(plain);
        }
        // In ticks of the clock, from where the channel's own output becomes active.
        let by = u64::from(wave.divider);
        let (from, to, period) = (wave.from * by, wave.to * by, wave.period * by);
        let (begin, length) = match wave.inverted != low_active {
            false => (from, to - from),
            true => (to, period - (to - from)),
        };
        let offset = wave.offset * by + period - begin % period;
        let (from, to) = if complement { (length + dead, period) } else { (dead, length) };
        if from >= to {
            return Drive::Level(low_active);
        }
        Drive::Wave(Wave { offset, divider: 1, period, from, to, inverted: low_active, ..wave })
    }
}
