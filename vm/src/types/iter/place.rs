//! Where an iterator stands, as programs for PCs copy and pickle it: the source and a number.

use super::{Cursor, REVERSED, Which};
use crate::Vm;
use crate::code::BinOp;
use crate::obj::*;
use crate::text::utf8;
use crate::trap::Res;
use crate::types::{EMPTY_TUPLE, range};

/// `(function, (source,), place)` as `__reduce__` gives it, or `(function, (nothing,))` when the
/// iterator is used up; None where what is left has to be collected.
pub(super) fn parts(vm: &Vm, i: Ref<Iter>) -> Res<Option<Obj>> {
    let which = Which::from_u8(vm[i].which);
    let maker = match which {
        Which::List | Which::Tuple | Which::Str | Which::Bytes | Which::Indexed | Which::Range => {
            crate::builtins::lookup(vm, n!(iter))
        }
        Which::Back => REVERSED.obj(),
        _ => return Ok(None),
    };
    let cursor = Cursor::copy(vm, i);
    if cursor.which == Which::Done {
        let nothing = match which {
            Which::Str => Obj::rom(&crate::intern::EMPTY),
            Which::List | Which::Back => vm.new_list_with(0)?.obj(),
            Which::Range => range::make(vm, Obj::small(0), Obj::small(0), Obj::small(1))?,
            _ => EMPTY_TUPLE,
        };
        let args = vm.new_tuple(&[nothing])?;
        let parts = [maker, args, Obj::small(0)];
        let count = if which == Which::Range { 3 } else { 2 };
        return vm.new_tuple(&parts[..count]).map(Some);
    }
    let place = match which {
        Which::Back => vm.new_int(i64::from(cursor.index) - 1)?,
        Which::Range | Which::Str => {
            let whole = Cursor::open(vm, cursor.source)?.remaining(vm)?;
            vm.new_int(whole.saturating_sub(cursor.remaining(vm)?) as i64)?
        }
        _ => Obj::small(cursor.index as SmallInt),
    };
    let args = vm.new_tuple(&[cursor.source])?;
    vm.new_tuple(&[maker, args, place]).map(Some)
}

/// `__setstate__(place)`: a place before the first item or behind the last is that of the next
/// one that there is.
pub(super) fn set_state(vm: &Vm, args: &[Obj]) -> Res {
    let i = vm.want::<Iter>(args[0])?;
    let place = vm.want_index(args[1])?;
    let it = &vm[i];
    if it.source.get().is_none() {
        return Ok(Obj::NONE);
    }
    let ahead = usize::try_from(place).unwrap_or(0);
    match Which::from_u8(it.which) {
        Which::Back => {
            let len = Cursor::of_sequence(Which::Indexed, it.source.get(), 0).remaining(vm)?;
            it.index.set(usize::try_from(place.saturating_add(1)).unwrap_or(0).min(len) as u32);
        }
        Which::Range => {
            let source = it.source.get();
            let len = Cursor::open(vm, source)?.remaining(vm)?;
            let r = &vm[source.cast_unchecked::<Range>()];
            let steps = vm.new_int(ahead.min(len) as i64)?;
            let by = range::int_op(vm, BinOp::Mul, r.step, steps)?;
            it.extra.set(range::int_op(vm, BinOp::Add, r.start, by)?);
        }
        Which::Str => {
            let text = vm.heap.str(it.source.get().cast_unchecked());
            it.index.set(utf8::offset(text, ahead).unwrap_or(text.len()) as u32);
        }
        Which::List | Which::Tuple | Which::Bytes | Which::Indexed => {
            it.index.set(u32::try_from(ahead).unwrap_or(u32::MAX));
        }
        _ => {
            let message = t!("'{}' object has no attribute '__setstate__'");
            return Err(vm.type_error_about(message, args[0]));
        }
    }
    Ok(Obj::NONE)
}
