//! `text[i]`, `text[a:b:c]` and walking over characters.

use super::{View, from_char};
use crate::obj::*;
use crate::text::utf8;
use crate::trap::{Res, Trap};
use crate::types::{class, class_of, exception as exc};
use crate::{Part, Vm, prelude};

pub use crate::types::slice::{Span, is_int, span, want_index};

/// ValueError about `x[a:b:c] = y` with a step, where sizes differ.
#[cold]
pub(crate) fn wrong_extended_size(vm: &Vm, what: &str, given: usize, wanted: usize) -> Trap {
    vm.raise(
        &exc::VALUE_ERROR,
        &[
            Part::T(t!("attempt to assign ")),
            Part::S(what),
            Part::T(t!(" of size ")),
            Part::I(given as i64),
            Part::T(t!(" to extended slice of size ")),
            Part::I(wanted as i64),
        ],
    )
}

/// `text[i]`
pub fn getitem(vm: &Vm, o: Obj, key: Obj) -> Res {
    let view = View::this(vm, &[o])?;
    if let Some(i) = key.as_small() {
        return item(vm, &view, i as isize);
    }
    let found = match key.cast::<Slice>() {
        Some(slice) => substring(vm, &view, slice),
        None if is_int(vm, key) => item(vm, &view, vm.want_index(key)?),
        None if has_index(vm, key) => Err(vm.needs_python()),
        None => Err(wrong_key(vm, &view, key)),
    };
    vm.or_in_prelude(found, &prelude::ITEM_AT_INDEX, &[o, key])
}

/// Is this an object with `__index__`?
pub(crate) fn has_index(vm: &Vm, o: Obj) -> bool {
    o.is_kind(Kind::Instance) && class::overrides(vm, class_of(vm, o), &[n!(__index__)])
}

/// Item `i`, negative ones counted from the end: a character, or the value of a byte.
pub fn item(vm: &Vm, view: &View, i: isize) -> Res {
    if view.is_single() {
        let len = view.bytes.len();
        let at = if i < 0 { len.wrapping_add_signed(i) } else { i as usize };
        return match view.bytes.get(at) {
            Some(b) if view.is_str() => Ok(crate::intern::ascii_char(*b)),
            Some(b) => Ok(Obj::small((*b).into())),
            None => Err(out_of_range(vm, view)),
        };
    }
    let text = view.str();
    let c = if i < 0 {
        text.chars().rev().nth(i.unsigned_abs() - 1)
    } else {
        utf8::char_at(text, view.offset(i as usize))
    };
    match c {
        Some(c) => from_char(vm, c),
        None => Err(out_of_range(vm, view)),
    }
}

#[cold]
fn wrong_key(vm: &Vm, view: &View, key: Obj) -> Trap {
    let text = match view.obj.kind() {
        Some(Kind::Str) => t!("string indices must be integers, not '{}'"),
        Some(Kind::Bytes) => t!("byte indices must be integers or slices, not {}"),
        Some(Kind::ByteArray) => t!("bytearray indices must be integers or slices, not {}"),
        _ => return vm.type_error(t!("memoryview: invalid slice key")),
    };
    vm.type_error_about(text, key)
}

/// IndexError for an item that is not there.
#[cold]
pub(crate) fn out_of_range(vm: &Vm, view: &View) -> Trap {
    vm.index_error(match view.obj.kind() {
        Some(Kind::Str) => "string index out of range",
        Some(Kind::ByteArray) => "bytearray index out of range",
        Some(Kind::MemoryView) => "index out of bounds on dimension 1",
        _ => "index out of range",
    })
}

fn substring(vm: &Vm, view: &View, slice: Ref<Slice>) -> Res {
    let span = span(vm, slice, view.len())?;
    if let Some((from, to)) = span.contiguous() {
        let from_byte = view.offset(from);
        return view.part(vm, from_byte, view.offset(to));
    }
    if view.is_single() {
        let bytes = view.bytes;
        return view.make_with(vm, span.count, &mut |out| {
            out.iter_mut().zip(span.indices()).for_each(|(o, i)| *o = bytes[i]);
        });
    }
    super::make::text(vm, |p| each_char(view.str(), span, |piece| p.str(piece)))
}

/// Calls `f` with the characters of a span, in one walk over the text.
fn each_char(text: &str, span: Span, mut f: impl FnMut(&str) -> Res<()>) -> Res<()> {
    let mut at = utf8::offset(text, span.start).unwrap_or(text.len());
    for i in 0..span.count {
        if i > 0 {
            for _ in 0..span.step.unsigned_abs() {
                at = if span.step > 0 { after(text, at) } else { before(text, at) };
            }
        }
        f(&text[at..after(text, at)])?;
    }
    Ok(())
}

fn after(text: &str, at: usize) -> usize {
    at + utf8::char_at(text, at).map_or(0, char::len_utf8)
}

fn before(text: &str, at: usize) -> usize {
    utf8::before(text, at).unwrap_or(0)
}

/// Character `i` of a `str`, if it has so many.
pub fn char_at(vm: &Vm, s: Ref<Str>, i: usize) -> Res<Option<Obj>> {
    let view = View::of_str(vm, s);
    if i >= view.len() { Ok(None) } else { item(vm, &view, i as isize).map(Some) }
}

/// The character at byte `offset` of a `str`, and the offset of the next one; None at the end.
/// This is how an iterator walks.
#[inline]
pub fn next_char(vm: &Vm, s: Ref<Str>, offset: usize) -> Res<Option<(Obj, usize)>> {
    let text = vm.heap.text(s);
    match text.get(offset) {
        None => Ok(None),
        Some(b @ 0..128) => Ok(Some((crate::intern::ascii_char(*b), offset + 1))),
        Some(_) => match utf8::char_at(vm.heap.str(s), offset) {
            Some(c) => Ok(Some((from_char(vm, c)?, offset + c.len_utf8()))),
            None => Ok(None),
        },
    }
}
