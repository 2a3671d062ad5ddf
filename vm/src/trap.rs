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
    /// Call `callee` with `args` in place of the native that trapped; its result is the result.
    TailCall,
    /// The native met an object whose class has Python code for the operation: call its prelude
    /// fallback with the same arguments.
    NeedsPython,
    /// Leave the VM until the embedder resumes it with a value, which becomes the result.
    Wait(WaitReq),
    /// Leave the VM and run the same instruction again on resumption (output is blocked).
    WaitRetry(WaitReq),
    /// A generator was resumed or left; the registers of the run loop must be reloaded.
    Switched,
}

/// What to do with the value that a called function returns, in terms of the caller's current
/// instruction, which is decoded again (its operands are still intact).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum Cont {
    /// Store it in the frame's destination register.
    Store,
    /// Forget it (`__setattr__`, `__setitem__`, …) and go on with the next instruction.
    Discard,
    /// Result of `a.__op__(b)`: unless NotImplemented it is the result; else try the reflected
    /// method.
    BinForward,
    /// Result of the in-place method: unless NotImplemented it is the result; else try `a op b`.
    BinInplace,
    /// Result of the reflected method: NotImplemented raises TypeError.
    BinReflected,
    /// Result of `a.__lt__(b)` and so on for a comparison instruction.
    CmpForward,
    /// Result of the swapped comparison method.
    CmpReflected,
    /// Truth value decides the branch of a jump instruction.
    Branch,
    /// Result of `__bool__` or `__len__` for a jump or `not`.
    TruthBool,
    /// Result of `__contains__`, for `in` and `not in` instructions.
    Contains,
    /// Result of `__next__` in a `for` loop; StopIteration ends the loop.
    ForNext,
    /// Result of `__init__`: must be None; the instance is in the frame's `extra` slot.
    Init,
    /// Result of `__new__`: call `__init__` if it is an instance of the class.
    New,
    /// Result of a `__getattr__`-like hook where AttributeError means the default in `extra`.
    AttrOr,
    /// Result of running a module body: the module in `extra` is the value.
    Import,
    /// Result of a class body: make the class.
    ClassBody,
    /// Value from a delegated iterator: yield it on.
    YieldFrom,
    /// The result of the native that the embedder called.
    Top,
    /// Result of `__iter__`: must have `__next__`.
    Iter,
    /// Result of `__len__` for `len()`: must be a non-negative int.
    Len,
    /// Result of `__str__`/`__repr__`/`__format__`: must be a str.
    Text,
    /// Result of `__hash__`: must be an int.
    Hash,
    /// Result of `__exit__` and the like: keep it as it is.
    Keep,
}

/// Most arguments that a trap can pass to a call; longer lists go as a tuple.
pub const TRAP_ARGS: usize = 4;

/// The one trap of a VM.
pub struct TrapState {
    pub(crate) kind: Cell<TrapKind>,
    /// Exception, or value of the operation.
    pub(crate) value: Cell<Obj>,
    pub(crate) callee: Cell<Obj>,
    pub(crate) args: [Cell<Obj>; TRAP_ARGS],
    pub(crate) nargs: Cell<u8>,
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

    fn set_call(&self, callee: Obj, args: &[Obj]) {
        self.callee.set(callee);
        self.args.iter().zip(args).for_each(|(c, a)| c.set(*a));
        self.nargs.set(args.len() as u8);
    }

    /// Values that must survive a collection while the trap is pending.
    pub(crate) fn roots(&self, f: &mut dyn FnMut(Obj)) {
        f(self.value.get());
        f(self.callee.get());
        f(self.extra.get());
        self.args.iter().for_each(|a| f(a.get()));
    }
}
