//! Decompression: `_deflate.Inflate`.
//!
//! A state machine that can stop at every bit: it takes the compressed data a byte at a time and
//! never more of it than the output needs, so what follows in a stream is left alone.

use super::huffman::{self, Decoded, Table};
use super::{DISTANCES, LENGTHS, number, set_number, window, with_window};
use crate::this;
use core::cell::Cell;
use vm::Vm;
use vm::buffer::Buffer;
use vm::obj::{Kind, Native, Obj, SmallInt};
use vm::trap::Res;
use vm::types::{Type, TypeSlots};
use vm::{n, natives};

/// The type.
pub static TYPE: Type = {
    static NEW: Native = Native::new(n!(Inflate), 1, 1, new);
    let slots = &TypeSlots { new: Some(&NEW), ..TypeSlots::NONE };
    Type::new(n!(Inflate), Kind::Ext, slots, METHODS)
};

natives! {
    METHODS:
    run(5) = run;
}

/// The bytes of an object: the numbers of [`Inflater`], the lengths of codes while they are read,
/// and the two tables.
const NUMBERS: usize = 10;
const CODES: usize = 4 * NUMBERS;
const LITERALS: usize = CODES + 320;
const OFFSETS: usize = LITERALS + huffman::size(288);
const BYTES: usize = OFFSETS + huffman::size(32);

/// The number of the error "invalid argument".
const EINVAL: i32 = 22;

/// What is read next.
mod next {
    pub const BLOCK: u32 = 0;
    pub const STORED_LEN: u32 = 1;
    pub const STORED_CHECK: u32 = 2;
    pub const STORED: u32 = 3;
    pub const COUNTS: u32 = 4;
    /// Lengths of the codes for lengths.
    pub const CODE_LENGTHS: u32 = 5;
    pub const LENGTHS: u32 = 6;
    pub const SYMBOL: u32 = 7;
    pub const DISTANCE: u32 = 8;
    pub const COPY: u32 = 9;
    pub const DONE: u32 = 10;
}

/// `Inflate(wbits)`: with a window of 2^wbits bytes.
fn new(vm: &Vm, args: &[Obj]) -> Res {
    Ok(with_window(vm, &TYPE, args[0], BYTES)?.obj())
}

/// Why a step could not be done.
enum Stop {
    /// More input is needed.
    Input,
    /// The data is damaged.
    Damaged,
}

type Step<T = ()> = Result<T, Stop>;

/// An object at work.
struct Inflater<'v> {
    cells: &'v [Cell<u8>],
    window: &'v [Cell<u8>],
    /// Bits that have been read and not used, the first one lowest.
    bits: u64,
    count: usize,
    next: u32,
    is_last: bool,
    /// Bytes written to the window so far; it stops counting when the window is full.
    history: usize,
    /// Where the next byte goes in the window.
    place: usize,
    /// Bytes to copy; or counts of codes.
    len: usize,
    /// How far back they are; or the number of the next length.
    distance: usize,
    /// Number of codes for literals and for distances.
    codes: usize,
}

/// `run(byte, out, at, end)`: takes a byte of input (none if it is negative) and writes to
/// `out[at:end]`. Returns where the output ends; of that `~at` when the data ends there, too.
/// OSError if it is damaged.
fn run(vm: &Vm, args: &[Obj]) -> Res {
    let ext = this(vm, args[0], &TYPE)?;
    let out = Buffer::want_cells(vm, args[2])?;
    let (at, end) = (vm.want_index(args[3])?, vm.want_index(args[4])?);
    let end = (end.max(0) as usize).min(out.len());
    let mut at = (at.max(0) as usize).min(end);
    let byte = vm.want_i32(args[1])?;
    let mut inflater = Inflater::load(vm.heap.ext_bytes(ext), window(vm, ext)?);
    if let Ok(byte) = u8::try_from(byte) {
        inflater.feed(byte);
    }
    let stopped = loop {
        if inflater.next == next::DONE {
            inflater.save();
            return Ok(Obj::small(!(at as SmallInt)));
        }
        if at == end && !inflater.is_silent() {
            break Ok(());
        }
        match inflater.step() {
            Ok(Some(byte)) => {
                out[at].set(byte);
                at += 1;
            }
            Ok(None) => {}
            Err(stop) => break Err(stop),
        }
    };
    if let Err(Stop::Damaged) = stopped {
        return Err(vm.os_error(EINVAL));
    }
    inflater.save();
    Ok(Obj::small(at as SmallInt))
}

