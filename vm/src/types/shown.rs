//! How classes and functions look to programs for PCs: with the module and what else they are
//! defined in. Built-in functions have a type of their own there.

use super::{Type, TypeSlots, class, class_of, dict, function, put_address, repr_own, str_into};
use crate::Vm;
use crate::interp::attr;
use crate::obj::*;
use crate::printer::Printer;
use crate::trap::Res;

/// The type of built-in functions and of built-in methods of an object.
pub static BUILTIN: Type = Type::new(
    n!(builtin_function_or_method),
    Kind::Native,
    &TypeSlots {
        repr: Some(repr_builtin),
        getattr: Some(builtin_attr),
        compare: Some(function::compare_bound),
        hash: Some(hash_builtin),
        ..TypeSlots::NONE
    },
    function::DESCRIPTOR,
);

/// The type of bound methods that are written in Python.
pub static METHOD: Type =
    Type::new(n!(method), Kind::BoundMethod, &function::BOUND_SLOTS, crate::native::Table::EMPTY);

/// The type of a native or a bound method.
pub fn type_of(vm: &Vm, o: Obj) -> &'static Type {
    match o.cast::<BoundMethod>() {
        Some(m) if !vm[m].func.is_kind(Kind::Native) => &METHOD,
        _ => &BUILTIN,
    }
}

/// Writes the name of a class, behind the module that it is defined in.
pub fn put_class(vm: &Vm, class: Obj, p: &mut Printer) -> Res<()> {
    let Some(own) = class.cast::<Class>() else { return p.put(vm.class_name(class)) };
    let names = class::dict_of(vm, own);
    let text = |name| {
        let found = dict::find_name(vm, names, name).map(|i| dict::value_at(vm, names, i));
        found.filter(|text| text.is_kind(Kind::Str))
    };
    let Some(module) = text(n!(__module__)).filter(|name| *name != n!(builtins)) else {
        return p.put(vm.class_name(class));
    };
    str_into(vm, module, p)?;
    p.str(".")?;
    match text(n!(__qualname__)) {
        Some(name) => str_into(vm, name, p),
        None => p.put(vm.class_name(class)),
    }
}

/// Writes what a function is called by: the name behind all that it is defined in.
pub fn put_function(vm: &Vm, f: Obj, p: &mut Printer) -> Res<()> {
    match attr::find(vm, f, n!(__qualname__))? {
        name if name.is_kind(Kind::Str) => str_into(vm, name, p),
        _ => p.str("?"),
    }
}

/// Writes the repr of a bound method.
pub fn repr_bound(vm: &Vm, o: Obj, p: &mut Printer) -> Res<()> {
    let m = &vm[vm.want::<BoundMethod>(o)?];
    p.str("<bound method ")?;
    put_function(vm, m.func, p)?;
    p.str(" of ")?;
    repr_own(vm, m.receiver, p)?;
    p.str(">")
}

fn repr_builtin(vm: &Vm, o: Obj, p: &mut Printer) -> Res<()> {
    let Some(m) = o.cast::<BoundMethod>() else {
        p.str("<built-in function ")?;
        p.put(vm.text_of(vm[vm.want::<Native>(o)?].name).unwrap_or(b"?"))?;
        return p.str(">");
    };
    let (func, receiver) = (vm[m].func, vm[m].receiver);
    p.str("<built-in method ")?;
    p.put(vm.text_of(vm[vm.want::<Native>(func)?].name).unwrap_or(b"?"))?;
    p.str(" of ")?;
    put_class(vm, class_of(vm, receiver), p)?;
    p.str(" object")?;
    put_address(receiver, p)
}

fn builtin_attr(vm: &Vm, o: Obj, name: Obj) -> Res {
    match o.is_kind(Kind::BoundMethod) {
        true => function::bound_attr(vm, o, name),
        false => function::function_attr(vm, o, name),
    }
}

fn hash_builtin(vm: &Vm, o: Obj) -> Res<u32> {
    match o.is_kind(Kind::BoundMethod) {
        true => function::hash_bound(vm, o),
        false => Ok(super::eq::identity(o)),
    }
}
