//! A place that an address means: inside an owner's memory, or outside the heap.

use super::{Buffer, address, store};
use crate::Vm;
use crate::obj::*;
use crate::trap::Res;

/// Where numbers are read and written.
#[derive(Clone, Copy)]
pub struct Place {
    /// The object whose memory it is; None for an address of the platform.
    pub owner: Obj,
    /// Byte in the owner's memory, or the address itself.
    pub at: u64,
}

impl Place {
    /// What `address` means now.
    pub fn find(vm: &Vm, address: u64) -> Place {
        match address::find(vm, address) {
            Some((owner, at)) => Place { owner, at: at as u64 },
            None => Place { owner: Obj::NONE, at: address },
        }
    }

    /// The place `bytes` further on.
    pub fn plus(self, bytes: u64) -> Place {
        Place { at: self.at.wrapping_add(bytes), ..self }
    }

    /// The address of the place.
    pub fn address(&self, vm: &Vm) -> u64 {
        match self.owner.is_none() {
            true => self.at,
            false => address::base(vm, self.owner).wrapping_add(self.at),
        }
    }

    fn index(&self, len: usize, size: u8) -> Option<usize> {
        let at = usize::try_from(self.at).ok()?;
        at.checked_add(size.into()).filter(|end| *end <= len).map(|_| at)
    }

    /// The number in `size` (1, 2, 4 or 8) bytes, little-endian. Raises ValueError where there is
    /// no memory.
    pub fn load(&self, vm: &Vm, size: u8) -> Res<u64> {
        let missing = || address::nothing_there(vm, self.address(vm));
        if self.owner.is_none() {
            let peek = |at, size| vm.platform.peek(at, size).map(u64::from);
            let value = match size {
                8 => peek(self.at, 4).zip(peek(self.at.wrapping_add(4), 4)),
                _ => peek(self.at, size).zip(Some(0)),
            };
            return value.map(|(low, high)| high << 32 | low).ok_or_else(missing);
        }
        let memory = address::memory(vm, self.owner);
        let at = self.index(memory.len(), size).ok_or_else(missing)?;
        let bytes = memory[at..at + usize::from(size)].iter().rev();
        Ok(bytes.fold(0, |bits, byte| bits << 8 | u64::from(*byte)))
    }

    /// Writes the low `size` bytes of `bits`, the lowest first. Raises ValueError where there is
    /// no memory, TypeError where it never changes.
    pub fn store(&self, vm: &Vm, size: u8, bits: u64) -> Res<()> {
        let missing = || address::nothing_there(vm, self.address(vm));
        if self.owner.is_none() {
            let poke = |at, size, bits: u64| vm.platform.poke(at, size, bits as u32);
            let done = match size {
                8 => poke(self.at, 4, bits) && poke(self.at.wrapping_add(4), 4, bits >> 32),
                _ => poke(self.at, size, bits),
            };
            return if done { Ok(()) } else { Err(missing()) };
        }
        let len = address::memory(vm, self.owner).len();
        let at = self.index(len, size).ok_or_else(missing)?;
        let Some(cells) = Buffer::of_owner(vm, self.owner).and_then(|b| b.cells()) else {
            return Err(vm.type_error(t!("cannot modify read-only memory")));
        };
        store(cells, at, size, bits);
        Ok(())
    }
}
