//! The dispatch loop, twice.
//!
//! `table.rs` names the fast and the slow body of every instruction, once. Two back-ends are
//! made from it: `match_loop` (a `match` in a loop; one jump per instruction through the
//! compiler's jump table) and `tail` (one function per instruction that ends in a sibling call
//! of the next one's; faster on x86-64 and aarch64, much slower on wasm). The bodies are the
//! same, so behaviour is the same, ticks included.
//!
//! Sibling calls are an optimisation that LLVM makes from opt-level 2 on, not a promise: the tail
//! back-end is compiled only with the feature `tail` where `build.rs` finds the conditions met,
//! and a test runs it on a small stack.

mod match_loop;
mod table;
#[cfg(tail_calls)]
mod tail;

use crate::Vm;
use crate::obj::*;
use crate::trap::{Cont, Res, Resume, Trap, TrapKind};
use crate::types::exception;
use crate::{Part, native::Fallback, prelude};

use super::call::Args;
use super::ops::arith;
use super::regs::S;
#[cfg(feature = "host")]
use super::unwind::Stage;
use super::unwind::Unwound;
use crate::code::Op;

/// Which back-end runs the instructions.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Dispatch {
    /// `match` in a loop.
    Loop,
    /// Tail calls; the same as `Loop` where they are not compiled in.
    Tail,
}

/// Why the dispatch loop was left.
pub(crate) enum Stop {
    /// Memory ran out: collect and run the instruction again.
    NeedGc,
    /// `gc.collect()`
    Collect,
    /// The fuel is gone.
    Ticked,
    /// The bottom frame has returned; the value is in `Machine::result`.
    Finished,
    /// An exception has left the bottom frame.
    Raised(Obj),
    /// Memory ran out while an exception was on its way: collect and raise it again.
    RaiseAgain(Obj),
    /// Somebody is to be told of the running thread, or nobody any more.
    #[cfg(feature = "host")]
    Tracing,
    /// Somebody is to be told of an exception.
    #[cfg(feature = "host")]
    Told,
    /// The program has come to a line where it is to stop.
    #[cfg(feature = "simulation")]
    Line,
    /// A native waits.
    Wait(crate::platform::WaitReq),
}

impl<'a> Vm<'a> {
    /// Runs until something needs the run loop.
    pub(crate) fn dispatch(&self, how: Dispatch) -> Stop {
        loop {
            let trap = match how {
                #[cfg(tail_calls)]
                Dispatch::Tail => tail::run(self),
                _ => match_loop::run(self),
            };
            if let Some(stop) = self.handle(trap) {
                return stop;
            }
        }
    }

    /// Runs one instruction.
    pub(crate) fn dispatch_one(&self) -> Option<Stop> {
        match match_loop::one(self) {
            Ok(()) => None,
            Err(trap) => self.handle(trap),
        }
    }

    /// Deals with the trap of the current instruction. None means: go on.
    fn handle(&self, trap: Trap) -> Option<Stop> {
        let mut s = self.machine.load();
        let mut trap = trap;
        loop {
            match self.handle_once(&mut s, trap) {
                Ok(None) => {
                    self.machine.store(s);
                    return None;
                }
                Ok(Some(stop)) => {
                    if !matches!(stop, Stop::Raised(_) | Stop::Finished) {
                        self.machine.store(s);
                    }
                    return Some(stop);
                }
                Err(next) => trap = next,
            }
        }
    }

