//! `type` and user-defined classes: what a class is, and what is found in it and its bases.
//!
//! A class is a heap object with a dict. How its instances keep attributes is in
//! `class/instance.rs`, how it is made in `class/make.rs`, what `__slots__` and abstract methods
//! forbid in `class/slots.rs`, and what `type` itself can do in `metaclass.rs`.
//!
//! An instance of a class derived from a built-in type (other than `object` and the exceptions)
//! carries a value of that type in `Instance::native`; natives unwrap it.

mod attrs;
mod instance;
mod make;
pub mod slots;

pub use attrs::{own_attr, own_text, qualified, set_attr};
pub use instance::{
    bound_slots, delete_own, dict_slots, each_own, expose_dict, get_own, new_instance, new_watched,
    set_own,
};
pub use make::{native_base, new_class, update_flags};

use super::{Type, TypeSlots, dict, metaclass};
use crate::Vm;
use crate::obj::*;
use crate::printer::Printer;
use crate::trap::Res;

/// Class flags: which hooks the class or a base defines in Python.
pub mod class_flags {
    /// `__getattr__`
    pub const GETATTR: u32 = 1;
    /// `__setattr__` or `__delattr__`
    pub const SETATTR: u32 = 2;
    /// `__new__`
    pub const NEW: u32 = 4;
    /// A data descriptor (`property`, or an object with `__get__`/`__set__`) may be in a dict.
    pub const DESCRIPTORS: u32 = 8;
    /// Derived from a built-in exception.
    pub const EXCEPTION: u32 = 16;
    /// The metaclass is not `type` itself.
    pub const META: u32 = 32;
    /// `__getattribute__`
    pub const GETATTRIBUTE: u32 = 64;
    /// `__del__`
    pub const DEL: u32 = 128;
    /// Instances have the attributes that `__slots__` of the class and its bases name, no others.
    pub const SLOTS: u32 = 256;
    /// `__abstractmethods__` is not empty: there can be no instances.
    pub const ABSTRACT: u32 = 512;
    /// From this bit on: how many slots stand apart from the instances' dict, see
    /// [`bound_slots`](super::bound_slots).
    pub const COUNT_SHIFT: u32 = 16;
    /// Any of these makes attribute assignment more than a store into the instance.
    pub const PLAIN_SET: u32 = SETATTR | DESCRIPTORS;
}

/// The type `type`.
pub static TYPE: Type = Type::new(n!(type), Kind::Type, &SLOTS, metaclass::METHODS);

const SLOTS: TypeSlots =
    TypeSlots { new: Some(&metaclass::NEW), repr: Some(repr_class), ..TypeSlots::NONE };

fn repr_class(vm: &Vm, o: Obj, p: &mut Printer) -> Res<()> {
    p.str("<class '")?;
    match () {
        #[cfg(feature = "host")]
        () if vm.is_pc() => super::shown::put_class(vm, o, p)?,
        () => p.put(vm.class_name(o))?,
    }
    p.str("'>")
}

/// Method resolution order: the class first, `object` last.
pub fn mro<'v>(vm: &'v Vm, class: Ref<Class>) -> &'v [Obj] {
    vm[class].mro.get().cast::<Tuple>().map_or(&[], |t| vm.heap.tuple(t))
}

/// Own dict of a class.
pub fn dict_of(vm: &Vm, class: Ref<Class>) -> Ref<Dict> {
    vm[class].dict.get().cast_unchecked()
}

/// Attribute `name` of a class of either sort, through its bases; UNDEF if there is none.
pub fn lookup(vm: &Vm, class: Obj, name: Obj) -> Obj {
    match class.cast::<Class>() {
        None => class.cast::<Type>().map_or(Obj::UNDEF, |t| vm[t].lookup(name)),
        Some(c) => lookup_after(vm, mro(vm, c), name),
    }
}

/// Attribute `name` of a class itself, not of its bases; UNDEF if there is none.
pub fn own(vm: &Vm, class: Obj, name: Obj) -> Obj {
    lookup_after(vm, &[class], name)
}

/// The first of `classes` that has the attribute `name` gives it; UNDEF if none has.
pub fn lookup_after(vm: &Vm, classes: &[Obj], name: Obj) -> Obj {
    for (i, &base) in classes.iter().enumerate() {
        let found = match base.cast::<Class>() {
            Some(c) => {
                let d = dict_of(vm, c);
                dict::find_name(vm, d, name).map_or(Obj::UNDEF, |i| dict::value_at(vm, d, i))
            }
            None => base
                .cast::<Type>()
                .map_or(Obj::UNDEF, |t| vm[t].methods.find(name).unwrap_or(Obj::UNDEF)),
        };
        if !found.is_undef() {
            return found;
        }
        // What a built-in type does by a slot hides what comes behind the type.
        if cfg!(feature = "host")
            && classes[i + 1..].iter().any(|c| c.is_kind(Kind::Class))
            && let Some(t) = base.cast::<Type>().filter(|_| vm.is_pc())
            && super::dunders::has_own(&vm[t], name)
        {
            return super::dunders::lookup(&vm[t], name);
        }
    }
    Obj::UNDEF
}

/// Does a user class in the ancestry of `class` define one of `names`?
pub fn overrides(vm: &Vm, class: Obj, names: &[Obj]) -> bool {
    let Some(c) = class.cast::<Class>() else { return false };
    mro(vm, c).iter().filter_map(|b| b.cast::<Class>()).any(|b| {
        let d = dict_of(vm, b);
        names.iter().any(|n| dict::find_name(vm, d, *n).is_some())
    })
}

/// Writes the repr of an instance; NeedsPython if its class defines `__repr__`.
pub fn repr_instance(vm: &Vm, o: Obj, p: &mut Printer) -> Res<()> {
    if overrides(vm, super::class_of(vm, o), &[n!(__repr__)]) {
        return Err(vm.needs_python());
    }
    super::repr_own(vm, o, p)
}

/// Writes the str of an instance; NeedsPython if its class defines `__str__`, or `__repr__` where
/// its built-in type has no str of its own.
pub fn str_instance(vm: &Vm, o: Obj, p: &mut Printer) -> Res<()> {
    let inner = vm.unwrap_native(o).kind();
    let names: &[Obj] = match inner {
        Some(Kind::Str | Kind::Bytes | Kind::ByteArray) => &[n!(__str__)],
        _ => &[n!(__str__), n!(__repr__)],
    };
    if overrides(vm, super::class_of(vm, o), names) {
        return Err(vm.needs_python());
    }
    match inner {
        Some(Kind::Bytes | Kind::ByteArray) => super::repr_own(vm, o, p),
        _ => super::str_own(vm, o, p),
    }
}
