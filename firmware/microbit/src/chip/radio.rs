//! The radio in Nordic's own modes (Product Specification 1.7, section 6.18), with the packets that
//! `boards::hal::Radio` describes.
//!
//! ```text
//! off ── set ──► listening ── send ──► sending ── the last bit has gone ──► listening
//! ```
//!
//! The interrupt takes packets that have come, and listens again after one was sent. Packets wait
//! in a queue of bytes; one that has no room is dropped.

use super::TICKER;
use boards::hal::{Radio, RadioRate, RadioSettings};
use core::cell::{Cell, RefCell};
use core::sync::atomic::{AtomicBool, AtomicU8, Ordering};
use critical_section::Mutex;
use heapless::Deque;
use nrf_pac::RADIO;
use nrf_pac::radio::vals::{Endian, Len, Mode, Skipaddr, Txpower};

/// Longest packet in bytes.
const LONGEST: usize = 251;
/// Bytes of packets that wait.
const ROOM: usize = 4096;
/// In front of each that waits: length, strength, and the time in microseconds.
const HEAD: usize = 10;
/// How often the radio is asked whether it is off: some 100 µs.
const TRIES: u32 = 2000;
/// Longest time that a packet may take to be sent, in microseconds.
const PATIENCE_US: u64 = 20_000;

const POLYNOMIAL: u32 = 0x1_1021;
const CRC_START: u32 = 0xFFFF;
const WHITENING: u8 = 0x18;
const ADDRESS_BYTES: u8 = 4;

/// A packet as the radio has it in memory: one byte of length, and the bytes.
type Packet = [AtomicU8; LONGEST + 1];

static COMING: Packet = [const { AtomicU8::new(0) }; LONGEST + 1];
static GOING: Packet = [const { AtomicU8::new(0) }; LONGEST + 1];
static SENDING: AtomicBool = AtomicBool::new(false);
static SETTINGS: Mutex<Cell<Option<RadioSettings>>> = Mutex::new(Cell::new(None));
static QUEUE: Mutex<RefCell<Waiting>> = Mutex::new(RefCell::new(Waiting::new()));

/// Packets that wait.
struct Waiting {
    bytes: Deque<u8, ROOM>,
    count: u8,
}

impl Waiting {
    const fn new() -> Waiting {
        Waiting { bytes: Deque::new(), count: 0 }
    }

    fn clear(&mut self) {
        self.bytes.clear();
        self.count = 0;
    }

    fn push(&mut self, most: u8, rssi: u8, time: u64, packet: &[AtomicU8]) {
        let len = packet.len();
        if self.count >= most || ROOM - self.bytes.len() < HEAD + len {
            return;
        }
        let head = [len as u8, rssi].into_iter().chain(time.to_le_bytes());
        let body = packet.iter().map(|byte| byte.load(Ordering::Relaxed));
        // There is room for all of it.
        head.chain(body).for_each(|byte| {
            let _ = self.bytes.push_back(byte);
        });
        self.count += 1;
    }
}

/// The radio of the board.
pub struct Ether;

fn settings() -> Option<RadioSettings> {
    critical_section::with(|cs| SETTINGS.borrow(cs).get())
}

fn disable() {
    RADIO.intenclr().write(|w| w.0 = u32::MAX);
    RADIO.shorts().write(|w| w.0 = 0);
    RADIO.events_disabled().write_value(0);
    RADIO.tasks_disable().write_value(1);
    let _ = (0..TRIES).any(|_| RADIO.events_disabled().read() != 0);
    RADIO.events_disabled().write_value(0);
    RADIO.events_end().write_value(0);
    SENDING.store(false, Ordering::Relaxed);
}

fn configure(settings: &RadioSettings) {
    RADIO.mode().write(|w| {
        w.set_mode(match settings.rate {
            RadioRate::Mbit1 => Mode::Nrf1mbit,
            RadioRate::Mbit2 => Mode::Nrf2mbit,
            // The older chip's number; the product specification of this one does not have it.
            RadioRate::Kbit250 => Mode::from_bits(2),
        });
    });
    RADIO.frequency().write(|w| w.set_frequency(settings.channel));
    RADIO.txpower().write(|w| w.set_txpower(Txpower::from_bits(settings.power_dbm as u8)));
    RADIO.base0().write_value(settings.address);
    RADIO.prefix0().write(|w| w.set_ap0(settings.group));
    RADIO.txaddress().write(|w| w.set_txaddress(0));
    RADIO.rxaddresses().write(|w| w.set_addr0(true));
    RADIO.pcnf0().write(|w| w.set_lflen(8));
    RADIO.pcnf1().write(|w| {
        w.set_maxlen(settings.length);
        w.set_balen(ADDRESS_BYTES);
        w.set_endian(Endian::Little);
        w.set_whiteen(true);
    });
    RADIO.crccnf().write(|w| {
        w.set_len(Len::Two);
        w.set_skipaddr(Skipaddr::Include);
    });
    RADIO.crcinit().write(|w| w.set_crcinit(CRC_START));
    RADIO.crcpoly().write(|w| w.set_crcpoly(POLYNOMIAL));
    RADIO.datawhiteiv().write(|w| w.set_datawhiteiv(WHITENING));
}

