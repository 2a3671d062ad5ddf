//! The bodies of the instructions, one function per instruction or family.
//!
//! An instruction has a *fast* body, which is inlined into both dispatch back-ends, touches only
//! registers and objects, and answers false if the case is not its own; and a *slow* body for
//! all cases, which is a normal function, may allocate and may trap. Most have only the latter.
//! Either leaves the machine state at the next instruction when it has succeeded, and at the
//! start of this one when it has not.

use super::regs::S;
use crate::obj::{HeapObj, Ref};
use crate::trap::{Res, Trap};
use crate::types::exception;
use crate::{Part, Vm};

pub mod arith;
#[cfg(feature = "host")]
pub mod asynchronous;
pub mod attr_item;
pub mod build;
pub mod call;
pub mod compare;
pub mod except;
pub mod iterate;
pub mod jump;
pub mod load;
pub mod names;
pub mod pattern;
pub mod truth;
pub mod viper;

/// What register `r` holds, which the compiler has made a `T`. The verifier proves bounds, not
/// types, so it is checked: code from outside gets an exception.
#[inline]
fn holding<T: HeapObj>(vm: &Vm, s: &S, r: usize) -> Res<Ref<T>> {
    s.get(r).cast::<T>().ok_or_else(|| malformed(vm))
}

#[cold]
pub(super) fn malformed(vm: &Vm) -> Trap {
    vm.raise(&exception::RUNTIME_ERROR, &[Part::T(t!("malformed bytecode"))])
}
