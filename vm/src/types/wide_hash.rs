//! Hashes of programs for PCs: 64 bits, and those of numbers, tuples and frozensets as CPython
//! defines them. Tables of dicts and sets keep [`fold`] of them.
//!
//! The hash of a number is what it leaves modulo a prime, so that equal numbers of different types
//! (`1`, `1.0`, `Fraction(2, 2)`) have equal hashes: 2⁻¹ and with it every fraction has a value
//! there, too.

use super::big::{Decoded, FloatWord, LIMB_BITS};
use super::dict::table::Table;
use super::{complex, eq, int, tuple};
use crate::Vm;
use crate::obj::{Float, Kind, Obj, Ref, Set};
use crate::trap::Res;

/// The prime, 2⁶¹ − 1: a shift by 61 bits changes nothing.
const PRIME: u64 = (1 << PRIME_BITS) - 1;
const PRIME_BITS: i32 = 61;
/// `sys.hash_info.inf` and `.imag`.
const INFINITE: i64 = 314_159;
const IMAGINARY: u64 = 1_000_003;

/// `hash(o)`; TypeError for mutable containers, NeedsPython where the class defines `__eq__` or
/// `__hash__`.
pub fn hash(vm: &Vm, o: Obj) -> Res<i64> {
    hash_at(vm, o, 0)
}

/// `hash(o)` as its built-in type has it.
pub fn hash_own(vm: &Vm, o: Obj) -> Res<i64> {
    own_at(vm, vm.unwrap_native(o), 0)
}

fn hash_at(vm: &Vm, o: Obj, depth: u8) -> Res<i64> {
    own_at(vm, eq::hashable(vm, o)?, depth)
}

fn own_at(vm: &Vm, o: Obj, depth: u8) -> Res<i64> {
    match of_value(vm, o, depth)? {
        Some(hash) => Ok(hash),
        // -1 is no hash in CPython.
        None => Ok(never_minus_one((eq::hash_other(vm, o, depth)? as i32).into())),
    }
}

/// The hash of a number, a tuple or a frozenset.
pub(super) fn of_value(vm: &Vm, o: Obj, depth: u8) -> Res<Option<i64>> {
    if let Some(items) = tuple::items(vm, o) {
        let depth = eq::deeper(vm, depth)?;
        let mut sum = TupleSum::NEW;
        for item in items {
            sum.add(hash_at(vm, *item, depth)?);
        }
        return Ok(Some(sum.finish()));
    }
    if o.kind() == Some(Kind::FrozenSet) {
        return of_set(vm, o.cast_unchecked(), eq::deeper(vm, depth)?).map(Some);
    }
    Ok(of_number(vm, o))
}

fn of_number(vm: &Vm, o: Obj) -> Option<i64> {
    if let Some(value) = int::view(vm, o) {
        return Some(of_int(value));
    }
    if let Some(x) = vm.float_of(o) {
        return Some(of_float(x).unwrap_or_else(|| eq::identity(o).into()));
    }
    let value = complex::value_of(vm, o)?;
    let part = |x| of_float(x).unwrap_or(0) as u64;
    let sum = part(value.re).wrapping_add(part(value.im).wrapping_mul(IMAGINARY));
    Some(never_minus_one(sum as i64))
}

fn never_minus_one(hash: i64) -> i64 {
    if hash == -1 { -2 } else { hash }
}

fn signed(negative: bool, rest: u64) -> i64 {
    never_minus_one(if negative { -(rest as i64) } else { rest as i64 })
}

/// Hash of an int.
pub(super) fn of_int(value: int::View<'_>) -> i64 {
    match value {
        int::View::Small(i) => signed(i < 0, i.unsigned_abs() % PRIME),
        int::View::Big(big) => {
            let shift = |rest: u64, limb: &u32| {
                ((u128::from(rest) << LIMB_BITS | u128::from(*limb)) % u128::from(PRIME)) as u64
            };
            signed(big.is_negative(), big.limbs().iter().rev().fold(0, shift))
        }
    }
}

/// Hash of a float; None for NaN, whose hash is that of the object.
fn of_float(x: Float) -> Option<i64> {
    match x.decode() {
        Decoded::Nan => None,
        Decoded::Infinite { negative } => Some(if negative { -INFINITE } else { INFINITE }),
        Decoded::Finite { negative, mantissa, exponent } => {
            let shift = (exponent as i32).rem_euclid(PRIME_BITS);
            let rest = (u128::from(mantissa) << shift) % u128::from(PRIME);
            Some(signed(negative, rest as u64))
        }
    }
}

/// The hash of an object for which `__hash__` returns this int: itself, if it is not too large.
pub fn given(vm: &Vm, n: Obj) -> i64 {
    int::view(vm, n).map_or(0, |value| match value.to_i64() {
        Some(hash) => never_minus_one(hash),
        None => of_int(value),
    })
}

/// What a table of a dict or a set keeps of a hash: the hash itself where [`eq::hash_small`] can
/// tell it, too.
pub fn fold(hash: i64) -> u32 {
    match u32::try_from(hash.unsigned_abs()) {
        Ok(_) => hash as u32,
        Err(_) => (hash as u64).wrapping_mul(0x9e37_79b9_7f4a_7c15).rotate_left(32) as u32,
    }
}

/// Hash of a tuple while its items are looked at: xxHash with their hashes as lanes.
pub struct TupleSum {
    sum: u64,
    count: u64,
}

impl TupleSum {
    const PRIMES: [u64; 3] =
        [11_400_714_785_074_694_791, 14_029_467_366_897_019_727, 2_870_177_450_012_600_261];
    pub const NEW: TupleSum = TupleSum { sum: Self::PRIMES[2], count: 0 };

    pub fn add(&mut self, item: i64) {
        let [rotated, lane, _] = Self::PRIMES;
        let sum = self.sum.wrapping_add((item as u64).wrapping_mul(lane));
        self.sum = sum.rotate_left(31).wrapping_mul(rotated);
        self.count += 1;
    }

    pub fn finish(self) -> i64 {
        let length = self.count ^ (Self::PRIMES[2] ^ 3_527_539);
        match self.sum.wrapping_add(length) {
            u64::MAX => 1_546_275_796,
            sum => sum as i64,
        }
    }
}

/// Hash of a frozenset while its elements are looked at, in any order.
pub struct SetSum {
    sum: u64,
    count: u64,
}

impl SetSum {
    pub const NEW: SetSum = SetSum { sum: 0, count: 0 };

    pub fn add(&mut self, element: i64) {
        let h = element as u64;
        self.sum ^= (h ^ 89_869_747 ^ h << 16).wrapping_mul(3_644_798_167);
        self.count += 1;
    }

    pub fn finish(self) -> i64 {
        let mut sum = self.sum ^ (self.count + 1).wrapping_mul(1_927_868_237);
        sum ^= sum >> 11 ^ sum >> 25;
        match sum.wrapping_mul(69_069).wrapping_add(907_133_923) {
            u64::MAX => 590_923_713,
            sum => sum as i64,
        }
    }
}

fn of_set(vm: &Vm, s: Ref<Set>, depth: u8) -> Res<i64> {
    #[cfg(target_pointer_width = "64")]
    if vm[s].hash.get() != 0 {
        return Ok(vm[s].hash.get());
    }
    let table = Table::of_set(vm, s);
    let mut sum = SetSum::NEW;
    for e in table.iter(vm) {
        sum.add(hash_at(vm, table.key(vm, e), depth)?);
    }
    let hash = sum.finish();
    #[cfg(target_pointer_width = "64")]
    vm[s].hash.set(hash);
    Ok(hash)
}
