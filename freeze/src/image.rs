//! Images as bytes; `vm::code::image` describes the format, `vm::code::save` writes it.

use vm::Vm;
use vm::code::save;
use vm::obj::{Code, Ref};

/// The word size that blocks are laid out for: there they run from where they are. Other machines
/// copy them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Words {
    /// Microcontrollers.
    Narrow,
    /// PCs.
    Wide,
}

impl Words {
    /// Those of the machine this runs on.
    pub const HERE: Words = if vm::obj::WORD_BITS == 32 { Words::Narrow } else { Words::Wide };

    fn bytes(self) -> u8 {
        match self {
            Words::Narrow => 4,
            Words::Wide => 8,
        }
    }
}

/// The image of a module.
pub(crate) fn write(vm: &Vm, code: Ref<Code>, words: Words) -> Result<Vec<u8>, String> {
    match save::write(vm, code.obj(), words.bytes()) {
        Ok(image) => Ok(vm.heap.bytes(image).to_vec()),
        Err(_) => Err("the code is too large for an image".into()),
    }
}
