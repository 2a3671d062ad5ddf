//! What a PyBoard does by itself: resets, what is due, the handlers of its interrupts.
//!
//! Interrupts come together here: the hardware reports what has happened, [`Pyboard::serve`] finds
//! the handlers and queues them. Handlers are objects; where they are kept is known to `python`.

use super::buses::UARTS;
use super::can;
use super::gpio::{Gpio, Mode};
use super::lines::{self, WAKEUP};
use super::pins::PinId;
use super::python::{Handler, handlers, serve_sound, serve_usb};
use super::servo::Servo;
use super::state::{
    Cause, LEDS, Pyboard, SENSOR_SUPPLY, SWITCH, SoftTimer, TIMERS, TimerState, WAIT_LEVEL,
    WAIT_UNTIL,
};
use crate::hal::Pull;
use crate::state::{Due, State};
use core::any::Any;
use vm::Vm;

impl Pyboard {
    /// When what the instruction waits for can be over.
    fn next_look(&self) -> Option<u64> {
        let watch = self.watch.get()?;
        let edge = self.hardware.pins().next_change_us(watch.pin.index());
        Some(edge.map_or(watch.until_us, |edge| edge.min(watch.until_us)))
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
