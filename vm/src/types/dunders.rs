//! Dunder methods of built-in types as Python sees them: `list.__len__`, `super().__getitem__`,
//! `hasattr(x, "__iter__")`.
//!
//! Built-in types implement operators by slots, not by methods; here each slot is shown as a
//! native. Operators never look here, so they cost nothing.

use super::{Type, UnOp, eq};
use crate::Vm;
use crate::code::{BinOp, CmpOp};
use crate::interp::ops::{arith, attr_item, compare, iterate, truth};
use crate::obj::*;
use crate::printer::Printer;
use crate::trap::Res;
use crate::{builtins, prelude, types};

/// Does a type have the slots for a method?
type Has = fn(&Type) -> bool;

/// A native and the test for it.
struct Wrapper(Obj, &'static Native, Has);

macro_rules! wrappers {
    ($(
        $(#[$m:meta])*
        n!($name:tt), $min:literal .. $max:literal, $f:expr, $has:expr $(, or $fb:path)?;
    )*) => {
        &[$($(#[$m])* Wrapper(n!($name), {
            struct B;
            crate::natives!(@run B $min, $max, $f);
            static N: Native = Native::of::<B>(n!($name))$(.or(&$fb))?;
            &N
        }, $has)),*]
    };
}

fn binary(vm: &Vm, op: BinOp, a: Obj, b: Obj) -> Res {
    let a = vm.unwrap_native(a);
    match types::slots_of(vm, a).slots.binary {
        Some(f) => f(vm, op, false, a, vm.unwrap_native(b)),
        None => arith::binary(vm, op, false, a, b),
    }
}

/// `b op a`, by the type of `a`.
fn reflected(vm: &Vm, op: BinOp, a: Obj, b: Obj) -> Res {
    let a = vm.unwrap_native(a);
    match types::slots_of(vm, a).slots.binary {
        Some(f) => f(vm, op, false, vm.unwrap_native(b), a),
        None => Ok(Obj::NOT_IMPLEMENTED),
    }
}

/// What the function `name` of `table` makes of the value in `a[0]` and the other arguments.
fn by_function(vm: &Vm, table: types::Methods, name: Obj, a: &[Obj]) -> Res {
    let value = vm.unwrap_native(a[0]);
    match (table.find(name), a.get(1)) {
        (Some(f), None) => Err(vm.tail_call(f, &[value])),
        (Some(f), Some(other)) => Err(vm.tail_call(f, &[value, *other])),
        (None, _) => Ok(Obj::NOT_IMPLEMENTED),
    }
}

/// `divmod` of two numbers.
fn divided(vm: &Vm, a: Obj, b: Obj) -> Res {
    let (a, b) = (vm.unwrap_native(a), vm.unwrap_native(b));
    match types::int::div_rem(vm, a, b)? {
        v if v == Obj::NOT_IMPLEMENTED => types::float::div_rem(vm, a, b),
        v => Ok(v),
    }
}

fn power(vm: &Vm, a: &[Obj]) -> Res {
    match a {
        [base, exponent, modulus] if !modulus.is_none() => {
            let [base, exponent, modulus] =
                [*base, *exponent, *modulus].map(|o| vm.unwrap_native(o));
            types::int::pow_mod(vm, base, exponent, modulus)
        }
        _ => binary(vm, BinOp::Pow, a[0], a[1]),
    }
}

fn in_place(vm: &Vm, op: BinOp, a: Obj, b: Obj) -> Res {
    let inner = vm.unwrap_native(a);
    match types::slots_of(vm, inner).slots.binary {
        Some(f) if f(vm, op, true, inner, vm.unwrap_native(b))? != Obj::NOT_IMPLEMENTED => Ok(a),
        _ if arith::concatenates(op, inner) => Err(arith::unsupported(vm, op, true, a, b)),
        _ => Ok(Obj::NOT_IMPLEMENTED),
    }
}

fn compared(vm: &Vm, op: CmpOp, a: Obj, b: Obj) -> Res {
    match eq::compare_own(vm, op, a, b)? {
        v if v == Obj::NOT_IMPLEMENTED && op == CmpOp::Eq && a == b => Ok(Obj::TRUE),
        v if v == Obj::NOT_IMPLEMENTED && op == CmpOp::Ne && a == b => Ok(Obj::FALSE),
        v => Ok(v),
    }
}

fn text(vm: &Vm, f: impl FnOnce(&mut Printer) -> Res<()>) -> Res {
    let mut p = Printer::text(vm);
    f(&mut p)?;
    p.finish_obj()
}

/// `__format__`: of an object without a format of its own its text.
fn format(vm: &Vm, a: &[Obj]) -> Res {
    if !vm.unwrap_native(a[0]).is_kind(Kind::Instance) {
        return by_function(vm, builtins::text::TABLE, n!(format), a);
    }
    if vm.text_of(a[1]).is_none_or(|spec| !spec.is_empty()) {
        return Err(
            vm.type_error_about(t!("unsupported format string passed to {}.__format__"), a[0])
        );
    }
    Err(vm.tail_call(types::str::TYPE.obj(), &a[..1]))
}

fn new_arguments(vm: &Vm, a: &[Obj]) -> Res {
    #[cfg(feature = "host")]
    if let Some(value) = types::complex::value_of(vm, a[0]) {
        return vm.new_tuple(&[vm.new_float(value.re)?, vm.new_float(value.im)?]);
    }
    vm.new_tuple(&[vm.unwrap_native(a[0])])
}

const ANY: Has = |_| true;
const INT: Has = |t| t.is_subtype(&types::int::TYPE);
const REAL: Has = |t| INT(t) || t.instance() == Kind::Float;
const NUMBER: Has = |t| REAL(t) || t.instance() == Kind::Complex;
const SETS: Has = |t| [Kind::Set, Kind::FrozenSet, Kind::DictView].contains(&t.instance());
const INT_OR_SET: Has = |t| INT(t) || SETS(t);
const TEXT: Has = |t| [Kind::Str, Kind::Bytes, Kind::ByteArray].contains(&t.instance());
/// Types with an immutable value, from which a copy is made.
const VALUE: Has = |t| NUMBER(t) || [Kind::Str, Kind::Bytes, Kind::Tuple].contains(&t.instance());
const REVERSIBLE: Has =
    |t| [Kind::List, Kind::Dict, Kind::Range, Kind::DictView].contains(&t.instance());

/// Types with a slot for operators, which says itself which of them there are.
const COMPUTES: Has = |t| t.slots.binary.is_some();
/// Types of other modules.
const OTHER: Has = |t| COMPUTES(t) && t.instance() == Kind::Ext;
const SEQUENCE: Has =
    |t| TEXT(t) || [Kind::List, Kind::Tuple, Kind::Array, Kind::Deque].contains(&t.instance());
const ADDS: Has = |t| NUMBER(t) || SEQUENCE(t) || OTHER(t);
const SUBTRACTS: Has = |t| NUMBER(t) || SETS(t) || OTHER(t);
const DIVIDES: Has = |t| NUMBER(t) || OTHER(t);
const FLOORS: Has = |t| REAL(t) || OTHER(t);
const MODULO: Has = |t| REAL(t) || TEXT(t) || OTHER(t);
const BITS: Has = |t| INT_OR_SET(t) || OTHER(t);
const SHIFTS: Has = |t| INT(t) || OTHER(t);
/// Classes are united by it.
const UNITES: Has = |t| COMPUTES(t) && !SEQUENCE(t) && (INT(t) || !NUMBER(t));
/// Sequences that can grow.
const GROWS: Has =
    |t| [Kind::List, Kind::ByteArray, Kind::Array, Kind::Deque].contains(&t.instance());

const MUTABLE: Has =
    |t| [Kind::List, Kind::Set, Kind::Dict, Kind::ByteArray].contains(&t.instance());

static WRAPPERS: &[Wrapper] = wrappers! {
    n!(__len__), 1..1, |vm, a| {
        let o = vm.unwrap_native(a[0]);
        match types::slots_of(vm, o).slots.len {
            Some(f) => vm.new_int(f(vm, o)? as i64),
            None => Err(vm.type_error(t!("object has no len()"))),
        }
    }, |t| t.slots.len.is_some();
    n!(__getitem__), 2..2, |vm, a| attr_item::own_item(vm, a[0], a[1]),
        |t| t.slots.getitem.is_some(), or prelude::GET_ITEM;
    n!(__setitem__), 3..3, |vm, a| {
        attr_item::store_item(vm, vm.unwrap_native(a[0]), a[1], a[2])?;
        Ok(Obj::NONE)
    }, |t| t.slots.setitem.is_some(), or prelude::SET_ITEM;
    n!(__delitem__), 2..2, |vm, a| {
        attr_item::store_item(vm, vm.unwrap_native(a[0]), a[1], Obj::UNDEF)?;
        Ok(Obj::NONE)
    }, |t| t.slots.setitem.is_some(), or prelude::DEL_ITEM;
    n!(__contains__), 2..2,
        |vm, a| Ok(Obj::bool(compare::contains(vm, vm.unwrap_native(a[0]), a[1])?)),
        |t| t.slots.contains.is_some(), or prelude::CONTAINS;
    n!(__iter__), 1..1, |vm, a| iterate::iterator_of(vm, vm.unwrap_native(a[0])),
        |t| t.slots.iter.is_some();
    n!(__bool__), 1..1, |vm, a| Ok(Obj::bool(truth::truth(vm, vm.unwrap_native(a[0]))?)),
        |t| t.slots.truth.is_some();
    n!(__hash__), 1..1, |vm, a| eq::hash_own(vm, a[0]), ANY, or prelude::HASH_OWN;
    n!(__repr__), 1..1, |vm, a| text(vm, |p| types::repr_own(vm, a[0], p)), ANY,
        or prelude::OWN_REPR;
    n!(__str__), 1..1, |vm, a| text(vm, |p| types::str_own(vm, a[0], p)), ANY,
        or prelude::OWN_STR;
    n!(__eq__), 2..2, |vm, a| compared(vm, CmpOp::Eq, a[0], a[1]), ANY, or prelude::EQ;
    n!(__ne__), 2..2, |vm, a| compared(vm, CmpOp::Ne, a[0], a[1]), ANY, or prelude::NE;
    n!(__lt__), 2..2, |vm, a| compared(vm, CmpOp::Lt, a[0], a[1]), ANY, or prelude::LT;
    n!(__le__), 2..2, |vm, a| compared(vm, CmpOp::Le, a[0], a[1]), ANY, or prelude::LE;
    n!(__gt__), 2..2, |vm, a| compared(vm, CmpOp::Gt, a[0], a[1]), ANY, or prelude::GT;
    n!(__ge__), 2..2, |vm, a| compared(vm, CmpOp::Ge, a[0], a[1]), ANY, or prelude::GE;
    n!(__add__), 2..2, |vm, a| binary(vm, BinOp::Add, a[0], a[1]), ADDS;
    #[cfg(feature = "cpython")]
    n!(__radd__), 2..2, |vm, a| reflected(vm, BinOp::Add, a[0], a[1]), NUMBER;
    n!(__sub__), 2..2, |vm, a| binary(vm, BinOp::Sub, a[0], a[1]), SUBTRACTS;
    #[cfg(feature = "cpython")]
    n!(__rsub__), 2..2, |vm, a| reflected(vm, BinOp::Sub, a[0], a[1]), SUBTRACTS;
    n!(__mul__), 2..2, |vm, a| binary(vm, BinOp::Mul, a[0], a[1]), ADDS;
    #[cfg(feature = "cpython")]
    n!(__rmul__), 2..2, |vm, a| reflected(vm, BinOp::Mul, a[0], a[1]), ADDS;
    n!(__truediv__), 2..2, |vm, a| binary(vm, BinOp::TrueDiv, a[0], a[1]), DIVIDES;
    n!(__floordiv__), 2..2, |vm, a| binary(vm, BinOp::FloorDiv, a[0], a[1]), FLOORS;
    n!(__mod__), 2..2, |vm, a| binary(vm, BinOp::Mod, a[0], a[1]), MODULO;
    n!(__and__), 2..2, |vm, a| binary(vm, BinOp::And, a[0], a[1]), BITS;
    n!(__or__), 2..2, |vm, a| binary(vm, BinOp::Or, a[0], a[1]), UNITES;
    n!(__xor__), 2..2, |vm, a| binary(vm, BinOp::Xor, a[0], a[1]), BITS;
    n!(__lshift__), 2..2, |vm, a| binary(vm, BinOp::Shl, a[0], a[1]), SHIFTS;
    n!(__rshift__), 2..2, |vm, a| binary(vm, BinOp::Shr, a[0], a[1]), SHIFTS;
    n!(__pow__), 2..3, power, DIVIDES;
    #[cfg(feature = "cpython")]
    n!(__rtruediv__), 2..2, |vm, a| reflected(vm, BinOp::TrueDiv, a[0], a[1]), NUMBER;
    #[cfg(feature = "cpython")]
    n!(__rfloordiv__), 2..2, |vm, a| reflected(vm, BinOp::FloorDiv, a[0], a[1]), REAL;
    #[cfg(feature = "cpython")]
    n!(__rmod__), 2..2, |vm, a| reflected(vm, BinOp::Mod, a[0], a[1]), |t| REAL(t) || TEXT(t);
    #[cfg(feature = "cpython")]
    n!(__rpow__), 2..3, |vm, a| reflected(vm, BinOp::Pow, a[0], a[1]), NUMBER;
    #[cfg(feature = "cpython")]
    n!(__rand__), 2..2, |vm, a| reflected(vm, BinOp::And, a[0], a[1]), INT_OR_SET;
    #[cfg(feature = "cpython")]
    n!(__ror__), 2..2, |vm, a| reflected(vm, BinOp::Or, a[0], a[1]),
        |t| INT_OR_SET(t) || t.instance() == Kind::Dict;
    #[cfg(feature = "cpython")]
    n!(__rxor__), 2..2, |vm, a| reflected(vm, BinOp::Xor, a[0], a[1]), INT_OR_SET;
    #[cfg(feature = "cpython")]
    n!(__rlshift__), 2..2, |vm, a| reflected(vm, BinOp::Shl, a[0], a[1]), INT;
    #[cfg(feature = "cpython")]
    n!(__rrshift__), 2..2, |vm, a| reflected(vm, BinOp::Shr, a[0], a[1]), INT;
    #[cfg(feature = "cpython")]
    n!(__divmod__), 2..2, |vm, a| divided(vm, a[0], a[1]), REAL;
    #[cfg(feature = "cpython")]
    n!(__rdivmod__), 2..2, |vm, a| divided(vm, a[1], a[0]), REAL;
    n!(__index__), 1..1, types::number::conjugate, INT;
    n!(__int__), 1..1, |vm, a| Err(vm.tail_call(types::int::TYPE.obj(), &[vm.unwrap_native(a[0])])),
        REAL;
    n!(__float__), 1..1,
        |vm, a| Err(vm.tail_call(types::float::TYPE.obj(), &[vm.unwrap_native(a[0])])), REAL;
    n!(__complex__), 1..1, |vm, a| Ok(vm.unwrap_native(a[0])), |t| t.instance() == Kind::Complex;
    #[cfg(feature = "cpython")]
    n!(__bytes__), 1..1, |vm, a| Ok(vm.unwrap_native(a[0])), |t| t.instance() == Kind::Bytes;
    #[cfg(feature = "cpython")]
    n!(__trunc__), 1..1, |vm, a| by_function(vm, crate::modules::math::TABLE, n!(trunc), a), REAL;
    #[cfg(feature = "cpython")]
    n!(__floor__), 1..1, |vm, a| by_function(vm, crate::modules::math::TABLE, n!(floor), a), REAL;
    #[cfg(feature = "cpython")]
    n!(__ceil__), 1..1, |vm, a| by_function(vm, crate::modules::math::TABLE, n!(ceil), a), REAL;
    #[cfg(feature = "cpython")]
    n!(__round__), 1..2, |vm, a| by_function(vm, builtins::numbers::TABLE, n!(round), a), REAL;
    #[cfg(feature = "cpython")]
    n!(__format__), 2..2, format, ANY;
    #[cfg(feature = "cpython")]
    n!(__sizeof__), 1..1,
        |vm, a| vm.new_int(vm.heap.cell_bytes(vm.unwrap_native(a[0])) as i64), ANY;
    #[cfg(feature = "cpython")]
    n!(__reduce__), 1..1, prelude::python, ANY, or prelude::REDUCE_OBJECT;
    #[cfg(feature = "cpython")]
    n!(__reduce_ex__), 2..2, prelude::python, ANY, or prelude::REDUCE_BY;
    #[cfg(feature = "cpython")]
    n!(__getstate__), 1..1, prelude::python, ANY, or prelude::OBJECT_STATE;
    #[cfg(feature = "cpython")]
    n!(__getnewargs__), 1..1, new_arguments, VALUE;
    #[cfg(feature = "cpython")]
    n!(__reversed__), 1..1,
        |vm, a| Err(vm.tail_call(types::iter::REVERSED.obj(), &[vm.unwrap_native(a[0])])),
        REVERSIBLE;
    n!(__pos__), 1..1, |vm, a| arith::unary(vm, UnOp::Pos, vm.unwrap_native(a[0])),
        |t| t.slots.unary.is_some();
    n!(__iadd__), 2..2, |vm, a| in_place(vm, BinOp::Add, a[0], a[1]), GROWS,
        or prelude::OWN_IN_PLACE;
    n!(__imul__), 2..2, |vm, a| in_place(vm, BinOp::Mul, a[0], a[1]), GROWS;
    n!(__isub__), 2..2, |vm, a| in_place(vm, BinOp::Sub, a[0], a[1]), MUTABLE,
        or prelude::OWN_IN_PLACE;
    n!(__iand__), 2..2, |vm, a| in_place(vm, BinOp::And, a[0], a[1]), MUTABLE,
        or prelude::OWN_IN_PLACE;
    n!(__ior__), 2..2, |vm, a| in_place(vm, BinOp::Or, a[0], a[1]), MUTABLE,
        or prelude::OWN_IN_PLACE;
    n!(__ixor__), 2..2, |vm, a| in_place(vm, BinOp::Xor, a[0], a[1]), MUTABLE,
        or prelude::OWN_IN_PLACE;
    n!(__neg__), 1..1, |vm, a| arith::unary(vm, UnOp::Neg, vm.unwrap_native(a[0])),
        |t| t.slots.unary.is_some();
    n!(__abs__), 1..1, |vm, a| arith::unary(vm, UnOp::Abs, vm.unwrap_native(a[0])),
        |t| t.slots.unary.is_some();
    n!(__invert__), 1..1, |vm, a| arith::unary(vm, UnOp::Invert, vm.unwrap_native(a[0])),
        INT;
};

/// The dunder `name` of a built-in type, or UNDEF.
pub fn lookup(ty: &Type, name: Obj) -> Obj {
    let found = WRAPPERS.iter().find(|w| w.0 == name && (w.2)(ty));
    found.map_or(Obj::UNDEF, |w| Obj::rom(w.1))
}

/// Does the type have `name` by a slot, and `object` not?
pub fn has_own(ty: &Type, name: Obj) -> bool {
    let has = |ty| !lookup(ty, name).is_undef();
    has(ty) && !has(&types::object::TYPE)
}

/// The dunders that a built-in type has of its own, for its `__dict__`: what all objects have
/// belongs to `object`, unless the type does it in its own way.
#[cfg(feature = "host")]
pub fn add_own(vm: &Vm, ty: &'static Type, d: Ref<Dict>) -> Res<()> {
    let slots = ty.slots;
    let is_object = ty.obj() == types::object::TYPE.obj();
    let own = |name: Obj| match vm.str_of(name).unwrap_or("") {
        "__hash__" => slots.hash.is_some(),
        "__repr__" => slots.repr.is_some(),
        "__eq__" | "__ne__" | "__lt__" | "__le__" | "__gt__" | "__ge__" => slots.compare.is_some(),
        "__str__" | "__format__" | "__sizeof__" => false,
        _ => true,
    };
    // `copy` and `pickle` ask by them whether a class says how it is copied.
    let copies = [n!(__reduce__), n!(__reduce_ex__), n!(__getstate__), n!(__getnewargs__)];
    let wanted = |w: &&Wrapper| (w.2)(ty) && !copies.contains(&w.0) && (is_object || own(w.0));
    let wanted = WRAPPERS.iter().filter(wanted);
    wanted.into_iter().try_for_each(|w| types::dict::insert(vm, d, w.0, Obj::rom(w.1)))
}

/// Is the native one of these?
#[cfg(feature = "host")]
pub fn is_wrapper(native: *const Native) -> bool {
    WRAPPERS.iter().any(|w| core::ptr::eq(w.1, native))
}

/// Calls `f` with the name of each dunder of a built-in type.
pub fn each_name(ty: &Type, f: &mut dyn FnMut(Obj) -> Res<()>) -> Res<()> {
    WRAPPERS.iter().filter(|w| (w.2)(ty)).try_for_each(|w| f(w.0))
}
