//! Attributes, items, classes, imports.

use super::names::{name_index, name_size};
use crate::Vm;
use crate::features::Feature;
use crate::interp::cache::Found;
use crate::interp::regs::S;
use crate::interp::{attr, import};
use crate::modules::overlay;
use crate::obj::*;
use crate::prelude;
use crate::trap::{Cont, Res};
use crate::types::{self, class};

#[inline(always)]
pub fn get_attr<const WIDE: bool>(vm: &Vm, s: &mut S) -> bool {
    let Some(i) = s.get(s.u8(2)).cast::<Instance>() else { return false };
    let class: Ref<Class> = vm[i].class.get().cast_unchecked();
    let name = s.konst(name_index::<WIDE>(s, 3));
    let Some(line) = vm.cache.find(vm[class].version.get(), name) else { return false };
    if line.found.get() != Found::InstanceSlot {
        return false;
    }
    let slots = vm.heap.instance_slots(i);
    match slots.get(line.index.get() as usize).map(Slot::get) {
        Some(v) if !v.is_undef() => {
            s.set(s.u8(1), v);
            s.next(3 + name_size(WIDE));
            true
        }
        _ => false,
    }
}

pub fn get_attr_slow<const WIDE: bool>(vm: &Vm, s: &mut S) -> Res<()> {
    let v = attr::get(vm, s.get(s.u8(2)), s.konst(name_index::<WIDE>(s, 3)))?;
    s.set(s.u8(1), v);
    s.next(3 + name_size(WIDE));
    Ok(())
}

#[inline(always)]
pub fn set_attr<const WIDE: bool>(vm: &Vm, s: &mut S) -> bool {
    let Some(i) = s.get(s.u8(1)).cast::<Instance>() else { return false };
    let class: Ref<Class> = vm[i].class.get().cast_unchecked();
    let name = s.konst(name_index::<WIDE>(s, 2));
    let Some(line) = vm.cache.find(vm[class].version.get(), name) else { return false };
    if line.found.get() != Found::InstanceSlot {
        return false;
    }
    match vm.heap.instance_slots(i).get(line.index.get() as usize) {
        Some(slot)
            if vm[class].flags.get() & class::class_flags::PLAIN_SET == 0
                && (vm[i].dict.get().is_none() || !slot.get().is_undef()) =>
        {
            slot.set(s.get(s.u8(2 + name_size(WIDE))));
            s.next(3 + name_size(WIDE));
            true
        }
        _ => false,
    }
}

pub fn set_attr_slow<const WIDE: bool>(vm: &Vm, s: &mut S) -> Res<()> {
    let name = s.konst(name_index::<WIDE>(s, 2));
    attr::set(vm, s.get(s.u8(1)), name, s.get(s.u8(2 + name_size(WIDE))))?;
    s.next(3 + name_size(WIDE));
    Ok(())
}

pub fn del_attr(vm: &Vm, s: &mut S) -> Res<()> {
    attr::set(vm, s.get(s.u8(1)), s.konst(s.u16(2)), Obj::UNDEF)?;
    s.next(4);
    Ok(())
}

/// Item of a list by a small index.
#[inline(always)]
fn list_item(vm: &Vm, o: Obj, i: Obj) -> Option<Obj> {
    let list = o.cast::<List>()?;
    let i = i.as_small()?;
    let items = vm.heap.list(list);
    let i = if i < 0 { i + items.len() as SmallInt } else { i };
    Some(items.get(usize::try_from(i).ok()?)?.get())
}

#[inline(always)]
pub fn get_item<const K: bool>(vm: &Vm, s: &mut S) -> bool {
    let i = if K { s.konst(s.u8(3)) } else { s.get(s.u8(3)) };
    match list_item(vm, s.get(s.u8(2)), i) {
        Some(v) => {
            s.set(s.u8(1), v);
            s.next(4);
            true
        }
        None => false,
    }
}

