//! Writes images, of modules for files and of functions and constants for `marshal`.
//!
//! The format is described in `image.rs`. The names stand in front of the code, whose blocks are
//! aligned: a first pass finds them and writes nothing. Where an image goes is not known here; it
//! is a `bytes` object of the heap.

use super::encode::{LEB_SIZE, write_leb};
use super::image::{BLOCK_ALIGN, BODY, CONSTANT, FINGERPRINT, MAGIC, MAX_DEPTH, VERSION, tag};
use crate::Vm;
use crate::obj::*;
use crate::printer::Printer;
use crate::trap::{Res, Trap};
use crate::types::big::Small;
use crate::types::{dict, int};

/// The image of a code object or a constant, with blocks for words of `word_bytes` bytes, 4 or 8.
/// ValueError if it is neither.
pub fn write(vm: &Vm, what: Obj, word_bytes: u8) -> Res<Ref<Bytes>> {
    let names = dict::new(vm, 0)?;
    let file = match what.cast::<Code>() {
        Some(code) => vm.heap.origin(code).file,
        None => n!(""),
    };
    let mut first = Writer { vm, word_bytes, names, out: Printer::count(vm), at: BODY };
    first.top(what)?;
    let mut body = Writer { vm, word_bytes, names, out: Printer::text(vm), at: BODY };
    body.bytes(body.text(file)?)?;
    body.number(dict::len(vm, names) as u32)?;
    dict::each(vm, names, |name, _| body.bytes(body.text(name)?))?;
    body.top(what)?;
    let end = body.at;
    let body = vm.heap.bytes(body.out.finish_bytes()?.cast_unchecked());
    let Ok(length) = u32::try_from(end) else { return Err(unmarshallable(vm)) };
    vm.heap.new_bytes_with(end, |to| {
        to[..4].copy_from_slice(&MAGIC);
        to[4] = VERSION;
        to[5] = word_bytes;
        to[6] = if what.is_kind(Kind::Code) { 0 } else { CONSTANT };
        to[7] = 0;
        to[8..12].copy_from_slice(&FINGERPRINT.to_le_bytes());
        to[12..16].copy_from_slice(&length.to_le_bytes());
        to[16..BODY].copy_from_slice(&hash_bytes(body).to_le_bytes());
        to[BODY..].copy_from_slice(body);
    })
}

#[cold]
fn unmarshallable(vm: &Vm) -> Trap {
    vm.value_error(t!("unmarshallable object"))
}

struct Writer<'v, 'a> {
    vm: &'v Vm<'a>,
    word_bytes: u8,
    /// Indices by name.
    names: Ref<Dict>,
    out: Printer<'v, 'a>,
    /// Offset in the image.
    at: usize,
}

