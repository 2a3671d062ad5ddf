//! Methods of arrays.

use super::{encode, splice, this};
use crate::buffer::{Buffer, address, room, store};
use crate::obj::*;
use crate::trap::Res;
use crate::types::bytearray::position;
use crate::types::{eq, iter::Cursor};
use crate::{Vm, prelude};

crate::natives! {
    pub(super) METHODS:
    append(2) = append, or prelude::ARRAY_APPEND;
    #[cfg(feature = "cpython")]
    buffer_info(1) = buffer_info;
    #[cfg(feature = "cpython")]
    byteswap(1) = byteswap;
    #[cfg(feature = "cpython")]
    clear(1) = clear;
    #[cfg(feature = "cpython")]
    count(2) = count, or prelude::LIST_COUNT;
    #[cfg(feature = "cpython")]
    decode[self, encoding = n!("utf-8"), errors = n!(strict)] = crate::types::bytes::decode;
    extend(2) = extend, or prelude::ARRAY_EXTEND;
    #[cfg(feature = "cpython")]
    frombytes(2) = frombytes;
    #[cfg(feature = "cpython")]
    fromfile(3) = prelude::python, or prelude::ARRAY_FROMFILE;
    #[cfg(feature = "cpython")]
    fromlist(2) = extend, or prelude::ARRAY_EXTEND;
    #[cfg(feature = "cpython")]
    index(2..4) = index, or prelude::ARRAY_INDEX;
    #[cfg(feature = "cpython")]
    insert(3) = insert, or prelude::ARRAY_INSERT;
    #[cfg(feature = "cpython")]
    pop(1..2) = pop, or prelude::LIST_POP;
    #[cfg(feature = "cpython")]
    remove(2) = remove, or prelude::ARRAY_REMOVE;
    #[cfg(feature = "cpython")]
    reverse(1) = reverse;
    #[cfg(feature = "cpython")]
    tobytes(1) = tobytes;
    #[cfg(feature = "cpython")]
    tofile(2) = prelude::python, or prelude::ARRAY_TOFILE;
    #[cfg(feature = "cpython")]
    tolist(1) = tolist;
    #[cfg(feature = "host")]
    fromunicode(2) = fromunicode;
    #[cfg(feature = "host")]
    tounicode(1) = tounicode;
}

/// The characters of an array of them.
pub(super) fn text(vm: &Vm, this: &super::This) -> Res {
    let mut p = crate::printer::Printer::text(vm);
    for i in 0..this.count() {
        p.put(vm.text_of(this.get(vm, i)?).unwrap_or(b"?"))?;
    }
    p.finish_obj()
}

/// `tounicode()`
#[cfg(feature = "host")]
fn tounicode(vm: &Vm, args: &[Obj]) -> Res {
    let this = this(vm, args[0])?;
    match super::is_text(this.item) {
        true => text(vm, &this),
        false => Err(no_text(vm, "tounicode")),
    }
}

/// `fromunicode(text)`
#[cfg(feature = "host")]
fn fromunicode(vm: &Vm, args: &[Obj]) -> Res {
    vm.want_str(args[1])?;
    match super::is_text(this(vm, args[0])?.item) {
        true => extend(vm, args),
        false => Err(no_text(vm, "fromunicode")),
    }
}

#[cfg(feature = "host")]
#[cold]
fn no_text(vm: &Vm, name: &'static str) -> crate::trap::Trap {
    let text = t!("() may only be called on unicode type arrays");
    let parts = [crate::Part::S(name), crate::Part::T(text)];
    vm.raise(&crate::types::exception::VALUE_ERROR, &parts)
}

/// `append(x)`
fn append(vm: &Vm, args: &[Obj]) -> Res {
    insert_at(vm, args[0], usize::MAX, args[1])
}

/// `insert(index, x)`
fn insert(vm: &Vm, args: &[Obj]) -> Res {
    let (i, len) = (vm.want_index(args[1])?, this(vm, args[0])?.count());
    let at = if i < 0 { len.saturating_add_signed(i) } else { i as usize };
    insert_at(vm, args[0], at, args[2])
}

fn insert_at(vm: &Vm, array: Obj, index: usize, value: Obj) -> Res {
    let this = this(vm, array)?;
    let bits = encode(vm, this.item, value)?;
    let at = index.min(this.count()) * this.size();
    let cells = room::resize(vm, &vm[this.array].data, this.cells, at, at, this.size())?;
    vm[this.array].len.set(cells.len() as u32);
    store(cells, at, this.item.size, bits);
    Ok(Obj::NONE)
}

/// `extend(iterable)`: the bytes of a buffer, or items.
fn extend(vm: &Vm, args: &[Obj]) -> Res {
    let array = this(vm, args[0])?;
    let len = array.cells.len();
    if let (true, Some(other)) = (vm.is_pc(), vm.as_a::<Array>(args[1]))
        && vm[other].code != array.item.code
    {
        return Err(vm.type_error(t!("can only extend with array of same kind")));
    }
    let is_array = vm.as_a::<Array>(args[1]).is_some();
    if let Some(buffer) = Buffer::of(vm, args[1]).filter(|_| is_array || !vm.is_pc()) {
        splice(vm, array, len, len, buffer)?;
        return Ok(Obj::NONE);
    }
    // Collected first: an item that is no number must leave the array as it was.
    let mut cursor = Cursor::open_short(vm, args[1])?;
    let new = super::from_items(vm, array.item, &mut cursor)?;
    splice(vm, array, len, len, Buffer::want(vm, new)?)?;
    cursor.commit(vm);
    Ok(Obj::NONE)
}

