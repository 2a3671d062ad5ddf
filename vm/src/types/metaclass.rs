//! What `type` does as a metaclass: calls of `type`, and the methods that metaclasses inherit.
//!
//! Making a class calls Python code (`__prepare__`, `__set_name__`, `__init_subclass__`), so the
//! prelude does it (`prelude/classes.py`); the natives here are its single steps.

use super::class::{mro, new_class};
use super::dict;
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
                    None => {
                        let text =
                            t!("type.__new__(): __classcell__ must be a nonlocal cell, not ");
                        let parts = [crate::Part::T(text), crate::Part::TypeOf(v)];
                        Err(vm.raise(&super::exception::TYPE_ERROR, &parts))
                    }
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
