//! Making classes: bases, what instances carry of a built-in type, and which hooks there are.
//!
//! A new class knows from the beginning what it will be asked for on each access to an attribute:
//! the flags of its hooks are computed from the ancestry here, and again whenever a class changes.

use core::cell::Cell;

use super::{TYPE, class_flags, dict_of, mro, overrides, slots};
use crate::obj::*;
use crate::trap::Res;
use crate::types::{self, Type, boolean, dict, exception, is_subclass, module, object};
use crate::{Part, Vm};

/// New class. `bases` are classes of either sort (none means `object`), `namespace` becomes its
/// dict.
///
/// Raises TypeError for bases that are no classes, that have no consistent order, or that derive
/// from two different built-in types that are not exceptions.
pub fn new_class(vm: &Vm, meta: Obj, name: Obj, bases: &[Obj], namespace: Ref<Dict>) -> Res {
    let object = [object::TYPE.obj()];
    let bases = if bases.is_empty() { &object[..] } else { bases };
    let native_base = native_base(vm, bases)?;
    implicit_methods(vm, namespace)?;
    let is_exc = is_subclass(vm, native_base, exception::BASE_EXCEPTION.obj());
    let mut kept = if is_exc { class_flags::EXCEPTION } else { 0 };
    if meta != TYPE.obj() {
        kept |= class_flags::META;
    }
    // Who is equal by a rule of its own has no hash that fits, unless it says so.
    let defines = |name| dict::find_name(vm, namespace, name).is_some();
    if defines(n!(__eq__)) && !defines(n!(__hash__)) {
        dict::insert(vm, namespace, n!(__hash__), Obj::NONE)?;
    }
    let bases_tuple = vm.new_tuple(bases)?;
    let class = vm.heap.alloc(Class {
        header: Header::new(Kind::Class),
        name,
        bases: Slot::new(bases_tuple),
        mro: Slot::new(Obj::NONE),
        dict: Slot::new(namespace.obj()),
        keys: Slot::new(Obj::UNDEF),
        native_base,
        meta,
        n_keys: Cell::new(0),
        version: Cell::new(vm.next_version()),
        flags: Cell::new(kept),
        serial: vm.next_version(),
    })?;
    let order = types::mro::linearize(vm, class, bases)?;
    vm[class].mro.set(order);
    update_flags(vm, class);
    if cfg!(feature = "cpython") {
        slots::restrict(vm, class, bases)?;
    }
    #[cfg(feature = "host")]
    slots::describe(vm, class, bases)?;
    Ok(class.obj())
}

/// The built-in type whose values the instances of a class with these bases carry, or NONE. Raises
/// TypeError for bases that no class can have, or not together.
pub fn native_base(vm: &Vm, bases: &[Obj]) -> Res {
    let mut native_base = Obj::NONE;
    for (i, b) in bases.iter().enumerate() {
        if bases[..i].contains(b) {
            return Err(vm.type_error(t!("duplicate base class")));
        }
        let base = match (b.cast::<Class>(), b.cast::<Type>()) {
            (Some(c), _) => vm[c].native_base,
            (None, Some(t)) if vm[t].base.is_none() => Obj::NONE,
            // An instance's own attributes are all that there is to a module.
            (None, Some(_)) if *b == module::TYPE.obj() => Obj::NONE,
            (None, Some(t)) if is_final(&vm[t]) => {
                let end = Part::T(t!("' is not an acceptable base type"));
                let parts = [Part::T(t!("type '")), Part::Name(vm[t].name), end];
                return Err(vm.raise(&exception::TYPE_ERROR, &parts));
            }
            (None, Some(_)) => *b,
            _ => return Err(vm.type_error(t!("bases must be types"))),
        };
        if native_base.is_none() {
            native_base = base;
        } else if !base.is_none() && base != native_base {
            if is_subclass(vm, base, native_base) {
                native_base = base;
            } else if !is_subclass(vm, native_base, base) && !are_exceptions(vm, base, native_base)
            {
                return Err(vm.type_error(t!("multiple bases have instance lay-out conflict")));
            }
        }
    }
    Ok(native_base)
}

/// All exceptions have one lay-out, so a class may derive from several.
fn are_exceptions(vm: &Vm, a: Obj, b: Obj) -> bool {
    [a, b].iter().all(|c| is_subclass(vm, *c, exception::BASE_EXCEPTION.obj()))
}

/// Built-in types that no class may be derived from: those that cannot be called, and a few more.
fn is_final(ty: &Type) -> bool {
    let kinds = [Kind::Range, Kind::Slice, Kind::MemoryView, Kind::Function, Kind::BoundMethod];
    let callable = ty.slots.new.is_some() || ty.is_subtype(&exception::BASE_EXCEPTION);
    !callable || kinds.contains(&ty.instance()) || core::ptr::eq(ty, &boolean::TYPE)
}

/// Some methods are static or class methods without being declared so.
fn implicit_methods(vm: &Vm, namespace: Ref<Dict>) -> Res<()> {
    let function = |name: Obj| {
        let i = dict::find_name(vm, namespace, name)?;
        let func = dict::value_at(vm, namespace, i);
        func.is_kind(Kind::Function).then_some((i, func))
    };
    if let Some((i, func)) = function(n!(__new__)) {
        let new = StaticMethod { header: Header::new(Kind::StaticMethod), func };
        dict::set_value_at(vm, namespace, i, vm.heap.alloc(new)?.obj());
    }
    for name in [n!(__init_subclass__), n!(__class_getitem__)] {
        if let Some((i, func)) = function(name) {
            let method = ClassMethod { header: Header::new(Kind::ClassMethod), func };
            dict::set_value_at(vm, namespace, i, vm.heap.alloc(method)?.obj());
        }
    }
    Ok(())
}

/// Recomputes the hook flags of a class from its ancestry.
pub fn update_flags(vm: &Vm, class: Ref<Class>) {
    let me = class.obj();
    let count = u32::MAX << class_flags::COUNT_SHIFT;
    let kept = class_flags::EXCEPTION | class_flags::META | class_flags::SLOTS | count;
    let keep = vm[class].flags.get() & kept;
    let hooks = [
        (class_flags::GETATTR, &[n!(__getattr__)][..]),
        (class_flags::SETATTR, &[n!(__setattr__), n!(__delattr__)]),
        (class_flags::NEW, &[n!(__new__)]),
        (class_flags::GETATTRIBUTE, &[n!(__getattribute__)]),
        (class_flags::DEL, &[n!(__del__)]),
    ];
    let mut flags = keep;
    for (flag, names) in hooks {
        if overrides(vm, me, names) {
            flags |= flag;
        }
    }
    let has_descriptor = |c: Ref<Class>| {
        let mut any = false;
        let _ = dict::each(vm, dict_of(vm, c), |_, v| {
            any |= matches!(v.kind(), Some(Kind::Property | Kind::Instance));
            Ok(())
        });
        any
    };
    if mro(vm, class).iter().filter_map(|b| b.cast::<Class>()).any(has_descriptor) {
        flags |= class_flags::DESCRIPTORS;
    }
    // Instances of built-in types do not come from `object.__new__`, which refuses.
    let plain = vm[class].native_base.is_none();
    if cfg!(feature = "cpython") && plain && slots::is_abstract(vm, class) {
        flags |= class_flags::ABSTRACT;
    }
    vm[class].flags.set(flags);
}
