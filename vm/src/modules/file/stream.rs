//! An open file as an object, and reading from it.
//!
//! The object has five values: the platform's handle (None once closed), the position in bytes,
//! `can` bits, name and mode. The platform reads and writes at offsets, so the position moves only
//! when an operation has succeeded, and an operation may run again after a collection. Text is
//! UTF-8; `read(n)` counts characters, positions count bytes, lines end with `\n`.

use crate::Vm;
use crate::obj::*;
use crate::platform::{errno, events};
use crate::printer::Printer;
use crate::text::packed::Text;
use crate::trap::{Res, Trap};
use crate::types::str::convert;
use crate::types::{Type, exception};

/// What a stream may do, as bits.
pub mod can {
    use crate::obj::SmallInt;

    /// Read.
    pub const READ: SmallInt = 1;
    /// Write.
    pub const WRITE: SmallInt = 2;
    /// Write at the end only.
    pub const APPEND: SmallInt = 4;
    /// Deal in `str`, not `bytes`.
    pub const TEXT: SmallInt = 8;
}

/// Places of the values.
const HANDLE: usize = 0;
const POSITION: usize = 1;
const CAN: usize = 2;
const NAME: usize = 3;
const MODE: usize = 4;

/// Bytes read at a time.
pub const CHUNK: usize = 256;

/// An open stream.
#[derive(Clone, Copy)]
pub struct Stream<'m, 'v> {
    pub vm: &'m Vm<'v>,
    slots: &'m [Slot],
    pub handle: u32,
}

/// A new stream object, closed.
pub fn new(vm: &Vm, ty: &'static Type, bits: SmallInt, name: Obj, mode: Obj) -> Res<Ref<Ext>> {
    let object = vm.new_ext(ty, 5, 0)?;
    let values = [Obj::NONE, Obj::small(0), Obj::small(bits), name, mode];
    vm.heap.ext_slots(object).iter().zip(values).for_each(|(slot, value)| slot.set(value));
    Ok(object)
}

/// Opens a new stream object: gives it the handle of its file.
pub fn set_handle(vm: &Vm, object: Ref<Ext>, handle: u32) {
    vm.heap.ext_slots(object)[HANDLE].set(Obj::small(handle as SmallInt));
}

/// Takes the handle out of a stream object; None if it is closed already.
pub fn take_handle(vm: &Vm, o: Obj) -> Res<Option<u32>> {
    let slot = &slots(vm, o)?[HANDLE];
    let handle = slot.get().as_small();
    slot.set(Obj::NONE);
    Ok(handle.map(|h| h as u32))
}

/// Attributes of a stream object.
pub fn attribute(vm: &Vm, o: Obj, name: Obj) -> Res {
    let slots = slots(vm, o)?;
    Ok(if name == n!(closed) {
        Obj::bool(slots[HANDLE].get().is_none())
    } else if name == n!(name) {
        slots[NAME].get()
    } else if name == n!(mode) {
        slots[MODE].get()
    } else {
        Obj::UNDEF
    })
}

/// `<io.TextIOWrapper name='…' mode='…'>`
pub fn repr(vm: &Vm, o: Obj, p: &mut Printer) -> Res<()> {
    let slots = slots(vm, o)?;
    p.str("<io.")?;
    p.put(vm.type_name(o))?;
    p.str(" name=")?;
    crate::types::repr_simple(vm, slots[NAME].get(), p)?;
    p.str(" mode=")?;
    crate::types::repr_simple(vm, slots[MODE].get(), p)?;
    p.str(">")
}

fn slots<'m>(vm: &'m Vm, o: Obj) -> Res<&'m [Slot]> {
    match vm.unwrap_native(o).cast::<Ext>().map(|e| vm.heap.ext_slots(e)) {
        Some(slots) if slots.len() == 5 => Ok(slots),
        _ => Err(vm.type_error(t!("a stream is required"))),
    }
}

impl<'m, 'v> Stream<'m, 'v> {
    /// The open stream that is the receiver of a method; ValueError if it is closed.
    pub fn this(vm: &'m Vm<'v>, o: Obj) -> Res<Self> {
        let slots = slots(vm, o)?;
        match slots[HANDLE].get().as_small() {
            Some(handle) => Ok(Stream { vm, slots, handle: handle as u32 }),
            None => Err(vm.value_error(t!("I/O operation on closed file"))),
        }
    }

