//! Exceptions: the tree of built-in classes, and exception objects.
//!
//! An exception object names its class (built-in or user-defined), so user exception classes
//! need no wrapping. Attributes that a program sets are in its own dict.

use core::cell::Cell;

use super::{Methods, Type, TypeSlots, dict, list};
use crate::Vm;
use crate::interp::traceback;
use crate::modules::errno;
use crate::obj::*;
use crate::printer::Printer;
use crate::trap::{Res, Trap, TrapKind};

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
    #[cfg(feature = "cpython")]
    with_traceback(2) = with_traceback;
    #[cfg(feature = "cpython")]
    add_note(2) = crate::prelude::python, or crate::prelude::ADD_NOTE;
}

/// A class derived from a built-in exception.
pub const fn derive(name: Obj, base: &'static Type) -> Type {
    Type { base: Some(base), ..Type::new(name, Kind::Exception, &SLOTS, Methods::EMPTY) }
}

/// Declares the exception tree: static, Python name, base.
macro_rules! tree {
    ($($(#[$doc:meta])* $id:ident = $name:expr, $base:ident;)*) => {
        $($(#[$doc])* pub static $id: Type = derive($name, &$base);)*

        /// Every exception class but `BaseException`: name and class.
        pub static ALL: Methods = Methods::of(const { &[
            (n!(BaseException), Obj::rom(&BASE_EXCEPTION)),
            $(($name, Obj::rom(&$id))),*
        ] });
    };
}

/// `BaseException`
pub static BASE_EXCEPTION: Type = Type::new(n!(BaseException), Kind::Exception, &SLOTS, METHODS);

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
    BLOCKING_IO_ERROR = n!(BlockingIOError), OS_ERROR;
    CHILD_PROCESS_ERROR = n!(ChildProcessError), OS_ERROR;
    CONNECTION_ERROR = n!(ConnectionError), OS_ERROR;
    BROKEN_PIPE_ERROR = n!(BrokenPipeError), CONNECTION_ERROR;
    CONNECTION_ABORTED_ERROR = n!(ConnectionAbortedError), CONNECTION_ERROR;
    CONNECTION_REFUSED_ERROR = n!(ConnectionRefusedError), CONNECTION_ERROR;
    CONNECTION_RESET_ERROR = n!(ConnectionResetError), CONNECTION_ERROR;
    FILE_EXISTS_ERROR = n!(FileExistsError), OS_ERROR;
    FILE_NOT_FOUND_ERROR = n!(FileNotFoundError), OS_ERROR;
    INTERRUPTED_ERROR = n!(InterruptedError), OS_ERROR;
    IS_A_DIRECTORY_ERROR = n!(IsADirectoryError), OS_ERROR;
    NOT_A_DIRECTORY_ERROR = n!(NotADirectoryError), OS_ERROR;
    PERMISSION_ERROR = n!(PermissionError), OS_ERROR;
    PROCESS_LOOKUP_ERROR = n!(ProcessLookupError), OS_ERROR;
    TIMEOUT_ERROR = n!(TimeoutError), OS_ERROR;
    RUNTIME_ERROR = n!(RuntimeError), EXCEPTION;
    RECURSION_ERROR = n!(RecursionError), RUNTIME_ERROR;
    NOT_IMPLEMENTED_ERROR = n!(NotImplementedError), RUNTIME_ERROR;
    SYNTAX_ERROR = n!(SyntaxError), EXCEPTION;
    INDENTATION_ERROR = n!(IndentationError), SYNTAX_ERROR;
    TYPE_ERROR = n!(TypeError), EXCEPTION;
    VIPER_TYPE_ERROR = n!(ViperTypeError), TYPE_ERROR;
    VALUE_ERROR = n!(ValueError), EXCEPTION;
    UNICODE_ERROR = n!(UnicodeError), VALUE_ERROR;
    UNICODE_DECODE_ERROR = n!(UnicodeDecodeError), UNICODE_ERROR;
    UNICODE_ENCODE_ERROR = n!(UnicodeEncodeError), UNICODE_ERROR;
    UNICODE_TRANSLATE_ERROR = n!(UnicodeTranslateError), UNICODE_ERROR;
    TAB_ERROR = n!(TabError), INDENTATION_ERROR;
    REFERENCE_ERROR = n!(ReferenceError), EXCEPTION;
    SYSTEM_ERROR = n!(SystemError), EXCEPTION;
    WARNING = n!(Warning), EXCEPTION;
    USER_WARNING = n!(UserWarning), WARNING;
    DEPRECATION_WARNING = n!(DeprecationWarning), WARNING;
    RUNTIME_WARNING = n!(RuntimeWarning), WARNING;
    BYTES_WARNING = n!(BytesWarning), WARNING;
    FUTURE_WARNING = n!(FutureWarning), WARNING;
    IMPORT_WARNING = n!(ImportWarning), WARNING;
    PENDING_DEPRECATION_WARNING = n!(PendingDeprecationWarning), WARNING;
    ENCODING_WARNING = n!(EncodingWarning), WARNING;
    RESOURCE_WARNING = n!(ResourceWarning), WARNING;
    SYNTAX_WARNING = n!(SyntaxWarning), WARNING;
    UNICODE_WARNING = n!(UnicodeWarning), WARNING;
}

/// What an `OSError` with one of these numbers also is an instance of. As in MicroPython such an
/// error is of the class `OSError` itself; `except` and `isinstance` look at its number.
static BY_NUMBER: &[(&Type, &[i32])] = &[
    (&BLOCKING_IO_ERROR, &[11, 114, 115]),
    (&CHILD_PROCESS_ERROR, &[10]),
    (&BROKEN_PIPE_ERROR, &[32, 108]),
    (&CONNECTION_ABORTED_ERROR, &[103]),
    (&CONNECTION_REFUSED_ERROR, &[111]),
    (&CONNECTION_RESET_ERROR, &[104]),
    (&FILE_EXISTS_ERROR, &[17]),
    (&FILE_NOT_FOUND_ERROR, &[2]),
    (&INTERRUPTED_ERROR, &[4]),
    (&IS_A_DIRECTORY_ERROR, &[21]),
    (&NOT_A_DIRECTORY_ERROR, &[20]),
    (&PERMISSION_ERROR, &[1, 13]),
    (&PROCESS_LOOKUP_ERROR, &[3]),
    (&TIMEOUT_ERROR, &[110]),
];

/// Attributes that are constructor arguments: class, name, position.
static ARGUMENTS: &[(&Type, Obj, usize)] = &[
    (&STOP_ITERATION, n!(value), 0),
    (&SYSTEM_EXIT, n!(code), 0),
    (&OS_ERROR, n!(errno), 0),
    (&OS_ERROR, n!(strerror), 1),
    (&OS_ERROR, n!(filename), 2),
    #[cfg(feature = "host")]
    (&OS_ERROR, n!(filename2), 4),
    #[cfg(feature = "host")]
    (&BLOCKING_IO_ERROR, n!(characters_written), 2),
    (&UNICODE_ERROR, n!(encoding), 0),
    (&UNICODE_ERROR, n!(object), 1),
    (&UNICODE_ERROR, n!(start), 2),
    (&UNICODE_ERROR, n!(end), 3),
    (&UNICODE_ERROR, n!(reason), 4),
    (&SYNTAX_ERROR, n!(msg), 0),
    (&IMPORT_ERROR, n!(msg), 0),
];

/// What the second argument of a `SyntaxError` is made of.
const SYNTAX_DETAILS: [Obj; 6] =
    [n!(filename), n!(lineno), n!(offset), n!(text), n!(end_lineno), n!(end_offset)];

/// Attributes that a keyword of the constructor sets; None without it.
static KEYWORDS: &[(&Type, Obj)] = &[
    (&IMPORT_ERROR, n!(name)),
    (&IMPORT_ERROR, n!(path)),
    (&NAME_ERROR, n!(name)),
    (&ATTRIBUTE_ERROR, n!(name)),
    (&ATTRIBUTE_ERROR, n!(obj)),
];

/// Does the constructor of `class` take the keyword `name`?
pub fn takes_keyword(vm: &Vm, class: Obj, name: Obj) -> bool {
    KEYWORDS.iter().any(|(ty, n)| *n == name && super::is_subclass(vm, class, ty.obj()))
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
    if !super::is_subclass(vm, class, SYNTAX_ERROR.obj()) {
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
        super::is_subclass(vm, class, OS_ERROR.obj())
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

/// What `args` shows: of an `OSError` with the names of files these are left out.
fn shown<'v>(vm: &'v Vm, exc: Ref<Exception>) -> &'v [Obj] {
    let all = args(vm, exc);
    let is_long = (3..=5).contains(&all.len()) && crate::modules::has_descriptors(vm);
    let is_long = is_long && !vm[exc].rewritten.get();
    if is_long && is_a(vm, exc.obj(), &OS_ERROR) { &all[..2] } else { all }
}

/// Is `exc` an instance of the built-in class `ty`?
pub fn is_a(vm: &Vm, exc: Obj, ty: &'static Type) -> bool {
    exc.cast::<Exception>().is_some_and(|e| super::is_subclass(vm, vm[e].class, ty.obj()))
}

/// Is `o` an `OSError` whose number makes it an instance of `class`?
pub fn is_by_number(vm: &Vm, o: Obj, class: Obj) -> bool {
    let Some(e) = o.cast::<Exception>().filter(|e| vm[*e].class == OS_ERROR.obj()) else {
        return false;
    };
    let Some(number) = args(vm, e).first() else { return false };
    BY_NUMBER.iter().any(|(ty, numbers)| {
        super::is_subclass(vm, ty.obj(), class)
            && numbers.iter().any(|n| Obj::small(*n as _) == *number)
    })
}

/// The class of an `OSError` with this number.
pub fn of_number(number: Obj) -> &'static Type {
    let has = |numbers: &[i32]| numbers.iter().any(|n| Obj::small(*n as _) == number);
    BY_NUMBER.iter().find(|(_, numbers)| has(numbers)).map_or(&OS_ERROR, |(ty, _)| ty)
}

fn repr(vm: &Vm, o: Obj, p: &mut Printer) -> Res<()> {
    let e = vm.want::<Exception>(o)?;
    p.put(vm.class_name(vm[e].class))?;
    p.str("(")?;
    for (i, a) in shown(vm, e).iter().enumerate() {
        if i > 0 {
            p.str(", ")?;
        }
        super::repr(vm, *a, p)?;
    }
    p.str(")")
}

fn str(vm: &Vm, o: Obj, p: &mut Printer) -> Res<()> {
    let e = vm.want::<Exception>(o)?;
    #[cfg(feature = "host")]
    if crate::modules::has_descriptors(vm) && is_a(vm, o, &OS_ERROR) {
        let names = [n!(errno), n!(strerror), n!(filename), n!(filename2)];
        let values = [told(vm, o, names[0])?, told(vm, o, names[1])?];
        let files = [told(vm, o, names[2])?, told(vm, o, names[3])?];
        if !files[0].is_none() || values.iter().all(|v| !v.is_none()) {
            return system_text(vm, values, files, p);
        }
    }
    #[cfg(feature = "host")]
    if vm.is_pc() && args(vm, e).len() == 5 && is_a(vm, o, &UNICODE_ERROR) {
        return unicode_text(vm, o, p);
    }
    match args(vm, e) {
        [] => Ok(()),
        [a] if is_a(vm, o, &KEY_ERROR) => super::repr(vm, *a, p),
        [n] if is_a(vm, o, &OS_ERROR) && errno::name_of(*n).is_some() => os_text(vm, *n, None, p),
        [a] => super::str_into(vm, *a, p),
        all if is_a(vm, o, &UNICODE_ERROR) => match super::unicode_error::text(vm, all, p)? {
            true => Ok(()),
            false => super::repr(vm, vm[e].args.get(), p),
        },
        [n, text] if is_a(vm, o, &OS_ERROR) => os_text(vm, *n, Some(*text), p),
        [message, details] if is_a(vm, o, &SYNTAX_ERROR) && details.is_kind(Kind::Tuple) => {
            super::str_into(vm, *message, p)?;
            if vm.is_pc() { syntax_place(vm, *details, p) } else { Ok(()) }
        }
        _ => super::repr(vm, vm[e].args.get(), p),
    }
}

/// The text of an error of an encoding whose attributes a handler may have changed.
#[cfg(feature = "host")]
fn unicode_text(vm: &Vm, o: Obj, p: &mut Printer) -> Res<()> {
    let names = [n!(encoding), n!(object), n!(start), n!(end), n!(reason)];
    let mut parts = [Obj::NONE; 5];
    for (part, name) in parts.iter_mut().zip(names) {
        *part = told(vm, o, name)?;
    }
    match super::unicode_error::text(vm, &parts, p)? {
        true => Ok(()),
        false => super::repr(vm, vm[o.cast_unchecked::<Exception>()].args.get(), p),
    }
}

/// ` (name.py, line 3)` behind the message of a SyntaxError.
fn syntax_place(vm: &Vm, details: Obj, p: &mut Printer) -> Res<()> {
    let details = details.cast::<Tuple>().map_or(&[][..], |t| vm.heap.tuple(t));
    let [file, line, ..] = details else { return Ok(()) };
    let name = vm.str_of(*file).map(|path| path.rsplit('/').next().unwrap_or(path));
    let line = line.as_small();
    if name.is_none() && line.is_none() {
        return Ok(());
    }
    p.str(" (")?;
    p.str(name.unwrap_or(""))?;
    if let Some(line) = line {
        p.str(if name.is_some() { ", line " } else { "line " })?;
        p.int(line as i64)?;
    }
    p.str(")")
}

/// `[Errno 5] EIO: details`
fn os_text(vm: &Vm, number: Obj, text: Option<Obj>, p: &mut Printer) -> Res<()> {
    p.str("[Errno ")?;
    super::str_into(vm, number, p)?;
    p.str("] ")?;
    let name = errno::name_of(number);
    if let Some(name) = name {
        p.put(vm.text_of(name).unwrap_or(b"?"))?;
    }
    let Some(text) = text else { return Ok(()) };
    if name.is_some() {
        p.str(": ")?;
    }
    super::str_into(vm, text, p)
}

/// An attribute of an exception: one that the program has set comes first.
#[cfg(feature = "host")]
fn told(vm: &Vm, o: Obj, name: Obj) -> Res {
    let dict = vm[o.cast_unchecked::<Exception>()].dict.get().cast::<Dict>();
    let own = dict.and_then(|d| dict::find_name(vm, d, name).map(|i| dict::value_at(vm, d, i)));
    own.map_or_else(|| special(vm, o, name), Ok)
}

/// `[Errno 2] No such file or directory: 'name' -> 'other name'`, as CPython has it.
#[cfg(feature = "host")]
fn system_text(vm: &Vm, start: [Obj; 2], files: [Obj; 2], p: &mut Printer) -> Res<()> {
    p.str("[Errno ")?;
    super::str_into(vm, start[0], p)?;
    p.str("] ")?;
    super::str_into(vm, start[1], p)?;
    let files = files.into_iter().filter(|name| !name.is_none());
    for (name, sign) in files.zip([": ", " -> "]) {
        p.str(sign)?;
        super::repr(vm, name, p)?;
    }
    Ok(())
}

/// What an `OSError` tells by its arguments stays when a program sets others.
#[cfg(feature = "host")]
fn keep_details(vm: &Vm, e: Ref<Exception>) -> Res<()> {
    let o = e.obj();
    if vm[e].rewritten.get() || !is_a(vm, o, &OS_ERROR) || !crate::modules::has_descriptors(vm) {
        return Ok(());
    }
    for name in [n!(errno), n!(strerror), n!(filename), n!(filename2)] {
        let value = told(vm, o, name)?;
        if !value.is_none() {
            crate::interp::attr::set_exception_plain(vm, e, name, value)?;
        }
    }
    vm[e].rewritten.set(true);
    Ok(())
}

fn getattr(vm: &Vm, o: Obj, name: Obj) -> Res {
    let e = vm.want::<Exception>(o)?;
    let x = &vm[e];
    Ok(if name == n!(args) {
        match shown(vm, e) {
            short if short.len() < args(vm, e).len() => vm.new_tuple(short)?,
            _ => x.args.get(),
        }
    } else if name == n!(__cause__) {
        x.cause.get()
    } else if name == n!(__context__) {
        x.context.get()
    } else if name == n!(__suppress_context__) {
        Obj::bool(x.suppress_context.get())
    } else if name == n!(__traceback__) {
        x.traceback.get()
    } else {
        return special(vm, o, name);
    })
}

/// On PCs a single argument of `OSError` is its number only if it is one, as boards make it, and
/// several of `ImportError` are no message.
#[cfg(feature = "host")]
fn is_alone(vm: &Vm, e: Ref<Exception>, name: Obj) -> bool {
    let all = args(vm, e);
    let n = all.len();
    let is_text = all.first().is_some_and(|first| first.as_small().is_none());
    crate::modules::has_descriptors(vm)
        && ((n == 1 && is_text && name == n!(errno) || n > 5 || vm[e].rewritten.get())
            && is_a(vm, e.obj(), &OS_ERROR)
            || n > 1 && name == n!(msg) && is_a(vm, e.obj(), &IMPORT_ERROR))
}

/// Attributes that only some classes have.
fn special(vm: &Vm, o: Obj, name: Obj) -> Res {
    let mut of_class = ARGUMENTS.iter().filter(|(_, n, _)| *n == name);
    if let Some((_, _, i)) = of_class.find(|(ty, _, _)| is_a(vm, o, ty)) {
        let e: Ref<Exception> = o.cast_unchecked();
        #[cfg(feature = "host")]
        if is_alone(vm, e, name) {
            return Ok(Obj::NONE);
        }
        #[cfg(feature = "host")]
        if name == n!(code) && vm.is_pc() && args(vm, e).len() > 1 {
            return Ok(vm[e].args.get());
        }
        return Ok(args(vm, e).get(*i).copied().unwrap_or(Obj::NONE));
    }
    if let Some(i) = SYNTAX_DETAILS.iter().position(|n| *n == name)
        && is_a(vm, o, &SYNTAX_ERROR)
    {
        let details = args(vm, o.cast_unchecked()).get(1).and_then(|d| d.cast::<Tuple>());
        let found = details.and_then(|d| vm.heap.tuple(d).get(i).copied());
        return Ok(found.unwrap_or(Obj::NONE));
    }
    Ok(if takes_keyword(vm, super::class_of(vm, o), name) { Obj::NONE } else { Obj::UNDEF })
}

fn setattr(vm: &Vm, o: Obj, name: Obj, value: Obj) -> Res<bool> {
    let e = vm.want::<Exception>(o)?;
    let x = &vm[e];
    if value.is_undef() {
        #[cfg(feature = "host")]
        if [n!(__cause__), n!(__context__), n!(args), n!(__traceback__)].contains(&name) {
            let parts = [crate::Part::Name(name), crate::Part::T(t!(" may not be deleted"))];
            return Err(vm.raise(&TYPE_ERROR, &parts));
        }
        return Ok(false);
    }
    let exception_or_none = || match value.is_none() || value.is_kind(Kind::Exception) {
        true => Ok(value),
        false if cfg!(feature = "host") => {
            let end = "must be None or derive from BaseException";
            let what = if name == n!(__cause__) { "cause " } else { "context " };
            let parts = ["exception ", what, end].map(crate::Part::S);
            Err(vm.raise(&TYPE_ERROR, &parts))
        }
        false => Err(vm.type_error(t!("exception cause or context must be None or an exception"))),
    };
    if name == n!(__cause__) {
        x.cause.set(exception_or_none()?);
        x.suppress_context.set(true);
    } else if name == n!(__context__) {
        x.context.set(exception_or_none()?);
    } else if name == n!(__suppress_context__) {
        x.suppress_context.set(value == Obj::TRUE);
    } else if name == n!(__traceback__) {
        traceback::set(vm, e, value)?;
    } else if name == n!(args) {
        #[cfg(feature = "host")]
        keep_details(vm, e)?;
        let items = list::collect(vm, value)?;
        let items = items.items(vm);
        x.args.set(vm.heap.new_tuple_with(items.len(), |i| items[i].get())?.obj());
    } else {
        return Ok(false);
    }
    Ok(true)
}

fn with_traceback(vm: &Vm, args: &[Obj]) -> Res {
    let e = vm.want::<Exception>(args[0])?;
    traceback::set(vm, e, args[1])?;
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
