//! `marshal`: code objects and constants as bytes.
//!
//! The bytes are an image (`vm::code::image`), which only an interpreter with the same instruction
//! set reads. What is read goes through the verifier: bytes that something has happened to are a
//! ValueError. Of CPython's values those are taken that can be constants in code.

use vm::code::image::{self, Image};
use vm::code::save;
use vm::obj::{Header, Kind, Obj, RomModule, WORD_BITS};
use vm::trap::Res;
use vm::types::bytes;
use vm::types::str::View;
use vm::{Vm, n, natives};

/// The module.
pub static MODULE: RomModule =
    RomModule { header: Header::rom(Kind::RomModule), name: n!(marshal), table: TABLE };

natives! {
    TABLE:
    __name__ := n!(marshal);
    dumps(1) = dumps;
    loads(1) = loads;
}

/// Bytes of a word of this machine.
const WORD_BYTES: u8 = (WORD_BITS / 8) as u8;

/// `dumps(value)`
fn dumps(vm: &Vm, args: &[Obj]) -> Res {
    Ok(save::write(vm, args[0], WORD_BYTES)?.obj())
}

/// `loads(data)`
fn loads(vm: &Vm, args: &[Obj]) -> Res {
    match View::buffer(vm, args[0]) {
        Some(data) => image::read_any(vm, Image::Passing(data)),
        None => Err(bytes::not_bytes_like(vm, args[0])),
    }
}
