//! Waits of a program: for time, for the board, for what is typed.
//!
//! Knows when a wait is over and what goes on meanwhile; what the board does when it is looked
//! after is `device`'s and the board's own.

use crate::device::Life;
use boards::repl::{Event, VmNames};
use boards::state::{WAIT_OFF, WAIT_PANIC};
use vm::obj::Obj;
use vm::platform::WaitReq;

/// How long the board need not be looked after, in microseconds: short sleeps within that end in
/// time.
const SHORT_US: u64 = 1000;

impl<const N: usize> Life<'_, '_, N> {
    /// Lets a short time pass at once, if the board can go on by itself so long. An interrupted
    /// program goes on to be told.
    pub(crate) fn spins(&self, us: u32) -> bool {
        let hardware = self.device.hardware();
        let end = hardware.now_us() + u64::from(us);
        if self.sleep_until.is_some() || end > self.looked_us.get() + SHORT_US {
            return false;
        }
        while hardware.now_us() < end && !self.device.received().is_interrupted() {}
        true
    }

    /// Lets what a program waits for happen.
    pub(crate) fn wait(&mut self, request: WaitReq) {
        let now = self.device.hardware().now_us();
        match request {
            WaitReq::SleepMs(ms) => self.sleep(now + u64::from(ms) * 1000),
            WaitReq::SleepUs(us) => self.sleep(now + u64::from(us)),
            WaitReq::Poll(u32::MAX) => self.poll(u64::MAX),
            WaitReq::Poll(ms) => self.poll(now + u64::from(ms) * 1000),
            WaitReq::Board(WAIT_PANIC | WAIT_OFF) => {
                self.rest(u64::MAX, None, |_| false);
            }
            WaitReq::Board(wait) => self.wait_for_board(wait),
            WaitReq::Input => self.input(),
            WaitReq::Output => {}
        }
    }

    /// Rests until `is_over`, or until the program is interrupted; false if it was interrupted.
    /// `wait` is what it waits for on the board.
    fn rest(&mut self, until_us: u64, wait: Option<u32>, is_over: impl Fn(&Self) -> bool) -> bool {
        loop {
            let due = self.advance();
            if self.device.received().take_interrupt() {
                self.device.state().interrupt(self.vm, wait);
                self.sleep_until = None;
                self.vm.interrupt();
                return false;
            }
            if self.is_outdated() {
                return false;
            }
            if is_over(self) {
                return true;
            }
            if self.device.hardware().now_us() >= until_us {
                // What was due in the meantime comes before what the program does next.
                self.advance();
                return true;
            }
            self.device.hardware().idle(due.unwrap_or(u64::MAX).min(until_us));
        }
    }

    /// Sleeps. Calls that the board makes meanwhile run at once; the instruction then asks for its
    /// sleep again, of which only the rest is left. Such a call sleeps for itself.
    fn sleep(&mut self, until_us: u64) {
        let in_call = self.vm.is_in_job();
        let broken = if in_call { None } else { self.sleep_until.take() };
        let until_us = broken.unwrap_or(until_us);
        if !self.rest(until_us, None, |life| !in_call && life.vm.has_jobs()) {
            return;
        }
        if self.device.hardware().now_us() < until_us {
            self.sleep_until = Some(until_us);
        } else {
            self.vm.resume(Obj::NONE);
        }
    }

    /// The instruction looks again for itself.
    fn poll(&mut self, until_us: u64) {
        let has_come = |life: &Self| life.device.surroundings.has_come() || life.vm.has_jobs();
        self.rest(until_us, None, has_come);
        self.device.surroundings.forget_watched();
    }

    fn wait_for_board(&mut self, wait: u32) {
        let state = self.device.state();
        if let Some(time) = state.wakes_at(wait) {
            return self.poll(time);
        }
        let calls = |life: &Self| state.calls_run(wait) && life.vm.has_jobs();
        if !self.rest(u64::MAX, Some(wait), |life| state.is_over(wait) || calls(life)) {
            return;
        }
        if state.is_over(wait) && !state.runs_again(wait) {
            self.vm.resume(Obj::NONE);
        }
    }

    /// `input()`: the prompt's line editor reads a line.
    fn input(&mut self) {
        let hardware = self.device.hardware();
        let mut out = |bytes: &[u8]| hardware.send(bytes);
        self.device.received().end_program();
        self.prompt.read_line(&mut out);
        loop {
            let byte = self.next_typed();
            let mut names = VmNames(self.vm);
            match self.prompt.feed(byte, &mut names, &mut out) {
                None | Some(Event::Run { .. }) => continue,
                Some(Event::Line(line)) => self.vm.resume_str(line),
                Some(Event::Eof) => self.vm.resume(Obj::UNDEF),
                Some(Event::Interrupt) => self.vm.interrupt(),
            }
            break;
        }
        self.device.received().begin_program();
    }

    /// The next byte typed while a program waits for it: calls of the board wait too.
    fn next_typed(&self) -> u8 {
        loop {
            if let Some(byte) = self.device.received().pop() {
                return byte;
            }
            let due = self.advance();
            self.device.hardware().idle(due.unwrap_or(u64::MAX));
        }
    }
}
