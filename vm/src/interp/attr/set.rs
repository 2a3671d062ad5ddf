//! Attribute assignment and deletion: what `o.name = value` means for each kind of object.
//!
//! `__setattr__` of the class comes first, then data descriptors, then the object itself. Where
//! Python code decides the functions return a `Call` trap.

use super::{class_method, is_data_descriptor, missing};
use crate::obj::*;
use crate::trap::{Cont, Res, Trap};
use crate::types::class::{self, class_flags};
use crate::types::{self, dict, exception};
use crate::{Part, Vm};

/// `o.name = value`, or `del o.name` where value is UNDEF.
pub fn set(vm: &Vm, o: Obj, name: Obj, value: Obj) -> Res<()> {
    let done = match o.kind() {
        Some(Kind::Instance) => return set_instance(vm, o.cast_unchecked(), name, value),
        Some(Kind::Class) => return set_class(vm, o.cast_unchecked(), name, value),
        Some(Kind::Module) => {
            let d: Ref<Dict> = vm[o.cast_unchecked::<Module>()].dict.cast_unchecked();
            if value.is_undef() {
                dict::remove(vm, d, name)?.is_some()
            } else {
                dict::insert(vm, d, name, value)?;
                true
            }
        }
        Some(Kind::RomModule) => crate::modules::set_attr(vm, o.cast_unchecked(), name, value)?,
        Some(Kind::Exception) => set_exception(vm, o.cast_unchecked(), name, value)?,
        Some(Kind::Function) => set_function(vm, o.cast_unchecked(), name, value)?,
        // What is written on `classmethod(f)` is kept by `f`.
        #[cfg(feature = "host")]
        Some(Kind::StaticMethod | Kind::ClassMethod) if vm.is_pc() => {
            match types::class_method::wrapped(vm, o).cast::<Function>() {
                Some(f) => set_function(vm, f, name, value)?,
                None => false,
            }
        }
        _ => match types::slots_of(vm, o).slots.setattr {
            Some(f) => f(vm, o, name, value)?,
            None => false,
        },
    };
    if cfg!(feature = "host") && !done && o.is_kind(Kind::Type) && vm.is_pc() {
        let parts = [
            Part::S(if value.is_undef() { "cannot delete '" } else { "cannot set '" }),
            Part::Name(name),
            Part::S("' attribute of immutable type '"),
            Part::Name(vm.class_name_obj(o)),
            Part::S("'"),
        ];
        return Err(vm.raise(&exception::TYPE_ERROR, &parts));
    }
    if cfg!(feature = "host") && !done && name == n!(__class__) {
        let text = "__class__ assignment only supported for mutable types or ModuleType subclasses";
        return Err(vm.type_error(text));
    }
    if done { Ok(()) } else { Err(missing(vm, o, name)) }
}

fn set_class(vm: &Vm, class: Ref<Class>, name: Obj, value: Obj) -> Res<()> {
    if vm[class].flags.get() & class_flags::META != 0 {
        let meta = vm[class].meta;
        let hook = if value.is_undef() { n!(__delattr__) } else { n!(__setattr__) };
        let method = class::lookup(vm, meta, hook);
        if method.is_kind(Kind::Function) {
            return Err(set_by_hook(vm, method, class.obj(), name, value));
        }
    }
    set_class_plain(vm, class, name, value)
}

/// `type.__setattr__`: descriptors of the metaclass, then the class.
pub fn set_class_plain(vm: &Vm, class: Ref<Class>, name: Obj, value: Obj) -> Res<()> {
    if vm[class].flags.get() & class_flags::META != 0 {
        let v = class::lookup(vm, vm[class].meta, name);
        if is_data_descriptor(vm, v) {
            return set_by_descriptor(vm, v, class.obj(), name, value);
        }
    }
    #[cfg(feature = "host")]
    if name == n!(__bases__) && vm.is_pc() {
        return types::bases::set(vm, class, value);
    }
    #[cfg(feature = "host")]
    types::metaclass::check_renamed(vm, class, name, value)?;
    let done = class::set_attr(vm, class, name, value)?;
    if done { Ok(()) } else { Err(missing(vm, class.obj(), name)) }
}

/// Trap that calls `__setattr__` or, for UNDEF, `__delattr__`.
fn set_by_hook(vm: &Vm, method: Obj, o: Obj, name: Obj, value: Obj) -> Trap {
    let args = [o, name, value];
    let n = if value.is_undef() { 2 } else { 3 };
    vm.heap.trap.call(Cont::Deliver, method, &args[..n])
}

