//! `str.format`: replacement fields in braces.
//!
//! A field is `{name!conversion:spec}`. The name begins with a position (left out: the next one)
//! or a keyword, followed by `[index]` and `.attribute`; the spec may hold fields itself.
//! Attributes are looked up by Python code, so a field with one, like a value whose class has
//! `__format__` or `__str__`, is left to the fallback.

use super::make;
use crate::obj::*;
use crate::printer::Printer;
use crate::trap::{Res, Trap};
use crate::types::{self, dict, exception as exc};
use crate::{Part, Vm};

/// `format(*args)`; with keywords the fallback calls [`format_map`].
pub fn format(vm: &Vm, args: &[Obj]) -> Res {
    let text = vm.want_str(args[0])?;
    run(vm, text, &args[1..], None)
}

/// `format_fields(text, args, kwargs)`: what the prelude makes of `text.format(*args, **kwargs)`.
pub fn format_map(vm: &Vm, args: &[Obj]) -> Res {
    let (text, names) = (vm.want_str(args[0])?, vm.want::<Dict>(args[2])?);
    run(vm, text, vm.heap.tuple(vm.want::<Tuple>(args[1])?), Some(names))
}

fn run(vm: &Vm, text: &str, args: &[Obj], names: Option<Ref<Dict>>) -> Res {
    make::text(vm, |p| Formatter { vm, args, names, numbering: Numbering::None }.text(text, 2, p))
}

/// Whether fields are numbered by hand or as they come.
#[derive(Clone, Copy)]
enum Numbering {
    None,
    Manual,
    /// Position of the next field.
    Automatic(usize),
}

struct Formatter<'f, 'v> {
    vm: &'f Vm<'v>,
    args: &'f [Obj],
    names: Option<Ref<Dict>>,
    numbering: Numbering,
}

/// A replacement field taken apart.
struct Field<'t> {
    name: &'t str,
    conversion: Option<char>,
    spec: &'t str,
    /// Bytes up to and with the closing brace.
    len: usize,
}

impl Formatter<'_, '_> {
    /// Writes `text` with its fields replaced; `depth` fields may be nested.
    fn text(&mut self, text: &str, depth: u32, p: &mut Printer) -> Res<()> {
        if depth == 0 {
            return Err(self.vm.value_error("Max string recursion exceeded"));
        }
        let mut rest = text;
        while let Some(at) = rest.find(['{', '}']) {
            p.str(&rest[..at])?;
            let (brace, tail) = rest[at..].split_at(1);
            if tail.starts_with(brace) {
                p.str(brace)?;
                rest = &tail[1..];
            } else if brace == "}" {
                return Err(self.vm.value_error("Single '}' encountered in format string"));
            } else if tail.is_empty() {
                return Err(self.vm.value_error("Single '{' encountered in format string"));
            } else {
                let field = Field::parse(tail).map_err(|message| self.vm.value_error(message))?;
                self.field(&field, depth, p)?;
                rest = &tail[field.len..];
            }
        }
        p.str(rest)
    }

    fn field(&mut self, field: &Field, depth: u32, p: &mut Printer) -> Res<()> {
        let vm = self.vm;
        let value = self.value(field.name)?;
        let conversion = match field.conversion {
            None => 0,
            Some('s') => 1,
            Some('r') => 2,
            Some('a') => 3,
            Some(c) => return Err(self.unknown_conversion(c)),
        };
        let value = convert(vm, value, conversion)?;
        if !field.spec.contains(['{', '}']) {
            return types::format::format_value(vm, value, field.spec, p);
        }
        let spec = make::text(vm, |p| self.text(field.spec, depth - 1, p))?;
        types::format::format_value(vm, value, vm.want_str(spec)?, p)
    }

    #[cold]
    fn unknown_conversion(&self, c: char) -> Trap {
        let mut buf = [0; 4];
        let c = Part::S(c.encode_utf8(&mut buf));
        let parts = [Part::S("Unknown conversion specifier "), c];
        self.vm.raise(&exc::VALUE_ERROR, &parts)
    }

    /// The value that a field names.
    fn value(&mut self, name: &str) -> Res {
        let end = name.find(['.', '[']).unwrap_or(name.len());
        let (first, mut rest) = name.split_at(end);
        let mut value = self.first(first)?;
        while !rest.is_empty() {
            let Some(inner) = rest.strip_prefix('[') else {
                return self.attribute(rest);
            };
            let Some(end) = inner.find(']') else {
                return Err(self.vm.value_error("Missing ']' in format string"));
            };
            let (key, after) = (&inner[..end], &inner[end + 1..]);
            if key.is_empty() {
                return Err(self.vm.value_error("Empty attribute in format string"));
            }
            value = self.item(value, key)?;
            if !after.is_empty() && !after.starts_with(['.', '[']) {
                const MESSAGE: &str = "Only '.' or '[' may follow ']' in format field specifier";
                return Err(self.vm.value_error(MESSAGE));
            }
            rest = after;
        }
        Ok(value)
    }

    #[cold]
    fn attribute(&self, rest: &str) -> Res {
        let name = &rest[1..];
        if name.is_empty() || name.starts_with(['.', '[']) {
            return Err(self.vm.value_error("Empty attribute in format string"));
        }
        Err(self.vm.needs_python())
    }

