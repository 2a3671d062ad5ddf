//! Attribute access: what `o.name` means for each kind of object.
//!
//! The order is Python's: data descriptors of the class, own attributes, other class attributes
//! (functions become bound methods), `__getattr__`. Where Python code decides (a property's
//! function, `__getattr__`, `__set__`, …) the functions here return a `Call` trap whose value is
//! the result of the instruction or native.
//!
//! Nothing found is UNDEF, which becomes an AttributeError in [`get`] alone. Instances, classes,
//! modules and assignment have files of their own; what a class attribute becomes when it is read
//! through an object is in `attr/bind.rs`.

mod bind;
mod class;
mod hook;
mod instance;
mod module;
mod set;

pub use bind::{bind, bound, call_dunder, class_method, with_receiver};
pub(super) use bind::{is_data_descriptor, is_getter};
pub use set::{set, set_class_plain, set_instance_plain};
#[cfg(feature = "host")]
pub use set::{set_exception_plain, set_special};

#[cfg(feature = "host")]
use class::find_in_class_plain;
use class::{find_in_class, find_super};
use hook::or_hook;
use instance::{find_instance, find_instance_plain};
use module::{find_in_module, find_in_rom_module};

use crate::obj::*;
use crate::trap::{Res, Trap};
use crate::types::{self, Type, dict, exception};
use crate::{Part, Vm};

/// `object.__getattribute__`: as [`get`], but does not ask the class's own `__getattribute__`.
pub fn get_plain(vm: &Vm, o: Obj, name: Obj) -> Res {
    let v = match o.kind() {
        Some(Kind::Instance) => find_instance_plain(vm, o.cast_unchecked(), name)?,
        #[cfg(feature = "host")]
        Some(Kind::Exception) => find_exception_plain(vm, o.cast_unchecked(), name)?,
        #[cfg(feature = "host")]
        Some(Kind::Class) => find_in_class_plain(vm, o, name)?,
        _ => return get(vm, o, name),
    };
    if v.is_undef() { Err(missing(vm, o, name)) } else { Ok(v) }
}

/// `o.name`; AttributeError if there is none.
pub fn get(vm: &Vm, o: Obj, name: Obj) -> Res {
    let v = find(vm, o, name)?;
    if v.is_undef() { Err(missing(vm, o, name)) } else { Ok(v) }
}

#[cold]
pub(crate) fn missing(vm: &Vm, o: Obj, name: Obj) -> Trap {
    let attributes = [(n!(name), name), (n!(obj), o)];
    exception::raise_with(vm, &attributes, || raise_missing(vm, o, name))
}

fn raise_missing(vm: &Vm, o: Obj, name: Obj) -> Trap {
    let has_none = Part::T(t!("' has no attribute '"));
    let (start, own, middle) = match o.kind() {
        Some(Kind::Class | Kind::Type) => {
            (Part::T(t!("type object '")), Part::Name(vm.class_name_obj(o)), has_none)
        }
        Some(Kind::Module | Kind::RomModule) => {
            (Part::T(t!("module '")), Part::Name(module::name_of(vm, o)), has_none)
        }
        _ => (Part::S("'"), Part::TypeOf(o), Part::T(t!("' object has no attribute '"))),
    };
    let parts = [start, own, middle, Part::Name(name), Part::S("'")];
    vm.raise(&exception::ATTRIBUTE_ERROR, &parts)
}

/// `o.name`, or UNDEF if there is none.
pub fn find(vm: &Vm, o: Obj, name: Obj) -> Res {
    match o.kind() {
        Some(Kind::Instance) => find_instance(vm, o.cast_unchecked(), name),
        Some(Kind::Class | Kind::Type) => find_in_class(vm, o, name),
        Some(Kind::Module) => find_in_module(vm, o.cast_unchecked(), name),
        Some(Kind::RomModule) => find_in_rom_module(vm, o.cast_unchecked(), name),
        Some(Kind::Super) => find_super(vm, o.cast_unchecked(), name),
        Some(Kind::Exception) => find_exception(vm, o.cast_unchecked(), name),
        Some(Kind::NamedTuple) => find_named(vm, o.cast_unchecked(), name),
        _ => find_builtin(vm, o, types::slots_of(vm, o), name),
    }
}

fn find_builtin(vm: &Vm, o: Obj, ty: &'static Type, name: Obj) -> Res {
    if let Some(f) = ty.slots.getattr {
        let v = f(vm, o, name)?;
        if !v.is_undef() {
            return Ok(v);
        }
    }
    let v = ty.lookup(name);
    if !v.is_undef() {
        return bind(vm, v, o, ty.obj());
    }
    if name == n!(__class__) {
        return Ok(types::class_of(vm, o));
    }
    if name == n!(__doc__) {
        return Ok(Obj::NONE);
    }
    let v = types::dunders::lookup(ty, name);
    if v.is_undef() { Ok(v) } else { bound(vm, v, o) }
}

/// Attribute of the built-in part of `o`. A dict's `__getitem__` is one of `o`, whose class may
/// have `__missing__`.
fn find_native(vm: &Vm, o: Obj, native: Obj, name: Obj) -> Res {
    if name == n!(__getitem__) && native.is_kind(Kind::Dict) {
        return bound(vm, types::dunders::lookup(&types::dict::TYPE, name), o);
    }
    find(vm, native, name)
}

/// Attribute of a named tuple: an item, or what its class has.
fn find_named(vm: &Vm, t: Ref<NamedTuple>, name: Obj) -> Res {
    let item = types::named_tuple::item(vm, t, name);
    if !item.is_undef() {
        return Ok(item);
    }
    let class = vm[t].class;
    if class.is_kind(Kind::Class) {
        let v = types::class::lookup(vm, class, name);
        if !v.is_undef() && !types::member::is_member(vm, v) {
            return bind(vm, v, t.obj(), class);
        }
    }
    find_builtin(vm, t.obj(), types::slots_of(vm, t.obj()), name)
}

fn find_exception(vm: &Vm, e: Ref<Exception>, name: Obj) -> Res {
    let class = vm[e].class;
    let found = find_exception_plain(vm, e, name);
    match types::class::overrides(vm, class, &[n!(__getattr__)]) {
        false => found,
        true => or_hook(vm, found, class, e.obj(), name),
    }
}

fn find_exception_plain(vm: &Vm, e: Ref<Exception>, name: Obj) -> Res {
    if let Some(d) = vm[e].dict.get().cast::<Dict>()
        && let Some(i) = dict::find_name(vm, d, name)
    {
        return Ok(dict::value_at(vm, d, i));
    }
    let class = vm[e].class;
    if class.is_kind(Kind::Class) {
        let v = types::class::lookup(vm, class, name);
        // What a class without a built-in base has for its instances is kept otherwise.
        if !v.is_undef() && !types::member::is_member(vm, v) {
            return bind(vm, v, e.obj(), class);
        }
    }
    if name == n!(__dict__) {
        if vm[e].dict.get().is_none() {
            vm[e].dict.set(dict::new(vm, 0)?.obj());
        }
        return Ok(vm[e].dict.get());
    }
    find_builtin(vm, e.obj(), &exception::BASE_EXCEPTION, name)
}