fn set_instance(vm: &Vm, i: Ref<Instance>, name: Obj, value: Obj) -> Res<()> {
    let class_obj = vm[i].class.get();
    let class: Ref<Class> = class_obj.cast_unchecked();
    let flags = vm[class].flags.get();
    if flags & class_flags::SETATTR != 0 {
        let hook = if value.is_undef() { n!(__delattr__) } else { n!(__setattr__) };
        let method = class::lookup(vm, class_obj, hook);
        if method.is_kind(Kind::Function) {
            return Err(set_by_hook(vm, method, i.obj(), name, value));
        }
        // A descriptor of a class of its own says what is called.
        if cfg!(feature = "host") && method.is_kind(Kind::Instance) {
            let args = [name, value];
            let n = if value.is_undef() { 1 } else { 2 };
            return Err(super::call_dunder(vm, Cont::Deliver, method, i.obj(), &args[..n]));
        }
    }
    set_instance_plain(vm, i, name, value)
}

/// `object.__setattr__`: descriptors, then the instance.
pub fn set_instance_plain(vm: &Vm, i: Ref<Instance>, name: Obj, value: Obj) -> Res<()> {
    let class_obj = vm[i].class.get();
    let class: Ref<Class> = class_obj.cast_unchecked();
    if vm[class].flags.get() & class_flags::DESCRIPTORS != 0 {
        let v = class::lookup(vm, class_obj, name);
        if is_data_descriptor(vm, v) {
            return set_by_descriptor(vm, v, i.obj(), name, value);
        }
    }
    if name == n!(__class__) || name == n!(__dict__) {
        return set_special(vm, i, name, value);
    }
    if let Some(t) = vm[i].native.get().cast::<NamedTuple>()
        && !types::named_tuple::item(vm, t, name).is_undef()
    {
        return Err(vm.raise(&exception::ATTRIBUTE_ERROR, &[Part::T(t!("can't set attribute"))]));
    }
    if value.is_undef() {
        return if class::delete_own(vm, i, name)? {
            Ok(())
        } else {
            Err(missing(vm, i.obj(), name))
        };
    }
    class::set_own(vm, i, name, value)
}

/// `o.name = value` where `v`, a property or an object with `__set__` or `__delete__`, decides.
fn set_by_descriptor(vm: &Vm, v: Obj, o: Obj, name: Obj, value: Obj) -> Res<()> {
    let delete = value.is_undef();
    let hook = if delete { n!(__delete__) } else { n!(__set__) };
    // A class derived from `property` may have a method of its own for it.
    let own = v.is_kind(Kind::Instance) && class_method(vm, v, hook).is_kind(Kind::Function);
    if let Some(p) = vm.as_a::<Property>(v).filter(|_| !own) {
        let f = if delete { vm[p].delete } else { vm[p].set };
        if f.is_none() {
            let what = if delete { "deleter" } else { "setter" };
            let parts = [
                Part::T(t!("property '")),
                Part::Name(name),
                Part::T(t!("' of '")),
                types::class::qualified(vm, o),
                Part::T(t!("' object has no ")),
                Part::S(what),
            ];
            return Err(vm.raise(&exception::ATTRIBUTE_ERROR, &parts));
        }
        let args = [o, value];
        let n = if delete { 1 } else { 2 };
        return Err(vm.heap.trap.call(Cont::Deliver, f, &args[..n]));
    }
    let f = class_method(vm, v, hook);
    if f.is_undef() {
        return Err(vm.raise(&exception::ATTRIBUTE_ERROR, &[Part::Name(hook)]));
    }
    let args = [v, o, value];
    let n = if delete { 2 } else { 3 };
    Err(vm.heap.trap.call(Cont::Deliver, f, &args[..n]))
}

