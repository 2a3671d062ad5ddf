//! The `%` operator of `str` and of `bytes`.

use super::{View, make};
use crate::obj::*;
use crate::printer::Printer;
use crate::text::find::split_once;
use crate::text::number::put_text;
use crate::text::spec::{Align, Conversion, Spec};
use crate::text::utf8;
use crate::trap::{Res, Trap};
use crate::types::{self, class, dict, exception as exc, format};
use crate::{Part, Vm, prelude};

/// `format % args`
pub fn percent(vm: &Vm, text: Obj, args: Obj) -> Res {
    let view = View::this(vm, &[text])?;
    match format_with(vm, view, args) {
        Err(trap) if vm.is_needs_python(&trap) && view.is_str() => {
            vm.heap.trap.take(trap);
            let f = vm.prelude_function(&prelude::PERCENT_OF)?;
            Err(vm.tail_call(f.obj(), &[view.obj, args]))
        }
        other => other,
    }
}

fn format_with(vm: &Vm, view: View, args: Obj) -> Res {
    let single = [args];
    let items = match vm.as_a::<Tuple>(args) {
        Some(t) => vm.heap.tuple(t),
        None => match args.cast::<NamedTuple>() {
            Some(t) => vm.heap.named_tuple(t),
            None => &single,
        },
    };
    format_items(Formatter { vm, view, args, items, used: 0, converted: false })
}

/// What is written, in the type of the template.
fn format_items(mut formatter: Formatter) -> Res {
    let (vm, view) = (formatter.vm, formatter.view);
    let mut p = Printer::text(vm);
    formatter.run(&mut p)?;
    if view.is_str() {
        return p.finish_obj();
    }
    let made = p.finish_bytes()?;
    if view.obj.is_kind(Kind::ByteArray) {
        return types::bytearray::from_bytes(vm, vm.heap.bytes(vm.want::<Bytes>(made)?));
    }
    Ok(made)
}

/// What the prelude has to look up and convert: for each value that `text % args` uses a tuple
/// (key or None, letter of the conversion or `*`).
pub fn conversions(vm: &Vm, args: &[Obj]) -> Res {
    let mut rest = View::this(vm, args)?.bytes;
    let list = vm.new_list_with(rest.len())?;
    let slots = vm.heap.list_storage(list);
    let mut count = 0;
    let mut add = |key: Obj, kind: u8| -> Res<()> {
        slots[count].set(vm.new_tuple(&[key, crate::intern::ascii_char(kind & 0x7f)])?);
        count += 1;
        Ok(())
    };
    while let Some(at) = rest.iter().position(|b| *b == b'%') {
        let tail = &rest[at + 1..];
        // In bytes what follows need not be text.
        let text = match core::str::from_utf8(tail) {
            Ok(text) => text,
            Err(e) => core::str::from_utf8(&tail[..e.valid_up_to()]).unwrap_or(""),
        };
        let Ok(Some(parsed)) = Conversion::parse(text) else { break };
        if parsed.width_from_args {
            add(Obj::NONE, b'*')?;
        }
        if parsed.precision_from_args {
            add(Obj::NONE, b'*')?;
        }
        if parsed.spec.kind != b'%' {
            let key = parsed.key.map_or(Ok(Obj::NONE), |key| vm.new_str(key))?;
            add(key, parsed.spec.kind)?;
        }
        rest = tail.get(parsed.len..).unwrap_or(&[]);
    }
    vm[list].len.set(count as u32);
    Ok(list.obj())
}

/// `text % values` with the tuple of values that [`conversions`] asks for, converted: those of
/// `%r` and `%a` are text already.
pub fn percent_converted(vm: &Vm, args: &[Obj]) -> Res {
    let view = View::this(vm, args)?;
    let items = vm.heap.tuple(vm.want::<Tuple>(args[1])?);
    format_items(Formatter { vm, view, args: Obj::NONE, items, used: 0, converted: true })
}

/// A `%` operation in progress.
struct Formatter<'f, 'v> {
    vm: &'f Vm<'v>,
    view: View<'f>,
    /// The right operand, to look up keys in.
    args: Obj,
    /// Its items, if it is a tuple, else itself.
    items: &'f [Obj],
    used: usize,
    /// The items come from the prelude: in order, keys looked up, text made.
    converted: bool,
}

