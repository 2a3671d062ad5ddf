//! `set` and `frozenset`

use super::dict::table::Table;
use super::{Type, TypeSlots, eq};
use crate::Vm;
use crate::code::CmpOp;
use crate::obj::*;
use crate::trap::Res;

crate::natives! {
    METHODS:
}
crate::natives! {
    FROZEN_METHODS:
}

/// The type `set`.
pub static TYPE: Type = Type::new(n!(set), Kind::Set, SLOTS, METHODS);
/// The type `frozenset`.
pub static FROZEN_TYPE: Type = Type::new(n!(frozenset), Kind::FrozenSet, SLOTS, FROZEN_METHODS);

const SLOTS: TypeSlots = TypeSlots::NONE;

/// Is every element of `a` in `b`? Elements are compared inside `depth` containers.
fn is_subset(vm: &Vm, a: Table, b: Table, depth: u8) -> Res<bool> {
    if a.len() > b.len() {
        return Ok(false);
    }
    for e in a.iter(vm) {
        if b.find_at(vm, a.key(vm, e), a.hash_at(vm, e, depth)?, depth)?.is_none() {
            return Ok(false);
        }
    }
    Ok(true)
}

/// `a op b`: the order of sets is inclusion.
pub(super) fn compare(vm: &Vm, op: CmpOp, a: Ref<Set>, b: Ref<Set>, depth: u8) -> Res {
    let (a, b) = (Table::of_set(vm, a), Table::of_set(vm, b));
    let (small, large) = if matches!(op, CmpOp::Gt | CmpOp::Ge) { (b, a) } else { (a, b) };
    let sizes_fit = match op {
        CmpOp::Lt | CmpOp::Gt => small.len() < large.len(),
        CmpOp::Le | CmpOp::Ge => true,
        _ => small.len() == large.len(),
    };
    let holds = sizes_fit && is_subset(vm, small, large, depth)?;
    Ok(Obj::bool(holds != (op == CmpOp::Ne)))
}

/// Hash of a frozenset, which does not depend on the order of its elements.
pub(super) fn hash(vm: &Vm, s: Ref<Set>, depth: u8) -> Res<u32> {
    let table = Table::of_set(vm, s);
    let mut hash = 0x7143_1e5f_u32;
    for e in table.iter(vm) {
        hash = hash.wrapping_add(eq::tuple_step(0, table.hash_at(vm, e, depth)?));
    }
    Ok(hash)
}
