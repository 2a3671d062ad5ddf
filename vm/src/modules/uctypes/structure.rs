//! `uctypes.struct`: a place in memory and the descriptor of what is there.
//!
//! The object has two values, the descriptor and the owner of the memory (None outside the heap),
//! then the place as eight bytes and the layout as one.

use super::layout::{self, Desc, Scalar, syntax_error, want_size};
use super::{BIG_ENDIAN, NATIVE, want_address};
use crate::Vm;
use crate::buffer::{Buffer, Item, Place, address};
use crate::obj::*;
use crate::printer::Printer;
use crate::trap::Res;
use crate::types::{Type, TypeSlots, dict, eq};

/// The type `struct`.
pub(super) static TYPE: Type = Type::new(n!(struct), Kind::Ext, &SLOTS, METHODS);

const SLOTS: TypeSlots = TypeSlots {
    new: Some(&NEW),
    repr: Some(repr),
    hash: Some(|vm, o| Err(eq::unhashable(vm, o))),
    getitem: Some(getitem),
    setitem: Some(setitem),
    getattr: Some(getattr),
    setattr: Some(setattr),
    buffer: Some(buffer),
    ..TypeSlots::NONE
};

crate::natives! {
    METHODS:
    __int__(1) = to_int;
}

static NEW: Native = Native::new(n!(struct), 2, 3, new);

/// What a structure object holds.
#[derive(Clone, Copy)]
pub(super) struct Structure {
    pub desc: Obj,
    pub place: Place,
    pub layout: SmallInt,
}

impl Structure {
    /// `o` as a structure.
    pub fn of(vm: &Vm, o: Obj) -> Option<Structure> {
        let ext = vm.as_a::<Ext>(o).filter(|e| core::ptr::eq(vm[*e].ty, &TYPE))?;
        let (slots, bytes) = (vm.heap.ext_slots(ext), vm.heap.ext_bytes(ext));
        let at = u64::from_le_bytes(core::array::from_fn(|i| bytes[i].get()));
        let place = Place { owner: slots[1].get(), at };
        Some(Structure { desc: slots[0].get(), place, layout: bytes[8].get().into() })
    }

    fn want(vm: &Vm, o: Obj) -> Res<Structure> {
        Structure::of(vm, o).ok_or_else(|| vm.type_error(t!("expected a struct")))
    }

    fn make(&self, vm: &Vm) -> Res {
        let made = vm.new_ext(&TYPE, 2, 9)?;
        let (slots, bytes) = (vm.heap.ext_slots(made), vm.heap.ext_bytes(made));
        slots[0].set(self.desc);
        slots[1].set(self.place.owner);
        let at = self.place.at.to_le_bytes();
        bytes.iter().zip(at).for_each(|(cell, b)| cell.set(b));
        bytes[8].set(self.layout as u8);
        Ok(made.obj())
    }

    /// What is described by `desc`, `offset` bytes further on.
    fn part(&self, vm: &Vm, desc: Obj, offset: u64) -> Res {
        Structure { desc, place: self.place.plus(offset), ..*self }.make(vm)
    }

    /// Numbers in the byte order of the layout from and to little-endian ones.
    fn in_order(&self, bits: u64, size: u8) -> u64 {
        match self.layout {
            BIG_ENDIAN => bits.swap_bytes() >> (64 - u32::from(size) * 8),
            _ => bits,
        }
    }

    fn load(&self, vm: &Vm, s: &Scalar, offset: u64) -> Res {
        let size = s.item.size;
        let bits = self.in_order(self.place.plus(offset).load(vm, size)?, size);
        match s.bits {
            Some((at, len)) => vm.new_uint(bits >> at & ((1 << len) - 1)),
            None => s.item.decode(vm, bits),
        }
    }

    fn store(&self, vm: &Vm, s: &Scalar, offset: u64, value: Obj) -> Res<()> {
        let (place, size) = (self.place.plus(offset), s.item.size);
        let mut bits = s.item.encode_low(vm, value)?;
        if let Some((at, len)) = s.bits {
            let mask = ((1u64 << len) - 1) << at;
            let old = self.in_order(place.load(vm, size)?, size);
            bits = old & !mask | bits << at & mask;
        }
        place.store(vm, size, self.in_order(bits, size))
    }

    /// The address in a pointer at `offset`.
    fn pointer(&self, vm: &Vm, offset: u64) -> Res<u64> {
        self.place.plus(offset).load(vm, size_of::<usize>() as u8)
    }
}

/// `struct(address, descriptor, layout=NATIVE)`
fn new(vm: &Vm, args: &[Obj]) -> Res {
    let address = want_address(vm, args[0])?;
    let layout = args.get(2).map_or(Ok(NATIVE), |o| super::want_layout(vm, *o))?;
    Structure { desc: args[1], place: Place::find(vm, address), layout }.make(vm)
}

fn repr(vm: &Vm, o: Obj, p: &mut Printer) -> Res<()> {
    let s = Structure::want(vm, o)?;
    let kind = match Desc::decode(vm, s.desc) {
        Some(Desc::Fields(_)) => "STRUCT",
        Some(Desc::Pointer { .. }) => "PTR",
        Some(Desc::Scalars { .. } | Desc::Array { .. }) => "ARRAY",
        Some(Desc::Struct { .. }) => "unk",
        Some(Desc::Scalar(_)) | None => "ERROR",
    };
    p.str("<struct ")?;
    p.str(kind)?;
    p.str(" ")?;
    p.hex(s.place.address(vm))?;
    p.str(">")
}

