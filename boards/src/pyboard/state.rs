//! A PyBoard as its modules work with it: its hardware and what is set up on it.
//!
//! What it does by itself, and how interrupts are served, is in `life`.

use super::Hardware;
use super::buses::Buses;
use super::can::{self, Arrival, CANS};
use super::gpio::{Gpio, Ports};
use super::lines::Lines;
use super::pins::PinId;
use super::servo::{self, Servo};
use crate::hal::{CHANNELS, Sound, TimerSetup};
use core::cell::Cell;
use vm::Vm;
use vm::platform::WaitReq;
use vm::trap::Trap;

/// Timers of the software that can run at a time.
pub const SOFT_TIMERS: usize = 8;
/// Number of timers.
pub const TIMERS: usize = 14;
/// `WaitReq::Board` of an instruction that looks again at a known time.
pub const WAIT_UNTIL: u32 = 40;
/// `WaitReq::Board` of an instruction that looks again when a pin has a level.
pub const WAIT_LEVEL: u32 = 41;

/// The pins of the LEDs 1 to 4.
pub const LEDS: [PinId; 4] =
    [PinId::at('A', 13), PinId::at('A', 14), PinId::at('A', 15), PinId::at('B', 4)];
/// The pin of the switch.
pub const SWITCH: PinId = PinId::at('B', 3);
/// The pins of the converters.
pub const DAC_PINS: [PinId; 2] = [PinId::at('A', 4), PinId::at('A', 5)];
/// The timer of the servos, from 0.
pub const SERVO_TIMER: usize = 4;
/// The pin that supplies the motion sensor.
pub(super) const SENSOR_SUPPLY: PinId = PinId::at('B', 5);

/// Why the board has started, as `machine.reset_cause` numbers it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cause {
    /// The interpreter alone.
    Soft,
    /// It got power.
    Power,
    /// A program, or the button.
    Hard,
    /// Nobody fed the watchdog.
    Watchdog,
    /// Its deep sleep is over.
    DeepSleep,
}

/// A timer of the software that runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SoftTimer {
    /// Microseconds between its calls.
    pub period_us: u64,
    /// When it calls next.
    pub next_us: u64,
    /// It calls once.
    pub one_shot: bool,
    /// With the heap locked.
    pub hard: bool,
}

/// A level that an instruction waits for, and how long it does.
#[derive(Clone, Copy, Debug)]
pub(super) struct Watch {
    pub(super) pin: PinId,
    pub(super) level: bool,
    pub(super) until_us: u64,
}

/// How long the pulses of a channel of a timer are to be.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Duty {
    /// Nobody has said.
    #[default]
    None,
    /// So many 65535ths of the period.
    Share(u32),
    /// Nanoseconds.
    Length(u32),
}

/// What `machine.PWM` has made of a channel.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Pulses {
    /// How long they are.
    pub duty: Duty,
    /// They are low.
    pub inverted: bool,
    /// The channel drives its pin.
    pub is_on: bool,
}

/// What Python has made of a timer.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct TimerState {
    /// How it runs; None if it does not.
    pub setup: Option<TimerSetup>,
    /// Handlers run with the heap locked.
    pub hard: bool,
    /// Which interrupts are on, as in [`crate::hal::Timers::set_interrupts`].
    pub mask: u8,
    /// Those that wait to be served.
    pub pending: u8,
    /// Pulses of its channels.
    pub pulses: [Pulses; CHANNELS],
    /// It was started for these pulses.
    pub is_for_pulses: bool,
}

/// An instruction that waits between its parts: whose it is, when it began, how far it is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Progress {
    /// What tells it from others.
    pub key: u64,
    /// When it began, in microseconds.
    pub start_us: u64,
    /// How far it is.
    pub done: usize,
}

