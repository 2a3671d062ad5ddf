//! The tail-call back-end: one handler per instruction, each ending in a sibling call of the
//! next one's through a table.
//!
//! The machine state travels in argument registers. LLVM turns the calls into jumps from
//! opt-level 2 on because handlers have the same signature, no destructors, and no address of a
//! local escapes: the slow bodies work on the state in the VM, not on the handler's.

#![allow(unsafe_code)]

use super::table::{for_each_op, no_slow, run_slow, slow};
use crate::Vm;
use crate::interp::regs::S;
use crate::obj::Obj;
use crate::trap::Trap;

type Handler = extern "C" fn(&Vm, *const u8, *mut Obj, *const Obj) -> bool;

macro_rules! slow_body {
    () => {
        no_slow
    };
    ($slow:path) => {
        $slow
    };
}

macro_rules! make_handlers {
    ($($name:ident: $fast:path $(, $slow:path)?;)*) => {
        #[allow(non_snake_case)]
        mod handlers {
            use super::*;
            $(
                pub extern "C" fn $name(
                    vm: &Vm,
                    pc: *const u8,
                    base: *mut Obj,
                    k: *const Obj,
                ) -> bool {
                    let mut s = S { pc, base, k };
                    if !$fast(vm, &mut s) {
                        return cold::$name(vm, pc, base, k);
                    }
                    TABLE[s.op() as usize](vm, s.pc, s.base, s.k)
                }
            )*
        }

        /// The other cases, in functions of their own: a handler that only tail-calls saves no
        /// registers.
        #[allow(non_snake_case)]
        mod cold {
            use super::*;
            $(
                #[cold]
                #[inline(never)]
                pub extern "C" fn $name(
                    vm: &Vm,
                    pc: *const u8,
                    base: *mut Obj,
                    k: *const Obj,
                ) -> bool {
                    vm.machine.store(S { pc, base, k });
                    if run_slow_flag(vm, slow_body!($($slow)?)) {
                        return true;
                    }
                    let s = vm.machine.load();
                    TABLE[s.op() as usize](vm, s.pc, s.base, s.k)
                }
            )*
        }

        static TABLE: [Handler; 256] = {
            let mut t: [Handler; 256] = [illegal as Handler; 256];
            $(t[crate::code::Op::$name as usize] = handlers::$name;)*
            t
        };
    };
}

for_each_op!(make_handlers);

/// Runs a slow body; true if it trapped.
#[inline(never)]
fn run_slow_flag(vm: &Vm, body: fn(&Vm, &mut S) -> crate::trap::Res<()>) -> bool {
    match run_slow(vm, body) {
        Ok(()) => false,
        Err(trap) => {
            // The trap's reason stays in the VM; the token is made again by `run`.
            core::mem::forget(trap);
            true
        }
    }
}

extern "C" fn illegal(_: &Vm, _: *const u8, _: *mut Obj, _: *const Obj) -> bool {
    unreachable!("verified code")
}

/// Runs until an instruction traps; the machine state is in the VM then.
pub fn run(vm: &Vm) -> Trap {
    let s = vm.machine.load();
    TABLE[s.op() as usize](vm, s.pc, s.base, s.k);
    vm.heap.trap.pending()
}