/// The descriptor of a field. Raises KeyError, or TypeError if there are no fields.
fn field(vm: &Vm, s: &Structure, name: Obj) -> Res<Desc> {
    let Some(Desc::Fields(fields)) = Desc::decode(vm, s.desc) else {
        return Err(vm.type_error(t!("struct: no fields")));
    };
    let Some(at) = dict::find_name(vm, fields, name) else { return Err(vm.key_error(name)) };
    Desc::decode(vm, dict::value_at(vm, fields, at)).ok_or_else(|| syntax_error(vm))
}

fn getattr(vm: &Vm, o: Obj, name: Obj) -> Res {
    if vm.text_of(name).is_some_and(|name| name.starts_with(b"__")) {
        return Ok(Obj::UNDEF);
    }
    let s = Structure::want(vm, o)?;
    let desc = field(vm, &s, name)?;
    let Some(Desc::Fields(fields)) = Desc::decode(vm, s.desc) else { return Ok(Obj::UNDEF) };
    let own = dict::find_name(vm, fields, name).map(|at| dict::value_at(vm, fields, at));
    let own = own.unwrap_or(Obj::NONE);
    match desc {
        Desc::Scalar(scalar) => s.load(vm, &scalar, scalar.rest),
        Desc::Fields(_) => Err(syntax_error(vm)),
        Desc::Struct { offset, inner } => s.part(vm, inner, offset),
        Desc::Scalars { offset, of } if of.is_byte() => {
            let place = s.place.plus(offset);
            let len = of.rest as usize;
            match place.owner.is_none() {
                true => address::bytearray_at(vm, place.at, len),
                false => address::show(vm, place.owner, place.at as usize, len),
            }
        }
        Desc::Scalars { offset, .. }
        | Desc::Array { offset, .. }
        | Desc::Pointer { offset, .. } => s.part(vm, own, offset),
    }
}

fn setattr(vm: &Vm, o: Obj, name: Obj, value: Obj) -> Res<bool> {
    let s = Structure::want(vm, o)?;
    match field(vm, &s, name)? {
        Desc::Scalar(scalar) if !value.is_undef() => {
            s.store(vm, &scalar, scalar.rest, value)?;
            Ok(true)
        }
        Desc::Scalar(_) => Ok(false),
        _ => Err(syntax_error(vm)),
    }
}

/// Where item `key` of an array or behind a pointer is.
enum At {
    Scalar(Structure, Scalar, u64),
    Part(Structure),
}

fn locate(vm: &Vm, o: Obj, key: Obj) -> Res<At> {
    let s = Structure::want(vm, o)?;
    let desc = Desc::decode(vm, s.desc);
    if !matches!(desc, Some(Desc::Pointer { .. } | Desc::Scalars { .. } | Desc::Array { .. })) {
        return Err(vm.type_error(t!("struct: can't index")));
    }
    let index = vm.want_int(key)?;
    let check = |count: u64| match u64::try_from(index).ok().filter(|i| *i < count) {
        Some(i) => Ok(i),
        None => Err(vm.index_error(t!("struct: index out of range"))),
    };
    let size = |inner| want_size(vm, inner, s.layout == NATIVE);
    match desc {
        Some(Desc::Scalars { of, .. }) => {
            let offset = check(of.rest)? * u64::from(of.item.size);
            Ok(At::Scalar(s, Scalar { bits: None, ..of }, offset))
        }
        Some(Desc::Array { count, inner, .. }) => {
            let offset = check(count)? * size(inner)?;
            Ok(At::Part(Structure { desc: inner, place: s.place.plus(offset), ..s }))
        }
        Some(Desc::Pointer { inner, .. }) => {
            let start = s.pointer(vm, 0)?;
            let target = |size: u64| {
                let place = Place::find(vm, start).plus((index as u64).wrapping_mul(size));
                Structure { desc: inner, place, ..s }
            };
            match Desc::decode(vm, inner) {
                Some(Desc::Scalar(of)) => {
                    let target = target(of.item.size.into());
                    // What a pointer points to has the machine's byte order.
                    Ok(At::Scalar(Structure { layout: NATIVE, ..target }, of, 0))
                }
                _ => Ok(At::Part(target(size(inner)?))),
            }
        }
        _ => Err(syntax_error(vm)),
    }
}

fn getitem(vm: &Vm, o: Obj, key: Obj) -> Res {
    match locate(vm, o, key)? {
        At::Scalar(s, of, offset) => s.load(vm, &of, offset),
        At::Part(s) => s.make(vm),
    }
}

fn setitem(vm: &Vm, o: Obj, key: Obj, value: Obj) -> Res<()> {
    match if value.is_undef() { None } else { Some(locate(vm, o, key)?) } {
        Some(At::Scalar(s, of, offset)) => s.store(vm, &of, offset, value),
        Some(At::Part(_)) => Err(vm.type_error(t!("'struct' item can't be assigned"))),
        None => Err(vm.type_error(t!("'struct' object doesn't support item deletion"))),
    }
}

/// `int(pointer)`: the address in it.
fn to_int(vm: &Vm, args: &[Obj]) -> Res {
    let s = Structure::want(vm, args[0])?;
    match Desc::decode(vm, s.desc) {
        Some(Desc::Pointer { .. }) => vm.new_uint(s.pointer(vm, 0)?),
        _ => Err(vm.type_error(t!("can't convert struct to int"))),
    }
}

fn buffer<'m>(vm: &'m Vm, o: Obj) -> Option<Buffer<'m>> {
    let s = Structure::of(vm, o)?;
    let size = layout::size(vm, s.desc, s.layout == NATIVE).ok()?;
    let base = Buffer::of_owner(vm, s.place.owner)?;
    Some(base.part(usize::try_from(s.place.at).ok()?, size as usize, Item::BYTE))
}
