//! `heapq`: a list as a binary heap, the smallest item first.
//!
//! A native compares first and moves afterwards: which way an item takes through the heap does
//! not depend on moves made on the way. So it can stop at any comparison that needs Python code
//! or fails, and nothing has changed.

use crate::Vm;
use crate::code::CmpOp;
use crate::obj::*;
use crate::prelude::*;
use crate::trap::Res;
use crate::types::{eq, list};

/// The module.
pub static MODULE: RomModule =
    RomModule { header: Header::rom(Kind::RomModule), name: n!(heapq), table: TABLE };

crate::natives! {
    TABLE:
    __name__ := n!(heapq);
    heappush(2) = heappush, or HEAP_PUSH;
    heappop(1) = heappop, or HEAP_POP;
    heapify(1) = heapify, or HEAP_MAKE;
    heapreplace(2) = heapreplace, or HEAP_REPLACE;
    heappushpop(2) = heappushpop, or HEAP_PUSHPOP;
    merge(0..) = python, or HEAP_MERGE;
    nlargest(2..3) = python, or HEAP_LARGEST;
    nsmallest(2..3) = python, or HEAP_SMALLEST;
}

fn want(vm: &Vm, o: Obj) -> Res<Ref<List>> {
    vm.as_a::<List>(o).ok_or_else(|| vm.type_error(t!("heap argument must be a list")))
}

fn less(vm: &Vm, a: Obj, b: Obj) -> Res<bool> {
    Ok(eq::compare(vm, CmpOp::Lt, a, b)? == Obj::TRUE)
}

/// Deepest path: a list has fewer than 2³² items.
const DEPTH: usize = 32;

/// Puts `item` into place `root` of a heap whose first `n` items count, in which only that place
/// may be out of order.
fn sift_down(vm: &Vm, heap: &[Slot], root: usize, item: Obj) -> Res<()> {
    let mut path = [root; DEPTH + 1];
    let mut depth = 0;
    let mut child = 2 * root + 1;
    while child < heap.len() {
        if child + 1 < heap.len() && !less(vm, heap[child].get(), heap[child + 1].get())? {
            child += 1;
        }
        depth += 1;
        path[depth] = child;
        child = 2 * child + 1;
    }
    while depth > 0 && less(vm, item, heap[path[depth]].get())? {
        depth -= 1;
    }
    for k in 0..depth {
        heap[path[k]].set(heap[path[k + 1]].get());
    }
    heap[path[depth]].set(item);
    Ok(())
}

fn heappush(vm: &Vm, args: &[Obj]) -> Res {
    let l = want(vm, args[0])?;
    let (heap, item) = (vm.heap.list(l), args[1]);
    let mut to = heap.len();
    while to > 0 && less(vm, item, heap[(to - 1) >> 1].get())? {
        to = (to - 1) >> 1;
    }
    list::push(vm, l, item)?;
    let heap = vm.heap.list(l);
    let mut at = heap.len() - 1;
    while at > to {
        let parent = (at - 1) >> 1;
        heap[at].set(heap[parent].get());
        at = parent;
    }
    heap[to].set(item);
    Ok(Obj::NONE)
}

fn heappop(vm: &Vm, args: &[Obj]) -> Res {
    let l = want(vm, args[0])?;
    let heap = vm.heap.list(l);
    let Some((last, rest)) = heap.split_last() else {
        return Err(vm.index_error(t!("empty heap")));
    };
    let (first, item) = (heap[0].get(), last.get());
    if !rest.is_empty() {
        sift_down(vm, rest, 0, item)?;
    }
    last.set(Obj::UNDEF);
    vm[l].len.set(rest.len() as u32);
    Ok(first)
}

/// Each step leaves a list with the same items, so half a job is one to start from.
fn heapify(vm: &Vm, args: &[Obj]) -> Res {
    let heap = vm.heap.list(want(vm, args[0])?);
    for root in (0..heap.len() / 2).rev() {
        sift_down(vm, heap, root, heap[root].get())?;
    }
    Ok(Obj::NONE)
}

fn heapreplace(vm: &Vm, args: &[Obj]) -> Res {
    let heap = vm.heap.list(want(vm, args[0])?);
    let Some(first) = heap.first().map(Slot::get) else {
        return Err(vm.index_error(t!("index out of range")));
    };
    sift_down(vm, heap, 0, args[1])?;
    Ok(first)
}

fn heappushpop(vm: &Vm, args: &[Obj]) -> Res {
    let heap = vm.heap.list(want(vm, args[0])?);
    match heap.first().map(Slot::get) {
        Some(first) if less(vm, first, args[1])? => {
            sift_down(vm, heap, 0, args[1])?;
            Ok(first)
        }
        _ => Ok(args[1]),
    }
}
