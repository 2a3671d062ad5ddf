//! Objects as Rust source: one static for each, equal ones once.

use crate::library::Extension;
use std::collections::{BTreeMap, HashMap};
use std::fmt::Write as _;
use vm::Vm;
use vm::code::flags;
use vm::obj::{
    Bytes, Code, Complex, FloatObj, HeaderBits, Kind, Obj, Ref, Str, Tuple, hash_bytes, hash_order,
};
use vm::types::big::Small;
use vm::types::int;

/// Statics written so far.
pub struct Rom {
    text: String,
    /// Number of the static with a given type and value.
    done: HashMap<String, usize>,
    /// Statics numbered so far.
    count: usize,
    /// Names of the library by hash and spelling, as expressions.
    names: BTreeMap<(u32, Vec<u8>), String>,
    /// What of the present module is marked as an extension's.
    pub extension: Extension,
}

impl Rom {
    /// Nothing yet.
    pub fn new() -> Rom {
        Rom {
            text: String::new(),
            done: HashMap::new(),
            count: 0,
            names: BTreeMap::new(),
            extension: Extension::Nothing,
        }
    }

    /// The definitions of the statics since the last call.
    pub fn statics(&mut self) -> String {
        std::mem::take(&mut self.text)
    }

    /// What was defined in a part that may be missing must not be used by others: calls `f` and
    /// forgets what it has defined.
    pub fn apart<T>(&mut self, f: impl FnOnce(&mut Rom) -> T) -> T {
        let before = self.done.clone();
        let made = f(self);
        self.done = before;
        made
    }

    /// The names that belong into the library's table, in its order.
    pub fn names(&self) -> Vec<&String> {
        self.names.values().collect()
    }

    /// Number of the static `K…: ty = value`.
    fn number(&mut self, ty: &str, value: &str) -> usize {
        let next = self.count;
        let text = format!("{ty} = {value}");
        if let Some(n) = self.done.get(&text) {
            return *n;
        }
        let _ = writeln!(self.text, "static K{next}: {text};");
        self.done.insert(text, next);
        self.count += 1;
        next
    }

    fn object(&mut self, ty: &str, value: &str) -> String {
        format!("Obj::rom(&K{})", self.number(ty, value))
    }

    /// An expression for any constant.
    pub fn value(&mut self, vm: &Vm, o: Obj) -> Result<String, String> {
        if o.is_small() || o.is_kind(Kind::BigInt) {
            return self.int(vm, o);
        }
        let fixed = [
            (Obj::NONE, "NONE"),
            (Obj::TRUE, "TRUE"),
            (Obj::FALSE, "FALSE"),
            (Obj::ELLIPSIS, "ELLIPSIS"),
            (Obj::UNDEF, "UNDEF"),
            (Obj::NOT_IMPLEMENTED, "NOT_IMPLEMENTED"),
        ];
        if let Some((_, name)) = fixed.iter().find(|(value, _)| *value == o) {
            return Ok(format!("Obj::{name}"));
        }
        if o.is_flonum() || o.cast::<FloatObj>().is_some() {
            let value = vm.float_of(o).ok_or("no float")?;
            let n = self.number("RomFloat", &format!("RomFloat::new({})", float(value)));
            return Ok(format!("K{n}.obj()"));
        }
        if let Some(z) = o.cast::<Complex>() {
            let (re, im) = (float(vm[z].re), float(vm[z].im));
            return Ok(self.object("RomComplex", &format!("RomComplex::new({re}, {im})")));
        }
        if let Some(s) = o.cast::<Str>() {
            let interned = vm[s].header.has(HeaderBits::INTERNED);
            return Ok(self.text(vm, vm.heap.text(s), interned));
        }
        if let Some(b) = o.cast::<Bytes>() {
            return Ok(self.bytes(vm.heap.bytes(b)));
        }
        if let Some(t) = o.cast::<Tuple>() {
            return self.tuple(vm, vm.heap.tuple(t));
        }
        match o.cast::<Code>() {
            Some(code) => self.code(vm, code),
            None => Err(format!("a constant of kind {:?}", o.kind())),
        }
    }

    /// An integer that need not be small on every machine.
    fn int(&mut self, vm: &Vm, o: Obj) -> Result<String, String> {
        let small = o.as_small().and_then(|i| i32::try_from(i).ok());
        if let Some(i) = small.filter(|i| i.unsigned_abs() < 1 << 29) {
            return Ok(format!("Obj::small({i})"));
        }
        let mut store = Small::from(0u64);
        let big = int::view(vm, o).ok_or("no int")?.big(&mut store);
        let (limbs, len) = (big.limbs(), big.limbs().len());
        let value = format!("RomBig::new({}, {limbs:?})", big.is_negative());
        Ok(format!("K{}.obj()", self.number(&format!("RomBig<{len}>"), &value)))
    }