/// Assignment to `__class__` or `__dict__` of an instance.
pub fn set_special(vm: &Vm, i: Ref<Instance>, name: Obj, value: Obj) -> Res<()> {
    let own: Ref<Class> = vm[i].class.get().cast_unchecked();
    if name == n!(__dict__) {
        #[cfg(feature = "host")]
        if vm.is_pc() && vm[own].flags.get() & class_flags::SLOTS != 0 {
            return Err(missing(vm, i.obj(), name));
        }
        let d = match value.is_undef() {
            // A new one is made when it is needed.
            true => Obj::NONE,
            false => as_dict(vm, value)?,
        };
        class::dict_slots(vm, i).iter().for_each(|s| s.set(Obj::UNDEF));
        vm[i].dict.set(d);
        return Ok(());
    }
    match value.cast::<Class>() {
        Some(c)
            if vm[c].native_base == vm[own].native_base
                && (!vm.is_pc() || class::slots::same_slots(vm, own, c)) =>
        {
            // Slot numbers belong to the old class.
            if !vm.is_pc() || vm[own].flags.get() & class_flags::SLOTS == 0 {
                class::expose_dict(vm, i)?;
            }
            vm[i].class.set(value);
            Ok(())
        }
        #[cfg(feature = "host")]
        Some(c) if vm.is_pc() => {
            let parts = [
                Part::T(t!("__class__ assignment: '")),
                Part::Name(vm[c].name),
                Part::T(t!("' object layout differs from '")),
                Part::Name(vm[own].name),
                Part::S("'"),
            ];
            Err(vm.raise(&exception::TYPE_ERROR, &parts))
        }
        _ => Err(vm.type_error(t!("__class__ assignment: object layout differs"))),
    }
}

/// What is given as a `__dict__`.
fn as_dict(vm: &Vm, value: Obj) -> Res {
    match value.cast::<Dict>() {
        Some(_) => Ok(value),
        None if cfg!(feature = "host") && vm.as_a::<Dict>(value).is_none() => {
            let text = t!("__dict__ must be set to a dictionary, not a '{}'");
            Err(vm.type_error_about(text, value))
        }
        None => Ok(vm.want::<Dict>(value)?.obj()),
    }
}

fn set_exception(vm: &Vm, e: Ref<Exception>, name: Obj, value: Obj) -> Res<bool> {
    #[cfg(feature = "host")]
    if let Some(c) = vm[e].class.cast::<Class>()
        && vm[c].flags.get() & class_flags::SETATTR != 0
    {
        let hook = if value.is_undef() { n!(__delattr__) } else { n!(__setattr__) };
        let method = class::lookup(vm, c.obj(), hook);
        if method.is_kind(Kind::Function) {
            return Err(set_by_hook(vm, method, e.obj(), name, value));
        }
    }
    set_exception_plain(vm, e, name, value)
}

/// [`set`] of an exception that does not ask the class's `__setattr__`; false if there is no such
/// attribute.
pub fn set_exception_plain(vm: &Vm, e: Ref<Exception>, name: Obj, value: Obj) -> Res<bool> {
    let class = vm[e].class;
    if class.is_kind(Kind::Class) {
        let v = class::lookup(vm, class, name);
        if is_data_descriptor(vm, v) {
            return set_by_descriptor(vm, v, e.obj(), name, value).map(|()| true);
        }
    }
    if let Some(f) = exception::BASE_EXCEPTION.slots.setattr
        && f(vm, e.obj(), name, value)?
    {
        return Ok(true);
    }
    #[cfg(feature = "host")]
    if name == n!(__dict__) {
        if value.is_undef() {
            return Err(vm.type_error(t!("cannot delete __dict__")));
        }
        vm[e].dict.set(as_dict(vm, value)?);
        return Ok(true);
    }
    set_in_dict(vm, &vm[e].dict, name, value)
}

fn set_function(vm: &Vm, f: Ref<Function>, name: Obj, value: Obj) -> Res<bool> {
    if let Some(done) = types::function::attrs::set_special(vm, f, name, value) {
        return done.map(|()| true);
    }
    set_in_dict(vm, types::function::attrs::dict_slot(vm, f), name, value)
}

/// Sets or deletes `name` in the dict that `slot` holds, which is made when it is needed.
fn set_in_dict(vm: &Vm, slot: &Slot, name: Obj, value: Obj) -> Res<bool> {
    match slot.get().cast::<Dict>() {
        Some(d) if value.is_undef() => Ok(dict::remove(vm, d, name)?.is_some()),
        Some(d) => {
            dict::insert(vm, d, name, value)?;
            Ok(true)
        }
        None if value.is_undef() => Ok(false),
        None => {
            let d = dict::new(vm, 0)?;
            dict::insert(vm, d, name, value)?;
            slot.set(d.obj());
            Ok(true)
        }
    }
}
