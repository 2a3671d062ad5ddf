//! Attributes of functions and of natives.
//!
//! A docstring is a constant of a function's code. A function whose docstring was changed, or that
//! has annotations, has `Slots` in the place of its dict:
//!
//! ```text
//! Function::dict ── NONE | Dict | Slots [docstring or UNDEF, annotations or NONE, dict or NONE]
//! ```
//!
//! The other functions, which are all there are on a board, pay nothing for it.

use crate::code::flags;
use crate::obj::*;
use crate::trap::Res;
use crate::types::{dict, exception};
use crate::{Part, Vm};

/// Attributes that a function keeps outside its dict.
const OWN: &[Obj] = &[
    n!(__name__),
    n!(__globals__),
    n!(__code__),
    n!(__defaults__),
    n!(__kwdefaults__),
    n!(__closure__),
    n!(__dict__),
    n!(__doc__),
    n!(__annotations__),
];

pub(crate) fn function_attr(vm: &Vm, o: Obj, name: Obj) -> Res {
    // Libraries ask by it whether something can be called.
    if name == n!(__call__) {
        return Ok(o);
    }
    if let Some(native) = o.cast::<Native>() {
        let is_name = name == n!(__name__) || name == n!(__qualname__);
        return Ok(match is_name {
            true => vm[native].name,
            false if name == n!(__module__) => crate::modules::home_of(vm, native),
            false if name == n!(__text_signature__) => Obj::NONE,
            false => Obj::UNDEF,
        });
    }
    let f = &vm[vm.want::<Function>(o)?];
    let dict = dict_slot(vm, o.cast_unchecked());
    // What a function has itself does not change by what stands in its dict.
    if !OWN.contains(&name)
        && let Some(d) = dict.get().cast::<Dict>()
        && let Some(i) = dict::find_name(vm, d, name)
    {
        return Ok(dict::value_at(vm, d, i));
    }
    Ok(if name == n!(__name__) {
        f.name.get()
    } else if name == n!(__qualname__) {
        vm.heap.qualname(f.code.get().cast_unchecked())
    } else if name == n!(__globals__) {
        f.globals
    } else if cfg!(not(feature = "cpython")) {
        Obj::UNDEF
    } else if name == n!(__code__) {
        let code: Ref<Code> = f.code.get().cast_unchecked();
        if vm[code].flags & flags::NATIVE == 0 { code.obj() } else { Obj::UNDEF }
    } else if name == n!(__defaults__) {
        f.defaults.get()
    } else if name == n!(__kwdefaults__) {
        f.kwdefaults.get()
    } else if name == n!(__closure__) {
        f.closure
    } else if name == n!(__module__) {
        let globals: Ref<Dict> = f.globals.cast_unchecked();
        let i = dict::find_name(vm, globals, n!(__name__));
        i.map_or(Obj::NONE, |i| dict::value_at(vm, globals, i))
    } else if name == n!(__dict__) {
        return own_dict(vm, dict);
    } else if name == n!(__doc__) {
        docstring(vm, f)
    } else if name == n!(__annotations__) {
        return annotations(vm, o.cast_unchecked());
    } else {
        Obj::UNDEF
    })
}

/// The dict of a function's own attributes, made when it is first asked for.
fn own_dict(vm: &Vm, dict: &Slot) -> Res {
    if dict.get().is_none() {
        dict.set(dict::new(vm, 0)?.obj());
    }
    Ok(dict.get())
}

/// Positions in the `Slots` of a function that has more than a dict.
const DOCSTRING: usize = 0;
const ANNOTATIONS: usize = 1;
const DICT: usize = 2;

/// What stands in the place of a function's dict.
pub fn extras(vm: &Vm, doc: Obj, annotations: Obj, dict: Obj) -> Res {
    let made = vm.heap.alloc_slots(3)?;
    let slots = vm.heap.slots(made);
    slots[DOCSTRING].set(doc);
    slots[ANNOTATIONS].set(annotations);
    slots[DICT].set(dict);
    Ok(made.obj())
}

/// Where a function keeps the dict of its attributes.
pub fn dict_slot<'v>(vm: &'v Vm, f: Ref<Function>) -> &'v Slot {
    let dict = &vm[f].dict;
    dict.get().cast::<Slots>().map_or(dict, |more| &vm.heap.slots(more)[DICT])
}

fn docstring(vm: &Vm, f: &Function) -> Obj {
    let own = f.dict.get().cast::<Slots>().map(|more| vm.heap.slots(more)[DOCSTRING].get());
    if let Some(doc) = own.filter(|doc| !doc.is_undef()) {
        return doc;
    }
    let code = &vm[f.code.get().cast_unchecked::<Code>()];
    let first = code.consts.cast::<Tuple>().and_then(|t| vm.heap.tuple(t).first());
    match first {
        Some(doc) if code.flags & crate::code::flags::DOCSTRING != 0 => *doc,
        _ => Obj::NONE,
    }
}

