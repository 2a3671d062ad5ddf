//! Methods of generators.

use crate::Vm;
use crate::obj::*;
use crate::trap::{Res, Resume};

crate::natives! {
    pub METHODS:
    send(2) = send;
    throw(2..4) = throw, or crate::prelude::GENERATOR_THROW;
    close(1) = close;
    __next__(1) = next;
    __iter__(1) = iter;
    #[cfg(not(feature = "host"))]
    __await__(1) = iter;
}

#[cfg(feature = "host")]
crate::natives! {
    pub COROUTINE_METHODS:
    send(2) = send;
    throw(2..4) = throw, or crate::prelude::GENERATOR_THROW;
    close(1) = close;
    __await__(1) = await_coroutine, or crate::prelude::COROUTINE_WRAPPER;
    __del__(1) = coroutine_dies, or crate::prelude::COROUTINE_DIES;
}

crate::natives! {
    /// For the prelude only.
    pub PRELUDE:
    gave_async_value(1) = gave_async_value;
}

fn gave_async_value(vm: &Vm, args: &[Obj]) -> Res {
    let g = vm.want::<Generator>(args[0])?;
    Ok(Obj::bool(crate::interp::generator::gave_async_value(vm, g)))
}

fn send(vm: &Vm, args: &[Obj]) -> Res {
    let g = vm.want::<Generator>(args[0])?;
    Err(vm.heap.trap.resume(Resume::Send, g.obj(), args[1]))
}

fn next(vm: &Vm, args: &[Obj]) -> Res {
    let g = vm.want::<Generator>(args[0])?;
    Err(vm.heap.trap.resume(Resume::Send, g.obj(), Obj::NONE))
}

#[cfg(feature = "host")]
fn await_coroutine(vm: &Vm, _: &[Obj]) -> Res {
    Err(vm.needs_python())
}

#[cfg(feature = "host")]
fn coroutine_dies(vm: &Vm, args: &[Obj]) -> Res {
    let g = vm.want::<Generator>(args[0])?;
    match vm[g].state.get() == crate::interp::generator::CREATED {
        true => Err(vm.needs_python()),
        false => Ok(Obj::NONE),
    }
}

fn iter(_: &Vm, args: &[Obj]) -> Res {
    Ok(args[0])
}

fn close(vm: &Vm, args: &[Obj]) -> Res {
    let g = vm.want::<Generator>(args[0])?;
    Err(vm.heap.trap.resume(Resume::Close, g.obj(), Obj::NONE))
}

/// `throw(exception)`; with a class (and value) the fallback makes the instance first.
fn throw(vm: &Vm, args: &[Obj]) -> Res {
    let g = vm.want::<Generator>(args[0])?;
    #[cfg(feature = "host")]
    check_thrown(vm, args)?;
    let fits = |v: Obj| {
        let class = crate::types::class_of(vm, v);
        !vm.is_pc() || crate::types::is_subclass(vm, class, args[1])
    };
    let exc = match args.get(2) {
        Some(v) if v.is_kind(Kind::Exception) && fits(*v) => *v,
        _ => args[1],
    };
    if !exc.is_kind(Kind::Exception) {
        return Err(vm.needs_python());
    }
    Err(vm.heap.trap.resume(Resume::Throw, g.obj(), exc))
}

/// Checks what goes with the exception of `throw`.
#[cfg(feature = "host")]
fn check_thrown(vm: &Vm, args: &[Obj]) -> Res<()> {
    let given = |i: usize| args.get(i).copied().filter(|o| vm.is_pc() && !o.is_none());
    if args[1].is_kind(Kind::Exception) && given(2).is_some() {
        return Err(vm.type_error("instance exception may not have a separate value"));
    }
    let is_traceback = |o: Obj| vm.class_name_obj(crate::types::class_of(vm, o)) == n!(traceback);
    match given(3) {
        Some(o) if !is_traceback(o) => {
            Err(vm.type_error("throw() third argument must be a traceback object"))
        }
        _ => Ok(()),
    }
}
