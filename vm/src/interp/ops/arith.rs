//! Arithmetic: small ints and inline floats in the fast bodies, everything else in one place.

use crate::code::{BinOp, INPLACE, Op};
use crate::features::Feature;
use crate::interp::attr;
use crate::interp::regs::S;
use crate::obj::*;
use crate::trap::{Cont, Res, Trap};
use crate::types::class;
use crate::types::{self, UnOp, exception};
use crate::{Part, Vm};

/// Methods of each [`BinOp`]: forward, reflected, in place, and the sign for messages.
fn methods(op: BinOp) -> [Obj; 3] {
    match op {
        BinOp::Add => [n!(__add__), n!(__radd__), n!(__iadd__)],
        BinOp::Sub => [n!(__sub__), n!(__rsub__), n!(__isub__)],
        BinOp::Mul => [n!(__mul__), n!(__rmul__), n!(__imul__)],
        BinOp::TrueDiv => [n!(__truediv__), n!(__rtruediv__), n!(__itruediv__)],
        BinOp::FloorDiv => [n!(__floordiv__), n!(__rfloordiv__), n!(__ifloordiv__)],
        BinOp::Mod => [n!(__mod__), n!(__rmod__), n!(__imod__)],
        BinOp::And => [n!(__and__), n!(__rand__), n!(__iand__)],
        BinOp::Or => [n!(__or__), n!(__ror__), n!(__ior__)],
        BinOp::Xor => [n!(__xor__), n!(__rxor__), n!(__ixor__)],
        BinOp::Shl => [n!(__lshift__), n!(__rlshift__), n!(__ilshift__)],
        BinOp::Shr => [n!(__rshift__), n!(__rrshift__), n!(__irshift__)],
        BinOp::Pow => [n!(__pow__), n!(__rpow__), n!(__ipow__)],
        BinOp::MatMul => [n!(__matmul__), n!(__rmatmul__), n!(__imatmul__)],
    }
}

/// Signs of the operators for messages.
const SIGNS: [&str; 13] = ["+", "-", "*", "/", "//", "%", "&", "|", "^", "<<", ">>", "**", "@"];

pub(super) const BIN_OPS: [BinOp; 13] = [
    BinOp::Add,
    BinOp::Sub,
    BinOp::Mul,
    BinOp::TrueDiv,
    BinOp::FloorDiv,
    BinOp::Mod,
    BinOp::And,
    BinOp::Or,
    BinOp::Xor,
    BinOp::Shl,
    BinOp::Shr,
    BinOp::Pow,
    BinOp::MatMul,
];

/// Is it one of the instructions that [`decode`] understands?
pub fn is_arithmetic(op: Op) -> bool {
    (Op::Add as u8..=Op::Bin as u8).contains(&(op as u8))
}

/// Operator, in-place flag and operands of an arithmetic instruction.
pub fn decode(s: &S) -> (BinOp, bool, Obj, Obj) {
    let op = s.op();
    let a = s.get(s.u8(2));
    let from = |first: Op| BIN_OPS[(op - first as u8) as usize];
    if op == Op::Bin as u8 {
        let c = s.u8(4);
        let op = BIN_OPS[c & !(INPLACE as usize)];
        return (op, c & INPLACE as usize != 0, a, s.get(s.u8(3)));
    }
    if op >= Op::IAdd as u8 {
        let k = op >= Op::IAddK as u8;
        let b = if k { s.konst(s.u8(3)) } else { s.get(s.u8(3)) };
        let add = op == Op::IAdd as u8 || op == Op::IAddK as u8;
        return (if add { BinOp::Add } else { BinOp::Sub }, true, a, b);
    }
    if op >= Op::AddK as u8 {
        return (from(Op::AddK), false, a, s.konst(s.u8(3)));
    }
    (from(Op::Add), false, a, s.get(s.u8(3)))
}

