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
    /// Does the emulator have the flash that the board's files are in?
    pub has_files: bool,
    /// A program that lets the board call `tick` again and again, until it is interrupted. The
    /// function comes before it.
    pub ticks: &'static str,
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
        has_files: true,
        ticks: "import microbit\nmicrobit.run_every(tick, ms=5)\nwhile True: microbit.sleep(1)",
    },
    Board {
        id: "pyboard",
        emulator: Program::Qemu,
        machine: &["-M", "netduinoplus2"],
        has_files: false,
        ticks: "import pyb\nt = pyb.Timer(4, freq=200, callback=tick)\n\
            e = pyb.ExtInt('X2', pyb.ExtInt.IRQ_RISING, pyb.Pin.PULL_DOWN, tick)\n\
            while True:\n    e.swint()\n    pyb.delay(1)",
    },
];

impl Board {
    /// The board that is called `id`.
    pub fn by_id(id: &str) -> Option<&'static Board> {
        BOARDS.iter().find(|board| board.id == id)
    }
}
