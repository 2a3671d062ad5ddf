//! What a class refuses: attributes that `__slots__` does not name, and instances while
//! `__abstractmethods__` is not empty.
//!
//! The names in `__slots__` become the shared keys of the instances when the class is made, so
//! slots cost nothing and need no descriptors (`member.rs` makes them for who asks). A class whose
//! base has instances with any attributes restricts nothing. On PCs classes have the descriptors
//! too, and slots stand apart from the dict that instances have beside them.

use super::{bound_slots, class_flags, dict_of, lookup, own};
use crate::obj::*;
use crate::printer::Printer;
use crate::trap::{Res, Trap};
use crate::types::dict::{self, table::Table};
use crate::types::{bytes, exception, int, is_subclass, member, tuple};
use crate::{Part, Vm};

/// Makes the slots of a class with these bases its keys, if it and all of them have `__slots__`; on
/// PCs in any case.
///
/// Raises TypeError for slots that are no names, ValueError for one that is a class variable.
pub fn restrict(vm: &Vm, class: Ref<Class>, bases: &[Obj]) -> Res<()> {
    let slots = own(vm, class.obj(), n!(__slots__));
    let classes = || bases.iter().filter_map(|b| b.cast::<Class>());
    let inherits = classes().any(|base| bound_slots(vm, base) > 0);
    let is_exception = vm[class].flags.get() & class_flags::EXCEPTION != 0;
    if slots.is_undef() && !inherits || is_exception {
        return Ok(());
    }
    let room = classes().map(|base| slots_of(vm, base).len()).sum::<usize>();
    let room = room + count(vm, slots);
    let names = vm.heap.alloc_slots(room.max(1))?;
    // Modules have a dict, whatever their class says.
    let fit = !slots.is_undef() && !bases.contains(&crate::types::module::TYPE.obj());
    let mut all = Keys { names: vm.heap.slots(names), len: 0, fit };
    for base in classes() {
        all.fit &= vm[base].flags.get() & class_flags::SLOTS != 0;
        slots_of(vm, base).iter().for_each(|name| all.add(name.get()));
    }
    let inherited = all.len;
    if !slots.is_undef() {
        each_slot(vm, slots, &mut all, |name, all| declare(vm, class, bases, name, all))?;
    }
    refuse_layout(vm, class, all.len > inherited)?;
    let apart = cfg!(feature = "host") && vm.is_pc();
    if !all.fit && !apart {
        return Ok(());
    }
    if all.len > 0 {
        vm[class].keys.set(names.obj());
    }
    vm[class].n_keys.set(all.len as u32);
    let restricts = if all.fit { class_flags::SLOTS } else { 0 };
    let count = if apart { (all.len as u32) << class_flags::COUNT_SHIFT } else { 0 };
    vm[class].flags.set(vm[class].flags.get() | restricts | count);
    Ok(())
}

/// One name of `__slots__`.
fn declare(vm: &Vm, class: Ref<Class>, bases: &[Obj], name: Obj, all: &mut Keys) -> Res<()> {
    let Some(text) = vm.as_a::<Str>(name) else {
        return Err(vm.type_error_about(t!("__slots__ items must be strings, not '{}'"), name));
    };
    if vm.is_pc() && !is_identifier(vm.heap.text(text)) {
        return Err(vm.type_error(t!("__slots__ must be identifiers")));
    }
    let name = mangled(vm, class, vm.intern_obj(text)?)?;
    if name == n!(__dict__) {
        #[cfg(feature = "host")]
        if vm.is_pc() && !all.fit {
            return Err(vm.type_error(t!("__dict__ slot disallowed: we already got one")));
        }
        all.fit = false;
    } else if name == n!(__weakref__) {
        #[cfg(feature = "host")]
        if vm.is_pc() && bases.iter().any(|b| !super::lookup(vm, *b, name).is_undef()) {
            return Err(vm.type_error(t!(
                "__weakref__ slot disallowed: either we already got one, or __itemsize__ != 0"
            )));
        }
    } else {
        if let Some(i) = dict::find_name(vm, dict_of(vm, class), name)
            && !is_implied(vm, name, dict::value_at(vm, dict_of(vm, class), i))
        {
            let text = t!("' in __slots__ conflicts with class variable");
            let parts = [Part::S("'"), Part::Name(name), Part::T(text)];
            return Err(vm.raise(&exception::VALUE_ERROR, &parts));
        }
        all.add(name);
        cover(vm, class, bases, name)?;
    }
    Ok(())
}

/// The names of the slots of a class and its bases.
fn slots_of<'v>(vm: &'v Vm, class: Ref<Class>) -> &'v [Slot] {
    let c = &vm[class];
    let restricts = c.flags.get() & class_flags::SLOTS != 0;
    let n = if restricts { c.n_keys.get() as usize } else { bound_slots(vm, class) };
    c.keys.get().cast::<Slots>().map_or(&[], |keys| &vm.heap.slots(keys)[..n])
}