/// Result of two small ints, where it is a small int.
#[inline(always)]
pub(super) fn small<const OP: u8>(a: Obj, b: Obj) -> Option<Obj> {
    let (x, y) = (a.small_value(), b.small_value());
    match OP {
        0 => Obj::small_add(a, b),
        1 => Obj::small_sub(a, b),
        2 => Obj::small_mul(a, b),
        4 if y > 0 => Some(Obj::small(x.div_euclid(y))),
        5 if y > 0 => Some(Obj::small(x.rem_euclid(y))),
        6 => Some(Obj::small(x & y)),
        7 => Some(Obj::small(x | y)),
        8 => Some(Obj::small(x ^ y)),
        9 if (0..WORD_BITS as SmallInt / 2).contains(&y)
            && x.unsigned_abs() < 1 << (WORD_BITS / 2 - 2) =>
        {
            Some(Obj::small(x << y))
        }
        10 if (0..WORD_BITS as SmallInt).contains(&y) => Some(Obj::small(x >> y)),
        _ => None,
    }
}

/// Result of two inline floats, where it is an inline float.
#[inline(always)]
fn float<const OP: u8>(a: Obj, b: Obj) -> Option<Obj> {
    if !(a.is_flonum() && b.is_flonum()) {
        return None;
    }
    let (x, y) = (a.flonum_value(), b.flonum_value());
    match OP {
        0 => Obj::try_flonum(x + y),
        1 => Obj::try_flonum(x - y),
        2 => Obj::try_flonum(x * y),
        3 if y != 0.0 => Obj::try_flonum(x / y),
        _ => None,
    }
}

#[inline(always)]
fn fast<const OP: u8>(s: &mut S, a: Obj, b: Obj) -> bool {
    let v = if Obj::both_small(a, b) { small::<OP>(a, b) } else { float::<OP>(a, b) };
    match v {
        Some(v) => {
            s.set(s.u8(1), v);
            s.next(4);
            true
        }
        None => false,
    }
}

/// Register operands; `OP` is the number of the [`BinOp`].
#[inline(always)]
pub fn rr<const OP: u8>(_: &Vm, s: &mut S) -> bool {
    let (a, b) = (s.get(s.u8(2)), s.get(s.u8(3)));
    fast::<OP>(s, a, b)
}

/// Register and constant.
#[inline(always)]
pub fn rk<const OP: u8>(_: &Vm, s: &mut S) -> bool {
    let (a, b) = (s.get(s.u8(2)), s.konst(s.u8(3)));
    fast::<OP>(s, a, b)
}

/// All arithmetic instructions, all cases.
pub fn slow(vm: &Vm, s: &mut S) -> Res<()> {
    let (op, inplace, a, b) = decode(s);
    let v = binary(vm, op, inplace, a, b)?;
    vm.deliver(s, v)
}

/// `a op b` as an instruction does it: traps with a call where a class has Python code for it.
pub fn binary(vm: &Vm, op: BinOp, inplace: bool, a: Obj, b: Obj) -> Res {
    if types::is_user(a) {
        if inplace {
            let m = attr::class_method(vm, a, methods(op)[2]);
            if !m.is_undef() {
                return Err(attr::call_dunder(vm, Cont::BinInplace, m, a, &[b]));
            }
        }
        return forward(vm, op, inplace, inplace, a, b);
    }
    if inplace && types::is_user(b) && concatenates(op, a) {
        let m = attr::class_method(vm, b, methods(op)[1]);
        if !m.is_undef() {
            return Err(attr::call_dunder(vm, Cont::BinSubclass, m, b, &[a]));
        }
    }
    if !inplace
        && types::is_user(b)
        && let Some(m) = subclass_reflected(vm, a, b, methods(op)[1])
    {
        return Err(attr::call_dunder(vm, Cont::BinSubclass, m, b, &[a]));
    }
    if let Some(f) = types::slots_of(vm, a).slots.binary {
        let v = f(vm, op, inplace, a, b)?;
        if v != Obj::NOT_IMPLEMENTED {
            return Ok(v);
        }
    }
    reflect(vm, op, inplace, a, b)
}

