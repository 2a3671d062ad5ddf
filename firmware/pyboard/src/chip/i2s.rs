//! I²S 2 for sound (RM0090, section 28.4): SPI 2 in its other mode, fed by DMA from a memory that
//! it goes through round and round, or filling it.
//!
//! In the memory each frame has both ears, half-word by half-word as the bus wants them, the upper
//! half of a sample first. Nobody tells the stream to stop: what it has sent is made silence
//! whenever somebody looks, and what it has received is lost if nobody takes it in time. An
//! interrupt counts its rounds, and wakes who sleeps when half of one is over.

use super::clocks;
use boards::hal::Sound;
use boards::pyboard::sound::SoundClock;
use core::cell::Cell;
use core::sync::atomic::{AtomicU32, Ordering, fence};
use critical_section::Mutex;
use stm32_metapac::dma::vals::{Dir, Size};
use stm32_metapac::{DMA1, RCC, SPI2};

/// Streams of DMA 1, on channel 0: to receive, to send (table 42).
const STREAMS: [usize; 2] = [3, 4];
/// SPI_I2SCFGR: mode of I²S, on, controller that sends or receives, samples of 32 bits and places
/// for them. Else they have 16; standard of Philips.
const MODE: u32 = 1 << 11;
const ON: u32 = 1 << 10;
const SENDS: u32 = 2 << 8;
const RECEIVES: u32 = 3 << 8;
const WIDE: u32 = 2 << 1 | 1;
/// SPI_CR2: requests of DMA.
const DMA_IN: u32 = 1;
const DMA_OUT: u32 = 2;
/// Frames that are silence at least before what comes too late.
const LEAD: u64 = 4;
/// How often a stream is asked whether it has stopped.
const TRIES: u32 = 1000;

/// What is going on.
#[derive(Clone, Copy)]
struct Playing {
    sound: Sound,
    clock: SoundClock,
    /// Frames of the memory.
    ring: u64,
    /// Frames, since the start, that were sent or taken, and that have become silence.
    done: u64,
    cleared: u64,
    /// A frame that has not been sent whole.
    part: [u8; 8],
    part_len: usize,
}

static PLAYING: Mutex<Cell<Option<Playing>>> = Mutex::new(Cell::new(None));
/// Times that the stream has begun anew.
static ROUNDS: AtomicU32 = AtomicU32::new(0);

fn playing() -> Option<Playing> {
    critical_section::with(|cs| PLAYING.borrow(cs).get())
}

fn set_playing(playing: Option<Playing>) {
    critical_section::with(|cs| PLAYING.borrow(cs).set(playing));
}

/// Has a stream come to its end? Its flag is cleared.
fn take_end(stream: usize) -> bool {
    let ended = DMA1.isr(stream / 4).read().tcif(stream % 4);
    if ended {
        DMA1.ifcr(stream / 4).write(|w| w.set_tcif(stream % 4, true));
    }
    ended
}

/// A stream has come to its middle or its end. To be called by the handlers of both.
pub fn passes() {
    for stream in STREAMS {
        DMA1.ifcr(stream / 4).write(|w| w.set_htif(stream % 4, true));
        ROUNDS.fetch_add(take_end(stream).into(), Ordering::Relaxed);
    }
}

impl Playing {
    fn stream(&self) -> usize {
        STREAMS[usize::from(!self.sound.receives)]
    }

    /// Bytes of a frame in the memory.
    fn size(&self) -> usize {
        self.sound.bits() as usize / 4
    }

    /// Frames that have passed since the start.
    fn passed(&self) -> u64 {
        let halves = self.ring as u32 * self.size() as u32 / 2;
        critical_section::with(|_| {
            let mut left = DMA1.st(self.stream()).ndtr().read().ndt();
            if take_end(self.stream()) {
                ROUNDS.fetch_add(1, Ordering::Relaxed);
                left = DMA1.st(self.stream()).ndtr().read().ndt();
            }
            let now = (halves - u32::from(left)) as u64 / (self.size() as u64 / 2);
            u64::from(ROUNDS.load(Ordering::Relaxed)) * self.ring + now
        })
    }

