//! `__getattr__`: what a class does about attributes that have not been found.
//!
//! It comes after everything else, also after Python code that may raise AttributeError; so where
//! such code is still to be called, the prelude calls it and the hook.

#[cfg(feature = "host")]
use super::bind::bound;
use super::bind::with_receiver;
use crate::Vm;
use crate::obj::*;
use crate::trap::{Res, Trap, TrapKind};
use crate::types::{class, exception};

/// What reading `o.name` comes to where the class has `__getattr__`: that makes what has not been
/// found, also where a descriptor says so by an AttributeError.
pub(super) fn or_hook(vm: &Vm, found: Res, class: Obj, o: Obj, name: Obj) -> Res {
    let trap = match found {
        Ok(v) if v.is_undef() => return Err(ask_hook(vm, class, o, name)?),
        Ok(v) => return Ok(v),
        Err(trap) => trap,
    };
    let state = &vm.heap.trap;
    match state.kind.get() {
        TrapKind::Raise if exception::is_a(vm, state.value.get(), &exception::ATTRIBUTE_ERROR) => {
            state.take(trap);
            Err(ask_hook(vm, class, o, name)?)
        }
        TrapKind::TailCall => {
            let (callee, args) = (state.callee.get(), [state.args[0].get(), state.args[1].get()]);
            let (f, getter) = match (state.nargs.get(), args) {
                (1, [a, _]) if a == o => (&crate::prelude::GET_OR_HOOK, callee),
                (2, [a, b]) if a == o && b == name => {
                    (&crate::prelude::GETATTRIBUTE_OR_HOOK, callee)
                }
                #[cfg(feature = "host")]
                (3, [descriptor, a]) if a == o => {
                    (&crate::prelude::DESCRIBED_OR_HOOK, bound(vm, callee, descriptor)?)
                }
                #[cfg(feature = "host")]
                (3, [descriptor, a]) if a.is_none() && state.args[2].get() == o => {
                    (&crate::prelude::OF_CLASS_OR_HOOK, bound(vm, callee, descriptor)?)
                }
                _ => return Err(trap),
            };
            let hook = with_receiver(vm, class::lookup(vm, class, n!(__getattr__)))?;
            let f = vm.prelude_function(f)?;
            state.take(trap);
            Err(vm.tail_call(f.obj(), &[getter, hook, o, name]))
        }
        _ => Err(trap),
    }
}

/// Trap that asks the `__getattr__` of a class.
fn ask_hook(vm: &Vm, class: Obj, o: Obj, name: Obj) -> Res<Trap> {
    let hook = with_receiver(vm, class::lookup(vm, class, n!(__getattr__)))?;
    Ok(vm.heap.trap.tail_call(hook, &[o, name]))
}
