//! The USB port (RM0090, section 34): the prompt as a serial port, the files as a drive, a mouse or
//! keyboard.
//!
//! The interrupt moves packets, and sees Ctrl-C in them. What a drive does with the flash is done
//! between two slices of the interpreter, so that nobody is in the middle of the same. Without its
//! crystal the chip has no clock for the port.

mod device;
mod drive;
mod halts;
mod input;
mod place;

use super::{RECEIVED, TICKER, gpio};
use boards::hal::{Device, Pull, REPORT, Shown, Usb};
use boards::pyboard::pins::PinId;
use core::cell::{Cell, RefCell};
use core::sync::atomic::{AtomicU8, Ordering};
use critical_section::Mutex;
use device::Shape;
use firmware::{Drive, Media};
use firmware_cortex::cortex_m::peripheral::NVIC;
use heapless::String;
use static_cell::StaticCell;
use stm32_metapac::{Interrupt, USB_OTG_FS};

const PINS: [PinId; 2] = [PinId::at('A', 11), PinId::at('A', 12)];
const ALTERNATE: u8 = 10;
/// Time without a device before it is there again as another one, in microseconds.
const GONE_US: u64 = 20_000;
/// Longest time that the computer, or a program, may take to make room, in microseconds.
const PATIENCE_US: u64 = 500_000;
/// How long the computer has not written to the drive before the program starts again, in
/// microseconds.
const QUIET_US: u64 = 1_000_000;
/// Most things that the drive does at a time.
const STEPS: usize = 24;

/// The port.
pub struct Port {
    /// The number of this very board; None without a clock for the port.
    name: Cell<Option<&'static str>>,
    /// A program has said what is to be shown.
    is_chosen: Cell<bool>,
    shown: Cell<Option<Shown>>,
    reloads: Cell<bool>,
    /// When the computer has written to the drive last.
    written_us: Cell<Option<u64>>,
    /// When the device is to be there again.
    due_us: Cell<Option<u64>>,
    drive: RefCell<Drive>,
}

/// The computer has left no room for longer than it may: what is more is dropped until it has.
static IS_STUCK: Mutex<Cell<bool>> = Mutex::new(Cell::new(false));

/// How program and computer wait for each other, as [`Usb::flow`] has it.
static FLOW: AtomicU8 = AtomicU8::new(0);

/// Does what the program does not read wait at the computer, however long?
fn waits_for_reader() -> bool {
    const RTS: u8 = 1;
    FLOW.load(Ordering::Relaxed) & RTS != 0
}

/// Is this one of the port's pins?
pub fn has(pin: PinId) -> bool {
    PINS.contains(&pin)
}

/// To be called by the handler.
pub fn interrupt() {
    place::with(device::Device::serve);
}

/// Has somebody opened the serial port?
pub fn is_open() -> bool {
    place::with(|device| device.is_open()).unwrap_or(false)
}

/// Sends bytes to who has opened the serial port; false if nobody has. If there is no room for
/// them for long, or a program that is to be stopped waits for room, they are dropped.
pub fn send(mut bytes: &[u8]) -> bool {
    let end = TICKER.now_us() + PATIENCE_US;
    loop {
        let taken = place::with(|device| device.is_open().then(|| device.send(bytes))).flatten();
        let Some(taken) = taken else { return false };
        bytes = &bytes[taken..];
        let is_stuck = critical_section::with(|cs| {
            let is_stuck = IS_STUCK.borrow(cs);
            let gives_up = is_stuck.get() || RECEIVED.is_interrupted();
            is_stuck.set(taken == 0 && (is_stuck.get() || TICKER.now_us() > end));
            gives_up && taken == 0
        });
        if bytes.is_empty() || is_stuck {
            return true;
        }
    }
}

impl Port {
    /// A port that shows nothing.
    pub const fn new() -> Port {
        Port {
            name: Cell::new(None),
            is_chosen: Cell::new(false),
            shown: Cell::new(None),
            reloads: Cell::new(false),
            written_us: Cell::new(None),
            due_us: Cell::new(None),
            drive: RefCell::new(Drive::new()),
        }
    }

