//! Natives that only the prelude sees.

use crate::Vm;
use crate::interp::attr;
use crate::obj::*;
use crate::trap::Res;
use crate::types::{self, class, dict};

crate::natives! {
    pub TABLE:
    find_init(1) = find_init;
    find_new(1) = find_new;
    native_base(1) = native_base;
    global_of(2) = global_of;
    bare_instance(1) = bare_instance;
    wrap_native(2) = wrap_native;
    takes_arguments(1) = takes_arguments;
    filled_by_init(1) = filled_by_init;
    class_method(2) = class_method;
    unwrap_native(1) = unwrap_native;
    kept(1) = kept;
    on_pc(0) = on_pc;
    keep(2) = keep;
    missing := Obj::rom(&MISSING);
    array_type := types::array::TYPE.obj();
}

/// Stands for an argument or item that is not there.
pub static MISSING: RomTuple<1> = RomTuple::new([n!(missing)]);

fn on_pc(vm: &Vm, _: &[Obj]) -> Res {
    Ok(Obj::bool(vm.is_pc()))
}

/// What the prelude has put by under this name, or None.
fn kept(vm: &Vm, args: &[Obj]) -> Res {
    let globals = vm.roots.prelude.get().cast_unchecked();
    Ok(dict::get(vm, globals, args[0])?.unwrap_or(Obj::NONE))
}

/// Puts a value by for as long as the VM lives.
fn keep(vm: &Vm, args: &[Obj]) -> Res {
    let globals = vm.roots.prelude.get().cast_unchecked();
    dict::insert(vm, globals, args[0], args[1])?;
    Ok(Obj::NONE)
}

/// `__init__` of a class unless it is `object`'s, or None.
fn find_init(vm: &Vm, args: &[Obj]) -> Res {
    let f = class::lookup(vm, args[0], n!(__init__));
    let plain = !f.is_ptr() || f == types::object::TYPE.lookup(n!(__init__));
    Ok(if plain { Obj::NONE } else { f })
}

/// `__new__` of a user class, or None.
fn find_new(vm: &Vm, args: &[Obj]) -> Res {
    let f = class::lookup(vm, args[0], n!(__new__));
    match f.kind() {
        Some(Kind::Function) => Ok(f),
        Some(Kind::StaticMethod) => Ok(vm[f.cast_unchecked::<StaticMethod>()].func),
        _ => Ok(Obj::NONE),
    }
}

/// The built-in type that a class is derived from, or None.
fn native_base(vm: &Vm, args: &[Obj]) -> Res {
    Ok(args[0].cast::<Class>().map_or(args[0], |c| vm[c].native_base))
}

/// The global or built-in name; NameError if there is none.
fn global_of(vm: &Vm, args: &[Obj]) -> Res {
    let name = vm.intern_obj(vm.want::<Str>(args[1])?)?;
    crate::interp::ops::names::find_global(vm, vm.want::<Dict>(args[0])?, name)
}

fn bare_instance(vm: &Vm, args: &[Obj]) -> Res {
    class::new_watched(vm, vm.want::<Class>(args[0])?, Obj::UNDEF)
}

/// Instance of the class with the built-in value inside.
fn wrap_native(vm: &Vm, args: &[Obj]) -> Res {
    match args[0].cast::<Class>() {
        Some(c) => class::new_watched(vm, c, args[1]),
        None => Ok(args[1]),
    }
}

/// Does the built-in base make its value from the constructor's arguments, although the class has
/// an `__init__`? Immutable values must; containers are filled by `super().__init__`.
fn takes_arguments(vm: &Vm, args: &[Obj]) -> Res {
    let base = native_base(vm, args)?;
    let mutable = [
        types::list::TYPE.obj(),
        types::dict::TYPE.obj(),
        types::set::TYPE.obj(),
        types::bytearray::TYPE.obj(),
        types::property::TYPE.obj(),
        #[cfg(all(feature = "deque", feature = "host"))]
        types::deque::TYPE.obj(),
    ];
    let own_init = !find_init(vm, args)?.is_none();
    Ok(Obj::bool(!(own_init && mutable.contains(&base))))
}

/// Is this a type outside the core whose value `super().__init__` makes?
fn filled_by_init(vm: &Vm, args: &[Obj]) -> Res {
    let init = types::object::TYPE.lookup(n!(__init__));
    let ty = args[0].cast::<types::Type>().map(|ty| &vm[ty]);
    let own = |ty: &types::Type| ty.instance() == Kind::Ext && ty.lookup(n!(__init__)) != init;
    Ok(Obj::bool(ty.is_some_and(own)))
}

/// The dunder of the object's class that is Python code, or None.
fn class_method(vm: &Vm, args: &[Obj]) -> Res {
    let f = attr::class_method(vm, args[0], args[1]);
    if f.is_undef() { Ok(Obj::NONE) } else { attr::with_receiver(vm, f) }
}

fn unwrap_native(vm: &Vm, args: &[Obj]) -> Res {
    Ok(vm.unwrap_native(args[0]))
}
