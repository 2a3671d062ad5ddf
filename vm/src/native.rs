//! Functions in Rust as Python sees them: ROM descriptors and the macros that declare them.
//!
//! A native has the type [`NativeFn`] whatever its parameters: it gets its positional arguments
//! as a slice. Where keywords are accepted a [`Sig`] names the parameters; the call machinery
//! then passes exactly one argument per parameter, UNDEF where none was given and there is no
//! default.
//!
//! A native does nothing that can be observed before its last allocation (it may be run again
//! after a collection), never calls Python, and answers `vm.needs_python()` when an argument's
//! class has Python code for what it should do; the call machinery then calls its fallback.

use crate::Vm;
use crate::obj::{GranuleCount, Header, Kind, Native, Obj};
use crate::trap::Res;

/// A function in Rust.
pub type NativeFn = for<'v> fn(&Vm<'v>, &[Obj]) -> Res;

/// Parameters of a native that accepts keywords: name, and default or UNDEF if required.
pub struct Sig {
    pub params: &'static [(Obj, Obj)],
    /// Parameters that may be given by position; the others are keyword-only.
    pub positional: u8,
}

/// The Python twin of a native: a prelude function with the same parameters.
pub struct Fallback {
    /// Its name in the prelude.
    pub name: Obj,
    /// It gets the native before the arguments, and so serves several: its first parameter is
    /// called `native`.
    pub takes_native: bool,
}

/// Most parameters of a native with a [`Sig`].
pub const MAX_SIG: usize = 14;

impl Native {
    /// A native with `min` to `max` positional arguments (255 = any number).
    pub const fn new(name: Obj, min: u8, max: u8, func: NativeFn) -> Native {
        let mut header = Header::rom(Kind::Native);
        header.granules = min as GranuleCount | (max as GranuleCount) << 8;
        Native { header, name, func, sig: None, fallback: None }
    }

    /// Fewest positional arguments.
    pub fn min(&self) -> u8 {
        self.header.granules as u8
    }

    /// Most positional arguments; 255 is any number.
    pub fn max(&self) -> u8 {
        (self.header.granules >> 8) as u8
    }

    /// The same with keyword parameters.
    pub const fn with_sig(mut self, sig: &'static Sig) -> Native {
        self.sig = Some(sig);
        self
    }

    /// The same with a Python fallback.
    pub const fn or(mut self, fallback: &'static Fallback) -> Native {
        self.fallback = Some(fallback);
        self
    }
}