pub fn get_item_slow<const K: bool>(vm: &Vm, s: &mut S) -> Res<()> {
    let i = if K { s.konst(s.u8(3)) } else { s.get(s.u8(3)) };
    let o = s.get(s.u8(2));
    if let Some(d) = o.cast::<Dict>()
        && let Some(v) = types::dict::get_quick(vm, d, i)
    {
        s.set(s.u8(1), v);
        s.next(4);
        return Ok(());
    }
    let v = item(vm, o, i)?;
    vm.deliver(s, v)
}

/// `o[i]`
pub fn item(vm: &Vm, o: Obj, i: Obj) -> Res {
    let mut container = o;
    if types::may_be_derived(o) {
        let m = attr::class_method(vm, o, n!(__getitem__));
        if !m.is_undef() {
            return Err(attr::call_dunder(vm, Cont::Deliver, m, o, &[i]));
        }
        container = vm.unwrap_native(o);
    }
    item_within(vm, o, container, i)
}

/// The same by the built-in type that `o` is of or derives from, whatever its class says; but for
/// `__missing__` of a dict, which is asked.
pub fn own_item(vm: &Vm, o: Obj, i: Obj) -> Res {
    item_within(vm, o, vm.unwrap_native(o), i)
}

/// `container` is the built-in part of `o`.
#[inline]
fn item_within(vm: &Vm, o: Obj, container: Obj, i: Obj) -> Res {
    match types::slots_of(vm, container).slots.getitem {
        Some(f) => match f(vm, container, i)? {
            v if v.is_undef() => missing_key(vm, o, i),
            v => Ok(v),
        },
        None if matches!(o.kind(), Some(Kind::Class)) => {
            let m = class::lookup(vm, o, n!(__class_getitem__));
            if m.is_undef() {
                return with_arguments(vm, o, i);
            }
            match m.cast::<ClassMethod>() {
                Some(c) => Err(vm.heap.trap.call(Cont::Deliver, vm[c].func, &[o, i])),
                None => Err(vm.heap.trap.call(Cont::Deliver, m, &[o, i])),
            }
        }
        None if matches!(o.kind(), Some(Kind::Type)) => with_arguments(vm, o, i),
        None => Err(not_subscriptable(vm, o)),
    }
}

/// `list[int]`: a built-in type, or a class derived from one, with arguments.
#[cold]
fn with_arguments(vm: &Vm, class: Obj, arguments: Obj) -> Res {
    if !is_generic(vm, class) {
        return Err(not_subscriptable(vm, class));
    }
    let alias = vm.prelude_function(&crate::prelude::GENERIC_ALIAS)?;
    Err(vm.heap.trap.call(Cont::Deliver, alias.obj(), &[class, arguments]))
}

/// Does the built-in type, or the one that a class derives from, take arguments?
pub fn is_generic(vm: &Vm, class: Obj) -> bool {
    if !vm.has(Feature::Generic) {
        return false;
    }
    let generic = [
        types::list::TYPE.obj(),
        types::dict::TYPE.obj(),
        types::tuple::TYPE.obj(),
        types::set::TYPE.obj(),
        types::set::FROZEN_TYPE.obj(),
        #[cfg(feature = "deque")]
        types::deque::TYPE.obj(),
        class::TYPE.obj(),
        #[cfg(feature = "weakref")]
        crate::modules::weakref::REF_TYPE.obj(),
        #[cfg(feature = "re")]
        crate::modules::re::PATTERN.obj(),
        #[cfg(feature = "re")]
        crate::modules::re::MATCH.obj(),
    ];
    let base = class.cast::<Class>().map_or(class, |c| vm[c].native_base);
    generic.contains(&base)
}

/// A dict has no such key: `__missing__` of a subclass, or KeyError.
fn missing_key(vm: &Vm, o: Obj, key: Obj) -> Res {
    let m = attr::class_method(vm, o, n!(__missing__));
    if m.is_undef() {
        return Err(vm.key_error(key));
    }
    Err(attr::call_dunder(vm, Cont::Deliver, m, o, &[key]))
}

