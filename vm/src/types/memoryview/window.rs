//! What a view shows, as Rust sees it: a base, a start, a step, and how many items of which type.
//!
//! A [`Window`] is taken anew for each operation, because the base may have become smaller since.

use core::cell::Cell;

use crate::Vm;
use crate::buffer::{Buffer, Item};
use crate::obj::*;
use crate::trap::Res;

/// What a view shows: of `base`, which is all of the owner's memory.
#[derive(Clone, Copy)]
pub(super) struct Window<'v> {
    pub view: Ref<MemoryView>,
    pub base: Buffer<'v>,
    pub start: usize,
    pub step: isize,
    pub count: usize,
    pub item: Item,
}

impl<'v> Window<'v> {
    /// The window of a `memoryview`. Raises ValueError if it was released.
    pub fn of(vm: &'v Vm, o: Obj) -> Res<Window<'v>> {
        let view = vm.want::<MemoryView>(o)?;
        let v = &vm[view];
        let (Some(base), Some(item)) = (Buffer::of_owner(vm, v.base.get()), Item::native(v.code))
        else {
            return Err(vm.value_error(t!("operation forbidden on released memoryview object")));
        };
        let (start, step) = (v.start as usize, v.step as isize);
        let count = left(base.len(), start, step, v.len.get() as usize, usize::from(item.size));
        Ok(Window { view, base, start, step, count, item })
    }

    /// Position of item `i` in the base.
    pub fn at(&self, i: usize) -> usize {
        self.start.wrapping_add_signed(self.step.wrapping_mul(i as isize))
    }

    pub fn get(&self, vm: &Vm, i: usize) -> Res {
        self.item.decode(vm, self.base.load(self.at(i), self.item.size))
    }

    pub fn size(&self) -> usize {
        usize::from(self.item.size)
    }

    /// Byte `i` of the items one after the other.
    fn byte(&self, i: usize) -> u8 {
        self.base.get(self.at(i / self.size()) + i % self.size())
    }

    /// The bytes of the items as a new object.
    pub fn copy(&self, vm: &Vm) -> Res<Ref<Bytes>> {
        vm.heap.new_bytes_with(self.count * self.size(), |to| {
            to.iter_mut().enumerate().for_each(|(i, b)| *b = self.byte(i));
        })
    }

    /// The same window with other items.
    pub fn with(&self, vm: &Vm, start: usize, step: isize, count: usize, item: Item) -> Res {
        let (Ok(start), Ok(step)) = (u32::try_from(start), i32::try_from(step)) else {
            return Err(vm.overflow_error(t!("memoryview offset too large")));
        };
        make(vm, self.base.owner, start, step, count, item, vm[self.view].readonly)
    }
}

/// How many of `count` items stand in a memory of `len` bytes; the first that does not ends it.
fn left(len: usize, start: usize, step: isize, count: usize, size: usize) -> usize {
    let Some(space) = len.checked_sub(size).filter(|space| start <= *space) else { return 0 };
    let reach = if step > 0 { space - start } else { start };
    count.min(reach / step.unsigned_abs().max(1) + 1)
}

pub(super) fn make(
    vm: &Vm,
    owner: Obj,
    start: u32,
    step: i32,
    count: usize,
    item: Item,
    readonly: bool,
) -> Res {
    let view = MemoryView {
        header: Header::new(Kind::MemoryView),
        #[cfg(feature = "host")]
        shape: Slot::new(Obj::UNDEF),
        base: Slot::new(owner),
        start,
        len: Cell::new(count as u32),
        step,
        code: item.code,
        readonly,
    };
    Ok(vm.heap.alloc(view)?.obj())
}
