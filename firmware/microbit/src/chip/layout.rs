//! The table by which tools find the place for files in this program, to put a project's files into
//! it before it is flashed (micropython-microbit-v2/src/addlayouttable.py).
//!
//! It ends where the last page of the program ends; the linker puts it there, see `memory.x`.
#![allow(unsafe_code)]

use super::flash;
use boards::microbit::files::{PAGE, SIZE};

/// A region of flash.
#[repr(C)]
struct Row<T> {
    id: u8,
    hash_type: u8,
    page: u16,
    length: u32,
    hash: T,
    unused: u32,
}

#[repr(C)]
struct Footer {
    start: u32,
    version: u16,
    length: u16,
    rows: u16,
    page_bits: u16,
    end: u32,
}

#[repr(C)]
struct Table {
    files: Row<u32>,
    program: Row<&'static [u8; 13]>,
    footer: Footer,
}

/// What tools show as the version.
static NAME: [u8; 13] = *b"Pyrite 0.1.0\0";

/// Id of the region for files, and of that of the interpreter.
const FILES: u8 = 3;
const PROGRAM: u8 = 2;
/// There is no hash, or the hash is a pointer to a version text.
const NONE: u8 = 0;
const POINTER: u8 = 2;

// SAFETY: the section has no other contents, and nothing but tools reads it.
#[unsafe(link_section = ".layout")]
#[used]
static TABLE: Table = Table {
    files: Row {
        id: FILES,
        hash_type: NONE,
        page: (flash::START / PAGE) as u16,
        length: SIZE as u32,
        hash: 0,
        unused: 0,
    },
    program: Row {
        id: PROGRAM,
        hash_type: POINTER,
        page: 0,
        length: flash::START as u32,
        hash: &NAME,
        unused: 0,
    },
    footer: Footer {
        start: 0x597F_30FE,
        version: 1,
        length: 32,
        rows: 2,
        page_bits: PAGE.ilog2() as u16,
        end: 0xC1B1_D79D,
    },
};
