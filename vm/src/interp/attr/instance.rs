//! Attributes of instances of user classes.
//!
//! Between the descriptors of the class and what `object` has there is much that only some classes
//! have: slots, fields of named tuples, a value of a built-in type. What was found is noted in the
//! cache (`cache.rs`) if it will be found again without asking.

use super::bind::{bind, bound, is_data_descriptor};
#[cfg(feature = "host")]
use super::find;
use super::find_native;
use super::hook::or_hook;
use crate::Vm;
use crate::interp::cache::Found;
use crate::obj::*;
use crate::trap::Res;
use crate::types::class::{self, class_flags};
use crate::types::{self, Type};

pub(super) fn find_instance(vm: &Vm, i: Ref<Instance>, name: Obj) -> Res {
    let class_obj = vm[i].class.get();
    let class: Ref<Class> = class_obj.cast_unchecked();
    let flags = vm[class].flags.get();
    if flags & class_flags::GETATTRIBUTE == 0 {
        return match find_instance_plain(vm, i, name) {
            found if flags & class_flags::GETATTR == 0 => found,
            found => or_hook(vm, found, class_obj, i.obj(), name),
        };
    }
    let getter = class::lookup(vm, class_obj, n!(__getattribute__));
    let asked = vm.heap.trap.tail_call(getter, &[i.obj(), name]);
    match flags & class_flags::GETATTR == 0 {
        true => Err(asked),
        false => or_hook(vm, Err(asked), class_obj, i.obj(), name),
    }
}

/// Has the descriptor a `__get__`? One that only sets leaves reading to the instance.
pub(super) fn is_read_by(vm: &Vm, descriptor: Obj) -> bool {
    match descriptor.kind() {
        Some(Kind::Instance) => {
            !class::lookup(vm, types::class_of(vm, descriptor), n!(__get__)).is_undef()
        }
        _ => true,
    }
}

/// The attribute as Python's rules find it, without `__getattr__`.
pub(super) fn find_instance_plain(vm: &Vm, i: Ref<Instance>, name: Obj) -> Res {
    let class_obj = vm[i].class.get();
    let class: Ref<Class> = class_obj.cast_unchecked();
    let flags = vm[class].flags.get();
    let mut in_class = Obj::UNDEF;
    if flags & class_flags::DESCRIPTORS != 0 {
        in_class = class::lookup(vm, class_obj, name);
        if is_data_descriptor(vm, in_class) && is_read_by(vm, in_class) {
            return bind(vm, in_class, i.obj(), class_obj);
        }
    }
    let own = class::get_own(vm, i, name);
    if !own.is_undef() {
        return Ok(own);
    }
    if in_class.is_undef() {
        in_class = class::lookup(vm, class_obj, name);
    }
    // A slot without a value, which stands before what bases have.
    if types::member::is_member(vm, in_class) {
        #[cfg(feature = "host")]
        if name == n!(__weakref__) {
            return Ok(Obj::NONE);
        }
        in_class = Obj::UNDEF;
    }
    // A field of a named tuple may have the name of a method of tuples.
    let native = vm[i].native.get();
    if in_class.is_kind(Kind::Native)
        && let Some(tuple) = native.cast::<NamedTuple>()
    {
        let field = types::named_tuple::item(vm, tuple, name);
        if !field.is_undef() {
            return Ok(field);
        }
    }
    // A class derived from `property` makes those of its functions.
    #[cfg(feature = "host")]
    if name == n!(__doc__)
        && let Some(property) = native.cast::<Property>()
    {
        return find(vm, property.obj(), name);
    }
    if name == n!(__doc__) {
        in_class = class::own(vm, class_obj, name);
        in_class = if in_class.is_undef() { Obj::NONE } else { in_class };
    }
    // Where a class is defined is in its dict here, but is no attribute of its instances.
    if name == n!(__qualname__) && in_class.is_kind(Kind::Str) && vm.is_pc() {
        in_class = Obj::UNDEF;
    }
    if !in_class.is_undef() {
        remember(vm, class, i, name, in_class);
        if in_class.is_kind(Kind::Native) && !is_builtin_method(vm, class, name, in_class) {
            return Ok(in_class);
        }
        return bind(vm, in_class, i.obj(), class_obj);
    }
    find_beyond_class(vm, i, name)
}

/// What an instance has that neither it nor its class keeps under this name: what is made when it
/// is asked for, what a value of a built-in type has, and what all objects have.
fn find_beyond_class(vm: &Vm, i: Ref<Instance>, name: Obj) -> Res {
    let class_obj = vm[i].class.get();
    let flags = vm[class_obj.cast_unchecked::<Class>()].flags.get();
    if name == n!(__class__) {
        return Ok(class_obj);
    }
    if name == n!(__dict__) {
        let has_none = flags & class_flags::SLOTS != 0;
        return if has_none { Ok(Obj::UNDEF) } else { class::expose_dict(vm, i) };
    }
    // How it is taken apart is a matter of the whole instance.
    let is_whole = || [n!(__reduce__), n!(__reduce_ex__), n!(__getstate__)].contains(&name);
    let native = vm[i].native.get();
    if !native.is_undef() && !is_whole() {
        let v = find_native(vm, i.obj(), native, name)?;
        if !v.is_undef() {
            return Ok(v);
        }
    }
    // On boards as in MicroPython, where objects have no such methods.
    if flags & class_flags::GETATTR != 0 && !(cfg!(feature = "host") && vm.is_pc()) {
        return Ok(Obj::UNDEF);
    }
    let v = types::dunders::lookup(&types::object::TYPE, name);
    if v.is_undef() { Ok(v) } else { bound(vm, v, i.obj()) }
}

/// Is the native `v` a method of the class's built-in base? A built-in function that a program
/// has put into a class is not bound to instances.
fn is_builtin_method(vm: &Vm, class: Ref<Class>, name: Obj, v: Obj) -> bool {
    let base = vm[class].native_base.cast::<Type>().map(|t| &vm[t]);
    // `__hash__ = object.__hash__`
    #[cfg(feature = "host")]
    if types::dunders::is_wrapper(&vm[v.cast_unchecked::<Native>()]) {
        return true;
    }
    base.unwrap_or(&types::object::TYPE).lookup(name) == v
}

/// Caches a method that no own attribute of the instance can hide: one whose name is not among
/// the shared keys (a new key changes the class version) and no instance dict is in play.
fn remember(vm: &Vm, class: Ref<Class>, i: Ref<Instance>, name: Obj, value: Obj) {
    if value.is_kind(Kind::Function) && vm[i].dict.get().is_none() {
        let version = vm[class].version.get();
        vm.cache.put(version, name, Found::Method, 0, value);
    }
}
