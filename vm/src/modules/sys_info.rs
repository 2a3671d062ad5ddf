//! `sys.float_info` and `sys.int_info`: what numbers are like here, as tuples with names.

use crate::Vm;
use crate::obj::*;
use crate::printer::Printer;
use crate::trap::Res;
use crate::types::{self, Type, TypeSlots};

const COUNT: usize = 11;

/// Decimal exponents and digits of the float: range, and how many digits survive.
const DECIMAL: [SmallInt; 3] =
    if Float::MANTISSA_DIGITS == 53 { [308, -307, 15] } else { [38, -37, 6] };

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

const INT_NAMES: [Obj; 4] = [
    n!(bits_per_digit),
    n!(sizeof_digit),
    n!(default_max_str_digits),
    n!(str_digits_check_threshold),
];

/// `sys.float_info`
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
pub(super) fn int_info(vm: &Vm, _: &[Obj]) -> Res {
    let values = [Obj::small(32), Obj::small(4), Obj::small(0), Obj::small(640)];
    Ok(vm.heap.new_named_tuple_with(INT_INFO.obj(), 4, |i| values[i])?.obj())
}

static FLOAT_INFO: Type = Type::new(
    n!(float_info),
    Kind::NamedTuple,
    TypeSlots {
        getattr: Some(|vm, o, name| attribute(vm, o, name, &FLOAT_NAMES)),
        repr: Some(|vm, o, p| repr(vm, o, p, "sys.float_info(", &FLOAT_NAMES)),
        ..TypeSlots::NONE
    },
    &[],
);

static INT_INFO: Type = Type::new(
    n!(int_info),
    Kind::NamedTuple,
    TypeSlots {
        getattr: Some(|vm, o, name| attribute(vm, o, name, &INT_NAMES)),
        repr: Some(|vm, o, p| repr(vm, o, p, "sys.int_info(", &INT_NAMES)),
        ..TypeSlots::NONE
    },
    &[],
);

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
