//! What a search has found: `re.Match`.
//!
//! A match is an extension object of two values, the pattern and the text, and of words: `pos`
//! and `endpos`, the number of the group that ended last, then two positions for each group. All
//! are in bytes of the text; Python sees them in characters.

use core::cell::Cell;

use super::machine::UNSET;
use super::pattern::{self, Span, position, set_word, word};
#[cfg(feature = "host")]
use super::template;
use crate::obj::*;
use crate::printer::Printer;
use crate::trap::{Res, Trap};
use crate::types::str::View;
use crate::types::{self, Type, TypeSlots, dict, exception::TYPE_ERROR};
use crate::{Part, Vm};

/// The type.
pub static TYPE: Type = Type::new(n!(Match), Kind::Ext, &SLOTS, METHODS);

const SLOTS: TypeSlots = TypeSlots {
    repr: Some(repr),
    getitem: Some(|vm, o, key| Found::of(vm, o)?.group(vm, key, Obj::NONE)),
    truth: Some(|_, _| Ok(true)),
    getattr: Some(getattr),
    ..TypeSlots::NONE
};

crate::natives! {
    METHODS:
    group(1..) = group;
    groups[self, default = Obj::NONE] = groups;
    groupdict[self, default = Obj::NONE] = groupdict;
    start(1..2) = start;
    end(1..2) = end;
    span(1..2) = span;
    #[cfg(feature = "host")]
    expand(2) = template::expand;
    #[cfg(not(feature = "host"))]
    expand(2) = crate::prelude::python, or crate::prelude::MATCH_EXPAND;
}

/// Words before those of the groups.
const WORDS: usize = 3;

/// A new match; the last of `saved` is the number of the group that ended last.
pub fn new(vm: &Vm, pattern: Ref<Ext>, string: Obj, saved: &[Cell<u32>], bounds: Span) -> Res {
    let found = vm.new_ext(&TYPE, 2, (WORDS - 1 + saved.len()) * 4)?;
    let values = vm.heap.ext_slots(found);
    values[0].set(pattern.obj());
    values[1].set(string);
    let cells = vm.heap.ext_bytes(found);
    let (last, groups) = saved.split_last().map_or((UNSET, saved), |(l, g)| (l.get(), g));
    let head = [bounds.from as u32, bounds.end as u32, last];
    let words = head.into_iter().chain(groups.iter().map(Cell::get));
    words.enumerate().for_each(|(i, w)| set_word(cells, i, w));
    Ok(found.obj())
}

/// The object as a match.
pub fn of(vm: &Vm, o: Obj) -> Option<Ref<Ext>> {
    o.cast::<Ext>().filter(|ext| core::ptr::eq(vm[*ext].ty, &TYPE))
}

/// The bounds of the next search behind a match.
pub fn behind(vm: &Vm, found: Ref<Ext>) -> Span {
    let cells = vm.heap.ext_bytes(found);
    let [_, end, _, first, last] = core::array::from_fn(|i| word(cells, i));
    Span { from: last as usize, end: end as usize, advance: first == last }
}

/// A match that is being read.
pub(super) struct Found<'v> {
    object: Ref<Ext>,
    pattern: Ref<Ext>,
    pub(super) view: View<'v>,
}

