//! What `type` does as a metaclass: calls of `type`, and the methods that metaclasses inherit.
//!
//! Making a class calls Python code (`__prepare__`, `__set_name__`, `__init_subclass__`), so the
//! prelude does it (`prelude/classes.py`); the natives here are its single steps.

use super::class::{mro, new_class};
use super::dict;
#[cfg(feature = "host")]
use crate::Part;
use crate::Vm;
use crate::obj::*;
use crate::trap::Res;

crate::natives! {
    pub METHODS:
    __call__(1..) = crate::prelude::python, or crate::prelude::CALL_CLASS;
    __new__(1..) = crate::prelude::python, or crate::prelude::TYPE_NEW;
    __init__(1..) = ignore, or crate::prelude::TYPE_INIT;
    class __prepare__(1..) = prepare, or crate::prelude::PREPARE;
    __instancecheck__(2) = instance_check;
    __subclasscheck__(2) = subclass_check;
    mro(1) = mro_list;
    __subclasses__(1) = subclasses;
}

crate::natives! {
    /// For the prelude only.
    pub PRELUDE:
    new_type(4) = new_type;
    metaclass_of(2) = metaclass_of;
    #[cfg(feature = "host")]
    set_mro(2) = set_mro;
}

/// The constructor of `type`.
pub static NEW: Native = Native::new(n!(type), 1, 255, new).or(&crate::prelude::TYPE_OF);

/// `type(o)`, `type(name, bases, namespace, **keywords)`
fn new(vm: &Vm, args: &[Obj]) -> Res {
    match args {
        [o] => Ok(super::class_of(vm, *o)),
        _ => Err(vm.needs_python()),
    }
}

/// `type.__init__`
fn ignore(_: &Vm, _: &[Obj]) -> Res {
    Ok(Obj::NONE)
}

/// `type.__prepare__(name, bases, **keywords)`
fn prepare(vm: &Vm, _: &[Obj]) -> Res {
    Ok(dict::new(vm, 0)?.obj())
}

fn instance_check(vm: &Vm, args: &[Obj]) -> Res {
    Ok(Obj::bool(super::is_subclass(vm, super::class_of(vm, args[1]), args[0])))
}

fn subclass_check(vm: &Vm, args: &[Obj]) -> Res {
    Ok(Obj::bool(super::is_subclass(vm, args[1], args[0])))
}

fn mro_list(vm: &Vm, args: &[Obj]) -> Res {
    match args[0].cast::<Class>() {
        Some(c) => vm.new_list(mro(vm, c)),
        None => vm.new_list(vm.heap.tuple(super::mro::chain(vm, args[0])?)),
    }
}

/// `type.__subclasses__`: bases do not know who is derived from them, so the heap is asked.
fn subclasses(vm: &Vm, args: &[Obj]) -> Res {
    let base = args[0];
    let derived = |c: Ref<Class>| {
        let bases = vm[c].bases.get().cast::<Tuple>();
        bases.is_some_and(|bases| vm.heap.tuple(bases).contains(&base))
    };
    let mut count = 0;
    vm.heap.each_of::<Class>(|c| count += usize::from(derived(c)));
    let list = vm.new_list_with(count)?;
    let places = vm.heap.list_storage(list);
    let mut len = 0;
    vm.heap.each_of::<Class>(|c| {
        if !derived(c) || len == count {
            return;
        }
        // In the order in which they were made.
        let earlier = |s: &Slot| {
            let other = s.get().cast::<Class>();
            other.is_some_and(|other| vm[other].serial < vm[c].serial)
        };
        let at = places[..len].iter().take_while(|s| earlier(s)).count();
        (at..len).rev().for_each(|i| places[i + 1].set(places[i].get()));
        places[at].set(c.obj());
        len += 1;
    });
    vm[list].len.set(len as u32);
    Ok(list.obj())
}

/// The most derived of a metaclass and those of the bases, which a tuple holds.
fn metaclass_of(vm: &Vm, args: &[Obj]) -> Res {
    let mut winner = args[0];
    for base in vm.heap.tuple(vm.want::<Tuple>(args[1])?) {
        let meta = super::class_of(vm, *base);
        if super::is_subclass(vm, meta, winner) {
            winner = meta;
        } else if !super::is_subclass(vm, winner, meta) {
            let message = t!("metaclass conflict: the metaclass of a derived class must be a \
                           (non-strict) subclass of the metaclasses of all its bases");
            return Err(vm.type_error(message));
        }
    }
    Ok(winner)
}

