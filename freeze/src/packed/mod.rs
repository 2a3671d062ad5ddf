//! Functions as the symbols that `vm::code::packed` describes; `names` has what they mention,
//! `write` makes bits and Rust source of them.

mod names;
mod write;

pub use write::codes;

use crate::huffman::LONGEST;
use crate::rom::Rom;
use names::{Name, function};
use vm::Vm;
use vm::code::packed::{FIXED, class, tag};
use vm::code::{Op, flags};
use vm::obj::{Code, Function, HeaderBits, Obj, Ref, Str, Tuple};
use vm::types::dict;

/// The class of names, which have a code for each pack.
const NAME: usize = class::COUNT;

/// The place of the function with this number, in [`PLACE`] bits.
const BODY: usize = NAME + 1;
const PLACE: usize = 16;

/// Code of at most so many bytes is not worth a head that is unpacked apart from it.
const TINY: usize = 10;

/// Writes what is packed together.
pub struct Packer<'v, 'a> {
    vm: &'v Vm<'a>,
    /// The object that the sources mean by `missing`.
    missing: Obj,
    /// Names of the prelude's functions.
    globals: Vec<String>,
    /// Is it a library, not the prelude?
    is_library: bool,
    /// Class and number of each symbol, function by function.
    functions: Vec<Vec<(usize, usize)>>,
    /// The function that symbols are added to.
    current: usize,
    /// Functions that have a number and no symbols yet.
    bodies: Vec<(usize, Ref<Code>)>,
    /// Is what is added a constant of a module or a class?
    is_outer: bool,
    /// The names that are mentioned, and expressions of the constants that are not packed.
    names: Vec<Name>,
    objects: Vec<String>,
}

impl<'v, 'a> Packer<'v, 'a> {
    /// Nothing yet, of the prelude, whose functions have these names, or of a library, which has no
    /// `missing`.
    pub fn new(vm: &'v Vm<'a>, missing: Option<Obj>, globals: Vec<String>) -> Self {
        Packer {
            vm,
            missing: missing.unwrap_or(Obj::UNDEF),
            globals,
            is_library: missing.is_none(),
            functions: Vec::new(),
            current: 0,
            bodies: Vec::new(),
            is_outer: false,
            names: Vec::new(),
            objects: Vec::new(),
        }
    }

    /// Adds a module of a library; gives its number among the functions.
    pub fn module(&mut self, rom: &mut Rom, code: Ref<Code>) -> Result<usize, String> {
        let number = self.begin();
        self.current = number;
        let file = rom.value(self.vm, self.vm.heap.origin(code).file)?;
        self.object(file)?;
        self.code(rom, code)?;
        while let Some((number, code)) = self.bodies.pop() {
            self.current = number;
            self.body(rom, code)?;
        }
        Ok(number)
    }

    /// The number of a function without symbols.
    fn begin(&mut self) -> usize {
        self.functions.push(Vec::new());
        self.functions.len() - 1
    }

    /// Adds a function.
    pub fn add(
        &mut self,
        rom: &mut Rom,
        function: Ref<Function>,
        has_name: bool,
    ) -> Result<(), String> {
        self.current = self.begin();
        let f = &self.vm[function];
        let code: Ref<Code> = f.code.get().cast().ok_or("no code")?;
        self.value(rom, if has_name { self.vm[code].name } else { Obj::NONE })?;
        self.code(rom, code)?;
        self.value(rom, f.defaults.get())?;
        let mut pairs = Vec::new();
        if let Some(d) = f.kwdefaults.get().cast() {
            let listed = dict::each(self.vm, d, |name, value| {
                pairs.push((name, value));
                Ok(())
            });
            listed.map_err(|_| "the defaults cannot be listed")?;
        }
        self.number(pairs.len())?;
        for (name, value) in pairs {
            self.value(rom, name)?;
            self.value(rom, value)?;
        }
        Ok(())
    }

    fn put(&mut self, class: usize, symbol: usize) {
        self.functions[self.current].push((class, symbol));
    }

    fn bytes(&mut self, bytes: &[u8]) {
        bytes.iter().for_each(|b| self.put(class::BYTE, (*b).into()));
    }

