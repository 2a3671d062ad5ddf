//! Attributes of classes, and of `super`, which are those of the classes behind one.
//!
//! A class is an object too: data descriptors of its metaclass come first, then what it and its
//! bases have, then the rest of the metaclass.

use super::bind::{bind, bind_to_class, bound, is_data_descriptor};
use super::hook::or_hook;
use super::instance::is_read_by;
use super::{find_builtin, find_native};
use crate::Vm;
use crate::obj::*;
use crate::trap::Res;
use crate::types::{self, Type, class, exception};

pub(super) fn find_in_class(vm: &Vm, class: Obj, name: Obj) -> Res {
    let meta = types::class_of(vm, class);
    if !meta.is_kind(Kind::Class) {
        return find_in_class_plain(vm, class, name);
    }
    let getter = match cfg!(feature = "host") {
        true if class::overrides(vm, meta, &[n!(__getattribute__)]) => {
            class::lookup(vm, meta, n!(__getattribute__))
        }
        _ => Obj::UNDEF,
    };
    let found = match getter.is_kind(Kind::Function) {
        true => Err(vm.heap.trap.tail_call(getter, &[class, name])),
        false => find_in_class_plain(vm, class, name),
    };
    match class::overrides(vm, meta, &[n!(__getattr__)]) {
        false => found,
        true => or_hook(vm, found, meta, class, name),
    }
}

pub(super) fn find_in_class_plain(vm: &Vm, class: Obj, name: Obj) -> Res {
    if name == n!(__doc__) || name == n!(__annotations__) {
        return through_class(vm, class::own_text(vm, class, name)?, class);
    }
    let meta = types::class_of(vm, class);
    let mut in_meta = Obj::UNDEF;
    if meta.is_kind(Kind::Class) {
        in_meta = class::lookup(vm, meta, name);
        if is_data_descriptor(vm, in_meta) && is_read_by(vm, in_meta) {
            return bind(vm, in_meta, class, meta);
        }
    }
    #[cfg(feature = "host")]
    if vm.is_pc()
        && (in_meta.is_undef()
            || in_meta.is_kind(Kind::Native)
            || types::member::is_member(vm, in_meta))
    {
        // What `type` has as data descriptors.
        if name == n!(__abstractmethods__) {
            return Ok(class::own(vm, class, name));
        }
        if [n!(__dict__), n!(__mro__), n!(__bases__), n!(__base__)].contains(&name) {
            return class::own_attr(vm, class, name);
        }
        // A text is another name that the class was given, anything else is of its instances.
        if name == n!(__name__) && !class::own(vm, class, name).is_kind(Kind::Str) {
            return class::own_attr(vm, class, name);
        }
    }
    let v = class::lookup(vm, class, name);
    if name == n!(__new__)
        && let Some(made) = constructor(vm, class, v)
    {
        return made;
    }
    // What a class is defined in says nothing about those derived from it.
    let foreign = || {
        let asked = cfg!(feature = "host") && name == n!(__qualname__) && vm.is_pc();
        asked && class::own(vm, class, name).is_undef()
    };
    if !v.is_undef() && !foreign() {
        return through_class(vm, v, class);
    }
    let of_meta = name == n!(__qualname__) && in_meta.is_kind(Kind::Str);
    if in_meta.is_undef() || in_meta.is_kind(Kind::Native) || of_meta {
        let v = class::own_attr(vm, class, name)?;
        if !v.is_undef() {
            return Ok(v);
        }
    }
    let member = types::member::of_class(vm, class, name)?;
    if !member.is_undef() {
        return Ok(member);
    }
    if in_meta.is_undef() {
        in_meta = class::TYPE.lookup(name);
    }
    if !in_meta.is_undef() && !types::member::is_member(vm, in_meta) {
        return bind(vm, in_meta, class, meta);
    }
    #[cfg(feature = "host")]
    if name == n!(__class_getitem__)
        && vm.is_pc()
        && crate::interp::ops::attr_item::is_generic(vm, class)
    {
        return bound(vm, vm.prelude_function(&crate::prelude::GENERIC_ALIAS)?.obj(), class);
    }
    let base = class.cast::<Class>().map_or(class, |c| vm[c].native_base);
    let ty = base.cast::<Type>().map_or(&types::object::TYPE, |t| &vm[t]);
    Ok(types::dunders::lookup(ty, name))
}