/// `type.__new__(metaclass, name, bases, namespace)` without its hooks.
fn new_type(vm: &Vm, args: &[Obj]) -> Res {
    let [meta, name, bases, namespace] = args else { return Err(vm.needs_python()) };
    if !super::is_subclass(vm, *meta, super::class::TYPE.obj()) {
        return Err(vm.type_error(t!("type.__new__(X): X is not a subtype of type")));
    }
    #[cfg(feature = "host")]
    check_new(vm, *name, *namespace)?;
    let name = vm.intern_obj(vm.want::<Str>(*name)?)?;
    let bases = vm.heap.tuple(vm.want::<Tuple>(*bases)?);
    let own = dict::new(vm, 0)?;
    let mut cell = None;
    dict::each(vm, vm.want::<Dict>(*namespace)?, |k, v| match k.cast::<Str>() {
        Some(k) => {
            let k = vm.intern_obj(k)?;
            if k == n!(__classcell__) {
                cell = v.cast::<CellObj>();
                return match cell {
                    Some(_) => Ok(()),
                    None => Err(vm.type_error_about(
                        t!("type.__new__(): __classcell__ must be a nonlocal cell, not {}"),
                        v,
                    )),
                };
            }
            dict::insert(vm, own, k, v)
        }
        None => dict::insert(vm, own, k, v),
    })?;
    if dict::find_name(vm, own, n!(__module__)).is_none() {
        dict::insert(vm, own, n!(__module__), super::frame::module_name(vm))?;
    }
    let class = new_class(vm, *meta, name, bases, own)?;
    if let Some(cell) = cell {
        vm[cell].value.set(class);
    }
    #[cfg(feature = "host")]
    if vm.is_pc() && super::class::overrides(vm, *meta, &[n!(mro)]) {
        let f = vm.prelude_function(&crate::prelude::CLASS_BY_MRO)?;
        return Err(vm.tail_call(f.obj(), &[class]));
    }
    Ok(class)
}

/// Gives a new class the order of resolution, a tuple, that its metaclass has made.
#[cfg(feature = "host")]
fn set_mro(vm: &Vm, args: &[Obj]) -> Res {
    let order = vm.want::<Tuple>(args[1])?;
    let wrong = |o: &&Obj| !matches!(o.kind(), Some(Kind::Class | Kind::Type));
    if let Some(o) = vm.heap.tuple(order).iter().find(wrong) {
        return Err(vm.type_error_about(t!("mro() returned a non-class ('{}')"), *o));
    }
    let class = vm.want::<Class>(args[0])?;
    vm[class].mro.set(order.obj());
    vm[class].version.set(vm.next_version());
    super::class::update_flags(vm, class);
    Ok(args[0])
}

/// On PCs the name of a class and what it is defined in are texts that C could have, too.
#[cfg(feature = "host")]
fn check_new(vm: &Vm, name: Obj, namespace: Obj) -> Res<()> {
    if !vm.is_pc() {
        return Ok(());
    }
    check_name(vm, name)?;
    let own = |key| {
        let d = namespace.cast::<Dict>()?;
        dict::find_name(vm, d, key).map(|i| dict::value_at(vm, d, i))
    };
    if let Some(doc) = own(n!(__doc__)) {
        check_encodes(vm, doc)?;
    }
    match own(n!(__qualname__)).filter(|o| vm.as_a::<Str>(*o).is_none()) {
        Some(o) => Err(vm.type_error_about(t!("type __qualname__ must be a str, not {}"), o)),
        None => Ok(()),
    }
}

/// Checks what a class is renamed to on a PC.
#[cfg(feature = "host")]
pub fn check_renamed(vm: &Vm, class: Ref<Class>, attribute: Obj, value: Obj) -> Res<()> {
    if !vm.is_pc() || ![n!(__name__), n!(__qualname__)].contains(&attribute) {
        return Ok(());
    }
    if value.is_undef() || vm.as_a::<Str>(value).is_none() {
        let own = Part::Name(vm[class].name);
        let parts: &[Part] = match value.is_undef() {
            true => &[
                Part::S("cannot delete '"),
                Part::Name(attribute),
                Part::S("' attribute of "),
                Part::S("immutable type '"),
                own,
                Part::S("'"),
            ],
            false => &[
                Part::S("can only assign string to "),
                own,
                Part::S("."),
                Part::Name(attribute),
                Part::S(", not '"),
                Part::TypeOf(value),
                Part::S("'"),
            ],
        };
        return Err(vm.raise(&super::exception::TYPE_ERROR, parts));
    }
    if attribute == n!(__name__) { check_name(vm, value) } else { Ok(()) }
}

#[cfg(feature = "host")]
fn check_name(vm: &Vm, name: Obj) -> Res<()> {
    if vm.text_of(name).is_some_and(|text| text.contains(&0)) {
        return Err(vm.value_error("type name must not contain null characters"));
    }
    check_encodes(vm, name)
}

#[cfg(feature = "host")]
fn check_encodes(vm: &Vm, text: Obj) -> Res<()> {
    let stands = crate::text::surrogate::stands;
    match vm.str_of(text).and_then(|s| s.chars().position(stands)) {
        Some(at) => {
            let reason = "surrogates not allowed";
            Err(super::unicode_error::cannot_encode(vm, "utf-8", text, at..at + 1, reason))
        }
        None => Ok(()),
    }
}