    fn item(&self, value: Obj, key: &str) -> Res {
        let vm = self.vm;
        let key = match position(key) {
            Some(i) => vm.new_int(i as i64)?,
            None => vm.new_str(key)?,
        };
        match types::slots_of(vm, value).slots.getitem {
            Some(getitem) => getitem(vm, value, key),
            None if value.is_kind(Kind::Instance) => Err(vm.needs_python()),
            None => {
                let end = Part::S("' object is not subscriptable");
                Err(vm.raise(&exc::TYPE_ERROR, &[Part::S("'"), Part::TypeOf(value), end]))
            }
        }
    }

    /// What the first part of a field name stands for.
    fn first(&mut self, name: &str) -> Res {
        let vm = self.vm;
        if !name.is_empty() && position(name).is_none() {
            let key = vm.new_str(name)?;
            let found = match self.names {
                Some(names) => dict::get(vm, names, key)?,
                None => None,
            };
            return found.ok_or_else(|| vm.key_error(key));
        }
        let i = match (self.numbering, position(name)) {
            (Numbering::Automatic(_), Some(_)) => {
                return Err(vm.value_error(
                    "cannot switch from automatic field numbering to manual field specification",
                ));
            }
            (Numbering::Manual, None) => {
                return Err(vm.value_error(
                    "cannot switch from manual field specification to automatic field numbering",
                ));
            }
            (_, Some(i)) => {
                self.numbering = Numbering::Manual;
                i
            }
            (Numbering::None, None) => {
                self.numbering = Numbering::Automatic(1);
                0
            }
            (Numbering::Automatic(i), None) => {
                self.numbering = Numbering::Automatic(i + 1);
                i
            }
        };
        self.args.get(i).copied().ok_or_else(|| {
            let end = Part::S(" out of range for positional args tuple");
            let parts = [Part::S("Replacement index "), Part::I(i as i64), end];
            vm.raise(&exc::INDEX_ERROR, &parts)
        })
    }
}

/// Writes a field of an f-string: `format(convert(value), spec)`. The conversion is that of the
/// instruction `Format`.
pub fn format_field(vm: &Vm, o: Obj, conversion: u8, spec: Obj, p: &mut Printer) -> Res<()> {
    let spec = vm.want_str(spec)?;
    match conversion {
        1 if spec.is_empty() => types::str_into(vm, o, p),
        2 if spec.is_empty() => types::repr(vm, o, p),
        _ => types::format::format_value(vm, convert(vm, o, conversion)?, spec, p),
    }
}

/// `o`, `str(o)`, `repr(o)`, `ascii(o)` for 0 to 3.
fn convert(vm: &Vm, o: Obj, conversion: u8) -> Res {
    match conversion {
        0 => Ok(o),
        1 => make::of(vm, o),
        2 => make::repr_of(vm, o),
        _ => ascii_of(vm, o),
    }
}

/// `name` as a decimal number.
fn position(name: &str) -> Option<usize> {
    if name.bytes().all(|b| b.is_ascii_digit()) { name.parse().ok() } else { None }
}

/// `ascii(o)`
pub fn ascii_of(vm: &Vm, o: Obj) -> Res {
    let shown = make::repr_of(vm, o)?;
    if vm.want_str(shown)?.is_ascii() {
        return Ok(shown);
    }
    make::text(vm, |p| super::repr::escape_beyond_ascii(vm.want_str(shown)?, p))
}

impl<'t> Field<'t> {
    /// Takes apart what follows an opening brace.
    fn parse(text: &'t str) -> Result<Field<'t>, &'static str> {
        let end = Field::name_len(text)?;
        let (name, rest) = text.split_at(end);
        let mut field = Field { name, conversion: None, spec: "", len: end + 1 };
        let mut rest = match rest.strip_prefix('!') {
            None => rest,
            Some(after) => {
                let c = after.chars().next();
                let c = c.ok_or("end of string while looking for conversion specifier")?;
                field.conversion = Some(c);
                &after[c.len_utf8()..]
            }
        };
        match rest.as_bytes().first() {
            Some(b'}') => rest = &rest[1..],
            Some(b':') => {
                let end = Field::spec_len(&rest[1..])?;
                field.spec = &rest[1..=end];
                rest = &rest[end + 2..];
            }
            Some(_) if field.conversion.is_some() => {
                return Err("expected ':' after conversion specifier");
            }
            _ => return Err("unmatched '{' in format spec"),
        }
        field.len = text.len() - rest.len();
        Ok(field)
    }

    /// Bytes of the name. In brackets the characters that end it mean nothing.
    fn name_len(text: &str) -> Result<usize, &'static str> {
        let mut bracket = false;
        for (at, b) in text.bytes().enumerate() {
            match b {
                b'[' => bracket = true,
                b']' => bracket = false,
                b'{' if !bracket => return Err("unexpected '{' in field name"),
                b'}' | b':' | b'!' if !bracket => return Ok(at),
                _ => {}
            }
        }
        Err("expected '}' before end of string")
    }

    /// Bytes up to the brace that closes the field.
    fn spec_len(text: &str) -> Result<usize, &'static str> {
        let mut open = 1;
        let closes = |b: u8| {
            open += i32::from(b == b'{') - i32::from(b == b'}');
            open == 0
        };
        text.bytes().position(closes).ok_or("unmatched '{' in format spec")
    }
}