    fn frame<'m>(&self, memory: &'m [Cell<u8>], number: u64) -> &'m [Cell<u8>] {
        let at = (number % self.ring) as usize * self.size();
        memory.get(at..at + self.size()).unwrap_or_default()
    }

    /// Makes silence of what has been sent; frames that there is room for.
    fn settle(&mut self, memory: &[Cell<u8>]) -> u64 {
        let passed = self.passed();
        for number in self.cleared.max(passed.saturating_sub(self.ring))..passed {
            self.frame(memory, number).iter().for_each(|byte| byte.set(0));
        }
        self.cleared = passed;
        self.done = self.done.max(passed + LEAD);
        let room = (self.sound.room / self.sound.frame()) as u64 + LEAD;
        (room + passed).saturating_sub(self.done)
    }

    /// Frames that have come and wait.
    fn waiting(&mut self) -> u64 {
        let (passed, room) = (self.passed(), self.sound.room / self.sound.frame());
        self.done = self.done.max(passed.saturating_sub(room as u64));
        passed - self.done
    }

    /// Puts the frame in `part` into the memory.
    fn put(&mut self, memory: &[Cell<u8>]) {
        let bytes = if self.sound.wide { 4 } else { 2 };
        let places = self.frame(memory, self.done).chunks_exact(bytes);
        let ears = self.part[..self.part_len].chunks_exact(bytes).cycle();
        for (place, sample) in places.zip(ears) {
            let swapped = sample.rchunks_exact(2).flatten();
            place.iter().zip(swapped).for_each(|(place, byte)| place.set(*byte));
        }
        self.done += 1;
        self.part_len = 0;
    }

    /// Takes the oldest frame.
    fn take(&mut self, memory: &[Cell<u8>], into: &[Cell<u8>]) {
        let bytes = if self.sound.wide { 4 } else { 2 };
        let ears = self.frame(memory, self.done).chunks_exact(4);
        for (place, sample) in into.chunks_exact(bytes).zip(ears) {
            // Of narrow samples the upper half alone.
            let swapped = sample[..bytes].rchunks_exact(2).flatten();
            place.iter().zip(swapped).for_each(|(place, byte)| place.set(byte.get()));
        }
        self.done += 1;
    }

    fn start(&self, memory: &[Cell<u8>]) {
        let (stream, sound) = (DMA1.st(self.stream()), self.sound);
        DMA1.ifcr(self.stream() / 4).write(|w| {
            w.set_feif(self.stream() % 4, true);
            w.set_dmeif(self.stream() % 4, true);
            w.set_teif(self.stream() % 4, true);
            w.set_htif(self.stream() % 4, true);
            w.set_tcif(self.stream() % 4, true);
        });
        ROUNDS.store(0, Ordering::Relaxed);
        stream.par().write_value(SPI2.dr().as_ptr() as u32);
        stream.m0ar().write_value(memory.as_ptr() as u32);
        stream.ndtr().write(|w| w.set_ndt((self.ring as usize * self.size() / 2) as u16));
        stream.cr().write(|w| {
            w.set_dir(match sound.receives {
                true => Dir::PERIPHERAL_TO_MEMORY,
                false => Dir::MEMORY_TO_PERIPHERAL,
            });
            w.set_minc(true);
            w.set_msize(Size::BITS16);
            w.set_psize(Size::BITS16);
            w.set_circ(true);
            w.set_htie(true);
            w.set_tcie(true);
        });
        stream.cr().modify(|w| w.set_en(true));
        let (how, dma) = if sound.receives { (RECEIVES, DMA_IN) } else { (SENDS, DMA_OUT) };
        let wide = if sound.bits() == 32 { WIDE } else { 0 };
        RCC.apb1enr().modify(|w| w.set_spi2en(true));
        SPI2.cr1().write(|w| w.0 = 0);
        SPI2.i2spr().write(|w| w.0 = self.clock.divider / 2 | (self.clock.divider & 1) << 8);
        SPI2.i2scfgr().write(|w| w.0 = MODE | how | wide);
        SPI2.cr2().write(|w| w.0 = dma);
        SPI2.i2scfgr().modify(|w| w.0 |= ON);
    }
}

/// Lets sound begin or end; false if it has no clock.
pub fn set_up(sound: Option<Sound>, memory: &[Cell<u8>]) -> bool {
    stop();
    let Some(sound) = sound else { return true };
    let Some(clock) = SoundClock::of(&sound) else { return false };
    let ring = (memory.len() / (sound.bits() as usize / 4)) as u64;
    let fits = (1..=usize::from(u16::MAX)).contains(&(memory.len() / 2));
    if !fits || !clocks::start_sound(Some(clock)) {
        return false;
    }
    memory.iter().for_each(|byte| byte.set(0));
    fence(Ordering::SeqCst);
    let (part, part_len) = ([0; 8], 0);
    let playing = Playing { sound, clock, ring, done: 0, cleared: 0, part, part_len };
    set_playing(Some(playing));
    playing.start(memory);
    true
}

/// Silence, and the bus is free.
pub fn stop() {
    if playing().is_none() {
        return;
    }
    pause();
    for stream in STREAMS.map(|stream| DMA1.st(stream)) {
        stream.cr().write(|w| w.set_en(false));
        let _ = (0..TRIES).any(|_| !stream.cr().read().en());
    }
    SPI2.cr2().write(|w| w.0 = 0);
    SPI2.i2scfgr().write(|w| w.0 = 0);
    clocks::start_sound(None);
    set_playing(None);
}

/// The bus rests, since its clock is about to change.
pub fn pause() {
    if playing().is_some() {
        SPI2.i2scfgr().modify(|w| w.0 &= !ON);
    }
}

/// It goes on.
pub fn go_on() {
    if let Some(playing) = playing()
        && clocks::start_sound(Some(playing.clock))
    {
        SPI2.i2scfgr().modify(|w| w.0 |= ON);
    }
}

/// How many bytes there is room for, or how many have come.
pub fn ready(memory: &[Cell<u8>]) -> usize {
    let Some(mut playing) = playing() else { return 0 };
    let frames = if playing.sound.receives { playing.waiting() } else { playing.settle(memory) };
    set_playing(Some(playing));
    (frames as usize * playing.sound.frame()).saturating_sub(playing.part_len)
}

/// Sends samples; what is not a whole frame waits for its rest.
pub fn send(memory: &[Cell<u8>], bytes: &mut dyn Iterator<Item = u8>) {
    let Some(mut playing) = playing() else { return };
    for byte in bytes {
        playing.part[playing.part_len] = byte;
        playing.part_len += 1;
        if playing.part_len == playing.sound.frame() {
            playing.put(memory);
        }
    }
    fence(Ordering::SeqCst);
    set_playing(Some(playing));
}

/// Takes whole frames.
pub fn take(memory: &[Cell<u8>], into: &[Cell<u8>]) {
    let Some(mut playing) = playing() else { return };
    fence(Ordering::SeqCst);
    into.chunks_exact(playing.sound.frame()).for_each(|frame| playing.take(memory, frame));
    set_playing(Some(playing));
}
