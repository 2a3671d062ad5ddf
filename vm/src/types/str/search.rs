//! Finding and replacing: `in`, `find`, `count`, `startswith`, `replace`, …

use super::View;
use crate::obj::*;
use crate::text::find;
use crate::trap::{Res, Trap};
use crate::types::{bytes, exception as exc};
use crate::{Part, Vm};

/// `x in text`
pub fn contains(vm: &Vm, o: Obj, x: Obj) -> Res<bool> {
    let view = View::this(vm, &[o])?;
    if let Some(needle) = view.operand(vm, x) {
        return Ok(find::find(view.bytes, needle).is_some());
    }
    if !view.is_str() {
        return Ok(view.bytes.contains(&bytes::want_byte(vm, x)?));
    }
    Err(vm.type_error_about(t!("'in <string>' requires string as left operand, not {}"), x))
}

/// The part of the receiver that the arguments `start, end` (from `args[at]` on) select, in
/// bytes; None where start lies behind the end.
fn range(vm: &Vm, view: &View, args: &[Obj], at: usize) -> Res<Option<(usize, usize)>> {
    let given = |i: usize| args.get(i).copied().filter(|o| !o.is_none());
    if given(at).is_none() && given(at + 1).is_none() {
        return Ok(Some((0, view.bytes.len())));
    }
    let len = view.len() as isize;
    let bound = |i: usize, default: isize| -> Res<isize> {
        let Some(o) = given(i) else { return Ok(default) };
        let message = t!("slice indices must be integers or None or have an __index__ method");
        let i = super::index::want_index(vm, o, message)?;
        Ok(if i < 0 { i.saturating_add(len).max(0) } else { i })
    };
    let (start, end) = (bound(at, 0)?, bound(at + 1, len)?.min(len));
    if start > end {
        return Ok(None);
    }
    Ok(Some((view.offset(start as usize), view.offset(end as usize))))
}

/// What to search for: text, or for bytes also the value of one byte.
enum Needle<'v> {
    Text(&'v [u8]),
    Byte([u8; 1]),
}

impl<'v> Needle<'v> {
    fn of(vm: &'v Vm, view: &View<'v>, o: Obj) -> Res<Needle<'v>> {
        if let Some(text) = view.operand(vm, o) {
            return Ok(Needle::Text(text));
        }
        if view.is_str() {
            return Err(view.wrong(vm, o));
        }
        Ok(Needle::Byte([bytes::want_needle(vm, o)?]))
    }

    fn bytes(&self) -> &[u8] {
        match self {
            Needle::Text(t) => t,
            Needle::Byte(b) => b,
        }
    }
}

type Search = fn(&[u8], &[u8]) -> Option<usize>;

fn position(vm: &Vm, args: &[Obj], search: Search) -> Res<Option<usize>> {
    let view = View::this(vm, args)?;
    let needle = Needle::of(vm, &view, args[1])?;
    let Some((from, to)) = range(vm, &view, args, 2)? else { return Ok(None) };
    let found = search(&view.bytes[from..to], needle.bytes());
    Ok(found.map(|at| view.index(from + at)))
}

fn or_minus_one(at: Option<usize>) -> Res {
    Ok(Obj::small(at.map_or(-1, |i| i as SmallInt)))
}

fn or_error(vm: &Vm, args: &[Obj], at: Option<usize>) -> Res {
    match at {
        Some(i) => Ok(Obj::small(i as SmallInt)),
        None if View::this(vm, args)?.is_str() => Err(vm.value_error(t!("substring not found"))),
        None => Err(vm.value_error(t!("subsection not found"))),
    }
}

/// `find(sub[, start[, end]])`
pub fn find(vm: &Vm, args: &[Obj]) -> Res {
    or_minus_one(position(vm, args, find::find)?)
}

/// `rfind(sub[, start[, end]])`
pub fn rfind(vm: &Vm, args: &[Obj]) -> Res {
    or_minus_one(position(vm, args, find::rfind)?)
}

/// `index(sub[, start[, end]])`
pub fn index(vm: &Vm, args: &[Obj]) -> Res {
    or_error(vm, args, position(vm, args, find::find)?)
}

/// `rindex(sub[, start[, end]])`
pub fn rindex(vm: &Vm, args: &[Obj]) -> Res {
    or_error(vm, args, position(vm, args, find::rfind)?)
}

/// `count(sub[, start[, end]])`
pub fn count(vm: &Vm, args: &[Obj]) -> Res {
    let view = View::this(vm, args)?;
    let needle = Needle::of(vm, &view, args[1])?;
    let Some((from, to)) = range(vm, &view, args, 2)? else { return Ok(Obj::small(0)) };
    let n = match needle.bytes() {
        [] => view.index(to) - view.index(from) + 1,
        needle => find::matches(&view.bytes[from..to], needle).count(),
    };
    Ok(Obj::small(n as SmallInt))
}

/// `startswith(prefix[, start[, end]])`; a tuple of prefixes means any of them.
pub fn startswith(vm: &Vm, args: &[Obj]) -> Res {
    affix(vm, args, "startswith", |text, x| text.starts_with(x))
}

/// `endswith(suffix[, start[, end]])`
pub fn endswith(vm: &Vm, args: &[Obj]) -> Res {
    affix(vm, args, "endswith", |text, x| text.ends_with(x))
}

