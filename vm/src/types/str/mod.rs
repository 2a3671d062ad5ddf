//! `str`: immutable Unicode text.
//!
//! The text is UTF-8, its length in bytes, its hash and a flag "ASCII only" stand in the object;
//! with the flag an index in characters is an index in bytes. Lone surrogates have stand-ins
//! (`text/surrogate.rs`).
//! One-character ASCII strings and names are shared ROM objects (`crate::intern`), all others are
//! made as they come, so equality compares hash and text.
//!
//! The methods are written once for `str`, `bytes` and `bytearray`, on [`View`]; the files are
//! named after what the methods do. `bytes` and `bytearray` list the same functions in their
//! tables.

use core::cmp::Ordering;

use super::{Type, TypeSlots};
use crate::code::{BinOp, CmpOp};
use crate::obj::*;
use crate::trap::Res;
use crate::{Vm, prelude};

pub mod case;
pub mod classify;
pub mod convert;
pub mod format;
pub mod index;
pub mod join;
pub mod make;
pub mod pad;
pub mod percent;
pub mod repr;
pub mod search;
pub mod split;
pub mod strip;
#[cfg(test)]
mod tests;
mod view;

pub use index::{char_at, next_char};
pub use join::concat;
pub use make::{from_char, of};
pub use view::View;

/// The type `str`.
pub static TYPE: Type = Type::new(n!(str), Kind::Str, &SLOTS, METHODS);

const SLOTS: TypeSlots = TypeSlots {
    new: Some(&convert::NEW),
    repr: Some(repr::repr),
    str: Some(|vm, o, p| p.put(View::this(vm, &[o])?.bytes)),
    len: Some(len),
    hash: Some(hash),
    binary: Some(binary),
    compare: Some(compare),
    getitem: Some(index::getitem),
    iter: Some(super::iter::of),
    contains: Some(search::contains),
    ..TypeSlots::NONE
};

crate::natives! {
    METHODS:
    find(2..4) = search::find;
    rfind(2..4) = search::rfind;
    index(2..4) = search::index;
    rindex(2..4) = search::rindex;
    count(2..4) = search::count;
    startswith(2..4) = search::startswith;
    endswith(2..4) = search::endswith;
    replace(3..4) = search::replace;
    #[cfg(feature = "cpython")]
    removeprefix(2) = search::removeprefix;
    #[cfg(feature = "cpython")]
    removesuffix(2) = search::removesuffix;
    split[self, sep = Obj::NONE, maxsplit = Obj::small(-1)] = split::split;
    rsplit[self, sep = Obj::NONE, maxsplit = Obj::small(-1)] = split::rsplit;
    splitlines[self, keepends = Obj::FALSE] = split::splitlines;
    partition(2) = split::partition;
    rpartition(2) = split::rpartition;
    join(2) = join::join, or prelude::JOIN_ITEMS;
    strip(1..2) = strip::strip;
    lstrip(1..2) = strip::lstrip;
    rstrip(1..2) = strip::rstrip;
    upper(1) = case::upper;
    lower(1) = case::lower;
    #[cfg(feature = "cpython")]
    casefold(1) = case::casefold;
    #[cfg(feature = "cpython")]
    swapcase(1) = case::swapcase;
    title(1) = case::title;
    capitalize(1) = case::capitalize;
    isalpha(1) = classify::isalpha;
    isdigit(1) = classify::isdigit;
    #[cfg(feature = "cpython")]
    isdecimal(1) = classify::isdecimal;
    #[cfg(feature = "cpython")]
    isnumeric(1) = classify::isnumeric;
    isalnum(1) = classify::isalnum;
    isspace(1) = classify::isspace;
    isupper(1) = classify::isupper;
    islower(1) = classify::islower;
    #[cfg(feature = "cpython")]
    istitle(1) = classify::istitle;
    #[cfg(feature = "cpython")]
    isascii(1) = classify::isascii;
    #[cfg(feature = "cpython")]
    isidentifier(1) = classify::isidentifier;
    #[cfg(feature = "cpython")]
    isprintable(1) = classify::isprintable;
    center(2..3) = pad::center;
    ljust(2..3) = pad::ljust;
    rjust(2..3) = pad::rjust;
    zfill(2) = pad::zfill;
    #[cfg(feature = "cpython")]
    expandtabs[self, tabsize = Obj::small(8)] = prelude::python, or prelude::EXPAND_TABS;
    encode[self, encoding = n!("utf-8"), errors = n!(strict)] = convert::encode,
        or prelude::ENCODE_BY_NAME;
    format(1..) = format::format, or prelude::STR_FORMAT;
    #[cfg(feature = "cpython")]
    format_map(2) = prelude::python, or prelude::STR_FORMAT_MAP;
    #[cfg(feature = "host")]
    translate(2) = convert::translate, or prelude::STR_TRANSLATE;
    #[cfg(all(feature = "cpython", not(feature = "host")))]
    translate(2) = prelude::python, or prelude::STR_TRANSLATE;
    #[cfg(feature = "cpython")]
    class maketrans(2..4) = prelude::python, or prelude::STR_MAKETRANS;
}

