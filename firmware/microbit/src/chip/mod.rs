//! The chip: what starts it, and what its parts are to the rest.

mod adc;
mod board;
mod button;
mod clocks;
mod configuration;
mod contact;
mod display;
mod flash;
mod gpio;
mod handlers;
mod interface;
mod interrupts;
mod journal;
mod layout;
mod light;
mod microphone;
mod notes;
mod pins;
mod pwm;
mod radio;
mod random;
mod sensor;
mod serial;
mod speaker;
mod spi;
mod strip;
mod thermometer;
mod time;
mod touch;
mod twi;

use board::Board;
use boards::microbit::MICROBIT;
use boards::microbit::files::Files;
use boards::microbit::python;
use boards::microbit::state::Microbit;
use cortex_m_rt::entry;
use firmware::{Device, Hardware, Prompt, Received, Surroundings};
use firmware_cortex::cortex_m::Peripherals;
use firmware_cortex::{Processor, Span, enable_faults};
use flash::Nvmc;
use static_cell::{ConstStaticCell, StaticCell};
use time::Timer;
use vm::features::Features;
use vm::library;

/// What was received on the prompt's line.
static RECEIVED: Received = Received::new();
static TICKER: Timer = Timer::new();

/// The interpreter's heap in bytes.
const HEAP: usize = MICROBIT.heap_bytes;

/// A simulated board has what this image has.
const _: () = assert!(MICROBIT.features.are(Features::BUILT), "say so in the board's description");
/// Longest program that a tool can send at once, in bytes.
const LONGEST: usize = 6 * 1024;

static ARENA: ConstStaticCell<[u8; HEAP]> = ConstStaticCell::new([0; HEAP]);
static PROMPT: StaticCell<Prompt<LONGEST>> = StaticCell::new();

static FILES: StaticCell<Files<Nvmc>> = StaticCell::new();
static STATE: StaticCell<Microbit> = StaticCell::new();

const BANNER: &str = concat!(
    "Pyrite ",
    env!("CARGO_PKG_VERSION"),
    "; micro:bit with nRF52833\r\n",
    "Type \"help()\" for more information.\r\n",
);

/// Flash, the factory's and the user's configuration, RAM, and the registers of peripherals
/// (Product Specification 1.7, section 4.2).
const SPANS: &[Span] = &[
    Span { start: 0x0000_0000, end: 0x0008_0000, writable: false },
    Span { start: 0x1000_0000, end: 0x1000_2000, writable: false },
    Span { start: 0x2000_0000, end: 0x2002_0000, writable: false },
    Span { start: 0x4000_0000, end: 0x4003_0000, writable: true },
    Span { start: 0x5000_0000, end: 0x5000_0A00, writable: true },
];

static PROCESSOR: Processor = Processor {
    now_us: || TICKER.now_us(),
    received: &RECEIVED,
    spans: SPANS,
    send: serial::send,
    random: random::word,
};

#[entry]
fn main() -> ! {
    let Some(mut core) = Peripherals::take() else { firmware_cortex::reset() };
    enable_faults(&mut core.SCB);
    configuration::start();
    clocks::start();
    TICKER.start();
    serial::start();
    random::start();
    button::start();
    touch::start();
    sensor::start();
    interface::start();
    display::start();
    interrupts::start(&mut core);
    let files: &Files<Nvmc> = FILES.init(Files::new(Nvmc));
    files.start(PROCESSOR.random());
    let state: &Microbit = STATE.init(Microbit::new(&Board));
    let device = Device {
        surroundings: Surroundings::new(&PROCESSOR, &RECEIVED, &MICROBIT, state).with_files(files),
        modules: python::MODULES,
        library: &pylib::MICROBIT,
        path: &["", library::FOLDER],
        startup: MICROBIT.startup,
        boot: None,
    };
    device.run(ARENA.take(), PROMPT.init_with(|| Prompt::new(BANNER)))
}
