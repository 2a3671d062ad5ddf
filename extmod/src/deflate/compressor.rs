//! Compression: `_deflate.Deflate`.
//!
//! One block with the fixed codes, or several with an empty stored one behind each but the last, so
//! that the output up to there is whole bytes. Each piece of the data is the longest one that the
//! window has, the nearest of those; it is searched for one distance after the other, which takes
//! no memory besides the window and is slow with large ones.

use super::{DISTANCES, LENGTHS, number, set_number, window, with_window};
use crate::{this, want_bytes};
use core::cell::Cell;
use vm::Vm;
use vm::buffer::Buffer;
use vm::obj::{Kind, Native, Obj, SmallInt};
use vm::trap::Res;
use vm::types::{Type, TypeSlots};
use vm::{n, natives};

/// The type.
pub static TYPE: Type = {
    static NEW: Native = Native::new(n!(Deflate), 1, 1, new);
    let slots = &TypeSlots { new: Some(&NEW), getattr: Some(getattr), ..TypeSlots::NONE };
    Type::new(n!(Deflate), Kind::Ext, slots, METHODS)
};

natives! {
    METHODS:
    run(4) = run;
    go_on(1) = go_on;
    sync(3) = sync;
    finish(2) = finish;
}

/// The bytes of an object: see [`Compressor`].
const BYTES: usize = 5 * 4;
/// The header of a block with the fixed codes, of three bits: that of the last one, and of others.
const LAST: u32 = 3;
const NOT_LAST: u32 = 2;
const SHORTEST: usize = 3;
const LONGEST: usize = 258;
/// Most bytes of output that one step makes.
const STEP: usize = 5;
/// Comparisons after which a call ends, so that the program can be interrupted.
const WORK: usize = 1 << 18;

/// An object at work.
struct Compressor<'v> {
    cells: &'v [Cell<u8>],
    window: &'v [Cell<u8>],
    /// Bits that are not yet a byte, the first one lowest.
    bits: u32,
    count: u32,
    /// Where the next byte goes in the window, and how many it has.
    place: usize,
    history: usize,
    out: &'v [Cell<u8>],
    written: usize,
}

/// `Deflate(wbits)`: with a window of 2^wbits bytes.
fn new(vm: &Vm, args: &[Obj]) -> Res {
    let ext = with_window(vm, &TYPE, args[0], BYTES)?;
    let cells = vm.heap.ext_bytes(ext);
    set_number(cells, 0, LAST);
    set_number(cells, 1, 3);
    Ok(ext.obj())
}

/// `written`: bytes that the last call has put into its output.
fn getattr(vm: &Vm, o: Obj, name: Obj) -> Res {
    if name != n!(written) {
        return Ok(Obj::UNDEF);
    }
    let cells = vm.heap.ext_bytes(this(vm, o, &TYPE)?);
    Ok(Obj::small(number(cells, 4) as SmallInt))
}

fn load<'v>(vm: &'v Vm, o: Obj, out: Obj) -> Res<Compressor<'v>> {
    let ext = this(vm, o, &TYPE)?;
    let cells = vm.heap.ext_bytes(ext);
    Ok(Compressor {
        cells,
        window: window(vm, ext)?,
        bits: number(cells, 0),
        count: number(cells, 1),
        place: number(cells, 2) as usize,
        history: number(cells, 3) as usize,
        out: Buffer::want_cells(vm, out)?,
        written: 0,
    })
}

/// `run(data, at, out)`: compresses `data[at:]` as far as there is room in `out`, a bytearray of
/// at least five bytes, and time. Returns where to go on.
fn run(vm: &Vm, args: &[Obj]) -> Res {
    let mut compressor = load(vm, args[0], args[3])?;
    let data = want_bytes(vm, args[1])?;
    let mut at = (vm.want_index(args[2])?.max(0) as usize).min(data.len());
    let mut work = 0;
    while at < data.len() && compressor.written + STEP <= compressor.out.len() && work < WORK {
        let rest = &data[at..];
        let (len, distance) = compressor.longest(rest, &mut work);
        if len == 0 {
            compressor.literal(rest[0]);
        } else {
            compressor.copy(len, distance);
        }
        let len = len.max(1);
        rest[..len].iter().for_each(|byte| compressor.remember(*byte));
        at += len;
    }
    compressor.save();
    Ok(Obj::small(at as SmallInt))
}

