//! The boards, and how an emulator is told to be one.

/// One board.
#[derive(Debug)]
pub struct Board {
    /// Its name on command lines.
    pub id: &'static str,
    /// The emulator's arguments, without the image.
    pub machine: &'static [&'static str],
}

/// All boards that can be booted.
///
/// `netduinoplus2` is QEMU's STM32F405: it has the USARTs, timers and SysTick, and no crystal.
pub const BOARDS: &[Board] = &[Board { id: "pyboard", machine: &["-M", "netduinoplus2"] }];

impl Board {
    /// The board that is called `id`.
    pub fn by_id(id: &str) -> Option<&'static Board> {
        BOARDS.iter().find(|board| board.id == id)
    }
}