    fn number(&mut self, n: usize) -> Result<(), String> {
        match u16::try_from(n).map_err(|_| "a number beyond 16 bits")? {
            n @ 0..255 => self.put(class::BYTE, n.into()),
            n => {
                self.put(class::BYTE, 255);
                self.bytes(&n.to_le_bytes());
            }
        }
        Ok(())
    }

    fn code(&mut self, rom: &mut Rom, code: Ref<Code>) -> Result<(), String> {
        self.head(rom, code)?;
        self.body(rom, code)
    }

    fn head(&mut self, rom: &mut Rom, code: Ref<Code>) -> Result<(), String> {
        let c = &self.vm[code];
        self.bytes(&c.flags.to_le_bytes());
        self.number(c.nregs.into())?;
        for count in [c.nargs, c.nposonly, c.nkwonly, c.nfree] {
            self.bytes(&[u8::try_from(count).map_err(|_| "too many parameters")?]);
        }
        self.tuple(rom, self.vm.heap.tuple(c.argnames.cast().ok_or("no tuple")?))
    }

    fn body(&mut self, rom: &mut Rom, code: Ref<Code>) -> Result<(), String> {
        let heap = &self.vm.heap;
        let c = &self.vm[code];
        let is_outer = c.flags & (flags::MODULE | flags::CLASS) != 0;
        let before = std::mem::replace(&mut self.is_outer, is_outer);
        let instructions = heap.bytes(c.code.cast().ok_or("no instructions")?);
        self.constants(rom, heap.tuple(c.consts.cast().ok_or("no tuple")?), instructions)?;
        self.is_outer = before;
        let exc = heap.bytes(heap.code_exc(code).cast().ok_or("no table")?);
        self.number(exc.len())?;
        self.bytes(exc);
        if self.is_library {
            let origin = heap.origin(code);
            let lines = heap.bytes(origin.lines.cast().ok_or("no lines")?);
            self.number(lines.len())?;
            lines.iter().for_each(|b| self.put(class::LINE, (*b).into()));
            self.number(origin.line as usize)?;
        }
        self.instructions(instructions)
    }

    /// The constants of code: names of globals that are functions of the prelude as their numbers.
    fn constants(&mut self, rom: &mut Rom, all: &[Obj], code: &[u8]) -> Result<(), String> {
        let uses = uses(code)?;
        self.number(all.len())?;
        for (i, constant) in all.iter().enumerate() {
            let name = self.vm.str_of(*constant).unwrap_or_default();
            let is_function = self.globals.iter().any(|known| known == name);
            let here = || uses.iter().filter(|(_, k)| *k == i).map(|(op, _)| op);
            let is_load = |op: &Op| matches!(op, Op::LoadGlobal | Op::LoadGlobalW | Op::LoadName);
            if !is_function || !here().any(is_load) {
                self.value(rom, *constant)?;
            } else if here().all(is_load) {
                let name = name.to_string();
                self.put(class::TAG, tag::NAME);
                self.put_name(name.as_bytes(), function(name.as_bytes()));
            } else {
                return Err(format!("{name} is the name of a function and of something else"));
            }
        }
        Ok(())
    }

    fn instructions(&mut self, code: &[u8]) -> Result<(), String> {
        self.number(code.len())?;
        let (mut at, mut last, mut unmentioned) = (0, 0u8, 0u8);
        while at < code.len() {
            let op = Op::from_u8(code[at]).ok_or("no instruction")?;
            self.put(class::OP, code[at].into());
            at += 1;
            for operand in op.operands() {
                let bytes = &code[at..at + operand.size()];
                at += operand.size();
                let class = class::of(operand);
                let mut lowest = bytes[0];
                match class {
                    class::WRITTEN..=class::BASE => {
                        lowest = lowest.wrapping_sub(last);
                        if class == class::WRITTEN {
                            last = bytes[0];
                        }
                    }
                    class::CONSTANT => {
                        lowest = unmentioned.wrapping_sub(lowest);
                        unmentioned = unmentioned.wrapping_add(u8::from(lowest == 0));
                    }
                    _ => {}
                }
                self.put(class, lowest.into());
                bytes[1..].iter().for_each(|b| self.put(class::HIGH, (*b).into()));
            }
        }
        Ok(())
    }

