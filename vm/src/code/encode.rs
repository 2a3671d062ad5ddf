//! Instructions to bytes.

use super::ops::{Op, Operand};

/// Bytes of the longest instruction.
pub const MAX_SIZE: usize = 8;

const _: () = {
    let mut i = 0;
    while i < super::ops::OPERANDS.len() {
        let kinds = super::ops::OPERANDS[i];
        let (mut size, mut k) = (1, 0);
        while k < kinds.len() {
            size += kinds[k].size();
            k += 1;
        }
        assert!(size <= MAX_SIZE);
        i += 1;
    }
};

/// An encoded instruction.
pub struct Encoded {
    bytes: [u8; MAX_SIZE],
    len: u8,
}

impl Encoded {
    pub fn bytes(&self) -> &[u8] {
        &self.bytes[..self.len as usize]
    }
}

/// Encodes `op` with one value per operand; `None` if a value does not fit its operand.
///
/// # Panics
/// If the number of operands is wrong, in debug builds.
pub fn encode(op: Op, operands: &[i32]) -> Option<Encoded> {
    let kinds = op.operands();
    debug_assert_eq!(kinds.clone().count(), operands.len(), "operands of {op:?}");
    let mut bytes = [0; MAX_SIZE];
    bytes[0] = op as u8;
    let mut at = 1;
    for (kind, &value) in kinds.zip(operands) {
        let fits = match kind {
            Operand::I => i8::try_from(value).is_ok(),
            Operand::S | Operand::J => i16::try_from(value).is_ok(),
            Operand::G => true,
            Operand::F | Operand::L | Operand::M => u16::try_from(value).is_ok(),
            _ => u8::try_from(value).is_ok(),
        };
        if !fits {
            return None;
        }
        let size = kind.size();
        bytes[at..at + size].copy_from_slice(&value.to_le_bytes()[..size]);
        at += size;
    }
    Some(Encoded { bytes, len: at as u8 })
}

/// Appends a LEB128 number to `out` from `at` on; gives the offset behind it.
pub fn write_leb(mut value: u32, out: &mut [u8], mut at: usize) -> usize {
    loop {
        let low = (value & 0x7f) as u8;
        value >>= 7;
        out[at] = if value == 0 { low } else { low | 0x80 };
        at += 1;
        if value == 0 {
            return at;
        }
    }
}

/// Most bytes that [`write_leb`] writes.
pub const LEB_SIZE: usize = 5;
