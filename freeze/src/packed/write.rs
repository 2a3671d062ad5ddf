//! Symbols as bits, and these as Rust source.

use super::{BODY, NAME, PLACE, Packer};
use crate::huffman::Huffman;
use std::fmt::Write as _;
use vm::code::packed::{OWN, class};

impl Packer<'_, '_> {
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

/// Bytes in a literal that goes on in the next line. The mark of a macro and blanks, which would
/// be dropped, are written as numbers.
fn escaped(bytes: &[u8]) -> String {
    let plain = bytes.escape_ascii().to_string();
    plain.replace('!', "\\x21").replace(' ', "\\x20")
}