#[cold]
fn not_subscriptable(vm: &Vm, o: Obj) -> crate::trap::Trap {
    vm.type_error_about(t!("'{}' object is not subscriptable"), o)
}

#[inline(always)]
pub fn set_item(vm: &Vm, s: &mut S) -> bool {
    let Some(list) = s.get(s.u8(1)).cast::<List>() else { return false };
    let Some(i) = s.get(s.u8(2)).as_small() else { return false };
    let items = vm.heap.list(list);
    match usize::try_from(i).ok().and_then(|i| items.get(i)) {
        Some(slot) => {
            slot.set(s.get(s.u8(3)));
            s.next(4);
            true
        }
        None => false,
    }
}

pub fn set_item_slow(vm: &Vm, s: &mut S) -> Res<()> {
    if let Some(d) = s.get(s.u8(1)).cast::<Dict>()
        && types::dict::set_quick(vm, d, s.get(s.u8(2)), s.get(s.u8(3)))
    {
        s.next(4);
        return Ok(());
    }
    store_item(vm, s.get(s.u8(1)), s.get(s.u8(2)), s.get(s.u8(3)))?;
    s.next(4);
    Ok(())
}

pub fn del_item(vm: &Vm, s: &mut S) -> Res<()> {
    store_item(vm, s.get(s.u8(1)), s.get(s.u8(2)), Obj::UNDEF)?;
    s.next(3);
    Ok(())
}

/// `o[i] = v`, or `del o[i]` where v is UNDEF.
pub fn store_item(vm: &Vm, o: Obj, i: Obj, v: Obj) -> Res<()> {
    let mut container = o;
    let delete = v.is_undef();
    if types::may_be_derived(o) {
        let name = if delete { n!(__delitem__) } else { n!(__setitem__) };
        let m = attr::class_method(vm, o, name);
        if !m.is_undef() {
            let args = [i, v];
            let n = if delete { 1 } else { 2 };
            return Err(attr::call_dunder(vm, Cont::Deliver, m, o, &args[..n]));
        }
        container = vm.unwrap_native(o);
    }
    match types::slots_of(vm, container).slots.setitem {
        Some(f) => f(vm, container, i, v),
        None => {
            let text = if delete {
                t!("'{}' object doesn't support item deletion")
            } else {
                t!("'{}' object does not support item assignment")
            };
            Err(vm.type_error_about(text, o))
        }
    }
}

/// The body of a class has returned `v`, its `__class__` cell or None.
pub fn make_class(vm: &Vm, s: &S, v: Obj, namespace: Obj) -> Res {
    let (b, n) = (s.u8(2), s.u8(3));
    let bases = s.args(b + 2, n);
    let meta = class::TYPE.obj();
    let class = class::new_class(vm, meta, s.get(b + 1), bases, namespace.cast_unchecked())?;
    if let Some(cell) = v.cast::<CellObj>() {
        vm[cell].value.set(class);
    }
    Ok(class)
}

/// Calls `__set_name__` of the class's attributes and `__init_subclass__` of its bases, if there
/// is one: by the prelude, which gives the class back.
pub fn class_hooks(vm: &Vm, class: Obj, namespace: Obj) -> Res<()> {
    let c: Ref<Class> = class.cast_unchecked();
    let after = &class::mro(vm, c)[1..];
    let plain = types::object::TYPE.lookup(n!(__init_subclass__));
    let mut wanted = class::lookup_after(vm, after, n!(__init_subclass__)) != plain;
    types::dict::each(vm, namespace.cast_unchecked(), |_, v| {
        wanted |=
            v.is_kind(Kind::Instance) && !attr::class_method(vm, v, n!(__set_name__)).is_undef();
        Ok(())
    })?;
    if !wanted {
        return Ok(());
    }
    let f = vm.prelude_function(&crate::prelude::CLASS_HOOKS)?;
    Err(vm.heap.trap.call(Cont::Deliver, f.obj(), &[class, Obj::NONE]))
}

