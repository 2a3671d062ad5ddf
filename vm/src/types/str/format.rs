//! `str.format`: replacement fields in braces.
//!
//! A field is `{name!conversion:spec}`. The name begins with a position (left out: the next one)
//! or a keyword, followed by `[index]` and `.attribute`; the spec may hold fields itself.
//! Attributes are looked up by Python code, so a field with one, like a value whose class has
//! `__format__` or `__str__`, is left to the fallback.

use super::make;
use crate::obj::*;
use crate::printer::Printer;
use crate::text::find::{find_either, split_once};
use crate::trap::{Res, Trap};
use crate::types::{self, dict, exception as exc};
use crate::{Part, Vm};

/// `format(*args)`; with keywords the fallback calls [`format_with`].
pub fn format(vm: &Vm, args: &[Obj]) -> Res {
    let text = vm.want_str(args[0])?;
    run(vm, text, &args[1..], None)
}

/// `text.format(*args, **kwargs)` with the arguments `text, args, kwargs`.
pub fn format_with(vm: &Vm, args: &[Obj]) -> Res {
    let (text, names) = (vm.want_str(args[0])?, vm.want::<Dict>(args[2])?);
    run(vm, text, vm.heap.tuple(vm.want::<Tuple>(args[1])?), Some(names))
}

/// The parts of a text for the prelude: a list of tuples (literal text, field name or None,
/// conversion or None, spec).
pub fn parse_format(vm: &Vm, args: &[Obj]) -> Res {
    let mut parts = Parts { rest: vm.want_str(args[0])? };
    let list = vm.new_list_with(parts.rest.len() / 2 + 1)?;
    let slots = vm.heap.list_storage(list);
    let mut count = 0;
    while let Some(part) = parts.next(vm)? {
        let (name, conversion, spec) = match &part.field {
            None => (Obj::NONE, Obj::NONE, n!("")),
            Some(f) => {
                let c = f.conversion.map_or(Ok(Obj::NONE), |c| super::from_char(vm, c))?;
                (vm.new_str(f.name)?, c, vm.new_str(f.spec)?)
            }
        };
        let literal = vm.new_str(part.literal)?;
        slots[count].set(vm.new_tuple(&[literal, name, conversion, spec])?);
        count += 1;
    }
    vm[list].len.set(count as u32);
    Ok(list.obj())
}

/// A field name for the prelude: its first part (an int, or text) and a list of tuples (is it an
/// attribute, name or index).
pub fn split_field_name(vm: &Vm, args: &[Obj]) -> Res {
    let name = vm.want_str(args[0])?;
    let (first, mut rest) = name.split_at(find_either(name, b'.', b'[').unwrap_or(name.len()));
    let list = vm.new_list_with(rest.len() / 2 + 1)?;
    let slots = vm.heap.list_storage(list);
    let mut count = 0;
    while !rest.is_empty() {
        let step = Step::parse(rest).map_err(|message| vm.value_error(message))?;
        let (attribute, key) = match step.kind {
            StepKind::Attribute(name) => (Obj::TRUE, vm.intern(name.as_bytes())?),
            StepKind::Item(key) => (Obj::FALSE, key_of(vm, key)?),
        };
        slots[count].set(vm.new_tuple(&[attribute, key])?);
        count += 1;
        rest = step.rest;
    }
    vm[list].len.set(count as u32);
    vm.new_tuple(&[key_of(vm, first)?, list.obj()])
}

/// The int or text that a part of a field name means; nothing is text.
fn key_of(vm: &Vm, key: &str) -> Res {
    match position(key) {
        Some(i) => vm.new_int(i as i64),
        None => vm.new_str(key),
    }
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

/// Text up to a field, and the field. A doubled brace stands for itself and ends a part.
struct PartOf<'t> {
    literal: &'t str,
    field: Option<Field<'t>>,
}

/// The parts of a text, one after the other.
struct Parts<'t> {
    rest: &'t str,
}

impl<'t> Parts<'t> {
    fn next(&mut self, vm: &Vm) -> Res<Option<PartOf<'t>>> {
        let text = self.rest;
        if text.is_empty() {
            return Ok(None);
        }
        let Some(at) = find_either(text, b'{', b'}') else {
            self.rest = "";
            return Ok(Some(PartOf { literal: text, field: None }));
        };
        let (brace, tail) = text[at..].split_at(1);
        if tail.starts_with(brace) {
            self.rest = &tail[1..];
            return Ok(Some(PartOf { literal: &text[..=at], field: None }));
        }
        if brace == "}" {
            return Err(vm.value_error(t!("Single '}' encountered in format string")));
        }
        if tail.is_empty() {
            return Err(vm.value_error(t!("Single '{' encountered in format string")));
        }
        let field = Field::parse(tail).map_err(|message| vm.value_error(message))?;
        self.rest = &tail[field.len..];
        Ok(Some(PartOf { literal: &text[..at], field: Some(field) }))
    }
}

