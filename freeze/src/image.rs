//! Images as bytes; `vm::code::image` describes the format and reads it.

use vm::Vm;
use vm::code::image::{BLOCK_ALIGN, BODY, FINGERPRINT, MAGIC, VERSION, tag};
use vm::obj::{
    Bytes, Code, Complex, Float, FloatObj, HeaderBits, Kind, Obj, Ref, Str, Tuple, hash_bytes,
};
use vm::types::big::Small;
use vm::types::int;

/// The word size that blocks are laid out for: there they run from where they are. Other machines
/// copy them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Words {
    /// Microcontrollers.
    Narrow,
    /// PCs.
    Wide,
}

impl Words {
    /// Those of the machine this runs on.
    pub const HERE: Words = if vm::obj::WORD_BITS == 32 { Words::Narrow } else { Words::Wide };

    fn bytes(self) -> u8 {
        match self {
            Words::Narrow => 4,
            Words::Wide => 8,
        }
    }
}

/// The image of a module.
pub(crate) fn write(vm: &Vm, code: Ref<Code>, words: Words) -> Result<Vec<u8>, String> {
    // The names stand in front of the code, whose blocks are aligned: find them first.
    let mut names = Names::default();
    let mut first = Writer { vm, words, names: &mut names, out: Vec::new() };
    first.code(code)?;
    let mut out = vec![0; BODY];
    put_bytes(&mut out, text(vm, vm[code].file)?);
    put_number(&mut out, names.list.len());
    names.list.iter().for_each(|name| put_bytes(&mut out, name));
    let mut writer = Writer { vm, words, names: &mut names, out };
    writer.code(code)?;
    let mut out = writer.out;
    let length = u32::try_from(out.len()).map_err(|_| "the image is too large")?;
    out[..4].copy_from_slice(&MAGIC);
    out[4] = VERSION;
    out[5] = words.bytes();
    out[8..12].copy_from_slice(&FINGERPRINT.to_le_bytes());
    out[12..16].copy_from_slice(&length.to_le_bytes());
    let hash = hash_bytes(&out[BODY..]);
    out[16..20].copy_from_slice(&hash.to_le_bytes());
    Ok(out)
}

fn text<'v>(vm: &'v Vm, name: Obj) -> Result<&'v [u8], String> {
    vm.text_of(name).ok_or_else(|| "a name is no str".into())
}

fn put_number(out: &mut Vec<u8>, number: usize) {
    let mut buffer = [0; 5];
    let len = vm::code::encode::write_leb(number as u32, &mut buffer, 0);
    out.extend_from_slice(&buffer[..len]);
}

/// A number of bytes, and they.
fn put_bytes(out: &mut Vec<u8>, bytes: &[u8]) {
    put_number(out, bytes.len());
    out.extend_from_slice(bytes);
}

/// Names in the order of their indices.
#[derive(Default)]
struct Names {
    list: Vec<Vec<u8>>,
}

impl Names {
    fn index(&mut self, name: &[u8]) -> usize {
        let found = self.list.iter().position(|n| n == name);
        found.unwrap_or_else(|| {
            self.list.push(name.to_vec());
            self.list.len() - 1
        })
    }
}

struct Writer<'v, 'a> {
    vm: &'v Vm<'a>,
    words: Words,
    names: &'v mut Names,
    out: Vec<u8>,
}

impl Writer<'_, '_> {
    fn number(&mut self, number: usize) {
        put_number(&mut self.out, number);
    }

    fn name(&mut self, name: Obj) -> Result<(), String> {
        let index = self.names.index(text(self.vm, name)?);
        self.number(index);
        Ok(())
    }

