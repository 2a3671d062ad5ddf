//! Operands as symbols: what an operand names is said by what was named before it.
//!
//! A register that is written, or the first of several, is the distance from the last one that was
//! written, since the compiler allocates registers as a stack. One that is read is the number of
//! other registers that were mentioned after it. A constant is 0 if it is the first one that was
//! not mentioned yet, and else one more than what a register that is read would be.

use super::class;

/// What the operands of an instruction are told from.
pub struct Mentioned {
    /// The register that was written last.
    last: u8,
    /// The first constant that was not mentioned yet.
    next: u8,
    registers: Recent,
    constants: Recent,
}

impl Mentioned {
    /// At the first instruction.
    pub fn new() -> Mentioned {
        Mentioned { last: 0, next: 0, registers: Recent::new(), constants: Recent::new() }
    }

    /// The lowest byte of an operand.
    pub fn byte(&mut self, class: usize, symbol: u8) -> u8 {
        let byte = match class {
            class::WRITTEN | class::BASE => symbol.wrapping_add(self.last),
            class::READ => self.registers.0[usize::from(symbol)],
            class::CONSTANT if symbol == 0 => self.next,
            class::CONSTANT => self.constants.0[usize::from(symbol - 1)],
            _ => return symbol,
        };
        self.mention(class, byte);
        byte
    }

    /// The symbol for the lowest byte of an operand; None if there is none.
    pub fn symbol(&mut self, class: usize, byte: u8) -> Option<u8> {
        let symbol = match class {
            class::WRITTEN | class::BASE => byte.wrapping_sub(self.last),
            class::READ => self.registers.place(byte) as u8,
            class::CONSTANT if byte == self.next => 0,
            class::CONSTANT => u8::try_from(self.constants.place(byte) + 1).ok()?,
            _ => return Some(byte),
        };
        self.mention(class, byte);
        Some(symbol)
    }

    fn mention(&mut self, class: usize, byte: u8) {
        if class == class::CONSTANT {
            self.next = self.next.wrapping_add(u8::from(byte == self.next));
            return self.constants.mention(byte);
        }
        if class == class::WRITTEN {
            self.last = byte;
        }
        self.registers.mention(byte);
    }
}

impl Default for Mentioned {
    fn default() -> Self {
        Mentioned::new()
    }
}

/// All bytes, those first that were mentioned last.
struct Recent([u8; 256]);

impl Recent {
    fn new() -> Recent {
        Recent(core::array::from_fn(|i| i as u8))
    }

    fn place(&self, byte: u8) -> usize {
        self.0.iter().position(|b| *b == byte).unwrap_or(0)
    }

    fn mention(&mut self, byte: u8) {
        let place = self.place(byte);
        self.0.copy_within(..place, 1);
        self.0[0] = byte;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn symbols_say_the_bytes() {
        let all = [class::WRITTEN, class::READ, class::BASE, class::CONSTANT, class::OTHER];
        let (mut write, mut read) = (Mentioned::new(), Mentioned::new());
        for i in 0..2000u32 {
            let (class, byte) = (all[i as usize % 5], (i * i % 251) as u8);
            let symbol = write.symbol(class, byte).expect("not too far");
            assert_eq!(read.byte(class, symbol), byte);
        }
    }

    #[test]
    fn recent_ones_are_near() {
        let mut m = Mentioned::new();
        assert_eq!([7, 0, 7].map(|r| m.symbol(class::READ, r)), [Some(7), Some(1), Some(1)]);
        assert_eq!([0, 1, 0].map(|k| m.symbol(class::CONSTANT, k)), [Some(0), Some(0), Some(2)]);
    }
}
