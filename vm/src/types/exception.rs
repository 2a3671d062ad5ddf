//! Exceptions: the tree of built-in classes, and exception objects.
//!
//! An exception object names its class (built-in or user-defined), so user exception classes
//! need no wrapping. Attributes that a program sets are in its own dict.

use core::cell::Cell;

use super::{Type, TypeSlots};
use crate::Vm;
use crate::obj::*;
use crate::printer::Printer;
use crate::trap::Res;

const SLOTS: TypeSlots = TypeSlots {
    repr: Some(repr),
    str: Some(str),
    getattr: Some(getattr),
    setattr: Some(setattr),
    ..TypeSlots::NONE
};

crate::natives! {
    METHODS:
    __init__(1..) = init;
    with_traceback(2) = with_traceback;
}

/// An exception class derived from `base`, for modules that have one of their own.
pub const fn derive(name: Obj, base: &'static Type) -> Type {
    Type {
        header: Header::rom(Kind::Type),
        name,
        base: Some(base),
        methods: &[],
        slots: SLOTS,
        instance: Kind::Exception,
    }
}

/// Declares the exception tree: static, Python name, base.
macro_rules! tree {
    ($($(#[$doc:meta])* $id:ident = $name:expr, $base:ident;)*) => {
        $($(#[$doc])* pub static $id: Type = derive($name, &$base);)*

        /// Every exception class but `BaseException`: name and class.
        pub static ALL: &[(Obj, Obj)] = &[
            (n!(BaseException), Obj::rom(&BASE_EXCEPTION)),
            $(($name, Obj::rom(&$id))),*
        ];
    };
}

/// `BaseException`
pub static BASE_EXCEPTION: Type = Type::new(n!(BaseException), Kind::Exception, SLOTS, METHODS);

tree! {
    SYSTEM_EXIT = n!(SystemExit), BASE_EXCEPTION;
    KEYBOARD_INTERRUPT = n!(KeyboardInterrupt), BASE_EXCEPTION;
    GENERATOR_EXIT = n!(GeneratorExit), BASE_EXCEPTION;
    EXCEPTION = n!(Exception), BASE_EXCEPTION;
    STOP_ITERATION = n!(StopIteration), EXCEPTION;
    STOP_ASYNC_ITERATION = n!(StopAsyncIteration), EXCEPTION;
    ARITHMETIC_ERROR = n!(ArithmeticError), EXCEPTION;
    OVERFLOW_ERROR = n!(OverflowError), ARITHMETIC_ERROR;
    ZERO_DIVISION_ERROR = n!(ZeroDivisionError), ARITHMETIC_ERROR;
    FLOATING_POINT_ERROR = n!(FloatingPointError), ARITHMETIC_ERROR;
    ASSERTION_ERROR = n!(AssertionError), EXCEPTION;
    ATTRIBUTE_ERROR = n!(AttributeError), EXCEPTION;
    BUFFER_ERROR = n!(BufferError), EXCEPTION;
    EOF_ERROR = n!(EOFError), EXCEPTION;
    IMPORT_ERROR = n!(ImportError), EXCEPTION;
    MODULE_NOT_FOUND_ERROR = n!(ModuleNotFoundError), IMPORT_ERROR;
    LOOKUP_ERROR = n!(LookupError), EXCEPTION;
    INDEX_ERROR = n!(IndexError), LOOKUP_ERROR;
    KEY_ERROR = n!(KeyError), LOOKUP_ERROR;
    MEMORY_ERROR = n!(MemoryError), EXCEPTION;
    NAME_ERROR = n!(NameError), EXCEPTION;
    UNBOUND_LOCAL_ERROR = n!(UnboundLocalError), NAME_ERROR;
    OS_ERROR = n!(OSError), EXCEPTION;
    RUNTIME_ERROR = n!(RuntimeError), EXCEPTION;
    RECURSION_ERROR = n!(RecursionError), RUNTIME_ERROR;
    NOT_IMPLEMENTED_ERROR = n!(NotImplementedError), RUNTIME_ERROR;
    SYNTAX_ERROR = n!(SyntaxError), EXCEPTION;
    INDENTATION_ERROR = n!(IndentationError), SYNTAX_ERROR;
    TYPE_ERROR = n!(TypeError), EXCEPTION;
    VALUE_ERROR = n!(ValueError), EXCEPTION;
    UNICODE_ERROR = n!(UnicodeError), VALUE_ERROR;
    UNICODE_DECODE_ERROR = n!(UnicodeDecodeError), UNICODE_ERROR;
    UNICODE_ENCODE_ERROR = n!(UnicodeEncodeError), UNICODE_ERROR;
    WARNING = n!(Warning), EXCEPTION;
}

/// New exception of `class` (built-in, or a user class derived from one) with these arguments.
pub fn new(vm: &Vm, class: Obj, args: &[Obj]) -> Res {
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
        depth: Cell::new(0),
    };
    Ok(vm.heap.alloc(exc)?.obj())
}

/// Constructor arguments of an exception.
pub fn args<'v>(vm: &'v Vm, exc: Ref<Exception>) -> &'v [Obj] {
    vm[exc].args.get().cast::<Tuple>().map_or(&[], |t| vm.heap.tuple(t))
}

/// Is `exc` an instance of the built-in class `ty`?
pub fn is_a(vm: &Vm, exc: Obj, ty: &'static Type) -> bool {
    exc.cast::<Exception>().is_some_and(|e| super::is_subclass(vm, vm[e].class, ty.obj()))
}

fn repr(vm: &Vm, o: Obj, p: &mut Printer) -> Res<()> {
    let e = vm.want::<Exception>(o)?;
    p.put(vm.class_name(vm[e].class))?;
    p.str("(")?;
    for (i, a) in args(vm, e).iter().enumerate() {
        if i > 0 {
            p.str(", ")?;
        }
        super::repr(vm, *a, p)?;
    }
    p.str(")")
}

fn str(vm: &Vm, o: Obj, p: &mut Printer) -> Res<()> {
    let e = vm.want::<Exception>(o)?;
    match args(vm, e) {
        [] => Ok(()),
        [a] if is_a(vm, o, &KEY_ERROR) => super::repr(vm, *a, p),
        [a] => super::str_into(vm, *a, p),
        [n, text, ..] if is_a(vm, o, &OS_ERROR) => {
            p.str("[Errno ")?;
            super::str_into(vm, *n, p)?;
            p.str("] ")?;
            super::str_into(vm, *text, p)
        }
        _ => super::repr(vm, vm[e].args.get(), p),
    }
}

fn getattr(vm: &Vm, o: Obj, name: Obj) -> Res {
    let e = vm.want::<Exception>(o)?;
    let x = &vm[e];
    let arg = |i: usize| args(vm, e).get(i).copied().unwrap_or(Obj::NONE);
    Ok(if name == n!(args) {
        x.args.get()
    } else if name == n!(__cause__) {
        x.cause.get()
    } else if name == n!(__context__) {
        x.context.get()
    } else if name == n!(__suppress_context__) {
        Obj::bool(x.suppress_context.get())
    } else if name == n!(__traceback__) {
        x.traceback.get()
    } else if (name == n!(value) && is_a(vm, o, &STOP_ITERATION))
        || (name == n!(errno) && is_a(vm, o, &OS_ERROR))
    {
        arg(0)
    } else if name == n!(strerror) && is_a(vm, o, &OS_ERROR) {
        arg(1)
    } else if name == n!(code) && is_a(vm, o, &SYSTEM_EXIT) {
        arg(0)
    } else {
        Obj::UNDEF
    })
}

fn setattr(vm: &Vm, o: Obj, name: Obj, value: Obj) -> Res<bool> {
    let e = vm.want::<Exception>(o)?;
    let x = &vm[e];
    if value.is_undef() {
        return Ok(false);
    }
    if name == n!(__cause__) {
        x.cause.set(value);
        x.suppress_context.set(true);
    } else if name == n!(__context__) {
        x.context.set(value);
    } else if name == n!(__suppress_context__) {
        x.suppress_context.set(value == Obj::TRUE);
    } else if name == n!(__traceback__) {
        x.traceback.set(value);
    } else if name == n!(args) {
        x.args.set(vm.want::<Tuple>(value)?.obj());
    } else {
        return Ok(false);
    }
    Ok(true)
}

fn with_traceback(vm: &Vm, args: &[Obj]) -> Res {
    let e = vm.want::<Exception>(args[0])?;
    vm[e].traceback.set(args[1]);
    Ok(args[0])
}

/// Writes the arguments without asking any Python code: what a traceback shows when the class
/// has its own `__str__`.
pub fn print_args(vm: &Vm, e: Ref<Exception>, p: &mut Printer) -> Res<()> {
    for (i, a) in args(vm, e).iter().enumerate() {
        if i > 0 {
            p.str(", ")?;
        }
        super::repr_simple(vm, *a, p)?;
    }
    Ok(())
}

/// `BaseException.__init__(self, *args)`
fn init(vm: &Vm, args: &[Obj]) -> Res {
    let e = vm.want::<Exception>(args[0])?;
    let new = vm.new_tuple(&args[1..])?;
    vm[e].args.set(new);
    Ok(Obj::NONE)
}