    fn code(&mut self, code: Ref<Code>) -> Result<(), String> {
        let c = &self.vm[code];
        for number in [c.flags, c.nregs] {
            self.number(number.into());
        }
        for number in [c.nargs, c.nposonly, c.nkwonly, c.nfree] {
            self.number(number.into());
        }
        self.number(c.line as usize);
        self.name(c.name)?;
        self.name(c.qualname)?;
        let argnames = self.items(c.argnames)?;
        self.number(argnames.len());
        argnames.iter().try_for_each(|name| self.name(*name))?;
        let consts = self.items(c.consts)?;
        self.number(consts.len());
        consts.iter().try_for_each(|value| self.value(*value))?;
        [c.code, c.exc, c.lines].into_iter().try_for_each(|bytes| self.block(bytes))
    }

    fn items(&self, tuple: Obj) -> Result<Vec<Obj>, String> {
        let tuple = tuple.cast::<Tuple>().ok_or("not a tuple")?;
        Ok(self.vm.heap.tuple(tuple).to_vec())
    }

    fn value(&mut self, value: Obj) -> Result<(), String> {
        let vm = self.vm;
        let single = [
            (Obj::NONE, tag::NONE),
            (Obj::TRUE, tag::TRUE),
            (Obj::FALSE, tag::FALSE),
            (Obj::ELLIPSIS, tag::ELLIPSIS),
        ];
        if let Some((_, tag)) = single.iter().find(|(o, _)| *o == value) {
            self.out.push(*tag);
        } else if value.is_small() || value.is_kind(Kind::BigInt) {
            self.int(value)?;
        } else if value.is_flonum() || value.cast::<FloatObj>().is_some() {
            self.out.push(tag::FLOAT);
            self.double(vm.float_of(value).ok_or("no float")?);
        } else if let Some(z) = value.cast::<Complex>() {
            self.out.push(tag::COMPLEX);
            self.double(vm[z].re);
            self.double(vm[z].im);
        } else if let Some(s) = value.cast::<Str>() {
            if vm[s].header.has(HeaderBits::INTERNED) {
                self.out.push(tag::NAME);
                self.name(value)?;
            } else {
                self.out.push(tag::STR);
                put_bytes(&mut self.out, vm.heap.text(s));
            }
        } else if let Some(b) = value.cast::<Bytes>() {
            self.out.push(tag::BYTES);
            put_bytes(&mut self.out, vm.heap.bytes(b));
        } else if value.is_kind(Kind::Tuple) {
            let items = self.items(value)?;
            self.out.push(tag::TUPLE);
            self.number(items.len());
            items.iter().try_for_each(|item| self.value(*item))?;
        } else if let Some(code) = value.cast::<Code>() {
            self.out.push(tag::CODE);
            self.code(code)?;
        } else {
            return Err(format!("a constant of kind {:?}", value.kind()));
        }
        Ok(())
    }

    fn int(&mut self, value: Obj) -> Result<(), String> {
        let mut store = Small::from(0u64);
        let view = int::view(self.vm, value).ok_or("no int")?;
        let big = view.big(&mut store);
        self.out.push(tag::INT);
        self.out.push(big.is_negative().into());
        put_number(&mut self.out, big.limbs().len());
        big.limbs().iter().for_each(|limb| self.out.extend_from_slice(&limb.to_le_bytes()));
        Ok(())
    }

    /// Doubles, whatever the interpreter's floats are here.
    #[allow(clippy::unnecessary_cast)]
    fn double(&mut self, value: Float) {
        self.out.extend_from_slice(&(value as f64).to_le_bytes());
    }

    fn block(&mut self, bytes: Obj) -> Result<(), String> {
        let bytes = self.vm.heap.bytes(bytes.cast::<Bytes>().ok_or("no bytes")?);
        self.out.resize(self.out.len().next_multiple_of(BLOCK_ALIGN), 0);
        let start = self.out.len();
        self.out.extend_from_slice(&[Kind::Bytes as u8, HeaderBits::ROM]);
        self.out.resize(start + usize::from(self.words.bytes()), 0);
        self.out.extend_from_slice(&hash_bytes(bytes).to_le_bytes());
        self.out.extend_from_slice(&(bytes.len() as u32).to_le_bytes());
        self.out.extend_from_slice(bytes);
        Ok(())
    }
}
