//! Functions as the symbols that `vm::code::packed` describes, and these as bits.

use crate::huffman::{Huffman, LONGEST};
use crate::rom::{Rom, known_name};
use std::fmt::Write as _;
use vm::Vm;
use vm::code::packed::{FIXED, LONGEST_OWN, OWN, class, tag};
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

/// A name that is mentioned.
struct Name {
    text: Vec<u8>,
    /// The expression for its place, unless it is a name of the pack's own.
    place: Option<String>,
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

    /// The names that are mentioned, but for those of functions that are called.
    pub fn names(&self) -> impl Iterator<Item = &[u8]> {
        let texts = self.names.iter().filter(|name| name.place != function(&name.text));
        texts.map(|name| &name.text[..])
    }

    /// Lets the names that `is_own` picks be names of the pack's own.
    pub fn keep_own(&mut self, is_own: impl Fn(&[u8]) -> bool) {
        let is_text = |name: &&mut Name| name.place != function(&name.text);
        let own = self.names.iter_mut().filter(is_text).filter(|name| is_own(&name.text));
        own.for_each(|name| name.place = None);
    }

    /// Symbols of the own names; none of others.
    fn own_names(&self) -> Vec<Vec<(usize, usize)>> {
        let symbols = |name: &Name| {
            let text = name.place.is_none().then_some(&name.text);
            let letters = |text: &Vec<u8>| {
                let letters = text.iter().map(|b| (class::LETTER, usize::from(*b)));
                [(class::BYTE, text.len())].into_iter().chain(letters).collect()
            };
            text.map_or(Vec::new(), letters)
        };
        self.names.iter().map(symbols).collect()
    }

    /// Adds how often each symbol occurs.
    pub fn count(&self, all: &mut [[usize; 256]; class::COUNT]) {
        let own = self.own_names();
        let symbols = self.functions.iter().chain(&own).flatten();
        for (class, symbol) in symbols.filter(|(c, _)| *c < NAME) {
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

    /// The names in bytes, and the functions that stand behind them.
    fn bytes_of_all(&self, codes: &[Huffman], names: &Huffman) -> (Vec<Vec<u8>>, Vec<Vec<u8>>) {
        let bytes = |symbols: &Vec<(usize, usize)>, places: &[usize]| {
            let mut bits = Vec::new();
            symbols.iter().for_each(|s| write(*s, codes, names, places, &mut bits));
            bits.chunks(8).map(|b| b.iter().rev().fold(0, |n, bit| n << 1 | bit)).collect()
        };
        let own: Vec<Vec<u8>> = self.own_names().iter().map(|name| bytes(name, &[])).collect();
        let (mut places, mut at) = (Vec::new(), own.iter().map(Vec::len).sum());
        for symbols in &self.functions {
            places.push(at);
            at += bytes(symbols, &[]).len();
        }
        (own, self.functions.iter().map(|symbols| bytes(symbols, &places)).collect())
    }

    /// The static `PART`, with the statics that it mentions.
    pub fn part(&self, codes: &[Huffman]) -> String {
        let starts = self.places(codes);
        let table =
            starts.iter().fold(String::new(), |all, start| all + &format!("    {start},\n"));
        let (pack, statics) = self.pack(codes);
        format!(
            "pub(super) static PART: Part = Part {{ functions: &FUNCTIONS, pack: {pack} }};\n\n\
             static FUNCTIONS: [u16; {}] = [\n{table}];\n\n{statics}",
            starts.len(),
        )
    }

    /// The expression for a pack, and statics that it mentions, which use `OBJECTS`, `PLACES`
    /// and `BITS` as names.
    pub fn pack(&self, codes: &[Huffman]) -> (String, String) {
        let code = self.name_code();
        let (mut text, mut len) = (String::new(), 0);
        let (names, functions) = self.bytes_of_all(codes, &code);
        for bytes in names.iter().chain(&functions).filter(|bytes| !bytes.is_empty()) {
            len += bytes.len();
            let _ = writeln!(text, "    {}\\", escaped(bytes));
        }
        let place = |i: usize| match &self.names[i].place {
            Some(place) => place.clone(),
            None => (usize::from(OWN) + names[..i].iter().map(Vec::len).sum::<usize>()).to_string(),
        };
        let places = code.symbols().map(place);
        let places = places.fold(String::new(), |all, name| all + "    " + &name + ",\n");
        let objects = self.objects.iter().fold(String::new(), |all, o| all + "    " + o + ",\n");
        let pack = format!(
            "Pack {{\n    codes: &CODES,\n    bits: BITS,\n    names: &PLACES,\n    \
             counts: {:?},\n    objects: &OBJECTS,\n    is_library: {},\n}}",
            code.counts(),
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
        let (names, functions) = self.bytes_of_all(codes, &self.name_code());
        let begin = |at: &mut usize, bytes: &Vec<u8>| {
            *at += bytes.len();
            Some(*at - bytes.len())
        };
        functions.iter().scan(names.iter().map(Vec::len).sum(), begin).collect()
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

    /// A name; those of a library that the interpreter has not are its own.
    fn name(&mut self, text: &[u8]) -> Result<(), String> {
        self.put(class::TAG, tag::NAME);
        let place = match self.is_library {
            true => known_name(self.vm, text).map(|name| format!("place_of({name})")),
            false => Some(format!("place_of(n!(\"{}\"))", text.escape_ascii())),
        };
        if text.len() > LONGEST_OWN {
            return Err(format!("a name of more than {LONGEST_OWN} bytes"));
        }
        self.put_name(text, place);
        Ok(())
    }

    fn put_name(&mut self, text: &[u8], place: Option<String>) {
        let same = |name: &Name| name.text == text && name.place == place;
        let i = self.names.iter().position(same).unwrap_or(self.names.len());
        if i == self.names.len() {
            self.names.push(Name { text: text.into(), place });
        }
        self.put(NAME, i);
    }
}

/// The expression for the place of a function of the prelude.
fn function(name: &[u8]) -> Option<String> {
    let name = name.escape_ascii().to_string().to_uppercase();
    Some(format!("function(&crate::prelude::{name})"))
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
