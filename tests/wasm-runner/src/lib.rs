//! The interpreter in wasm with four functions around it, to measure it without a page.
//!
//! `alloc` says where to put a program, `run` runs it to its end, `out_ptr` and `out_len` tell what
//! it printed. There is no clock, no file and no input: sleeping takes no time, and `input()` finds
//! the end of the input.

#![deny(unsafe_code)]

mod exports;

use std::cell::RefCell;
use vm::Vm;
use vm::compile::Mode;
use vm::interp::{Budget, Dispatch, Exit, traceback};
use vm::obj::Obj;
use vm::platform::{Platform, WaitReq};
use vm::printer::Printer;

/// The heap, as large as the one that the peer gets.
const HEAP: usize = 64 << 20;

/// Everything the program printed.
#[derive(Default)]
struct Output(RefCell<Vec<u8>>);

impl Platform for Output {
    fn write(&self, bytes: &[u8]) {
        self.0.borrow_mut().extend_from_slice(bytes);
    }

    fn ticks_us(&self) -> u64 {
        0
    }

    fn random(&self) -> u32 {
        0
    }

    fn name(&self) -> &'static str {
        "wasm"
    }

    fn machine(&self) -> &'static str {
        "wasm32"
    }
}

/// Runs a program; returns whether it ended well and what it printed, a traceback included.
fn run(source: &[u8]) -> (bool, Vec<u8>) {
    let mut arena = vec![0; HEAP];
    let output = Output::default();
    let mut vm = Vm::new(&mut arena, &output, &[]);
    let ended = match vm.load(source, "main.py", Mode::Exec) {
        Ok(()) => run_loaded(&mut vm),
        Err(exception) => Err(exception),
    };
    let well = match ended {
        Ok(()) => true,
        Err(exception) => {
            let _ = traceback::print(&vm, exception, &mut Printer::stdout(&vm));
            false
        }
    };
    (well, output.0.into_inner())
}

fn run_loaded(vm: &mut Vm) -> Result<(), Obj> {
    loop {
        match vm.run(Budget::Unlimited, Dispatch::Loop) {
            Exit::Done(_) => return Ok(()),
            Exit::Raised(exception) => return Err(exception),
            Exit::Budget => {}
            Exit::Wait(WaitReq::Input) => vm.resume(Obj::UNDEF),
            // The instruction runs again.
            Exit::Wait(WaitReq::Output | WaitReq::Poll(_) | WaitReq::Board(_)) => {}
            Exit::Wait(WaitReq::SleepMs(_) | WaitReq::SleepUs(_)) => vm.resume(Obj::NONE),
        }
    }
}
