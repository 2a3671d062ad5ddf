//! Methods of built-in types as programs for PCs see them: `str.join` knows that it is one of
//! `str`, and what stands for an operator is a slot wrapper.
//!
//! A native does not name its type. It stands in the table of one, so the types are looked through
//! for the table that holds it; only who looks at a method itself pays for it. The natives of
//! operators are those of all types at once (`dunders.rs`), and pass for methods of `object`.

use super::{
    Type, TypeSlots, bound_method, class_of, dunders, eq, exception, function, generator, module,
    object, put_address, shown,
};
use crate::obj::*;
use crate::printer::Printer;
use crate::trap::{Res, Trap};
use crate::{Part, Vm, builtins, modules};

const SLOTS: TypeSlots = TypeSlots {
    repr: Some(repr),
    getattr: Some(getattr),
    hash: Some(|_, o| Ok(eq::identity(o))),
    ..TypeSlots::NONE
};

/// The type of `str.join`.
pub static DESCRIPTOR: Type =
    Type::new(n!(method_descriptor), Kind::Native, &SLOTS, function::DESCRIPTOR);

/// The type of `object.__init__` and of operators.
pub static WRAPPER: Type =
    Type::new(n!(wrapper_descriptor), Kind::Native, &SLOTS, function::DESCRIPTOR);

/// The type of `"".__add__`.
pub static BOUND_WRAPPER: Type = Type::new(
    n!("method-wrapper"),
    Kind::BoundMethod,
    &TypeSlots { new: None, repr: Some(repr_bound), ..bound_method::SLOTS },
    crate::native::Table::EMPTY,
);

/// Types that no namespace has.
static NAMELESS: &[&Type] = &[
    &function::TYPE,
    &module::TYPE,
    &generator::TYPE,
    &generator::COROUTINE,
    &super::code::TYPE,
    &super::named_tuple::TYPE,
    &DESCRIPTOR,
];

/// Methods with names of operators that are called by these names only.
const CALLED: &[&str] = &[
    "__bytes__",
    "__ceil__",
    "__class_getitem__",
    "__complex__",
    "__copy__",
    "__deepcopy__",
    "__dir__",
    "__enter__",
    "__exit__",
    "__floor__",
    "__format__",
    "__getnewargs__",
    "__getstate__",
    "__init_subclass__",
    "__instancecheck__",
    "__length_hint__",
    "__prepare__",
    "__reduce__",
    "__reduce_ex__",
    "__reversed__",
    "__round__",
    "__setstate__",
    "__sizeof__",
    "__subclasscheck__",
    "__subclasses__",
    "__trunc__",
];

/// The error of a call with `n` arguments, the object of a method among them.
#[cold]
pub fn wrong_arity(vm: &Vm, native: &Native, n: usize) -> Trap {
    let owner = owner_of(vm, native);
    let own = i64::from(owner.is_some());
    let (least, most) = (i64::from(native.min()) - own, i64::from(native.max()) - own);
    let given = n as i64 - own;
    let of = owner.map_or([Part::S(""), Part::S("")], |t| [Part::Name(t.name), Part::S(".")]);
    let who = [of[0], of[1], Part::Name(native.name)];
    if given < 0 {
        let end = Part::T(t!("() needs an argument"));
        let parts = [Part::T(t!("unbound method ")), who[0], who[1], who[2], end];
        return vm.raise(&exception::TYPE_ERROR, &parts);
    }
    let of_text = |t: &Type| [Kind::Str, Kind::Bytes, Kind::ByteArray].contains(&t.instance());
    let name = vm.str_of(native.name).unwrap_or("");
    if owner.is_some_and(of_text) && SEARCHES.contains(&name) {
        let (limit, how) = if given < least { (least, LEAST) } else { (most, MOST) };
        return counted(vm, native, how, limit, given);
    }
    if native.name == n!(object) {
        return vm.type_error("object() takes no arguments");
    }
    if least == most && least < 2 {
        let takes = if least == 0 { "() takes no arguments (" } else { TAKES_ONE };
        let parts = [who[0], who[1], who[2], Part::S(takes), Part::I(given), Part::S(" given)")];
        return vm.raise(&exception::TYPE_ERROR, &parts);
    }
    let (limit, how) = match given < least {
        _ if least == most => (least, " expected "),
        true => (least, " expected at least "),
        false => (most, " expected at most "),
    };
    let unit = if limit == 1 { " argument, got " } else { " arguments, got " };
    let parts = [who[2], Part::S(how), Part::I(limit), Part::S(unit), Part::I(given)];
    vm.raise(&exception::TYPE_ERROR, &parts)
}

