//! Taking text apart: `split`, `rsplit`, `splitlines`, `partition`.
//!
//! A walk names the pieces one after the other. It is done twice, once to count them and once to
//! make them, so the list is allocated with the right size.

use super::View;
use crate::Vm;
use crate::obj::*;
use crate::text::find;
use crate::trap::Res;

/// Receives the bounds of a piece.
type Piece<'f> = &'f mut dyn FnMut(usize, usize) -> Res<()>;

/// `split(sep=None, maxsplit=-1)`
pub fn split(vm: &Vm, args: &[Obj]) -> Res {
    let view = View::this(vm, args)?;
    let limit = limit(vm, args[2])?;
    match separator(vm, &view, args[1])? {
        None => list(vm, &view, false, &|f| words(&view, limit, f)),
        Some(sep) => list(vm, &view, false, &|f| fields(&view, sep, limit, f)),
    }
}

/// `rsplit(sep=None, maxsplit=-1)`
pub fn rsplit(vm: &Vm, args: &[Obj]) -> Res {
    let view = View::this(vm, args)?;
    let limit = limit(vm, args[2])?;
    match separator(vm, &view, args[1])? {
        None => list(vm, &view, true, &|f| words_from_end(&view, limit, f)),
        Some(sep) => list(vm, &view, true, &|f| fields_from_end(&view, sep, limit, f)),
    }
}

/// `splitlines(keepends=False)`
pub fn splitlines(vm: &Vm, args: &[Obj]) -> Res {
    let view = View::this(vm, args)?;
    let keep = vm.want_index(args[1])? != 0;
    list(vm, &view, false, &|f| lines(&view, keep, f))
}

fn limit(vm: &Vm, o: Obj) -> Res<usize> {
    Ok(usize::try_from(vm.want_size(o)?).unwrap_or(usize::MAX))
}

fn separator<'v>(vm: &'v Vm, view: &View<'v>, o: Obj) -> Res<Option<&'v [u8]>> {
    if o.is_none() {
        return Ok(None);
    }
    match view.operand(vm, o) {
        Some([]) => Err(vm.value_error(t!("empty separator"))),
        Some(sep) => Ok(Some(sep)),
        None if view.is_str() => Err(vm.type_error_about(t!("must be str or None, not {}"), o)),
        None => Err(view.wrong(vm, o)),
    }
}

fn list(vm: &Vm, view: &View, reverse: bool, walk: &dyn Fn(Piece) -> Res<()>) -> Res {
    let mut count = 0;
    walk(&mut |_, _| {
        count += 1;
        Ok(())
    })?;
    let list = vm.new_list_with(count)?;
    let slots = vm.heap.list_storage(list);
    let mut i = 0;
    walk(&mut |from, to| {
        let at = if reverse { count - 1 - i } else { i };
        slots[at].set(view.part(vm, from, to)?);
        i += 1;
        Ok(())
    })?;
    vm[list].len.set(count as u32);
    Ok(list.obj())
}

fn words(view: &View, limit: usize, f: Piece) -> Res<()> {
    let (mut start, mut splits) = (None, 0);
    for (at, _, c) in view.units() {
        if view.is_space(c) {
            if let Some(from) = start.take() {
                f(from, at)?;
                splits += 1;
            }
        } else if start.is_none() {
            if splits == limit {
                return f(at, view.bytes.len());
            }
            start = Some(at);
        }
    }
    start.map_or(Ok(()), |from| f(from, view.bytes.len()))
}

fn words_from_end(view: &View, limit: usize, f: Piece) -> Res<()> {
    let (mut end, mut splits) = (None, 0);
    for (_, next, c) in view.units().rev() {
        if view.is_space(c) {
            if let Some(to) = end.take() {
                f(next, to)?;
                splits += 1;
            }
        } else if end.is_none() {
            if splits == limit {
                return f(0, next);
            }
            end = Some(next);
        }
    }
    end.map_or(Ok(()), |to| f(0, to))
}

fn fields(view: &View, sep: &[u8], limit: usize, f: Piece) -> Res<()> {
    let mut from = 0;
    for at in find::matches(view.bytes, sep).take(limit) {
        f(from, at)?;
        from = at + sep.len();
    }
    f(from, view.bytes.len())
}

fn fields_from_end(view: &View, sep: &[u8], limit: usize, f: Piece) -> Res<()> {
    let (mut to, mut splits) = (view.bytes.len(), 0);
    while splits < limit
        && let Some(at) = find::rfind(&view.bytes[..to], sep)
    {
        f(at + sep.len(), to)?;
        to = at;
        splits += 1;
    }
    f(0, to)
}

/// Does `c` end a line? Of the bytes only `\n` and `\r` do.
fn ends_line(view: &View, c: char) -> bool {
    match c {
        '\n' | '\r' => true,
        '\x0b' | '\x0c' | '\x1c'..='\x1e' | '\u{85}' | '\u{2028}' | '\u{2029}' => view.is_str(),
        _ => false,
    }
}

fn lines(view: &View, keep: bool, f: Piece) -> Res<()> {
    let (mut from, mut units) = (0, view.units().peekable());
    while let Some((at, mut next, c)) = units.next() {
        if !ends_line(view, c) {
            continue;
        }
        if c == '\r'
            && let Some((_, end, '\n')) = units.peek()
        {
            next = *end;
            units.next();
        }
        f(from, if keep { next } else { at })?;
        from = next;
    }
    if from < view.bytes.len() { f(from, view.bytes.len()) } else { Ok(()) }
}

/// `partition(sep)`
pub fn partition(vm: &Vm, args: &[Obj]) -> Res {
    parts(vm, args, false)
}

/// `rpartition(sep)`
pub fn rpartition(vm: &Vm, args: &[Obj]) -> Res {
    parts(vm, args, true)
}

fn parts(vm: &Vm, args: &[Obj], from_end: bool) -> Res {
    let view = View::this(vm, args)?;
    let sep = view.want(vm, args[1])?;
    if sep.is_empty() {
        return Err(vm.value_error(t!("empty separator")));
    }
    let search = if from_end { find::rfind } else { find::find };
    let all = view.bytes.len();
    let Some(at) = search(view.bytes, sep) else {
        let (whole, none) = (view.part(vm, 0, all)?, || view.make(vm, b""));
        let items = if from_end { [none()?, none()?, whole] } else { [whole, none()?, none()?] };
        return vm.new_tuple(&items);
    };
    let end = at + sep.len();
    vm.new_tuple(&[view.part(vm, 0, at)?, view.part(vm, at, end)?, view.part(vm, end, all)?])
}
