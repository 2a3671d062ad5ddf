//! Built-in functions on text: `repr`, `ascii`, `format`, `chr`, `ord`, `len`.

use crate::obj::*;
use crate::text::surrogate;
use crate::trap::Res;
use crate::types::str::{self, View};
use crate::types::{self, class, exception as exc, int};
use crate::{Part, Vm, prelude};

crate::natives! {
    pub TABLE:
    __template__(1..) = template, or prelude::TEMPLATE;
    #[cfg(feature = "typeparams")]
    __type_hint__(2..) = template, or prelude::TYPE_HINT;
    len(1) = len, or prelude::LEN_OF;
    repr(1) = repr, or prelude::REPR_OF;
    ascii(1) = ascii, or prelude::ASCII_OF;
    format(1..2) = format, or prelude::FORMAT_OF;
    chr(1) = chr, or prelude::CHR_OF;
    ord(1) = ord;
}

crate::natives! {
    /// For the prelude only.
    pub PRELUDE:
    try_repr(1) = try_repr;
    try_str(1) = try_str;
    active_reprs(0) = active_reprs;
    python_method(2) = python_method;
    escape_ascii(1) = escape_ascii;
    try_format(3) = try_format;
    parse_format(1) = str::format::parse_format;
    split_field_name(1) = str::format::split_field_name;
    percent_conversions(1) = str::percent::conversions;
    percent_converted(2) = str::percent::percent_converted;
}

/// `__template__(strings, fields)`: what a t-string is
fn template(vm: &Vm, _: &[Obj]) -> Res {
    Err(vm.needs_python())
}

/// `len(o)`
fn len(vm: &Vm, args: &[Obj]) -> Res {
    let mut o = args[0];
    if types::may_be_derived(o) {
        if class::overrides(vm, types::class_of(vm, o), &[n!(__len__)]) {
            return Err(vm.needs_python());
        }
        o = vm.unwrap_native(o);
    }
    match types::slots_of(vm, o).slots.len {
        Some(len) => vm.new_uint(len(vm, o)? as u64),
        None => Err(vm.type_error_about(t!("object of type '{}' has no len()"), o)),
    }
}

/// `repr(o)`
fn repr(vm: &Vm, args: &[Obj]) -> Res {
    str::make::repr_of(vm, args[0])
}

/// `ascii(o)`
fn ascii(vm: &Vm, args: &[Obj]) -> Res {
    str::format::ascii_of(vm, args[0])
}

/// `format(value[, spec])`
fn format(vm: &Vm, args: &[Obj]) -> Res {
    let spec = match args.get(1) {
        None => "",
        Some(o) => match vm.str_of(*o) {
            Some(spec) => spec,
            None => {
                return Err(vm.type_error_about(t!("format() argument 2 must be str, not {}"), *o));
            }
        },
    };
    str::make::text(vm, |p| types::format::format_value(vm, args[0], spec, p))
}

/// `chr(code)`
fn chr(vm: &Vm, args: &[Obj]) -> Res {
    let Some(code) = int::view(vm, args[0]) else {
        if args[0].is_kind(Kind::Instance) {
            return Err(vm.needs_python());
        }
        return Err(types::range::not_an_int(vm, args[0]));
    };
    let Some(code) = code.to_i64().and_then(|code| i32::try_from(code).ok()) else {
        return Err(vm.overflow_error(t!("Python int too large to convert to C int")));
    };
    match u32::try_from(code).ok().and_then(surrogate::to_char) {
        Some(c) => str::from_char(vm, c),
        None => Err(vm.value_error(t!("chr() arg not in range(0x110000)"))),
    }
}

/// `ord(c)`
fn ord(vm: &Vm, args: &[Obj]) -> Res {
    let Some(view) = View::of(vm, args[0]) else {
        return Err(
            vm.type_error_about(t!("ord() expected string of length 1, but {} found"), args[0])
        );
    };
    let mut units = view.units();
    if let (Some((_, _, c)), None) = (units.next(), units.next()) {
        return Ok(Obj::small(surrogate::to_code(c) as SmallInt));
    }
    let len = Part::I(view.len() as i64);
    let start = Part::T(t!("ord() expected a character, but string of length "));
    Err(vm.raise(&exc::TYPE_ERROR, &[start, len, Part::T(t!(" found"))]))
}

/// The text, or None if Python code has to say it.
fn or_none(vm: &Vm, text: Res) -> Res {
    match text {
        Err(trap) if vm.is_needs_python(&trap) => {
            vm.heap.trap.take(trap);
            Ok(Obj::NONE)
        }
        other => other,
    }
}

/// `repr(o)`, or None if an object in it has `__repr__` in Python or is nested too deep.
fn try_repr(vm: &Vm, args: &[Obj]) -> Res {
    or_none(vm, str::make::repr_of(vm, args[0]))
}

/// The same for `str(o)`.
fn try_str(vm: &Vm, args: &[Obj]) -> Res {
    or_none(vm, str::make::of(vm, args[0]))
}

/// The same for `text.format(*args, **kwargs)`.
fn try_format(vm: &Vm, args: &[Obj]) -> Res {
    or_none(vm, str::format::format_with(vm, args))
}

/// The list of sets of the ids of containers whose repr is being made.
fn active_reprs(vm: &Vm, _: &[Obj]) -> Res {
    if vm.roots.reprs.get().is_none() {
        vm.roots.reprs.set(vm.new_list(&[])?);
    }
    Ok(vm.roots.reprs.get())
}

/// The method that the class of an object defines in Python, or None.
fn python_method(vm: &Vm, args: &[Obj]) -> Res {
    let class = types::class_of(vm, args[0]);
    let name = vm.intern_obj(vm.want::<Str>(args[1])?)?;
    if !class::overrides(vm, class, &[name]) {
        return Ok(Obj::NONE);
    }
    crate::interp::attr::with_receiver(vm, class::lookup(vm, class, name))
}

/// Text with escapes for everything beyond ASCII.
fn escape_ascii(vm: &Vm, args: &[Obj]) -> Res {
    let text = vm.want_str(args[0])?;
    str::make::text(vm, |p| str::repr::escape_beyond_ascii(text, p))
}
