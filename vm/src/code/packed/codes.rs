//! Codes of the symbols that packed code consists of.
//!
//! A symbol has a Huffman code that depends on its [`class`] and on a context, of which a class
//! has up to [`CONTEXTS`]: where in a function it stands, the symbol before it, or the group of its
//! instruction. An instruction itself depends on the one before it. Contexts with symbols that are
//! about as frequent share a table.
//!
//! What symbols say is not known here.

/// Longest code in bits.
pub const LONGEST: usize = 16;

/// Most contexts of a class, and how many groups of instructions there are.
pub const CONTEXTS: usize = 8;

/// Canonical Huffman codes for each [`class`] and context.
pub struct Codes {
    /// The group of each instruction, two in a byte: those in one group have similar operands, and
    /// similar ones follow them.
    pub groups: &'static [u8],
    /// Where in `tables` the one for a class in a context begins.
    pub places: [[u16; CONTEXTS]; class::COUNT],
    /// In each table: number of lengths; how many symbols have a code of one bit, of two, and so
    /// on; the symbols by length of their codes.
    pub tables: &'static [u8],
}

impl Codes {
    /// The group of an instruction, which is the context of its operands and of what follows it.
    pub fn group(&self, op: u8) -> usize {
        usize::from(self.groups[usize::from(op / 2)] >> (op % 2 * 4) & 15)
    }

    /// How many symbols have a code of one bit, of two, and so on, and the symbols.
    pub fn table(&self, class: usize, context: usize) -> (&'static [u8], &'static [u8]) {
        let table = &self.tables[self.places[class][context].into()..];
        table[1..].split_at(table[0].into())
    }
}

/// What has codes of its own.
pub mod class {
    use crate::code::ops::Operand;

    pub const TAG: usize = 0;
    pub const BYTE: usize = 1;
    pub const LETTER: usize = 2;
    pub const OP: usize = 3;
    /// A register that is written: what others are told from afterwards.
    pub const WRITTEN: usize = 4;
    pub const READ: usize = 5;
    /// The first of several registers.
    pub const BASE: usize = 6;
    pub const CONSTANT: usize = 7;
    pub const JUMP: usize = 8;
    /// Other operands.
    pub const OTHER: usize = 9;
    /// What is not the lowest byte of an operand.
    pub const HIGH: usize = 10;
    /// A byte of a table of lines.
    pub const LINE: usize = 11;
    /// How many they are, without names.
    pub const COUNT: usize = 12;

    /// The class of the lowest byte of an operand.
    pub fn of(operand: Operand) -> usize {
        match operand {
            Operand::W => WRITTEN,
            Operand::R => READ,
            Operand::B => BASE,
            Operand::K | Operand::N | Operand::L | Operand::M => CONSTANT,
            Operand::J => JUMP,
            _ => OTHER,
        }
    }

    /// Are its contexts groups of instructions?
    pub const fn is_of_instructions(class: usize) -> bool {
        matches!(class, OP..=HIGH)
    }
}

/// Contexts of the other classes.
pub mod context {
    /// Values: names and parameters.
    pub const NAME: usize = 0;
    /// Values: constants, and what is in them.
    pub const CONSTANT: usize = 1;
    /// Values: defaults of a function.
    pub const DEFAULTS: usize = 2;

    /// Bytes that are mostly 0: flags, and how many there are of what is rare.
    pub const RARE: usize = 0;
    /// How many parameters and items there are; ints.
    pub const FEW: usize = 1;
    /// How many constants, registers and lines there are.
    pub const SOME: usize = 2;
    /// How many letters and bytes there are; places.
    pub const MANY: usize = 3;

    /// The context of a letter behind another one, or behind 0.
    pub fn of_letter(before: u8) -> usize {
        usize::from(before >> 5)
    }

    /// The context of a byte of a table of lines behind another one, or behind 0.
    pub fn of_line(before: u8) -> usize {
        usize::from(before.min(7))
    }
}
