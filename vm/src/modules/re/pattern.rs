//! Compiled patterns: `re.Pattern`.
//!
//! A pattern is an extension object of three values: its text, its program (a raw block) and a
//! dict from the names of groups to their numbers; and of words: see `WORDS`.

use core::cell::Cell;

use super::machine::{Outcome, Search, UNSET, memory_words, text_until};
use super::program::{self, Room};
use super::{How, flags, matched};
use crate::obj::*;
use crate::printer::Printer;
use crate::trap::Res;
use crate::types::str::View;
use crate::types::{Type, TypeSlots, bytearray};
use crate::{Vm, prelude};

/// The type.
pub static TYPE: Type = Type::new(n!(Pattern), Kind::Ext, &SLOTS, METHODS);

const SLOTS: TypeSlots =
    TypeSlots { repr: Some(repr_pattern), getattr: Some(getattr), ..TypeSlots::NONE };

crate::natives! {
    METHODS:
    match[self, string, pos = Obj::small(0), endpos = Obj::NONE]
        = match_, or prelude::PATTERN_MATCH;
    search[self, string, pos = Obj::small(0), endpos = Obj::NONE]
        = search, or prelude::PATTERN_SEARCH;
    fullmatch[self, string, pos = Obj::small(0), endpos = Obj::NONE]
        = fullmatch, or prelude::PATTERN_FULLMATCH;
    sub[self, repl, string, count = Obj::small(0)] = prelude::python, or prelude::PATTERN_SUB;
    subn[self, repl, string, count = Obj::small(0)] = prelude::python, or prelude::PATTERN_SUBN;
    split[self, string, maxsplit = Obj::small(0)] = prelude::python, or prelude::PATTERN_SPLIT;
    findall[self, string, pos = Obj::small(0), endpos = Obj::NONE]
        = prelude::python, or prelude::PATTERN_FINDALL;
    finditer[self, string, pos = Obj::small(0), endpos = Obj::NONE]
        = prelude::python, or prelude::PATTERN_FINDITER;
}

/// Steps of a machine after which a native lets the program be interrupted.
const WORK: usize = 1 << 16;

/// Words behind the values: groups, flags, length of the program, and its [`Room`].
const WORDS: usize = 6;

/// What the parser knows of a pattern.
pub struct Facts {
    pub groups: u32,
    pub flags: SmallInt,
}

/// Reads word `i` of an extension object's bytes.
pub fn word(cells: &[Cell<u8>], i: usize) -> u32 {
    u32::from_ne_bytes(core::array::from_fn(|k| cells[i * 4 + k].get()))
}

/// Writes word `i`.
pub fn set_word(cells: &[Cell<u8>], i: usize, value: u32) {
    cells[i * 4..].iter().zip(value.to_ne_bytes()).for_each(|(c, b)| c.set(b));
}

/// A new pattern.
pub fn new(vm: &Vm, text: Obj, code: Ref<Raw>, facts: Facts, names: Ref<Dict>) -> Res<Ref<Ext>> {
    let pattern = vm.new_ext(&TYPE, 3, WORDS * 4)?;
    let values = [text, code.obj(), names.obj()];
    vm.heap.ext_slots(pattern).iter().zip(values).for_each(|(s, v)| s.set(v));
    let code = length(vm.heap.raw_u32(code));
    let room = program::room(code);
    let words = [
        facts.groups,
        facts.flags as u32,
        code.len() as u32,
        room.threads as u32,
        room.stack as u32,
        room.levels as u32,
    ];
    let cells = vm.heap.ext_bytes(pattern);
    words.into_iter().enumerate().for_each(|(i, w)| set_word(cells, i, w));
    Ok(pattern)
}

/// The program without what the block has more: it ends with the MATCH that no look-ahead is
/// around.
fn length(code: &[Cell<u32>]) -> &[Cell<u32>] {
    let mut at = 0;
    loop {
        let word = code[at].get();
        match program::op(word) {
            program::MATCH => return &code[..at + 1],
            program::LOOK | program::LOOK_NOT => at = program::target(word, at),
            _ => at += program::size(word),
        }
    }
}

/// The object as a pattern.
pub fn of(vm: &Vm, o: Obj) -> Option<Ref<Ext>> {
    o.cast::<Ext>().filter(|ext| core::ptr::eq(vm[*ext].ty, &TYPE))
}

