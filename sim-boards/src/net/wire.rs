//! One line: who drives it, from when on.

use super::{Driver, Level, is_high};
use crate::trace::Line;
use boards::hal::{Drive, Pull, Wave};
use std::cell::{Cell, RefCell};
use std::collections::VecDeque;

/// What a part hears of a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Signal {
    /// It has this level.
    Level(bool),
    /// The board alternates it from now on.
    Pwm {
        /// Length of a period in microseconds.
        period_us: u32,
        /// How long it is high in each.
        high_us: u32,
    },
}

/// What one end of a line does now and will do.
#[derive(Debug, Default)]
pub(super) struct Course {
    now: Driver,
    later: VecDeque<(u64, Driver)>,
}

impl Course {
    pub fn set(&mut self, driver: Driver) {
        self.now = driver;
        self.later.clear();
    }

    /// Adds what happens at a time, which is behind those that were added before.
    pub fn plan(&mut self, time_us: u64, driver: Driver) {
        self.later.push_back((time_us, driver));
    }

    pub fn next_us(&self) -> Option<u64> {
        self.later.front().map(|(time, _)| *time)
    }

    /// Takes the first planned change.
    fn step(&mut self) {
        if let Some((_, driver)) = self.later.pop_front() {
            self.now = driver;
        }
    }

    fn at(&self, time_us: u64) -> Driver {
        let last = self.later.iter().take_while(|(time, _)| *time <= time_us).last();
        last.map_or(self.now, |(_, driver)| *driver)
    }
}

/// A pin of a part on a line.
#[derive(Debug)]
pub(super) struct End {
    /// Number of the part.
    pub part: u32,
    /// Which of its pins.
    pub pin: usize,
    pub course: Course,
    /// What it was told last.
    pub told: Option<Signal>,
}

/// The last event of a wire, small enough for a cell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Shown {
    Line(Line),
    Pwm(u32, u32),
    Wave(Wave),
    Voltage(u32),
}

/// A line between pins.
#[derive(Debug)]
pub(super) struct Wire {
    pub name: String,
    /// Name of the board's pin on it.
    pub pin: Option<&'static str>,
    pub drive: Cell<Drive>,
    /// When the board began to drive it like that.
    pub since_us: Cell<u64>,
    /// What a person has put on it.
    pub outside: Cell<Driver>,
    pub ends: RefCell<Vec<End>>,
    /// Sound that the board mixes on it, which is in the record of sounds and not of levels.
    pub sound: Cell<Option<Signal>>,
    pub touched: Cell<bool>,
    pub touches: Cell<u16>,
    /// What the trace has of it.
    pub shown: Cell<Shown>,
    /// How many want to know of its edges.
    pub watchers: Cell<u32>,
    /// Its level when it was looked at last.
    pub high: Cell<bool>,
}

impl Wire {
    pub fn new(name: &str, pin: Option<&'static str>) -> Wire {
        Wire {
            name: name.to_owned(),
            pin,
            drive: Cell::new(Drive::Input(Pull::None)),
            since_us: Cell::new(0),
            outside: Cell::default(),
            ends: RefCell::default(),
            sound: Cell::new(None),
            touched: Cell::new(false),
            touches: Cell::new(0),
            shown: Cell::new(Shown::Line(Line::Released)),
            watchers: Cell::new(0),
            high: Cell::new(false),
        }
    }

    /// What everybody but the board does to it.
    pub fn outside_at(&self, time_us: u64) -> Driver {
        let ends = self.ends.borrow();
        ends.iter().fold(self.outside.get(), |all, end| all.with(end.course.at(time_us)))
    }

    pub fn level_at(&self, time_us: u64) -> Level {
        let board = Driver::of_board(self.drive.get(), self.since_us.get(), time_us);
        Level::of(board, self.outside_at(time_us))
    }

    /// When a planned change is due.
    pub fn next_us(&self) -> Option<u64> {
        self.ends.borrow().iter().filter_map(|end| end.course.next_us()).min()
    }

    /// Makes the changes that were planned for a time.
    pub fn step(&self, time_us: u64) {
        for end in self.ends.borrow_mut().iter_mut() {
            while end.course.next_us().is_some_and(|time| time <= time_us) {
                end.course.step();
            }
        }
    }

    /// What can be seen of it.
    pub fn look(&self, time_us: u64) -> Shown {
        let level = self.level_at(time_us);
        let nobody = matches!(self.drive.get(), Drive::Input(Pull::None))
            && matches!(self.outside_at(time_us), Driver::None);
        match self.drive.get() {
            _ if level.conflict => Shown::Line(Line::Conflict),
            Drive::Pwm { period_us, high_us } => Shown::Pwm(period_us, high_us),
            Drive::Wave(wave) if !wave.is_constant() => Shown::Wave(wave),
            Drive::Voltage(millivolts) => Shown::Voltage(millivolts),
            _ if nobody => Shown::Line(Line::Released),
            _ if is_high(level.millivolts) => Shown::Line(Line::High),
            _ => Shown::Line(Line::Low),
        }
    }

    /// What parts hear of it.
    pub fn signal(&self, time_us: u64) -> Signal {
        match self.drive.get() {
            Drive::Pwm { period_us, high_us } => Signal::Pwm { period_us, high_us },
            Drive::Wave(wave) if !wave.is_constant() => {
                let us = |ticks: u64| {
                    let parts = ticks.saturating_mul(1_000_000 * u64::from(wave.divider));
                    u32::try_from(parts / u64::from(wave.hertz.max(1))).unwrap_or(u32::MAX)
                };
                let (period_us, marked) = (us(wave.period), us(wave.to - wave.from));
                let high_us = if wave.inverted { period_us - marked } else { marked };
                Signal::Pwm { period_us, high_us }
            }
            _ => Signal::Level(is_high(self.level_at(time_us).millivolts)),
        }
    }
}
