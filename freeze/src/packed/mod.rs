//! Functions as the symbols that `vm::code::packed` describes, and these as bits.

mod called;
mod codes;
mod groups;

pub use called::called;
pub use codes::{Codes, Counts};
pub use groups::{groups, of_prelude};

use crate::huffman::{Huffman, LONGEST};
use crate::rom::Rom;
use codes::Symbol;
use std::fmt::Write as _;
use vm::Vm;
use vm::code::packed::context::{CONSTANT, DEFAULTS, FEW, MANY, NAME, RARE, SOME};
use vm::code::packed::{FIXED, Mentioned, OWN, class, context, tag};
use vm::code::{Op, flags};
use vm::obj::{Code, Function, HeaderBits, Obj, Ref, Str, Tuple};
use vm::types::dict;

/// The class of names, which have a code for each pack.
const OF_NAMES: usize = class::COUNT;

/// The place of the function with this number, in [`PLACE`] bits.
const BODY: usize = OF_NAMES + 1;
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
    /// Symbols, function by function.
    functions: Vec<Vec<Symbol>>,
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
        self.object(file, CONSTANT)?;
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
        self.value(rom, if has_name { self.vm[code].name } else { Obj::NONE }, NAME)?;
        self.code(rom, code)?;
        self.value(rom, f.defaults.get(), DEFAULTS)?;
        let mut pairs = Vec::new();
        if let Some(d) = f.kwdefaults.get().cast() {
            let listed = dict::each(self.vm, d, |name, value| {
                pairs.push((name, value));
                Ok(())
            });
            listed.map_err(|_| "the defaults cannot be listed")?;
        }
        self.number(pairs.len(), RARE)?;
        for (name, value) in pairs {
            self.value(rom, name, NAME)?;
            self.value(rom, value, CONSTANT)?;
        }
        Ok(())
    }

    /// The symbols but for names and places.
    pub fn symbols(&self) -> impl Iterator<Item = Symbol> {
        self.functions.iter().flatten().copied().filter(|(class, ..)| *class < OF_NAMES)
    }

    /// The code of names.
    fn name_code(&self) -> Huffman {
        let mut counts = vec![0; self.names.len()];
        for (.., name) in self.functions.iter().flatten().filter(|(c, ..)| *c == OF_NAMES) {
            counts[*name] += 1;
        }
        Huffman::new(&counts)
    }

    /// The functions in bytes.
    fn bytes_of_all(&self, codes: &Codes, names: &Huffman) -> Vec<Vec<u8>> {
        let (mut places, mut at) = (Vec::new(), 0);
        for symbols in &self.functions {
            places.push(at);
            let mut bits = Vec::new();
            symbols.iter().for_each(|s| write(*s, codes, names, &[], &mut bits));
            at += bits.len().div_ceil(8);
        }
        let bytes = |symbols: &Vec<Symbol>| {
            let mut bits = Vec::new();
            symbols.iter().for_each(|s| write(*s, codes, names, &places, &mut bits));
            bits.chunks(8).map(|b| b.iter().rev().fold(0, |n, bit| n << 1 | bit)).collect()
        };
        self.functions.iter().map(bytes).collect()
    }

    /// The static `PART`, with the statics that it mentions.
    pub fn part(&self, codes: &Codes) -> String {
        let starts = self.places(codes);
        let table =
            starts.iter().fold(String::new(), |all, start| all + &format!("    {start},\n"));
        let (pack, statics) = self.pack(codes, &[]);
        format!(
            "pub(super) static PART: Part = Part {{ functions: &FUNCTIONS, pack: {pack} }};\n\n\
             static FUNCTIONS: [u16; {}] = [\n{table}];\n\n{statics}",
            starts.len(),
        )
    }

    /// The expression for a pack, and statics that it mentions, which use `OBJECTS`, `PLACES`
    /// and `BITS` as names. `own` are the library's own names.
    pub fn pack(&self, codes: &Codes, own: &[&String]) -> (String, String) {
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
    pub fn places(&self, codes: &Codes) -> Vec<usize> {
        let all = self.bytes_of_all(codes, &self.name_code());
        let begin = |at: &mut usize, bytes: &Vec<u8>| {
            *at += bytes.len();
            Some(*at - bytes.len())
        };
        all.iter().scan(0, begin).collect()
    }

    fn put(&mut self, class: usize, context: usize, symbol: usize) {
        self.functions[self.current].push((class, context, symbol));
    }

    fn byte(&mut self, byte: u8, context: usize) {
        self.put(class::BYTE, context, byte.into());
    }

    fn number(&mut self, n: usize, context: usize) -> Result<(), String> {
        match u16::try_from(n).map_err(|_| "a number beyond 16 bits")? {
            n @ 0..255 => self.byte(n as u8, context),
            n => {
                let [low, high] = n.to_le_bytes();
                self.byte(255, context);
                self.byte(low, MANY);
                self.byte(high, FEW);
            }
        }
        Ok(())
    }

    /// Symbols of which each has the context that the one before it says.
    fn run(&mut self, class: usize, context: fn(u8) -> usize, bytes: &[u8]) {
        let mut before = 0;
        for b in bytes {
            self.put(class, context(before), (*b).into());
            before = *b;
        }
    }

    fn code(&mut self, rom: &mut Rom, code: Ref<Code>) -> Result<(), String> {
        self.head(rom, code)?;
        self.body(rom, code)
    }

    fn head(&mut self, rom: &mut Rom, code: Ref<Code>) -> Result<(), String> {
        let c = &self.vm[code];
        c.flags.to_le_bytes().iter().for_each(|b| self.byte(*b, RARE));
        self.number(c.nregs.into(), SOME)?;
        let counts = [(c.nargs, FEW), (c.nposonly, RARE), (c.nkwonly, RARE), (c.nfree, RARE)];
        for (count, context) in counts {
            self.byte(u8::try_from(count).map_err(|_| "too many parameters")?, context);
        }
        let names = self.vm.heap.tuple(c.argnames.cast().ok_or("no tuple")?);
        let counted = usize::from(c.nargs) + usize::from(c.nkwonly);
        let beyond = match names {
            [] => 0,
            _ => (names.len() + 1).checked_sub(counted).ok_or("a parameter has no name")?,
        };
        self.number(beyond, RARE)?;
        self.values(rom, names, NAME)
    }

    fn body(&mut self, rom: &mut Rom, code: Ref<Code>) -> Result<(), String> {
        let heap = &self.vm.heap;
        let c = &self.vm[code];
        let is_outer = c.flags & (flags::MODULE | flags::CLASS) != 0;
        let before = std::mem::replace(&mut self.is_outer, is_outer);
        self.constants(rom, code)?;
        self.is_outer = before;
        let exc = heap.bytes(heap.code_exc(code).cast().ok_or("no table")?);
        self.number(exc.len(), RARE)?;
        self.run(class::BYTE, |_| MANY, exc);
        if self.is_library {
            let origin = heap.origin(code);
            let lines = heap.bytes(origin.lines.cast().ok_or("no lines")?);
            self.number(lines.len(), SOME)?;
            self.run(class::LINE, context::of_line, lines);
            self.number(origin.line as usize, MANY)?;
        }
        self.instructions(heap.bytes(c.code.cast().ok_or("no instructions")?))
    }

    /// The constants of code: names of globals that are functions of the prelude as their numbers.
    fn constants(&mut self, rom: &mut Rom, code: Ref<Code>) -> Result<(), String> {
        let vm = self.vm;
        let all = vm.heap.tuple(vm[code].consts.cast().ok_or("no tuple")?);
        let called = called(vm, code, &self.globals)?;
        self.number(all.len(), SOME)?;
        for (constant, is_called) in all.iter().zip(called) {
            match vm.str_of(*constant).filter(|_| is_called) {
                Some(name) => {
                    let place = format!("function(&crate::prelude::{})", name.to_uppercase());
                    self.name(place, CONSTANT);
                }
                None => self.value(rom, *constant, CONSTANT)?,
            }
        }
        Ok(())
    }

    fn instructions(&mut self, code: &[u8]) -> Result<(), String> {
        self.number(code.len(), MANY)?;
        let (mut at, mut mentioned, mut before) = (0, Mentioned::new(), Op::Move as usize);
        while at < code.len() {
            let op = Op::from_u8(code[at]).ok_or("no instruction")?;
            self.put(class::OP, before, op as usize);
            before = op as usize;
            at += 1;
            for operand in op.operands() {
                let bytes = &code[at..at + operand.size()];
                at += operand.size();
                let class = class::of(operand);
                let lowest = mentioned.symbol(class, bytes[0]).ok_or("a constant too far")?;
                self.put(class, before, lowest.into());
                bytes[1..].iter().for_each(|b| self.put(class::HIGH, before, (*b).into()));
            }
        }
        Ok(())
    }

    fn values(&mut self, rom: &mut Rom, items: &[Obj], context: usize) -> Result<(), String> {
        items.iter().try_for_each(|o| self.value(rom, *o, context))
    }

    fn value(&mut self, rom: &mut Rom, o: Obj, context: usize) -> Result<(), String> {
        let vm = self.vm;
        if o == self.missing {
            return self.object("Obj::rom(&MISSING)".into(), context);
        }
        if let Some(i) = FIXED.iter().position(|fixed| *fixed == o) {
            self.put(class::TAG, context, tag::FIXED + i);
            return Ok(());
        }
        if let Some(i) = o.as_small().and_then(|i| i16::try_from(i).ok()) {
            self.put(class::TAG, context, tag::INT);
            return self.number((i as u16).into(), FEW);
        }
        if let Some(s) = o.cast::<Str>() {
            return self.text(rom, s, context);
        }
        if let Some(t) = o.cast::<Tuple>() {
            let items = vm.heap.tuple(t);
            self.put(class::TAG, context, tag::TUPLE);
            self.number(items.len(), FEW)?;
            return self.values(rom, items, CONSTANT);
        }
        if let Some(code) = o.cast::<Code>() {
            return self.inner(rom, code, context);
        }
        let object = rom.value(vm, o)?;
        self.object(object, context)
    }

    /// A constant that is not packed.
    fn object(&mut self, object: String, context: usize) -> Result<(), String> {
        self.put(class::TAG, context, tag::OBJECT);
        let place = place_in(&mut self.objects, object);
        self.number(place, SOME)
    }

    /// Code inside code: a head, if it is called later.
    fn inner(&mut self, rom: &mut Rom, code: Ref<Code>, context: usize) -> Result<(), String> {
        let c = &self.vm[code];
        let size = self.vm.heap.bytes(c.code.cast().ok_or("no instructions")?).len();
        let is_body = c.flags & flags::CLASS != 0;
        let is_later = self.is_library && self.is_outer && !is_body && size > TINY;
        self.put(class::TAG, context, if is_later { tag::HEAD } else { tag::CODE });
        self.value(rom, c.name, NAME)?;
        if !is_later {
            return self.code(rom, code);
        }
        self.head(rom, code)?;
        let number = self.begin();
        self.bodies.push((number, code));
        self.put(BODY, 0, number);
        Ok(())
    }

    fn text(&mut self, rom: &mut Rom, s: Ref<Str>, context: usize) -> Result<(), String> {
        let (vm, text) = (self.vm, self.vm.heap.text(s));
        if let [one @ 0..128] = text {
            self.put(class::TAG, context, tag::CHAR);
            self.put(class::LETTER, 0, (*one).into());
            return Ok(());
        }
        let plain = |b: &u8| b.is_ascii_alphanumeric() || b"_.<>".contains(b);
        let is_name = match self.is_library {
            true => vm[s].header.has(HeaderBits::INTERNED),
            false => text.iter().all(plain),
        };
        if !text.is_empty() && is_name {
            let place = match self.is_library {
                true => match rom.text(vm, text, true) {
                    known if known.starts_with("vm::names") => format!("place_of({known})"),
                    own => own,
                },
                false => format!("place_of(n!(\"{}\"))", text.escape_ascii()),
            };
            self.name(place, context);
            return Ok(());
        }
        self.put(class::TAG, context, tag::STR);
        self.number(text.len(), MANY)?;
        self.run(class::LETTER, context::of_letter, text);
        Ok(())
    }

    /// A name by the expression for its place.
    fn name(&mut self, place: String, context: usize) {
        self.put(class::TAG, context, tag::NAME);
        let name = place_in(&mut self.names, place);
        self.put(OF_NAMES, 0, name);
    }
}

/// Writes a symbol. Without `places`, those of functions are zeros.
fn write(symbol: Symbol, codes: &Codes, names: &Huffman, places: &[usize], bits: &mut Vec<u8>) {
    match symbol {
        (BODY, _, number) => {
            let place = places.get(number).copied().unwrap_or(0);
            bits.extend((0..PLACE).map(|i| (place >> i & 1) as u8));
        }
        (OF_NAMES, _, name) => names.write(name, bits),
        _ => codes.write(symbol, bits),
    }
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
