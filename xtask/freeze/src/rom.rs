//! Objects as Rust source.

use std::collections::HashMap;
use std::fmt::Write as _;
use vm::Vm;
use vm::obj::{Bytes, Code, FloatObj, Function, Obj, Ref, Str, Tuple};
use vm::types::dict;

/// Code of the prelude does not show in tracebacks.
const HIDDEN: u16 = 64;

/// Statics written so far.
struct Rom<'v, 'a> {
    vm: &'v Vm<'a>,
    /// What the sources mean by `missing`.
    missing: Obj,
    text: String,
    /// Number of the static with a given type and value.
    done: HashMap<String, usize>,
}

/// The whole file.
pub fn write(vm: &Vm) -> Result<String, String> {
    let globals = vm.main_globals().ok_or("no globals")?;
    let mut functions: Vec<Ref<Function>> = Vec::new();
    let mut missing = Obj::NONE;
    let listed = dict::each(vm, globals, |name, value| {
        if vm.str_of(name) == Some("missing") {
            missing = value;
        }
        functions.extend(value.cast::<Function>());
        Ok(())
    });
    listed.map_err(|_| "the globals cannot be listed")?;
    let mut rom = Rom { vm, missing, text: String::new(), done: HashMap::new() };
    let mut table = String::new();
    for f in &functions {
        let code = rom.number_of_code(vm[*f].code.cast().ok_or("no code")?)?;
        let defaults = rom.value(vm[*f].defaults.get())?;
        let mut named = String::new();
        if let Some(d) = vm[*f].kwdefaults.get().cast() {
            let mut pairs = Vec::new();
            let listed = dict::each(vm, d, |name, value| {
                pairs.push((name, value));
                Ok(())
            });
            listed.map_err(|_| "the defaults cannot be listed")?;
            for (name, value) in pairs {
                let _ = write!(named, "({}, {}), ", rom.value(name)?, rom.value(value)?);
            }
        }
        let _ = writeln!(
            table,
            "    Frozen {{ code: &K{code}, defaults: {defaults}, kwdefaults: &[{named}] }},"
        );
    }
    Ok(format!(
        "//! The prelude's code. Written by `cargo xtask gen`.\n\n\
         use super::Frozen;\nuse crate::builtins::helpers::MISSING;\n\
         use crate::obj::*;\n\n\
         /// All functions of the prelude.\n\
         pub static FUNCTIONS: [Frozen; {}] = [\n{table}];\n\n{}",
        functions.len(),
        rom.text
    ))
}

impl Rom<'_, '_> {
    /// Number of the static `K…: ty = value`.
    fn number(&mut self, ty: &str, value: &str) -> usize {
        let next = self.done.len();
        let text = format!("{ty} = {value}");
        if let Some(n) = self.done.get(&text) {
            return *n;
        }
        let _ = writeln!(self.text, "static K{next}: {text};");
        self.done.insert(text, next);
        next
    }

    fn object(&mut self, ty: &str, value: &str) -> String {
        format!("Obj::rom(&K{})", self.number(ty, value))
    }

    /// An expression for any constant.
    fn value(&mut self, o: Obj) -> Result<String, String> {
        let vm = self.vm;
        if o == self.missing {
            return Ok("Obj::rom(&MISSING)".into());
        }
        if let Some(i) = o.as_small() {
            return match i32::try_from(i).ok().filter(|i| i.unsigned_abs() < 1 << 29) {
                Some(i) => Ok(format!("Obj::small({i})")),
                None => Err(format!("{i} is not a small int everywhere")),
            };
        }
        let fixed = [
            (Obj::NONE, "NONE"),
            (Obj::TRUE, "TRUE"),
            (Obj::FALSE, "FALSE"),
            (Obj::ELLIPSIS, "ELLIPSIS"),
            (Obj::UNDEF, "UNDEF"),
        ];
        if let Some((_, name)) = fixed.iter().find(|(value, _)| *value == o) {
            return Ok(format!("Obj::{name}"));
        }
        if o.is_flonum() || o.cast::<FloatObj>().is_some() {
            let value = vm.float_of(o).ok_or("no float")?;
            return Ok(self.object("RomFloat", &format!("RomFloat::new({value:?})")));
        }
        if let Some(z) = vm::types::complex::value_of(vm, o) {
            let value = format!("RomComplex::new({:?}, {:?})", z.re, z.im);
            return Ok(self.object("RomComplex", &value));
        }
        if let Some(s) = o.cast::<Str>() {
            return Ok(self.text(vm.heap.text(s)));
        }
        if let Some(b) = o.cast::<Bytes>() {
            return Ok(self.bytes(vm.heap.bytes(b)));
        }
        if let Some(t) = o.cast::<Tuple>() {
            return self.tuple(vm.heap.tuple(t));
        }
        match o.cast::<Code>() {
            Some(code) => Ok(format!("Obj::rom(&K{})", self.number_of_code(code)?)),
            None => Err(format!("a constant of kind {:?}", o.kind())),
        }
    }

    /// Names are interned ROM strings; other text stands for itself.
    fn text(&mut self, text: &[u8]) -> String {
        if let [one @ 0..128] = text {
            return format!("crate::intern::ascii_char({one})");
        }
        let plain = |b: &u8| b.is_ascii_alphanumeric() || b"_.<>".contains(b);
        let spelled = text.escape_ascii();
        if text.iter().all(plain) {
            return format!("n!(\"{spelled}\")");
        }
        let n = text.len();
        self.object(&format!("RomStr<{n}>"), &format!("RomStr::constant(b\"{spelled}\")"))
    }

    fn bytes(&mut self, bytes: &[u8]) -> String {
        let (n, spelled) = (bytes.len(), bytes.escape_ascii());
        self.object(&format!("RomBytes<{n}>"), &format!("RomBytes::new(b\"{spelled}\")"))
    }

    fn tuple(&mut self, items: &[Obj]) -> Result<String, String> {
        if items.is_empty() {
            return Ok("crate::types::EMPTY_TUPLE".into());
        }
        let values: Result<Vec<_>, _> = items.iter().map(|o| self.value(*o)).collect();
        let (n, values) = (items.len(), values?.join(", "));
        Ok(self.object(&format!("RomTuple<{n}>"), &format!("RomTuple::new([{values}])")))
    }

    fn number_of_code(&mut self, code: Ref<Code>) -> Result<usize, String> {
        let c = &self.vm[code];
        let mut fields = String::new();
        for (field, value) in [
            ("code", c.code),
            ("consts", c.consts),
            ("argnames", c.argnames),
            ("exc", c.exc),
            ("lines", c.lines),
            ("name", c.name),
            ("qualname", c.qualname),
            ("file", c.file),
        ] {
            let _ = write!(fields, "{field}: {}, ", self.value(value)?);
        }
        let value = format!(
            "Code {{ header: Header::rom(Kind::Code), {fields}flags: {}, nregs: {}, nargs: {}, \
             nposonly: {}, nkwonly: {}, nfree: {}, line: {} }}",
            c.flags | HIDDEN,
            c.nregs,
            c.nargs,
            c.nposonly,
            c.nkwonly,
            c.nfree,
            c.line
        );
        Ok(self.number("Code", &value))
    }
}
