//! How classes and functions look to programs for PCs: with the module and what else they are
//! defined in. Built-in functions have a type of their own there.

use super::{
    Type, TypeSlots, bound_method, class, class_method, class_of, dict, function, method,
    put_address, repr_own, str_into,
};
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
        setattr: Some(set_builtin),
        compare: Some(bound_method::compare),
        hash: Some(hash_builtin),
        ..TypeSlots::NONE
    },
    crate::native::Table::EMPTY,
);

/// The type of bound methods that are written in Python.
pub static METHOD: Type =
    Type::new(n!(method), Kind::BoundMethod, &bound_method::SLOTS, crate::native::Table::EMPTY);

/// The type of a native or a bound method.
pub fn type_of(vm: &Vm, o: Obj) -> &'static Type {
    let Some(m) = o.cast::<BoundMethod>() else {
        let kind = o.cast::<Native>().and_then(|native| method::type_of(vm, native));
        return kind.unwrap_or(&BUILTIN);
    };
    match vm[m].func.cast::<Native>() {
        None => &METHOD,
        Some(native) if method::is_operator(vm.str_of(vm[native].name).unwrap_or("")) => {
            &method::BOUND_WRAPPER
        }
        Some(_) => &BUILTIN,
    }
}

/// Is it one of the functions of `operator`? They are static methods, so that a class that has one
/// does not bind it to its instances, and pass for built-in functions.
pub fn is_operator(vm: &Vm, o: Obj) -> bool {
    let func = o.cast::<StaticMethod>().and_then(|s| vm[s].func.cast::<Function>());
    let globals = func.map(|f| vm[f].globals.cast_unchecked::<Dict>());
    let name = |d| dict::find_name(vm, d, n!(__name__)).map(|i| dict::value_at(vm, d, i));
    globals.and_then(name) == Some(n!(operator))
}