/// `frombytes(buffer)`
fn frombytes(vm: &Vm, args: &[Obj]) -> Res {
    let (array, new) = (this(vm, args[0])?, Buffer::want(vm, args[1])?);
    if new.len() % array.size() != 0 {
        return Err(vm.value_error(t!("bytes length not a multiple of item size")));
    }
    let len = array.cells.len();
    splice(vm, array, len, len, new)?;
    Ok(Obj::NONE)
}

/// `pop(index=-1)`
fn pop(vm: &Vm, args: &[Obj]) -> Res {
    let this = this(vm, args[0])?;
    let i = args.get(1).map_or(Ok(-1), |o| vm.want_index(*o))?;
    if this.count() == 0 {
        return Err(vm.index_error(t!("pop from empty array")));
    }
    let Some(at) = position(i, this.count()) else {
        return Err(vm.index_error(t!("pop index out of range")));
    };
    let value = this.get(vm, at)?;
    take_out(vm, args[0], at)?;
    Ok(value)
}

fn take_out(vm: &Vm, array: Obj, at: usize) -> Res<()> {
    let this = this(vm, array)?;
    let (from, to) = this.range(at, at + 1);
    let cells = room::resize(vm, &vm[this.array].data, this.cells, from, to, 0)?;
    vm[this.array].len.set(cells.len() as u32);
    Ok(())
}

/// Index of the first item in `from..to` that equals `x`.
fn find(vm: &Vm, array: Obj, x: Obj, from: usize, to: usize) -> Res<Option<usize>> {
    let this = this(vm, array)?;
    for i in from..to.min(this.count()) {
        if eq::eq(vm, this.get(vm, i)?, x)? {
            return Ok(Some(i));
        }
    }
    Ok(None)
}

/// `index(x[, start[, stop]])`
fn index(vm: &Vm, args: &[Obj]) -> Res {
    let len = this(vm, args[0])?.count();
    let bound = |i: usize, default: usize| -> Res<usize> {
        let Some(o) = args.get(i) else { return Ok(default) };
        let at = vm.want_index(*o)?;
        Ok(if at < 0 { len.saturating_add_signed(at) } else { at as usize })
    };
    match find(vm, args[0], args[1], bound(2, 0)?, bound(3, len)?)? {
        Some(at) => vm.new_int(at as i64),
        None => Err(vm.value_error(t!("array.index(x): x not in array"))),
    }
}

/// `count(x)`
fn count(vm: &Vm, args: &[Obj]) -> Res {
    let (mut n, mut from) = (0, 0);
    while let Some(at) = find(vm, args[0], args[1], from, usize::MAX)? {
        n += 1;
        from = at + 1;
    }
    Ok(Obj::small(n))
}

/// `remove(x)`
fn remove(vm: &Vm, args: &[Obj]) -> Res {
    match find(vm, args[0], args[1], 0, usize::MAX)? {
        Some(at) => take_out(vm, args[0], at)?,
        None => return Err(vm.value_error(t!("array.remove(x): x not in array"))),
    }
    Ok(Obj::NONE)
}

/// `reverse()`
fn reverse(vm: &Vm, args: &[Obj]) -> Res {
    let this = this(vm, args[0])?;
    let (n, size) = (this.count(), this.size());
    for i in 0..n / 2 {
        (0..size).for_each(|k| this.cells[i * size + k].swap(&this.cells[(n - 1 - i) * size + k]));
    }
    Ok(Obj::NONE)
}

/// `byteswap()`: turns the bytes of each item round.
fn byteswap(vm: &Vm, args: &[Obj]) -> Res {
    let this = this(vm, args[0])?;
    for item in this.cells.chunks_exact(this.size()) {
        (0..item.len() / 2).for_each(|i| item[i].swap(&item[item.len() - 1 - i]));
    }
    Ok(Obj::NONE)
}

/// `clear()`
fn clear(vm: &Vm, args: &[Obj]) -> Res {
    let this = this(vm, args[0])?;
    vm[this.array].len.set(0);
    vm[this.array].data.set(Obj::UNDEF);
    Ok(Obj::NONE)
}

/// `buffer_info()`: address, number of items
fn buffer_info(vm: &Vm, args: &[Obj]) -> Res {
    let count = this(vm, args[0])?.count();
    let address = vm.new_uint(address::of(vm, &Buffer::want(vm, args[0])?)?)?;
    vm.new_tuple(&[address, Obj::small(count as SmallInt)])
}

/// `tobytes()`
fn tobytes(vm: &Vm, args: &[Obj]) -> Res {
    vm.new_bytes(Buffer::want(vm, args[0])?.bytes())
}

/// `tolist()`
fn tolist(vm: &Vm, args: &[Obj]) -> Res {
    let this = this(vm, args[0])?;
    items_as_list(vm, this.count(), &|i| this.get(vm, i))
}

/// A list of `count` items.
pub(in crate::types) fn items_as_list(vm: &Vm, count: usize, item: &dyn Fn(usize) -> Res) -> Res {
    let list = vm.new_list_with(count)?;
    for (i, slot) in vm.heap.list_storage(list).iter().take(count).enumerate() {
        slot.set(item(i)?);
    }
    vm[list].len.set(count as u32);
    Ok(list.obj())
}
