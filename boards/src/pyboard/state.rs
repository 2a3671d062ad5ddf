//! A PyBoard as its modules work with it: its hardware and what is set up on it.
//!
//! Interrupts come together here: the hardware reports what has happened, [`Pyboard::serve`] finds
//! the handlers and queues them. Handlers are objects; where they are kept is known to `python`.

use super::Hardware;
use super::buses::{Buses, UARTS};
use super::can::{self, Arrival, CANS};
use super::gpio::{Gpio, Mode, Ports};
use super::lines::{self, Lines, WAKEUP};
use super::pins::PinId;
use super::python::{Handler, handlers, serve_sound, serve_usb};
use super::servo::{self, Servo};
use crate::hal::{CHANNELS, Pull, Sound, TimerSetup};
use crate::state::{Due, State};
use core::any::Any;
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
const SENSOR_SUPPLY: PinId = PinId::at('B', 5);

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
struct Watch {
    pin: PinId,
    level: bool,
    until_us: u64,
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
    can_news: [Cell<Option<Arrival>>; 2 * CANS],
    /// The outputs for servos.
    pub servos: [Cell<Servo>; 4],
    servo_us: Cell<Option<u64>>,
    /// The last samples of the accelerometer: x, y and z of four, oldest first.
    pub samples: Cell<[[i32; 3]; 4]>,
    /// Bits of the converters, 0 before they are first used.
    pub dac_bits: Cell<[u8; 2]>,
    progress: Cell<Option<Progress>>,
    wake_us: Cell<u64>,
    watch: Cell<Option<Watch>>,
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

