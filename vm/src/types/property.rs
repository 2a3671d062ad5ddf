//! `property`: functions that stand for an attribute.
//!
//! What reads and writes attributes knows properties and calls their functions; the methods here
//! are for who does it by hand, and for decorators.

use super::function::attrs::function_attr;
use super::{GetAttr, Type, TypeSlots, exception, only_cpython};
use crate::obj::*;
use crate::trap::Res;
use crate::{Part, Vm};

const GETATTR: Option<GetAttr> = only_cpython(attribute);

/// The type `property`.
pub static TYPE: Type = Type::new(
    n!(property),
    Kind::Property,
    &TypeSlots {
        new: Some(&NEW),
        getattr: GETATTR,
        setattr: Some(|vm, o, name, value| {
            let documented = name == n!(__doc__) && !value.is_undef();
            if cfg!(feature = "host") && [n!(fget), n!(fset), n!(fdel)].contains(&name) {
                return Err(vm.raise(&exception::ATTRIBUTE_ERROR, &[Part::S("readonly attribute")]));
            }
            if documented {
                vm[vm.want::<Property>(o)?].doc.set(value);
            }
            Ok(documented)
        }),
        ..TypeSlots::NONE
    },
    METHODS,
);

static SIG: crate::native::Sig =
    crate::sig!(fget = Obj::NONE, fset = Obj::NONE, fdel = Obj::NONE, doc = Obj::NONE).runs(new);
static NEW: Native = Native::with_sig(n!(property), &SIG);

crate::natives! {
    METHODS:
    getter(2) = getter;
    setter(2) = setter;
    deleter(2) = deleter;
    __init__[self, fget = Obj::NONE, fset = Obj::NONE, fdel = Obj::NONE, doc = Obj::NONE]
        = init;
    __get__(2..3) = get;
    __set__(3) = set;
    __delete__(2) = delete;
}

fn new(vm: &Vm, args: &[Obj]) -> Res {
    make(vm, args[0], args[1], args[2], args[3])
}

fn make(vm: &Vm, get: Obj, set: Obj, delete: Obj, doc: Obj) -> Res {
    let header = Header::new(Kind::Property);
    Ok(vm.heap.alloc(Property { header, get, set, delete, doc: Slot::new(doc) })?.obj())
}

/// `__init__` of a class derived from `property`; of a property itself nothing changes.
fn init(vm: &Vm, args: &[Obj]) -> Res {
    if let Some(i) = args[0].cast::<Instance>() {
        let made = make(vm, args[1], args[2], args[3], args[4])?;
        vm[i].native.set(made);
    }
    Ok(Obj::NONE)
}

/// Calls what the property has for this, or raises AttributeError.
fn call(vm: &Vm, f: Obj, args: &[Obj], message: &str) -> Res {
    match f.is_none() {
        true => Err(vm.raise(&exception::ATTRIBUTE_ERROR, &[Part::S(message)])),
        false => Err(vm.heap.trap.tail_call(f, args)),
    }
}

fn get(vm: &Vm, args: &[Obj]) -> Res {
    if args[1].is_none() {
        return Ok(args[0]);
    }
    let p = &vm[vm.want::<Property>(args[0])?];
    call(vm, p.get, &args[1..2], "unreadable attribute")
}

fn set(vm: &Vm, args: &[Obj]) -> Res {
    let p = &vm[vm.want::<Property>(args[0])?];
    call(vm, p.set, &args[1..], "can't set attribute")
}

fn delete(vm: &Vm, args: &[Obj]) -> Res {
    let p = &vm[vm.want::<Property>(args[0])?];
    call(vm, p.delete, &args[1..], "can't delete attribute")
}

fn attribute(vm: &Vm, o: Obj, name: Obj) -> Res {
    let p = &vm[vm.want::<Property>(o)?];
    if name == n!(__doc__) && p.doc.get().is_none() && p.get.is_kind(Kind::Function) {
        return function_attr(vm, p.get, name);
    }
    if name == n!(__isabstractmethod__) {
        for f in [p.get, p.set, p.delete] {
            let marked = crate::interp::attr::find(vm, f, name)?;
            if !marked.is_undef() && super::truth(vm, marked)? {
                return Ok(Obj::TRUE);
            }
        }
        return Ok(Obj::FALSE);
    }
    let all = [(n!(fget), p.get), (n!(fset), p.set), (n!(fdel), p.delete)];
    if name == n!(__doc__) {
        return Ok(p.doc.get());
    }
    Ok(all.iter().find(|(n, _)| *n == name).map_or(Obj::UNDEF, |(_, v)| *v))
}

fn getter(vm: &Vm, args: &[Obj]) -> Res {
    let p = &vm[vm.want::<Property>(args[0])?];
    make(vm, args[1], p.set, p.delete, p.doc.get())
}

fn setter(vm: &Vm, args: &[Obj]) -> Res {
    let p = &vm[vm.want::<Property>(args[0])?];
    make(vm, p.get, args[1], p.delete, p.doc.get())
}

fn deleter(vm: &Vm, args: &[Obj]) -> Res {
    let p = &vm[vm.want::<Property>(args[0])?];
    make(vm, p.get, p.set, args[1], p.doc.get())
}
