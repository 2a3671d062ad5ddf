//! Built-in functions that take iterables: `sum`, `min`, `map`, `sorted` and so on.
//!
//! Rust does it for built-in iterables and values; the prelude does the rest.

use crate::Vm;
use crate::code::{BinOp, CmpOp};
use crate::obj::*;
use crate::prelude;
use crate::trap::Res;
use crate::types::iter::Cursor;
use crate::types::{eq, float, iter, list, range};

crate::natives! {
    pub TABLE:
    enumerate := iter::ENUMERATE.obj();
    zip := iter::ZIP.obj();
    reversed := iter::REVERSED.obj();
    sorted := Obj::rom(&list::SORTED);
    min(0..) = min, or prelude::MIN_OF;
    max(0..) = max, or prelude::MAX_OF;
    sum[iterable, start = Obj::small(0)] = sum, or prelude::SUM_OF;
}

fn min(vm: &Vm, args: &[Obj]) -> Res {
    extreme(vm, args, CmpOp::Lt)
}

fn max(vm: &Vm, args: &[Obj]) -> Res {
    extreme(vm, args, CmpOp::Gt)
}

/// The first of the arguments, or of the items of the only one, that no other precedes in the
/// order of `op`.
fn extreme(vm: &Vm, args: &[Obj], op: CmpOp) -> Res {
    let mut best = Obj::UNDEF;
    let mut consider = |x: Obj| -> Res<()> {
        if best.is_undef() || eq::compare(vm, op, x, best)? == Obj::TRUE {
            best = x;
        }
        Ok(())
    };
    if let [only] = args {
        let mut cursor = Cursor::open_short(vm, *only)?;
        loop {
            let x = cursor.next(vm)?;
            if x.is_undef() {
                break;
            }
            consider(x)?;
        }
        if !best.is_undef() {
            cursor.commit(vm);
        }
    } else {
        args.iter().try_for_each(|x| consider(*x))?;
    }
    // The fallback words the errors.
    if best.is_undef() { Err(vm.needs_python()) } else { Ok(best) }
}

fn sum(vm: &Vm, args: &[Obj]) -> Res {
    if vm.as_a::<Str>(args[1]).is_some() {
        return Err(vm.needs_python());
    }
    if vm.as_a::<Bytes>(args[1]).is_some() || vm.as_a::<ByteArray>(args[1]).is_some() {
        return Err(vm.type_error(t!("sum() can't sum bytes [use b''.join(seq) instead]")));
    }
    let mut cursor = Cursor::open_short(vm, args[0])?;
    let mut total = args[1];
    loop {
        let x = cursor.next(vm)?;
        if x.is_undef() {
            cursor.commit(vm);
            return Ok(total);
        }
        total = add(vm, total, x)?;
    }
}

/// Sum of two numbers; NeedsPython for anything else.
fn add(vm: &Vm, a: Obj, b: Obj) -> Res {
    let is_int = |o: Obj| o.is_small() || o.is_kind(Kind::BigInt);
    let is_float = |o: Obj| o.is_flonum() || o.is_kind(Kind::Float);
    match (is_int(a) || is_float(a)) && (is_int(b) || is_float(b)) {
        true if is_int(a) && is_int(b) => range::int_op(vm, BinOp::Add, a, b),
        true => float::binary(vm, BinOp::Add, false, a, b),
        false => Err(vm.needs_python()),
    }
}
