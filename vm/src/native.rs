//! Functions in Rust as Python sees them: ROM descriptors and the macros that declare them.
//!
//! A native has the type [`NativeFn`] whatever its parameters: it gets its positional arguments
//! as a slice, which [`Native::call`] has counted, so that the native need not ask whether there
//! is a second one. Where keywords are accepted a [`Sig`] names the parameters; the call machinery
//! then passes exactly one argument per parameter, UNDEF where none was given and there is no
//! default.
//!
//! A native does nothing that can be observed before its last allocation (it may be run again
//! after a collection), never calls Python, and answers `vm.needs_python()` when an argument's
//! class has Python code for what it should do; the call machinery then calls its fallback.

use core::hint::assert_unchecked;

use crate::Vm;
use crate::obj::{GranuleCount, Header, HeaderBits as Bits, Kind, Native, Obj, Target};
use crate::prelude::python;
use crate::trap::Res;

/// A function in Rust.
pub type NativeFn = for<'v> fn(&Vm<'v>, &[Obj]) -> Res;

/// Parameters of a native that accepts keywords: name, and default or UNDEF if required.
pub struct Sig {
    pub params: &'static [(Obj, Obj)],
    /// Parameters that may be given by position; the others are keyword-only.
    pub positional: u8,
    /// What gets the arguments.
    pub func: NativeFn,
}

impl Sig {
    /// The parameters of what does nothing yet.
    pub const fn new(params: &'static [(Obj, Obj)], positional: u8) -> Sig {
        Sig { params, positional, func: python }
    }

    /// The same, of `func`.
    pub const fn runs(mut self, func: NativeFn) -> Sig {
        self.func = func;
        self
    }

    /// The same, of `B`.
    pub const fn of<B: Body>(self) -> Sig {
        self.runs(counted::<B>)
    }
}

/// The Python twin of a native: a prelude function with the same parameters.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Fallback {
    /// Its place among the functions of the prelude, from 1.
    pub index: u16,
    /// It gets the native before the arguments, and so serves several: its first parameter is
    /// called `native`.
    pub takes_native: bool,
}

impl Fallback {
    /// Most functions that the prelude can have.
    const MAX: u16 = (1 << 10) - 1;
    /// A function that the firmware was built without.
    pub const LEFT_OUT: Fallback = Fallback { index: Fallback::MAX, takes_native: false };
}

/// Most parameters of a native with a [`Sig`].
pub const MAX_SIG: usize = 14;

/// Stands for any number of arguments.
const ANY: u8 = 15;

/// What a native does, and the numbers of arguments it can get; declared by `natives!`.
pub trait Body {
    /// Fewest arguments.
    const LEAST: u8;
    /// Most arguments; 255 is any number.
    const MOST: u8;
    /// Runs it.
    fn run(vm: &Vm, args: &[Obj]) -> Res;
}

/// The function that is called for a [`Body`]: it knows how many arguments there are.
#[allow(unsafe_code)]
fn counted<B: Body>(vm: &Vm, args: &[Obj]) -> Res {
    let n = args.len();
    // SAFETY: this function is in natives only whose numbers are those of `B`, and `Native::call`
    // calls it after it has compared them.
    unsafe {
        assert_unchecked(n >= B::LEAST as usize && (B::MOST == 255 || n <= B::MOST as usize))
    };
    B::run(vm, args)
}

impl Native {
    /// A native with `min` to `max` positional arguments (255 = any number).
    pub const fn new(name: Obj, min: u8, max: u8, func: NativeFn) -> Native {
        assert!(min < ANY && (max < ANY || max == u8::MAX));
        let mut header = Header::rom(Kind::Native);
        header.granules = min as GranuleCount | ((max & ANY) as GranuleCount) << 4;
        Native { header, name, target: Target { func } }
    }

    /// A native with keyword parameters.
    pub const fn with_sig(name: Obj, sig: &'static Sig) -> Native {
        let mut native = Native::new(name, 0, u8::MAX, python);
        native.header.bits |= Bits::SIG;
        native.target = Target { sig };
        native
    }

    /// The native that does what `B` does.
    pub const fn of<B: Body>(name: Obj) -> Native {
        Native::new(name, B::LEAST, B::MOST, counted::<B>)
    }

    /// The same with the parameters `sig`, as many as `B` has.
    pub const fn with_params<B: Body>(name: Obj, sig: &'static Sig) -> Native {
        assert!(B::LEAST as usize == sig.params.len() && B::MOST == B::LEAST);
        Native::with_sig(name, sig)
    }

