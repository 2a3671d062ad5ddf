//! `repr` and `str` of any object.
//!
//! The slots of a type write what its objects look like; here is which of them is asked, and when
//! a class says it in Python instead.

#[cfg(feature = "host")]
use super::shown;
use super::{class, is_user, set, slots_of};
use crate::Vm;
use crate::obj::*;
use crate::printer::Printer;
use crate::trap::Res;

/// Writes `repr(o)`; NeedsPython if its class defines `__repr__` in Python.
pub fn repr(vm: &Vm, o: Obj, p: &mut Printer) -> Res<()> {
    if is_user(o) {
        return class::repr_instance(vm, o, p);
    }
    if let Some(e) = o.cast::<Exception>()
        && class::overrides(vm, vm[e].class, &[n!(__repr__)])
    {
        return Err(vm.needs_python());
    }
    match slots_of(vm, o).slots.repr {
        Some(f) => f(vm, o, p),
        None => repr_default(vm, o, p),
    }
}

/// Writes `str(o)`; NeedsPython if its class defines `__str__` or `__repr__` in Python.
pub fn str_into(vm: &Vm, o: Obj, p: &mut Printer) -> Res<()> {
    if is_user(o) {
        return class::str_instance(vm, o, p);
    }
    if let Some(e) = o.cast::<Exception>()
        && class::overrides(vm, vm[e].class, &[n!(__str__), n!(__repr__)])
    {
        return Err(vm.needs_python());
    }
    match slots_of(vm, o).slots.str {
        Some(f) => f(vm, o, p),
        None => repr(vm, o, p),
    }
}

/// Writes `repr(o)` as its built-in type has it, whatever its class overrides:
/// `super().__repr__()`.
pub fn repr_own(vm: &Vm, o: Obj, p: &mut Printer) -> Res<()> {
    let inner = vm.unwrap_native(o);
    if inner != o && inner.cast_set().is_some() {
        return set::repr_named(vm, vm.type_name(o), inner, p);
    }
    match slots_of(vm, inner).slots.repr {
        // These name their class.
        Some(f) => {
            let named =
                matches!(inner.kind(), Some(Kind::ByteArray | Kind::Array | Kind::NamedTuple));
            f(vm, if named { o } else { inner }, p)
        }
        None => repr_default(vm, o, p),
    }
}

/// Writes `str(o)` as its built-in type has it. Without a `str` of its own that is `repr(o)`,
/// which may be Python code.
pub fn str_own(vm: &Vm, o: Obj, p: &mut Printer) -> Res<()> {
    let inner = vm.unwrap_native(o);
    match slots_of(vm, inner).slots.str {
        Some(f) => f(vm, inner, p),
        None => repr(vm, o, p),
    }
}

/// `<name object at 0x…>`
pub fn repr_default(vm: &Vm, o: Obj, p: &mut Printer) -> Res<()> {
    p.str("<")?;
    match () {
        #[cfg(feature = "host")]
        () if vm.is_pc() => shown::put_class(vm, super::class_of(vm, o), p)?,
        () => p.put(vm.type_name(o))?,
    }
    p.str(" object")?;
    put_address(o, p)
}

/// Writes where an object is, and the end of its repr.
pub(crate) fn put_address(o: Obj, p: &mut Printer) -> Res<()> {
    put_place(o, p)?;
    p.str(">")
}

pub(super) fn put_place(o: Obj, p: &mut Printer) -> Res<()> {
    p.str(" at 0x")?;
    #[allow(clippy::unnecessary_cast)]
    p.hex(o.bits() as u64)
}

/// Writes the repr of a value for an error message: of a str, a number, None or a bool; of
/// anything else its type's name.
pub fn repr_simple(vm: &Vm, o: Obj, p: &mut Printer) -> Res<()> {
    match o.kind() {
        None | Some(Kind::Str | Kind::Float | Kind::Complex | Kind::BigInt | Kind::Bytes) => {
            repr(vm, o, p)
        }
        _ => p.put(vm.type_name(o)),
    }
}
