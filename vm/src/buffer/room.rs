//! Making room in the block of a `bytearray` or `array`.

use core::cell::Cell;

use crate::Vm;
use crate::obj::*;
use crate::trap::Res;
use crate::types::exception;
use crate::types::slice::Span;

/// Makes bytes `from..to` of `used`, the contents of the block `data`, `new` bytes long, moving
/// what follows; the new bytes keep no particular value. Returns the new contents; the caller
/// writes down their length. Has no effect if it fails.
///
/// Contents that stand in no block of their own (those of another object) are copied before their
/// length changes.
pub fn resize<'v>(
    vm: &'v Vm,
    data: &Slot,
    used: &'v [Cell<u8>],
    from: usize,
    to: usize,
    new: usize,
) -> Res<&'v [Cell<u8>]> {
    if new == to - from {
        return Ok(used);
    }
    let len = used.len() - (to - from) + new;
    if u32::try_from(len).is_err() {
        return Err(vm.raise_args(&exception::MEMORY_ERROR, &[]));
    }
    let block = data.get().cast::<Raw>();
    let room = block.map_or(0, |raw| vm.heap.raw(raw).len());
    let want = len.max(room + room / 2);
    let block = match block {
        Some(raw) if len <= room || vm.heap.extend_block(raw, want) => raw,
        _ => {
            let raw = vm.heap.alloc_raw(want)?;
            let cells = vm.heap.raw(raw);
            cells.iter().zip(used).for_each(|(to, from)| to.set(from.get()));
            data.set(raw.obj());
            raw
        }
    };
    let cells = vm.heap.raw(block);
    let tail = used.len() - to;
    if from + new < to {
        (0..tail).for_each(|i| cells[from + new + i].set(cells[to + i].get()));
    } else if from + new > to {
        (0..tail).rev().for_each(|i| cells[from + new + i].set(cells[to + i].get()));
    }
    Ok(&cells[..len])
}

/// The contents `used` in a block of their own, copied there if they stand in none.
pub fn own<'v>(vm: &'v Vm, data: &Slot, used: &'v [Cell<u8>]) -> Res<&'v [Cell<u8>]> {
    if used.is_empty() || data.get().is_kind(Kind::Raw) {
        return Ok(used);
    }
    let raw = vm.heap.alloc_raw(used.len())?;
    let cells = &vm.heap.raw(raw)[..used.len()];
    cells.iter().zip(used).for_each(|(to, from)| to.set(from.get()));
    data.set(raw.obj());
    Ok(cells)
}

/// Closes the gaps that the items of `span`, `size` bytes each, leave when they are taken out of
/// `cells`. Returns the number of bytes that remain.
pub fn remove(cells: &[Cell<u8>], span: Span, size: usize) -> usize {
    let span = span.ascending();
    let step = span.step.unsigned_abs();
    let gone = |item: usize| {
        let behind = item.wrapping_sub(span.start);
        item >= span.start && behind.is_multiple_of(step) && behind / step < span.count
    };
    let mut kept = 0;
    for at in (0..cells.len()).filter(|at| !gone(at / size)) {
        cells[kept].set(cells[at].get());
        kept += 1;
    }
    kept
}