fn affix(vm: &Vm, args: &[Obj], name: &str, test: fn(&[u8], &[u8]) -> bool) -> Res {
    let view = View::this(vm, args)?;
    let text = range(vm, &view, args, 2)?.map(|(from, to)| &view.bytes[from..to]);
    let Some(tuple) = vm.as_a::<Tuple>(args[1]) else {
        let x = view.operand(vm, args[1]).ok_or_else(|| wrong_affix(vm, &view, name, args[1]))?;
        return Ok(Obj::bool(text.is_some_and(|t| test(t, x))));
    };
    for o in vm.heap.tuple(tuple) {
        let Some(x) = view.operand(vm, *o) else {
            let message = if view.is_str() {
                t!(" must only contain str, not ")
            } else {
                return Err(view.wrong(vm, *o));
            };
            let parts =
                [Part::T(t!("tuple for ")), Part::S(name), Part::T(message), Part::TypeOf(*o)];
            return Err(vm.raise(&exc::TYPE_ERROR, &parts));
        };
        if text.is_some_and(|t| test(t, x)) {
            return Ok(Obj::TRUE);
        }
    }
    Ok(Obj::FALSE)
}

#[cold]
fn wrong_affix(vm: &Vm, view: &View, name: &str, o: Obj) -> Trap {
    let family = view.family();
    vm.raise(
        &exc::TYPE_ERROR,
        &[
            Part::S(name),
            Part::T(t!(" first arg must be ")),
            Part::S(family),
            Part::T(t!(" or a tuple of ")),
            Part::S(family),
            Part::T(t!(", not ")),
            Part::TypeOf(o),
        ],
    )
}

/// `removeprefix(prefix)`
pub fn removeprefix(vm: &Vm, args: &[Obj]) -> Res {
    let view = View::this(vm, args)?;
    let x = want_argument(vm, &view, args[1], "removeprefix() argument")?;
    let from = if view.bytes.starts_with(x) { x.len() } else { 0 };
    view.part(vm, from, view.bytes.len())
}

/// `removesuffix(suffix)`
pub fn removesuffix(vm: &Vm, args: &[Obj]) -> Res {
    let view = View::this(vm, args)?;
    let x = want_argument(vm, &view, args[1], "removesuffix() argument")?;
    let to = view.bytes.len() - if view.bytes.ends_with(x) { x.len() } else { 0 };
    view.part(vm, 0, to)
}

fn want_argument<'v>(vm: &'v Vm, view: &View<'v>, o: Obj, what: &str) -> Res<&'v [u8]> {
    if let Some(x) = view.operand(vm, o) {
        return Ok(x);
    }
    if !view.is_str() {
        return Err(view.wrong(vm, o));
    }
    let parts = [Part::S(what), Part::T(t!(" must be str, not ")), Part::TypeOf(o)];
    Err(vm.raise(&exc::TYPE_ERROR, &parts))
}

/// `replace(old, new[, count])`
pub fn replace(vm: &Vm, args: &[Obj]) -> Res {
    let view = View::this(vm, args)?;
    let old = want_argument(vm, &view, args[1], "replace() argument 1")?;
    let new = want_argument(vm, &view, args[2], "replace() argument 2")?;
    let limit = match args.get(3) {
        None => usize::MAX,
        Some(o) => usize::try_from(vm.want_size(*o)?).unwrap_or(usize::MAX),
    };
    if old.is_empty() {
        return interleave(vm, &view, new, limit);
    }
    let places = || find::matches(view.bytes, old).take(limit);
    let count = places().count();
    if count == 0 {
        return view.part(vm, 0, view.bytes.len());
    }
    let grown = count.checked_mul(new.len()).ok_or_else(|| too_long(vm))?;
    let len = view.bytes.len() - count * old.len() + grown;
    view.make_with(vm, len, &mut |to| {
        let (mut at, mut done) = (0, 0);
        let mut put = |bytes: &[u8]| {
            to[at..at + bytes.len()].copy_from_slice(bytes);
            at += bytes.len();
        };
        for place in places() {
            put(&view.bytes[done..place]);
            put(new);
            done = place + old.len();
        }
        put(&view.bytes[done..]);
    })
}

/// Replacing the empty string: `new` before each character and at the end.
fn interleave(vm: &Vm, view: &View, new: &[u8], limit: usize) -> Res {
    let count = (view.len() + 1).min(limit);
    let grown = count.checked_mul(new.len()).ok_or_else(|| too_long(vm))?;
    view.make_with(vm, view.bytes.len() + grown, &mut |to| {
        let (mut at, mut from) = (0, 0);
        let mut put = |bytes: &[u8]| {
            to[at..at + bytes.len()].copy_from_slice(bytes);
            at += bytes.len();
        };
        for _ in 0..count {
            put(new);
            let unit = if view.is_single() { 1 } else { view.offset_after(from) - from };
            let next = (from + unit).min(view.bytes.len());
            put(&view.bytes[from..next]);
            from = next;
        }
        put(&view.bytes[from..]);
    })
}

#[cold]
fn too_long(vm: &Vm) -> Trap {
    vm.overflow_error(t!("replace string is too long"))
}
