//! `gc`

use crate::Vm;
use crate::obj::*;
use crate::trap::{Res, TrapKind};
#[cfg(feature = "host")]
use crate::types::list;

/// The module.
pub static MODULE: RomModule =
    RomModule { header: Header::rom(Kind::RomModule), name: n!(gc), table: TABLE };

crate::natives! {
    TABLE:
    __name__ := n!(gc);
    collect(0..1) = collect;
    enable(0) = enable;
    disable(0) = disable;
    isenabled(0) = isenabled;
    mem_free(0) = mem_free;
    mem_alloc(0) = mem_alloc;
    threshold(0..3) = threshold;
    #[cfg(feature = "host")]
    get_objects(0..1) = get_objects;
    #[cfg(feature = "host")]
    get_referrers(0..) = get_referrers;
}

/// Collects at the next safepoint, which is the end of this call; the value is the number of
/// bytes freed.
fn collect(vm: &Vm, _: &[Obj]) -> Res {
    Err(vm.heap.trap.set(TrapKind::Collect))
}

fn enable(vm: &Vm, _: &[Obj]) -> Res {
    vm.heap.set_automatic(true);
    Ok(Obj::NONE)
}

/// Turns collections ahead of need off; a full heap is collected all the same.
fn disable(vm: &Vm, _: &[Obj]) -> Res {
    vm.heap.set_automatic(false);
    Ok(Obj::NONE)
}

fn isenabled(vm: &Vm, _: &[Obj]) -> Res {
    Ok(Obj::bool(vm.heap.is_automatic()))
}

fn mem_free(vm: &Vm, _: &[Obj]) -> Res {
    vm.new_int((vm.heap.size() - vm.heap.used_bytes()) as i64)
}

fn mem_alloc(vm: &Vm, _: &[Obj]) -> Res {
    vm.new_int(vm.heap.used_bytes() as i64)
}

/// `threshold(n)`: collect after n allocated bytes, in whole granules; -1 = only when the heap is
/// full.
fn threshold(vm: &Vm, args: &[Obj]) -> Res {
    let Some(n) = args.first() else {
        return vm.new_int(vm.heap.fixed_threshold().map_or(-1, |n| n as i64));
    };
    let bytes = usize::try_from(vm.want_int(*n)?).ok();
    vm.heap.set_threshold(bytes.map(|n| n / GRANULE * GRANULE));
    Ok(Obj::NONE)
}

/// The objects that refer to the arguments: of lists, sets and dicts these themselves, not the
/// blocks with their items. Variables of functions that run are in no object.
#[cfg(feature = "host")]
fn get_referrers(vm: &Vm, args: &[Obj]) -> Res {
    let blocks = holders(vm, true, |o| args.contains(&o))?;
    let is_wanted = |o| args.contains(&o) || blocks.iter().any(|block| block.get() == o);
    let list = vm.new_list(&[])?;
    for holder in holders(vm, false, is_wanted)? {
        list::push(vm, list.cast_unchecked(), holder.get())?;
    }
    Ok(list)
}

/// The objects that refer to others.
#[cfg(feature = "host")]
fn get_objects(vm: &Vm, _: &[Obj]) -> Res {
    let list = vm.new_list(&[])?;
    for holder in holders(vm, false, |o| o.is_ptr())? {
        list::push(vm, list.cast_unchecked(), holder.get())?;
    }
    Ok(list)
}

/// What the heap knows to refer to a wanted object.
#[cfg(feature = "host")]
fn holders<'v>(vm: &'v Vm, blocks: bool, is_wanted: impl Fn(Obj) -> bool) -> Res<&'v [Slot]> {
    let mut count = 0;
    vm.heap.each_holder(blocks, &is_wanted, |_| count += 1);
    let places = &vm.heap.slots(vm.heap.alloc_slots(count)?)[..count];
    let mut free = places.iter();
    vm.heap.each_holder(blocks, &is_wanted, |holder| {
        if let Some(place) = free.next() {
            place.set(holder);
        }
    });
    Ok(places)
}