/// `go_on()`: the block that begins is not the last one.
fn go_on(vm: &Vm, args: &[Obj]) -> Res {
    set_number(vm.heap.ext_bytes(this(vm, args[0], &TYPE)?), 0, NOT_LAST);
    Ok(Obj::NONE)
}

/// `sync(out, forget)`: ends a block that is not the last one with an empty stored block, in at
/// most eight bytes. What follows refers to nothing before if `forget` is true.
fn sync(vm: &Vm, args: &[Obj]) -> Res {
    let mut compressor = load(vm, args[0], args[1])?;
    compressor.put(0, 7 + 3);
    compressor.put(0, (8 - compressor.count % 8) % 8);
    compressor.put(0, 16);
    compressor.put(0xffff, 16);
    compressor.put(LAST, 3);
    if args[2] == Obj::TRUE {
        compressor.history = 0;
    }
    compressor.save();
    Ok(Obj::NONE)
}

/// `finish(out)`: the end of the data.
fn finish(vm: &Vm, args: &[Obj]) -> Res {
    let mut compressor = load(vm, args[0], args[1])?;
    compressor.put(0, 7);
    compressor.put(0, (8 - compressor.count % 8) % 8);
    compressor.save();
    Ok(Obj::NONE)
}

impl Compressor<'_> {
    fn save(&self) {
        let numbers =
            [self.bits, self.count, self.place as u32, self.history as u32, self.written as u32];
        numbers.into_iter().enumerate().for_each(|(i, n)| set_number(self.cells, i, n));
    }

    fn remember(&mut self, byte: u8) {
        self.window[self.place].set(byte);
        self.place = (self.place + 1) % self.window.len();
        self.history = (self.history + 1).min(self.window.len());
    }

    /// The byte `distance` before the next one.
    fn before(&self, distance: usize) -> u8 {
        let size = self.window.len();
        self.window[(self.place + size - distance) % size].get()
    }

    /// Length and distance of the longest piece that `data` begins with; 0 if there is none.
    fn longest(&self, data: &[u8], work: &mut usize) -> (usize, usize) {
        let most = data.len().min(LONGEST);
        let mut best = (0, 0);
        for distance in 1..=self.history {
            // A piece may run on into the data itself.
            let from = |i: usize| {
                if i < distance { self.before(distance - i) } else { data[i - distance] }
            };
            let len = (0..most).take_while(|i| from(*i) == data[*i]).count();
            *work += 1 + len;
            if len >= SHORTEST && len > best.0 {
                best = (len, distance);
                if len == most {
                    break;
                }
            }
        }
        best
    }

    /// Writes bits, the lowest first.
    fn put(&mut self, value: u32, count: u32) {
        self.bits |= value << self.count;
        self.count += count;
        while self.count >= 8 {
            if let Some(cell) = self.out.get(self.written) {
                cell.set(self.bits as u8);
                self.written += 1;
            }
            self.bits >>= 8;
            self.count -= 8;
        }
    }

    /// Writes a Huffman code, the highest bit first.
    fn put_code(&mut self, code: u32, count: u32) {
        self.put(code.reverse_bits() >> (32 - count), count);
    }

    fn literal(&mut self, byte: u8) {
        match byte {
            0..144 => self.put_code(0x30 + u32::from(byte), 8),
            _ => self.put_code(0x190 + u32::from(byte) - 144, 9),
        }
    }

    fn copy(&mut self, len: usize, distance: usize) {
        let (code, bits, extra) = split(&LENGTHS, len);
        match code {
            0..23 => self.put_code(code + 1, 7),
            _ => self.put_code(0xc0 + code - 23, 8),
        }
        self.put(extra, bits);
        let (code, bits, extra) = split(&DISTANCES, distance);
        self.put_code(code, 5);
        self.put(extra, bits);
    }
}

/// A value as a code, the number of its extra bits, and those.
fn split(codes: &[(u8, u16)], value: usize) -> (u32, u32, u32) {
    let code = codes.partition_point(|code| usize::from(code.1) <= value) - 1;
    let (bits, first) = codes[code];
    (code as u32, bits.into(), (value - usize::from(first)) as u32)
}
