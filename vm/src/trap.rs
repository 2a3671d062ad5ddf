//! Traps: why an operation could not simply return a value.
//!
//! `Trap` itself is zero-sized, so that `Result<Obj, Trap>` stays in registers on the hot path;
//! what happened stands in the one [`TrapState`] of the VM. Whoever returns `Err(Trap)` has set
//! it; whoever receives one passes it on with `?` or takes the state and deals with it. The run
//! loop (`interp/run.rs`) deals with all that reach it.

use core::cell::Cell;

use crate::obj::Obj;
use crate::platform::WaitReq;

/// The state of the VM says why. Only this module makes one.
#[must_use]
#[derive(Debug)]
pub struct Trap(());

/// Result of most operations.
pub type Res<T = Obj> = Result<T, Trap>;

/// Why the operation stopped, and what the run loop does about it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TrapKind {
    /// No trap is set.
    None,
    /// Memory ran out: collect, then run the instruction again; the second time MemoryError.
    NeedGc,
    /// `gc.collect()`: collect, then give the instruction its result (the freed bytes).
    Collect,
    /// The heap is locked: raise MemoryError.
    HeapLocked,
    /// Raise the exception in `value`.
    Raise,
    /// Call `callee` with `args` and give the result to the finisher `cont` of the instruction.
    Call(Cont),
    /// Resume the generator `callee`; `value` is what is sent or thrown.
    Resume(Resume),
    /// Call `callee` with the arguments of the current `CallMethod` instruction.
    CallFound,
    /// Call `callee` with `args` in place of the native that trapped; its result is the result.
    TailCall,
    /// The native met an object whose class has Python code for the operation: call its prelude
    /// fallback with the same arguments.
    NeedsPython,
    /// Leave the VM until the embedder resumes it with a value, which becomes the result.
    Wait(WaitReq),
    /// Leave the VM and run the same instruction again on resumption (output is blocked).
    WaitRetry(WaitReq),
    /// The instruction is complete; the run loop should look around.
    Ticked,
    /// The bottom frame has returned.
    Finished,
    /// The instruction gets None, and those that follow may be run in another way.
    #[cfg(feature = "host")]
    Tracing,
}

/// How a generator is resumed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Resume {
    /// `next()`, `send()`
    Send,
    /// `throw()`
    Throw,
    /// `close()`
    Close,
}

/// What to do with the value that a called function returns, in terms of the caller's current
/// instruction, which is decoded again (its operands are still intact).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum Cont {
    /// The value is the result of a call instruction: store it and go on.
    Store,
    /// The value is the result of the instruction, whatever it does with one: store it, branch on
    /// its truth, or forget it.
    Deliver,
    /// Run the instruction again (a module has been imported).
    Retry,
    /// Result of `run_pending`, called between two instructions: nobody wants it.
    Interlude,
    /// Result of `trace_event`, called between two instructions.
    #[cfg(feature = "host")]
    Traced,
    /// Result of `a.__op__(b)`: the result, or if NotImplemented try the reflected method.
    BinForward,
    /// Result of `a.__iop__(b)`: the result, or if NotImplemented try `a op b`.
    BinInplace,
    /// Result of `b.__rop__(a)`: the result, or if NotImplemented try `a.__op__(b)`, because the
    /// reflected method of a subclass came first.
    BinSubclass,
    /// Result of the reflected method: NotImplemented raises TypeError.
    BinReflected,
    /// Result of `a.__lt__(b)` and so on: if NotImplemented try the swapped comparison.
    CmpForward,
    /// Result of the swapped comparison: NotImplemented is False for `==`, else TypeError.
    CmpReflected,
    /// Result of `__bool__`: must be a bool, and decides.
    Truth,
    /// Result of `__len__` where a truth value is wanted: not 0 is true.
    TruthLen,
    /// Result of `__contains__`: its truth, inverted for `not in`.
    Contains,
    /// Result of `__next__` in a `for` loop; StopIteration ends the loop.
    ForNext,
    /// Result of `__init__`: must be None; the instance is in the frame's `extra` slot.
    Init,
    /// Result of a class body: make the class; the namespace is in `extra`.
    ClassBody,
    /// Value from a delegated iterator: yield it on. StopIteration ends the delegation.
    YieldFrom,
    /// From a generator that is being closed.
    Close,
    /// From the inner generator of a generator that is being closed.
    CloseInner,
    /// The inner iterator of a generator that is being closed has been closed: GeneratorExit
    /// goes on in the generator itself.
    Closed,
    /// The attribute that a `CallMethod` instruction calls, computed by Python code.
    Method,
    /// Result of `__iter__`: must be an iterator.
    Iter,
    /// A list made of the iterable that the instruction unpacks.
    Unpack,
}

