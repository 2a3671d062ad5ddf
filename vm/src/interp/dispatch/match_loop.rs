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

        /// Runs one instruction.
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