/// Methods of texts whose arguments CPython takes apart together.
const SEARCHES: &[&str] = &["count", "endswith", "find", "index", "rfind", "rindex", "startswith"];

const LEAST: &str = "() takes at least ";
const MOST: &str = "() takes at most ";

fn counted(vm: &Vm, native: &Native, how: &'static str, limit: i64, given: i64) -> Trap {
    let unit = if limit == 1 { " argument (" } else { " arguments (" };
    let counts = [Part::I(limit), Part::S(unit), Part::I(given), Part::S(" given)")];
    let parts = [Part::Name(native.name), Part::S(how), counts[0], counts[1], counts[2], counts[3]];
    vm.raise(&exception::TYPE_ERROR, &parts)
}

/// The error of `n` arguments, where at most `most` may be given by their places.
#[cold]
pub fn too_many(vm: &Vm, native: &Native, most: usize, n: usize) -> Trap {
    let own = i64::from(owner_of(vm, native).is_some());
    counted(vm, native, MOST, most as i64 - own, n as i64 - own)
}

const TAKES_ONE: &str = "() takes exactly one argument (";

/// The type whose method the native is; None if it is a function.
pub fn owner(vm: &Vm, native: Ref<Native>) -> Option<&'static Type> {
    owner_of(vm, &vm[native])
}

fn owner_of(vm: &Vm, native: &Native) -> Option<&'static Type> {
    let native: *const Native = native;
    let has = |t: &&'static Type| t.methods.natives().as_ptr_range().contains(&native);
    let found = NAMELESS.iter().copied().find(has);
    let found = found.or_else(|| builtins::types().find(has));
    let found = found.or_else(|| modules::types(vm).find(has));
    found.or_else(|| dunders::is_wrapper(native).then_some(&object::TYPE))
}

/// What kind of method of a built-in type the native is, if it is one.
pub fn type_of(vm: &Vm, native: Ref<Native>) -> Option<&'static Type> {
    let name = vm.str_of(vm[native].name).unwrap_or("");
    if name == "__new__" || owner(vm, native).is_none() {
        return None;
    }
    Some(if is_operator(name) { &WRAPPER } else { &DESCRIPTOR })
}

/// Does a method of this name stand for what the language does, such as an operator?
pub fn is_operator(name: &str) -> bool {
    name.starts_with("__") && name.ends_with("__") && name != "__new__" && !CALLED.contains(&name)
}

fn put_name(vm: &Vm, native: Ref<Native>, p: &mut Printer) -> Res<()> {
    p.put(vm.text_of(vm[native].name).unwrap_or(b"?"))
}

fn repr(vm: &Vm, o: Obj, p: &mut Printer) -> Res<()> {
    let native = vm.want::<Native>(o)?;
    let is_wrapper = core::ptr::eq(super::slots_of(vm, o), &WRAPPER);
    p.str(if is_wrapper { "<slot wrapper '" } else { "<method '" })?;
    put_name(vm, native, p)?;
    p.str("' of '")?;
    p.put(owner(vm, native).and_then(|t| vm.text_of(t.name)).unwrap_or(b"?"))?;
    p.str("' objects>")
}

fn repr_bound(vm: &Vm, o: Obj, p: &mut Printer) -> Res<()> {
    let m = &vm[vm.want::<BoundMethod>(o)?];
    p.str("<method-wrapper '")?;
    put_name(vm, vm.want::<Native>(m.func)?, p)?;
    p.str("' of ")?;
    shown::put_class(vm, class_of(vm, m.receiver), p)?;
    p.str(" object")?;
    put_address(m.receiver, p)
}

fn getattr(vm: &Vm, o: Obj, name: Obj) -> Res {
    let native = vm.want::<Native>(o)?;
    Ok(if name == n!(__objclass__) {
        owner(vm, native).map_or(Obj::UNDEF, Type::obj)
    } else if name == n!(__qualname__) {
        let own = owner(vm, native).map_or(Obj::UNDEF, |t| t.name);
        qualified(vm, own, vm[native].name)?
    } else if name == n!(__module__) {
        Obj::UNDEF
    } else {
        return function::attrs::function_attr(vm, o, name);
    })
}

/// `class.name`
pub fn qualified(vm: &Vm, class: Obj, name: Obj) -> Res {
    super::str::make::text(vm, |p| {
        p.put(vm.text_of(class).unwrap_or(b"?"))?;
        p.str(".")?;
        p.put(vm.text_of(name).unwrap_or(b"?"))
    })
}