fn this(vm: &Vm, o: Obj) -> Res<Ref<Ext>> {
    of(vm, o).ok_or_else(|| vm.type_error(t!("expected a pattern")))
}

/// Number of groups.
pub fn groups(vm: &Vm, pattern: Ref<Ext>) -> usize {
    word(vm.heap.ext_bytes(pattern), 0) as usize
}

/// Dict from names of groups to their numbers.
pub fn names(vm: &Vm, pattern: Ref<Ext>) -> Ref<Dict> {
    vm.heap.ext_slots(pattern)[2].get().cast_unchecked()
}

/// The room that its machine needs, and the number of positions it saves.
fn needs(vm: &Vm, pattern: Ref<Ext>) -> (usize, Room, usize) {
    let cells = vm.heap.ext_bytes(pattern);
    let [groups, _, code, threads, stack, levels] =
        core::array::from_fn::<_, WORDS, _>(|i| word(cells, i) as usize);
    (code, Room { threads, stack, levels }, 2 * (groups + 1) + 1)
}

/// Bounds of a search in bytes; None if they leave nothing.
fn bounds(vm: &Vm, view: &View, (pos, endpos): (Obj, Obj)) -> Res<Option<(usize, usize)>> {
    let at = |i: isize| view.offset(i.max(0) as usize);
    let from = if pos == Obj::small(0) { 0 } else { at(vm.want_index(pos)?) };
    let end = if endpos.is_none() { view.bytes.len() } else { at(vm.want_index(endpos)?) };
    Ok((from <= end).then_some((from, end)))
}

/// The text that a pattern is applied to.
fn subject<'v>(vm: &'v Vm, pattern: Ref<Ext>, string: Obj) -> Res<View<'v>> {
    let is_str = vm.as_a::<Str>(vm.heap.ext_slots(pattern)[0].get()).is_some();
    let Some(view) = View::of(vm, string) else {
        return Err(
            vm.type_error_about(t!("expected string or bytes-like object, got '{}'"), string)
        );
    };
    if view.is_str() != is_str {
        return Err(vm.type_error(if is_str {
            "cannot use a string pattern on a bytes-like object"
        } else {
            "cannot use a bytes pattern on a string-like object"
        }));
    }
    Ok(view)
}

/// Where a search begins and ends, and whether it follows an empty match there.
#[derive(Clone, Copy)]
pub struct Span {
    pub from: usize,
    pub end: usize,
    pub advance: bool,
}

fn search_in<'v>(
    vm: &'v Vm,
    pattern: Ref<Ext>,
    view: &View<'v>,
    span: Span,
    how: How,
) -> Search<'v> {
    let (code, room, slots) = needs(vm, pattern);
    let block: Ref<Raw> = vm.heap.ext_slots(pattern)[1].get().cast_unchecked();
    let Span { from, end, advance } = span;
    Search {
        code: &vm.heap.raw_u32(block)[..code],
        room,
        slots,
        text: text_until(view, end),
        is_str: view.is_str(),
        from: from.min(end).min(view.bytes.len()),
        how,
        advance,
    }
}

/// The match, or None. NeedsPython if it takes long.
pub fn execute(vm: &Vm, pattern: Ref<Ext>, string: Obj, range: (Obj, Obj), how: How) -> Res {
    let view = subject(vm, pattern, string)?;
    match bounds(vm, &view, range)? {
        Some((from, end)) => {
            run(vm, pattern, string, &view, Span { from, end, advance: false }, how)
        }
        None => Ok(Obj::NONE),
    }
}

/// The next match behind one, in the same text.
pub fn execute_after(vm: &Vm, pattern: Ref<Ext>, string: Obj, span: Span) -> Res {
    let view = subject(vm, pattern, string)?;
    run(vm, pattern, string, &view, span, How::Search)
}

fn run(vm: &Vm, pattern: Ref<Ext>, string: Obj, view: &View, span: Span, how: How) -> Res {
    let search = search_in(vm, pattern, view, span, how);
    let words = memory_words(search.code.len(), search.room, search.slots);
    vm.heap.with_scratch(words, 0, &mut |memory, _| {
        let memory = Cell::from_mut(memory).as_slice_of_cells();
        match search.run(memory, WORK) {
            Outcome::Unfinished => Err(vm.needs_python()),
            Outcome::Nothing => Ok(Obj::NONE),
            Outcome::Found => matched::new(vm, pattern, string, search.saved(memory), span),
        }
    })
}

