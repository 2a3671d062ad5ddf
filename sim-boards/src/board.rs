//! What a session needs of a simulated board, whichever it is, and the list of all of them.
//!
//! A session knows time, inputs, output and the interpreter. What the board is made of it sees
//! through [`SimBoard`]; who shows one board in particular asks for it by [`of`].

use crate::bus::SimUart;
use crate::clock::SimClock;
use crate::microbit::{SimFiles, SimMicrobit};
use crate::net::SimPins;
use crate::parts::Buses;
use crate::pyboard::SimPyboard;
use crate::trace::Tracer;
use boards::description::Board;
use boards::microbit::MICROBIT;
use boards::pyboard::PYBOARD;
use boards::state::State;
use std::any::Any;
use vm::features::Features;
use vm::library::Library;
use vm::obj::RomModule;

/// The hardware of one simulated board.
pub trait SimBoard {
    /// Its time.
    fn clock(&self) -> &SimClock;

    /// What can be seen of it.
    fn tracer(&self) -> &Tracer;

    /// Gives a control of the board a value; a message if there is no such control or value.
    fn set(&self, control: &str, value: i32) -> Result<(), String>;

    /// Its pins and the parts on them.
    fn pins(&self) -> &SimPins;

    /// Where parts go that are attached to a bus.
    fn buses(&self) -> &'static Buses;

    /// The serial line that programs can put on pins.
    fn uart(&self) -> Option<&SimUart> {
        None
    }

    /// Its files, if programs have files that the board itself keeps.
    fn files(&self) -> Option<&SimFiles> {
        None
    }

    /// Reads `size` (1, 2 or 4) bytes at an address that is a multiple of that, such as a register
    /// of the processor; None where the board's own modules do that.
    fn peek(&self, address: u32, size: u8) -> Option<u32> {
        let _ = (address, size);
        None
    }

    /// Writes there.
    fn poke(&self, address: u32, size: u8, value: u32) -> bool {
        let _ = (address, size, value);
        false
    }

    /// It is started again: what it was doing ends, what was set and stored stays.
    fn restart(&self) {}

    /// The state of its modules, for hardware that lives as long as the interpreter.
    fn state(&'static self) -> Box<dyn State>;

    /// Itself, for who knows its type.
    fn as_any(&self) -> &dyn Any;
}

/// The board as the one of this type.
pub fn of<T: 'static>(board: &dyn SimBoard) -> Option<&T> {
    board.as_any().downcast_ref()
}

/// A kind of board that can be simulated.
pub struct Model {
    /// The facts about it.
    pub board: &'static Board,
    /// How its prompt introduces itself.
    pub banner: &'static str,
    /// The file that it starts from is in a file system of its own, and so is `boot.py`.
    pub boots: bool,
    /// Its modules in Python.
    pub library: &'static Library,
    /// Its modules.
    pub modules: &'static [&'static RomModule],
    /// Frequency of its processor after a reset in Hz.
    pub hertz: u32,
    /// Cycles that it takes for a unit of the interpreter's budget.
    pub tick_cycles: u32,
    /// Names of its buttons on the command line, and their controls.
    pub buttons: &'static [(&'static str, &'static str)],
    /// Makes its hardware.
    pub make: fn() -> Box<dyn SimBoard>,
    /// Has it this control, and is this a value for it? The message says what is wrong.
    pub check: fn(&str, i32) -> Result<(), String>,
}

macro_rules! banner {
    ($machine:literal) => {
        concat!(
            "Pyrite ",
            env!("CARGO_PKG_VERSION"),
            "; ",
            $machine,
            " (simulated)\r\nType \"help()\" for more information.\r\n",
        )
    };
}

/// Cycles of a Cortex-M4 for a turn of a loop or a call, on average over what programs consist of:
/// 186 instructions at 1.5 cycles. `docs/emulators.md` says how that was measured; single loops
/// take from a third of it to five times as long.
const TICK_CYCLES: u32 = 280;

/// The micro:bit.
pub static MICROBIT_MODEL: Model = Model {
    board: &MICROBIT,
    banner: banner!("micro:bit with nRF52833"),
    boots: false,
    library: &pylib::MICROBIT,
    modules: boards::microbit::python::MODULES,
    hertz: 64_000_000,
    tick_cycles: TICK_CYCLES,
    buttons: &[("a", "buttonA"), ("b", "buttonB")],
    make: || Box::<SimMicrobit>::default(),
    check: SimMicrobit::check,
};

/// Its own modules, and those of the library that its firmware has.
static PYBOARD_MODULES: [&RomModule; 7] = [
    boards::pyboard::python::MODULES[0],
    boards::pyboard::python::MODULES[1],
    boards::pyboard::python::MODULES[2],
    &extmod::binascii::MODULE,
    &extmod::deflate::MODULE,
    &extmod::framebuf::MODULE,
    &extmod::hashlib::MODULE,
];

/// The PyBoard.
pub static PYBOARD_MODEL: Model = Model {
    board: &PYBOARD,
    banner: banner!("PYBv1.1 with STM32F405RG"),
    boots: true,
    library: &pylib::PYBOARD,
    modules: &PYBOARD_MODULES,
    hertz: 168_000_000,
    tick_cycles: TICK_CYCLES,
    buttons: &[("usr", "usr")],
    make: || Box::<SimPyboard>::default(),
    check: SimPyboard::check,
};

/// The interpreter alone: the language and what every build has, no board's modules, no inputs. Its
/// time and files are those of a micro:bit, which its programs cannot see.
pub static BARE_MODEL: Model = Model {
    board: &BARE,
    banner: banner!("no board"),
    boots: false,
    library: &vm::library::EMPTY,
    modules: &[],
    hertz: 64_000_000,
    tick_cycles: 64,
    buttons: &[],
    make: || Box::<SimMicrobit>::default(),
    check: |control, _| Err(format!("there is no control {control}")),
};

static BARE: Board = Board {
    id: "none",
    name: "Python",
    platform: "pyrite",
    machine: "no board",
    heap_bytes: 256 * 1024,
    word_bits: 32,
    float_bits: 32,
    features: Features::ALL,
    pins: &[],
    controls: &[],
    modules: &[],
    startup: "",
};

/// Every board.
pub static MODELS: &[&Model] = &[&MICROBIT_MODEL, &PYBOARD_MODEL];

/// The board with this identifier; `none` is [`BARE_MODEL`].
pub fn find(id: &str) -> Option<&'static Model> {
    let bare = &BARE_MODEL;
    MODELS.iter().copied().chain([bare]).find(|model| model.board.id == id)
}
