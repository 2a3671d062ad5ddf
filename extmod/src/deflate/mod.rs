//! `_deflate`: compression and decompression of the DEFLATE format (RFC 1951).
//!
//! The natives know no streams, only pieces of data; headers, trailers and streams are the
//! business of `deflate.py`. Both directions are written here, because the crates for this need
//! an allocator or tables larger than the memory of a microcontroller. State is in the bytes of
//! the objects; the window is a bytearray that nobody else sees.

pub(crate) mod checksum;
mod compressor;
mod huffman;
mod inflate;

use core::cell::Cell;
use vm::buffer::Buffer;
use vm::obj::{ByteArray, Ext, Header, Kind, Obj, Ref, RomModule};
use vm::trap::Res;
use vm::types::{Type, bytearray};
use vm::{Vm, n, natives};

/// The module.
pub static MODULE: RomModule =
    RomModule { header: Header::rom(Kind::RomModule), name: n!(_deflate), table: TABLE };

natives! {
    TABLE:
    __name__ := n!(_deflate);
    Inflate := inflate::TYPE.obj();
    Deflate := compressor::TYPE.obj();
    adler32(1..2) = checksum::adler32;
    crc32(1..2) = checksum::crc32;
}

/// Number of extra bits of a code, and the first value: lengths, from code 257 on.
const LENGTHS: [(u8, u16); 29] = ladder(4, 3, true);
/// The same for distances.
const DISTANCES: [(u8, u16); 30] = ladder(2, 1, false);

/// Values in a ladder: twice `step` codes without extra bits, then `step` codes each with one bit
/// more. The last code of lengths is 258 alone.
const fn ladder<const N: usize>(step: usize, first: u16, ends_alone: bool) -> [(u8, u16); N] {
    let mut codes = [(0, 0); N];
    let (mut i, mut value) = (0, first);
    while i < N {
        let bits = if i < 2 * step { 0 } else { (i / step - 1) as u8 };
        codes[i] = (bits, value);
        value = value.wrapping_add(1 << bits);
        i += 1;
    }
    if ends_alone {
        codes[N - 1] = (0, 258);
    }
    codes
}

/// A new object of the type with a window of 2^wbits bytes. ValueError outside 5 to 15.
fn with_window(vm: &Vm, ty: &'static Type, wbits: Obj, bytes: usize) -> Res<Ref<Ext>> {
    let wbits = vm.want_i32(wbits)?;
    if !(5..=15).contains(&wbits) {
        return Err(vm.value_error(vm::t!("wbits")));
    }
    let window = bytearray::from_bytes(vm, &[])?;
    bytearray::replace(vm, vm.want::<ByteArray>(window)?, 0, 0, (1 << wbits) - 1, &[0])?;
    let ext = vm.new_ext(ty, 1, bytes)?;
    vm.heap.ext_slots(ext)[0].set(window);
    Ok(ext)
}

/// The window of an object.
fn window<'v>(vm: &'v Vm, ext: Ref<Ext>) -> Res<&'v [Cell<u8>]> {
    Buffer::want_cells(vm, vm.heap.ext_slots(ext)[0].get())
}

/// Reads number `i` of an object's bytes.
fn number(cells: &[Cell<u8>], i: usize) -> u32 {
    u32::from_ne_bytes(core::array::from_fn(|k| cells[i * 4 + k].get()))
}

/// Writes number `i`.
fn set_number(cells: &[Cell<u8>], i: usize, value: u32) {
    crate::store(&cells[i * 4..][..4], &value.to_ne_bytes());
}
