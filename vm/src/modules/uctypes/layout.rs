//! Descriptors of `uctypes`: what the numbers, tuples and dicts of a layout say.
//!
//! A number is 31 bits: in the top four the type of a scalar, below it its offset, and for a bit
//! field position and length of the bits. The first item of a tuple is 31 bits too: in the top two
//! what is composed, below it the offset. The encoding is MicroPython's, because programs put
//! these numbers together with `|` and `<<`.

use crate::Vm;
use crate::buffer::{Form, Item};
use crate::obj::*;
use crate::trap::{Res, Trap};
use crate::types::dict;

/// Bits of an offset beside a bit field; position of the field's position, and of its length.
pub(super) const OFFSET_BITS: u32 = 17;
pub(super) const LENGTH_SHIFT: u32 = OFFSET_BITS + 5;

/// Number of the type of a scalar as a program has it.
pub(super) const fn scalar_code(ty: i32) -> Obj {
    Obj::small(((ty << 28) >> 1) as SmallInt)
}

/// The same of what is composed.
pub(super) const fn composed_code(ty: i32) -> Obj {
    Obj::small(((ty << 30) >> 1) as SmallInt)
}

/// Letters of the scalar types by number; bit fields have that of the integer they are in.
const LETTERS: &[u8; 16] = b"BbHhIiQqBbHhIifd";
const FIRST_BITS: i32 = 8;
const LAST_BITS: i32 = 13;

/// A scalar in a layout.
#[derive(Clone, Copy)]
pub(super) struct Scalar {
    pub item: Item,
    /// Position and length of a bit field.
    pub bits: Option<(u32, u32)>,
    /// Offset in bytes; for the type of an array's items their number.
    pub rest: u64,
}

impl Scalar {
    fn decode(n: i64) -> Scalar {
        let ty = (n >> 27 & 15) as i32;
        let letter = LETTERS[ty as usize];
        let item = Item::standard(letter).unwrap_or(Item::BYTE);
        let rest = n & 0x07ff_ffff;
        if !(FIRST_BITS..=LAST_BITS).contains(&ty) {
            return Scalar { item, bits: None, rest: rest as u64 };
        }
        let bits = (rest >> OFFSET_BITS & 31, rest >> LENGTH_SHIFT & 31);
        let rest = rest & ((1 << OFFSET_BITS) - 1);
        Scalar { item, bits: Some((bits.0 as u32, bits.1 as u32)), rest: rest as u64 }
    }

    /// Are these plain unsigned bytes?
    pub fn is_byte(&self) -> bool {
        self.bits.is_none() && self.item.size == 1 && self.item.form == Form::Unsigned
    }
}

/// What a descriptor describes. `inner` is a descriptor again.
#[derive(Clone, Copy)]
pub(super) enum Desc {
    Scalar(Scalar),
    /// A dict of fields.
    Fields(Ref<Dict>),
    /// `(offset, fields)`
    Struct {
        offset: u64,
        inner: Obj,
    },
    /// `(PTR | offset, inner)`
    Pointer {
        offset: u64,
        inner: Obj,
    },
    /// `(ARRAY | offset, type | count)`
    Scalars {
        offset: u64,
        of: Scalar,
    },
    /// `(ARRAY | offset, count, inner)`
    Array {
        offset: u64,
        count: u64,
        inner: Obj,
    },
}

/// Why there is no size.
pub(super) enum Problem {
    /// No descriptor.
    Syntax,
    /// A scalar without a layout around it.
    Scalar,
    /// Nested too deeply, or too many fields.
    Large,
}

impl Desc {
    /// Reads a descriptor.
    pub fn decode(vm: &Vm, o: Obj) -> Option<Desc> {
        if let Some(n) = o.as_small() {
            return Some(Desc::Scalar(Scalar::decode(n as i64)));
        }
        if let Some(fields) = vm.as_a::<Dict>(o) {
            return Some(Desc::Fields(fields));
        }
        let items = vm.heap.tuple(vm.as_a::<Tuple>(o)?);
        let head = items.first()?.as_small()? as i64;
        let offset = (head & 0x1fff_ffff) as u64;
        match (head >> 29 & 3, items) {
            (0, [_, inner]) => Some(Desc::Struct { offset, inner: *inner }),
            (1, [_, inner]) => Some(Desc::Pointer { offset, inner: *inner }),
            (2, [_, of]) => {
                Some(Desc::Scalars { offset, of: Scalar::decode(of.as_small()? as i64) })
            }
            (2, [_, count, inner]) => {
                let count = (count.as_small()? as i64 & 0x07ff_ffff) as u64;
                Some(Desc::Array { offset, count, inner: *inner })
            }
            _ => None,
        }
    }
}

