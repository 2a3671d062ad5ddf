//! Python code that runs between two instructions of the program: handlers of a board's
//! interrupts, calls that `micropython.schedule` has queued, finalisers, callbacks of weak
//! references.
//!
//! Whatever is due waits in a queue of its own that needs no memory to grow. When the run loop
//! looks around it puts a frame of the prelude's `run_pending` on top of the stack, which takes
//! one job after the other by `next_job` until none is left. Its value is dropped
//! ([`Cont::Interlude`]), and the program goes on with the instruction it was at. While it runs,
//! no second one is started: a job that queues another has ended before that one begins, and a
//! call that schedules itself again waits for the next round, so that the program goes on. An
//! instruction that waits keeps the time at which it began to: it is run again after each round.
//!
//! Handlers of interrupts have a frame of their own, `run_interrupts`, which may stand above that
//! of other jobs, and run with the heap locked. What happens when one fails is the board's affair:
//! each comes with a function that is told.

use core::cell::Cell;

use super::call::Args;
use crate::obj::*;
use crate::prelude;
use crate::trap::{Cont, Res, Trap, TrapKind};
use crate::types::{EMPTY_TUPLE, class, class_of, exception};
use crate::{Part, Vm};

/// Most calls that wait, as in MicroPython.
const DEPTH: usize = 4;
/// Most interrupts that wait.
const INTERRUPTS: usize = 16;

/// What is being done between two instructions: the more urgent breaks into the less urgent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Attending {
    /// Nothing: the program runs.
    Nothing,
    /// `run_pending` is on the stack.
    Jobs,
    /// `run_interrupts` is.
    Interrupts,
}

/// Handlers of interrupts that are due, first in first out: handler, argument, and what to call
/// with what if it fails.
pub(crate) struct Interrupts {
    calls: [[Slot; 4]; INTERRUPTS],
    len: Cell<usize>,
}

impl Interrupts {
    pub const fn new() -> Interrupts {
        let calls = [const { [const { Slot::new(Obj::UNDEF) }; 4] }; INTERRUPTS];
        Interrupts { calls, len: Cell::new(0) }
    }

    pub fn each(&self, f: &mut dyn FnMut(Obj)) {
        self.calls.iter().flatten().for_each(|slot| f(slot.get()));
    }

    /// False if there is no room.
    fn push(&self, call: [Obj; 4]) -> bool {
        let Some(place) = self.calls.get(self.len.get()) else { return false };
        place.iter().zip(call).for_each(|(slot, value)| slot.set(value));
        self.len.set(self.len.get() + 1);
        true
    }

    fn first(&self) -> Option<[Obj; 4]> {
        let [call, ..] = &self.calls;
        (self.len.get() > 0).then(|| core::array::from_fn(|i| call[i].get()))
    }

    fn drop_first(&self) {
        for pair in self.calls.windows(2) {
            pair[0].iter().zip(&pair[1]).for_each(|(to, from)| to.set(from.get()));
        }
        self.calls[INTERRUPTS - 1].iter().for_each(|slot| slot.set(Obj::UNDEF));
        self.len.set(self.len.get() - 1);
    }
}

/// Scheduled calls, first in first out.
pub(crate) struct Queue {
    calls: [[Slot; 2]; DEPTH],
    /// A bit for each call whose exceptions the program gets.
    raising: Cell<u8>,
    len: Cell<usize>,
    /// How many of them belong to the round that is running.
    due: Cell<usize>,
}

impl Queue {
    pub const fn new() -> Queue {
        let calls = [const { [const { Slot::new(Obj::UNDEF) }; 2] }; DEPTH];
        Queue { calls, raising: Cell::new(0), len: Cell::new(0), due: Cell::new(0) }
    }

    pub fn each(&self, f: &mut dyn FnMut(Obj)) {
        self.calls.iter().flatten().for_each(|slot| f(slot.get()));
    }

