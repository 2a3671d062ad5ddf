//! Built-in functions about objects: identity, classes, attributes, iteration.

use crate::interp::attr;
use crate::interp::ops::iterate;
use crate::interp::ops::truth;
use crate::obj::*;
use crate::trap::{Res, Resume};
use crate::types::iter::Cursor;
use crate::types::{self, class, exception};
use crate::{Vm, prelude};

crate::natives! {
    pub TABLE:
    isinstance(2) = isinstance, or prelude::ISINSTANCE_OF;
    issubclass(2) = issubclass, or prelude::ISSUBCLASS_OF;
    getattr(2..3) = getattr, or prelude::GET_ATTR;
    setattr(3) = setattr;
    delattr(2) = delattr;
    hasattr(2) = hasattr, or prelude::HAS_ATTR;
    callable(1) = callable;
    id(1) = id;
    hash(1) = hash, or prelude::HASH_OF;
    #[cfg(not(feature = "host"))]
    iter(1..2) = iter, or prelude::ITER_OF;
    #[cfg(feature = "host")]
    iter(1..2) = iter, or prelude::ITER_OF_PC;
    next(1..2) = next, or prelude::NEXT_OF;
    aiter(1) = prelude::python, or prelude::AITER_OF;
    #[cfg(not(feature = "host"))]
    anext(1..2) = prelude::python, or prelude::ANEXT_OF;
    #[cfg(feature = "host")]
    anext(1..2) = prelude::python, or prelude::ANEXT_OF_PC;
    dir(0..1) = dir, or prelude::DIR_OF;
    vars(0..2) = vars;
    any(1) = any, or prelude::ANY_OF;
    all(1) = all, or prelude::ALL_OF;
}

/// Is `class` derived from one of those in `spec`, a class or a tuple of such? `value` is the
/// object that is asked about, if it is not the class itself. Classes with the method `hook` in
/// Python and nested tuples are for the fallback.
fn any_class(vm: &Vm, class: Obj, spec: Obj, hook: Obj, value: Option<Obj>) -> Res<bool> {
    if let Some(t) = spec.cast::<Tuple>() {
        for c in vm.heap.tuple(t) {
            if c.is_kind(Kind::Tuple) {
                return Err(vm.needs_python());
            }
            if any_class(vm, class, *c, hook, value)? {
                return Ok(true);
            }
        }
        return Ok(false);
    }
    match spec.kind() {
        Some(Kind::Type) => {}
        // An instance may stand for a class, by its `__bases__`.
        Some(Kind::Instance) => return Err(vm.needs_python()),
        Some(Kind::Class) if class::overrides(vm, types::class_of(vm, spec), &[hook]) => {
            return Err(vm.needs_python());
        }
        Some(Kind::Class) => {}
        _ => {
            return Err(vm.type_error(match (value.is_some(), vm.is_pc()) {
                (true, true) => "isinstance() arg 2 must be a type, a tuple of types, or a union",
                (true, false) => "isinstance() arg 2 must be a type or tuple of types",
                (false, true) => {
                    "issubclass() arg 2 must be a class, a tuple of classes, or a union"
                }
                (false, false) => "issubclass() arg 2 must be a class or tuple of classes",
            }));
        }
    }
    Ok(types::is_subclass(vm, class, spec)
        || value.is_some_and(|o| exception::is_by_number(vm, o, spec)))
}

fn isinstance(vm: &Vm, args: &[Obj]) -> Res {
    let (o, spec) = (args[0], args[1]);
    let found = any_class(vm, types::class_of(vm, o), spec, n!(__instancecheck__), Some(o))?;
    // An object may stand for one of another class.
    if !found && types::number::has_python(vm, o, &[n!(__class__)]) {
        return Err(vm.needs_python());
    }
    Ok(Obj::bool(found))
}

fn issubclass(vm: &Vm, args: &[Obj]) -> Res {
    let (class, spec) = (args[0], args[1]);
    if class.is_kind(Kind::Instance) {
        return Err(vm.needs_python());
    }
    let found = any_class(vm, class, spec, n!(__subclasscheck__), None)?;
    if !matches!(class.kind(), Some(Kind::Class | Kind::Type)) {
        return Err(vm.type_error(t!("issubclass() arg 1 must be a class")));
    }
    Ok(Obj::bool(found))
}

/// The interned name that an attribute argument means.
fn attr_name(vm: &Vm, o: Obj) -> Res {
    match vm.as_a::<Str>(o) {
        Some(s) => vm.intern_obj(s),
        None => Err(vm.type_error_about(t!("attribute name must be string, not '{}'"), o)),
    }
}

fn getattr(vm: &Vm, args: &[Obj]) -> Res {
    let name = attr_name(vm, args[1])?;
    let Some(default) = args.get(2) else { return attr::get(vm, args[0], name) };
    match attr::find(vm, args[0], name) {
        Ok(v) if v.is_undef() => Ok(*default),
        Ok(v) => Ok(v),
        // A property or hook would be called: the fallback catches its AttributeError.
        Err(trap) => Err(in_python(vm, trap)),
    }
}