/// The hardware and the state of the modules.
pub struct Pyboard {
    /// The peripherals.
    pub hardware: &'static dyn Hardware,
    /// The registers of the pins.
    pub ports: Ports,
    /// External interrupts.
    pub lines: Lines,
    /// What Python has made of the timers.
    pub timers: [Cell<TimerState>; TIMERS],
    /// Frequencies of the processor and its three buses in Hz.
    pub clocks: Cell<[u32; 4]>,
    /// Interrupts are switched off.
    pub masked: Cell<bool>,
    /// `Pin.debug`.
    pub debug_pins: Cell<bool>,
    /// The serial buses.
    pub buses: Buses,
    /// How the CAN controllers are set up; None if they are off.
    pub cans: [Cell<Option<can::Setup>>; CANS],
    /// The first bank of filters of the second one.
    pub second_bank: Cell<u8>,
    /// What has happened to their queues and found no room yet.
    pub(super) can_news: [Cell<Option<Arrival>>; 2 * CANS],
    /// The outputs for servos.
    pub servos: [Cell<Servo>; 4],
    pub(super) servo_us: Cell<Option<u64>>,
    /// The last samples of the accelerometer: x, y and z of four, oldest first.
    pub samples: Cell<[[i32; 3]; 4]>,
    /// Bits of the converters, 0 before they are first used.
    pub dac_bits: Cell<[u8; 2]>,
    pub(super) progress: Cell<Option<Progress>>,
    pub(super) wake_us: Cell<u64>,
    pub(super) watch: Cell<Option<Watch>>,
    /// The last edge that has interrupted something, and whether it was a rising one.
    pub woken: Cell<Option<(PinId, bool)>>,
    /// Characters that waited at the serial port over USB when its handler was called last, and
    /// whether that runs with the heap locked.
    pub heard: Cell<(usize, bool)>,
    /// How the bus of I²S runs; None if it is off.
    pub sound: Cell<Option<Sound>>,
    /// Bytes of a buffer that have been carried in the background, and when to go on with it.
    pub carried: Cell<Option<(usize, u64)>>,
    /// The timers of the software.
    pub soft_timers: [Cell<Option<SoftTimer>>; SOFT_TIMERS],
    /// Microseconds that the watchdog waits, and until when; None if it is not on.
    pub watchdog: Cell<Option<(u64, u64)>>,
    /// Why the board has started.
    pub cause: Cell<Cause>,
    /// Why it will start next.
    pub next_cause: Cell<Cause>,
}

impl Pyboard {
    /// The state after a reset.
    pub fn new(hardware: &'static dyn Hardware) -> Pyboard {
        const STOPPED: TimerState = TimerState {
            setup: None,
            hard: true,
            mask: 0,
            pending: 0,
            pulses: [Pulses { duty: Duty::None, inverted: false, is_on: false }; CHANNELS],
            is_for_pulses: false,
        };
        Pyboard {
            hardware,
            ports: Ports::new(),
            lines: Lines::new(),
            timers: [const { Cell::new(STOPPED) }; TIMERS],
            clocks: Cell::new(hardware.clocks()),
            masked: Cell::new(false),
            debug_pins: Cell::new(false),
            buses: Buses::default(),
            cans: Default::default(),
            second_bank: Cell::new(can::HALF),
            can_news: Default::default(),
            servos: [const { Cell::new(Servo::RESET) }; 4],
            servo_us: Cell::new(None),
            samples: Cell::new([[0; 3]; 4]),
            dac_bits: Cell::new([0; 2]),
            progress: Cell::new(None),
            wake_us: Cell::new(0),
            watch: Cell::new(None),
            woken: Cell::new(None),
            heard: Cell::new((0, false)),
            sound: Cell::new(None),
            carried: Cell::new(None),
            soft_timers: [const { Cell::new(None) }; SOFT_TIMERS],
            watchdog: Cell::new(None),
            cause: Cell::new(Cause::Power),
            next_cause: Cell::new(Cause::Power),
        }
    }

    /// How far the instruction with this key is; it begins if it has not.
    pub fn progress(&self, key: u64) -> Progress {
        match self.progress.get() {
            Some(progress) if progress.key == key => progress,
            _ => Progress { key, start_us: self.hardware.clock().now_us(), done: 0 },
        }
    }