    /// A `str`. Equal names are one object, whoever spells them; other text stands for itself.
    pub fn text(&mut self, vm: &Vm, text: &[u8], interned: bool) -> String {
        if let [one @ 0..128] = text {
            return format!("vm::intern::ascii_char({one})");
        }
        if text.is_empty() {
            return "Obj::rom(&vm::intern::EMPTY)".into();
        }
        if interned {
            return self.name(vm, text);
        }
        self.str(text, 0)
    }

    /// A name of the interpreter by its place, or one of the library's own.
    fn name(&mut self, vm: &Vm, text: &[u8]) -> String {
        let own = vm.intern(text).ok();
        if let Some(i) = vm::names::ALL.iter().position(|name| Some(*name) == own) {
            return format!("vm::names::ALL[{i}]");
        }
        let key = (hash_order(hash_bytes(text)), text.to_vec());
        if let Some(known) = self.names.get(&key) {
            return known.clone();
        }
        let name = self.str(text, HeaderBits::INTERNED);
        self.names.insert(key, name.clone());
        name
    }

    fn str(&mut self, text: &[u8], bits: u8) -> String {
        let (n, spelled, hash) = (text.len(), text.escape_ascii(), hash_bytes(text));
        let bits = bits | if text.is_ascii() { HeaderBits::ASCII } else { 0 };
        let value = format!("RomStr::frozen({bits}, {hash:#x}, b\"{spelled}\")");
        self.object(&format!("RomStr<{n}>"), &value)
    }

    fn bytes(&mut self, bytes: &[u8]) -> String {
        let (n, spelled, hash) = (bytes.len(), bytes.escape_ascii(), hash_bytes(bytes));
        let value = format!("RomBytes::frozen({hash:#x}, b\"{spelled}\")");
        self.object(&format!("RomBytes<{n}>"), &value)
    }

    fn tuple(&mut self, vm: &Vm, items: &[Obj]) -> Result<String, String> {
        if items.is_empty() {
            return Ok("vm::types::EMPTY_TUPLE".into());
        }
        let values: Result<Vec<_>, _> = items.iter().map(|o| self.value(vm, *o)).collect();
        let (n, values) = (items.len(), values?.join(", "));
        Ok(self.object(&format!("RomTuple<{n}>"), &format!("RomTuple::new([{values}])")))
    }

    /// The expression of a code object.
    pub fn code(&mut self, vm: &Vm, code: Ref<Code>) -> Result<String, String> {
        let c = &vm[code];
        let qualname = vm.str_of(vm.heap.qualname(code)).unwrap_or_default();
        let hidden = if self.extension.has(qualname) { flags::EXTENSION } else { 0 };
        let mut value = format!(
            "Code {{ header: Header::rom(Kind::Code), flags: {}, nregs: {}, nargs: {}, \
             nposonly: {}, nkwonly: {}, nfree: {}",
            c.flags | hidden,
            c.nregs,
            c.nargs,
            c.nposonly,
            c.nkwonly,
            c.nfree,
        );
        let fields =
            [("code", c.code), ("consts", c.consts), ("argnames", c.argnames), ("name", c.name)];
        for (field, of) in fields {
            let _ = write!(value, ", {field}: {}", self.value(vm, of)?);
        }
        value += " }";
        let exc = self.value(vm, vm.heap.code_exc(code))?;
        let origin = vm.heap.origin(code);
        let (lines, file) = (self.value(vm, origin.lines)?, self.value(vm, origin.file)?);
        let (qualname, line) = (self.value(vm, origin.qualname)?, origin.line);
        let origin = format!(
            "Origin {{ lines: {lines}, qualname: {qualname}, file: {file}, line: {line} }}"
        );
        let value = format!("FullCode {{ code: {value}, exc: {exc}, origin: {origin} }}");
        Ok(self.object("FullCode", &value))
    }
}

/// A float as an expression of the interpreter's type, which may be narrower.
fn float(value: vm::obj::Float) -> String {
    if value.is_finite() {
        return format!("{value:?}");
    }
    let sign = if value.is_sign_negative() { "-" } else { "" };
    format!("{sign}Float::{}", if value.is_nan() { "NAN" } else { "INFINITY" })
}
