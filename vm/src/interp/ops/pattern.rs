//! The tests of `match` statements that other instructions cannot do.

use crate::Vm;
use crate::interp::regs::S;
use crate::obj::*;
use crate::trap::{Cont, Res};
use crate::{prelude, types};

/// Types outside the core that are sequences.
const SEQUENCES: &[Obj] = &[n!(array), n!(deque)];

pub fn match_seq(vm: &Vm, s: &mut S) -> Res<()> {
    let (count, open) = (s.u8(2), s.u8(3) != 0);
    let len = sequence_len(vm, s.get(s.u8(1)))?;
    if len.is_some_and(|n| n == count || open && n > count) {
        s.next(6);
    } else {
        s.jump(4, 6);
    }
    Ok(())
}

/// Number of items of what counts as a sequence: text and bytes do not.
fn sequence_len(vm: &Vm, o: Obj) -> Res<Option<usize>> {
    let o = vm.unwrap_native(o);
    let ty = types::slots_of(vm, o);
    let known = matches!(
        o.kind(),
        Some(
            Kind::List
                | Kind::Tuple
                | Kind::NamedTuple
                | Kind::Range
                | Kind::MemoryView
                | Kind::Array
                | Kind::Deque
        )
    );
    match ty.slots.len {
        Some(len) if known || SEQUENCES.contains(&ty.name) => Ok(Some(len(vm, o)?)),
        _ => Ok(None),
    }
}

pub fn match_parts(vm: &Vm, s: &mut S) -> Res<()> {
    let b = s.u8(2);
    let (fallback, count) = match s.u8(3) {
        0 => (&prelude::MATCH_MAPPING, 3),
        _ => (&prelude::MATCH_CLASS, 4),
    };
    let f = vm.prelude_function(fallback)?;
    Err(vm.heap.trap.call(Cont::Deliver, f.obj(), s.args(b, count)))
}
