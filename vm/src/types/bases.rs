//! `C.__bases__ = (A, B)` of a class that is there already, on PCs.
//!
//! Its order of resolution and those of all classes derived from it are made anew: all of them
//! first, then they take effect together, so that an error leaves everything as it was.

use super::{class, exception, is_subclass, mro};
use crate::obj::*;
use crate::trap::{Res, Trap};
use crate::{Part, Vm};

/// Sets the bases of `class`. Raises TypeError if `value` is no tuple of classes that fit it and
/// each other.
pub fn set(vm: &Vm, own: Ref<Class>, value: Obj) -> Res<()> {
    if value.is_undef() {
        let text = "cannot delete '__bases__' attribute of immutable type '";
        return Err(refused(vm, own, text, "'"));
    }
    let Some(tuple) = value.cast::<Tuple>() else {
        let parts = [
            Part::T(t!("can only assign tuple to ")),
            Part::Name(vm[own].name),
            Part::T(t!(".__bases__, not ")),
            Part::TypeOf(value),
        ];
        return Err(vm.raise(&exception::TYPE_ERROR, &parts));
    };
    let bases = vm.heap.tuple(tuple);
    if bases.is_empty() {
        let text = "can only assign non-empty tuple to ";
        return Err(refused(vm, own, text, ".__bases__, not ()"));
    }
    for base in bases {
        if !matches!(base.kind(), Some(Kind::Class | Kind::Type)) {
            let parts = [
                Part::Name(vm[own].name),
                Part::T(t!(".__bases__ must be tuple of classes, not '")),
                Part::TypeOf(*base),
                Part::S("'"),
            ];
            return Err(vm.raise(&exception::TYPE_ERROR, &parts));
        }
        if is_subclass(vm, *base, own.obj()) {
            return Err(vm.type_error(t!("a __bases__ item causes an inheritance cycle")));
        }
    }
    if !has_same_layout(vm, own, bases)? {
        return Err(vm.type_error(t!("__bases__ assignment: object layout differs")));
    }
    let before = vm[own].bases.get();
    let all = derived_of(vm, own)?;
    let old = vm.heap.new_tuple_with(all.len(), |i| order(vm, all[i].get()))?;
    vm[own].bases.set(value);
    for (done, slot) in all.iter().enumerate() {
        let class: Ref<Class> = slot.get().cast_unchecked();
        let bases = vm.heap.tuple(vm[class].bases.get().cast_unchecked());
        match mro::linearize(vm, class, bases) {
            Ok(order) => vm[class].mro.set(order),
            Err(trap) => {
                vm[own].bases.set(before);
                for (slot, order) in all[..done].iter().zip(vm.heap.tuple(old)) {
                    vm[slot.get().cast_unchecked::<Class>()].mro.set(*order);
                }
                return Err(trap);
            }
        }
    }
    vm.cache.clear();
    for slot in all {
        let class: Ref<Class> = slot.get().cast_unchecked();
        vm[class].version.set(vm.next_version());
        class::update_flags(vm, class);
    }
    Ok(())
}

fn order(vm: &Vm, class: Obj) -> Obj {
    vm[class.cast_unchecked::<Class>()].mro.get()
}

/// Would instances of the class look the same with these bases?
fn has_same_layout(vm: &Vm, own: Ref<Class>, bases: &[Obj]) -> Res<bool> {
    let is_exception = |base: &Obj| is_subclass(vm, *base, exception::BASE_EXCEPTION.obj());
    let mut classes = bases.iter().filter_map(|b| b.cast::<Class>());
    let restricts = classes.any(|base| !class::slots::same_slots(vm, base, own));
    let native = class::native_base(vm, bases)?;
    let same = native == vm[own].native_base || is_exception(&native) && is_exception(&own.obj());
    Ok(same && !restricts)
}

/// The class and all that are derived from it, each behind its bases.
fn derived_of<'v>(vm: &'v Vm, own: Ref<Class>) -> Res<&'v [Slot]> {
    let wanted = |c: Ref<Class>| class::mro(vm, c).contains(&own.obj());
    let mut count = 0;
    vm.heap.each_of::<Class>(|c| count += usize::from(wanted(c)));
    // The block may have room for more.
    let places = &vm.heap.slots(vm.heap.alloc_slots(count)?)[..count];
    let mut len = 0;
    vm.heap.each_of::<Class>(|c| {
        if !wanted(c) || len == count {
            return;
        }
        // A class has a shorter order of resolution than what is derived from it.
        let length = |o: Obj| class::mro(vm, o.cast_unchecked()).len();
        let shorter = |s: &&Slot| length(s.get()) <= length(c.obj());
        let at = places[..len].iter().take_while(shorter).count();
        (at..len).rev().for_each(|i| places[i + 1].set(places[i].get()));
        places[at].set(c.obj());
        len += 1;
    });
    Ok(places)
}

fn refused(vm: &Vm, own: Ref<Class>, before: &str, after: &str) -> Trap {
    let parts = [Part::S(before), Part::Name(vm[own].name), Part::S(after)];
    vm.raise(&exception::TYPE_ERROR, &parts)
}
