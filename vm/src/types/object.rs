//! `object`, the root of all types.

use super::Type;
use crate::interp::attr;
use crate::obj::*;
use crate::trap::Res;
use crate::types::{TypeSlots, class};
use crate::{Part, Vm};

/// The type `object`.
pub static TYPE: Type = {
    let slots = &TypeSlots { new: Some(&NEW), ..TypeSlots::NONE };
    Type { base: None, ..Type::new(n!(object), Kind::Free, slots, METHODS) }
};

static NEW: Native = Native::new(n!(object), 0, 0, new);

crate::natives! {
    METHODS:
    __init__(1..) = init;
    __new__(1..) = new_of, or crate::prelude::NEW_NATIVE;
    __setattr__(3) = setattr;
    __delattr__(2) = delattr;
    #[cfg(feature = "cpython")]
    __getattribute__(2) = getattribute;
    #[cfg(feature = "cpython")]
    __dir__(1) = crate::builtins::objects::dir_own;
    class __init_subclass__(1) = init;
    #[cfg(feature = "cpython")]
    class __subclasshook__(2) = subclass_hook;
}

/// `object()`: an object with nothing but identity.
fn new(vm: &Vm, _: &[Obj]) -> Res {
    Ok(vm.new_ext(&TYPE, 0, 0)?.obj())
}

fn init(vm: &Vm, args: &[Obj]) -> Res {
    if cfg!(feature = "host")
        && args.len() > 1
        && vm.is_pc()
        && let Some(i) = args[0].cast::<Instance>()
    {
        let [new, init] = [n!(__new__), n!(__init__)];
        let text = "object.__init__() takes exactly one argument (the instance to initialize)";
        refuse_excess(vm, vm[i].class.get(), [init, new], text)?;
    }
    Ok(Obj::NONE)
}

/// Refuses arguments beyond the first of the method `name` of `object`: a class that has a method
/// of its own for it must not pass them on, one that has neither must not be given any.
fn refuse_excess(vm: &Vm, class: Obj, [name, other]: [Obj; 2], text: &'static str) -> Res<()> {
    let Some(c) = class.cast::<Class>().filter(|c| vm[*c].native_base.is_none()) else {
        return Ok(());
    };
    let has_own = |name| class::lookup(vm, class, name) != TYPE.lookup(name);
    if has_own(name) {
        return Err(vm.type_error(text));
    }
    if has_own(other) {
        return Ok(());
    }
    let end = match name == n!(__init__) {
        true => ".__init__() takes exactly one argument (the instance to initialize)",
        false => "() takes no arguments",
    };
    let parts = [Part::Name(vm[c].name), Part::S(end)];
    Err(vm.raise(&super::exception::TYPE_ERROR, &parts))
}

/// `object.__subclasshook__`: whatever the class, the usual rules decide.
fn subclass_hook(_: &Vm, _: &[Obj]) -> Res {
    Ok(Obj::NOT_IMPLEMENTED)
}

/// `__init__` of the mutable containers, which replaces the contents: for subclasses that call
/// `super().__init__(…)`.
pub fn refill(vm: &Vm, _: &[Obj]) -> Res {
    Err(vm.needs_python())
}

/// `__init__` of a type outside the core: makes the value inside an instance of a subclass from
/// the arguments of `super().__init__(…)`. A second call replaces it.
pub fn fill(vm: &Vm, args: &[Obj]) -> Res {
    let Some(instance) = args[0].cast::<Instance>() else { return Ok(Obj::NONE) };
    let class: Ref<Class> = vm[instance].class.get().cast_unchecked();
    let new = vm[class].native_base.cast::<Type>().and_then(|base| vm[base].slots.new);
    let Some(new) = new else { return Ok(Obj::NONE) };
    let made = new.call(vm, &args[1..])?;
    vm[instance].native.set(made);
    Ok(Obj::NONE)
}

/// `object.__new__` when it is asked of `object` itself: derived built-in types have the same
/// method, and make their values by it.
pub static NEW_STRICT: Native =
    Native::new(n!(__new__), 1, 255, new_strict).or(&crate::prelude::NEW_NATIVE);

fn new_strict(vm: &Vm, args: &[Obj]) -> Res {
    let base = args[0].cast::<Class>().map_or(args[0], |c| vm[c].native_base);
    match base.cast::<Type>() {
        Some(t) if vm[t].base.is_some() && !vm[t].is_subtype(&super::exception::BASE_EXCEPTION) => {
            Err(vm.type_error(t!("object.__new__(X) is not safe: X is a built-in type")))
        }
        _ => new_of(vm, args),
    }
}

/// `object.__new__(cls, …)`
fn new_of(vm: &Vm, args: &[Obj]) -> Res {
    match args[0].cast::<Class>() {
        Some(c) if vm[c].flags.get() & class::class_flags::EXCEPTION != 0 => {
            super::exception::new(vm, args[0], &args[1..])
        }
        Some(c) if vm[c].native_base.is_none() => {
            if cfg!(feature = "host") && args.len() > 1 && vm.is_pc() {
                let [new, init] = [n!(__new__), n!(__init__)];
                let text = "object.__new__() takes exactly one argument (the type to instantiate)";
                refuse_excess(vm, args[0], [new, init], text)?;
            }
            class::new_watched(vm, c, Obj::UNDEF)
        }
        None if !args[0].is_kind(Kind::Type) => {
            Err(vm.type_error(t!("object.__new__(X): X is not a type object")))
        }
        _ => Err(vm.needs_python()),
    }
}

fn setattr(vm: &Vm, args: &[Obj]) -> Res {
    let name = vm.intern_obj(vm.want::<Str>(args[1])?)?;
    set(vm, args[0], name, args[2])
}

fn delattr(vm: &Vm, args: &[Obj]) -> Res {
    let name = vm.intern_obj(vm.want::<Str>(args[1])?)?;
    set(vm, args[0], name, Obj::UNDEF)
}

fn set(vm: &Vm, o: Obj, name: Obj, value: Obj) -> Res {
    match o.kind() {
        Some(Kind::Instance) => attr::set_instance_plain(vm, o.cast_unchecked(), name, value)?,
        Some(Kind::Class) => attr::set_class_plain(vm, o.cast_unchecked(), name, value)?,
        #[cfg(feature = "host")]
        Some(Kind::Exception) => {
            if !attr::set_exception_plain(vm, o.cast_unchecked(), name, value)? {
                return Err(attr::missing(vm, o, name));
            }
        }
        _ => attr::set(vm, o, name, value)?,
    }
    Ok(Obj::NONE)
}

fn getattribute(vm: &Vm, args: &[Obj]) -> Res {
    let name = vm.intern_obj(vm.want::<Str>(args[1])?)?;
    attr::get_plain(vm, args[0], name)
}
