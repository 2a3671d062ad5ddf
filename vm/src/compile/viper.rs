//! The types of MicroPython's viper code.
//!
//! In a function that is decorated with `@micropython.viper` every local variable and every
//! expression has one of these types, known when it is compiled: an object like any other, or a
//! *native* value, which is a machine word. This file has their names and says which there are;
//! what is done with them is in `emit/viper`.
//!
//! In registers a native value is an object too: an int within the word for `int` and `uint`,
//! `True` or `False` for `bool`, and for a pointer the object whose memory it points to, or an
//! address as an int. So only pointers have to be converted where an object is wanted.

use super::ast::{Ix, Kind, Node};
use super::fold::Const;
use super::parser::Parser;
use crate::features::Feature;
use crate::obj::{SMALL_MAX, SMALL_MIN};

/// Type of a variable or expression in viper code.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
#[repr(u8)]
pub(crate) enum VType {
    /// A variable that nothing has been assigned to so far.
    Unknown,
    #[default]
    Object,
    /// The constant None.
    None,
    Bool,
    Int,
    Uint,
    /// To an object of no particular kind.
    Ptr,
    /// To items of 8, 16 and 32 bits.
    Ptr8,
    Ptr16,
    Ptr32,
}

/// All types in numeric order, with their names in source text and messages.
const TYPES: [(VType, &[u8]); 10] = [
    (VType::Unknown, b""),
    (VType::Object, b"object"),
    (VType::None, b"None"),
    (VType::Bool, b"bool"),
    (VType::Int, b"int"),
    (VType::Uint, b"uint"),
    (VType::Ptr, b"ptr"),
    (VType::Ptr8, b"ptr8"),
    (VType::Ptr16, b"ptr16"),
    (VType::Ptr32, b"ptr32"),
];

impl VType {
    pub fn from_u8(n: u8) -> VType {
        TYPES[n as usize].0
    }

    /// The type that an annotation names.
    pub fn named(name: &[u8]) -> Option<VType> {
        let mut types = TYPES.iter().filter(|(ty, _)| !matches!(ty, VType::Unknown | VType::None));
        types.find(|(_, text)| *text == name).map(|(ty, _)| *ty)
    }

    pub fn name(self) -> &'static [u8] {
        TYPES[self as usize].1
    }

    pub fn is_integer(self) -> bool {
        matches!(self, VType::Int | VType::Uint)
    }

    pub fn is_pointer(self) -> bool {
        self as u8 >= VType::Ptr as u8
    }

    /// Bytes of the items that a pointer of this type points to.
    pub fn width(self) -> Option<u8> {
        match self {
            VType::Ptr8 => Some(1),
            VType::Ptr16 => Some(2),
            VType::Ptr32 => Some(4),
            _ => None,
        }
    }

    /// Type of a constant. As in MicroPython, ints that are no small ints are objects.
    pub fn of_const(value: Const) -> VType {
        let small = SMALL_MIN as i128..=SMALL_MAX as i128;
        match value {
            Const::None => VType::None,
            Const::True | Const::False => VType::Bool,
            Const::Int(n) if small.contains(&n.into()) => VType::Int,
            _ => VType::Object,
        }
    }
}

/// How a function is compiled, as a decorator of MicroPython's says.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum CodeKind {
    /// Nothing is said, or `bytecode`.
    Bytecode,
    /// The same instructions; but the code is not shown to the program.
    Native,
    /// With static types.
    Viper,
}

/// What a decorator means.
pub(crate) enum Decorator {
    /// A function to be called.
    Function,
    Code(CodeKind),
    /// A kind of code that there is not.
    Invalid,
}

impl Parser<'_, '_> {
    /// Whether a decorator says how to compile; such a one is not evaluated.
    pub fn decorator(&self, ix: Ix) -> Decorator {
        let outer = self.ast.get(ix);
        let mut root: Node = outer;
        while root.kind == Kind::Attr {
            root = self.ast.get(root.a);
        }
        let ours = outer.kind == Kind::Attr
            && root.kind == Kind::Name
            && self.names.get(root.a) == b"micropython";
        if !ours {
            return Decorator::Function;
        }
        let direct = self.ast.get(outer.a).kind == Kind::Name;
        match self.names.get(outer.b) {
            b"bytecode" if direct => Decorator::Code(CodeKind::Bytecode),
            b"native" if direct => Decorator::Code(CodeKind::Native),
            b"viper" if direct && self.host.vm.has(Feature::Viper) => {
                Decorator::Code(CodeKind::Viper)
            }
            _ => Decorator::Invalid,
        }
    }
}
