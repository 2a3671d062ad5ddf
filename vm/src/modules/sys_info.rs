//! `sys.float_info`, `sys.int_info`, and `sys.version_info`: what numbers, the language
//! and the command line are like here, as tuples with names.

use crate::Vm;
use crate::obj::*;
use crate::printer::Printer;
use crate::trap::Res;
use crate::types::{self, Type, TypeSlots};

#[cfg(feature = "cpython")]
const COUNT: usize = 11;

/// Decimal exponents and digits of the float: range, and how many digits survive.
#[cfg(feature = "cpython")]
const DECIMAL: [SmallInt; 3] =
    if Float::MANTISSA_DIGITS == 53 { [308, -307, 15] } else { [38, -37, 6] };

#[cfg(feature = "cpython")]
const FLOAT_NAMES: [Obj; COUNT] = [
    n!(max),
    n!(max_exp),
    n!(max_10_exp),
    n!(min),
    n!(min_exp),
    n!(min_10_exp),
    n!(dig),
    n!(mant_dig),
    n!(epsilon),
    n!(radix),
    n!(rounds),
];

#[cfg(feature = "cpython")]
const INT_NAMES: [Obj; 4] = [
    n!(bits_per_digit),
    n!(sizeof_digit),
    n!(default_max_str_digits),
    n!(str_digits_check_threshold),
];

/// `sys.float_info`
#[cfg(feature = "cpython")]
pub(super) fn float_info(vm: &Vm, _: &[Obj]) -> Res {
    let values = [
        vm.new_float(Float::MAX)?,
        Obj::small(Float::MAX_EXP as SmallInt),
        Obj::small(DECIMAL[0]),
        vm.new_float(Float::MIN_POSITIVE)?,
        Obj::small(Float::MIN_EXP as SmallInt),
        Obj::small(DECIMAL[1]),
        Obj::small(DECIMAL[2]),
        Obj::small(Float::MANTISSA_DIGITS as SmallInt),
        vm.new_float(Float::EPSILON)?,
        Obj::small(2),
        Obj::small(1),
    ];
    Ok(vm.heap.new_named_tuple_with(FLOAT_INFO.obj(), COUNT, |i| values[i])?.obj())
}

/// `sys.int_info`. At first there is no limit on the digits of a text; 640 is the lowest.
#[cfg(feature = "cpython")]
pub(super) fn int_info(vm: &Vm, _: &[Obj]) -> Res {
    let values = [Obj::small(32), Obj::small(4), Obj::small(0), Obj::small(640)];
    Ok(vm.heap.new_named_tuple_with(INT_INFO.obj(), 4, |i| values[i])?.obj())
}

/// `sys.version_info`: the version of the language that this one is compared with in its tests.
/// Programs choose by it between what Python has and replacements of their own.
pub(super) fn version_info(vm: &Vm, _: &[Obj]) -> Res {
    version(vm, [3, 11, 0])
}

/// A version with its names.
pub(super) fn version(vm: &Vm, parts: [SmallInt; 3]) -> Res {
    let [major, minor, micro] = parts.map(Obj::small);
    let values = [major, minor, micro, n!(final), Obj::small(0)];
    Ok(vm.heap.new_named_tuple_with(VERSION_INFO.obj(), 5, |i| values[i])?.obj())
}

/// `sys.hash_info`: the prime by which CPython's hashes of numbers are defined. Programs that hash
/// numbers of their own calculate with it; the hashes of boards are others.
#[cfg(feature = "cpython")]
pub(super) fn hash_info(vm: &Vm, _: &[Obj]) -> Res {
    let wide = vm.is_pc() || isize::BITS == 64;
    let modulus = vm.new_int(if wide { (1 << 61) - 1 } else { i32::MAX.into() })?;
    let width = Obj::small(if wide { 64 } else { 32 });
    let (inf, imag, zero) = (Obj::small(314_159), Obj::small(1_000_003), Obj::small(0));
    let values = [width, modulus, inf, zero, imag, n!(none), width, zero, zero];
    Ok(vm.heap.new_named_tuple_with(HASH_INFO.obj(), values.len(), |i| values[i])?.obj())
}

#[cfg(feature = "cpython")]
const HASH_NAMES: &[Obj] = &[
    n!(width),
    n!(modulus),
    n!(inf),
    n!(nan),
    n!(imag),
    n!(algorithm),
    n!(hash_bits),
    n!(seed_bits),
    n!(cutoff),
];

const VERSION_NAMES: [Obj; 5] = [n!(major), n!(minor), n!(micro), n!(releaselevel), n!(serial)];

/// A type of tuples with names that is printed with them.
macro_rules! named {
    ($id:ident, $name:tt, $start:literal, $names:ident) => {
        static $id: Type = Type {
            base: Some(&types::tuple::TYPE),
            ..Type::new(
                n!($name),
                Kind::NamedTuple,
                &TypeSlots {
                    getattr: Some(|vm, o, name| attribute(vm, o, name, &$names)),
                    repr: Some(|vm, o, p| repr(vm, o, p, $start, &$names)),
                    ..types::tuple::SLOTS
                },
                crate::native::Table::EMPTY,
            )
        };
    };
}

#[cfg(feature = "cpython")]
named!(FLOAT_INFO, float_info, "sys.float_info(", FLOAT_NAMES);
#[cfg(feature = "cpython")]
named!(INT_INFO, int_info, "sys.int_info(", INT_NAMES);
named!(VERSION_INFO, version_info, "sys.version_info(", VERSION_NAMES);
#[cfg(feature = "cpython")]
named!(HASH_INFO, hash_info, "sys.hash_info(", HASH_NAMES);

/// The value of the tuple `o` that stands in the place of `name` in `names`, or UNDEF.
pub(super) fn attribute(vm: &Vm, o: Obj, name: Obj, names: &[Obj]) -> Res {
    let values = vm.heap.named_tuple(vm.want::<NamedTuple>(o)?);
    let found = names.iter().position(|n| *n == name);
    Ok(found.map_or(Obj::UNDEF, |i| values[i]))
}

fn repr(vm: &Vm, o: Obj, p: &mut Printer, start: &str, names: &[Obj]) -> Res<()> {
    let values = vm.heap.named_tuple(vm.want::<NamedTuple>(o)?);
    let mut before = start;
    for (name, value) in names.iter().zip(values) {
        p.str(before)?;
        types::str_into(vm, *name, p)?;
        p.str("=")?;
        types::repr(vm, *value, p)?;
        before = ", ";
    }
    p.str(")")
}