/// `re_state(pattern)`: memory for a search in pieces, as a bytearray.
pub fn state(vm: &Vm, args: &[Obj]) -> Res {
    let (code, room, slots) = needs(vm, this(vm, args[0])?);
    let bytes = memory_words(code, room, slots) * 4;
    let zeros = vm.heap.new_bytes_with(bytes, |to| to.fill(0))?;
    bytearray::from_bytes(vm, vm.heap.bytes(zeros))
}

/// `re_step(state, pattern, string, pos, endpos, how, previous)`: does a piece of a search: the
/// match, None, or False if there is more to do. What has been done is in `state`, so it does no
/// harm when the match that is found cannot be made at once.
pub fn step(vm: &Vm, args: &[Obj]) -> Res {
    let pattern = this(vm, args[1])?;
    let view = subject(vm, pattern, args[2])?;
    let how = match args[5].as_small() {
        Some(0) => How::Match,
        Some(1) => How::Search,
        _ => How::Full,
    };
    let span = match matched::of(vm, args[6]) {
        Some(previous) => matched::behind(vm, previous),
        None => match bounds(vm, &view, (args[3], args[4]))? {
            Some((from, end)) => Span { from, end, advance: false },
            None => return Ok(Obj::NONE),
        },
    };
    let search = search_in(vm, pattern, &view, span, how);
    let state = vm.want::<ByteArray>(args[0])?;
    let memory = vm[state].data.get().cast::<Raw>().map_or(&[][..], |raw| vm.heap.raw_u32(raw));
    match search.run(memory, WORK) {
        Outcome::Unfinished => Ok(Obj::FALSE),
        Outcome::Nothing => Ok(Obj::NONE),
        Outcome::Found => matched::new(vm, pattern, args[2], search.saved(memory), span),
    }
}

fn method(vm: &Vm, args: &[Obj], how: How) -> Res {
    execute(vm, this(vm, args[0])?, args[1], (args[2], args[3]), how)
}

/// `match(string, pos=0, endpos=…)`
fn match_(vm: &Vm, args: &[Obj]) -> Res {
    method(vm, args, How::Match)
}

/// `search(string, pos=0, endpos=…)`
fn search(vm: &Vm, args: &[Obj]) -> Res {
    method(vm, args, How::Search)
}

/// `fullmatch(string, pos=0, endpos=…)`
fn fullmatch(vm: &Vm, args: &[Obj]) -> Res {
    method(vm, args, How::Full)
}

fn repr_pattern(vm: &Vm, o: Obj, p: &mut Printer) -> Res<()> {
    p.str("re.compile(")?;
    let pattern = this(vm, o)?;
    crate::types::repr(vm, vm.heap.ext_slots(pattern)[0].get(), p)?;
    #[cfg(feature = "host")]
    if vm.is_pc() {
        let mut flags = word(vm.heap.ext_bytes(pattern), 1) as SmallInt;
        // Patterns of bytes know no other characters, said or not.
        if vm.as_a::<Str>(vm.heap.ext_slots(pattern)[0].get()).is_none() {
            flags &= !flags::ASCII;
        }
        let mut before = ", ";
        for (flag, name) in flags::SHOWN {
            if flags & flag != 0 {
                p.str(before)?;
                p.str("re.")?;
                p.str(name)?;
                before = "|";
            }
        }
    }
    p.str(")")
}

fn getattr(vm: &Vm, o: Obj, name: Obj) -> Res {
    let pattern = this(vm, o)?;
    let values = vm.heap.ext_slots(pattern);
    Ok(if name == n!(pattern) {
        values[0].get()
    } else if name == n!(flags) {
        let flags = word(vm.heap.ext_bytes(pattern), 1) as SmallInt;
        let text = vm.as_a::<Str>(values[0].get()).is_some() && flags & flags::ASCII == 0;
        Obj::small(match text {
            true => flags | flags::UNICODE,
            false if vm.as_a::<Str>(values[0].get()).is_some() => flags,
            false => flags & !flags::ASCII,
        })
    } else if name == n!(groups) {
        Obj::small(groups(vm, pattern) as SmallInt)
    } else if name == n!(groupindex) {
        crate::types::dict::copy(vm, names(vm, pattern))?.obj()
    } else {
        Obj::UNDEF
    })
}

/// A position as a value: None where there is none.
pub fn position(view: &View, at: u32) -> Option<usize> {
    (at != UNSET).then(|| view.index((at as usize).min(view.bytes.len())))
}