impl<'v> Inflater<'v> {
    fn load(cells: &'v [Cell<u8>], window: &'v [Cell<u8>]) -> Inflater<'v> {
        let get = |i| number(cells, i) as usize;
        Inflater {
            cells,
            window,
            bits: u64::from(number(cells, 0)) | u64::from(number(cells, 1)) << 32,
            count: get(2),
            next: number(cells, 3),
            is_last: get(4) != 0,
            history: get(5),
            place: get(6),
            len: get(7),
            distance: get(8),
            codes: get(9),
        }
    }

    fn save(&self) {
        let numbers = [
            self.bits as u32,
            (self.bits >> 32) as u32,
            self.count as u32,
            self.next,
            self.is_last.into(),
            self.history as u32,
            self.place as u32,
            self.len as u32,
            self.distance as u32,
            self.codes as u32,
        ];
        numbers.into_iter().enumerate().for_each(|(i, n)| set_number(self.cells, i, n));
    }

    fn feed(&mut self, byte: u8) {
        if self.count <= 56 {
            self.bits |= u64::from(byte) << self.count;
            self.count += 8;
        }
    }

    /// Will the next step write nothing, without reading anything first?
    fn is_silent(&self) -> bool {
        matches!(self.next, next::STORED | next::COPY) && self.len == 0
    }

    /// The next `n` bits, which are used up.
    fn take(&mut self, n: usize) -> Step<usize> {
        if self.count < n {
            return Err(Stop::Input);
        }
        let value = self.bits & ((1 << n) - 1);
        self.bits >>= n;
        self.count -= n;
        Ok(value as usize)
    }

    fn lengths(&self) -> &'v [Cell<u8>] {
        &self.cells[CODES..LITERALS]
    }

    fn literals(&self) -> Table<'v> {
        Table(&self.cells[LITERALS..OFFSETS])
    }

    fn offsets(&self) -> Table<'v> {
        Table(&self.cells[OFFSETS..BYTES])
    }

    /// The next symbol, and the value of the extra bits that `extra` says it has.
    fn symbol(&mut self, table: Table, extra: fn(usize) -> usize) -> Step<(usize, usize)> {
        let (symbol, bits) = match table.decode(self.bits, self.count) {
            Decoded::Symbol(symbol, bits) => (symbol, bits),
            Decoded::Partial => return Err(Stop::Input),
            Decoded::Wrong => return Err(Stop::Damaged),
        };
        let more = extra(symbol);
        let value = self.take(bits + more)? >> bits;
        Ok((symbol, value))
    }

    /// A byte of output.
    fn emit(&mut self, byte: u8) -> Option<u8> {
        self.window[self.place].set(byte);
        self.place = (self.place + 1) % self.window.len();
        self.history = (self.history + 1).min(self.window.len());
        Some(byte)
    }

    /// One step; it has no effect if it stops for input.
    fn step(&mut self) -> Step<Option<u8>> {
        match self.next {
            next::BLOCK => self.block()?,
            next::STORED_LEN => {
                self.len = self.take(16)?;
                self.next = next::STORED_CHECK;
            }
            next::STORED_CHECK => {
                if self.take(16)? != !self.len & 0xffff {
                    return Err(Stop::Damaged);
                }
                self.next = next::STORED;
            }
            next::STORED if self.len > 0 => {
                let byte = self.take(8)? as u8;
                self.len -= 1;
                return Ok(self.emit(byte));
            }
            next::STORED => self.end_block(),
            next::COUNTS => self.counts()?,
            next::CODE_LENGTHS => self.code_length()?,
            next::LENGTHS => self.length()?,
            next::SYMBOL => return self.literal(),
            next::DISTANCE => self.distance()?,
            _ if self.len > 0 => {
                let size = self.window.len();
                let byte = self.window[(self.place + size - self.distance) % size].get();
                self.len -= 1;
                return Ok(self.emit(byte));
            }
            _ => self.next = next::SYMBOL,
        }
        Ok(None)
    }

    fn block(&mut self) -> Step {
        let header = self.take(3)?;
        self.is_last = header & 1 != 0;
        match header >> 1 {
            0 => {
                let rest = self.count % 8;
                self.take(rest)?;
                self.next = next::STORED_LEN;
            }
            1 => self.fixed(),
            2 => self.next = next::COUNTS,
            _ => return Err(Stop::Damaged),
        }
        Ok(())
    }

    fn end_block(&mut self) {
        self.next = if self.is_last { next::DONE } else { next::BLOCK };
    }

    /// The codes that stand in the specification.
    fn fixed(&mut self) {
        let lengths = self.lengths();
        for (symbol, length) in lengths.iter().enumerate() {
            length.set(match symbol {
                0..144 | 280.. => 8,
                144..256 => 9,
                _ => 7,
            });
        }
        self.literals().build(&lengths[..288]);
        lengths[..32].iter().for_each(|length| length.set(5));
        self.offsets().build(&lengths[..32]);
        self.next = next::SYMBOL;
    }

    /// How many codes there are of each sort.
    fn counts(&mut self) -> Step {
        let counts = self.take(14)?;
        let (literals, offsets) = ((counts & 31) + 257, (counts >> 5 & 31) + 1);
        if literals > 286 || offsets > 30 {
            return Err(Stop::Damaged);
        }
        self.codes = literals << 8 | offsets;
        self.len = (counts >> 10) + 4;
        self.distance = 0;
        self.lengths().iter().for_each(|length| length.set(0));
        self.next = next::CODE_LENGTHS;
        Ok(())
    }

    fn code_length(&mut self) -> Step {
        const ORDER: [u8; 19] = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];
        if self.distance < self.len {
            let length = self.take(3)? as u8;
            self.lengths()[usize::from(ORDER[self.distance])].set(length);
            self.distance += 1;
            return Ok(());
        }
        // The table for distances is free until the lengths of its codes are known.
        if !self.offsets().build(&self.lengths()[..19]) {
            return Err(Stop::Damaged);
        }
        self.distance = 0;
        self.next = next::LENGTHS;
        Ok(())
    }

    /// A length, or several equal ones.
    fn length(&mut self) -> Step {
        let (literals, offsets) = (self.codes >> 8, self.codes & 0xff);
        let (at, all) = (self.distance, literals + offsets);
        let lengths = self.lengths();
        if at == all {
            let (first, rest) = lengths[..all].split_at(literals);
            // Without an end of the block it would never end.
            if first[256].get() == 0 || !self.literals().build(first) || !self.offsets().build(rest)
            {
                return Err(Stop::Damaged);
            }
            self.next = next::SYMBOL;
            return Ok(());
        }
        let (symbol, extra) = self.symbol(self.offsets(), |symbol| match symbol {
            16 => 2,
            17 => 3,
            18 => 7,
            _ => 0,
        })?;
        let (length, count) = match symbol {
            16 if at == 0 => return Err(Stop::Damaged),
            16 => (lengths[at - 1].get(), extra + 3),
            17 => (0, extra + 3),
            18 => (0, extra + 11),
            length => (length as u8, 1),
        };
        if at + count > all {
            return Err(Stop::Damaged);
        }
        lengths[at..at + count].iter().for_each(|cell| cell.set(length));
        self.distance = at + count;
        Ok(())
    }

    /// A literal, a length, or the end of the block.
    fn literal(&mut self) -> Step<Option<u8>> {
        let bits = |symbol: usize| match symbol {
            257.. => LENGTHS.get(symbol - 257).map_or(0, |code| code.0.into()),
            _ => 0,
        };
        let (symbol, extra) = self.symbol(self.literals(), bits)?;
        match symbol {
            0..256 => return Ok(self.emit(symbol as u8)),
            256 => self.end_block(),
            _ => {
                let code = LENGTHS.get(symbol - 257).ok_or(Stop::Damaged)?;
                self.len = usize::from(code.1) + extra;
                self.next = next::DISTANCE;
            }
        }
        Ok(None)
    }

    fn distance(&mut self) -> Step {
        let bits = |symbol: usize| DISTANCES.get(symbol).map_or(0, |code| code.0.into());
        let (symbol, extra) = self.symbol(self.offsets(), bits)?;
        let code = DISTANCES.get(symbol).ok_or(Stop::Damaged)?;
        self.distance = usize::from(code.1) + extra;
        if self.distance > self.history {
            return Err(Stop::Damaged);
        }
        self.next = next::COPY;
        Ok(())
    }
}