fn hasattr(vm: &Vm, args: &[Obj]) -> Res {
    let name = attr_name(vm, args[1])?;
    match attr::find(vm, args[0], name) {
        Ok(v) => Ok(Obj::bool(!v.is_undef())),
        Err(trap) => Err(in_python(vm, trap)),
    }
}

/// A trap that would run Python code in place of the native becomes a call of its fallback, as does
/// an AttributeError of what is asked.
fn in_python(vm: &Vm, trap: crate::trap::Trap) -> crate::trap::Trap {
    use crate::trap::TrapKind;
    let missing = |error| types::exception::is_a(vm, error, &types::exception::ATTRIBUTE_ERROR);
    match vm.heap.trap.kind.get() {
        TrapKind::Raise if cfg!(feature = "host") && missing(vm.heap.trap.value.get()) => {
            vm.heap.trap.take(trap);
            vm.needs_python()
        }
        TrapKind::TailCall | TrapKind::Call(_) => {
            vm.heap.trap.take(trap);
            vm.needs_python()
        }
        _ => trap,
    }
}

fn setattr(vm: &Vm, args: &[Obj]) -> Res {
    attr::set(vm, args[0], attr_name(vm, args[1])?, args[2])?;
    Ok(Obj::NONE)
}

fn delattr(vm: &Vm, args: &[Obj]) -> Res {
    attr::set(vm, args[0], attr_name(vm, args[1])?, Obj::UNDEF)?;
    Ok(Obj::NONE)
}

fn callable(vm: &Vm, args: &[Obj]) -> Res {
    Ok(Obj::bool(is_callable(vm, args[0])))
}

/// Can it be called?
pub fn is_callable(vm: &Vm, o: Obj) -> bool {
    match o.kind() {
        Some(
            Kind::Function
            | Kind::Native
            | Kind::BoundMethod
            | Kind::Class
            | Kind::Type
            | Kind::StaticMethod,
        ) => true,
        Some(Kind::Instance | Kind::Exception) => {
            !attr::class_method(vm, o, n!(__call__)).is_undef()
        }
        _ => !types::slots_of(vm, o).lookup(n!(__call__)).is_undef(),
    }
}

fn id(vm: &Vm, args: &[Obj]) -> Res {
    #[allow(clippy::unnecessary_cast)]
    vm.new_int((args[0].bits() >> 1) as i64)
}

fn hash(vm: &Vm, args: &[Obj]) -> Res {
    types::eq::hash_shown(vm, args[0])
}

fn iter(vm: &Vm, args: &[Obj]) -> Res {
    if args.len() == 2 {
        return Err(vm.needs_python());
    }
    iterate::iterator_of(vm, args[0])
}

fn next(vm: &Vm, args: &[Obj]) -> Res {
    let it = args[0];
    if crate::interp::generator::is_coroutine(vm, it) {
        return Err(not_an_iterator(vm, it));
    }
    match it.kind() {
        Some(Kind::Generator | Kind::Instance) if args.len() == 2 => Err(vm.needs_python()),
        Some(Kind::Generator) => Err(vm.heap.trap.resume(Resume::Send, it, Obj::NONE)),
        Some(Kind::Instance) => {
            let m = attr::class_method(vm, it, n!(__next__));
            if m.is_undef() {
                return Err(not_an_iterator(vm, it));
            }
            Err(vm.tail_call(m, &[it]))
        }
        _ => {
            let Some(f) = types::slots_of(vm, it).slots.next else {
                return Err(not_an_iterator(vm, it));
            };
            match f(vm, it)? {
                v if !v.is_undef() => Ok(v),
                _ => match args.get(1) {
                    Some(default) => Ok(*default),
                    None => Err(vm.raise_args(&exception::STOP_ITERATION, &[])),
                },
            }
        }
    }
}

#[cold]
fn not_an_iterator(vm: &Vm, o: Obj) -> crate::trap::Trap {
    vm.type_error_about(t!("'{}' object is not an iterator"), o)
}

/// Of an object; without one, what `locals()` is.
fn vars(vm: &Vm, args: &[Obj]) -> Res {
    if args.len() != 1 {
        return super::code::locals(vm, args);
    }
    let found = attr::find(vm, args[0], n!(__dict__))?;
    if found.is_undef() {
        return Err(vm.type_error(t!("vars() argument must have __dict__ attribute")));
    }
    Ok(found)
}