    /// Has the stream all of these `can` bits?
    pub fn can(&self, bits: SmallInt) -> bool {
        self.slots[CAN].get().as_small().unwrap_or(0) & bits == bits
    }

    /// OSError unless the stream has these `can` bits.
    pub fn must(&self, bits: SmallInt, message: impl Into<Text>) -> Res<()> {
        if self.can(bits) { Ok(()) } else { Err(self.unsupported(message)) }
    }

    fn unsupported(&self, message: impl Into<Text>) -> Trap {
        if super::is_sequential(self.vm) {
            return self.vm.os_error(errno::EBADF);
        }
        self.vm.raise(&exception::OS_ERROR, &[crate::Part::T(message.into())])
    }

    /// Offset of the next read or write.
    pub fn position(&self) -> usize {
        self.slots[POSITION].get().as_small().unwrap_or(0) as usize
    }

    /// Length of the file in bytes.
    pub fn size(&self) -> Res<usize> {
        self.vm.platform.size(self.handle).map_err(|e| self.vm.os_error(e))
    }

    /// Reads at `offset` into `buf`; returns the count, 0 only at the end.
    pub fn read_at(&self, offset: usize, buf: &mut [u8]) -> Res<usize> {
        self.vm.platform.read_at(self.handle, offset, buf).map_err(|e| self.vm.os_error(e))
    }

    /// Writes all of `bytes` at `offset`.
    pub fn write_at(&self, mut offset: usize, mut bytes: &[u8]) -> Res<()> {
        while !bytes.is_empty() {
            match self.vm.platform.write_at(self.handle, offset, bytes) {
                Ok(0) => return Err(self.vm.os_error(errno::ENOSPC)),
                Ok(n) => {
                    bytes = bytes.get(n..).unwrap_or(&[]);
                    offset += n;
                }
                Err(e) => return Err(self.vm.os_error(e)),
            }
        }
        Ok(())
    }

    /// Moves to an offset.
    pub fn move_to(&self, offset: usize) {
        self.slots[POSITION].set(Obj::small(offset as SmallInt));
    }

    /// The next `units` characters (bytes) from `offset` on, at most to the end of the line if
    /// `line`, and the offset behind them.
    pub fn gather(&self, offset: usize, units: usize, line: bool) -> Res<(Obj, usize)> {
        let mut out = Printer::text(self.vm);
        let (mut offset, mut left) = (offset, units);
        let mut chunk = [0; CHUNK];
        loop {
            let read = self.read_at(offset, &mut chunk)?;
            let (used, done) = self.span(&chunk[..read], &mut left, line);
            out.put(&chunk[..used])?;
            offset += used;
            if done || read == 0 {
                break;
            }
        }
        Ok((self.make(out.finish_bytes()?)?, offset))
    }

    /// How many of these bytes belong to what is gathered, and whether that is all of it.
    fn span(&self, bytes: &[u8], left: &mut usize, line: bool) -> (usize, bool) {
        let text = self.can(can::TEXT);
        for (i, &b) in bytes.iter().enumerate() {
            let continued = text && b & 0xc0 == 0x80;
            if !continued && *left == 0 {
                return (i, true);
            }
            *left -= usize::from(!continued && *left > 0);
            if line && b == b'\n' {
                return (i + 1, true);
            }
        }
        (bytes.len(), false)
    }

    /// `bytes` as what the stream deals in.
    fn make(&self, bytes: Obj) -> Res {
        if !self.can(can::TEXT) {
            return Ok(bytes);
        }
        let text = self.vm.heap.bytes(bytes.cast_unchecked());
        convert::decode(self.vm, text, n!("utf-8"), n!(strict))
    }
}

/// Which of `events` are there: a file is always ready.
pub fn poll(vm: &Vm, o: Obj, wanted: u32) -> Res<u32> {
    Stream::this(vm, o)?;
    Ok(wanted & (events::READ | events::WRITE))
}
