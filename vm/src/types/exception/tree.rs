//! The tree of built-in exception classes, and which of them the number of an `OSError` means.
//!
//! A class is a static and nothing else: all share the slots of `BaseException`, and what one has
//! more than another (attributes, texts) is told by tables in `attrs.rs` and `text.rs`.

use super::{METHODS, SLOTS, args};
use crate::Vm;
use crate::obj::*;
use crate::types::{Methods, Type, is_subclass};

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

/// Is `o` an `OSError` whose number makes it an instance of `class`?
pub fn is_by_number(vm: &Vm, o: Obj, class: Obj) -> bool {
    let Some(e) = o.cast::<Exception>().filter(|e| vm[*e].class == OS_ERROR.obj()) else {
        return false;
    };
    let Some(number) = args(vm, e).first() else { return false };
    BY_NUMBER.iter().any(|(ty, numbers)| {
        is_subclass(vm, ty.obj(), class) && numbers.iter().any(|n| Obj::small(*n as _) == *number)
    })
}

/// The class of an `OSError` with this number.
pub fn of_number(number: Obj) -> &'static Type {
    let has = |numbers: &[i32]| numbers.iter().any(|n| Obj::small(*n as _) == number);
    BY_NUMBER.iter().find(|(_, numbers)| has(numbers)).map_or(&OS_ERROR, |(ty, _)| ty)
}