impl<'v> Writer<'v, '_> {
    fn put(&mut self, bytes: &[u8]) -> Res<()> {
        self.at += bytes.len();
        self.out.put(bytes)
    }

    fn number(&mut self, number: u32) -> Res<()> {
        let mut buffer = [0; LEB_SIZE];
        let len = write_leb(number, &mut buffer, 0);
        self.put(&buffer[..len])
    }

    /// A number of bytes, and they.
    fn bytes(&mut self, bytes: &[u8]) -> Res<()> {
        self.number(bytes.len() as u32)?;
        self.put(bytes)
    }

    fn text(&self, name: Obj) -> Res<&'v [u8]> {
        let vm = self.vm;
        vm.text_of(name).ok_or_else(|| unmarshallable(vm))
    }

    fn items(&self, tuple: Obj) -> Res<&'v [Obj]> {
        let vm = self.vm;
        tuple.cast::<Tuple>().map(|t| vm.heap.tuple(t)).ok_or_else(|| unmarshallable(vm))
    }

    fn name(&mut self, name: Obj) -> Res<()> {
        self.text(name)?;
        let index = match dict::find(self.vm, self.names, name)? {
            Some(at) => dict::value_at(self.vm, self.names, at).as_small().unwrap_or(0),
            None => {
                let next = dict::len(self.vm, self.names) as SmallInt;
                dict::insert(self.vm, self.names, name, Obj::small(next))?;
                next
            }
        };
        self.number(index as u32)
    }

    fn top(&mut self, what: Obj) -> Res<()> {
        match what.cast::<Code>() {
            Some(code) => self.code(code, 0),
            None => self.value(what, 0),
        }
    }

    fn code(&mut self, code: Ref<Code>, depth: u32) -> Res<()> {
        let c = &self.vm[code];
        for number in [c.flags, c.nregs] {
            self.number(number.into())?;
        }
        for number in [c.nargs, c.nposonly, c.nkwonly, c.nfree] {
            self.number(number.into())?;
        }
        let (exc, origin) = (self.vm.heap.code_exc(code), self.vm.heap.origin(code));
        self.number(origin.line)?;
        self.name(c.name)?;
        self.name(self.vm.heap.qualname(code))?;
        let argnames = self.items(c.argnames)?;
        self.number(argnames.len() as u32)?;
        argnames.iter().try_for_each(|name| self.name(*name))?;
        let consts = self.items(c.consts)?;
        self.number(consts.len() as u32)?;
        for value in consts {
            match value.cast::<Code>() {
                Some(_) if depth >= MAX_DEPTH => return Err(unmarshallable(self.vm)),
                Some(inner) => {
                    self.put(&[tag::CODE])?;
                    self.code(inner, depth + 1)?;
                }
                None => self.value(*value, depth)?,
            }
        }
        [c.code, exc, origin.lines].into_iter().try_for_each(|bytes| self.block(bytes))
    }

    /// A constant that is no code.
    fn value(&mut self, value: Obj, depth: u32) -> Res<()> {
        let vm = self.vm;
        let single = [
            (Obj::NONE, tag::NONE),
            (Obj::TRUE, tag::TRUE),
            (Obj::FALSE, tag::FALSE),
            (Obj::ELLIPSIS, tag::ELLIPSIS),
        ];
        if let Some((_, tag)) = single.iter().find(|(o, _)| *o == value) {
            self.put(&[*tag])
        } else if value.is_small() || value.is_kind(Kind::BigInt) {
            self.int(value)
        } else if value.is_flonum() || value.cast::<FloatObj>().is_some() {
            self.put(&[tag::FLOAT])?;
            self.double(vm.float_of(value).unwrap_or(0.0))
        } else if let Some(z) = value.cast::<Complex>() {
            self.put(&[tag::COMPLEX])?;
            self.double(vm[z].re)?;
            self.double(vm[z].im)
        } else if let Some(s) = value.cast::<Str>() {
            if vm[s].header.has(HeaderBits::INTERNED) {
                self.put(&[tag::NAME])?;
                return self.name(value);
            }
            self.put(&[tag::STR])?;
            self.bytes(vm.heap.text(s))
        } else if let Some(b) = value.cast::<Bytes>() {
            self.put(&[tag::BYTES])?;
            self.bytes(vm.heap.bytes(b))
        } else if value.is_kind(Kind::Tuple) && depth < MAX_DEPTH {
            let items = self.items(value)?;
            self.put(&[tag::TUPLE])?;
            self.number(items.len() as u32)?;
            items.iter().try_for_each(|item| self.value(*item, depth + 1))
        } else {
            Err(unmarshallable(vm))
        }
    }

    fn int(&mut self, value: Obj) -> Res<()> {
        let mut store = Small::from(0u64);
        let Some(view) = int::view(self.vm, value) else { return Err(unmarshallable(self.vm)) };
        let big = view.big(&mut store);
        self.put(&[tag::INT, big.is_negative().into()])?;
        self.number(big.limbs().len() as u32)?;
        big.limbs().iter().try_for_each(|limb| self.put(&limb.to_le_bytes()))
    }

    /// Doubles, whatever the interpreter's floats are here.
    #[allow(clippy::unnecessary_cast)]
    fn double(&mut self, value: Float) -> Res<()> {
        self.put(&(value as f64).to_le_bytes())
    }

    fn block(&mut self, bytes: Obj) -> Res<()> {
        let vm = self.vm;
        let Some(bytes) = bytes.cast::<Bytes>() else { return Err(unmarshallable(vm)) };
        let bytes = vm.heap.bytes(bytes);
        let zeros = [0; BLOCK_ALIGN];
        self.put(&zeros[..self.at.next_multiple_of(BLOCK_ALIGN) - self.at])?;
        let Some((header, size)) = bytes_header(self.word_bytes, bytes) else {
            return Err(unmarshallable(vm));
        };
        self.put(&header[..size])?;
        self.put(bytes)
    }
}