    /// When what the instruction waits for can be over.
    fn next_look(&self) -> Option<u64> {
        let watch = self.watch.get()?;
        let edge = self.hardware.pins().next_change_us(watch.pin.index());
        Some(edge.map_or(watch.until_us, |edge| edge.min(watch.until_us)))
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

    /// Queues the handlers of what has arrived.
    fn serve_cans(&self, vm: &Vm) {
        for (place, waiting) in self.can_news.iter().enumerate() {
            let (bus, queue) = (place / 2, place % 2);
            if self.cans[bus].get().is_none() {
                continue;
            }
            let next = || self.hardware.cans().take_news(bus, queue);
            while let Some(news) = waiting.get().or_else(next) {
                let is_queued = handlers::queue_can(vm, place, news as usize);
                waiting.set((!is_queued).then_some(news));
                if !is_queued {
                    break;
                }
            }
        }
    }

    /// Queues the functions of the software's timers that are due.
    fn serve_soft_timers(&self, vm: &Vm) {
        let now = self.hardware.clock().now_us();
        for (place, cell) in self.soft_timers.iter().enumerate() {
            let Some(timer) = cell.get().filter(|timer| timer.next_us <= now) else { continue };
            if handlers::queue_soft(vm, place, timer.hard) {
                let next_us = timer.next_us + timer.period_us;
                cell.set((!timer.one_shot).then_some(SoftTimer { next_us, ..timer }));
            }
        }
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

    /// Takes what the hardware has reported. True if that was edges alone that nobody waits for.
    pub fn collect(&self) -> bool {
        let is_time = self.hardware.calendar().take_wakeup();
        if is_time {
            self.lines.trigger(WAKEUP);
        }
        let mut is_idle = false;
        while let Some((pin, rising)) = self.hardware.edges().take() {
            if let Some(pin) = PinId::new(pin) {
                match self.lines.edge(pin, rising) {
                    true => self.woken.set(Some((pin, rising))),
                    false => is_idle = true,
                }
            }
        }
        for timer in 0..TIMERS {
            let flags = self.hardware.timers().take_interrupts(timer);
            if flags != 0 {
                self.change_timer(timer, |state| state.pending |= flags & state.mask);
            }
        }
        is_idle && !is_time && self.woken.get().is_none()
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
        self.serve_cans(vm);
        self.serve_soft_timers(vm);
        serve_sound(vm, self);
        serve_usb(vm, self);
        for port in 0..UARTS {
            if self.hardware.wires().uart_news(port) && self.buses.uarts[port].get().trigger != 0 {
                let Handler { function, argument, hard } = handlers::of_uart(vm, self, port);
                handlers::queue(vm, function, argument, hard, handlers::PORTS + port);
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
        self.set_clocks(self.hardware.clocks());
        self.masked.set(false);
        self.debug_pins.set(false);
        self.servos.iter().for_each(|servo| servo.set(Servo::RESET));
        self.servo_us.set(None);
        self.samples.take();
        self.buses.reset();
        self.cans.iter().for_each(|can| can.set(None));
        self.second_bank.set(can::HALF);
        self.can_news.iter().for_each(|news| news.set(None));
        self.dac_bits.take();
        self.progress.set(None);
        self.watch.set(None);
        self.sound.set(None);
        self.carried.set(None);
        self.soft_timers.iter().for_each(|timer| timer.set(None));
        self.watchdog.set(None);
        self.cause.set(self.next_cause.replace(Cause::Power));
        for line in 0..lines::COUNT {
            self.watch(line, None);
            self.lines
                .change(line, |line| *line = lines::Line { hard: true, ..Default::default() });
        }
        self.timers.iter().for_each(|timer| {
            timer.set(TimerState { hard: true, ..Default::default() });
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
        let now = self.hardware.clock().now_us();
        if self.servo_us.get().is_some_and(|time| time <= now) {
            self.move_servos();
        }
        let next = self.hardware.advance();
        self.serve(vm);
        let cans = self.hardware.cans().next_us();
        let calendar = self.hardware.calendar().next_us();
        let others = calendar.into_iter().chain(self.servo_us.get()).chain(cans);
        let soft = self.soft_timers.iter().filter_map(|timer| Some(timer.get()?.next_us));
        let watchdog = self.watchdog.get().map(|(_, until)| until);
        let sound = self.carried.get().map(|(_, next)| next);
        let all = others.chain(next).chain(soft).chain(watchdog).chain(sound);
        Due { interrupt: all.min(), finite: self.next_look(), ..Due::default() }
    }

    fn is_over(&self, wait: u32) -> bool {
        let Some(watch) = self.watch.get().filter(|_| wait == WAIT_LEVEL) else { return false };
        self.hardware.pins().level(watch.pin.index()) == watch.level
            || self.hardware.clock().now_us() >= watch.until_us
    }

    fn runs_again(&self, wait: u32) -> bool {
        wait == WAIT_LEVEL
    }

    fn wants_reset(&self) -> bool {
        let now = self.hardware.clock().now_us();
        let late = self.watchdog.get().is_some_and(|(_, until)| until <= now);
        if late {
            self.next_cause.set(Cause::Watchdog);
            self.hardware.keep_cause(Cause::Watchdog);
        }
        late
    }

    fn wants_reload(&self) -> bool {
        self.hardware.usb().is_some_and(|usb| usb.wants_reload())
    }

    fn epoch_ns(&self) -> u64 {
        self.hardware.calendar().now().epoch_ns()
    }

    fn hertz(&self) -> Option<u32> {
        Some(self.clocks.get()[0])
    }

    fn resets_hardware(&self) -> bool {
        let cause = self.next_cause.get();
        self.hardware.keep_cause(cause);
        matches!(cause, Cause::Hard | Cause::Watchdog | Cause::DeepSleep)
    }

    fn reset_softly(&self) {
        if let Some(usb) = self.hardware.usb() {
            usb.set_reloads(false);
            usb.set_flow(0);
        }
        self.next_cause.set(Cause::Soft);
    }

    fn wakes_at(&self, wait: u32) -> Option<u64> {
        (wait == WAIT_UNTIL).then(|| self.wake_us.get())
    }

    fn interrupt(&self, _: &Vm, _: Option<u32>) {
        self.progress.set(None);
        self.watch.set(None);
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}