/// Values of some built-in types have no place for slots.
fn refuse_layout(vm: &Vm, class: Ref<Class>, has_slots: bool) -> Res<()> {
    let base = vm[class].native_base;
    let types = [&int::TYPE, &bytes::TYPE, &tuple::TYPE];
    if cfg!(feature = "host")
        && has_slots
        && vm.is_pc()
        && let Some(ty) = types.into_iter().find(|ty| is_subclass(vm, base, ty.obj()))
    {
        let text = t!("nonempty __slots__ not supported for subtype of '");
        let parts = [Part::T(text), Part::Name(ty.name), Part::S("'")];
        return Err(vm.raise(&exception::TYPE_ERROR, &parts));
    }
    Ok(())
}

/// Puts into a class on a PC what it has for its instances as the first of its line: `__dict__`
/// and `__weakref__`; and `__doc__`.
#[cfg(feature = "host")]
pub fn describe(vm: &Vm, class: Ref<Class>, bases: &[Obj]) -> Res<()> {
    if !vm.is_pc() {
        return Ok(());
    }
    let slots = own(vm, class.obj(), n!(__slots__));
    for name in [n!(__dict__), n!(__weakref__)] {
        let is_here = |base: &Obj| match base.cast::<Class>() {
            Some(c) if vm[c].flags.get() & class_flags::SLOTS == 0 => true,
            Some(_) => !lookup(vm, *base, name).is_undef(),
            None => {
                let both = [super::TYPE.obj(), crate::types::module::TYPE.obj()];
                both.contains(base) || name == n!(__dict__) && is_exception(vm, *base)
            }
        };
        let mut declared = slots.is_undef();
        if !declared {
            let mut none = Keys { names: &[], len: 0, fit: true };
            each_slot(vm, slots, &mut none, |slot, _| {
                declared |= vm.text_of(slot) == vm.text_of(name);
                Ok(())
            })?;
        }
        let d = dict_of(vm, class);
        // One that stands there for this very dict is left from an attempt without memory.
        let is_free = dict::find_name(vm, d, name).is_none_or(|i| {
            let owner = member::owner(vm, dict::value_at(vm, d, i));
            owner.is_some_and(|owner| dict_of(vm, owner).obj() == d.obj())
        });
        if declared && !bases.iter().any(is_here) && is_free {
            dict::insert(vm, d, name, member::new(vm, class.obj(), name)?)?;
        }
    }
    match dict::find_name(vm, dict_of(vm, class), n!(__doc__)) {
        None => dict::insert(vm, dict_of(vm, class), n!(__doc__), Obj::NONE),
        Some(_) => Ok(()),
    }
}

#[cfg(feature = "host")]
fn is_exception(vm: &Vm, base: Obj) -> bool {
    is_subclass(vm, base, exception::BASE_EXCEPTION.obj())
}

/// Have instances of two classes the same slots, and both a dict or none?
pub fn same_slots(vm: &Vm, a: Ref<Class>, b: Ref<Class>) -> bool {
    let restricts = |c: Ref<Class>| vm[c].flags.get() & class_flags::SLOTS;
    let names = |c| slots_of(vm, c).iter().map(Slot::get);
    restricts(a) == restricts(b) && names(a).eq(names(b))
}

/// Is the class variable one that nobody wrote: no `__hash__`, because there is an `__eq__`, or the
/// descriptor of the slot itself?
fn is_implied(vm: &Vm, name: Obj, value: Obj) -> bool {
    name == n!(__hash__) && value.is_none() || member::is_member(vm, value)
}

/// A slot with the name of something in a base stands before it, so its descriptor is kept; on PCs
/// each is.
fn cover(vm: &Vm, class: Ref<Class>, bases: &[Obj], name: Obj) -> Res<()> {
    let mut classes = bases.iter().filter_map(|b| b.cast::<Class>());
    let all = cfg!(feature = "host") && vm.is_pc();
    if !all && classes.all(|b| lookup(vm, b.obj(), name).is_undef()) {
        return Ok(());
    }
    let member = member::new(vm, class.obj(), name)?;
    dict::insert(vm, dict_of(vm, class), name, member)
}

/// Do the instances of the class have a slot `name`?
pub fn has_slot(vm: &Vm, class: Ref<Class>, name: Obj) -> bool {
    slots_of(vm, class).iter().any(|key| key.get() == name)
}

/// Names without repetition.
struct Keys<'v> {
    names: &'v [Slot],
    len: usize,
    /// Are they all that instances have?
    fit: bool,
}

impl Keys<'_> {
    fn add(&mut self, name: Obj) {
        let is_new = self.names[..self.len].iter().all(|known| known.get() != name);
        if let Some(place) = self.names.get(self.len).filter(|_| is_new) {
            place.set(name);
            self.len += 1;
        }
    }
}

