//! Threads: further fibers of the one VM, which take turns.
//!
//! A fiber is a stack of frames with its place in it. The `Machine` holds the one that runs;
//! the others, and while all of them wait that one too, are saved in slots here. Slot 0 is the main
//! program's. The run loop changes fibers when a slice of ticks is used up and when one waits, so a
//! program that runs again with the same inputs and budgets switches at the same instructions.
//!
//! A fiber that sleeps gets its value when its time has come. One whose native waits to run again
//! is tried whenever fibers change; when all have been tried in vain, the embedder waits for what
//! they have told the platform to watch.

#![allow(unsafe_code)]

use core::cell::Cell;
use core::ptr;

use super::call::Args;
use super::frame::{Frame, frame_flags, trace_stack};
use super::regs::S;
use super::run::Exit;
#[cfg(feature = "host")]
use super::tracing::Tracing;
use crate::Vm;
use crate::obj::*;
use crate::platform::WaitReq;
use crate::trap::Res;

/// Most fibers. Without an operating system there are no threads, and nothing is kept for them.
const SLOTS: usize = if cfg!(feature = "host") { 64 } else { 0 };

/// When a fiber may run.
#[derive(Clone, Copy)]
enum Turn {
    /// There is no fiber in this slot, or it runs.
    None,
    /// At any time.
    Ready,
    /// It sleeps until this time, in the platform's microseconds.
    At(u64),
    /// Its native runs again, at the latest at this time.
    Retry(Option<u64>),
}

/// A fiber that does not run.
struct Fiber {
    id: Cell<u32>,
    turn: Cell<Turn>,
    cur: Cell<S>,
    chunk: Slot,
    sp: Cell<*mut u8>,
    limit: Cell<*mut u8>,
    waiting_since: Cell<Option<u64>>,
    /// Depth of its `micropython.heap_lock()`.
    heap_locked: Cell<u32>,
    /// Who is told of it.
    #[cfg(feature = "host")]
    tracing: Tracing,
}

/// The fibers of a VM.
pub(crate) struct Fibers {
    slots: [Fiber; SLOTS],
    /// Slot of the fiber that runs, or ran last.
    current: Cell<usize>,
    /// Threads besides the main program.
    threads: Cell<usize>,
    /// All are in their slots, because all wait.
    parked: Cell<bool>,
    /// Fibers that were tried in vain one after the other.
    idle: Cell<usize>,
    last_id: Cell<u32>,
}

impl Fiber {
    fn new() -> Fiber {
        Fiber {
            id: Cell::new(0),
            turn: Cell::new(Turn::None),
            cur: Cell::new(S::NONE),
            chunk: Slot::new(Obj::UNDEF),
            sp: Cell::new(ptr::null_mut()),
            limit: Cell::new(ptr::null_mut()),
            waiting_since: Cell::new(None),
            heap_locked: Cell::new(0),
            #[cfg(feature = "host")]
            tracing: Tracing::new(),
        }
    }

    fn clear(&self) {
        self.turn.set(Turn::None);
        self.cur.set(S::NONE);
        self.chunk.set(Obj::UNDEF);
    }
}

impl Fibers {
    pub fn new() -> Fibers {
        Fibers {
            slots: core::array::from_fn(|_| Fiber::new()),
            current: Cell::new(0),
            threads: Cell::new(0),
            parked: Cell::new(false),
            idle: Cell::new(0),
            last_id: Cell::new(1),
        }
    }

    /// Is there more than the main program?
    #[inline(always)]
    pub fn any(&self) -> bool {
        self.threads.get() > 0
    }

    /// Slot of the fiber that runs.
    pub fn current(&self) -> usize {
        self.current.get()
    }

    /// Does the main program run?
    pub fn is_main(&self) -> bool {
        self.current.get() == 0
    }

    /// Do all of them wait?
    pub fn is_parked(&self) -> bool {
        self.parked.get()
    }

    /// Something has been done.
    #[inline(always)]
    pub fn progress(&self) {
        self.idle.set(0);
    }

