//! Functions as the symbols that `vm::code::packed` describes, and these as bits.

use crate::huffman::{Huffman, LONGEST};
use crate::rom::Rom;
use std::fmt::Write as _;
use vm::Vm;
use vm::code::packed::{FIXED, OWN, class, tag};
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
    /// Expressions of the names that are mentioned, and of the constants that are not packed.
    names: Vec<String>,
    objects: Vec<String>,
}

impl<'v, 'a> Packer<'v, 'a> {
    /// Nothing yet. A library has no `missing`.
    pub fn new(vm: &'v Vm<'a>, missing: Option<Obj>) -> Self {
        Packer {
            vm,
            missing: missing.unwrap_or(Obj::UNDEF),
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

    /// Adds a function, whose name is in the table of functions.
    pub fn add(&mut self, rom: &mut Rom, function: Ref<Function>) -> Result<(), String> {
        self.current = self.begin();
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
        for (class, symbol) in self.functions.iter().flatten().filter(|(c, _)| *c < NAME) {
            all[*class][*symbol] += 1;
        }
    }

    /// The code of names.
    fn name_code(&self) -> Huffman {
        let mut counts = vec![0; self.names.len()];
        for (_, symbol) in self.functions.iter().flatten().filter(|(c, _)| *c == NAME) {
            counts[*symbol] += 1;
        }
        Huffman::new(&counts)
    }

    /// The functions in bytes.
    fn bytes_of_all(&self, codes: &[Huffman], names: &Huffman) -> Vec<Vec<u8>> {
        let (mut places, mut at) = (Vec::new(), 0);
        for symbols in &self.functions {
            places.push(at);
            let mut bits = Vec::new();
            symbols.iter().for_each(|s| write(*s, codes, names, &[], &mut bits));
            at += bits.len().div_ceil(8);
        }
        let bytes = |symbols: &Vec<(usize, usize)>| {
            let mut bits = Vec::new();
            symbols.iter().for_each(|s| write(*s, codes, names, &places, &mut bits));
            bits.chunks(8).map(|b| b.iter().rev().fold(0, |n, bit| n << 1 | bit)).collect()
        };
        self.functions.iter().map(bytes).collect()
    }

    /// The static `PART`, with the statics that it mentions. `names` are those of the functions.
    pub fn part(&self, codes: &[Huffman], names: &[String]) -> String {
        let (mut table, mut start) = (String::new(), 0);
        for (bytes, name) in self.bytes_of_all(codes, &self.name_code()).iter().zip(names) {
            let _ = writeln!(table, "    Packed {{ name: {name}, start: {start} }},");
            start += bytes.len();
        }
        let (pack, statics) = self.pack(codes, &[]);
        format!(
            "pub(super) static PART: Part = Part {{ functions: &FUNCTIONS, pack: {pack} }};\n\n\
             static FUNCTIONS: [Packed; {}] = [\n{table}];\n\n{statics}",
            names.len(),
        )
    }

    /// The expression for a pack, and statics that it mentions, which use `OBJECTS`, `PLACES`
    /// and `BITS` as names. `own` are the library's own names.
    pub fn pack(&self, codes: &[Huffman], own: &[&String]) -> (String, String) {
        let code = self.name_code();
        let (mut text, mut len) = (String::new(), 0);
        for bytes in self.bytes_of_all(codes, &code) {
            len += bytes.len();
            let _ = writeln!(text, "    {}\\", escaped(&bytes));
        }
        let place = |i: usize| match own.iter().position(|name| **name == self.names[i]) {
            Some(place) => (usize::from(OWN) + place).to_string(),
            None => self.names[i].clone(),
        };
        let places = code.symbols().map(place);
        let places = places.fold(String::new(), |all, name| all + "    " + &name + ",\n");
        let objects = self.objects.iter().fold(String::new(), |all, o| all + "    " + o + ",\n");
        let pack = format!(
            "Pack {{\n    codes: &CODES,\n    bits: BITS,\n    names: &PLACES,\n    \
             counts: {:?},\n    objects: &OBJECTS,\n    own: {},\n    is_library: {},\n}}",
            code.counts(),
            if self.is_library { "&NAMES" } else { "&[]" },
            self.is_library,
        );
        let statics = format!(
            "static PLACES: [u16; {}] = [\n{places}];\n\n\
             static OBJECTS: [Obj; {}] = [\n{objects}];\n\n\
             static BITS: &[u8; {len}] = b\"\\\n{text}\";\n",
            self.names.len(),
            self.objects.len(),
        );
        (pack, statics)
    }

    /// The byte where each function begins.
    pub fn places(&self, codes: &[Huffman]) -> Vec<usize> {
        let all = self.bytes_of_all(codes, &self.name_code());
        let begin = |at: &mut usize, bytes: &Vec<u8>| {
            *at += bytes.len();
            Some(*at - bytes.len())
        };
        all.iter().scan(0, begin).collect()
    }

    /// The expression for the place of a name.
    pub fn place(name: &str) -> String {
        format!("place_of(n!(\"{name}\"))")
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
        self.tuple(rom, heap.tuple(c.consts.cast().ok_or("no tuple")?))?;
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
            return self.text(rom, s);
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

    fn text(&mut self, rom: &mut Rom, s: Ref<Str>) -> Result<(), String> {
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
            self.put(class::TAG, tag::NAME);
            let place = match self.is_library {
                true => match rom.text(vm, text, true) {
                    known if known.starts_with("vm::names") => format!("place_of({known})"),
                    own => own,
                },
                false => Self::place(&text.escape_ascii().to_string()),
            };
            let name = place_in(&mut self.names, place);
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
    let mut text = format!("pub(super) static CODES: [packed::Table; {}] = [\n", all.len());
    for code in all {
        let symbols: Vec<usize> = code.symbols().collect();
        let _ = writeln!(
            text,
            "    packed::Table {{ counts: {:?}, symbols: &{symbols:?} }},",
            code.counts()
        );
    }
    text + "];\n"
}

/// Writes a symbol. Without `places`, those of functions are zeros.
fn write(
    (class, symbol): (usize, usize),
    codes: &[Huffman],
    names: &Huffman,
    places: &[usize],
    bits: &mut Vec<u8>,
) {
    if class == BODY {
        let place = places.get(symbol).copied().unwrap_or(0);
        bits.extend((0..PLACE).map(|i| (place >> i & 1) as u8));
        return;
    }
    codes.get(class).unwrap_or(names).write(symbol, bits);
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

const _: () = assert!(LONGEST == vm::code::packed::LONGEST);
