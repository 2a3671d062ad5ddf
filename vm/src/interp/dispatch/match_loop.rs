//! The `match` back-end.

use super::table::{for_each_op, no_slow, run_slow, slow};
use crate::Vm;
use crate::code::Op;
use crate::trap::{Res, Trap};

macro_rules! slow_body {
    () => {
        no_slow
    };
    ($slow:path) => {
        $slow
    };
}

macro_rules! make_loop {
    ($($name:ident: $fast:path $(, $slow:path)?;)*) => {
        /// Runs until an instruction traps; the machine state is in the VM then.
        #[cfg(not(target_os = "none"))]
        pub fn run(vm: &Vm) -> Trap {
            let mut s = vm.machine.load();
            loop {
                let op = s.op();
                let Some(op) = Op::from_u8(op) else { unreachable!("verified code") };
                match op {
                    $(Op::$name => {
                        if !$fast(vm, &mut s) {
                            vm.machine.store(s);
                            if let Err(trap) = run_slow(vm, slow_body!($($slow)?)) {
                                return trap;
                            }
                            s = vm.machine.load();
                        }
                    })*
                }
            }
        }

        /// Runs one instruction, or until one traps: what has little flash has one copy of the
        /// instructions, which asks after each of them.
        #[cfg(target_os = "none")]
        #[inline(never)]
        fn some(vm: &Vm, once: bool) -> Res<()> {
            let mut s = vm.machine.load();
            loop {
                let Some(op) = Op::from_u8(s.op()) else { unreachable!("verified code") };
                match op {
                    $(Op::$name => {
                        if !$fast(vm, &mut s) {
                            vm.machine.store(s);
                            run_slow(vm, slow_body!($($slow)?))?;
                            s = vm.machine.load();
                        }
                    })*
                }
                if once {
                    vm.machine.store(s);
                    return Ok(());
                }
            }
        }

        /// Runs one instruction.
        #[cfg(not(target_os = "none"))]
        pub fn one(vm: &Vm) -> Res<()> {
            let mut s = vm.machine.load();
            let Some(op) = Op::from_u8(s.op()) else { unreachable!("verified code") };
            match op {
                $(Op::$name => {
                    if $fast(vm, &mut s) {
                        vm.machine.store(s);
                        return Ok(());
                    }
                    run_slow(vm, slow_body!($($slow)?))
                })*
            }
        }
    };
}

for_each_op!(make_loop);

/// Runs until an instruction traps; the machine state is in the VM then.
#[cfg(target_os = "none")]
pub fn run(vm: &Vm) -> Trap {
    loop {
        if let Err(trap) = some(vm, false) {
            return trap;
        }
    }
}

/// Runs one instruction.
#[cfg(target_os = "none")]
pub fn one(vm: &Vm) -> Res<()> {
    some(vm, true)
}
