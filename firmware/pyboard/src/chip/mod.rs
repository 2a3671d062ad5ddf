//! The chip: what starts it, and what its parts are to the rest.

mod adc;
mod bits;
mod board;
mod can;
mod card;
mod cause;
mod clocks;
mod console;
mod converters;
mod coupled;
mod exti;
mod flash;
mod gpio;
mod handlers;
mod i2c;
mod i2s;
mod interrupts;
mod pins;
mod power;
mod random;
mod rtc;
mod sdio;
mod serial;
mod spi;
mod storage;
mod timers;
mod uart;
mod usb;
mod wires;

use board::Board;
use boards::hal::PinPort;
use boards::pyboard::python;
use boards::pyboard::state::{Pyboard, SWITCH};
use boards::pyboard::{Hardware, PYBOARD};
use cortex_m_rt::entry;
use firmware::{Boot, Device, Prompt, Received, Surroundings};
use firmware_cortex::cortex_m::Peripherals;
use firmware_cortex::{Processor, Span, Ticker, enable_faults};
use static_cell::{ConstStaticCell, StaticCell};
use storage::Memory;
use vm::features::Features;
use vm::obj::RomModule;

/// What was received on the prompt's line.
static RECEIVED: Received = Received::new();
static TICKER: Ticker = Ticker::new();

/// The interpreter's heap in bytes.
const HEAP: usize = PYBOARD.heap_bytes;

/// A simulated board has what this image has.
const _: () = assert!(PYBOARD.features.are(Features::BUILT), "say so in the board's description");
/// Longest program that a tool can send at once, in bytes.
const LONGEST: usize = 16 * 1024;

static ARENA: ConstStaticCell<[u8; HEAP]> = ConstStaticCell::new([0; HEAP]);
static BOARD: StaticCell<Board> = StaticCell::new();
static STATE: StaticCell<Pyboard> = StaticCell::new();

const BANNER: &str = concat!(
    "Pyrite ",
    env!("CARGO_PKG_VERSION"),
    "; PYBv1.1 with STM32F405RG\r\n",
    "Type \"help()\" for more information.\r\n",
);

/// The board's own modules, and those of the library that it has room for.
static MODULES: [&RomModule; 7] = [
    python::MODULES[0],
    python::MODULES[1],
    python::MODULES[2],
    &extmod::binascii::MODULE,
    &extmod::deflate::MODULE,
    &extmod::framebuf::MODULE,
    &extmod::hashlib::MODULE,
];

/// How the board starts: its files are in a file system of their own.
static BOOT: Boot = Boot {
    is_held: || !pins::Pins.level(SWITCH.index()),
    main_file: python::main_file,
    settle: python::settle,
};

/// Flash, RAM, system memory with the unique id, and the registers of peripherals (RM0090,
/// section 2.3).
const SPANS: &[Span] = &[
    Span { start: 0x0800_0000, end: 0x0810_0000, writable: false },
    Span { start: 0x1000_0000, end: 0x1001_0000, writable: false },
    Span { start: 0x2000_0000, end: 0x2002_0000, writable: false },
    Span { start: 0x1FFF_0000, end: 0x1FFF_7A40, writable: false },
    Span { start: 0xE004_2000, end: 0xE004_2010, writable: false },
    Span { start: 0x4000_0000, end: 0x5006_0C00, writable: true },
];

static PROCESSOR: Processor = Processor {
    now_us: || TICKER.now_us(),
    received: &RECEIVED,
    spans: SPANS,
    send: console::send,
    random: random::word,
};

#[entry]
fn main() -> ! {
    coupled::run(start)
}

fn start() -> ! {
    let Some(mut core) = Peripherals::take() else { firmware_cortex::reset() };
    enable_faults(&mut core.SCB);
    let flags = cause::flags();
    let clocks = clocks::start();
    TICKER.start(&mut core.SYST, clocks[1]);
    gpio::start();
    serial::start(clocks[3]);
    random::start();
    exti::start();
    adc::start();
    converters::start(clocks::slow_timers());
    i2c::start(clocks[2]);
    uart::start(clocks[2], clocks[3]);
    rtc::start(flags);
    interrupts::start(&mut core);
    let board: &Board = BOARD.init(Board { memory: Memory::new(), usb: usb::Port::new() });
    board.memory.start();
    board.usb.start(clocks[0], || board.unique_id());
    let state: &Pyboard = STATE.init(Pyboard::new(board));
    state.next_cause.set(cause::take(flags));
    let device = Device {
        surroundings: Surroundings::new(&PROCESSOR, &RECEIVED, &PYBOARD, state),
        modules: &MODULES,
        library: &pylib::PYBOARD,
        path: &["", vm::library::FOLDER],
        startup: PYBOARD.startup,
        boot: Some(&BOOT),
    };
    let prompt = coupled::take::<Prompt<LONGEST>>();
    device.run(ARENA.take(), prompt.write(Prompt::new(BANNER)))
}