    /// The instruction is run again at `until_us`.
    pub fn wait_until(&self, vm: &Vm, progress: Progress, until_us: u64) -> Trap {
        self.progress.set(Some(progress));
        self.wake_us.set(until_us);
        vm.wait_retry(WaitReq::Board(WAIT_UNTIL))
    }

    /// The instruction is run again when the pin has this level, or at `until_us`.
    pub fn wait_level(
        &self,
        vm: &Vm,
        progress: Progress,
        pin: PinId,
        level: bool,
        until_us: u64,
    ) -> Trap {
        self.progress.set(Some(progress));
        self.watch.set(Some(Watch { pin, level, until_us }));
        vm.wait_retry(WaitReq::Board(WAIT_LEVEL))
    }

    /// The instruction that has waited between its parts is complete.
    pub fn end_progress(&self) {
        self.watch.set(None);
        self.progress.set(None);
    }

    /// Lets a queue of a CAN controller report what happens to it, or no longer.
    pub fn watch_can(&self, place: usize, on: bool) {
        self.can_news[place].take();
        self.hardware.cans().watch(place / 2, place % 2, on);
    }

    /// Lets the servos come nearer to where they are to be.
    pub fn move_servos(&self) {
        let mut moving = false;
        for (channel, cell) in self.servos.iter().enumerate() {
            let mut servo = cell.get();
            let before = servo.now;
            moving |= servo.step();
            cell.set(servo);
            if servo.now != before {
                let width = servo.now.max(0) as u32;
                self.hardware.timers().set_compare(SERVO_TIMER, channel, width);
            }
        }
        // When the next pulse begins: a width that is set then is that of the one after it.
        let ticks = self.hardware.timers().counter(SERVO_TIMER) % servo::PERIOD;
        let left = u64::from((servo::PERIOD - ticks) * (1_000_000 / servo::TICKS));
        let next = self.hardware.clock().now_us() + left;
        self.servo_us.set(moving.then_some(next));
    }

    /// Changes the registers of a pin.
    pub fn set_pin(&self, pin: PinId, change: impl FnOnce(&mut Gpio)) {
        let mut gpio = self.ports.get(pin);
        change(&mut gpio);
        self.ports.set(self.hardware, pin, gpio);
    }

    /// Gives the processor and its buses other clocks; false if they stay as they are.
    pub fn set_clocks(&self, hertz: [u32; 4]) -> bool {
        let done = self.clocks.get() == hertz || self.hardware.set_clocks(hertz);
        if done {
            self.clocks.set(hertz);
        }
        done
    }

    /// Changes what is known of a timer.
    pub fn change_timer(&self, timer: usize, change: impl FnOnce(&mut TimerState)) {
        let mut state = self.timers[timer].get();
        change(&mut state);
        self.timers[timer].set(state);
    }

    /// Frequency of the clock of a timer: twice that of its bus.
    pub fn timer_clock(&self, timer: usize) -> u32 {
        let [_, system, slow, fast] = self.clocks.get();
        let bus = if matches!(timer, 0 | 7..=10) { fast } else { slow };
        if bus == system { bus } else { bus * 2 }
    }

    /// Switches interrupts of a timer on or off.
    pub fn enable_timer(&self, timer: usize, source: usize, on: bool) {
        self.change_timer(timer, |state| {
            state.mask = if on { state.mask | 1 << source } else { state.mask & !(1 << source) };
            state.pending &= !(1 << source);
        });
        self.hardware.timers().set_interrupts(timer, self.timers[timer].get().mask);
    }

    /// Connects a line to a pin, or disconnects it.
    pub fn watch(&self, line: usize, pin: Option<PinId>) {
        let edges = self.hardware.edges();
        if let Some(before) = self.lines.get(line).pin {
            edges.watch(before.index(), false);
        }
        if let Some(pin) = pin {
            edges.watch(pin.index(), true);
        }
        self.lines.change(line, |line| line.pin = pin);
    }
}