/// `class.__new__` where that is not what has been found, `v`: natives make most objects, and
/// programs compare and call what stands for them.
fn constructor(vm: &Vm, class: Obj, v: Obj) -> Option<Res> {
    #[cfg(feature = "host")]
    if vm.is_pc()
        && v.is_kind(Kind::Native)
        && let Some(named) = types::named_tuple::base_of(vm, class)
    {
        return Some(bound(vm, Obj::rom(&types::shown::NEW_NAMED), named.obj()));
    }
    #[cfg(feature = "host")]
    if vm.is_pc() && class == types::tuple::TYPE.obj() {
        return Some(Ok(Obj::rom(&types::shown::NEW_TUPLE)));
    }
    // Classes without one of their own have that of `object`, which programs compare.
    let of_object = v == types::object::TYPE.lookup(n!(__new__));
    let bare = |c: Ref<Class>| of_object && vm[c].native_base.is_none();
    let strict = class == types::object::TYPE.obj() || class.cast::<Class>().is_some_and(bare);
    strict.then(|| Ok(Obj::rom(&types::object::NEW_STRICT)))
}

/// What the class attribute `v` gives when it is read through the class.
fn through_class(vm: &Vm, v: Obj, class: Obj) -> Res {
    match v.kind() {
        Some(Kind::StaticMethod) => Ok(vm[v.cast_unchecked::<StaticMethod>()].func),
        Some(Kind::ClassMethod) => bind_to_class(vm, v.cast_unchecked(), class),
        Some(Kind::Instance) => bind(vm, v, Obj::NONE, class),
        _ => Ok(v),
    }
}

pub(super) fn find_super(vm: &Vm, s: Ref<Super>, name: Obj) -> Res {
    let (start, receiver) = (vm[s].class, vm[s].receiver);
    if receiver.is_undef() {
        return find_builtin(vm, s.obj(), &types::super_::TYPE, name);
    }
    let is_class = matches!(receiver.kind(), Some(Kind::Class | Kind::Type))
        && types::is_subclass(vm, receiver, start);
    let class = if is_class { receiver } else { types::class_of(vm, receiver) };
    let Some(c) = class.cast::<Class>() else { return Ok(Obj::UNDEF) };
    let order = class::mro(vm, c);
    let after = order.iter().position(|b| *b == start).map_or(&[][..], |i| &order[i + 1..]);
    let native = vm.unwrap_native(receiver);
    // What a built-in type does by a slot hides what comes behind the type.
    let is_new = is_class && name == n!(__new__);
    let hides = |b: &Obj| {
        b.cast::<Type>().is_some_and(|t| match is_new {
            true => vm[t].slots.new.is_some(),
            false => types::dunders::has_own(&vm[t], name),
        })
    };
    let end = match native != receiver || is_new {
        true => after.iter().position(hides).map_or(after.len(), |i| i + 1),
        false => after.len(),
    };
    let v = match class::lookup_after(vm, &after[..end], name) {
        v if v.is_undef() && is_new => types::object::TYPE.lookup(name),
        v => v,
    };
    if !v.is_undef() {
        if is_class {
            return through_class(vm, v, receiver);
        }
        return bind(vm, v, receiver, class);
    }
    if native != receiver {
        return find_native(vm, receiver, native, name);
    }
    if receiver.is_kind(Kind::Exception) {
        return find_builtin(vm, receiver, &exception::BASE_EXCEPTION, name);
    }
    let own = types::super_::getattr(vm, s.obj(), name)?;
    if !own.is_undef() {
        return Ok(own);
    }
    let v = types::dunders::lookup(&types::object::TYPE, name);
    if v.is_undef() { Ok(v) } else { bound(vm, v, receiver) }
}