    fn handle_once(&self, s: &mut S, trap: Trap) -> Res<Option<Stop>> {
        match self.heap.trap.take(trap) {
            TrapKind::None => unreachable!("a trap without a reason"),
            TrapKind::NeedGc => Ok(Some(Stop::NeedGc)),
            TrapKind::Collect => Ok(Some(Stop::Collect)),
            TrapKind::HeapLocked => {
                let exc = self.roots.memory_error.get();
                Ok(self.raise_in(s, exc, false))
            }
            TrapKind::Raise => {
                let exc = self.heap.trap.value.get();
                Ok(self.raise_in(s, exc, false))
            }
            TrapKind::Call(cont) => {
                let (callee, n, all) = self.trap_call();
                let extra = self.heap.trap.extra.get();
                let entered = self.invoke(s, cont, callee, Args::pos(&all[..n]));
                if cont == Cont::Retry {
                    match entered {
                        Ok(()) => super::frame::set_extra(s, extra),
                        // The import runs again, and must not find a module without its contents.
                        Err(_) => super::import::failed(self, extra),
                    }
                }
                entered?;
                Ok(None)
            }
            TrapKind::CallFound => {
                let args = Args::pos(s.args(s.u8(2) + 1, s.u8(3)));
                self.invoke(s, Cont::Store, self.heap.trap.callee.get(), args)?;
                Ok(None)
            }
            TrapKind::TailCall => {
                let (callee, n, all) = self.trap_call();
                self.invoke(s, Cont::Deliver, callee, Args::pos(&all[..n]))?;
                Ok(None)
            }
            TrapKind::Resume(how) => {
                let g: Ref<Generator> = self.heap.trap.callee.get().cast_unchecked();
                let delegating = s.op() == Op::YieldFrom as u8;
                let cont = match how {
                    Resume::Close if delegating => Cont::CloseInner,
                    Resume::Close => Cont::Close,
                    _ if delegating => Cont::YieldFrom,
                    _ => Cont::Deliver,
                };
                self.resume_generator(s, cont, g, how, self.heap.trap.value.get())?;
                Ok(None)
            }
            TrapKind::NeedsPython => {
                self.instruction_in_python(s)?;
                Ok(None)
            }
            TrapKind::Wait(req) => {
                self.machine.waiting_since.set(None);
                Ok(Some(Stop::Wait(req)))
            }
            TrapKind::WaitRetry(req) => {
                let since = self.machine.waiting_since.get();
                self.machine.waiting_since.set(since.or(Some(self.platform.ticks_us())));
                Ok(Some(Stop::Wait(req)))
            }
            TrapKind::Ticked => Ok(Some(Stop::Ticked)),
            TrapKind::Finished => Ok(Some(Stop::Finished)),
            #[cfg(feature = "host")]
            TrapKind::Tracing => Ok(Some(Stop::Tracing)),
        }
    }

    /// Raises `exc` at the current instruction; `last` as for `unwind`.
    pub(crate) fn raise_in(&self, s: &mut S, exc: Obj, last: bool) -> Option<Stop> {
        match self.unwind(s, exc, last) {
            Unwound::Handled => None,
            Unwound::NoMemory(exc) => Some(Stop::RaiseAgain(exc)),
            Unwound::Escaped(exc) => Some(Stop::Raised(exc)),
            #[cfg(feature = "host")]
            Unwound::Stopped => Some(Stop::Told),
        }
    }

    /// Goes on with an exception that has stopped to be told.
    #[cfg(feature = "host")]
    pub(super) fn raise_on(&self, exc: Obj, stage: Stage) -> Option<Stop> {
        let mut s = self.machine.load();
        let stop = match self.unwind_from(&mut s, exc, false, stage) {
            Unwound::Handled => None,
            Unwound::NoMemory(exc) => Some(Stop::RaiseAgain(exc)),
            Unwound::Escaped(exc) => return Some(Stop::Raised(exc)),
            Unwound::Stopped => Some(Stop::Told),
        };
        self.machine.store(s);
        stop
    }