/// The dict of a function's annotations, made when it is first asked for.
fn annotations(vm: &Vm, f: Ref<Function>) -> Res {
    let own = vm[f].dict.get().cast::<Slots>().map(|more| vm.heap.slots(more)[ANNOTATIONS].get());
    if let Some(own) = own.filter(|own| !own.is_none()) {
        return Ok(own);
    }
    let made = dict::new(vm, 0)?.obj();
    set_extra(vm, f, ANNOTATIONS, made)?;
    Ok(made)
}

fn set_extra(vm: &Vm, f: Ref<Function>, at: usize, value: Obj) -> Res<()> {
    let dict = &vm[f].dict;
    if dict.get().cast::<Slots>().is_none() {
        dict.set(extras(vm, Obj::UNDEF, Obj::NONE, dict.get())?);
    }
    if let Some(more) = dict.get().cast::<Slots>() {
        vm.heap.slots(more)[at].set(value);
    }
    Ok(())
}

/// `f.__code__ = code`, where the code captures as many variables as the function has cells for.
fn set_code(vm: &Vm, f: Ref<Function>, value: Obj) -> Res<()> {
    let own: Ref<Code> = vm[f].code.get().cast_unchecked();
    let Some(code) = value.cast::<Code>() else {
        return Err(vm.type_error(t!("__code__ must be set to a code object")));
    };
    let kinds = flags::NATIVE | flags::MODULE;
    if vm[own].nfree != vm[code].nfree || (vm[own].flags | vm[code].flags) & kinds != 0 {
        let parts = [
            Part::Name(vm[f].name.get()),
            Part::T(t!("() requires a code object with ")),
            Part::I(vm[own].nfree.into()),
            Part::T(t!(" free vars, not ")),
            Part::I(vm[code].nfree.into()),
        ];
        return Err(vm.raise(&exception::VALUE_ERROR, &parts));
    }
    vm[f].code.set(value);
    Ok(())
}

/// `f.__dict__ = {…}`
#[cfg(feature = "host")]
fn set_dict(vm: &Vm, f: Ref<Function>, value: Obj) -> Res<()> {
    if value.is_undef() {
        return Err(vm.type_error(t!("cannot delete __dict__")));
    }
    if !value.is_kind(Kind::Dict) {
        let text = t!("__dict__ must be set to a dictionary, not a '{}'");
        return Err(vm.type_error_about(text, value));
    }
    dict_slot(vm, f).set(value);
    Ok(())
}

/// Sets (with UNDEF deletes) one of the attributes that every function has; None if `name` is
/// none of them.
pub fn set_special(vm: &Vm, f: Ref<Function>, name: Obj, value: Obj) -> Option<Res<()>> {
    let read_only = [n!(__globals__), n!(__closure__)];
    if read_only.contains(&name) {
        let parts = [Part::T(t!("readonly attribute"))];
        return Some(Err(vm.raise(&exception::ATTRIBUTE_ERROR, &parts)));
    }
    if name == n!(__code__) {
        return Some(set_code(vm, f, value));
    }
    #[cfg(feature = "host")]
    if vm.is_pc() && name == n!(__dict__) {
        return Some(set_dict(vm, f, value));
    }
    #[cfg(feature = "host")]
    if vm.is_pc() && name == n!(__qualname__) && !value.is_kind(Kind::Str) {
        return Some(Err(vm.type_error(t!("__qualname__ must be set to a string object"))));
    }
    if name == n!(__doc__) {
        let doc = if value.is_undef() { Obj::NONE } else { value };
        return Some(set_extra(vm, f, DOCSTRING, doc));
    }
    if name == n!(__annotations__) {
        let value = if value.is_undef() { Obj::NONE } else { value };
        if !value.is_none() && !value.is_kind(Kind::Dict) {
            return Some(Err(vm.type_error(t!("__annotations__ must be set to a dict object"))));
        }
        return Some(set_extra(vm, f, ANNOTATIONS, value));
    }
    let (slot, kind, what) = match name {
        n if n == n!(__name__) => {
            (&vm[f].name, Kind::Str, "__name__ must be set to a string object")
        }
        n if n == n!(__defaults__) => {
            (&vm[f].defaults, Kind::Tuple, "__defaults__ must be set to a tuple object")
        }
        n if n == n!(__kwdefaults__) => {
            (&vm[f].kwdefaults, Kind::Dict, "__kwdefaults__ must be set to a dict object")
        }
        _ => return None,
    };
    let value = if value.is_undef() && kind != Kind::Str { Obj::NONE } else { value };
    let fits = value.is_kind(kind) || value.is_none() && kind != Kind::Str;
    if !fits {
        return Some(Err(vm.type_error(what)));
    }
    slot.set(value);
    Some(Ok(()))
}
