//! The interface chip, which is the board's other processor: the flash that it keeps, and the file
//! that its drive shows on the computer (micro:bit I2C protocol 2.03, "I2C Flash Storage
//! Interface"), on the bus of the sensors.
//!
//! A request is written; when the chip pulls a line low its reply is read, which begins with the
//! same byte as the request, or with that of an error. The chip sleeps while nobody talks to it.
//! What the flash is used for is not known here. Each wait has an end, about a second for a chip
//! that is there and says nothing.

use super::twi::INNER;
use super::{TICKER, gpio};
use boards::hal::{I2c, NoAnswer};
use core::sync::atomic::{AtomicU32, Ordering};
use firmware_cortex::sleep;
use nrf_pac::gpio::vals::Pull;

/// Bytes of the flash in front of [`NOTES`]; the file that the drive shows has to end there.
pub const NOTES: usize = 120 * 1024;
/// Most bytes of data in a request: the first program of the chip takes no more.
pub const PIECE: usize = 64;
/// An erased word.
pub const ERASED: [u8; 4] = [0xFF; 4];

/// Addresses on the bus: of the chip itself, and of its flash.
const CHIP: u8 = 0x70;
const FLASH: u8 = 0x72;
/// P0.25, low while a reply is to be read.
const READY: u8 = 25;

const NAME: u8 = 0x01;
const LENGTH: u8 = 0x02;
const VISIBLE: u8 = 0x03;
const KEEP: u8 = 0x04;
const SECTOR: u8 = 0x07;
const REMOUNT: u8 = 0x08;
const READ: u8 = 0x0A;
const WRITE: u8 = 0x0B;
const ERASE: u8 = 0x0C;

/// Bytes in front of data: the request, three of the address, four of the length.
const HEAD: usize = 8;

/// Between two messages on the bus.
const TURN_US: u64 = 100;
/// The first program of the chip needs this time to wake up.
const WAKING_US: u64 = 10_000;
/// It stays awake at least for this time.
const AWAKE_MS: u32 = 30;
/// Longest time of a request; a sector is erased in 115 ms at most.
const PATIENCE_US: u64 = 300_000;
/// A wait longer than this need not end to the microsecond.
const SHORT_US: u64 = 2000;
const TRIES: usize = 3;

/// When the latest reply came.
static ANSWERED_MS: AtomicU32 = AtomicU32::new(0);

/// Sets the line up; the bus is set up with the sensors.
pub fn start() {
    gpio::input(READY, Pull::Pullup);
}

fn pause(us: u64) {
    let end = TICKER.now_us() + us;
    while TICKER.now_us() < end {
        if us > SHORT_US {
            sleep();
        }
    }
}

fn is_ready() -> bool {
    !gpio::is_high(READY)
}

fn now_ms() -> u32 {
    (TICKER.now_us() / 1000) as u32
}

fn try_once(request: &[u8], reply: &mut [u8]) -> Result<(), NoAnswer> {
    pause(TURN_US);
    if is_ready() {
        // A reply that was never read, as the program was reset.
        INNER.read(FLASH, &mut [0; HEAD], true)?;
        pause(TURN_US);
    }
    INNER.write(FLASH, request, true)?;
    let start = TICKER.now_us();
    loop {
        pause(TURN_US);
        if is_ready() {
            INNER.read(FLASH, reply, true)?;
            if reply[0] == request[0] {
                return Ok(());
            }
            pause(TURN_US);
            // An error; or the line is low for another's sake, and the chip still busy.
            if !is_ready() {
                return Err(NoAnswer);
            }
        }
        match TICKER.now_us() - start {
            PATIENCE_US.. => return Err(NoAnswer),
            SHORT_US.. => sleep(),
            _ => {}
        }
    }
}

/// Makes a request, and reads as much of the reply as there is room for.
fn ask(request: &[u8], reply: &mut [u8]) -> Result<(), NoAnswer> {
    for i in 0..TRIES {
        if i > 0 || now_ms().wrapping_sub(ANSWERED_MS.load(Ordering::Relaxed)) > AWAKE_MS {
            // It wakes up when it is addressed, and misses what it is told before it is awake.
            let _ = INNER.write(CHIP, &[0; 3], true);
            pause(WAKING_US);
        }
        // The first program of the chip wants a question in front of each request.
        let question = try_once(&[VISIBLE], &mut [0; 2]);
        if question.and_then(|()| try_once(request, reply)).is_ok() {
            ANSWERED_MS.store(now_ms(), Ordering::Relaxed);
            return Ok(());
        }
    }
    Err(NoAnswer)
}

const fn head(request: u8, at: usize, length: usize) -> [u8; HEAD] {
    ((request as u64) << 56 | (at as u64) << 32 | length as u64).to_be_bytes()
}

/// Reads at most [`PIECE`] bytes. Place and number are multiples of four.
pub fn read(at: usize, to: &mut [u8]) -> Result<(), NoAnswer> {
    let request = head(READ, at, to.len());
    let mut reply = [0; HEAD + PIECE];
    let reply = &mut reply[..HEAD + to.len()];
    ask(&request, reply)?;
    if reply[..HEAD] != request {
        return Err(NoAnswer);
    }
    to.copy_from_slice(&reply[HEAD..]);
    Ok(())
}

/// Writes to erased words, from a multiple of four on; zeros fill the last one.
pub fn write(at: usize, bytes: &[u8]) -> Result<(), NoAnswer> {
    for (i, piece) in bytes.chunks(PIECE).enumerate() {
        let length = piece.len().next_multiple_of(4);
        let mut request = [0; HEAD + PIECE];
        request[..HEAD].copy_from_slice(&head(WRITE, at + i * PIECE, length));
        request[HEAD..HEAD + piece.len()].copy_from_slice(piece);
        ask(&request[..HEAD + length], &mut [0])?;
    }
    Ok(())
}

/// Erases the sectors with these bytes, the last one first. The chip of some boards has sectors of
/// 1 KB, that of others of 4 KB.
pub fn erase(start: usize, end: usize) -> Result<(), NoAnswer> {
    let mut reply = [0; 3];
    ask(&[SECTOR], &mut reply)?;
    let sector = usize::from(u16::from_be_bytes([reply[1], reply[2]]));
    if sector < 1024 || !NOTES.is_multiple_of(sector) {
        return Err(NoAnswer);
    }
    let mut at = end.next_multiple_of(sector);
    while at > start {
        at -= sector;
        ask(&head(ERASE, at, at), &mut [0])?;
    }
    Ok(())
}

/// Is the file on the drive?
pub fn is_shown() -> Result<bool, NoAnswer> {
    let mut reply = [0; 2];
    ask(&[VISIBLE], &mut reply)?;
    Ok(reply[1] != 0)
}

/// Puts the start of the flash onto the drive, as a file with this name (8.3, without the point).
pub fn show(name: &[u8; 11], length: usize) -> Result<(), NoAnswer> {
    let mut naming = [NAME; 12];
    naming[1..].copy_from_slice(name);
    let [a, b, c, d] = (length as u32).to_be_bytes();
    let requests: [&[u8]; 5] = [&naming, &[LENGTH, a, b, c, d], &[VISIBLE, 1], &[KEEP], &[REMOUNT]];
    requests.iter().try_for_each(|request| ask(request, &mut [0]))
}