impl<'v> Found<'v> {
    pub(super) fn of(vm: &'v Vm, o: Obj) -> Res<Found<'v>> {
        let object = of(vm, o).ok_or_else(|| vm.type_error(t!("expected a match")))?;
        let values = vm.heap.ext_slots(object);
        let pattern = values[0].get().cast_unchecked();
        Ok(Found { object, pattern, view: View::this(vm, &[values[1].get()])? })
    }

    fn word(&self, vm: &Vm, i: usize) -> u32 {
        word(vm.heap.ext_bytes(self.object), i)
    }

    /// Number of groups, without the whole match.
    pub(super) fn count(&self, vm: &Vm) -> usize {
        pattern::groups(vm, self.pattern)
    }

    /// Dict from names of groups to their numbers.
    fn names(&self, vm: &Vm) -> Ref<Dict> {
        pattern::names(vm, self.pattern)
    }

    /// Positions of group `i`.
    fn ends(&self, vm: &Vm, i: usize) -> [u32; 2] {
        [self.word(vm, WORDS + 2 * i), self.word(vm, WORDS + 2 * i + 1)]
    }

    /// Bytes of group `i`; None if it took no part. (A bytearray may have shrunk meanwhile.)
    pub(super) fn bytes(&self, vm: &'v Vm, i: usize) -> Option<&'v [u8]> {
        let ends = self.ends(vm, i);
        if ends.contains(&UNSET) {
            return None;
        }
        let [from, to] = ends.map(|end| (end as usize).min(self.view.bytes.len()));
        Some(&self.view.bytes[from..to.max(from)])
    }

    /// A part of the text as an object: `str` or `bytes`.
    fn make(&self, vm: &Vm, bytes: &[u8]) -> Res {
        if self.view.is_str() { self.view.make(vm, bytes) } else { vm.new_bytes(bytes) }
    }

    /// The number that a group's number or name means; None if there is no such group.
    pub(super) fn find(&self, vm: &Vm, key: Obj) -> Option<usize> {
        let number = match key.as_small() {
            Some(number) => number,
            None => {
                let name = vm.intern_obj(vm.as_a::<Str>(key)?).ok()?;
                let names = self.names(vm);
                let at = dict::find_name(vm, names, name)?;
                dict::value_at(vm, names, at).as_small()?
            }
        };
        usize::try_from(number).ok().filter(|number| *number <= self.count(vm))
    }

    fn want(&self, vm: &Vm, key: Obj) -> Res<usize> {
        // Finding a name may need memory, which is another trap.
        if let Some(name) = vm.as_a::<Str>(key) {
            vm.intern_obj(name)?;
        }
        self.find(vm, key).ok_or_else(|| no_group(vm))
    }

    /// The text of a group, or the default if it took no part.
    fn group(&self, vm: &Vm, key: Obj, default: Obj) -> Res {
        let i = self.want(vm, key)?;
        self.numbered(vm, i, default)
    }

    fn numbered(&self, vm: &Vm, i: usize, default: Obj) -> Res {
        self.bytes(vm, i).map_or(Ok(default), |bytes| self.make(vm, bytes))
    }

    /// The last group that was closed; None if there is none.
    fn last(&self, vm: &Vm) -> Option<usize> {
        Some(self.word(vm, 2)).filter(|i| *i != UNSET).map(|i| i as usize)
    }
}

#[cold]
fn no_group(vm: &Vm) -> Trap {
    vm.index_error(t!("no such group"))
}

/// `group(*groups)`: one text, or a tuple of them.
fn group(vm: &Vm, args: &[Obj]) -> Res {
    let found = Found::of(vm, args[0])?;
    match &args[1..] {
        [] => found.numbered(vm, 0, Obj::NONE),
        [key] => found.group(vm, *key, Obj::NONE),
        keys => tuple(vm, keys.len(), &|i| found.group(vm, keys[i], Obj::NONE)),
    }
}

/// A tuple of items that are made one by one.
fn tuple(vm: &Vm, len: usize, item: &dyn Fn(usize) -> Res) -> Res {
    let items = vm.new_list_with(len)?;
    let slots = vm.heap.list_storage(items);
    for (i, slot) in slots[..len].iter().enumerate() {
        slot.set(item(i)?);
    }
    Ok(vm.heap.new_tuple_with(len, |i| slots[i].get())?.obj())
}

/// `groups(default=None)`: all groups.
fn groups(vm: &Vm, args: &[Obj]) -> Res {
    let found = Found::of(vm, args[0])?;
    all(vm, &found, args[1])
}

fn all(vm: &Vm, found: &Found, default: Obj) -> Res {
    match found.count(vm) {
        0 => Ok(types::EMPTY_TUPLE),
        count => tuple(vm, count, &|i| found.numbered(vm, i + 1, default)),
    }
}

/// `groupdict(default=None)`: the named groups.
fn groupdict(vm: &Vm, args: &[Obj]) -> Res {
    let found = Found::of(vm, args[0])?;
    let made = dict::new(vm, 0)?;
    dict::each(vm, found.names(vm), |name, number| {
        let text = found.group(vm, number, args[1])?;
        dict::insert(vm, made, name, text)
    })?;
    Ok(made.obj())
}

/// Positions in characters of a group; -1 if it took no part.
fn positions(vm: &Vm, args: &[Obj]) -> Res<[Obj; 2]> {
    let found = Found::of(vm, args[0])?;
    let i = args.get(1).map_or(Ok(0), |key| found.want(vm, *key))?;
    let value = |at| Obj::small(position(&found.view, at).map_or(-1, |at| at as SmallInt));
    Ok(found.ends(vm, i).map(value))
}

/// `start(group=0)`
fn start(vm: &Vm, args: &[Obj]) -> Res {
    Ok(positions(vm, args)?[0])
}

/// `end(group=0)`
fn end(vm: &Vm, args: &[Obj]) -> Res {
    Ok(positions(vm, args)?[1])
}

/// `span(group=0)`
fn span(vm: &Vm, args: &[Obj]) -> Res {
    vm.new_tuple(&positions(vm, args)?)
}

fn repr(vm: &Vm, o: Obj, p: &mut Printer) -> Res<()> {
    let [from, to] = positions(vm, &[o])?;
    p.str("<re.Match object; span=(")?;
    p.int(from.small_value() as i64)?;
    p.str(", ")?;
    p.int(to.small_value() as i64)?;
    p.str("), match=")?;
    types::repr(vm, group(vm, &[o])?, p)?;
    p.str(">")
}

fn getattr(vm: &Vm, o: Obj, name: Obj) -> Res {
    let found = Found::of(vm, o)?;
    let place = |i| Obj::small(position(&found.view, found.word(vm, i)).unwrap_or(0) as SmallInt);
    Ok(if name == n!(re) {
        found.pattern.obj()
    } else if name == n!(string) {
        vm.heap.ext_slots(found.object)[1].get()
    } else if name == n!(pos) {
        place(0)
    } else if name == n!(endpos) {
        place(1)
    } else if name == n!(lastindex) {
        found.last(vm).map_or(Obj::NONE, |i| Obj::small(i as SmallInt))
    } else if name == n!(lastgroup) {
        let last = found.last(vm).map(|i| Obj::small(i as SmallInt));
        let mut name = Obj::NONE;
        dict::each(vm, found.names(vm), |key, number| {
            name = if Some(number) == last { key } else { name };
            Ok(())
        })?;
        name
    } else {
        Obj::UNDEF
    })
}

/// `re_next(match)`: the next match in the same text, or None.
pub fn next(vm: &Vm, args: &[Obj]) -> Res {
    let found = Found::of(vm, args[0])?;
    let string = vm.heap.ext_slots(found.object)[1].get();
    pattern::execute_after(vm, found.pattern, string, behind(vm, found.object))
}

/// `re_template(template, string)`: whether `sub` can put the template in as it is. TypeError if
/// one is text and the other bytes.
pub fn plain(vm: &Vm, args: &[Obj]) -> Res {
    let (template, string) = (View::this(vm, args)?, View::this(vm, &args[1..])?);
    if template.is_str() != string.is_str() {
        let parts = [
            Part::T(t!("expected ")),
            Part::S(string.family()),
            Part::T(t!(", got ")),
            Part::TypeOf(args[0]),
        ];
        return Err(vm.raise(&TYPE_ERROR, &parts));
    }
    Ok(Obj::bool(!template.bytes.contains(&b'\\')))
}

/// `re_between(previous, match)`: the text between two matches; up to the first one if `previous`
/// is None, from the last one on if `match` is None.
pub fn between(vm: &Vm, args: &[Obj]) -> Res {
    let (from, found) = match of(vm, args[0]) {
        Some(previous) => (behind(vm, previous).from, Found::of(vm, args[0])?),
        None => (0, Found::of(vm, args[1])?),
    };
    let len = found.view.bytes.len();
    let to = match of(vm, args[1]) {
        Some(_) => Found::of(vm, args[1])?.ends(vm, 0)[0] as usize,
        None => len,
    };
    let to = to.min(len);
    found.make(vm, &found.view.bytes[from.min(to)..to])
}

/// `re_item(match)`: what `findall` lists: the match, its only group, or a tuple of its groups.
pub fn item(vm: &Vm, args: &[Obj]) -> Res {
    let found = Found::of(vm, args[0])?;
    let empty = found.make(vm, &[])?;
    match found.count(vm) {
        count @ 0..=1 => found.numbered(vm, count, empty),
        _ => all(vm, &found, empty),
    }
}
