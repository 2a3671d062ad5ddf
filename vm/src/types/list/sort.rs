//! `list.sort` and `sorted`: a stable merge sort of values that Rust can compare.
//!
//! Lists of small ints or of strings are sorted in place. Comparisons of other values can fail
//! half way (TypeError, or Python code is needed), so those are sorted in a copy, which replaces
//! the list's items at the end. Keys computed by a function, and objects with `__lt__`, are left
//! to the prelude, which calls [`COLUMNS`] for the sorting proper.

use super::methods::reverse_slots;
use super::{collect, copy};
use crate::Vm;
use crate::code::CmpOp;
use crate::obj::*;
use crate::prelude::*;
use crate::trap::Res;
use crate::types::eq;

/// Pieces up to this size are sorted by insertion.
const SHORT: usize = 8;

/// The builtin `sorted`.
pub static SORTED: Native = {
    static SIG: crate::native::Sig =
        crate::sig!(iterable, *, key = Obj::NONE, reverse = Obj::FALSE).runs(sorted);
    Native::with_sig(n!(sorted), &SIG).or(&SORTED_LIST)
};

/// For the prelude: `sort_columns(keys, values, reverse)` sorts two lists of the same length in
/// place by the values of the first.
pub static COLUMNS: Native =
    Native::new(n!(sort_columns), 3, 3, sort_columns).or(&MERGE_SORT_COLUMNS);

/// `a < b`
type Less<'l> = &'l dyn Fn(Obj, Obj) -> Res<bool>;

/// Keys and the values that move with them (none, or as many).
#[derive(Clone, Copy)]
struct Columns<'v> {
    keys: &'v [Slot],
    values: &'v [Slot],
}

impl<'v> Columns<'v> {
    fn part(self, from: usize, to: usize) -> Columns<'v> {
        let values = if self.values.is_empty() { self.values } else { &self.values[from..to] };
        Columns { keys: &self.keys[from..to], values }
    }

    fn row(self, i: usize) -> (Obj, Obj) {
        (self.keys[i].get(), self.values.get(i).map_or(Obj::UNDEF, Slot::get))
    }

    fn set_row(self, i: usize, (key, value): (Obj, Obj)) {
        self.keys[i].set(key);
        if let Some(slot) = self.values.get(i) {
            slot.set(value);
        }
    }

    /// Between two merges nothing is missing from the columns, so there it may end.
    fn sort(self, vm: &Vm, scratch: Columns, less: Less) -> Res<()> {
        let n = self.keys.len();
        vm.work(n)?;
        if n <= SHORT {
            return self.insertion_sort(less);
        }
        let middle = n / 2;
        self.part(0, middle).sort(vm, scratch, less)?;
        self.part(middle, n).sort(vm, scratch, less)?;
        self.merge(middle, scratch, less)
    }

    fn insertion_sort(self, less: Less) -> Res<()> {
        for i in 1..self.keys.len() {
            let row = self.row(i);
            let mut to = i;
            while to > 0 && less(row.0, self.keys[to - 1].get())? {
                to -= 1;
            }
            (to..i).rev().for_each(|k| self.set_row(k + 1, self.row(k)));
            self.set_row(to, row);
        }
        Ok(())
    }

    /// Merges the sorted halves before and from `middle` on; `scratch` has room for the first.
    fn merge(self, middle: usize, scratch: Columns, less: Less) -> Res<()> {
        if !less(self.keys[middle].get(), self.keys[middle - 1].get())? {
            return Ok(());
        }
        (0..middle).for_each(|i| scratch.set_row(i, self.row(i)));
        let (mut left, mut right, mut to) = (0, middle, 0);
        while left < middle {
            let from_right =
                right < self.keys.len() && less(self.keys[right].get(), scratch.keys[left].get())?;
            if from_right {
                self.set_row(to, self.row(right));
                right += 1;
            } else {
                self.set_row(to, scratch.row(left));
                left += 1;
            }
            to += 1;
        }
        Ok(())
    }

    /// Sorts in descending order if `reverse`; equal keys keep their order either way.
    fn sort_either_way(self, vm: &Vm, scratch: Columns, reverse: bool, less: Less) -> Res<()> {
        let turn = || {
            if reverse {
                reverse_slots(self.keys);
                reverse_slots(self.values);
            }
        };
        turn();
        let done = self.sort(vm, scratch, less);
        turn();
        done
    }
}

fn slots_like<'v>(vm: &'v Vm, column: &[Slot], n: usize) -> Res<&'v [Slot]> {
    if column.is_empty() {
        return Ok(&[]);
    }
    Ok(&vm.heap.slots(vm.heap.alloc_slots(n)?)[..n])
}

/// Sorts `columns`, which stay as they are if it fails.
fn sort_slots(vm: &Vm, columns: Columns, reverse: bool) -> Res<()> {
    let (keys, n) = (columns.keys, columns.keys.len());
    let half = n / 2;
    let scratch = Columns {
        keys: slots_like(vm, keys, half)?,
        values: slots_like(vm, columns.values, half)?,
    };
    if keys.iter().all(|k| k.get().is_small()) {
        let less = |a: Obj, b: Obj| Ok(a.small_cmp_key() < b.small_cmp_key());
        return columns.sort_either_way(vm, scratch, reverse, &less);
    }
    if keys.iter().all(|k| k.get().is_kind(Kind::Str)) {
        let text = |o: Obj| vm.heap.text(o.cast_unchecked());
        return columns.sort_either_way(vm, scratch, reverse, &|a, b| Ok(text(a) < text(b)));
    }
    let work =
        Columns { keys: slots_like(vm, keys, n)?, values: slots_like(vm, columns.values, n)? };
    copy(keys, work.keys);
    copy(columns.values, work.values);
    let less = |a, b| Ok(eq::compare(vm, CmpOp::Lt, a, b)? == Obj::TRUE);
    work.sort_either_way(vm, scratch, reverse, &less)?;
    copy(work.keys, keys);
    copy(work.values, columns.values);
    Ok(())
}

/// The `reverse` argument.
fn flag(vm: &Vm, o: Obj) -> Res<bool> {
    match o.as_small() {
        Some(i) => Ok(i != 0),
        None if o == Obj::TRUE || o == Obj::FALSE || o.is_none() => Ok(o == Obj::TRUE),
        None => Err(vm.needs_python()),
    }
}

pub fn sort(vm: &Vm, args: &[Obj]) -> Res {
    let l = vm.want::<List>(args[0])?;
    if !args[1].is_none() {
        return Err(vm.needs_python());
    }
    sort_slots(vm, Columns { keys: vm.heap.list(l), values: &[] }, flag(vm, args[2])?)?;
    Ok(Obj::NONE)
}

fn sorted(vm: &Vm, args: &[Obj]) -> Res {
    if !args[1].is_none() {
        return Err(vm.needs_python());
    }
    let reverse = flag(vm, args[2])?;
    let items = collect(vm, args[0])?;
    sort_slots(vm, Columns { keys: items.items(vm), values: &[] }, reverse)?;
    Ok(items.into_list(vm)?.obj())
}

fn sort_columns(vm: &Vm, args: &[Obj]) -> Res {
    let keys = vm.heap.list(vm.want::<List>(args[0])?);
    let values = vm.heap.list(vm.want::<List>(args[1])?);
    if keys.len() != values.len() {
        return Err(vm.value_error(t!("columns of different lengths")));
    }
    sort_slots(vm, Columns { keys, values }, flag(vm, args[2])?)?;
    Ok(Obj::NONE)
}