impl Formatter<'_, '_> {
    fn run(&mut self, p: &mut Printer) -> Res<()> {
        let bytes = self.view.bytes;
        let mut from = 0;
        while let Some(n) = bytes[from..].iter().position(|b| *b == b'%') {
            let at = from + n;
            p.put(&bytes[from..at])?;
            from = at + 1 + self.conversion(at, p)?;
        }
        p.put(&bytes[from..])?;
        if self.used < self.items.len() && !self.is_mapping() {
            let message = if self.view.is_str() {
                "not all arguments converted during string formatting"
            } else {
                "not all arguments converted during bytes formatting"
            };
            return Err(self.vm.type_error(message));
        }
        Ok(())
    }

    /// May the right operand be one that is looked up by key?
    fn is_mapping(&self) -> bool {
        let o = self.vm.unwrap_native(self.args);
        let plain = matches!(o.kind(), Some(Kind::Str | Kind::Tuple | Kind::NamedTuple));
        let buffer = matches!(o.kind(), Some(Kind::Bytes | Kind::ByteArray));
        if plain || buffer && !self.view.is_str() {
            return false;
        }
        if o.is_kind(Kind::Instance) {
            return class::overrides(self.vm, types::class_of(self.vm, o), &[n!(__getitem__)]);
        }
        types::slots_of(self.vm, o).slots.getitem.is_some()
    }

    /// Writes the conversion at byte `at` and returns its length behind the `%`.
    fn conversion(&mut self, at: usize, p: &mut Printer) -> Res<usize> {
        let rest = &self.view.bytes[at + 1..];
        // In bytes a conversion is ASCII; what follows need not be text at all.
        let ascii = rest.iter().position(|b| !b.is_ascii()).unwrap_or(rest.len());
        let rest = if self.view.is_str() {
            &self.view.str()[at + 1..]
        } else {
            core::str::from_utf8(&rest[..ascii]).unwrap_or("")
        };
        let parsed = match Conversion::parse(rest) {
            Ok(Some(parsed)) => parsed,
            Ok(None) if rest.starts_with('(') && !self.is_mapping() => {
                return Err(self.vm.type_error(t!("format requires a mapping")));
            }
            Ok(None) if rest.starts_with('(') && split_once(rest, b')').is_none() => {
                return Err(self.vm.value_error(t!("incomplete format key")));
            }
            Ok(None) => return Err(self.vm.value_error(t!("incomplete format"))),
            Err(e) => return Err(self.vm.value_error(e.message())),
        };
        let key = match parsed.key {
            Some(key) if !self.converted => {
                // With a key the mapping is not a value any more.
                self.used = self.items.len();
                Some(self.lookup(key)?)
            }
            _ => None,
        };
        let mut spec = parsed.spec;
        if parsed.width_from_args {
            let width = self.star()?;
            spec.width = width.unsigned_abs();
            if width < 0 {
                (spec.align, spec.fill) = (Some(Align::Left), ' ');
            }
        }
        if parsed.precision_from_args {
            spec.precision = Some(self.star()?.max(0) as usize);
        }
        if spec.kind == b'%' {
            p.str("%")?;
            return Ok(parsed.len);
        }
        let value = match key {
            Some(value) => value,
            None => self.next()?,
        };
        let kinds = if self.view.is_str() { "diuoxXeEfFgGcsra" } else { "diuoxXeEfFgGcsrab" };
        if !kinds.bytes().any(|kind| kind == spec.kind) {
            return Err(self.unsupported(at + parsed.len));
        }
        self.put(&spec, value, p)?;
        Ok(parsed.len)
    }

    fn next(&mut self) -> Res {
        let Some(o) = self.items.get(self.used) else {
            return Err(self.vm.type_error(t!("not enough arguments for format string")));
        };
        self.used += 1;
        Ok(*o)
    }

    /// Width or precision from the arguments.
    fn star(&mut self) -> Res<isize> {
        let o = self.next()?;
        if o.is_small() || o == Obj::TRUE || o == Obj::FALSE {
            return self.vm.want_index(o);
        }
        if cfg!(feature = "host") && o.is_kind(Kind::BigInt) {
            let text = "Python int too large to convert to C ssize_t";
            return Err(self.vm.overflow_error(text));
        }
        Err(self.vm.type_error(t!("* wants int")))
    }

    fn lookup(&mut self, key: &str) -> Res {
        let vm = self.vm;
        if !self.is_mapping() {
            return Err(vm.type_error(t!("format requires a mapping")));
        }
        vm.check_name(key.as_bytes())?;
        let key = if self.view.is_str() { vm.new_str(key)? } else { vm.new_bytes(key.as_bytes())? };
        if let Some(d) = vm.as_a::<Dict>(self.args)
            && !types::class::overrides(
                vm,
                types::class_of(vm, self.args),
                &[n!(__getitem__), n!(__missing__)],
            )
        {
            return match dict::get(vm, d, key)? {
                Some(value) => Ok(value),
                None => Err(vm.key_error(key)),
            };
        }
        match types::slots_of(vm, self.args).slots.getitem {
            Some(getitem) if !self.args.is_kind(Kind::Instance) => getitem(vm, self.args, key),
            _ => Err(vm.needs_python()),
        }
    }