/// `BuildClass`: runs the body with a new namespace in `R[0]`.
pub fn build_class(vm: &Vm, s: &mut S) -> Res<()> {
    let (b, n) = (s.u8(2), s.u8(3));
    let f: Ref<Function> = super::holding(vm, s, b)?;
    if let Some(by) = overlay::value(vm, n!(builtins), n!(__build_class__))
        && super::names::globals(s).obj() != vm.roots.prelude.get()
    {
        let bases = vm.new_tuple(s.args(b + 2, n))?;
        let build = vm.prelude_function(&prelude::BUILD_BY)?;
        let args = [by, f.obj(), s.get(b + 1), bases];
        return Err(vm.heap.trap.call(Cont::Deliver, build.obj(), &args));
    }
    let plain = |o: &Obj| types::class_of(vm, *o) == class::TYPE.obj();
    if !s.args(b + 2, n).iter().all(plain) {
        // A metaclass, or an error.
        let bases = vm.new_tuple(s.args(b + 2, n))?;
        let build = vm.prelude_function(&crate::prelude::BUILD_DERIVED)?;
        let args = [f.obj(), s.get(b + 1), bases];
        return Err(vm.heap.trap.call(Cont::Deliver, build.obj(), &args));
    }
    let namespace = types::dict::new(vm, 0)?;
    types::dict::insert(vm, namespace, n!(__module__), module_name(vm, s)?)?;
    types::dict::insert(vm, namespace, n!(__qualname__), qualname(vm, f))?;
    let args = [namespace.obj()];
    vm.enter(s, Cont::ClassBody, f, crate::interp::call::Args::pos(&args), namespace.obj())
}

fn qualname(vm: &Vm, f: Ref<Function>) -> Obj {
    vm.heap.qualname(vm[f].code.get().cast_unchecked())
}

fn module_name(vm: &Vm, s: &S) -> Res {
    let g = super::names::globals(s);
    let i = types::dict::find_name(vm, g, n!(__name__));
    let none = if vm.is_pc() { n!(builtins) } else { n!(__main__) };
    Ok(i.map_or(none, |i| types::dict::value_at(vm, g, i)))
}

pub fn import_name(vm: &Vm, s: &mut S) -> Res<()> {
    let (name, level, names) = (s.konst(s.u16(2)), s.u8(4), s.konst(s.u16(5)));
    let globals = super::names::globals(s);
    if let Some(f) = overlay::value(vm, n!(builtins), n!(__import__))
        && globals.obj() != vm.roots.prelude.get()
    {
        let by = vm.prelude_function(&prelude::IMPORT_BY)?;
        let names = if names.is_none() { types::EMPTY_TUPLE } else { names };
        let args = vm.new_tuple(&[f, name, globals.obj(), names, Obj::small(level as SmallInt)])?;
        return Err(vm.heap.trap.call(Cont::Deliver, by.obj(), &[args]));
    }
    let m = import::import(vm, name, level, globals, names)?;
    s.set(s.u8(1), m);
    s.next(7);
    Ok(())
}

pub fn import_from(vm: &Vm, s: &mut S) -> Res<()> {
    let v = import::from(vm, s.get(s.u8(2)), s.konst(s.u16(3)))?;
    vm.deliver(s, v)
}

pub fn import_star(vm: &Vm, s: &mut S) -> Res<()> {
    let code = &vm[super::names::code(s)];
    // Code that `exec` runs has its namespace as its parameter.
    let own = code.flags & crate::code::flags::MODULE != 0 && code.nargs == 1;
    let namespace = if own { s.get(0).cast::<Dict>() } else { None };
    let namespace = namespace.unwrap_or_else(|| super::names::globals(s));
    import::star(vm, s.get(s.u8(1)), namespace)?;
    s.next(2);
    Ok(())
}