/// How many names [`each_slot`] finds, at most.
fn count(vm: &Vm, slots: Obj) -> usize {
    match slots.kind() {
        Some(Kind::Tuple) => vm.heap.tuple(slots.cast_unchecked()).len(),
        Some(Kind::List) => vm.heap.list(slots.cast_unchecked()).len(),
        Some(Kind::Dict) => dict::len(vm, slots.cast_unchecked()),
        Some(Kind::Set | Kind::FrozenSet) => Table::of_set(vm, slots.cast_unchecked()).len(),
        _ => 1,
    }
}

/// Calls `f` with each item of a `__slots__` that is a str or a built-in container; others
/// restrict nothing.
fn each_slot(
    vm: &Vm,
    slots: Obj,
    keys: &mut Keys,
    mut f: impl FnMut(Obj, &mut Keys) -> Res<()>,
) -> Res<()> {
    match slots.kind() {
        Some(Kind::Str) => f(slots, keys),
        Some(Kind::Tuple) => {
            vm.heap.tuple(slots.cast_unchecked()).iter().try_for_each(|o| f(*o, keys))
        }
        Some(Kind::List) => {
            vm.heap.list(slots.cast_unchecked()).iter().try_for_each(|o| f(o.get(), keys))
        }
        Some(Kind::Dict) => dict::each(vm, slots.cast_unchecked(), |k, _| f(k, keys)),
        Some(Kind::Set | Kind::FrozenSet) => {
            let table = Table::of_set(vm, slots.cast_unchecked());
            table.iter(vm).try_for_each(|e| f(table.key(vm, e), keys))
        }
        None if vm.is_pc() => Err(vm.type_error_about(t!("'{}' object is not iterable"), slots)),
        _ => {
            keys.fit = false;
            Ok(())
        }
    }
}

/// Can it be written as a name?
fn is_identifier(text: &[u8]) -> bool {
    let part = |c: &u8| c.is_ascii_alphanumeric() || *c == b'_' || *c >= 0x80;
    text.first().is_some_and(|c| !c.is_ascii_digit()) && text.iter().all(part)
}

/// A private name as the class's methods spell it.
fn mangled(vm: &Vm, class: Ref<Class>, name: Obj) -> Res {
    let text = vm.text_of(name).unwrap_or(b"");
    let own = vm.text_of(vm[class].name).unwrap_or(b"").trim_ascii();
    let start = own.iter().take_while(|c| **c == b'_').count();
    if !text.starts_with(b"__") || text.ends_with(b"__") || start == own.len() {
        return Ok(name);
    }
    let mut p = Printer::text(vm);
    p.str("_")?;
    p.put(&own[start..])?;
    p.put(text)?;
    vm.intern_obj(p.finish()?)
}

/// The error for setting an attribute that is no slot.
#[cold]
pub fn no_slot(vm: &Vm, class: Ref<Class>, name: Obj) -> Trap {
    let in_class = !lookup(vm, class.obj(), name).is_undef();
    let (middle, end) = match in_class {
        true => ("' object attribute '", "' is read-only"),
        false => ("' object has no attribute '", "'"),
    };
    let class_name = Part::Name(vm[class].name);
    let parts = [Part::S("'"), class_name, Part::S(middle), Part::Name(name), Part::S(end)];
    vm.raise(&exception::ATTRIBUTE_ERROR, &parts)
}

/// Has the class itself abstract methods that nobody implements?
pub fn is_abstract(vm: &Vm, class: Ref<Class>) -> bool {
    let names = own(vm, class.obj(), n!(__abstractmethods__));
    names.cast_set().is_some_and(|names| Table::of_set(vm, names).len() > 0)
}

/// The error for making an instance of an abstract class; it names the methods in order.
#[cold]
pub fn abstract_error(vm: &Vm, class: Ref<Class>) -> Trap {
    match abstract_text(vm, class) {
        Ok(text) => vm.raise_args(&exception::TYPE_ERROR, &[text]),
        Err(trap) => trap,
    }
}

fn abstract_text(vm: &Vm, class: Ref<Class>) -> Res {
    let names = own(vm, class.obj(), n!(__abstractmethods__));
    let mut p = Printer::text(vm);
    p.str("Can't instantiate abstract class ")?;
    p.put(vm.class_name(class.obj()))?;
    let Some(names) = names.cast_set() else { return p.finish_obj() };
    let table = Table::of_set(vm, names);
    p.str(if table.len() == 1 { " with abstract method " } else { " with abstract methods " })?;
    let mut last: &[u8] = b"";
    for i in 0..table.len() {
        let mut next: Option<&[u8]> = None;
        for e in table.iter(vm) {
            let text = vm.text_of(table.key(vm, e)).unwrap_or(b"");
            if (i == 0 || text > last) && next.is_none_or(|n| text < n) {
                next = Some(text);
            }
        }
        let Some(text) = next else { break };
        p.str(if i == 0 { "" } else { ", " })?;
        p.put(text)?;
        last = text;
    }
    p.finish_obj()
}