    /// Names and defaults of the parameters where keywords are accepted.
    #[inline(always)]
    #[allow(unsafe_code)]
    pub fn sig(&self) -> Option<&'static Sig> {
        if !self.header.has(Bits::SIG) {
            return None;
        }
        // SAFETY: `with_sig` sets flag and field.
        Some(unsafe { self.target.sig })
    }

    /// Runs the native with `args`, one for each parameter where it has a [`Sig`]. TypeError if
    /// their number is wrong.
    #[allow(unsafe_code)]
    pub fn call(&self, vm: &Vm, args: &[Obj]) -> Res {
        let func = match self.sig() {
            Some(sig) if sig.params.len() != args.len() => {
                return Err(vm.type_error(t!("arguments by keyword are missing")));
            }
            Some(sig) => sig.func,
            None => {
                vm.check_arity(self, args.len())?;
                // SAFETY: `new` sets this field, and there is no flag.
                unsafe { self.target.func }
            }
        };
        func(vm, args)
    }

    /// Fewest positional arguments.
    pub fn min(&self) -> u8 {
        self.header.granules as u8 & ANY
    }

    /// Most positional arguments; 255 is any number.
    pub fn max(&self) -> u8 {
        match self.header.granules as u8 >> 4 {
            ANY => u8::MAX,
            max => max,
        }
    }

    /// Its fallback.
    pub fn fallback(&self) -> Option<Fallback> {
        let (low, high) = ((self.header.granules >> 8) as u16, u16::from(self.header.bits) >> 5);
        let index = low | (high & 3) << 8;
        (index != 0).then_some(Fallback { index, takes_native: high & 4 != 0 })
    }

    /// The same with a Python fallback.
    pub const fn or(mut self, fallback: &Fallback) -> Native {
        assert!(fallback.index > 0 && fallback.index <= Fallback::MAX);
        self.header.granules |= ((fallback.index & 0xFF) as GranuleCount) << 8;
        let high = (fallback.index >> 8) as u8 | (fallback.takes_native as u8) << 2;
        self.header.bits |= high << 5;
        self
    }
}

/// Attributes in ROM: natives, one behind the other, since they know their names; and other values
/// with their names.
#[derive(Clone, Copy)]
pub struct Table {
    natives: *const Native,
    values: *const (Obj, Obj),
    /// How many they are, in less room than two slices would take.
    native_count: u16,
    value_count: u16,
}

// SAFETY: it refers to what never changes.
#[allow(unsafe_code)]
unsafe impl Sync for Table {}

impl Table {
    /// No attributes.
    pub const EMPTY: Table = Table::new(&[], &[]);

    /// Natives, and values with their names.
    pub const fn new(natives: &'static [Native], values: &'static [(Obj, Obj)]) -> Table {
        let (native_count, value_count) = (natives.len() as u16, values.len() as u16);
        assert!(native_count as usize == natives.len() && value_count as usize == values.len());
        Table { natives: natives.as_ptr(), values: values.as_ptr(), native_count, value_count }
    }

    /// Named values alone.
    pub const fn of(values: &'static [(Obj, Obj)]) -> Table {
        Table::new(&[], values)
    }

    /// The natives.
    #[allow(unsafe_code)]
    pub const fn natives(&self) -> &'static [Native] {
        // SAFETY: `new` took both from a slice.
        unsafe { core::slice::from_raw_parts(self.natives, self.native_count as usize) }
    }

    /// The values with their names.
    #[allow(unsafe_code)]
    pub const fn values(&self) -> &'static [(Obj, Obj)] {
        // SAFETY: `new` took both from a slice.
        unsafe { core::slice::from_raw_parts(self.values, self.value_count as usize) }
    }

    /// Number of attributes.
    #[allow(clippy::len_without_is_empty, reason = "nobody asks")]
    pub const fn len(&self) -> usize {
        self.native_count as usize + self.value_count as usize
    }

    /// Name and value of attribute number `i`.
    pub const fn at(&self, i: usize) -> (Obj, Obj) {
        let natives = self.natives();
        if i < natives.len() {
            (natives[i].name, Obj::rom(&natives[i]))
        } else {
            self.values()[i - natives.len()]
        }
    }

    /// All attributes.
    pub fn iter(self) -> impl Iterator<Item = (Obj, Obj)> {
        (0..self.len()).map(move |i| self.at(i))
    }

    /// The attribute `name`, an interned str.
    pub fn find(&self, name: Obj) -> Option<Obj> {
        if let Some(native) = self.natives().iter().find(|native| native.name == name) {
            return Some(Obj::rom(native));
        }
        self.values().iter().find(|(n, _)| *n == name).map(|(_, value)| *value)
    }
}