    /// Number of the running thread; 1 is the main program's.
    pub fn id(&self) -> u32 {
        match self.slots.get(self.current.get()) {
            Some(slot) if !self.is_main() => slot.id.get(),
            _ => 1,
        }
    }

    /// Forgets all of them.
    pub fn clear(&self) {
        self.slots.iter().for_each(Fiber::clear);
        self.current.set(0);
        self.threads.set(0);
        self.parked.set(false);
    }

    /// Calls `f` with every value of the fibers that do not run.
    pub fn roots(&self, f: &mut dyn FnMut(Obj)) {
        for slot in &self.slots {
            f(slot.chunk.get());
            #[cfg(feature = "host")]
            slot.tracing.roots(f);
            trace_stack(slot.cur.get(), f);
        }
    }

    /// Where the fibers are that do not run.
    #[cfg(feature = "host")]
    pub fn states(&self) -> impl Iterator<Item = S> {
        self.slots.iter().map(|slot| slot.cur.get())
    }

    /// Puts the running fiber into its slot.
    fn save(&self, vm: &Vm, turn: Turn) {
        let m = &vm.machine;
        let slot = &self.slots[self.current.get()];
        slot.turn.set(turn);
        slot.cur.set(m.cur.replace(S::NONE));
        slot.chunk.set(m.chunk.get());
        m.chunk.set(Obj::UNDEF);
        slot.sp.set(m.sp.replace(ptr::null_mut()));
        slot.limit.set(m.limit.replace(ptr::null_mut()));
        slot.waiting_since.set(m.waiting_since.take());
        slot.heap_locked.set(vm.heap.locked.replace(0));
        #[cfg(feature = "host")]
        slot.tracing.take_from(&m.tracing);
    }

    /// Makes the fiber in slot `i` the running one.
    fn load(&self, vm: &Vm, i: usize) {
        let m = &vm.machine;
        let slot = &self.slots[i];
        self.current.set(i);
        m.cur.set(slot.cur.get());
        m.chunk.set(slot.chunk.get());
        m.sp.set(slot.sp.get());
        m.limit.set(slot.limit.get());
        m.waiting_since.set(slot.waiting_since.take());
        vm.heap.locked.set(slot.heap_locked.take());
        #[cfg(feature = "host")]
        m.tracing.take_from(&slot.tracing);
        slot.clear();
    }

    /// Milliseconds until the first fiber has to be looked at.
    fn first(&self, now: u64) -> u32 {
        let due = self.slots.iter().filter_map(|slot| match slot.turn.get() {
            Turn::At(time) => Some(time),
            Turn::Retry(time) => time,
            _ => None,
        });
        let Some(time) = due.min() else { return u32::MAX };
        u32::try_from(time.saturating_sub(now).div_ceil(1000)).unwrap_or(u32::MAX - 1)
    }
}

impl<'a> Vm<'a> {
    /// Starts a thread that calls `f(*args)`; its number. OSError if there are too many.
    pub(crate) fn start_fiber(&self, f: Ref<Function>, args: &[Obj]) -> Res<u32> {
        let m = &self.machine;
        let free = |slot: &&Fiber| matches!(slot.turn.get(), Turn::None);
        // The slot of the fiber that runs is empty, too.
        let others = self.machine.fibers.slots.iter().enumerate().skip(1);
        let running = m.fibers.current.get();
        let slot = others.filter(|(i, _)| *i != running).map(|(_, slot)| slot).find(free);
        let Some(slot) = slot else { return Err(self.os_error(crate::platform::errno::EAGAIN)) };
        let own = (m.chunk.get(), m.sp.get(), m.limit.get());
        m.chunk.set(Obj::UNDEF);
        m.sp.set(ptr::null_mut());
        m.limit.set(ptr::null_mut());
        let made = self.new_frame(f, Args::pos(args));
        if let Ok(frame) = made {
            // SAFETY: the frame was made just now.
            unsafe { (*frame).flags |= frame_flags::BOTTOM };
            slot.cur.set(Frame::state(self, frame));
            slot.chunk.set(m.chunk.get());
            slot.sp.set(m.sp.get());
            slot.limit.set(m.limit.get());
            slot.waiting_since.set(None);
            slot.heap_locked.set(0);
            slot.turn.set(Turn::Ready);
        }
        m.chunk.set(own.0);
        m.sp.set(own.1);
        m.limit.set(own.2);
        made?;
        let id = m.fibers.last_id.get() + 1;
        m.fibers.last_id.set(id);
        slot.id.set(id);
        m.fibers.threads.set(m.fibers.threads.get() + 1);
        Ok(id)
    }

