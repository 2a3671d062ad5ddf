//! A program from a file of any kind.
//!
//! What a file is, is told from its contents, since files get renamed.

use super::universal::{self, BoardId};
use super::{Image, dfu, hex, uf2};
use crate::microbit;
use std::fmt;

/// A program as its file has it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Program {
    /// For one board.
    One(Image),
    /// For several generations of the micro:bit.
    Universal(Vec<(BoardId, Image)>),
}

/// Why a file is no program, as a sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProgramError(String);

impl fmt::Display for ProgramError {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for ProgramError {}

fn error(error: impl fmt::Display) -> ProgramError {
    ProgramError(error.to_string())
}

impl Program {
    /// Reads Intel HEX, universal hex, DFU or UF2.
    pub fn read(bytes: &[u8]) -> Result<Program, ProgramError> {
        if bytes.starts_with(b"DfuSe") {
            let file = dfu::read(bytes).map_err(error)?;
            let flash = file.targets.into_iter().find(|target| target.alternate == 0);
            let flash = flash.ok_or_else(|| error("nothing for flash"))?;
            return Ok(Program::One(flash.image));
        }
        if bytes.starts_with(b"UF2\n") {
            return Ok(Program::One(uf2::read(bytes).map_err(error)?.image));
        }
        let text = std::str::from_utf8(bytes).map_err(|_| error("neither HEX, DFU nor UF2"))?;
        if universal::is_universal(text) {
            return Ok(Program::Universal(universal::read(text).map_err(error)?));
        }
        Ok(Program::One(hex::read(text).map_err(error)?))
    }

    /// The image to use where one is wanted: of several that of the newest board.
    pub fn newest(&self) -> Option<&Image> {
        match self {
            Program::One(image) => Some(image),
            Program::Universal(boards) => {
                boards.iter().max_by_key(|(board, _)| *board).map(|(_, image)| image)
            }
        }
    }

    /// Its images, to be changed.
    pub fn images_mut(&mut self) -> Vec<&mut Image> {
        match self {
            Program::One(image) => vec![image],
            Program::Universal(boards) => boards.iter_mut().map(|(_, image)| image).collect(),
        }
    }

    /// As Intel HEX or universal hex.
    pub fn to_hex(&self) -> String {
        match self {
            Program::One(image) => hex::write(image),
            Program::Universal(boards) => {
                let boards: Vec<_> = boards.iter().map(|(board, image)| (*board, image)).collect();
                universal::write(&boards)
            }
        }
    }
}

impl From<Program> for microbit::Program {
    fn from(program: Program) -> microbit::Program {
        match program {
            // The board refuses what is not for it, by its addresses.
            Program::One(image) => microbit::Program { v1: Some(image.clone()), v2: Some(image) },
            Program::Universal(boards) => {
                let of = |wanted: fn(BoardId) -> bool| {
                    let found = boards.iter().find(|(board, _)| wanted(*board));
                    found.map(|(_, image)| image.clone())
                };
                microbit::Program { v1: of(BoardId::is_v1), v2: of(BoardId::is_v2) }
            }
        }
    }
}
