//! The verifier: code that it accepts does what it likes, but never leaves its registers.
//!
//! Input: which program, then which of its functions, then changes of single bytes (two bytes of
//! place, one of value). The program is compiled, changed and handed to the verifier; what passes
//! is run for a while with every check on.

#![no_main]

mod programs;

use libfuzzer_sys::fuzz_target;
use programs::PROGRAMS;
use vm::Vm;
use vm::compile::{Mode, compile};
use vm::interp::{Budget, Dispatch, Exit};
use vm::obj::{Code, Header, Kind, Obj, Origin, Ref};
use vm::platform::{Nowhere, WaitReq};
use vm::trap::Res;
use vm::types::tuple;

const HEAP: usize = 256 << 10;

/// Instructions that a changed program may run.
const INSTRUCTIONS: u32 = 2000;

fuzz_target!(|data: &[u8]| {
    let [program, function, changes @ ..] = data else { return };
    let source = PROGRAMS[usize::from(*program) % PROGRAMS.len()];
    let mut arena = vec![0; HEAP];
    let mut vm = Vm::new(&mut arena, &Nowhere, &[]);
    let accepted = vm.load_code(|vm| {
        let file = vm.intern(b"fuzz.py")?;
        let code = compile(vm, source.as_bytes(), file, Mode::Exec);
        let code = code.unwrap_or_else(|error| panic!("line {} of {source}", error.line));
        change(vm, code, &mut usize::from(*function), changes)
    });
    if accepted.is_ok() {
        run(&mut vm);
    }
});

/// A copy of `code` in which the function numbered `which`, from the outside in, has other bytes.
fn change(vm: &Vm, code: Ref<Code>, which: &mut usize, changes: &[u8]) -> Res<Ref<Code>> {
    let c = &vm[code];
    let bytes = c.code.cast().expect("code is bytes");
    let mut bytes = vm.heap.bytes(bytes).to_vec();
    if *which == 0 {
        for change in changes.chunks_exact(3) {
            let place = usize::from(u16::from_le_bytes([change[0], change[1]]));
            let end = bytes.len();
            bytes[place % end] = change[2];
        }
    }
    let mut consts = tuple::items(vm, c.consts).expect("constants are a tuple").to_vec();
    for item in &mut consts {
        let Some(inner) = item.cast::<Code>() else { continue };
        *which = which.wrapping_sub(1);
        *item = change(vm, inner, which, changes)?.obj();
    }
    let (exc, from) = (vm.heap.code_exc(code), vm.heap.origin(code));
    let (lines, qualname, file, line) = (from.lines, from.qualname, from.file, from.line);
    let (code, consts) = (vm.new_bytes(&bytes)?, vm.new_tuple(&consts)?);
    let header = Header::new(Kind::Code);
    let (argnames, name, flags) = (c.argnames, c.name, c.flags);
    let (nregs, nargs, nposonly) = (c.nregs, c.nargs, c.nposonly);
    let (nkwonly, nfree) = (c.nkwonly, c.nfree);
    let made = Code {
        header,
        flags,
        nregs,
        nargs,
        nposonly,
        nkwonly,
        nfree,
        code,
        consts,
        argnames,
        name,
    };
    vm.heap.new_code(made, exc, Origin { lines, qualname, file, line })
}

fn run(vm: &mut Vm) {
    for _ in 0..4 {
        match vm.run(Budget::Instructions(INSTRUCTIONS / 4), Dispatch::Loop) {
            Exit::Done(_) | Exit::Raised(_) => return,
            Exit::Budget => {}
            Exit::Wait(WaitReq::Input) => vm.resume(Obj::UNDEF),
            Exit::Wait(WaitReq::Output | WaitReq::Poll(_) | WaitReq::Board(_)) => {}
            Exit::Wait(WaitReq::SleepMs(_) | WaitReq::SleepUs(_)) => vm.resume(Obj::NONE),
        }
    }
}
