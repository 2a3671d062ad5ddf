//! C3 linearization: the method resolution order of a class with several bases.

use super::class;
use crate::Vm;
use crate::obj::*;
use crate::trap::Res;

/// Most sequences that are merged: the bases' orders and the list of bases.
const MAX_BASES: usize = 15;

/// The tuple of `class`, then the merge of the orders of its bases and the bases themselves.
///
/// Raises TypeError if there is no consistent order, or for more than 15 bases.
pub fn linearize(vm: &Vm, class: Ref<Class>, bases: &[Obj]) -> Res {
    if bases.len() > MAX_BASES {
        return Err(vm.type_error(t!("too many bases")));
    }
    // What is left of each sequence; a built-in type's order is itself and its base chain.
    let mut rest: [&[Obj]; MAX_BASES + 1] = [&[]; MAX_BASES + 1];
    for (r, b) in rest.iter_mut().zip(bases) {
        *r = order_of(vm, *b)?;
    }
    rest[bases.len()] = bases;
    let total = 1 + rest.iter().map(|r| r.len()).sum::<usize>();
    let scratch = vm.heap.alloc_slots(total)?;
    let out = vm.heap.slots(scratch);
    out[0].set(class.obj());
    let mut n = 1;
    while rest.iter().any(|r| !r.is_empty()) {
        let in_tail = |o: Obj| rest.iter().any(|r| r.get(1..).is_some_and(|t| t.contains(&o)));
        let head = rest.iter().filter_map(|r| r.first()).copied().find(|o| !in_tail(*o));
        let Some(head) = head else {
            let message = t!("Cannot create a consistent method resolution order (MRO) for bases");
            return Err(vm.type_error(message));
        };
        out[n].set(head);
        n += 1;
        for r in &mut rest {
            if r.first() == Some(&head) {
                *r = &r[1..];
            }
        }
    }
    Ok(vm.heap.new_tuple_with(n, |i| out[i].get())?.obj())
}

fn order_of<'v>(vm: &'v Vm, base: Obj) -> Res<&'v [Obj]> {
    match base.cast::<Class>() {
        Some(c) => Ok(class::mro(vm, c)),
        None => Ok(vm.heap.tuple(chain(vm, base)?)),
    }
}

/// A built-in type and its bases.
pub fn chain(vm: &Vm, base: Obj) -> Res<Ref<Tuple>> {
    let mut n = 0;
    let mut chain = [Obj::UNDEF; 8];
    let mut ty = base.cast::<super::Type>().map(|t| &vm[t]);
    while let Some(t) = ty {
        chain[n] = Obj::from_ptr(core::ptr::from_ref(t).cast());
        n += 1;
        ty = t.base.filter(|_| n < chain.len());
    }
    vm.heap.new_tuple_with(n, |i| chain[i])
}
