//! `array.array`: numbers of one type, side by side.
//!
//! The contents are bytes in a block, as those of a `bytearray`; [`Item`] turns them into numbers
//! and back. As in MicroPython, every object with a buffer may be added to an array or put in
//! place of a slice: its bytes are taken as they are.

mod items;
mod methods;

pub(super) use items::compare_items;
pub(super) use methods::items_as_list;

use core::cell::Cell;

use super::iter::{Cursor, of_sequence};
use super::{Type, TypeSlots, exception as exc};
use crate::buffer::{Buffer, Item, item::Unfit, room, store};
use crate::code::BinOp;
use crate::obj::*;
use crate::printer::Printer;
use crate::trap::{Res, Trap};
use crate::types::slice;
use crate::{Part, Vm, prelude};

/// The type `array`.
pub static TYPE: Type = Type::new(n!(array), Kind::Array, &SLOTS, methods::METHODS);

const SLOTS: TypeSlots = TypeSlots {
    new: Some(&NEW),
    repr: Some(repr),
    len: Some(|vm, o| Ok(this(vm, o)?.count())),
    binary: Some(binary),
    compare: Some(items::compare),
    getitem: Some(items::getitem),
    setitem: Some(items::setitem),
    iter: Some(of_sequence),
    getattr: Some(getattr),
    ..TypeSlots::NONE
};

static NEW: Native = Native::new(n!(array), 1, 2, new).or(&prelude::ARRAY_NEW);

/// Letters of the item types, as in MicroPython.
const CODES: &[u8] = if cfg!(feature = "host") { b"ubBhHiIlLqQfdP" } else { b"bBhHiIlLqQfdP" };

/// Are the items characters?
fn is_text(item: Item) -> bool {
    cfg!(feature = "host") && item.code == b'u'
}

/// An array and its contents.
#[derive(Clone, Copy)]
struct This<'v> {
    array: Ref<Array>,
    cells: &'v [Cell<u8>],
    item: Item,
}

impl This<'_> {
    fn size(&self) -> usize {
        usize::from(self.item.size)
    }

    fn count(&self) -> usize {
        self.cells.len() / self.size()
    }

    fn get(&self, vm: &Vm, index: usize) -> Res {
        let at = index * self.size();
        let bytes = self.cells[at..at + self.size()].iter().rev();
        self.item.decode(vm, bytes.fold(0, |bits, cell| bits << 8 | u64::from(cell.get())))
    }

    /// Bytes of the items `from..to`.
    fn range(&self, from: usize, to: usize) -> (usize, usize) {
        (from * self.size(), to * self.size())
    }
}

/// The array that a method was called on.
fn this<'v>(vm: &'v Vm, o: Obj) -> Res<This<'v>> {
    let array = vm.want::<Array>(o)?;
    let Some(item) = Item::native(vm[array].code) else { return Err(bad_code(vm)) };
    Ok(This { array, cells: vm.heap.array(array), item })
}

#[cold]
fn bad_code(vm: &Vm) -> Trap {
    vm.value_error(t!("bad typecode"))
}

/// The bits of a value for an item of type `item`. Raises TypeError, and OverflowError if it does
/// not fit, unless the platform cuts it off.
fn encode(vm: &Vm, item: Item, o: Obj) -> Res<u64> {
    match item.encode(vm, o)? {
        Ok(bits) => Ok(bits),
        Err(Unfit::Range) if vm.platform.wraps_items() => Ok(vm.want_int(o)? as u64),
        Err(Unfit::Range) => {
            let code = [item.code];
            let code = core::str::from_utf8(&code).unwrap_or("?");
            let parts = [Part::T(t!("value out of range for array item '")), Part::S(code)];
            Err(vm.raise(&exc::OVERFLOW_ERROR, &[parts[0], parts[1], Part::S("'")]))
        }
        Err(Unfit::Length) => Err(vm.type_error(t!("wrong length"))),
    }
}