    /// False if the queue is full.
    fn push(&self, function: Obj, argument: Obj, raises: bool) -> bool {
        let Some([f, a]) = self.calls.get(self.len.get()) else { return false };
        f.set(function);
        a.set(argument);
        self.raising.set(self.raising.get() | u8::from(raises) << self.len.get());
        self.len.set(self.len.get() + 1);
        true
    }

    /// The next call of this round, and whether the program gets its exceptions.
    fn first(&self) -> Option<(Obj, Obj, bool)> {
        let [function, argument] = &self.calls[0];
        let raises = self.raising.get() & 1 == 1;
        (self.due.get() > 0).then(|| (function.get(), argument.get(), raises))
    }

    fn drop_first(&self) {
        for pair in self.calls.windows(2) {
            pair[0].iter().zip(&pair[1]).for_each(|(to, from)| to.set(from.get()));
        }
        self.calls[DEPTH - 1].iter().for_each(|slot| slot.set(Obj::UNDEF));
        self.raising.set(self.raising.get() >> 1);
        self.len.set(self.len.get() - 1);
        self.due.set(self.due.get() - 1);
    }
}

crate::natives! {
    /// For the prelude only.
    pub PRELUDE:
    next_interrupt(0) = next_interrupt;
    next_job(0) = next_job;
}

/// `(handler, argument, what to call with what if it fails)` of the next interrupt, or None.
fn next_interrupt(vm: &Vm, _: &[Obj]) -> Res {
    let Some(call) = vm.roots.interrupts.first() else { return Ok(Obj::NONE) };
    let call = vm.heap.unlocked(|| vm.new_tuple(&call))?;
    vm.roots.interrupts.drop_first();
    Ok(call)
}

/// `(of a weak reference?, function, arguments, keywords)` of the next job, or None. The first is
/// None if the program gets what the function raises.
fn next_job(vm: &Vm, _: &[Obj]) -> Res {
    let queue = &vm.roots.scheduled;
    if let Some((function, argument, raises)) = queue.first() {
        let args = vm.new_tuple(&[argument])?;
        let kind = if raises { Obj::NONE } else { Obj::FALSE };
        let job = vm.new_tuple(&[kind, function, args, Obj::NONE])?;
        queue.drop_first();
        return Ok(job);
    }
    if let Some((function, args, kwargs, done)) = vm.roots.weak.next(vm)? {
        let job = vm.new_tuple(&[Obj::TRUE, function, args, kwargs])?;
        vm.roots.weak.finish(vm, done);
        return Ok(job);
    }
    let Some(dying) = vm.roots.finalisers.first(vm) else { return Ok(Obj::NONE) };
    let method = class::lookup(vm, class_of(vm, dying), n!(__del__));
    let args = if method.is_undef() { EMPTY_TUPLE } else { vm.new_tuple(&[dying])? };
    let function = if method.is_undef() { crate::types::none::TYPE.obj() } else { method };
    let job = vm.new_tuple(&[Obj::FALSE, function, args, Obj::NONE])?;
    vm.roots.finalisers.drop_first();
    Ok(job)
}

impl<'a> Vm<'a> {
    /// Queues `function(argument)` for the next safepoint; false if the queue is full. Takes no
    /// memory.
    pub fn schedule(&self, function: Obj, argument: Obj) -> bool {
        self.look_around_soon();
        self.roots.scheduled.push(function, argument, false)
    }

    /// The RuntimeError for a queue that is full.
    #[cold]
    pub(crate) fn queue_is_full(&self) -> Trap {
        self.raise(&exception::RUNTIME_ERROR, &[Part::T(t!("schedule queue full"))])
    }

    /// The same, but what the call raises is raised in the program, where it is then.
    pub fn schedule_raising(&self, function: Obj, argument: Obj) -> bool {
        self.look_around_soon();
        self.roots.scheduled.push(function, argument, true)
    }

    /// Queues `handler(argument)`, or `handler()` for `...`, for the next safepoint, where it runs
    /// with the heap locked; false if too many wait already. If it raises, `failed(who)` is called,
    /// and what that returns is printed before the traceback. Takes no memory.
    pub fn interrupt_by(&self, handler: Obj, argument: Obj, failed: Obj, who: Obj) -> bool {
        self.look_around_soon();
        self.roots.interrupts.push([handler, argument, failed, who])
    }

