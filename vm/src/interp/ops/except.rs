//! Raising, matching, `with`.

use crate::Part;
use crate::Vm;
use crate::interp::attr;
use crate::interp::regs::S;
use crate::obj::*;
use crate::trap::{Cont, Res, Trap};
use crate::types::{self, exception};

/// Makes what stands behind `raise` an exception object: a class is called without arguments.
fn instance(vm: &Vm, o: Obj) -> Res {
    match o.kind() {
        Some(Kind::Exception) => Ok(o),
        Some(Kind::Type) if types::is_subclass(vm, o, exception::BASE_EXCEPTION.obj()) => {
            exception::new(vm, o, &[])
        }
        Some(Kind::Class) if types::is_subclass(vm, o, exception::BASE_EXCEPTION.obj()) => {
            Err(vm.needs_python())
        }
        _ => Err(vm.type_error(t!("exceptions must derive from BaseException"))),
    }
}

pub fn raise(vm: &Vm, s: &mut S) -> Res<()> {
    let exc = instance(vm, s.get(s.u8(1)))?;
    Err(vm.raise_obj(exc))
}

pub fn raise_from(vm: &Vm, s: &mut S) -> Res<()> {
    let exc = instance(vm, s.get(s.u8(1)))?;
    let cause = s.get(s.u8(2));
    let cause = match cause.kind() {
        Some(Kind::Exception | Kind::Type | Kind::Class) => instance(vm, cause)?,
        _ if cause.is_none() => cause,
        _ => return Err(vm.type_error(t!("exception causes must derive from BaseException"))),
    };
    let e = &vm[exc.cast_unchecked::<Exception>()];
    e.cause.set(cause);
    e.suppress_context.set(true);
    Err(vm.raise_obj(exc))
}

pub fn raise_again(vm: &Vm, s: &mut S) -> Res<()> {
    let exc = vm.handled(s, usize::MAX - 1);
    if exc.is_undef() {
        let class = &exception::RUNTIME_ERROR;
        return Err(vm.raise(class, &[Part::T(t!("No active exception to reraise"))]));
    }
    Err(vm.raise_obj(exc))
}

pub fn end_finally(vm: &Vm, s: &mut S) -> Res<()> {
    let v = s.get(s.u8(1));
    if v.is_kind(Kind::Exception) {
        return Err(vm.raise_obj(v));
    }
    s.next(2);
    Ok(())
}

pub fn j_not_exc(vm: &Vm, s: &mut S) -> Res<()> {
    if matches(vm, s.get(s.u8(1)), s.get(s.u8(2)))? {
        s.next(5);
    } else {
        s.jump(3, 5);
    }
    Ok(())
}

/// Whether `exc` is what `except wanted:` catches. All of a tuple are
/// checked to be exceptions, whichever of them matches.
fn matches(vm: &Vm, exc: Obj, wanted: Obj) -> Res<bool> {
    let Some(t) = wanted.cast::<Tuple>() else { return matches_one(vm, exc, wanted) };
    let mut found = false;
    for w in vm.heap.tuple(t) {
        found |= matches_one(vm, exc, *w)?;
    }
    Ok(found)
}

fn matches_one(vm: &Vm, exc: Obj, wanted: Obj) -> Res<bool> {
    let is_class = matches!(wanted.kind(), Some(Kind::Class | Kind::Type));
    if !is_class || !types::is_subclass(vm, wanted, exception::BASE_EXCEPTION.obj()) {
        let message = t!("catching classes that do not inherit from BaseException is not allowed");
        return Err(vm.type_error(message));
    }
    let class = types::class_of(vm, exc);
    Ok(types::is_subclass(vm, class, wanted) || exception::is_by_number(vm, exc, wanted))
}

pub fn with_enter(vm: &Vm, s: &mut S) -> Res<()> {
    let b = s.u8(2);
    let manager = s.get(b);
    let enter = attr::class_method(vm, manager, n!(__enter__));
    let exit = attr::class_method(vm, manager, n!(__exit__));
    if enter.is_undef() || exit.is_undef() {
        return Err(no_context(vm, manager, !enter.is_undef()));
    }
    let exit = match exit.kind() {
        // What is to be called at the end is asked for then.
        Some(Kind::Property | Kind::Instance) if attr::is_getter(vm, exit) => {
            let function = vm.prelude_function(&crate::prelude::EXIT_BY)?;
            attr::bound(vm, function.obj(), vm.new_tuple(&[exit, manager])?)?
        }
        _ => attr::bind(vm, exit, manager, types::class_of(vm, manager))?,
    };
    s.set(b + 1, exit);
    Err(attr::call_dunder(vm, Cont::Deliver, enter, manager, &[]))
}

#[cold]
fn no_context(vm: &Vm, o: Obj, enters: bool) -> Trap {
    let parts = [
        Part::S("'"),
        Part::TypeOf(o),
        Part::T(t!("' object does not support the context manager protocol")),
        Part::S(if enters { " (missed __exit__ method)" } else { "" }),
    ];
    vm.raise(&exception::TYPE_ERROR, &parts)
}

pub fn with_exit(vm: &Vm, s: &mut S) -> Res<()> {
    let (b, exc) = (s.u8(2), s.get(s.u8(3)));
    let class = if exc.is_none() { Obj::NONE } else { types::class_of(vm, exc) };
    let trace = exc.cast::<Exception>().map_or(Obj::NONE, |e| vm[e].traceback.get());
    Err(vm.heap.trap.call(Cont::Deliver, s.get(b + 1), &[class, exc, trace]))
}

pub fn print_expr(vm: &Vm, s: &mut S) -> Res<()> {
    let v = s.get(s.u8(1));
    if v.is_none() {
        s.next(2);
        return Ok(());
    }
    #[cfg(feature = "host")]
    if vm.is_pc() {
        let hook = crate::modules::sys::display_hook(vm);
        return Err(vm.heap.trap.call(Cont::Deliver, hook, &[v]));
    }
    // `print(repr(v))` by the prelude, which knows how to ask Python code for a repr.
    let show = vm.prelude_function(&crate::prelude::SHOW)?;
    Err(vm.heap.trap.call(Cont::Deliver, show.obj(), &[v]))
}