/// New array of `count` items, zero.
fn make<'v>(vm: &'v Vm, item: Item, count: usize) -> Res<This<'v>> {
    let bytes = count.checked_mul(usize::from(item.size)).filter(|n| u32::try_from(*n).is_ok());
    let Some(bytes) = bytes else { return Err(vm.raise_args(&exc::MEMORY_ERROR, &[])) };
    let data = if bytes == 0 { Obj::UNDEF } else { vm.heap.alloc_raw(bytes)?.obj() };
    let array = vm.heap.alloc(Array {
        header: Header::new(Kind::Array),
        data: Slot::new(data),
        len: Cell::new(bytes as u32),
        code: item.code,
    })?;
    Ok(This { array, cells: vm.heap.array(array), item })
}

/// New array of the whole items in `bytes`.
fn from_bytes(vm: &Vm, item: Item, bytes: &[u8]) -> Res {
    if cfg!(feature = "host") && vm.is_pc() && !bytes.len().is_multiple_of(usize::from(item.size)) {
        return Err(vm.value_error(t!("bytes length not a multiple of item size")));
    }
    let made = make(vm, item, bytes.len() / usize::from(item.size))?;
    made.cells.iter().zip(bytes).for_each(|(to, from)| to.set(*from));
    Ok(made.array.obj())
}

/// `array(typecode[, items])`: items from an iterable, or the bytes of a `bytes` or `bytearray`.
fn new(vm: &Vm, args: &[Obj]) -> Res {
    let code = match vm.want_str(args[0])?.as_bytes() {
        [code] if CODES.contains(code) && (*code != b'u' || vm.is_pc()) => *code,
        [_] => return Err(bad_code(vm)),
        _ => return Err(vm.type_error(t!("array() argument 1 must be a unicode character"))),
    };
    let Some(item) = Item::native(code) else { return Err(bad_code(vm)) };
    let Some(&source) = args.get(1) else { return Ok(make(vm, item, 0)?.array.obj()) };
    let inner = vm.unwrap_native(source);
    if matches!(inner.kind(), Some(Kind::Bytes | Kind::ByteArray)) {
        return from_bytes(vm, item, Buffer::want(vm, inner)?.bytes());
    }
    let other = vm.as_a::<Array>(source);
    let from_text = vm.as_a::<Str>(source).is_some();
    let is_text_array = other.is_some_and(|a| cfg!(feature = "host") && vm[a].code == b'u');
    if (from_text || is_text_array) && !is_text(item) {
        if cfg!(feature = "host") && vm.is_pc() {
            let what = if from_text { "a str" } else { "a unicode array" };
            let end = t!(" to initialize an array with typecode '");
            let code = [item.code];
            let code = core::str::from_utf8(&code).unwrap_or("?");
            let parts = [Part::T(t!("cannot use ")), Part::S(what), Part::T(end), Part::S(code)];
            let parts = [parts[0], parts[1], parts[2], parts[3], Part::S("'")];
            return Err(vm.raise(&exc::TYPE_ERROR, &parts));
        }
        return Err(vm.type_error(t!("cannot use a str to initialize an array")));
    }
    let mut cursor = Cursor::open_short(vm, source)?;
    let made = from_items(vm, item, &mut cursor)?;
    cursor.commit(vm);
    Ok(made)
}

/// New array of what is left in `cursor`, which the caller commits.
fn from_items(vm: &Vm, item: Item, cursor: &mut Cursor) -> Res {
    let made = make(vm, item, 0)?;
    let mut used = 0;
    loop {
        let value = cursor.next(vm)?;
        if value.is_undef() {
            return Ok(made.array.obj());
        }
        let bits = encode(vm, item, value)?;
        let cells = vm.heap.array(made.array);
        let cells = room::resize(vm, &vm[made.array].data, cells, used, used, made.size())?;
        store(cells, used, item.size, bits);
        used = cells.len();
        vm[made.array].len.set(used as u32);
    }
}

/// Replaces bytes `from..to` of an array by the whole items in `new`.
fn splice(vm: &Vm, this: This, from: usize, to: usize, new: Buffer) -> Res<()> {
    let len = new.len() - new.len() % this.size();
    // The bytes may be the array's own, which are about to move.
    let copy = vm.heap.new_bytes_with(len, |to| {
        to.iter_mut().enumerate().for_each(|(i, b)| *b = new.get(i));
    })?;
    let cells = room::resize(vm, &vm[this.array].data, this.cells, from, to, len)?;
    vm[this.array].len.set(cells.len() as u32);
    cells[from..].iter().zip(vm.heap.bytes(copy)).for_each(|(to, b)| to.set(*b));
    Ok(())
}