/// Attribute table in ROM: `(name, value)` pairs.
///
/// ```ignore
/// natives! {
///     pub LIST_METHODS:
///     append(2) = append;                     // exactly two arguments, self included
///     pop(1..2) = pop;                        // one or two
///     print(0..) = print;                     // any number
///     index(2..4) = index, or LIST_INDEX;     // with a prelude fallback
///     sort[self, *, key = Obj::NONE, reverse = Obj::FALSE] = sort, or LIST_SORT;  // keywords
///     class fromkeys(2..3) = fromkeys, or DICT_FROMKEYS;      // a class method, in any form
///     "strange name"(1) = strange;
///     pi := PI;                               // any constant value
///     #[cfg(feature = "gamma")]               // only if a part is there
///     gamma(1) = gamma;
/// }
/// ```
/// In brackets, a parameter without a default is required, `*` begins the keyword-only ones;
/// the native gets one argument per parameter.
#[macro_export]
macro_rules! natives {
    ($(#[$m:meta])* $vis:vis $table:ident : $($rest:tt)*) => {
        $(#[$m])*
        $vis static $table: &[($crate::obj::Obj, $crate::obj::Obj)] =
            $crate::natives!(@list [] $($rest)*);
    };
    (@list [$($done:tt)*]) => { &[$($done)*] };
    // #[cfg(…)] of the entry that follows
    (@list [$($done:tt)*] #[$m:meta] $($rest:tt)*) => {
        $crate::natives!(@list [$($done)* #[$m]] $($rest)*)
    };
    // name := constant;
    (@list [$($done:tt)*] $name:tt := $value:expr; $($rest:tt)*) => {
        $crate::natives!(@list [$($done)* (n!($name), $value),] $($rest)*)
    };
    // class, before any of the forms below
    (@list [$($done:tt)*] class $name:tt $params:tt = $f:path $(, or $fb:path)?; $($rest:tt)*) => {
        $crate::natives!(@list [$($done)* (n!($name), {
            static M: $crate::obj::ClassMethod = $crate::obj::ClassMethod::rom(
                $crate::natives!(@list [] $name $params = $f $(, or $fb)?;)[0].1);
            $crate::obj::Obj::rom(&M)
        }),] $($rest)*)
    };
    // name(n) = f [, or FALLBACK];
    (@list [$($done:tt)*] $name:tt ($min:literal) = $f:path $(, or $fb:path)?; $($rest:tt)*) => {
        $crate::natives!(@list [$($done)* (n!($name), {
            static N: $crate::obj::Native =
                $crate::obj::Native::new(n!($name), $min, $min, $f)$(.or(&$fb))?;
            $crate::obj::Obj::rom(&N)
        }),] $($rest)*)
    };
    (@list [$($done:tt)*] $name:tt ($min:literal ..) = $f:path $(, or $fb:path)?;
        $($rest:tt)*) => {
        $crate::natives!(@list [$($done)* (n!($name), {
            static N: $crate::obj::Native =
                $crate::obj::Native::new(n!($name), $min, 255, $f)$(.or(&$fb))?;
            $crate::obj::Obj::rom(&N)
        }),] $($rest)*)
    };
    (@list [$($done:tt)*] $name:tt ($min:literal .. $max:literal) = $f:path $(, or $fb:path)?;
        $($rest:tt)*) => {
        $crate::natives!(@list [$($done)* (n!($name), {
            static N: $crate::obj::Native =
                $crate::obj::Native::new(n!($name), $min, $max, $f)$(.or(&$fb))?;
            $crate::obj::Obj::rom(&N)
        }),] $($rest)*)
    };
    // name[params] = f [, or FALLBACK];
    (@list [$($done:tt)*] $name:tt [$($params:tt)*] = $f:path $(, or $fb:path)?; $($rest:tt)*) => {
        $crate::natives!(@list [$($done)* (n!($name), {
            static S: $crate::native::Sig = $crate::sig!($($params)*);
            static N: $crate::obj::Native =
                $crate::obj::Native::new(n!($name), 0, 255, $f)
                    .with_sig(&S)$(.or(&$fb))?;
            $crate::obj::Obj::rom(&N)
        }),] $($rest)*)
    };
}

/// Parameter list of a native: `sig!(self, index = Obj::small(-1), *, key = Obj::NONE)`.
#[macro_export]
macro_rules! sig {
    (@go [$($p:tt)*] [$n:expr]) => {
        $crate::native::Sig { params: &[$($p)*], positional: $n }
    };
    (@go [$($p:tt)*] [$n:expr] * $(, $($rest:tt)*)?) => {
        $crate::sig!(@kw [$($p)*] [$n] $($($rest)*)?)
    };
    (@go [$($p:tt)*] [$n:expr] $name:ident = $default:expr $(, $($rest:tt)*)?) => {
        $crate::sig!(@go [$($p)* (n!($name), $default),] [$n + 1] $($($rest)*)?)
    };
    (@go [$($p:tt)*] [$n:expr] $name:ident $(, $($rest:tt)*)?) => {
        $crate::sig!(
            @go [$($p)* (n!($name), $crate::obj::Obj::UNDEF),] [$n + 1] $($($rest)*)?)
    };
    (@kw [$($p:tt)*] [$n:expr]) => {
        $crate::native::Sig { params: &[$($p)*], positional: $n }
    };
    (@kw [$($p:tt)*] [$n:expr] $name:ident = $default:expr $(, $($rest:tt)*)?) => {
        $crate::sig!(@kw [$($p)* (n!($name), $default),] [$n] $($($rest)*)?)
    };
    (@kw [$($p:tt)*] [$n:expr] $name:ident $(, $($rest:tt)*)?) => {
        $crate::sig!(
            @kw [$($p)* (n!($name), $crate::obj::Obj::UNDEF),] [$n] $($($rest)*)?)
    };
    ($($params:tt)*) => { $crate::sig!(@go [] [0u8] $($params)*) };
}