/// Names of the attributes of an object, for `dir` and for completion in a REPL.
pub fn each_attr(vm: &Vm, o: Obj, f: &mut dyn FnMut(Obj) -> Res<()>) -> Res<()> {
    if let Some(i) = o.cast::<Instance>() {
        class::each_own(vm, i, |k, _| f(k))?;
    }
    #[cfg(feature = "host")]
    if let Some(own) = o.cast::<BoundMethod>().map_or(o, |m| vm[m].func).cast::<Function>()
        && let Some(own) = types::function::attrs::dict_slot(vm, own).get().cast::<Dict>()
    {
        types::dict::each(vm, own, |k, _| f(k))?;
    }
    if let Some(m) = o.cast::<Module>() {
        return types::dict::each(vm, vm[m].dict.cast_unchecked(), |k, _| f(k));
    }
    if let Some(m) = o.cast::<RomModule>() {
        if o == Obj::rom(&crate::modules::builtins::MODULE) {
            super::each_name(vm, &mut *f)?;
            #[cfg(feature = "host")]
            if vm.is_pc() {
                crate::modules::builtins::WORDS.iter().try_for_each(|(word, _)| f(*word))?;
            }
        }
        return crate::modules::attributes(vm, &vm[m]).try_for_each(|(n, _)| f(n));
    }
    let is_class = matches!(o.kind(), Some(Kind::Class | Kind::Type));
    let class = if is_class { o } else { types::class_of(vm, o) };
    match class.cast::<Class>() {
        Some(c) => class::mro(vm, c).iter().try_for_each(|b| each_in_class(vm, *b, f)),
        None => each_in_class(vm, class, f),
    }
}

fn each_in_class(vm: &Vm, class: Obj, f: &mut dyn FnMut(Obj) -> Res<()>) -> Res<()> {
    if let Some(c) = class.cast::<Class>() {
        return types::dict::each(vm, class::dict_of(vm, c), |k, _| f(k));
    }
    let mut ty = class.cast::<types::Type>().map(|t| &vm[t]);
    while let Some(t) = ty {
        t.methods.iter().try_for_each(|(n, _)| f(n))?;
        ty = t.base;
    }
    Ok(())
}

/// `object.__dir__`
pub fn dir_own(vm: &Vm, args: &[Obj]) -> Res {
    let list = vm.new_list_with(0)?;
    each_attr_and_dunder(vm, args[0], &mut |n| types::list::push(vm, list, n))?;
    Ok(list.obj())
}

/// [`each_attr`], and the operators of the built-in type with what every object has.
fn each_attr_and_dunder(vm: &Vm, o: Obj, f: &mut dyn FnMut(Obj) -> Res<()>) -> Res<()> {
    // Where a class is defined is in its dict here, but is no attribute of its instances.
    let hidden = |name| name == n!(__qualname__) && vm.is_pc();
    each_attr(vm, o, &mut |name| if hidden(name) { Ok(()) } else { f(name) })?;
    if matches!(o.kind(), Some(Kind::Module | Kind::RomModule)) {
        return Ok(());
    }
    let is_class = matches!(o.kind(), Some(Kind::Class | Kind::Type));
    let class = if is_class { o } else { types::class_of(vm, o) };
    let native = class.cast::<Class>().map_or(class, |c| vm[c].native_base);
    let ty = native.cast::<types::Type>().map_or(&types::object::TYPE, |t| &vm[t]);
    types::dunders::each_name(ty, f)?;
    types::member::each_name(ty, f)?;
    [n!(__class__), n!(__doc__)].into_iter().try_for_each(f)
}

fn dir(vm: &Vm, args: &[Obj]) -> Res {
    if let Some(o) = args.first()
        && class::overrides(vm, types::class_of(vm, *o), &[n!(__dir__)])
    {
        return Err(vm.needs_python());
    }
    let list = vm.new_list_with(0)?;
    match args.first() {
        Some(o) => each_attr_and_dunder(vm, *o, &mut |n| types::list::push(vm, list, n))?,
        None => {
            let names = super::code::caller_variables(vm)?.cast();
            let names = names.unwrap_or_else(|| super::code::caller_globals(vm));
            types::dict::each(vm, names, |k, _| types::list::push(vm, list, k))?;
        }
    }
    types::list::sort::sort(vm, &[list.obj(), Obj::NONE, Obj::FALSE])?;
    drop_repeated(vm, list);
    Ok(list.obj())
}

/// Of equal names that follow each other in the list one stays.
fn drop_repeated(vm: &Vm, list: Ref<List>) {
    let items = vm.heap.list(list);
    let mut kept = 0;
    for (i, item) in items.iter().enumerate() {
        if i == 0 || items[kept - 1].get() != item.get() {
            items[kept].set(item.get());
            kept += 1;
        }
    }
    vm[list].len.set(kept as u32);
}

fn any(vm: &Vm, args: &[Obj]) -> Res {
    first_with(vm, args[0], true)
}

fn all(vm: &Vm, args: &[Obj]) -> Res {
    first_with(vm, args[0], false)
}

/// `wanted` if an item has this truth value, else its opposite.
fn first_with(vm: &Vm, o: Obj, wanted: bool) -> Res {
    let mut items = Cursor::open_short(vm, o)?;
    loop {
        let item = items.next(vm)?;
        let found = match item.is_undef() {
            true => !wanted,
            false => truth::truth(vm, item).map_err(|trap| in_python(vm, trap))?,
        };
        if item.is_undef() || found == wanted {
            items.commit(vm);
            return Ok(Obj::bool(found));
        }
    }
}