    /// Sets the function that is called with None when a signal has come
    /// ([`take_signal`](crate::platform::Platform::take_signal)), between two instructions of the
    /// main program.
    #[cfg(feature = "host")]
    pub fn set_on_signal(&self, function: Obj) {
        self.roots.on_signal.set(function);
    }

    /// Queues the function that is told of signals, if one has come; it runs in the main program.
    #[cfg(feature = "host")]
    pub(super) fn take_signal(&mut self) {
        let queue = &self.roots.scheduled;
        if self.is_in_job() || queue.len.get() == DEPTH || !self.platform.take_signal() {
            return;
        }
        let function = self.roots.on_signal.get();
        if !function.is_undef() {
            self.main_fiber();
            self.schedule_raising(function, Obj::NONE);
        }
    }

    /// Will the next run begin with a job? An embedder may start it while the program sleeps: the
    /// instruction that sleeps is then run again when the job is over.
    pub fn has_jobs(&self) -> bool {
        self.is_due().is_some()
    }

    /// Is a job being run?
    pub fn is_in_job(&self) -> bool {
        self.machine.attending.get() != Attending::Nothing
    }

    /// What is to break into what runs now.
    pub(super) fn is_due(&self) -> Option<Attending> {
        let urgency = [
            (Attending::Interrupts, self.roots.interrupts.len.get() > 0),
            (Attending::Jobs, self.has_pending()),
        ];
        let due = urgency.into_iter().find(|(_, is_due)| *is_due)?.0;
        (due > self.machine.attending.get()).then_some(due)
    }

    /// The frame that attended to something has ended; `before` is what it had broken into.
    pub(super) fn attended(&self, before: Obj) {
        let jobs = before == Obj::small(Attending::Jobs as SmallInt);
        self.machine.attending.set(if jobs { Attending::Jobs } else { Attending::Nothing });
        if self.is_due().is_some() {
            self.look_around_soon();
        }
    }

    /// The run loop is to look around when the running instruction is complete.
    pub(crate) fn look_around_soon(&self) {
        let fuel = self.machine.fuel.get().max(0);
        self.machine.put_off.set(self.machine.put_off.get() + fuel);
        self.machine.fuel.set(self.machine.fuel.get().min(0));
    }

    /// Is something due that could run now?
    pub(super) fn has_pending(&self) -> bool {
        self.roots.scheduled.len.get() > 0
            || self.roots.weak.is_due()
            || self.roots.finalisers.is_due()
    }

    /// Starts the jobs that are due, if there are any and if there is memory for a frame. Only
    /// between two instructions.
    pub(super) fn attend(&mut self) {
        let Some(due) = self.is_due().filter(|_| self.machine.is_running()) else { return };
        #[cfg(feature = "host")]
        if self.takes_steps() && self.machine.tracing.is_telling() {
            return;
        }
        self.heap.eager.set(false);
        for attempt in 0..2 {
            let Err(trap) = self.enter_attending(due) else { return };
            if self.heap.trap.take(trap) != TrapKind::NeedGc || attempt > 0 {
                return;
            }
            self.collect();
        }
    }

    fn enter_attending(&self, due: Attending) -> Res<()> {
        let function = match due {
            Attending::Interrupts => &prelude::RUN_INTERRUPTS,
            _ => &prelude::RUN_PENDING,
        };
        let mut s = self.machine.load();
        let before = self.machine.attending.get();
        let was = Obj::small(before as SmallInt);
        self.heap.unlocked(|| {
            let f = self.prelude_function(function)?;
            self.enter(&mut s, Cont::Interlude, f, Args::pos(&[]), was)
        })?;
        self.machine.attending.set(due);
        if before == Attending::Nothing {
            self.machine.waited_before.set(self.machine.waiting_since.take());
        }
        let queue = &self.roots.scheduled;
        if due == Attending::Jobs {
            queue.due.set(queue.len.get());
        }
        self.machine.store(s);
        Ok(())
    }
}