/// Most arguments that a trap can pass to a call; longer lists go as a tuple.
pub const TRAP_ARGS: usize = 4;

/// The one trap of a VM.
#[repr(C)]
pub struct TrapState {
    pub(crate) kind: Cell<TrapKind>,
    pub(crate) nargs: Cell<u8>,
    /// Exception, or value of the operation.
    pub(crate) value: Cell<Obj>,
    pub(crate) callee: Cell<Obj>,
    pub(crate) args: [Cell<Obj>; TRAP_ARGS],
    /// Value that the finisher needs (instance, module, default).
    pub(crate) extra: Cell<Obj>,
}

impl TrapState {
    pub(crate) const fn new() -> TrapState {
        TrapState {
            kind: Cell::new(TrapKind::None),
            value: Cell::new(Obj::UNDEF),
            callee: Cell::new(Obj::UNDEF),
            args: [const { Cell::new(Obj::UNDEF) }; TRAP_ARGS],
            nargs: Cell::new(0),
            extra: Cell::new(Obj::UNDEF),
        }
    }

    /// Sets a trap of `kind`.
    #[cold]
    pub(crate) fn set(&self, kind: TrapKind) -> Trap {
        self.kind.set(kind);
        Trap(())
    }

    /// The token of the trap that is set.
    pub(crate) fn pending(&self) -> Trap {
        debug_assert!(self.kind.get() != TrapKind::None);
        Trap(())
    }

    /// Takes the trap that `_trap` announces.
    pub(crate) fn take(&self, _trap: Trap) -> TrapKind {
        self.kind.replace(TrapKind::None)
    }

    /// A collection may help.
    #[cold]
    pub(crate) fn need_gc(&self) -> Trap {
        self.set(TrapKind::NeedGc)
    }

    #[cold]
    pub(crate) fn heap_locked(&self) -> Trap {
        self.set(TrapKind::HeapLocked)
    }

    /// Raise the exception object `exc`.
    #[cold]
    pub(crate) fn raise(&self, exc: Obj) -> Trap {
        self.value.set(exc);
        self.set(TrapKind::Raise)
    }

    /// Call `callee(*args)` and go on with `cont`. At most [`TRAP_ARGS`] arguments.
    #[cold]
    pub(crate) fn call(&self, cont: Cont, callee: Obj, args: &[Obj]) -> Trap {
        self.set_call(callee, args);
        self.set(TrapKind::Call(cont))
    }

    /// Call `callee(*args)` instead of the native that is running.
    #[cold]
    pub(crate) fn tail_call(&self, callee: Obj, args: &[Obj]) -> Trap {
        self.set_call(callee, args);
        self.set(TrapKind::TailCall)
    }

    /// Resume `generator` with `value`.
    #[cold]
    pub(crate) fn resume(&self, how: Resume, generator: Obj, value: Obj) -> Trap {
        self.callee.set(generator);
        self.value.set(value);
        self.set(TrapKind::Resume(how))
    }

    fn set_call(&self, callee: Obj, args: &[Obj]) {
        self.callee.set(callee);
        self.args.iter().zip(args).for_each(|(c, a)| c.set(*a));
        self.nargs.set(args.len() as u8);
    }

    /// Values that must survive a collection. A call is none of them: it has been made, or its
    /// instruction starts again; what it was made with would live on until the next one.
    pub(crate) fn roots(&self) -> [Obj; 2] {
        self.callee.set(Obj::UNDEF);
        self.args.iter().for_each(|a| a.set(Obj::UNDEF));
        [self.value.get(), self.extra.get()]
    }
}
