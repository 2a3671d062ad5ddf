//! What a class refuses: attributes that `__slots__` does not name, and instances while
//! `__abstractmethods__` is not empty.
//!
//! The names in `__slots__` become the shared keys of the instances when the class is made, so
//! slots cost nothing and need no descriptors (`member.rs` makes them for who asks). A class whose
//! slots do not fit the shared keys, or whose base has instances with any attributes, restricts
//! nothing.

use super::class::{MAX_KEYS, class_flags, dict_of, own};
use super::dict::{self, table::Table};
use super::exception;
use crate::obj::*;
use crate::printer::Printer;
use crate::trap::{Res, Trap};
use crate::{Part, Vm};

/// Makes the slots of a class with these bases its keys, if it and all of them have `__slots__`.
///
/// Raises TypeError for slots that are no names, ValueError for one that is a class variable.
pub fn restrict(vm: &Vm, class: Ref<Class>, bases: &[Obj]) -> Res<()> {
    let slots = own(vm, class.obj(), n!(__slots__));
    if slots.is_undef() || vm[class].flags.get() & class_flags::EXCEPTION != 0 {
        return Ok(());
    }
    let mut all = Keys { names: [Obj::UNDEF; MAX_KEYS], len: 0, fit: true };
    for base in bases.iter().filter_map(|b| b.cast::<Class>()) {
        all.fit &= vm[base].flags.get() & class_flags::SLOTS != 0;
        if let Some(keys) = vm[base].keys.get().cast::<Slots>() {
            let n = vm[base].n_keys.get() as usize;
            vm.heap.slots(keys)[..n].iter().for_each(|name| all.add(name.get()));
        }
    }
    each_slot(vm, slots, &mut all, |name, all| {
        let Some(text) = vm.as_a::<Str>(name) else {
            let parts = [Part::T(t!("__slots__ items must be strings, not '")), Part::TypeOf(name)];
            return Err(vm.raise(&exception::TYPE_ERROR, &[parts[0], parts[1], Part::S("'")]));
        };
        if vm.is_pc() && !is_identifier(vm.heap.text(text)) {
            return Err(vm.type_error(t!("__slots__ must be identifiers")));
        }
        let name = mangled(vm, class, vm.intern_obj(text)?)?;
        if name == n!(__dict__) {
            all.fit = false;
        } else if name != n!(__weakref__) {
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
    })?;
    if !all.fit {
        return Ok(());
    }
    if all.len > 0 {
        let keys = vm.heap.alloc_slots(all.len)?;
        vm.heap.slots(keys).iter().zip(&all.names[..all.len]).for_each(|(k, name)| k.set(*name));
        vm[class].keys.set(keys.obj());
    }
    vm[class].n_keys.set(all.len as u32);
    vm[class].flags.set(vm[class].flags.get() | class_flags::SLOTS);
    Ok(())
}

/// Is the class variable one that nobody wrote: no `__hash__`, because there is an `__eq__`, or the
/// descriptor of the slot itself?
fn is_implied(vm: &Vm, name: Obj, value: Obj) -> bool {
    name == n!(__hash__) && value.is_none() || super::member::is_member(vm, value)
}

/// A slot with the name of something in a base stands before it, so its descriptor is kept.
fn cover(vm: &Vm, class: Ref<Class>, bases: &[Obj], name: Obj) -> Res<()> {
    let mut classes = bases.iter().filter_map(|b| b.cast::<Class>());
    if classes.all(|b| super::class::lookup(vm, b.obj(), name).is_undef()) {
        return Ok(());
    }
    let member = super::member::new(vm, class.obj(), name)?;
    dict::insert(vm, dict_of(vm, class), name, member)
}

/// Do the instances of the class have a slot `name`?
pub fn has_slot(vm: &Vm, class: Ref<Class>, name: Obj) -> bool {
    let restricts = vm[class].flags.get() & class_flags::SLOTS != 0;
    let keys = vm[class].keys.get().cast::<Slots>().filter(|_| restricts);
    let used = |keys| &vm.heap.slots(keys)[..vm[class].n_keys.get() as usize];
    keys.is_some_and(|keys| used(keys).iter().any(|key| key.get() == name))
}

/// Names without repetition, as long as there is room.
struct Keys {
    names: [Obj; MAX_KEYS],
    len: usize,
    fit: bool,
}

impl Keys {
    fn add(&mut self, name: Obj) {
        if self.names[..self.len].contains(&name) {
            return;
        }
        match self.names.get_mut(self.len) {
            Some(place) => {
                *place = name;
                self.len += 1;
            }
            None => self.fit = false,
        }
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
    let in_class = !super::class::lookup(vm, class.obj(), name).is_undef();
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