/// Deepest nesting of descriptors, and most fields in one.
const MAX_DEPTH: u32 = 16;
const MAX_FIELDS: u32 = 10_000;

/// Size of what is described, in progress.
struct Measure<'m, 'v> {
    vm: &'m Vm<'v>,
    /// Round up to the largest scalar, as C does.
    native: bool,
    largest: u64,
    fields: u32,
}

impl Measure<'_, '_> {
    fn size(&mut self, o: Obj, depth: u32) -> Result<u64, Problem> {
        self.fields += 1;
        if depth == MAX_DEPTH || self.fields > MAX_FIELDS {
            return Err(Problem::Large);
        }
        match Desc::decode(self.vm, o).ok_or(Problem::Syntax)? {
            Desc::Scalar(_) => Err(Problem::Scalar),
            Desc::Fields(fields) => self.fields(fields, depth),
            Desc::Struct { inner, .. } => self.size(inner, depth + 1),
            Desc::Pointer { .. } => Ok(self.scalar(size_of::<usize>() as u64)),
            Desc::Scalars { of, .. } => Ok(self.scalar(of.item.size.into()) * of.rest),
            Desc::Array { count, inner, .. } => {
                self.size(inner, depth + 1)?.checked_mul(count).ok_or(Problem::Large)
            }
        }
    }

    fn scalar(&mut self, size: u64) -> u64 {
        self.largest = self.largest.max(size);
        size
    }

    fn fields(&mut self, fields: Ref<Dict>, depth: u32) -> Result<u64, Problem> {
        let (mut total, mut problem) = (0u64, None);
        let _ = dict::each(self.vm, fields, |_, value| {
            let end = match Desc::decode(self.vm, value) {
                Some(Desc::Scalar(s)) => Ok(s.rest + self.scalar(s.item.size.into())),
                Some(desc) => self.size(value, depth + 1).map(|size| desc.offset() + size),
                None => Err(Problem::Syntax),
            };
            match end {
                Ok(end) => total = total.max(end),
                Err(p) => problem = Some(p),
            }
            Ok(())
        });
        match problem {
            Some(problem) => Err(problem),
            None if self.native && self.largest > 0 => Ok(total.next_multiple_of(self.largest)),
            None => Ok(total),
        }
    }
}

impl Desc {
    fn offset(&self) -> u64 {
        match *self {
            Desc::Scalar(s) => s.rest,
            Desc::Fields(_) => 0,
            Desc::Struct { offset, .. }
            | Desc::Pointer { offset, .. }
            | Desc::Scalars { offset, .. }
            | Desc::Array { offset, .. } => offset,
        }
    }
}

/// Size in bytes of what the descriptor `o` describes.
pub(super) fn size(vm: &Vm, o: Obj, native: bool) -> Result<u64, Problem> {
    let mut measure = Measure { vm, native, largest: 0, fields: 0 };
    let size = measure.size(o, 0)?;
    if size > i32::MAX as u64 { Err(Problem::Large) } else { Ok(size) }
}

/// [`size`], or the exception.
pub(super) fn want_size(vm: &Vm, o: Obj, native: bool) -> Res<u64> {
    size(vm, o, native).map_err(|problem| match problem {
        Problem::Syntax => syntax_error(vm),
        Problem::Scalar => vm.type_error(t!("can't unambiguously get sizeof scalar")),
        Problem::Large => vm.value_error(t!("uctypes descriptor too large")),
    })
}

#[cold]
pub(super) fn syntax_error(vm: &Vm) -> Trap {
    vm.type_error(t!("syntax error in uctypes descriptor"))
}