/// One `[index]` or `.attribute` of a field name, and what follows it.
struct Step<'t> {
    kind: StepKind<'t>,
    rest: &'t str,
}

enum StepKind<'t> {
    Attribute(&'t str),
    Item(&'t str),
}

impl<'t> Step<'t> {
    fn parse(text: &'t str) -> Result<Step<'t>, &'static str> {
        const EMPTY: &str = "Empty attribute in format string";
        if let Some(name) = text.strip_prefix('.') {
            let (name, rest) = name.split_at(find_either(name, b'.', b'[').unwrap_or(name.len()));
            let kind = StepKind::Attribute(name);
            return if name.is_empty() { Err(EMPTY) } else { Ok(Step { kind, rest }) };
        }
        let Some(inner) = text.strip_prefix('[') else {
            return Err("Only '.' or '[' may follow ']' in format field specifier");
        };
        let (key, rest) = split_once(inner, b']').ok_or("Missing ']' in format string")?;
        if key.is_empty() { Err(EMPTY) } else { Ok(Step { kind: StepKind::Item(key), rest }) }
    }
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
            return Err(self.vm.value_error(t!("Max string recursion exceeded")));
        }
        let mut parts = Parts { rest: text };
        while let Some(part) = parts.next(self.vm)? {
            p.str(part.literal)?;
            if let Some(field) = &part.field {
                self.field(field, depth, p)?;
            }
        }
        Ok(())
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
        if find_either(field.spec, b'{', b'}').is_none() {
            return types::format::format_value(vm, value, field.spec, p);
        }
        let spec = make::text(vm, |p| self.text(field.spec, depth - 1, p))?;
        types::format::format_value(vm, value, vm.want_str(spec)?, p)
    }

    #[cold]
    fn unknown_conversion(&self, c: char) -> Trap {
        let mut buf = [0; 4];
        let c = Part::S(c.encode_utf8(&mut buf));
        let parts = [Part::T(t!("Unknown conversion specifier ")), c];
        self.vm.raise(&exc::VALUE_ERROR, &parts)
    }

    /// The value that a field names.
    fn value(&mut self, name: &str) -> Res {
        let (first, mut rest) = name.split_at(find_either(name, b'.', b'[').unwrap_or(name.len()));
        let mut value = self.first(first)?;
        while !rest.is_empty() {
            let step = Step::parse(rest).map_err(|message| self.vm.value_error(message))?;
            match step.kind {
                StepKind::Attribute(_) => return Err(self.vm.needs_python()),
                StepKind::Item(key) => value = self.item(value, key)?,
            }
            rest = step.rest;
        }
        Ok(value)
    }

    fn item(&self, value: Obj, key: &str) -> Res {
        let vm = self.vm;
        let key = key_of(vm, key)?;
        match types::slots_of(vm, value).slots.getitem {
            Some(getitem) => getitem(vm, value, key),
            None if value.is_kind(Kind::Instance) => Err(vm.needs_python()),
            None => Err(vm.type_error_about(t!("'{}' object is not subscriptable"), value)),
        }
    }

    /// What the first part of a field name stands for.
    fn first(&mut self, name: &str) -> Res {
        let vm = self.vm;
        if !name.is_empty() && position(name).is_none() {
            if cfg!(feature = "host") && name.bytes().all(|b| b.is_ascii_digit()) {
                return Err(vm.value_error("Too many decimal digits in format string"));
            }
            let key = vm.new_str(name)?;
            let found = match self.names {
                Some(names) => dict::get(vm, names, key)?,
                None => None,
            };
            return found.ok_or_else(|| vm.key_error(key));
        }
        let i = match (self.numbering, position(name)) {
            (Numbering::Automatic(_), Some(_)) => {
                return Err(vm.value_error(t!(
                    "cannot switch from automatic field numbering to manual field specification"
                )));
            }
            (Numbering::Manual, None) => {
                return Err(vm.value_error(t!(
                    "cannot switch from manual field specification to automatic field numbering"
                )));
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
            let end = Part::T(t!(" out of range for positional args tuple"));
            let parts = [Part::T(t!("Replacement index ")), Part::I(i as i64), end];
            vm.raise(&exc::INDEX_ERROR, &parts)
        })
    }
}

/// A field of an f-string: `format(convert(value), spec)`. The conversion is that of the
/// instruction `Format`.
pub fn field(vm: &Vm, o: Obj, conversion: u8, spec: Obj) -> Res {
    let spec = vm.want_str(spec)?;
    match conversion {
        0 | 1 if spec.is_empty() && o.is_kind(Kind::Str) => Ok(o),
        1 if spec.is_empty() => make::of(vm, o),
        2 if spec.is_empty() => make::repr_of(vm, o),
        _ => {
            let o = convert(vm, o, conversion)?;
            make::text(vm, |p| types::format::format_value(vm, o, spec, p))
        }
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
    if !name.is_empty() && name.bytes().all(|b| b.is_ascii_digit()) {
        name.parse().ok().filter(|i| *i <= isize::MAX as usize)
    } else {
        None
    }
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
