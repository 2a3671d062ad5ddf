//! Images: whatever the bytes are, they are refused, or run without leaving their registers.
//!
//! Input: which program, then changes of single bytes of its image (two bytes of place, one of
//! value). Length and checksum are made right again, so that the changes get to the reader and to
//! the verifier; what passes is run for a while with every check on.

#![no_main]

mod programs;

use freeze::Words;
use libfuzzer_sys::fuzz_target;
use programs::PROGRAMS;
use std::sync::LazyLock;
use vm::Vm;
use vm::code::image::{BODY, Image};
use vm::interp::{Budget, Dispatch, Exit};
use vm::obj::{Obj, hash_bytes};
use vm::platform::{Nowhere, WaitReq};

const HEAP: usize = 256 << 10;

/// Instructions that a changed program may run.
const INSTRUCTIONS: u32 = 2000;

static IMAGES: LazyLock<Vec<Vec<u8>>> = LazyLock::new(|| {
    let compile = |text: &&str| {
        freeze::compile(text.as_bytes(), "fuzz.py", Words::HERE, &vm::platform::Nowhere)
    };
    PROGRAMS.iter().map(|text| compile(text).expect("compiles")).collect()
});

fuzz_target!(|data: &[u8]| {
    let [program, changes @ ..] = data else { return };
    let mut image = IMAGES[usize::from(*program) % IMAGES.len()].clone();
    for change in changes.chunks_exact(3) {
        let place = usize::from(u16::from_le_bytes([change[0], change[1]]));
        let end = image.len();
        image[BODY + place % (end - BODY)] = change[2];
    }
    let hash = hash_bytes(&image[BODY..]);
    image[BODY - 4..BODY].copy_from_slice(&hash.to_le_bytes());
    let mut arena = vec![0; HEAP];
    let mut vm = Vm::new(&mut arena, &Nowhere, &[]);
    if vm.load_image(Image::Passing(&image)).is_ok() {
        run(&mut vm);
    }
});

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
