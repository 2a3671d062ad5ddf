//! Library modules beyond the language's own: hashes, ciphers, compression, drawing, `marshal`.
//!
//! An embedder passes those it wants to `Vm::new`; a board without room leaves them out. Their
//! state lies in extension objects of the interpreter's heap, so there is no allocator here.
//! Streams are not known here: what reads and writes them is Python code (`pylib/lib`) around the
//! natives of `_deflate`.
#![no_std]
#![deny(unsafe_code)]
#![warn(missing_docs)]
// What is a cast with 32-bit words is none with 64-bit words.
#![allow(clippy::unnecessary_cast)]

pub mod binascii;
pub mod cryptolib;
pub mod deflate;
pub mod framebuf;
pub mod hashlib;
pub mod machine;
pub mod marshal;

use core::cell::Cell;
use vm::Vm;
use vm::obj::{Ext, Obj, Ref, RomModule};
use vm::trap::Res;
use vm::types::{Type, bytes, str::View};

/// All modules of this crate.
pub static MODULES: &[&RomModule] = &[
    &binascii::MODULE,
    &cryptolib::MODULE,
    &deflate::MODULE,
    &framebuf::MODULE,
    &hashlib::MODULE,
    &machine::MODULE,
    &marshal::MODULE,
];

/// The bytes of an argument; a `str` counts as its UTF-8 on boards, as in MicroPython.
fn want_bytes<'v>(vm: &'v Vm, o: Obj) -> Res<&'v [u8]> {
    if vm.is_pc() {
        return bytes::want_buffer(vm, o);
    }
    View::of(vm, o).map(|view| view.bytes).ok_or_else(|| bytes::not_bytes_like(vm, o))
}

/// The receiver of a method of the type `ty`.
fn this(vm: &Vm, o: Obj, ty: &'static Type) -> Res<Ref<Ext>> {
    match o.cast::<Ext>().filter(|ext| core::ptr::eq(vm[*ext].ty, ty)) {
        Some(ext) => Ok(ext),
        None => Err(vm.type_error(vm::t!("method of another type"))),
    }
}

/// Copies into cells.
fn store(to: &[Cell<u8>], from: &[u8]) {
    to.iter().zip(from).for_each(|(to, from)| to.set(*from));
}

/// Copies out of cells.
fn load(from: &[Cell<u8>], to: &mut [u8]) {
    to.iter_mut().zip(from).for_each(|(to, from)| *to = from.get());
}
