//! Exceptions: what an exception object is, and how one is made.
//!
//! An exception object names its class (built-in or user-defined), so user exception classes
//! need no wrapping. Attributes that a program sets are in its own dict.
//!
//! The classes are in `exception/tree.rs`, attributes in `exception/attrs.rs`, texts in
//! `exception/text.rs`. Where an exception is raised and caught is a matter of `interp/unwind.rs`;
//! where it has been, of `interp/traceback.rs`.

mod attrs;
mod text;
mod tree;

pub use attrs::takes_keyword;
pub use text::print_args;
pub use tree::*;

use core::cell::Cell;

use super::{Type, TypeSlots, dict, is_subclass};
use crate::Vm;
use crate::interp::traceback;
use crate::obj::*;
use crate::trap::{Res, Trap, TrapKind};

const SLOTS: TypeSlots = TypeSlots {
    repr: Some(text::repr),
    str: Some(text::str),
    getattr: Some(attrs::getattr),
    setattr: Some(attrs::setattr),
    ..TypeSlots::NONE
};

crate::natives! {
    METHODS:
    __init__(1..) = init;
    #[cfg(feature = "cpython")]
    with_traceback(2) = with_traceback;
    #[cfg(feature = "cpython")]
    add_note(2) = crate::prelude::python, or crate::prelude::ADD_NOTE;
}

/// New exception of `class` (built-in, or a user class derived from one) with these arguments.
pub fn new(vm: &Vm, class: Obj, args: &[Obj]) -> Res {
    vm.heap.unlocked(|| new_unlocked(vm, class, args))
}

/// On PCs the second argument of a SyntaxError has a file, a line, a column and its text, and may
/// have where that ends.
#[cfg(feature = "host")]
fn check_syntax_details(vm: &Vm, class: Obj, args: &[Obj]) -> Res<()> {
    let [_, details] = args else { return Ok(()) };
    let Some(details) = details.cast::<Tuple>().filter(|_| vm.is_pc()) else { return Ok(()) };
    if !is_subclass(vm, class, SYNTAX_ERROR.obj()) {
        return Ok(());
    }
    let count = vm.heap.tuple(details).len();
    let bound = match count {
        4 | 6 => return Ok(()),
        5 => return Err(vm.type_error("end_offset must be provided when end_lineno is provided")),
        0..4 => "function takes at least 4",
        _ => "function takes at most 6",
    };
    let given = [crate::Part::S(" arguments ("), crate::Part::I(count as i64)];
    Err(vm.raise(
        &TYPE_ERROR,
        &[crate::Part::S(bound), given[0], given[1], crate::Part::S(" given)")],
    ))
}

fn new_unlocked(vm: &Vm, class: Obj, args: &[Obj]) -> Res {
    let class = match args {
        // Where there is an operating system, the number chooses the class.
        [n, _, ..] if class == OS_ERROR.obj() && crate::modules::has_descriptors(vm) => {
            of_number(*n).obj()
        }
        _ => class,
    };
    #[cfg(feature = "host")]
    check_syntax_details(vm, class, args)?;
    // An `OSError` with an `__init__` of its own and no `__new__` has what that passes on.
    #[cfg(feature = "host")]
    let args = if is_filled_later(vm, class) { &[][..] } else { args };
    let args = vm.new_tuple(args)?;
    let exc = Exception {
        header: Header::new(Kind::Exception),
        class,
        args: Slot::new(args),
        dict: Slot::new(Obj::NONE),
        cause: Slot::new(Obj::NONE),
        context: Slot::new(Obj::NONE),
        traceback: Slot::new(Obj::NONE),
        suppress_context: Cell::new(false),
        rewritten: Cell::new(false),
        depth: Cell::new(0),
    };
    Ok(vm.heap.alloc(exc)?.obj())
}

/// Is this a class of `OSError` on a PC that gets its arguments by `OSError.__init__`?
#[cfg(feature = "host")]
fn is_filled_later(vm: &Vm, class: Obj) -> bool {
    class.cast::<Class>().is_some_and(|c| {
        is_subclass(vm, class, OS_ERROR.obj())
            && vm[c].flags.get() & super::class::class_flags::NEW == 0
            && super::class::lookup(vm, class, n!(__init__)).is_kind(Kind::Function)
            && crate::modules::has_descriptors(vm)
    })
}

/// Raises by `raise` an exception with these attributes of its own.
#[cold]
pub fn raise_with(vm: &Vm, attributes: &[(Obj, Obj)], raise: impl FnOnce() -> Trap) -> Trap {
    let made = vm.heap.unlocked(|| {
        let made = dict::new(vm, attributes.len())?;
        attributes.iter().try_for_each(|(name, value)| dict::insert(vm, made, *name, *value))?;
        Ok(made)
    });
    let dict = match made {
        Ok(dict) => dict,
        Err(trap) => return trap,
    };
    let trap = raise();
    if vm.heap.trap.kind.get() == TrapKind::Raise
        && let Some(e) = vm.heap.trap.value.get().cast::<Exception>()
    {
        vm[e].dict.set(dict.obj());
    }
    trap
}

/// Constructor arguments of an exception.
pub fn args<'v>(vm: &'v Vm, exc: Ref<Exception>) -> &'v [Obj] {
    vm[exc].args.get().cast::<Tuple>().map_or(&[], |t| vm.heap.tuple(t))
}

/// Is `exc` an instance of the built-in class `ty`?
pub fn is_a(vm: &Vm, exc: Obj, ty: &'static Type) -> bool {
    exc.cast::<Exception>().is_some_and(|e| is_subclass(vm, vm[e].class, ty.obj()))
}

fn with_traceback(vm: &Vm, args: &[Obj]) -> Res {
    let e = vm.want::<Exception>(args[0])?;
    traceback::set(vm, e, args[1])?;
    Ok(args[0])
}

/// `BaseException.__init__(self, *args)`
fn init(vm: &Vm, args: &[Obj]) -> Res {
    let e = vm.want::<Exception>(args[0])?;
    // What has its arguments from `__new__` keeps them.
    #[cfg(feature = "host")]
    if is_a(vm, args[0], &OS_ERROR)
        && crate::modules::has_descriptors(vm)
        && !is_filled_later(vm, vm[e].class)
    {
        return Ok(Obj::NONE);
    }
    let new = vm.new_tuple(&args[1..])?;
    vm[e].args.set(new);
    Ok(Obj::NONE)
}
