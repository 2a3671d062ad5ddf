//! `atexit`, and what else happens when a program has ended: `sys.atexit`, finalisers.
//!
//! The embedder asks for it with [`Vm::load_exit`] after the program, and runs it like one.

use crate::obj::*;
use crate::trap::Res;
use crate::{Vm, prelude};

/// The module.
pub static MODULE: RomModule =
    RomModule { header: Header::rom(Kind::RomModule), name: n!(atexit), table: TABLE };

crate::natives! {
    TABLE:
    __name__ := n!(atexit);
    register(1..) = prelude::python, or prelude::ATEXIT_REGISTER;
    unregister(1) = prelude::python, or prelude::ATEXIT_UNREGISTER;
}

crate::natives! {
    /// For the prelude only.
    pub PRELUDE:
    end_of_all(0) = end_of_all;
}

/// `sys.atexit(f)`: the one function to call at the end, or None; the value is the one before.
pub fn sys_atexit(vm: &Vm, args: &[Obj]) -> Res {
    let before = vm.roots.at_exit.get();
    vm.roots.at_exit.set(args[0]);
    Ok(before)
}

/// Whatever waits for its end has come to it.
fn end_of_all(vm: &Vm, _: &[Obj]) -> Res {
    vm.roots.weak.all_die(vm);
    vm.roots.finalisers.all_die();
    vm.look_around_soon();
    Ok(Obj::NONE)
}

impl Vm<'_> {
    /// Loads what a program has left to be done after its end: functions of `atexit`, finalisers.
    /// False if there is nothing.
    pub fn load_exit(&mut self) -> bool {
        let idle = self.roots.at_exit.get().is_none()
            && self.roots.weak.is_empty()
            && self.roots.finalisers.is_empty();
        if idle {
            return false;
        }
        self.abort();
        let loaded = self.with_gc(|vm| {
            let f = vm.prelude_function(&prelude::RUN_EXIT)?;
            vm.enter_bottom(vm[f].code.get().cast_unchecked(), vm[f].globals)
        });
        loaded.is_ok()
    }
}