    /// Sets the port up; `clock` is that of the core in Hz. The chip's number is asked for only
    /// where there is a clock for the port: QEMU's chip has neither.
    pub fn start(&self, clock: u32, id: impl FnOnce() -> [u8; 12]) {
        static NAME: StaticCell<String<12>> = StaticCell::new();
        if clock != place::HERTZ {
            return;
        }
        PINS.iter().for_each(|pin| gpio::fast(*pin, ALTERNATE, Pull::None));
        let name = NAME.init(String::new());
        let id = id();
        // As the chip's own loader does it.
        let sums =
            [id[11], id[10].wrapping_add(id[2]), id[9], id[8].wrapping_add(id[0]), id[7], id[6]];
        for digit in sums.iter().flat_map(|byte| [byte >> 4, byte & 15]) {
            let _ = name.push(char::from(b"0123456789ABCDEF"[usize::from(digit)]));
        }
        self.name.set(Some(name));
    }

    /// `boot.py` has run: what it has not chosen is as always.
    pub fn begin(&self, files: Device) {
        if !self.is_chosen.get() {
            self.show(Some(Shown::usual(files)));
        }
    }

    fn put(&self) {
        let (Some(name), Some(shown)) = (self.name.get(), self.shown.get()) else { return };
        let Shown { serial, drive, hid, vendor, product } = shown;
        let units = drive.iter().flatten().count() as u8;
        place::change(Some(Shape { serial, units, hid, ids: (vendor, product), name }));
        enable();
    }

    /// Lets the drive do what the computer wants of it, and the port become another one.
    pub fn advance(&self, media: &dyn Media) -> Option<u64> {
        if self.due_us.get().is_some_and(|due| due <= TICKER.now_us()) {
            self.due_us.set(None);
            self.put();
        }
        place::with(device::Device::serve);
        let mut drive = self.drive.borrow_mut();
        for _ in 0..STEPS {
            let step = place::with(|device| {
                device.drive().is_some_and(|storage| storage.step(&mut drive, media))
            });
            if step != Some(true) {
                break;
            }
        }
        if drive.take_written() {
            self.written_us.set(Some(TICKER.now_us()));
        }
        self.due_us.get()
    }
}

impl Usb for Port {
    fn shown(&self) -> Option<Shown> {
        self.shown.get()
    }

    fn show(&self, what: Option<Shown>) {
        self.is_chosen.set(true);
        if self.shown.replace(what) == what {
            return;
        }
        let was_there = place::with(|_| ()).is_some();
        if was_there {
            NVIC::mask(Interrupt::OTG_FS);
            USB_OTG_FS.dctl().modify(|w| w.set_sdis(true));
            place::change(None);
        }
        if what.is_some() {
            let wait = if was_there { GONE_US } else { 0 };
            self.due_us.set(Some(TICKER.now_us() + wait));
        }
    }

    fn is_open(&self) -> bool {
        is_open()
    }

    fn send(&self, bytes: &[u8]) -> usize {
        place::with(|device| if device.is_open() { device.send(bytes) } else { 0 }).unwrap_or(0)
    }

    fn has_room(&self) -> bool {
        place::with(|device| device.has_room()).unwrap_or(true)
    }

    fn flow(&self) -> u8 {
        FLOW.load(Ordering::Relaxed)
    }

    fn set_flow(&self, flow: u8) {
        FLOW.store(flow, Ordering::Relaxed);
    }

    fn send_report(&self, report: &[u8]) -> bool {
        place::with(|device| device.input().is_some_and(|input| input.send(report))) == Some(true)
    }

    fn take_report(&self, into: &mut [u8; REPORT]) -> Option<usize> {
        let report = place::with(|device| device.input()?.take()).flatten()?;
        into.iter_mut().zip(&report).for_each(|(to, byte)| *to = *byte);
        Some(report.len())
    }

    fn reloads(&self) -> bool {
        self.reloads.get()
    }

    fn wants_reload(&self) -> bool {
        let quiet = self.written_us.get().map(|time| TICKER.now_us() - time);
        self.reloads.get() && quiet.is_some_and(|quiet| quiet >= QUIET_US)
    }

    fn set_reloads(&self, on: bool) {
        self.reloads.set(on);
        self.written_us.set(None);
    }
}

#[allow(unsafe_code)]
fn enable() {
    // SAFETY: the handler takes nothing but what is made for sharing.
    unsafe { NVIC::unmask(Interrupt::OTG_FS) }
}