fn repr(vm: &Vm, o: Obj, p: &mut Printer) -> Res<()> {
    let this = this(vm, o)?;
    p.put(vm.type_name(o))?;
    p.str("('")?;
    p.put(&[this.item.code])?;
    p.str("'")?;
    if is_text(this.item) && this.count() > 0 {
        p.str(", ")?;
        super::repr(vm, methods::text(vm, &this)?, p)?;
        return p.str(")");
    }
    for i in 0..this.count() {
        p.str(if i == 0 { ", [" } else { ", " })?;
        super::repr(vm, this.get(vm, i)?, p)?;
    }
    p.str(if this.count() > 0 { "])" } else { ")" })
}

fn getattr(vm: &Vm, o: Obj, name: Obj) -> Res {
    let item = this(vm, o)?.item;
    match name {
        _ if name == n!(itemsize) => Ok(Obj::small(item.size.into())),
        _ if name == n!(typecode) => Ok(crate::intern::ascii_char(item.code)),
        _ => Ok(Obj::UNDEF),
    }
}

/// For programs on PCs only an array of the same type can be put behind another.
fn want_alike(vm: &Vm, item: Item, b: Obj, in_place: bool) -> Res<()> {
    if !cfg!(feature = "host") || !vm.is_pc() {
        return Ok(());
    }
    match vm.as_a::<Array>(b) {
        Some(other) if vm[other].code == item.code => Ok(()),
        Some(_) if in_place => Err(vm.type_error(t!("can only extend with array of same kind"))),
        Some(_) => Err(vm.type_error(t!("bad argument type for built-in operation"))),
        None if in_place => {
            Err(vm.type_error_about(t!("can only extend array with array (not \"{}\")"), b))
        }
        None => Err(vm.type_error_about(t!("can only append array (not \"{}\") to array"), b)),
    }
}

/// `array + buffer`, `array += iterable`, `array * n`
fn binary(vm: &Vm, op: BinOp, in_place: bool, a: Obj, b: Obj) -> Res {
    match op {
        BinOp::Add if vm.as_a::<Array>(a).is_some() => {
            let left = this(vm, a)?;
            let len = left.cells.len();
            want_alike(vm, left.item, b, in_place)?;
            let Some(right) = Buffer::of(vm, b) else {
                if in_place {
                    let f = vm.prelude_function(&prelude::ARRAY_ADD_TO)?;
                    return Err(vm.tail_call(f.obj(), &[a, b]));
                }
                return Err(vm.type_error_about(t!("can only append array (not \"{}\")"), b));
            };
            if in_place {
                splice(vm, left, len, len, right)?;
                return Ok(a);
            }
            let made = make(vm, left.item, left.count() + right.len() / left.size())?;
            for (i, to) in made.cells.iter().enumerate() {
                to.set(if i < len { left.cells[i].get() } else { right.get(i - len) });
            }
            Ok(made.array.obj())
        }
        BinOp::Mul if vm.as_a::<Array>(a).is_some() => repeat(vm, in_place, a, b),
        BinOp::Mul => repeat(vm, false, b, a),
        _ => Ok(Obj::NOT_IMPLEMENTED),
    }
}

fn repeat(vm: &Vm, in_place: bool, array: Obj, count: Obj) -> Res {
    let this = this(vm, array)?;
    let Some(times) = slice::repeat_count(vm, count)? else { return Ok(Obj::NOT_IMPLEMENTED) };
    let made = make(vm, this.item, this.count().saturating_mul(times))?;
    let mut from = this.cells.iter().cycle();
    made.cells.iter().for_each(|to| to.set(from.next().map_or(0, Cell::get)));
    if in_place {
        vm[this.array].data.set(vm[made.array].data.get());
        vm[this.array].len.set(vm[made.array].len.get());
        return Ok(array);
    }
    Ok(made.array.obj())
}
