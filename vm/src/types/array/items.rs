//! Items and slices of an array, and how arrays compare.

use super::{This, encode, from_bytes, make, splice, this};
use crate::buffer::{Buffer, room, store};
use crate::code::CmpOp;
use crate::obj::*;
use crate::text::packed::Text;
use crate::trap::Res;
use crate::types::bytearray::{self, position};
use crate::types::slice::{Span, span, want_index};
use crate::types::{eq, str};
use crate::{Vm, prelude};

const KEY: Text = t!("array indices must be integers");

/// `array[i]`, `array[a:b:c]`
pub(super) fn getitem(vm: &Vm, o: Obj, key: Obj) -> Res {
    vm.or_in_prelude(select(vm, o, key), &prelude::ITEM_AT_INDEX, &[o, key])
}

fn select(vm: &Vm, o: Obj, key: Obj) -> Res {
    let this = this(vm, o)?;
    let Some(slice) = key.cast::<Slice>() else { return this.get(vm, index(vm, &this, key)?) };
    let span = span(vm, slice, this.count())?;
    if let Some((from, to)) = span.contiguous() {
        let (from, to) = this.range(from, to);
        let bytes = Buffer::want(vm, this.array.obj())?.bytes();
        return from_bytes(vm, this.item, &bytes[from..to]);
    }
    let made = make(vm, this.item, span.count)?;
    for (to, from) in made.cells.chunks_exact(this.size()).zip(span.indices()) {
        let (from, end) = this.range(from, from + 1);
        to.iter().zip(&this.cells[from..end]).for_each(|(t, f)| t.set(f.get()));
    }
    Ok(made.array.obj())
}

fn index(vm: &Vm, this: &This, key: Obj) -> Res<usize> {
    let i = want_index(vm, key, KEY)?;
    position(i, this.count()).ok_or_else(|| vm.index_error(t!("array index out of range")))
}

/// `array[i] = x`, `array[a:b:c] = buffer`, and `del`
pub(super) fn setitem(vm: &Vm, o: Obj, key: Obj, value: Obj) -> Res<()> {
    let done = assign(vm, o, key, value);
    bytearray::or_in_python(vm, done, &prelude::ARRAY_ASSIGN, [o, key, value])
}

fn assign(vm: &Vm, o: Obj, key: Obj, value: Obj) -> Res<()> {
    let this = this(vm, o)?;
    if let Some(slice) = key.cast::<Slice>() {
        let span = span(vm, slice, this.count())?;
        return if value.is_undef() { delete(vm, this, span) } else { set(vm, this, span, value) };
    }
    let at = index(vm, &this, key)?;
    if value.is_undef() {
        return delete(vm, this, Span { start: at, step: 1, count: 1 });
    }
    let bits = encode(vm, this.item, value)?;
    store(this.cells, at * this.size(), this.item.size, bits);
    Ok(())
}

fn set(vm: &Vm, this: This, span: Span, value: Obj) -> Res<()> {
    if cfg!(feature = "host") && vm.is_pc() && vm.as_a::<Array>(value).is_none() {
        let text = t!("can only assign array (not \"{}\") to array slice");
        return Err(vm.type_error_about(text, value));
    }
    let new = Buffer::want(vm, value)?;
    if cfg!(feature = "host") && vm.is_pc() && new.item.code != this.item.code {
        return Err(vm.type_error(t!("bad argument type for built-in operation")));
    }
    if new.item.size != this.item.size {
        return Err(vm.value_error(t!("lhs and rhs should be compatible")));
    }
    if let Some((from, to)) = span.contiguous() {
        let (from, to) = this.range(from, to);
        return splice(vm, this, from, to, new);
    }
    if new.count() == 0 {
        return delete(vm, this, span);
    }
    if new.count() != span.count {
        return Err(str::index::wrong_extended_size(vm, "array", new.count(), span.count));
    }
    let copy = vm.heap.new_bytes_with(new.len(), |to| to.copy_from_slice(new.bytes()))?;
    let items = vm.heap.bytes(copy).chunks_exact(this.size());
    for (i, item) in span.indices().zip(items) {
        let (from, to) = this.range(i, i + 1);
        this.cells[from..to].iter().zip(item).for_each(|(to, b)| to.set(*b));
    }
    Ok(())
}

fn delete(vm: &Vm, this: This, span: Span) -> Res<()> {
    let left = match span.contiguous() {
        Some((from, to)) => {
            let (from, to) = this.range(from, to);
            room::resize(vm, &vm[this.array].data, this.cells, from, to, 0)?.len()
        }
        None => room::remove(this.cells, span, this.size()),
    };
    vm[this.array].len.set(left as u32);
    Ok(())
}

/// `a op b` of two arrays, item by item.
pub(super) fn compare(vm: &Vm, op: CmpOp, a: Obj, b: Obj) -> Res {
    if vm.as_a::<Array>(b).is_none() {
        return Ok(Obj::NOT_IMPLEMENTED);
    }
    let (x, y) = (this(vm, a)?, this(vm, b)?);
    compare_items(vm, op, x.count(), y.count(), &|i| Ok((x.get(vm, i)?, y.get(vm, i)?)))
}

/// `a op b` of two sequences of numbers: by the first that differ, else by length.
pub(in crate::types) fn compare_items(
    vm: &Vm,
    op: CmpOp,
    a_len: usize,
    b_len: usize,
    pair: &dyn Fn(usize) -> Res<(Obj, Obj)>,
) -> Res {
    if a_len != b_len && matches!(op, CmpOp::Eq | CmpOp::Ne) {
        return Ok(Obj::bool(op == CmpOp::Ne));
    }
    for i in 0..a_len.min(b_len) {
        let (x, y) = pair(i)?;
        if eq::compare(vm, CmpOp::Eq, x, y)? != Obj::TRUE {
            return eq::compare(vm, op, x, y);
        }
    }
    Ok(Obj::bool(eq::holds(op, a_len.cmp(&b_len))))
}
