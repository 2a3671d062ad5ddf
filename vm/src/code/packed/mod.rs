//! Functions as they stand in ROM: packed, because most are called rarely.
//!
//! A function is unpacked into the heap when it is first asked for (the prelude's) or runs (a
//! library's) and forgotten at the next collection, unless somebody holds it, so that it costs
//! memory no longer than it is in use.
//!
//! ```text
//! function  its name or None  code  value: defaults of positional parameters, or None
//!                 number of defaults of keyword-only parameters, for each a name and a value
//! code      head  body
//! head      flags (two BYTEs)  nregs nargs nposonly nkwonly nfree
//!           0, or one more than how many names there are beyond nargs and nkwonly, and they
//! body      number of constants, and they
//!           exception table: number of BYTEs, and they
//!           in a library, number of LINEs of its table of lines, and they, and its first line
//!           number of bytes of the instructions, and they
//! value     a TAG, and what it says
//! number    a BYTE; if it is 255, two that are the number
//! ```
//!
//! All of it is symbols, each in one of the Huffman codes of its [`class`] (`codes.rs`). The
//! operands of an instruction are told by what was mentioned before them (`operands.rs`). Names
//! have one code for each pack, in whose order they stand in its table.
//!
//! Code inside a function begins with its name, a value. In a library, the functions of a module
//! and of a class are heads, with the byte where the body of each is: what a program imports costs
//! no more than that until it is called. A module is its file, a value, and code. Their
//! instructions are `Expand`, which puts the body into the running frame.
//!
//! `freeze` writes all this; how it is compiled and when it is called is not known here.

mod codes;
mod operands;
mod reader;

pub use codes::{CONTEXTS, Codes, LONGEST, class, context};
pub use operands::Mentioned;
pub(crate) use reader::Reader;

use crate::Vm;
use crate::obj::*;
use crate::trap::Res;
use crate::types::dict;

/// What is packed together.
pub struct Pack {
    pub codes: &'static Codes,
    pub bits: &'static [u8],
    /// Places of the names that it mentions; from [`OWN`] on, those in `own`; from [`FUNCTION`] on,
    /// numbers of the prelude's functions, which their globals have as names.
    pub names: &'static [u16],
    /// How many of them have a code of one bit, of two, and so on.
    pub counts: [u16; LONGEST],
    /// Constants that are not packed.
    pub objects: &'static [Obj],
    /// Names that the interpreter has not.
    pub own: &'static [Obj],
    /// Is it a library, whose code says where it comes from?
    pub is_library: bool,
}

/// Are there packed libraries?
pub(crate) const PACKED: bool = cfg!(feature = "packed");

impl Pack {
    fn is_library(&self) -> bool {
        PACKED && self.is_library
    }
}

/// The first place of a library's own names.
pub const OWN: u16 = 1 << 15;

/// The first place of functions.
pub const FUNCTION: u16 = 3 << 14;

/// Where the function stands that is one of the prelude.
pub const fn function(f: &crate::native::Fallback) -> u16 {
    FUNCTION + f.index
}

/// Kinds of values.
pub mod tag {
    /// A name of the part's table.
    pub const NAME: usize = 0;
    /// One ASCII character, a LETTER.
    pub const CHAR: usize = 1;
    /// A number of LETTERs, bytes of UTF-8: a `str` that is no name.
    pub const STR: usize = 2;
    /// The small int with this number.
    pub const INT: usize = 3;
    /// A number of values.
    pub const TUPLE: usize = 4;
    pub const CODE: usize = 5;
    /// The ROM object with this number.
    pub const OBJECT: usize = 6;
    /// Of the [`super::FIXED`] values, the one with this number beyond `FIXED`.
    pub const FIXED: usize = 7;
    /// Name and head of a function, and 16 bits: the byte where its body is.
    pub const HEAD: usize = FIXED + super::FIXED.len();
}

/// Values without contents.
pub const FIXED: [Obj; 6] =
    [Obj::NONE, Obj::TRUE, Obj::FALSE, Obj::ELLIPSIS, Obj::UNDEF, Obj::NOT_IMPLEMENTED];

/// The code of the module at a place in a pack.
pub(crate) fn module(vm: &Vm, pack: &'static Pack, place: Obj) -> Res<Ref<Code>> {
    Reader::new(vm, pack, place.as_small().unwrap_or(0) as u16).module()
}

/// What the code of a library's function is in full. Kept among the functions of the prelude until
/// the next collection.
pub(crate) fn expanded(vm: &Vm, stub: Ref<Code>) -> Res<Ref<Code>> {
    let kept: Ref<Dict> = vm.roots.prelude.get().cast_unchecked();
    let origin = vm.heap.origin(stub);
    let key = Obj::small(-1 - origin.line as SmallInt);
    if let Some(code) = dict::get(vm, kept, key)?.and_then(Obj::cast) {
        return Ok(code);
    }
    let Some(pack) = vm.library.pack.filter(|_| PACKED) else {
        unreachable!("made from a library in ROM")
    };
    let head = Code { header: Header::new(Kind::Code), ..vm[stub] };
    let code = Reader::new(vm, pack, origin.line as u16).of(origin.file).body(head)?;
    dict::insert(vm, kept, key, code.obj())?;
    Ok(code)
}