fn listen() {
    SENDING.store(false, Ordering::Relaxed);
    RADIO.packetptr().write_value(COMING.as_ptr() as u32);
    RADIO.shorts().write(|w| {
        w.set_ready_start(true);
        w.set_address_rssistart(true);
        w.set_disabled_rssistop(true);
    });
    RADIO.events_end().write_value(0);
    RADIO.intenset().write(|w| w.set_end(true));
    RADIO.tasks_rxen().write_value(1);
}

/// To be called by the handler of the radio.
pub fn interrupt() {
    if RADIO.events_disabled().read() != 0 {
        RADIO.events_disabled().write_value(0);
        if SENDING.load(Ordering::Relaxed) {
            RADIO.intenclr().write(|w| w.set_disabled(true));
            listen();
        }
        return;
    }
    if RADIO.events_end().read() == 0 {
        return;
    }
    RADIO.events_end().write_value(0);
    if SENDING.load(Ordering::Relaxed) {
        return;
    }
    let len = usize::from(COMING[0].load(Ordering::Relaxed));
    let settings = settings();
    if let Some(settings) = settings
        && RADIO.crcstatus().read().0 & 1 == 1
        && len <= usize::from(settings.length)
    {
        let time = TICKER.now_us();
        let rssi = RADIO.rssisample().read().rssisample();
        critical_section::with(|cs| {
            let mut queue = QUEUE.borrow_ref_mut(cs);
            queue.push(settings.queue, rssi, time, &COMING[1..=len]);
        });
    }
    RADIO.tasks_start().write_value(1);
}

impl Radio for Ether {
    fn set(&self, new: Option<RadioSettings>) {
        let old = settings();
        if new == old {
            return;
        }
        let shape = |settings: Option<RadioSettings>| settings.map(|s| (s.length, s.queue));
        disable();
        critical_section::with(|cs| {
            SETTINGS.borrow(cs).set(new);
            if shape(new) != shape(old) {
                QUEUE.borrow_ref_mut(cs).clear();
            }
        });
        if let Some(settings) = new {
            configure(&settings);
            listen();
        }
    }

    fn send(&self, head: &[u8], body: &[u8]) -> u32 {
        let Some(settings) = settings() else { return 0 };
        TICKER.wait(PATIENCE_US, || !SENDING.load(Ordering::Relaxed));
        disable();
        let len = (head.len() + body.len()).min(LONGEST);
        let bytes = [len as u8].into_iter().chain(head.iter().chain(body).copied());
        for (place, byte) in GOING.iter().zip(bytes) {
            place.store(byte, Ordering::Relaxed);
        }
        SENDING.store(true, Ordering::Relaxed);
        RADIO.packetptr().write_value(GOING.as_ptr() as u32);
        RADIO.shorts().write(|w| {
            w.set_ready_start(true);
            w.set_end_disable(true);
        });
        RADIO.intenset().write(|w| w.set_disabled(true));
        RADIO.tasks_txen().write_value(1);
        boards::hal::RAMP_US + settings.air_us(len)
    }

    fn peek(&self, show: &mut dyn FnMut(&[u8], i16, u64)) -> bool {
        let mut packet = [0; LONGEST];
        let head = critical_section::with(|cs| {
            let queue = QUEUE.borrow_ref(cs);
            let mut bytes = queue.bytes.iter().copied();
            let (len, rssi) = (bytes.next()?, bytes.next()?);
            let mut time = [0; 8];
            time.iter_mut().zip(&mut bytes).for_each(|(place, byte)| *place = byte);
            packet[..len.into()].iter_mut().zip(bytes).for_each(|(place, byte)| *place = byte);
            Some((len, rssi, u64::from_le_bytes(time)))
        });
        let Some((len, rssi, time)) = head else { return false };
        show(&packet[..len.into()], -i16::from(rssi), time);
        true
    }

    fn pop(&self) {
        critical_section::with(|cs| {
            let mut queue = QUEUE.borrow_ref_mut(cs);
            let Some(len) = queue.bytes.front().copied() else { return };
            for _ in 0..HEAD + usize::from(len) {
                queue.bytes.pop_front();
            }
            queue.count -= 1;
        });
    }
}
