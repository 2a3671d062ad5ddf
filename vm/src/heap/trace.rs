//! Which words of a cell are values.
//!
//! Most kinds have one contiguous run of slots: offset of the first, and either a fixed count or
//! "to the end of the cell" (slots never written hold UNDEF). The others are untraced or have a
//! function of their own.

use core::mem::offset_of;

use crate::obj::*;

/// The slots of a kind.
#[derive(Clone, Copy)]
pub(super) enum Layout {
    None,
    /// Offset in bytes, number of slots.
    Fixed(usize, usize),
    /// Offset in bytes, slots up to the end of the cell.
    ToEnd(usize),
    /// `Ext`: as many slots as it says.
    Counted,
    /// Generator: header slots, then a suspended frame.
    Generator,
}

macro_rules! fixed {
    ($ty:ident . $first:ident, $n:expr) => {
        Layout::Fixed(offset_of!($ty, $first), $n)
    };
}

/// Layout of each kind.
pub(super) const fn layout(kind: Kind) -> Layout {
    match kind {
        Kind::Free
        | Kind::Raw
        | Kind::Str
        | Kind::Bytes
        | Kind::BigInt
        | Kind::Float
        | Kind::Complex
        | Kind::Native
        | Kind::Type
        | Kind::RomModule => Layout::None,
        Kind::Slots => Layout::ToEnd(offset_of!(Slots, items)),
        Kind::ByteArray => fixed!(ByteArray.data, 1),
        Kind::MemoryView => fixed!(MemoryView.base, if cfg!(feature = "host") { 2 } else { 1 }),
        Kind::Tuple => Layout::ToEnd(offset_of!(Tuple, items)),
        Kind::NamedTuple => Layout::ToEnd(offset_of!(NamedTuple, class)),
        Kind::List => fixed!(List.items, 1),
        Kind::Dict => fixed!(Dict.table, 2),
        Kind::Set | Kind::FrozenSet => fixed!(Set.table, 2),
        Kind::DictView => fixed!(DictView.dict, 1),
        Kind::Range => fixed!(Range.start, 4),
        Kind::Slice => fixed!(Slice.start, 3),
        Kind::Cell => fixed!(CellObj.value, 1),
        Kind::Function => fixed!(Function.code, 7),
        Kind::BoundMethod => fixed!(BoundMethod.func, 2),
        Kind::Class => fixed!(Class.name, 7),
        Kind::Instance => Layout::ToEnd(offset_of!(Instance, class)),
        Kind::Module => fixed!(Module.name, 2),
        Kind::Code => fixed!(Code.code, 8), // of a `FullCode`
        Kind::Generator => Layout::Generator,
        Kind::Chunk => fixed!(Chunk.prev, 1),
        Kind::Exception => fixed!(Exception.class, 6),
        Kind::Iter => fixed!(Iter.source, 2),
        Kind::Property => fixed!(Property.get, 4),
        Kind::StaticMethod => fixed!(StaticMethod.func, 1),
        Kind::ClassMethod => fixed!(ClassMethod.func, 1),
        Kind::Super => fixed!(Super.class, 2),
        Kind::Array => fixed!(Array.data, 1),
        Kind::Deque => fixed!(Deque.items, 1),
        Kind::WeakRef => fixed!(WeakRef.callback, 4),
        Kind::Ext => Layout::Counted,
    }
}

/// Do the values of this kind reach up to the end of the cell?
pub(super) const fn is_traced_to_end(kind: Kind) -> bool {
    matches!(layout(kind), Layout::ToEnd(_))
}

/// Calls `f` with every value in the cell at `h`.
///
/// # Safety
/// `h` is the header of a live cell, and nothing is writing to it.
pub(super) unsafe fn children(h: *const Header, f: &mut impl FnMut(Obj)) {
    // SAFETY: the caller vouches for the cell; each layout names slots inside it.
    unsafe {
        let base = h.cast::<u8>();
        let mut run = |offset: usize, n: usize| {
            let p = base.add(offset).cast::<Obj>();
            for i in 0..n {
                f(*p.add(i));
            }
        };
        match layout((*h).kind) {
            Layout::None => {}
            Layout::Fixed(offset, n) => run(offset, n),
            Layout::ToEnd(offset) => run(offset, ((*h).bytes() - offset) / size_of::<Obj>()),
            Layout::Counted => {
                let n = (*h.cast::<Ext>()).nslots as usize;
                run(offset_of!(Ext, items), n);
            }
            Layout::Generator => {
                run(offset_of!(Generator, name), 1);
                crate::interp::frame::trace_generator(h.cast::<Generator>(), f);
            }
        }
    }
}