    fn put(&self, spec: &Spec, o: Obj, p: &mut Printer) -> Res<()> {
        let vm = self.vm;
        match (spec.kind, self.view.is_str()) {
            (b'r' | b'a', _) if self.converted => {
                self.put_text(spec, o, p, &|p| types::str_into(vm, o, p))
            }
            (b's', true) => self.put_text(spec, o, p, &|p| types::str_into(vm, o, p)),
            (b's' | b'b', false) => {
                if types::number::has_python(vm, o, &[n!(__bytes__)]) {
                    return Err(vm.needs_python());
                }
                // MicroPython takes text for `%s`, and its libraries send requests by it.
                let text = vm.as_a::<Str>(o).filter(|_| spec.kind == b's');
                let bytes = match text {
                    Some(text) => Some(vm.heap.text(text)),
                    None => View::buffer(vm, o),
                };
                let Some(bytes) = bytes else {
                    let start =
                        t!("%b requires a bytes-like object, or an object that implements ");
                    let parts = [Part::T(start), Part::T(t!("__bytes__, not '")), Part::TypeOf(o)];
                    let [a, b, c] = parts;
                    return Err(vm.raise(&exc::TYPE_ERROR, &[a, b, c, Part::S("'")]));
                };
                put_bytes(&format::text_spec(spec), bytes, p)
            }
            (b'r', true) => self.put_text(spec, o, p, &|p| types::repr(vm, o, p)),
            (b'r' | b'a', _) => self.put_text(spec, o, p, &|p| {
                let shown = make::repr_of(vm, o)?;
                super::repr::escape_beyond_ascii(vm.want_str(shown)?, p)
            }),
            (b'c', true) if vm.as_a::<Str>(o).is_some() => {
                let text = vm.want_str(o)?;
                if utf8::count(text) != 1 {
                    return Err(vm.type_error(t!("%c requires int or char")));
                }
                put_text(&Spec { precision: None, ..format::text_spec(spec) }, text, p)
            }
            (b'c', false) => {
                let byte = types::bytes::want_char(vm, o)?;
                put_bytes(&Spec { precision: None, ..format::text_spec(spec) }, &[byte], p)
            }
            _ => format::conversion(vm, spec, o, p),
        }
    }

    /// Writes text, cut and padded; `write` writes it plain.
    fn put_text(
        &self,
        spec: &Spec,
        o: Obj,
        p: &mut Printer,
        write: &dyn Fn(&mut Printer) -> Res<()>,
    ) -> Res<()> {
        if spec.width == 0 && spec.precision.is_none() {
            return write(p);
        }
        let spec = format::text_spec(spec);
        if let (b's', Some(s)) = (spec.kind, o.cast::<Str>()) {
            return put_text(&spec, self.vm.heap.str(s), p);
        }
        let text = make::text(self.vm, write)?;
        put_text(&spec, self.vm.want_str(text)?, p)
    }

    /// ValueError about the letter at byte `at`.
    #[cold]
    fn unsupported(&self, at: usize) -> Trap {
        let vm = self.vm;
        let index = self.view.index(at);
        let letter = if self.view.is_str() {
            self.view.str()[at..].chars().next().unwrap_or('?')
        } else {
            char::from(self.view.bytes[at])
        };
        let text = match make::text(vm, |p| {
            p.str("unsupported format character '")?;
            p.put(&[if letter.is_ascii() { letter as u8 } else { b'?' }])?;
            p.str("' (0x")?;
            p.hex(letter as u64)?;
            p.str(") at index ")?;
            p.int(index as i64)
        }) {
            Ok(text) => text,
            Err(trap) => return trap,
        };
        vm.raise_args(&exc::VALUE_ERROR, &[text])
    }
}

fn put_bytes(spec: &Spec, bytes: &[u8], p: &mut Printer) -> Res<()> {
    let bytes = &bytes[..spec.precision.unwrap_or(bytes.len()).min(bytes.len())];
    let padding = spec.width.saturating_sub(bytes.len());
    let left = if spec.align == Some(Align::Left) { 0 } else { padding };
    (0..left).try_for_each(|_| p.put(b" "))?;
    p.put(bytes)?;
    (left..padding).try_for_each(|_| p.put(b" "))
}
