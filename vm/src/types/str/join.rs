//! Putting text together: `+`, `*`, `join`, f-strings.

use super::View;
use crate::obj::*;
use crate::trap::Res;
use crate::types::{self, exception as exc, slice};
use crate::{Part, Vm};

/// Concatenation of `str` objects: what an f-string ends with.
pub fn concat(vm: &Vm, parts: &[Obj]) -> Res {
    match parts {
        [] => return Ok(n!("")),
        [one] if one.is_kind(Kind::Str) => return Ok(*one),
        _ => {}
    }
    let mut len = 0usize;
    for p in parts {
        len = len.saturating_add(vm.heap.text(vm.want::<Str>(*p)?).len());
    }
    super::make::with_len(vm, len, &mut |to| {
        fill(to, b"", parts.iter().filter_map(|p| vm.text_of(*p)))
    })
}

/// `text * count`; NotImplemented if `count` is not an int.
pub fn repeat(vm: &Vm, text: Obj, count: Obj) -> Res {
    let view = View::this(vm, &[text])?;
    let Some(count) = slice::repeat_count(vm, count)? else {
        return Ok(Obj::NOT_IMPLEMENTED);
    };
    if count == 1 {
        return view.part(vm, 0, view.bytes.len());
    }
    let len = view.bytes.len().checked_mul(count).filter(|len| *len <= isize::MAX as usize);
    let Some(len) = len else {
        return Err(vm.raise(&exc::OVERFLOW_ERROR, &[Part::T(t!("repeated string is too long"))]));
    };
    let bytes = view.bytes;
    view.make_with(vm, len, &mut |to| match bytes {
        [one] => to.fill(*one),
        _ => to.chunks_exact_mut(bytes.len().max(1)).for_each(|c| c.copy_from_slice(bytes)),
    })
}

/// `sep.join(iterable)`
pub fn join(vm: &Vm, args: &[Obj]) -> Res {
    let sep = View::this(vm, args)?;
    if let Some(l) = vm.as_a::<List>(args[1]) {
        return join_items(vm, &sep, vm.heap.list(l).iter().map(Slot::get));
    }
    if let Some(t) = vm.as_a::<Tuple>(args[1]) {
        return join_items(vm, &sep, vm.heap.tuple(t).iter().copied());
    }
    // A string is joined by its characters, without making them.
    if let Some(s) = vm.as_a::<Str>(args[1])
        && sep.is_str()
    {
        return join_chars(vm, &sep, vm.heap.str(s));
    }
    let iterable = types::may_be_derived(args[1])
        || View::of(vm, args[1]).is_some()
        || types::slots_of(vm, args[1]).slots.iter.is_some();
    if !iterable {
        return Err(vm.type_error(t!("can only join an iterable")));
    }
    #[cfg(feature = "host")]
    if vm.is_pc() && types::is_user(args[0]) {
        let f = vm.prelude_function(&crate::prelude::JOIN_OF_DERIVED)?;
        return Err(vm.tail_call(f.obj(), args));
    }
    Err(vm.needs_python())
}

fn join_chars(vm: &Vm, sep: &View, text: &str) -> Res {
    let gaps = crate::text::utf8::count(text).saturating_sub(1);
    let len = text.len() + gaps * sep.bytes.len();
    let mut piece = [0; 4];
    super::make::with_len(vm, len, &mut |to| {
        let mut at = 0;
        for (i, c) in text.chars().enumerate() {
            if i > 0 {
                to[at..at + sep.bytes.len()].copy_from_slice(sep.bytes);
                at += sep.bytes.len();
            }
            let c = c.encode_utf8(&mut piece).as_bytes();
            to[at..at + c.len()].copy_from_slice(c);
            at += c.len();
        }
    })
}

fn join_items(vm: &Vm, sep: &View, items: impl Iterator<Item = Obj> + Clone) -> Res {
    let (mut len, mut count) = (0usize, 0);
    for (i, o) in items.clone().enumerate() {
        vm.work(1)?;
        let Some(piece) = sep.operand(vm, o) else { return Err(wrong_item(vm, sep, i, o)) };
        len = len.saturating_add(piece.len()).saturating_add(sep.bytes.len());
        count = i + 1;
    }
    if count == 1
        && let Some(only) = items.clone().next()
        && matches!(only.kind(), Some(Kind::Str | Kind::Bytes))
        && !sep.obj.is_kind(Kind::ByteArray)
    {
        return Ok(only);
    }
    let len = len.saturating_sub(sep.bytes.len());
    sep.make_with(vm, len, &mut |to| {
        fill(to, sep.bytes, items.clone().filter_map(|o| sep.operand(vm, o)))
    })
}

#[cold]
fn wrong_item(vm: &Vm, sep: &View, i: usize, o: Obj) -> crate::trap::Trap {
    let wanted = if sep.is_str() { "str instance" } else { "a bytes-like object" };
    vm.raise(
        &exc::TYPE_ERROR,
        &[
            Part::T(t!("sequence item ")),
            Part::I(i as i64),
            Part::T(t!(": expected ")),
            Part::S(wanted),
            Part::S(", "),
            Part::TypeOf(o),
            Part::T(t!(" found")),
        ],
    )
}

/// Copies the pieces with `sep` between them; `to` is as long as that.
fn fill<'p>(to: &mut [u8], sep: &[u8], pieces: impl Iterator<Item = &'p [u8]>) {
    let mut at = 0;
    for (i, piece) in pieces.enumerate() {
        if i > 0 {
            to[at..at + sep.len()].copy_from_slice(sep);
            at += sep.len();
        }
        to[at..at + piece.len()].copy_from_slice(piece);
        at += piece.len();
    }
}
