//! The chip: what starts it, and what its parts are to the rest.

mod clocks;
mod handlers;
mod random;
mod serial;

use boards::description::Board;
use cortex_m_rt::entry;
use firmware::{Bare, Device, Prompt, Received, Surroundings};
use firmware_cortex::cortex_m::Peripherals;
use firmware_cortex::{Processor, Span, Ticker, enable_faults};
use static_cell::{ConstStaticCell, StaticCell};
use vm::obj::RomModule;

/// What was received on the prompt's line.
static RECEIVED: Received = Received::new();
static TICKER: Ticker = Ticker::new();

/// The interpreter's heap in bytes.
const HEAP: usize = 100 * 1024;
/// Longest program that a tool can send at once, in bytes.
const LONGEST: usize = 6 * 1024;

static ARENA: ConstStaticCell<[u8; HEAP]> = ConstStaticCell::new([0; HEAP]);
// Filled in at the start: what is not all zeros would stand in flash as well.
static PROMPT: StaticCell<Prompt<LONGEST>> = StaticCell::new();

const BANNER: &str = concat!(
    "Pyrite ",
    env!("CARGO_PKG_VERSION"),
    "; PYBv1.1 with STM32F405RG\r\n",
    "Type \"help()\" for more information.\r\n",
);

static DESCRIPTION: Board = Board {
    id: "pyboard",
    name: "PyBoard v1.1",
    platform: "pyboard",
    machine: "PYBv1.1 with STM32F405RG",
    heap_bytes: HEAP,
    word_bits: 32,
    float_bits: 32,
    pins: &[],
    controls: &[],
    modules: &[],
    startup: "",
};

/// What the interpreter is not complete without on this board; for more there is no room.
static MODULES: &[&RomModule] =
    &[&extmod::binascii::MODULE, &extmod::deflate::MODULE, &extmod::framebuf::MODULE];

/// Flash, RAM, system memory with the unique id, and the registers of peripherals (RM0090,
/// section 2.3).
const SPANS: &[Span] = &[
    Span { start: 0x0800_0000, end: 0x0810_0000, writable: false },
    Span { start: 0x2000_0000, end: 0x2002_0000, writable: false },
    Span { start: 0x1FFF_0000, end: 0x1FFF_7A40, writable: false },
    Span { start: 0x4000_0000, end: 0x5006_0C00, writable: true },
];

static PROCESSOR: Processor = Processor {
    ticker: &TICKER,
    received: &RECEIVED,
    spans: SPANS,
    send: serial::send,
    random: random::word,
};

#[entry]
fn main() -> ! {
    let Some(mut core) = Peripherals::take() else { firmware_cortex::reset() };
    enable_faults(&mut core.SCB);
    let clocks = clocks::start();
    TICKER.start(&mut core.SYST, clocks.core);
    serial::start(clocks.apb2);
    random::start();
    let device = Device {
        surroundings: Surroundings::new(&PROCESSOR, &RECEIVED, &DESCRIPTION, &Bare),
        modules: MODULES,
        library: &pylib::LIBRARY,
        path: &["", ".frozen"],
        startup: DESCRIPTION.startup,
    };
    device.run(ARENA.take(), PROMPT.init_with(|| Prompt::new(BANNER)))
}
