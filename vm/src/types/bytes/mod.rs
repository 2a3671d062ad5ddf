//! `bytes`: an immutable sequence of bytes.
//!
//! Same layout as `str`, hash included, and mostly the same methods (see `types/str`): those
//! here are what text does not have. A `bytes` and a `bytearray` or `memoryview` of the same
//! contents are equal.

use super::str::{self, View};
use super::{Type, TypeSlots, exception as exc};
use crate::code::BinOp;
use crate::obj::*;
use crate::printer::Printer;
use crate::trap::Res;
use crate::{Part, Vm, prelude};

mod convert;
mod hex;

#[cfg(feature = "host")]
pub use convert::translate;
pub use convert::{
    EMPTY, PARAMS, byte_of, collect, decode, new, not_bytes_like, want_buffer, want_byte,
    want_char, want_needle,
};
pub use hex::{fromhex, hex, parse_hex};

/// The type `bytes`.
pub static TYPE: Type = Type::new(n!(bytes), Kind::Bytes, &SLOTS, METHODS);

const SLOTS: TypeSlots = TypeSlots {
    new: Some(&convert::NEW),
    repr: Some(repr),
    len: Some(str::len),
    hash: Some(hash),
    binary: Some(binary),
    compare: Some(str::compare),
    getitem: Some(str::index::getitem),
    iter: Some(super::iter::of),
    contains: Some(str::search::contains),
    ..TypeSlots::NONE
};

crate::natives! {
    pub(super) METHODS:
    find(2..4) = str::search::find;
    rfind(2..4) = str::search::rfind;
    index(2..4) = str::search::index;
    rindex(2..4) = str::search::rindex;
    count(2..4) = str::search::count;
    startswith(2..4) = str::search::startswith;
    endswith(2..4) = str::search::endswith;
    replace(3..4) = str::search::replace;
    #[cfg(feature = "cpython")]
    removeprefix(2) = str::search::removeprefix;
    #[cfg(feature = "cpython")]
    removesuffix(2) = str::search::removesuffix;
    split[self, sep = Obj::NONE, maxsplit = Obj::small(-1)] = str::split::split;
    rsplit[self, sep = Obj::NONE, maxsplit = Obj::small(-1)] = str::split::rsplit;
    splitlines[self, keepends = Obj::FALSE] = str::split::splitlines;
    partition(2) = str::split::partition;
    rpartition(2) = str::split::rpartition;
    join(2) = str::join::join, or prelude::JOIN_ITEMS;
    strip(1..2) = str::strip::strip;
    lstrip(1..2) = str::strip::lstrip;
    rstrip(1..2) = str::strip::rstrip;
    upper(1) = str::case::upper;
    lower(1) = str::case::lower;
    #[cfg(feature = "cpython")]
    swapcase(1) = str::case::swapcase;
    #[cfg(feature = "cpython")]
    title(1) = str::case::title;
    #[cfg(feature = "cpython")]
    capitalize(1) = str::case::capitalize;
    isalpha(1) = str::classify::isalpha;
    isdigit(1) = str::classify::isdigit;
    #[cfg(feature = "cpython")]
    isalnum(1) = str::classify::isalnum;
    isspace(1) = str::classify::isspace;
    isupper(1) = str::classify::isupper;
    islower(1) = str::classify::islower;
    #[cfg(feature = "cpython")]
    istitle(1) = str::classify::istitle;
    #[cfg(feature = "cpython")]
    isascii(1) = str::classify::isascii;
    center(2..3) = str::pad::center;
    #[cfg(feature = "cpython")]
    ljust(2..3) = str::pad::ljust;
    #[cfg(feature = "cpython")]
    rjust(2..3) = str::pad::rjust;
    #[cfg(feature = "cpython")]
    zfill(2) = str::pad::zfill;
    #[cfg(feature = "cpython")]
    expandtabs[self, tabsize = Obj::small(8)] = prelude::python, or prelude::EXPAND_TABS;
    decode[self, encoding = n!("utf-8"), errors = n!(strict)] = decode,
        or prelude::DECODE_BY_NAME;
    #[cfg(feature = "host")]
    translate[self, table, delete = Obj::rom(&convert::EMPTY)] = translate;
    #[cfg(all(feature = "cpython", not(feature = "host")))]
    translate[self, table, delete = Obj::rom(&convert::EMPTY)] = prelude::python,
        or prelude::BYTES_TRANSLATE;
    hex(1..3) = hex;
    class fromhex(2) = fromhex, or prelude::BYTES_FROMHEX;
    #[cfg(feature = "cpython")]
    class maketrans(3) = prelude::python, or prelude::BYTES_MAKETRANS;
}

fn repr(vm: &Vm, o: Obj, p: &mut Printer) -> Res<()> {
    str::repr::quote_bytes(View::this(vm, &[o])?.bytes, p)
}

fn hash(vm: &Vm, o: Obj) -> Res<u32> {
    Ok(vm[vm.want::<Bytes>(o)?].hash())
}

/// `a + b`, `a * n`, `a % args` of `bytes` and `bytearray`: the kind of the left operand.
pub(super) fn binary(vm: &Vm, op: BinOp, _: bool, a: Obj, b: Obj) -> Res {
    let own = |v: &View| matches!(v.obj.kind(), Some(Kind::Bytes | Kind::ByteArray));
    let left = View::of(vm, a).filter(own);
    match (op, left) {
        (BinOp::Add, Some(left)) => match View::buffer(vm, b) {
            Some([]) if a.is_kind(Kind::Bytes) => Ok(a),
            Some(_)
                if left.bytes.is_empty() && b.is_kind(Kind::Bytes) && a.is_kind(Kind::Bytes) =>
            {
                Ok(b)
            }
            Some(right) => add(vm, &left, right),
            None if b.is_kind(Kind::Instance) => Ok(Obj::NOT_IMPLEMENTED),
            None => Err(vm.raise(
                &exc::TYPE_ERROR,
                &[
                    Part::T(t!("can't concat ")),
                    Part::TypeOf(b),
                    Part::T(t!(" to ")),
                    Part::TypeOf(a),
                ],
            )),
        },
        (BinOp::Mul, Some(_)) => str::join::repeat(vm, a, b),
        (BinOp::Mul, None) => str::join::repeat(vm, b, a),
        (BinOp::Mod, Some(_)) => str::percent::percent(vm, a, b),
        _ => Ok(Obj::NOT_IMPLEMENTED),
    }
}

fn add(vm: &Vm, left: &View, right: &[u8]) -> Res {
    left.make_with(vm, left.bytes.len() + right.len(), &mut |to| {
        let (start, end) = to.split_at_mut(left.bytes.len());
        start.copy_from_slice(left.bytes);
        end.copy_from_slice(right);
    })
}
