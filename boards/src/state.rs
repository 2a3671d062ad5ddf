//! What the owner of an interpreter (a session, a firmware) needs of the board it runs on,
//! whichever board that is: to start it again, to let it take the steps that are due, to ask it
//! whether a wait is over.
//!
//! What goes on on a board, and what the numbers of waits beyond the common ones mean, is known to
//! the board's own state alone.

use core::any::Any;
use vm::Vm;

/// `WaitReq::Board` of a program that restarts the board.
pub const WAIT_RESET: u32 = 2;
/// `WaitReq::Board` of a program that has given up: it waits for ever.
pub const WAIT_PANIC: u32 = 3;
/// `WaitReq::Board` of a program that has switched the board off: it waits for ever.
pub const WAIT_OFF: u32 = 4;
/// `WaitReq::Board` of a program that lets the board sleep: calls that are due run meanwhile.
pub const WAIT_SLEEP: u32 = 5;

/// When something is due, in microseconds; None if nothing is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Due {
    /// Of what will end by itself.
    pub finite: Option<u64>,
    /// Of what repeats for ever.
    pub endless: Option<u64>,
    /// Of the next interrupt: the program is not to run beyond this time before it is served.
    pub interrupt: Option<u64>,
}

/// The earlier of two times, each of which may be none.
pub fn sooner(a: Option<u64>, b: Option<u64>) -> Option<u64> {
    match (a, b) {
        (Some(a), Some(b)) => Some(a.min(b)),
        _ => a.or(b),
    }
}

impl Due {
    /// The earliest of them.
    pub fn first(self) -> Option<u64> {
        sooner(self.finite, sooner(self.endless, self.interrupt))
    }
}

/// The state of a board's modules outside the interpreter.
pub trait State {
    /// Forgets what the last program did: the board as after a reset.
    fn reset(&self);

    /// Takes the steps that are due. Returns when to call again.
    fn advance(&self, vm: &Vm) -> Due;

    /// Is what a program waits for by `WaitReq::Board(wait)` over?
    fn is_over(&self, wait: u32) -> bool;

    /// The virtual time at which the instruction that waits by `WaitReq::Board(wait)` looks again,
    /// if that is known.
    fn wakes_at(&self, wait: u32) -> Option<u64> {
        let _ = wait;
        None
    }

    /// Does the instruction that waited by `WaitReq::Board(wait)` run again when that is over? Else
    /// its result is None.
    fn runs_again(&self, wait: u32) -> bool {
        let _ = wait;
        false
    }

    /// Do calls that are due run while the program waits by `WaitReq::Board(wait)`? Its instruction
    /// then runs again after them.
    fn calls_run(&self, wait: u32) -> bool {
        wait == WAIT_SLEEP
    }

    /// Ctrl-C: what the program shows and waits for ends.
    fn interrupt(&self, vm: &Vm, wait: Option<u32>);

    /// Shows the text of an uncaught exception in the board's way, if it has one.
    fn report(&self, vm: &Vm, text: &str) {
        let _ = (vm, text);
    }

    /// Does the board start again by itself, as a watchdog makes it?
    fn wants_reset(&self) -> bool {
        false
    }

    /// Are the board's files others than before, so that its program is to start again?
    fn wants_reload(&self) -> bool {
        false
    }

    /// Frequency of the processor in Hz, if programs can change it.
    fn hertz(&self) -> Option<u32> {
        None
    }

    /// Is the processor to start again too, where a program restarts the board?
    fn resets_hardware(&self) -> bool {
        false
    }

    /// The interpreter alone starts again next.
    fn reset_softly(&self) {}

    /// Nanoseconds since 1970, or since its start where the board has no calendar.
    fn epoch_ns(&self) -> u64 {
        0
    }

    /// Sensors are about to change: takes the samples that were due before.
    fn sample(&self) {}

    /// Itself, for the modules that know its type.
    fn as_any(&self) -> &dyn Any;
}