/// Attribute table in ROM.
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
///     #[cfg(feature = "special")]              // only if a part is there
///     gamma(1) = gamma;
/// }
/// ```
/// In brackets, a parameter without a default is required, `*` begins the keyword-only ones;
/// the native gets one argument per parameter.
#[macro_export]
macro_rules! natives {
    ($(#[$m:meta])* $vis:vis $table:ident : $($rest:tt)*) => {
        $(#[$m])*
        $vis static $table: $crate::native::Table = $crate::natives!(@list [] [] [] [] $($rest)*);
    };
    // What is done: natives, a unit for each of them, values, attributes of the next entry; then
    // what is to do. A static of its own gives the natives one address: what is promoted may be
    // there once for each part of a crate that is compiled by itself.
    (@list [$($natives:tt)*] [$($units:tt)*] [$($values:tt)*] []) => {{
        static NATIVES: [$crate::obj::Native; <[()]>::len(&[$($units)*])] = [$($natives)*];
        $crate::native::Table::new(&NATIVES, const { &[$($values)*] })
    }};
    // #[cfg(…)] of the entry that follows
    (@list $natives:tt $units:tt $values:tt [$($m:tt)*] #[$next:meta] $($rest:tt)*) => {
        $crate::natives!(@list $natives $units $values [$($m)* #[$next]] $($rest)*)
    };
    // name := constant;
    (@list $natives:tt $units:tt [$($values:tt)*] [$($m:tt)*]
        $name:tt := $value:expr; $($rest:tt)*) => {
        $crate::natives!(
            @list $natives $units [$($values)* $($m)* (n!($name), $value),] [] $($rest)*)
    };
    // class, before any of the forms below
    (@list $natives:tt $units:tt [$($values:tt)*] [$($m:tt)*]
        class $name:tt $params:tt = $f:path $(, or $fb:path)?; $($rest:tt)*) => {
        $crate::natives!(@list $natives $units [$($values)* $($m)* (n!($name), {
            static N: $crate::obj::Native =
                $crate::natives!(@one $name $params = $f $(, or $fb)?);
            static M: $crate::obj::ClassMethod =
                $crate::obj::ClassMethod::rom($crate::obj::Obj::rom(&N));
            $crate::obj::Obj::rom(&M)
        }),] [] $($rest)*)
    };
    (@list [$($natives:tt)*] [$($units:tt)*] $values:tt [$($m:tt)*]
        $name:tt $params:tt = $f:path $(, or $fb:path)?; $($rest:tt)*) => {
        $crate::natives!(
            @list [$($natives)* $($m)* $crate::natives!(@one $name $params = $f $(, or $fb)?),]
            [$($units)* $($m)* (),] $values [] $($rest)*)
    };
    // name(n) = f [, or FALLBACK]
    (@one $name:tt ($min:literal) = $f:path $(, or $fb:path)?) => {
        $crate::natives!(@body $name $min, $min, $f)$(.or(&$fb))?
    };
    (@one $name:tt ($min:literal ..) = $f:path $(, or $fb:path)?) => {
        $crate::natives!(@body $name $min, 255, $f)$(.or(&$fb))?
    };
    (@one $name:tt ($min:literal .. $max:literal) = $f:path $(, or $fb:path)?) => {
        $crate::natives!(@body $name $min, $max, $f)$(.or(&$fb))?
    };
    // name[params] = f [, or FALLBACK]
    (@one $name:tt [$($params:tt)*] = $f:path $(, or $fb:path)?) => {{
        const P: $crate::native::Sig = $crate::sig!($($params)*);
        static S: $crate::native::Sig = P.of::<B>();
        const N: u8 = P.params.len() as u8;
        struct B;
        $crate::natives!(@run B N, N, $f);
        $crate::obj::Native::with_params::<B>(n!($name), &S)$(.or(&$fb))?
    }};
    (@body $name:tt $min:expr, $max:expr, $f:path) => {{
        struct B;
        $crate::natives!(@run B $min, $max, $f);
        $crate::obj::Native::of::<B>(n!($name))
    }};
    (@run $body:ident $min:expr, $max:expr, $f:expr) => {
        impl $crate::native::Body for $body {
            const LEAST: u8 = $min;
            const MOST: u8 = $max;
            #[inline]
            fn run(vm: &$crate::Vm, args: &[$crate::obj::Obj]) -> $crate::trap::Res {
                let f: $crate::native::NativeFn = $f;
                f(vm, args)
            }
        }
    };
}

/// Parameter list of a native: `sig!(self, index = Obj::small(-1), *, key = Obj::NONE)`.
#[macro_export]
macro_rules! sig {
    (@go [$($p:tt)*] [$n:expr]) => {
        $crate::native::Sig::new(const { &[$($p)*] }, $n)
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
        $crate::native::Sig::new(const { &[$($p)*] }, $n)
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