/// Does `a op= b` change the sequence `a`? A reflected method of `b` comes before that, as
/// sequences have no arithmetic of their own.
pub(crate) fn concatenates(op: BinOp, a: Obj) -> bool {
    let sequences = [Kind::List, Kind::ByteArray, Kind::Array, Kind::Deque];
    matches!(op, BinOp::Add | BinOp::Mul) && a.kind().is_some_and(|kind| sequences.contains(&kind))
}

/// `a op b` for an instance `a` after its in-place method. `assigns`: the statement is `a op= b`.
fn forward(vm: &Vm, op: BinOp, inplace: bool, assigns: bool, a: Obj, b: Obj) -> Res {
    let [forward, reflected, _] = methods(op);
    if let Some(m) = subclass_reflected(vm, a, b, reflected) {
        return Err(attr::call_dunder(vm, Cont::BinSubclass, m, b, &[a]));
    }
    let m = attr::class_method(vm, a, forward);
    if !m.is_undef() {
        return Err(attr::call_dunder(vm, Cont::BinForward, m, a, &[b]));
    }
    let native = vm.unwrap_native(a);
    if native != a {
        // What changes the value inside in place is an operation on the instance itself.
        let v = binary(vm, op, inplace, native, b)?;
        return Ok(if inplace && v == native { a } else { v });
    }
    reflect(vm, op, assigns, a, b)
}

/// The reflected method of `b` if its class is a proper subclass of `a`'s that overrides it.
fn subclass_reflected(vm: &Vm, a: Obj, b: Obj, reflected: Obj) -> Option<Obj> {
    let (ca, cb) = (types::class_of(vm, a), types::class_of(vm, b));
    if ca == cb || !types::is_user(b) || !types::is_subclass(vm, cb, ca) {
        return None;
    }
    let m = class::lookup(vm, cb, reflected);
    (!m.is_undef() && m != class::lookup(vm, ca, reflected)).then_some(m)
}

/// `b.__rop__(a)`, where `a` could not do it. Two instances of one class are not tried again.
fn reflect(vm: &Vm, op: BinOp, assigns: bool, a: Obj, b: Obj) -> Res {
    if types::is_user(a) && types::class_of(vm, a) == types::class_of(vm, b) {
        return Err(unsupported(vm, op, assigns, a, b));
    }
    if types::is_user(b) {
        let m = attr::class_method(vm, b, methods(op)[1]);
        if !m.is_undef() {
            return Err(attr::call_dunder(vm, Cont::BinReflected, m, b, &[a]));
        }
        let native = vm.unwrap_native(b);
        if native != b {
            return binary(vm, op, false, vm.unwrap_native(a), native);
        }
    } else if let Some(f) = types::slots_of(vm, b).slots.binary {
        let v = f(vm, op, false, a, b)?;
        if v != Obj::NOT_IMPLEMENTED {
            return Ok(v);
        }
    }
    Err(unsupported(vm, op, assigns, a, b))
}

/// Is this a sequence and something with `__index__`? The number's class had its say before.
fn repeats(vm: &Vm, sequence: Obj, n: Obj) -> bool {
    let sequences = [Kind::List, Kind::Tuple, Kind::Str, Kind::Bytes, Kind::ByteArray];
    sequence.kind().is_some_and(|kind| sequences.contains(&kind))
        && n.is_kind(Kind::Instance)
        && !attr::class_method(vm, n, n!(__index__)).is_undef()
}