    fn tuple(&mut self, rom: &mut Rom, items: &[Obj]) -> Result<(), String> {
        self.number(items.len())?;
        items.iter().try_for_each(|o| self.value(rom, *o))
    }

    fn value(&mut self, rom: &mut Rom, o: Obj) -> Result<(), String> {
        let vm = self.vm;
        if o == self.missing {
            return self.object("Obj::rom(&MISSING)".into());
        }
        if let Some(i) = FIXED.iter().position(|fixed| *fixed == o) {
            self.put(class::TAG, tag::FIXED + i);
            return Ok(());
        }
        if let Some(i) = o.as_small().and_then(|i| i16::try_from(i).ok()) {
            self.put(class::TAG, tag::INT);
            return self.number((i as u16).into());
        }
        if let Some(s) = o.cast::<Str>() {
            return self.text(s);
        }
        if let Some(t) = o.cast::<Tuple>() {
            self.put(class::TAG, tag::TUPLE);
            return self.tuple(rom, vm.heap.tuple(t));
        }
        if let Some(code) = o.cast::<Code>() {
            return self.inner(rom, code);
        }
        let object = rom.value(vm, o)?;
        self.object(object)
    }

    /// A constant that is not packed.
    fn object(&mut self, object: String) -> Result<(), String> {
        self.put(class::TAG, tag::OBJECT);
        let place = place_in(&mut self.objects, object);
        self.number(place)
    }

    /// Code inside code: a head, if it is called later.
    fn inner(&mut self, rom: &mut Rom, code: Ref<Code>) -> Result<(), String> {
        let c = &self.vm[code];
        let size = self.vm.heap.bytes(c.code.cast().ok_or("no instructions")?).len();
        let is_body = c.flags & flags::CLASS != 0;
        let is_later = self.is_library && self.is_outer && !is_body && size > TINY;
        self.put(class::TAG, if is_later { tag::HEAD } else { tag::CODE });
        self.value(rom, c.name)?;
        if !is_later {
            return self.code(rom, code);
        }
        self.head(rom, code)?;
        let number = self.begin();
        self.bodies.push((number, code));
        self.put(BODY, number);
        Ok(())
    }

    fn text(&mut self, s: Ref<Str>) -> Result<(), String> {
        let (vm, text) = (self.vm, self.vm.heap.text(s));
        if let [one @ 0..128] = text {
            self.put(class::TAG, tag::CHAR);
            self.put(class::LETTER, (*one).into());
            return Ok(());
        }
        let plain = |b: &u8| b.is_ascii_alphanumeric() || b"_.<>".contains(b);
        let is_name = match self.is_library {
            true => vm[s].header.has(HeaderBits::INTERNED),
            false => text.iter().all(plain),
        };
        if !text.is_empty() && is_name {
            return self.name(text);
        }
        self.put(class::TAG, tag::STR);
        self.number(text.len())?;
        text.iter().for_each(|b| self.put(class::LETTER, (*b).into()));
        Ok(())
    }
}

/// The instructions that use constants, and which ones.
fn uses(code: &[u8]) -> Result<Vec<(Op, usize)>, String> {
    let (mut uses, mut at) = (Vec::new(), 0);
    while at < code.len() {
        let op = Op::from_u8(code[at]).ok_or("no instruction")?;
        at += 1;
        for operand in op.operands() {
            let bytes = &code[at..at + operand.size()];
            at += operand.size();
            if class::of(operand) == class::CONSTANT {
                let index = bytes.iter().rev().fold(0, |n, b| n << 8 | usize::from(*b));
                uses.push((op, index));
            }
        }
    }
    Ok(uses)
}

/// Place of an expression in a list, at whose end it is added if it is not there.
fn place_in(list: &mut Vec<String>, expression: String) -> usize {
    list.iter().position(|known| *known == expression).unwrap_or_else(|| {
        list.push(expression);
        list.len() - 1
    })
}

const _: () = assert!(LONGEST == vm::code::packed::LONGEST);
