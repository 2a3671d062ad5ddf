//! The boards, and how an emulator is told to be one.

/// One board.
#[derive(Debug)]
pub struct Board {
    /// Its name on command lines.
    pub id: &'static str,
    /// Which emulator.
    pub emulator: Program,
    /// The emulator's arguments, without the image.
    pub machine: &'static [&'static str],
}

/// The program of an emulator.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Program {
    /// QEMU as it is installed.
    Qemu,
    /// The same with another core in its micro:bit: see the module `program`.
    QemuWithM4,
}

/// All boards that can be booted.
///
/// `microbit` is QEMU's micro:bit V1, an nRF51822, with the core and the memory of the V2: the
/// nRF52833 still has the older chip's UART, timers, random number generator, GPIO and flash
/// controller at the same addresses. `netduinoplus2` is QEMU's STM32F405: it has the USARTs, timers
/// and SysTick, and no crystal.
pub const BOARDS: &[Board] = &[
    Board {
        id: "microbit",
        emulator: Program::QemuWithM4,
        machine: &[
            "-M",
            "microbit",
            "-global",
            "nrf51-soc.flash-size=524288",
            "-global",
            "nrf51-soc.sram-size=131072",
        ],
    },
    Board { id: "pyboard", emulator: Program::Qemu, machine: &["-M", "netduinoplus2"] },
];

impl Board {
    /// The board that is called `id`.
    pub fn by_id(id: &str) -> Option<&'static Board> {
        BOARDS.iter().find(|board| board.id == id)
    }
}