/// `len(o)`
pub fn len(vm: &Vm, o: Obj) -> Res<usize> {
    Ok(View::this(vm, &[o])?.len())
}

/// `hash(o)` of a `str` or `bytes`.
pub fn hash(vm: &Vm, o: Obj) -> Res<u32> {
    match o.cast::<Str>() {
        Some(s) => Ok(vm[s].hash()),
        None => Ok(hash_text(View::this(vm, &[o])?.bytes)),
    }
}

/// `a + b`, `a * n`, `a % args`
fn binary(vm: &Vm, op: BinOp, _: bool, a: Obj, b: Obj) -> Res {
    match (op, vm.as_a::<Str>(a)) {
        (BinOp::Add, Some(s)) => match vm.as_a::<Str>(b) {
            Some(t) => add(vm, s, t),
            None if b.is_kind(Kind::Instance) => Ok(Obj::NOT_IMPLEMENTED),
            None => Err(vm.type_error_about("can only concatenate str (not \"{}\") to str", b)),
        },
        (BinOp::Mul, Some(_)) => join::repeat(vm, a, b),
        (BinOp::Mul, None) => join::repeat(vm, b, a),
        (BinOp::Mod, Some(_)) => percent::percent(vm, a, b),
        _ => Ok(Obj::NOT_IMPLEMENTED),
    }
}

fn add(vm: &Vm, a: Ref<Str>, b: Ref<Str>) -> Res {
    let (x, y) = (vm.heap.text(a), vm.heap.text(b));
    if y.is_empty() {
        return Ok(a.obj());
    }
    if x.is_empty() {
        return Ok(b.obj());
    }
    Ok(vm.heap.concat_str(a, b)?.obj())
}

/// `a op b` for two `str`, for two of `bytes` and `bytearray`, or for a `bytearray` and any
/// buffer but a `memoryview`, which compares items.
pub fn compare(vm: &Vm, op: CmpOp, a: Obj, b: Obj) -> Res {
    let (Some(x), Some(y)) = (View::of(vm, a), View::of(vm, b)) else {
        return Ok(Obj::NOT_IMPLEMENTED);
    };
    let comparable = match (x.obj.kind(), y.obj.kind()) {
        (Some(Kind::Str), other) => other == Some(Kind::Str),
        (Some(Kind::ByteArray), other) => !matches!(other, Some(Kind::Str | Kind::MemoryView)),
        (_, other) => matches!(other, Some(Kind::Bytes | Kind::ByteArray)),
    };
    if !comparable {
        return Ok(Obj::NOT_IMPLEMENTED);
    }
    let order = if x.obj == y.obj { Ordering::Equal } else { x.bytes.cmp(y.bytes) };
    Ok(Obj::bool(match op {
        CmpOp::Lt => order.is_lt(),
        CmpOp::Le => order.is_le(),
        CmpOp::Gt => order.is_gt(),
        CmpOp::Ge => order.is_ge(),
        CmpOp::Eq => order.is_eq(),
        CmpOp::Ne => order.is_ne(),
        _ => return Ok(Obj::NOT_IMPLEMENTED),
    }))
}