/// The TypeError of `a op b`, or of `a op= b` if it `assigns`.
#[cold]
pub(crate) fn unsupported(vm: &Vm, op: BinOp, assigns: bool, a: Obj, b: Obj) -> Trap {
    let is_class = |o: Obj| matches!(o.kind(), Some(Kind::Type | Kind::Class));
    if op == BinOp::Mul && (repeats(vm, a, b) || repeats(vm, b, a)) {
        return match vm.prelude_function(&crate::prelude::REPEAT) {
            Ok(f) => vm.heap.trap.call(Cont::Deliver, f.obj(), &[a, b, Obj::bool(assigns)]),
            Err(trap) => trap,
        };
    }
    if vm.has(Feature::Generic) && op == BinOp::Or && (is_class(a) || is_class(b)) {
        return match vm.prelude_function(&crate::prelude::UNION_OF) {
            Ok(union) => vm.heap.trap.call(Cont::Deliver, union.obj(), &[a, b]),
            Err(trap) => trap,
        };
    }
    let power = matches!(op, BinOp::Pow);
    let parts = [
        Part::T(t!("unsupported operand type(s) for ")),
        Part::S(SIGNS[op as usize]),
        Part::S(if assigns {
            "="
        } else if power {
            " or pow()"
        } else {
            ""
        }),
        Part::S(": '"),
        Part::TypeOf(a),
        Part::T(t!("' and '")),
        Part::TypeOf(b),
        Part::S(match op {
            // Once `print` was a statement.
            BinOp::Shr if cfg!(feature = "host") && is_print(vm, a) => {
                "'. Did you mean \"print(<message>, file=<output_stream>)\"?"
            }
            _ => "'",
        }),
    ];
    vm.raise(&exception::TYPE_ERROR, &parts)
}

fn is_print(vm: &Vm, o: Obj) -> bool {
    o.cast::<Native>().is_some_and(|native| vm[native].name == n!(print))
}

/// A dunder of an arithmetic instruction has returned `v`.
pub fn finish(vm: &Vm, s: &mut S, cont: Cont, v: Obj) -> Res<()> {
    if v != Obj::NOT_IMPLEMENTED {
        return vm.deliver(s, v);
    }
    let (op, inplace, a, b) = decode(s);
    let v = match cont {
        Cont::BinInplace => forward(vm, op, false, true, a, b)?,
        Cont::BinForward => reflect(vm, op, inplace, a, b)?,
        Cont::BinSubclass if !types::is_user(a) => {
            let f = types::slots_of(vm, a).slots.binary;
            let v = f.map_or(Ok(Obj::NOT_IMPLEMENTED), |f| f(vm, op, inplace, a, b))?;
            if v == Obj::NOT_IMPLEMENTED {
                return Err(unsupported(vm, op, inplace, a, b));
            }
            v
        }
        Cont::BinSubclass => {
            let m = attr::class_method(vm, a, methods(op)[0]);
            if m.is_undef() {
                return Err(unsupported(vm, op, inplace, a, b));
            }
            // The reflected method has been tried: what `__op__` says is final.
            return Err(attr::call_dunder(vm, Cont::BinReflected, m, a, &[b]));
        }
        _ => return Err(unsupported(vm, op, inplace, a, b)),
    };
    vm.deliver(s, v)
}

/// `Neg`, `Pos`, `Invert`.
pub fn unary_slow(vm: &Vm, s: &mut S) -> Res<()> {
    let op = match s.op() {
        o if o == Op::Neg as u8 => UnOp::Neg,
        o if o == Op::Pos as u8 => UnOp::Pos,
        _ => UnOp::Invert,
    };
    let v = unary(vm, op, s.get(s.u8(2)))?;
    vm.deliver(s, v)
}

/// `-o` and so on.
pub fn unary(vm: &Vm, op: UnOp, o: Obj) -> Res {
    let (name, sign) = match op {
        UnOp::Neg => (n!(__neg__), "-"),
        UnOp::Pos => (n!(__pos__), "+"),
        UnOp::Invert => (n!(__invert__), "~"),
        UnOp::Abs => (n!(__abs__), "abs()"),
    };
    let mut o = o;
    if types::is_user(o) {
        let m = attr::class_method(vm, o, name);
        if !m.is_undef() {
            return Err(attr::call_dunder(vm, Cont::Deliver, m, o, &[]));
        }
        o = vm.unwrap_native(o);
    }
    if let Some(f) = types::slots_of(vm, o).slots.unary {
        let v = f(vm, op, o)?;
        if v != Obj::NOT_IMPLEMENTED {
            return Ok(v);
        }
    }
    let of = if op == UnOp::Abs { "bad operand type for " } else { "bad operand type for unary " };
    let parts = [Part::S(of), Part::S(sign), Part::S(": '"), Part::TypeOf(o), Part::S("'")];
    Err(vm.raise(&exception::TYPE_ERROR, &parts))
}
