//! A PyBoard as its modules work with it: its hardware and what is set up on it.
//!
//! Interrupts come together here: the hardware reports what has happened, [`Pyboard::serve`] finds
//! the handlers and queues them. Handlers are objects; where they are kept is known to `python`.

use super::Hardware;
use super::gpio::{Gpio, Mode, Ports};
use super::lines::{self, Lines};
use super::pins::PinId;
use super::python::{Handler, handlers};
use crate::hal::{Pull, TimerSetup};
use crate::state::{Due, State};
use core::any::Any;
use core::cell::Cell;
use vm::Vm;

/// Number of timers.
pub const TIMERS: usize = 14;
/// `WaitReq::Board` of a program that sleeps until an interrupt.
pub const WAIT_STOP: u32 = 40;

/// The pins of the LEDs 1 to 4.
pub const LEDS: [PinId; 4] =
    [PinId::at('A', 13), PinId::at('A', 14), PinId::at('A', 15), PinId::at('B', 4)];
/// The pin of the switch.
pub const SWITCH: PinId = PinId::at('B', 3);
/// The pin that supplies the motion sensor.
const SENSOR_SUPPLY: PinId = PinId::at('B', 5);

/// What Python has made of a timer.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct TimerState {
    /// How it runs; None if it does not.
    pub setup: Option<TimerSetup>,
    /// Divides the clock of the filters: 1, 2 or 4.
    pub divider: u8,
    /// Ticks between the outputs of a pair, as the register has them.
    pub dead_time: u8,
    /// 0 no break input, 1 active low, 2 active high.
    pub break_mode: u8,
    /// Handlers run with the heap locked.
    pub hard: bool,
    /// Which interrupts are on, as in [`crate::hal::Timers::set_interrupts`].
    pub mask: u8,
    /// Those that wait to be served.
    pub pending: u8,
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
}

/// The clocks after a reset.
const CLOCKS: [u32; 4] = [168_000_000, 168_000_000, 42_000_000, 84_000_000];

impl Pyboard {
    /// The state after a reset.
    pub const fn new(hardware: &'static dyn Hardware) -> Pyboard {
        const STOPPED: TimerState = TimerState {
            setup: None,
            divider: 1,
            dead_time: 0,
            break_mode: 0,
            hard: true,
            mask: 0,
            pending: 0,
        };
        Pyboard {
            hardware,
            ports: Ports::new(),
            lines: Lines::new(),
            timers: [const { Cell::new(STOPPED) }; TIMERS],
            clocks: Cell::new(CLOCKS),
            masked: Cell::new(false),
            debug_pins: Cell::new(false),
        }
    }

    /// Changes the registers of a pin.
    pub fn set_pin(&self, pin: PinId, change: impl FnOnce(&mut Gpio)) {
        let mut gpio = self.ports.get(pin);
        change(&mut gpio);
        self.ports.set(self.hardware, pin, gpio);
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

    /// Takes what the hardware has reported.
    fn collect(&self) {
        while let Some((pin, rising)) = self.hardware.edges().take() {
            if let Some(pin) = PinId::new(pin) {
                self.lines.edge(pin, rising);
            }
        }
        for timer in 0..TIMERS {
            let flags = self.hardware.timers().take_interrupts(timer);
            if flags != 0 {
                self.change_timer(timer, |state| state.pending |= flags & state.mask);
            }
        }
    }

    /// Queues the handlers of the interrupts that wait. What finds no room waits on.
    pub fn serve(&self, vm: &Vm) {
        self.collect();
        if self.masked.get() {
            return;
        }
        for line in 0..lines::COUNT {
            let Handler { function, argument, hard } = handlers::of_line(vm, self, line);
            if self.lines.get(line).pending && handlers::queue(vm, function, argument, hard, line) {
                self.lines.change(line, |line| line.pending = false);
            }
        }
        for timer in 0..TIMERS {
            let pending = self.timers[timer].get().pending;
            for source in (0..=4).filter(|source| pending & 1 << source != 0) {
                let Handler { function, argument, hard } =
                    handlers::of_timer(vm, self, timer, source);
                let who = handlers::TIMERS + timer * 8 + source;
                if handlers::queue(vm, function, argument, hard, who) {
                    self.change_timer(timer, |state| state.pending &= !(1 << source));
                }
            }
        }
    }
}

impl State for Pyboard {
    fn reset(&self) {
        self.hardware.reset();
        self.clocks.set(CLOCKS);
        self.masked.set(false);
        self.debug_pins.set(false);
        for line in 0..lines::COUNT {
            self.watch(line, None);
            self.lines
                .change(line, |line| *line = lines::Line { hard: true, ..Default::default() });
        }
        self.timers.iter().for_each(|timer| {
            timer.set(TimerState { divider: 1, hard: true, ..Default::default() });
        });
        for pin in PinId::all() {
            self.set_pin(pin, |gpio| *gpio = Gpio::RESET);
        }
        for pin in LEDS.into_iter().chain([SENSOR_SUPPLY]) {
            self.set_pin(pin, |gpio| gpio.mode = Mode::Output);
        }
        self.set_pin(SWITCH, |gpio| gpio.pull = Pull::Up);
    }

    fn advance(&self, vm: &Vm) -> Due {
        let next = self.hardware.advance();
        self.serve(vm);
        Due { interrupt: next, ..Due::default() }
    }

    fn is_over(&self, _: u32) -> bool {
        false
    }

    fn interrupt(&self, _: &Vm, _: Option<u32>) {}

    fn as_any(&self) -> &dyn Any {
        self
    }
}