/// Writes the name of a class, behind the module that it is defined in (MicroPython's has none).
pub fn put_class(vm: &Vm, class: Obj, p: &mut Printer) -> Res<()> {
    let Some(own) = class.cast::<Class>() else { return p.put(vm.class_name(class)) };
    let names = class::dict_of(vm, own);
    let text = |name| {
        let found = dict::find_name(vm, names, name).map(|i| dict::value_at(vm, names, i));
        found.filter(|text| text.is_kind(Kind::Str))
    };
    let is_shown = |module: &Obj| *module != n!(builtins) && !vm.is_for_micropython();
    let Some(module) = text(n!(__module__)).filter(is_shown) else {
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

/// Writes the repr of a `staticmethod` or `classmethod`, which shows the function inside.
pub fn repr_wrapper(vm: &Vm, o: Obj, p: &mut Printer) -> Res<()> {
    if !vm.is_pc() {
        return super::repr_default(vm, o, p);
    }
    p.str("<")?;
    p.put(vm.type_name(o))?;
    p.str("(")?;
    super::repr(vm, class_method::wrapped(vm, o), p)?;
    p.str(")>")
}

/// Writes the repr of a cell: the type and place of what is in it.
pub fn repr_cell(vm: &Vm, o: Obj, p: &mut Printer) -> Res<()> {
    if !vm.is_pc() {
        return super::repr_default(vm, o, p);
    }
    let value = vm[vm.want::<CellObj>(o)?].value.get();
    p.str("<cell at 0x")?;
    p.hex(o.bits() as u64)?;
    p.str(": ")?;
    if value.is_undef() {
        return p.str("empty>");
    }
    p.put(vm.type_name(value))?;
    p.str(" object")?;
    put_address(value, p)
}

fn repr_builtin(vm: &Vm, o: Obj, p: &mut Printer) -> Res<()> {
    let Some(m) = o.cast::<BoundMethod>() else {
        p.str("<built-in function ")?;
        p.put(vm.text_of(builtin_attr(vm, o, n!(__name__))?).unwrap_or(b"?"))?;
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
    if let Some(s) = o.cast::<StaticMethod>() {
        let hidden = name == n!(__get__) || name == n!(__globals__);
        return if hidden { Ok(Obj::UNDEF) } else { attr::find(vm, vm[s].func, name) };
    }
    let Some(m) = o.cast::<BoundMethod>() else {
        return function::attrs::function_attr(vm, o, name);
    };
    if let Some(class) = named_class(vm, o) {
        if name == n!(__defaults__) {
            return defaults(vm, class);
        }
        if name == n!(__annotations__) {
            return class::own_text(vm, class.obj(), name);
        }
    }
    if name == n!(__qualname__)
        && let Some(native) = vm[m].func.cast::<Native>()
    {
        let receiver = vm[m].receiver;
        let is_class = matches!(receiver.kind(), Some(Kind::Class | Kind::Type));
        let class = if is_class { receiver } else { class_of(vm, receiver) };
        return method::qualified(vm, vm.class_name_obj(class), vm[native].name);
    }
    match name == n!(__module__) {
        true => Ok(Obj::NONE),
        false => bound_method::getattr(vm, o, name),
    }
}

/// `__new__` of a class of named tuples, which is bound to the class whose fields it fills: it has
/// the defaults.
pub static NEW_NAMED: Native =
    Native::new(n!(__new__), 2, 255, crate::prelude::python).or(&crate::prelude::NEW_NAMED_OF);

/// `tuple.__new__` as `tuple` itself has it: named tuples are made of an iterable by it, too.
pub static NEW_TUPLE: Native =
    Native::new(n!(__new__), 1, 2, crate::prelude::python).or(&crate::prelude::NEW_TUPLE_OF);

/// The class of named tuples of a bound [`NEW_NAMED`].
fn named_class(vm: &Vm, o: Obj) -> Option<Ref<Class>> {
    let m = o.cast::<BoundMethod>().map(|m| &vm[m])?;
    if m.func == Obj::rom(&NEW_NAMED) { m.receiver.cast() } else { None }
}

/// The defaults of the last fields, or None.
fn defaults(vm: &Vm, class: Ref<Class>) -> Res {
    let names = class::dict_of(vm, class);
    let by_name = dict::find_name(vm, names, n!(_field_defaults));
    match by_name.and_then(|i| dict::value_at(vm, names, i).cast::<Dict>()) {
        Some(d) if dict::len(vm, d) > 0 => {
            let n = dict::len(vm, d);
            Ok(vm.heap.new_tuple_with(n, |i| dict::value_at(vm, d, i))?.obj())
        }
        _ => Ok(Obj::NONE),
    }
}

/// `C.__new__.__defaults__ = (…)` of a class of named tuples; its annotations are the class's.
fn set_builtin(vm: &Vm, o: Obj, name: Obj, value: Obj) -> Res<bool> {
    let Some(class) = named_class(vm, o) else { return Ok(false) };
    if name == n!(__annotations__) && value.is_kind(Kind::Dict) {
        dict::insert(vm, class::dict_of(vm, class), name, value)?;
        return Ok(true);
    }
    if name != n!(__defaults__) {
        return Ok(false);
    }
    let values = match value.cast::<Tuple>() {
        Some(tuple) => vm.heap.tuple(tuple),
        None if value.is_none() || value.is_undef() => &[],
        None => return Err(vm.type_error(t!("__defaults__ must be set to a tuple object"))),
    };
    let fields = super::named_tuple::fields(vm, class.obj());
    let made = dict::new(vm, values.len())?;
    let n = values.len().min(fields.len());
    for (name, value) in fields[fields.len() - n..].iter().zip(&values[values.len() - n..]) {
        dict::insert(vm, made, *name, *value)?;
    }
    dict::insert(vm, class::dict_of(vm, class), n!(_field_defaults), made.obj())?;
    Ok(true)
}

fn hash_builtin(vm: &Vm, o: Obj) -> Res<u32> {
    match o.is_kind(Kind::BoundMethod) {
        true => bound_method::hash(vm, o),
        false => Ok(super::eq::identity(o)),
    }
}