    /// An instruction has met an object that needs Python code: calls the prelude function that
    /// does what the instruction does.
    fn instruction_in_python(&self, s: &mut S) -> Res<()> {
        let r = |i: usize| s.get(s.u8(i));
        let k = |i: usize| s.konst(s.u8(i));
        let Some(op) = Op::from_u8(s.op()) else { unreachable!("verified code") };
        let call = |s: &mut S, f: &Fallback, args: &[Obj]| {
            let f = self.prelude_function(f)?;
            self.enter(s, Cont::Deliver, f, Args::pos(args), Obj::UNDEF)
        };
        let contains = |s: &mut S, container: Obj, item: Obj| {
            let f = self.prelude_function(&prelude::CONTAINS)?;
            self.enter(s, Cont::Contains, f, Args::pos(&[container, item]), Obj::UNDEF)
        };
        match op {
            Op::Cmp if s.u8(4) >= 8 => contains(s, r(3), r(2)),
            Op::Cmp => call(s, comparison(s.u8(4)), &[r(2), r(3)]),
            Op::JIn | Op::JNotIn => contains(s, r(2), r(1)),
            _ if (Op::JNLt as u8..Op::JIs as u8).contains(&(op as u8)) => {
                let index = (op as u8 - Op::JNLt as u8) as usize;
                let f = comparison(index % 6);
                let with_const = (index / 6) % 2 == 1;
                call(s, f, &[r(1), if with_const { k(2) } else { r(2) }])
            }
            Op::GetItem => call(s, &prelude::GET_ITEM, &[r(2), r(3)]),
            Op::GetItemK => call(s, &prelude::GET_ITEM, &[r(2), k(3)]),
            Op::SetItem | Op::MapAdd => call(s, &prelude::SET_ITEM, &[r(1), r(2), r(3)]),
            Op::DelItem => call(s, &prelude::DEL_ITEM, &[r(1), r(2)]),
            Op::ListExtend => call(s, &prelude::LIST_EXTEND, &[r(1), r(2)]),
            Op::SetAdd => call(s, &prelude::SET_ADD, &[r(1), r(2)]),
            Op::SetUpdate => call(s, &prelude::SET_UPDATE, &[r(1), r(2)]),
            Op::MapUpdate => call(s, &prelude::MAP_UPDATE, &[r(1), r(2)]),
            Op::MapMerge => call(s, &prelude::MAP_MERGE, &[r(1), r(2)]),
            Op::GetIter => call(s, &prelude::ITER_ITEMS, &[r(2)]),
            Op::Format => {
                let c = s.u8(4);
                let spec = if c & 4 != 0 { n!("") } else { r(3) };
                call(s, &prelude::FORMAT_FIELD, &[r(2), Obj::small(c as SmallInt & 3), spec])
            }
            Op::BuildSet => {
                let items = self.new_list(s.args(s.u8(2), s.u8(3)))?;
                call(s, &prelude::BUILD_SET, &[items])
            }
            Op::BuildMap => {
                let items = self.new_list(s.args(s.u8(2), 2 * s.u8(3)))?;
                call(s, &prelude::BUILD_MAP, &[items])
            }
            Op::Raise => call(s, &prelude::RAISE_CLASS, &[r(1)]),
            Op::RaiseFrom => call(s, &prelude::RAISE_CLASS_FROM, &[r(1), r(2)]),
            Op::Unpack | Op::UnpackEx => {
                // One item more than wanted tells that there are too many.
                let limit = if op == Op::Unpack { s.u8(3) + 1 } else { usize::MAX >> 2 };
                let f = self.prelude_function(&prelude::TAKE_ITEMS)?;
                let args = [r(1), Obj::small(limit as SmallInt)];
                self.enter(s, Cont::Unpack, f, Args::pos(&args), Obj::UNDEF)
            }
            // An int of another class: what it stands for, not cut to the word before it is used.
            Op::NativeCast => call(s, &prelude::INT_NEW, &[r(2)]),
            _ if arith::is_arithmetic(op) => {
                let (op, in_place, a, b) = arith::decode(s);
                let op = Obj::small(op as SmallInt);
                call(s, &prelude::OPERATE, &[op, Obj::bool(in_place), a, b])
            }
            _ => {
                let message =
                    [Part::T(t!("this operation does not accept a user-defined object here"))];
                Err(self.raise(&exception::TYPE_ERROR, &message))
            }
        }
    }
}

/// Prelude function of the comparison operator `op`, one of Lt to Ne.
fn comparison(op: usize) -> &'static Fallback {
    let all = [&prelude::LT, &prelude::LE, &prelude::GT, &prelude::GE, &prelude::EQ, &prelude::NE];
    all[op]
}
