//! `list[i]` and `list[a:b:c]`: reading, assigning, deleting.

use super::{collect, copy, splice};
use crate::obj::*;
use crate::text::packed::Text;
use crate::trap::{Res, Trap};
use crate::types::{exception, iter, slice};
use crate::{Part, Vm};

/// What a subscript names.
enum Place {
    Item(usize),
    Span(slice::Span),
}

/// `message` is that of the IndexError.
fn place(vm: &Vm, len: usize, key: Obj, message: Text) -> Res<Place> {
    if let Some(s) = key.cast::<Slice>() {
        return Ok(Place::Span(slice::span(vm, s, len)?));
    }
    if !slice::is_int(vm, key) {
        return Err(wrong_key(vm, key));
    }
    match position(len, vm.want_index(vm.unwrap_native(key))?) {
        Some(i) => Ok(Place::Item(i)),
        None => Err(vm.index_error(message)),
    }
}

/// Index of item `i`, negative ones counted from the end.
pub fn position(len: usize, i: isize) -> Option<usize> {
    let i = if i < 0 { len.checked_add_signed(i)? } else { i as usize };
    (i < len).then_some(i)
}

#[cold]
fn wrong_key(vm: &Vm, key: Obj) -> Trap {
    if key.is_kind(Kind::Instance) {
        return vm.needs_python();
    }
    vm.type_error_about(t!("list indices must be integers or slices, not {}"), key)
}

pub fn getitem(vm: &Vm, o: Obj, key: Obj) -> Res {
    let items = vm.heap.list(vm.want::<List>(o)?);
    match place(vm, items.len(), key, t!("list index out of range"))? {
        Place::Item(i) => Ok(items[i].get()),
        Place::Span(span) => {
            let l = vm.new_list_with(span.count)?;
            let to = vm.heap.list_storage(l);
            to.iter().zip(span.indices()).for_each(|(t, i)| t.set(items[i].get()));
            vm[l].len.set(span.count as u32);
            Ok(l.obj())
        }
    }
}

pub fn setitem(vm: &Vm, o: Obj, key: Obj, value: Obj) -> Res<()> {
    let l = vm.want::<List>(o)?;
    let items = vm.heap.list(l);
    let place = place(vm, items.len(), key, t!("list assignment index out of range"))?;
    match place {
        Place::Item(i) if value.is_undef() => splice(vm, l, i, i + 1, 0).map(drop),
        Place::Item(i) => {
            items[i].set(value);
            Ok(())
        }
        Place::Span(span) if value.is_undef() => delete(vm, l, span),
        Place::Span(span) => assign(vm, l, span, value),
    }
}

fn delete(vm: &Vm, l: Ref<List>, span: slice::Span) -> Res<()> {
    if let Some((from, to)) = span.contiguous() {
        return splice(vm, l, from, to, 0).map(drop);
    }
    let span = span.ascending();
    let items = vm.heap.list(l);
    let mut gone = span.indices().peekable();
    let mut to = 0;
    for i in 0..items.len() {
        if gone.next_if_eq(&i).is_none() {
            items[to].set(items[i].get());
            to += 1;
        }
    }
    items[to..].iter().for_each(|s| s.set(Obj::UNDEF));
    vm[l].len.set(to as u32);
    Ok(())
}

fn assign(vm: &Vm, l: Ref<List>, span: slice::Span, value: Obj) -> Res<()> {
    let extended = span.contiguous().is_none();
    if !iter::is_iterable(vm, value) {
        return Err(vm.type_error(match extended {
            true => "must assign iterable to extended slice",
            false => "can only assign an iterable",
        }));
    }
    let new = collect(vm, value)?;
    let from = new.items(vm);
    if let Some((start, stop)) = span.contiguous() {
        copy(from, splice(vm, l, start, stop, from.len())?);
    } else if from.len() == span.count {
        let items = vm.heap.list(l);
        span.indices().zip(from).for_each(|(i, f)| items[i].set(f.get()));
    } else {
        return Err(wrong_size(vm, from.len(), span.count));
    }
    new.commit(vm);
    Ok(())
}

#[cold]
fn wrong_size(vm: &Vm, given: usize, wanted: usize) -> Trap {
    let parts = [
        Part::T(t!("attempt to assign sequence of size ")),
        Part::I(given as i64),
        Part::T(t!(" to extended slice of size ")),
        Part::I(wanted as i64),
    ];
    vm.raise(&exception::VALUE_ERROR, &parts)
}
