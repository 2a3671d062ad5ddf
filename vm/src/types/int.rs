//! `int`
//!
//! An int is a small int in the word, or a `BigInt` on the heap; a value that fits the word is
//! never a `BigInt`, so equal ints of different form do not exist. `True` and `False` are ints as
//! well, and so is an instance of a subclass. [`View`] is what they have in common; the
//! arithmetic on it is [`super::big`]'s, in scratch memory, and the result is made last.

mod arith;
mod convert;
mod methods;

pub use arith::{binary, div_rem, pow_mod, unary, zero_division};
pub(super) use convert::text_argument;
pub use convert::{
    from_big, from_float, from_i64, from_magnitude, from_text, from_u64, to_i64, to_index, to_size,
    want,
};

use super::big::{Big, Limb, Small};
use super::format::put_int;
use super::{Type, TypeSlots, number};
use crate::Vm;
use crate::obj::{BigInt, HeaderBits, Kind, Obj};
use crate::printer::Printer;
use crate::text::spec::Spec;
use crate::trap::Res;

/// The type `int`.
pub static TYPE: Type = Type::new(n!(int), Kind::BigInt, &SLOTS, methods::METHODS);

pub(super) const SLOTS: TypeSlots = TypeSlots {
    new: Some(&convert::NEW),
    repr: Some(repr),
    truth: Some(truth),
    hash: Some(hash),
    binary: Some(binary),
    unary: Some(unary),
    compare: Some(number::compare),
    getattr: Some(number::getattr),
    ..TypeSlots::NONE
};

/// The value of an int, whatever its form.
#[derive(Clone, Copy)]
pub enum View<'v> {
    Small(i64),
    Big(Big<'v>),
}

/// The value of `o` if it is an int, a bool, or an instance of a subclass.
#[inline]
pub fn view<'v>(vm: &'v Vm, o: Obj) -> Option<View<'v>> {
    #[allow(clippy::unnecessary_cast)]
    if let Some(i) = o.as_small() {
        return Some(View::Small(i as i64));
    }
    view_slow(vm, o)
}

fn view_slow<'v>(vm: &'v Vm, o: Obj) -> Option<View<'v>> {
    let o = vm.unwrap_native(o);
    if let Some(r) = o.cast::<BigInt>() {
        let negative = vm[r].header.has(HeaderBits::NEGATIVE);
        return Some(View::Big(Big::new(negative, vm.heap.limbs(r))));
    }
    match o {
        _ if o == Obj::TRUE => Some(View::Small(1)),
        _ if o == Obj::FALSE => Some(View::Small(0)),
        #[allow(clippy::unnecessary_cast)]
        _ => o.as_small().map(|i| View::Small(i as i64)),
    }
}

impl<'v> View<'v> {
    /// The value as limbs; `store` holds them if it is a small int.
    #[inline]
    pub fn big<'s>(self, store: &'s mut Small) -> Big<'s>
    where
        'v: 's,
    {
        match self {
            View::Small(i) => {
                *store = Small::from(i);
                store.big()
            }
            View::Big(big) => big,
        }
    }

    /// The value, unless it is too large.
    pub fn to_i64(self) -> Option<i64> {
        match self {
            View::Small(i) => Some(i),
            View::Big(big) => big.to_i64(),
        }
    }

    pub fn is_zero(self) -> bool {
        matches!(self, View::Small(0))
    }

    pub fn is_negative(self) -> bool {
        match self {
            View::Small(i) => i < 0,
            View::Big(big) => big.is_negative(),
        }
    }
}

fn repr(vm: &Vm, o: Obj, p: &mut Printer) -> Res<()> {
    match view(vm, o) {
        Some(View::Small(i)) => p.int(i),
        Some(View::Big(big)) => put_int(vm, &Spec::DEFAULT, big, p),
        None => Ok(()),
    }
}

fn truth(vm: &Vm, o: Obj) -> Res<bool> {
    Ok(view(vm, o).is_some_and(|value| !value.is_zero()))
}

fn hash(vm: &Vm, o: Obj) -> Res<u32> {
    let mut store = Small::from(0i64);
    Ok(view(vm, o).map_or(0, |value| hash_big(value.big(&mut store))))
}

/// Hash of an int; floats with the same value have the same hash. That of a small number is the
/// number.
pub(super) fn hash_big(value: Big<'_>) -> u32 {
    let fold = |hash: u32, limb: &Limb| hash.rotate_left(7).wrapping_mul(0x9e37_79b1) ^ limb;
    let hash = value.limbs().iter().rev().fold(0, fold);
    if value.is_negative() { hash.wrapping_neg() } else { hash }
}
