//! `_thread`: threads that take turns, and locks between them.
//!
//! Not among the built-in modules of every VM: an embedder that has threads passes it on.

use crate::interp::traceback;
use crate::obj::*;
use crate::prelude;
use crate::printer::Printer;
use crate::trap::Res;
use crate::types::{self, Type, TypeSlots, exception};
use crate::{Part, Vm};

/// The module.
pub static MODULE: RomModule =
    RomModule { header: Header::rom(Kind::RomModule), name: n!(_thread), table: TABLE };

crate::natives! {
    TABLE:
    __name__ := n!(_thread);
    start_new_thread(2..3) = start_new_thread;
    allocate_lock(0) = allocate_lock;
    get_ident(0) = get_ident;
    stack_size(0..1) = stack_size;
    exit(0) = exit;
    LockType := LOCK.obj();
}

crate::natives! {
    /// For the prelude only.
    pub PRELUDE:
    thread_failed(2) = failed;
}

/// The type of locks. The value is the thread that has locked it, or False.
pub static LOCK: Type = Type::new(n!(lock), Kind::Ext, &TypeSlots::NONE, METHODS);

crate::natives! {
    METHODS:
    acquire[self, blocking = Obj::TRUE, timeout = Obj::small(-1)] = acquire;
    release(1) = release;
    locked(1) = locked;
    _is_owned(1) = is_owned;
    __enter__(1) = enter;
    __exit__(1..4) = release;
}

/// `start_new_thread(function, args, kwargs={})`: the number of the thread.
fn start_new_thread(vm: &Vm, args: &[Obj]) -> Res {
    let main = vm.prelude_function(&prelude::THREAD_MAIN)?;
    if !args[1].is_kind(Kind::Tuple) && !args[1].is_kind(Kind::List) {
        return Err(vm.type_error(t!("2nd arg must be a tuple")));
    }
    let keywords = match args.get(2) {
        Some(d) if d.is_kind(Kind::Dict) => *d,
        Some(_) => return Err(vm.type_error(t!("optional 3rd arg must be a dictionary"))),
        None => types::dict::new(vm, 0)?.obj(),
    };
    let id = vm.start_fiber(main, &[args[0], args[1], keywords])?;
    Ok(Obj::small(id as SmallInt))
}

/// Says on the error output that a function has ended with an exception.
fn failed(vm: &Vm, args: &[Obj]) -> Res {
    let mut p = Printer::stderr(vm);
    p.str("Unhandled exception in thread started by ")?;
    match types::repr(vm, args[0], &mut p) {
        Err(trap) if vm.is_needs_python(&trap) => {
            vm.forget(trap);
            p.put(vm.type_name(args[0]))?;
        }
        other => other?,
    }
    p.str("\n")?;
    traceback::print(vm, args[1], &mut p)?;
    Ok(Obj::NONE)
}

/// `get_ident()`: 1 in the main program.
fn get_ident(vm: &Vm, _: &[Obj]) -> Res {
    Ok(Obj::small(vm.thread_id() as SmallInt))
}

/// `exit()`: ends the thread.
fn exit(vm: &Vm, _: &[Obj]) -> Res {
    Err(vm.raise_args(&exception::SYSTEM_EXIT, &[]))
}

/// `stack_size(bytes=0)`: the size that was set before. Stacks grow as they need, so the size is
/// kept and nothing else is done with it.
fn stack_size(vm: &Vm, args: &[Obj]) -> Res {
    let size = args.first().map_or(Ok(0), |o| vm.want_int(*o))?;
    let Ok(size) = u32::try_from(size) else {
        return Err(vm.value_error(t!("size must be a positive number")));
    };
    let old = vm.machine.thread_stack.replace(size);
    vm.new_int(old.into())
}

fn allocate_lock(vm: &Vm, _: &[Obj]) -> Res {
    let lock = vm.new_ext(&LOCK, 1, 0)?;
    vm.heap.ext_slots(lock)[0].set(Obj::FALSE);
    Ok(lock.obj())
}

fn this<'v>(vm: &'v Vm, o: Obj) -> Res<&'v Slot> {
    let lock = vm.want::<Ext>(o)?;
    match vm.heap.ext_slots(lock) {
        [state] if core::ptr::eq(vm[lock].ty, &LOCK) => Ok(state),
        _ => Err(vm.type_error(t!("expected a lock"))),
    }
}

/// `acquire(blocking=True, timeout=-1)`: has it been locked? Timeouts are in seconds.
fn acquire(vm: &Vm, args: &[Obj]) -> Res {
    let state = this(vm, args[0])?;
    let blocking = types::truth(vm, args[1])?;
    let seconds = f64::from(vm.want_float(args[2])?);
    if state.get() == Obj::FALSE {
        state.set(Obj::small(vm.thread_id() as SmallInt));
        return Ok(Obj::TRUE);
    }
    if blocking {
        let limit = (seconds >= 0.0).then_some((seconds * 1000.0) as u64);
        vm.wait_watched(limit)?;
    }
    Ok(Obj::FALSE)
}

/// `release()`, and the end of a `with`.
fn release(vm: &Vm, args: &[Obj]) -> Res {
    let state = this(vm, args[0])?;
    if state.get() == Obj::FALSE {
        return Err(vm.raise(&exception::RUNTIME_ERROR, &[Part::T(t!("release unlocked lock"))]));
    }
    state.set(Obj::FALSE);
    Ok(Obj::NONE)
}

/// `locked()`
fn locked(vm: &Vm, args: &[Obj]) -> Res {
    Ok(Obj::bool(this(vm, args[0])?.get() != Obj::FALSE))
}

/// `_is_owned()`: has this thread locked it? Whatever else runs in the thread meanwhile (a callback
/// of a weak reference, a handler) sees it at once, so `threading.RLock` is made of this.
fn is_owned(vm: &Vm, args: &[Obj]) -> Res {
    let mine = Obj::small(vm.thread_id() as SmallInt);
    Ok(Obj::bool(this(vm, args[0])?.get() == mine))
}

fn enter(vm: &Vm, args: &[Obj]) -> Res {
    acquire(vm, &[args[0], Obj::TRUE, Obj::small(-1)])
}
