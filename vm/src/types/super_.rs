//! `super`: a class, and the object whose attributes are looked up behind it.
//!
//! The lookup is in `interp/attr/class.rs`; here is what a `super` is made of, and what it has of
//! its own.

use super::{GetAttr, Type, TypeSlots, class_of, exception, is_subclass, only_cpython};
use crate::obj::*;
use crate::printer::Printer;
use crate::trap::Res;
use crate::{Part, Vm};

const GETATTR: Option<GetAttr> = only_cpython(getattr);

/// The type `super`.
pub static TYPE: Type = Type::new(
    n!(super),
    Kind::Super,
    &TypeSlots { new: Some(&NEW), repr: Some(repr), getattr: GETATTR, ..TypeSlots::NONE },
    METHODS,
);

crate::natives! {
    METHODS:
    __get__(2..3) = bind;
}

static NEW: Native = Native::new(n!(super), 0, 2, new);

/// `super(class)` stands for no object until `__get__` gives it one.
fn new(vm: &Vm, args: &[Obj]) -> Res {
    let (class, receiver) = match args {
        [class] => (*class, Obj::UNDEF),
        [class, receiver] => (*class, *receiver),
        _ => {
            let parts = [Part::T(t!("super(): no arguments"))];
            return Err(vm.raise(&exception::RUNTIME_ERROR, &parts));
        }
    };
    if !matches!(class.kind(), Some(Kind::Class | Kind::Type)) {
        return Err(vm.type_error_about(t!("super() argument 1 must be a type, not {}"), class));
    }
    let receiver = if receiver.is_none() { Obj::UNDEF } else { receiver };
    let fits = receiver.is_undef()
        || is_subclass(vm, class_of(vm, receiver), class)
        || is_subclass(vm, receiver, class);
    if !fits {
        let message = t!("super(type, obj): obj must be an instance or subtype of type");
        return Err(vm.type_error(message));
    }
    let s = Super { header: Header::new(Kind::Super), class, receiver };
    Ok(vm.heap.unlocked(|| vm.heap.alloc(s))?.obj())
}

/// `super.__get__(object, owner=None)`
pub fn bind(vm: &Vm, args: &[Obj]) -> Res {
    let s = &vm[vm.want::<Super>(args[0])?];
    match s.receiver.is_undef() && !args[1].is_none() {
        true => new(vm, &[s.class, args[1]]),
        false => Ok(args[0]),
    }
}

/// Attributes of a `super` itself.
pub fn getattr(vm: &Vm, o: Obj, name: Obj) -> Res {
    let s = &vm[vm.want::<Super>(o)?];
    let receiver = if s.receiver.is_undef() { Obj::NONE } else { s.receiver };
    Ok(if name == n!(__thisclass__) {
        s.class
    } else if name == n!(__self__) {
        receiver
    } else if name == n!(__self_class__) {
        match receiver.kind() {
            _ if receiver.is_none() => receiver,
            Some(Kind::Class | Kind::Type) if is_subclass(vm, receiver, s.class) => receiver,
            _ => class_of(vm, receiver),
        }
    } else if name == n!(__class__) {
        TYPE.obj()
    } else {
        Obj::UNDEF
    })
}

fn repr(vm: &Vm, o: Obj, p: &mut Printer) -> Res<()> {
    let s = &vm[vm.want::<Super>(o)?];
    p.str("<super: <class '")?;
    p.put(vm.class_name(s.class))?;
    if s.receiver.is_undef() {
        return p.str("'>, NULL>");
    }
    p.str("'>, <")?;
    p.put(vm.type_name(s.receiver))?;
    p.str(" object>>")
}
