//! Functions as the symbols that `vm::prelude::packed` describes, and these as bits.

use crate::huffman::{Huffman, LONGEST};
use crate::rom::Rom;
use std::fmt::Write as _;
use vm::Vm;
use vm::code::Op;
use vm::obj::{Code, Function, Obj, Ref, Str, Tuple};
use vm::prelude::packed::{FIXED, class, tag};
use vm::types::dict;

/// The class of names, which have a code for each part.
const NAME: usize = class::COUNT;

/// Writes what is packed of one part.
pub struct Packer<'v, 'a> {
    vm: &'v Vm<'a>,
    /// The object that the sources mean by `missing`.
    missing: Obj,
    /// Class and number of each symbol, function by function.
    functions: Vec<Vec<(usize, usize)>>,
    /// Expressions of the names that are mentioned, and of the constants that are not packed.
    names: Vec<String>,
    objects: Vec<String>,
}

impl<'v, 'a> Packer<'v, 'a> {
    /// Nothing yet.
    pub fn new(vm: &'v Vm<'a>, missing: Obj) -> Self {
        Packer { vm, missing, functions: Vec::new(), names: Vec::new(), objects: Vec::new() }
    }

    /// Adds a function, whose name is in the table of functions.
    pub fn add(&mut self, rom: &mut Rom, function: Ref<Function>) -> Result<(), String> {
        self.functions.push(Vec::new());
        let f = &self.vm[function];
        self.code(rom, f.code.get().cast().ok_or("no code")?)?;
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

    /// Adds how often each symbol occurs.
    pub fn count(&self, all: &mut [[usize; 256]; class::COUNT]) {
        for (class, symbol) in self.functions.iter().flatten().filter(|(c, _)| *c != NAME) {
            all[*class][*symbol] += 1;
        }
    }

    /// The static `PART`, with the statics that it mentions. `names` are those of the functions.
    pub fn part(&self, codes: &[Huffman], names: &[String]) -> String {
        let mut counts = vec![0; self.names.len()];
        for (_, symbol) in self.functions.iter().flatten().filter(|(c, _)| *c == NAME) {
            counts[*symbol] += 1;
        }
        let code = Huffman::new(&counts);
        let (mut table, mut text, mut start) = (String::new(), String::new(), 0);
        for (symbols, name) in self.functions.iter().zip(names) {
            let mut bits = Vec::new();
            for (class, symbol) in symbols {
                codes.get(*class).unwrap_or(&code).write(*symbol, &mut bits);
            }
            let _ = writeln!(table, "    Packed {{ name: {name}, start: {start} }},");
            let bytes = bits.chunks(8).map(|b| b.iter().rev().fold(0, |n, bit| n << 1 | bit));
            let bytes: Vec<u8> = bytes.collect();
            start += bytes.len();
            let _ = writeln!(text, "    {}\\", escaped(&bytes));
        }
        let places = code.symbols().map(|i| &self.names[i]);
        let places = places.fold(String::new(), |all, name| all + "    " + name + ",\n");
        let objects = self.objects.iter().fold(String::new(), |all, o| all + "    " + o + ",\n");
        format!(
            "pub(super) static PART: Part = Part {{\n    functions: &FUNCTIONS,\n    \
             bits: BITS,\n    names: &NAMES,\n    counts: {:?},\n    objects: &OBJECTS,\n}};\n\n\
             static FUNCTIONS: [Packed; {}] = [\n{table}];\n\n\
             static NAMES: [u16; {}] = [\n{places}];\n\n\
             static OBJECTS: [Obj; {}] = [\n{objects}];\n\n\
             static BITS: &[u8; {start}] = b\"\\\n{text}\";\n",
            code.counts(),
            names.len(),
            self.names.len(),
            self.objects.len(),
        )
    }

    /// The expression for the place of a name.
    pub fn place(name: &str) -> String {
        format!("place_of(n!(\"{name}\"))")
    }

    fn put(&mut self, class: usize, symbol: usize) {
        self.functions.last_mut().expect("`add` has begun one").push((class, symbol));
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
        let heap = &self.vm.heap;
        let c = &self.vm[code];
        self.bytes(&c.flags.to_le_bytes());
        self.number(c.nregs.into())?;
        self.bytes(&[c.nargs, c.nposonly, c.nkwonly, c.nfree]);
        for tuple in [c.argnames, c.consts] {
            self.tuple(rom, heap.tuple(tuple.cast().ok_or("no tuple")?))?;
        }
        let exc = heap.bytes(heap.code_exc(code).cast().ok_or("no table")?);
        self.number(exc.len())?;
        self.bytes(exc);
        self.instructions(heap.bytes(c.code.cast().ok_or("no instructions")?))
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
            return self.text(vm.heap.text(s));
        }
        if let Some(t) = o.cast::<Tuple>() {
            self.put(class::TAG, tag::TUPLE);
            return self.tuple(rom, vm.heap.tuple(t));
        }
        if let Some(code) = o.cast::<Code>() {
            self.put(class::TAG, tag::CODE);
            self.value(rom, vm[code].name)?;
            return self.code(rom, code);
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

    fn text(&mut self, text: &[u8]) -> Result<(), String> {
        if let [one @ 0..128] = text {
            self.put(class::TAG, tag::CHAR);
            self.put(class::LETTER, (*one).into());
            return Ok(());
        }
        let plain = |b: &u8| b.is_ascii_alphanumeric() || b"_.<>".contains(b);
        if !text.is_empty() && text.iter().all(plain) {
            self.put(class::TAG, tag::NAME);
            let name = place_in(&mut self.names, Self::place(&text.escape_ascii().to_string()));
            self.put(NAME, name);
            return Ok(());
        }
        self.put(class::TAG, tag::STR);
        self.number(text.len())?;
        text.iter().for_each(|b| self.put(class::LETTER, (*b).into()));
        Ok(())
    }
}

/// The codes of all classes but names as the static `CODES`.
pub fn codes(all: &[Huffman]) -> String {
    let mut text = format!("pub(super) static CODES: [packed::Code; {}] = [\n", all.len());
    for code in all {
        let symbols: Vec<usize> = code.symbols().collect();
        let _ = writeln!(
            text,
            "    packed::Code {{ counts: {:?}, symbols: &{symbols:?} }},",
            code.counts()
        );
    }
    text + "];\n"
}

/// Place of an expression in a list, at whose end it is added if it is not there.
fn place_in(list: &mut Vec<String>, expression: String) -> usize {
    list.iter().position(|known| *known == expression).unwrap_or_else(|| {
        list.push(expression);
        list.len() - 1
    })
}

/// Bytes in a literal that goes on in the next line. The mark of a macro and blanks, which would
/// be dropped, are written as numbers.
fn escaped(bytes: &[u8]) -> String {
    let plain = bytes.escape_ascii().to_string();
    plain.replace('!', "\\x21").replace(' ', "\\x20")
}

const _: () = assert!(LONGEST == vm::prelude::packed::LONGEST);