    /// The running fiber waits: another one's turn. None if it has to be the embedder's business.
    pub(crate) fn wait_fiber(&mut self, req: WaitReq) -> Option<Exit> {
        let now = self.platform.ticks_us();
        let turn = match req {
            WaitReq::SleepMs(ms) => Turn::At(now + u64::from(ms) * 1000),
            WaitReq::SleepUs(us) => Turn::At(now + u64::from(us)),
            WaitReq::Poll(u32::MAX) => Turn::Retry(None),
            WaitReq::Poll(ms) => Turn::Retry(Some(now + u64::from(ms) * 1000)),
            WaitReq::Input | WaitReq::Output | WaitReq::Board(_) => return Some(Exit::Wait(req)),
        };
        self.machine.fibers.save(self, turn);
        self.next_fiber()
    }

    /// The running fiber has had its share.
    pub(crate) fn yield_fiber(&mut self) -> Option<Exit> {
        self.machine.fibers.save(self, Turn::Ready);
        self.next_fiber()
    }

    /// The running thread is over.
    pub(crate) fn end_fiber(&mut self) -> Option<Exit> {
        self.machine.store(S::NONE);
        self.heap.locked.set(0);
        #[cfg(feature = "host")]
        self.machine.tracing.take_from(&Tracing::new());
        let fibers = &self.machine.fibers;
        fibers.threads.set(fibers.threads.get() - 1);
        self.next_fiber()
    }

    /// Takes up the next fiber that may run. All are in their slots; if none may run, an exit.
    pub(crate) fn next_fiber(&mut self) -> Option<Exit> {
        let now = self.platform.ticks_us();
        let fibers = &self.machine.fibers;
        fibers.parked.set(false);
        let last = fibers.current.get();
        // Without an operating system there are no slots.
        #[allow(clippy::reversed_empty_ranges, clippy::unnecessary_min_or_max)]
        for step in 1..=SLOTS {
            let i = (last + step) % SLOTS.max(1);
            match fibers.slots[i].turn.get() {
                Turn::Ready => {
                    fibers.progress();
                    fibers.load(self, i);
                    return None;
                }
                Turn::At(time) if time <= now => {
                    fibers.progress();
                    fibers.load(self, i);
                    self.give(Obj::NONE);
                    return None;
                }
                Turn::Retry(_) if fibers.idle.get() <= fibers.threads.get() => {
                    fibers.idle.set(fibers.idle.get() + 1);
                    fibers.load(self, i);
                    return None;
                }
                _ => {}
            }
        }
        fibers.progress();
        fibers.parked.set(true);
        Some(Exit::Wait(WaitReq::Poll(fibers.first(now))))
    }

    /// Makes the main program the running fiber, wherever it is: interrupts are for it.
    pub(crate) fn main_fiber(&mut self) {
        let fibers = &self.machine.fibers;
        if fibers.is_main() && !fibers.is_parked() {
            return;
        }
        if !fibers.parked.replace(false) {
            let waits = self.machine.waiting_since.get().is_some();
            fibers.save(self, if waits { Turn::Retry(None) } else { Turn::Ready });
        }
        fibers.load(self, 0);
    }

    /// Number of the running thread; 1 is the main program's.
    pub fn thread_id(&self) -> u32 {
        self.machine.fibers.id()
    }
}
