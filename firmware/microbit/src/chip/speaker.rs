//! Sound: PWM0 drives the loudspeaker, and a pin if there is one to (Product Specification 1.7,
//! section 6.17).
//!
//! A tone alone is a rectangle of its own period. While a stream has samples, the period is that of
//! a carrier of 31 250 Hz and each value a sample: the sum of tone and streams. Two blocks of
//! samples take turns, and the interrupt fills the one that has been played.

use super::pwm::{HIGH_FIRST, divide, load};
use super::{TICKER, gpio, pins};
use boards::hal::{STREAMS, Speaker, Stream, Tone};
use core::cell::RefCell;
use core::sync::atomic::{AtomicU16, Ordering};
use critical_section::Mutex;
use heapless::Deque;
use nrf_pac::PWM0;
use nrf_pac::pwm::vals::{Load, Prescaler};

/// P0.00.
const LINE: u8 = 0;
/// Samples that wait in a stream.
const QUEUE: usize = 1024;
/// Ticks of the carrier: 16 MHz / 512.
const CARRIER: u16 = 512;
const CARRIER_HZ: u32 = 31_250;
/// Samples of a block: 2 ms.
const BLOCK: usize = 64;
/// Blocks without a sample after which the carrier ends.
const QUIET_BLOCKS: u8 = 50;
const MIDDLE: i32 = 128;
const LOUDEST: i32 = 255;
/// `Tone::duty` of a line that is always high.
const FULL_DUTY: u32 = 1023;

static TONE: [AtomicU16; 1] = [AtomicU16::new(HIGH_FIRST)];
/// Zero at first, so that the image has none of it.
static BLOCKS: [[AtomicU16; BLOCK]; 2] = [const { [const { AtomicU16::new(0) }; BLOCK] }; 2];
static MIXER: Mutex<RefCell<Mixer>> = Mutex::new(RefCell::new(Mixer::new()));

/// A stream that may have been begun: rate 0 if not.
struct Source {
    waiting: Deque<u8, QUEUE>,
    rate_hz: u32,
    phase: u32,
    sample: i32,
}

struct Mixer {
    sources: [Source; STREAMS],
    tone: Tone,
    /// Time into the tone's wave in microseconds of 2⁻¹⁶.
    tone_phase: u64,
    volume: u8,
    is_on: bool,
    pin: Option<u8>,
    /// The carrier runs, and so many blocks have had no sample.
    is_streaming: bool,
    quiet: u8,
}

impl Source {
    const fn new() -> Source {
        Source { waiting: Deque::new(), rate_hz: 0, phase: 0, sample: 0 }
    }

    /// What sounds a carrier's period later.
    fn next(&mut self) -> i32 {
        self.phase += self.rate_hz;
        while self.phase >= CARRIER_HZ {
            self.phase -= CARRIER_HZ;
            self.sample = self.waiting.pop_front().map_or(0, |byte| i32::from(byte) - MIDDLE);
        }
        self.sample
    }
}

impl Mixer {
    const fn new() -> Mixer {
        Mixer {
            sources: [const { Source::new() }; STREAMS],
            tone: Tone::SILENT,
            tone_phase: 0,
            volume: 0,
            is_on: false,
            pin: None,
            is_streaming: false,
            quiet: 0,
        }
    }

    fn next_of_tone(&mut self) -> i32 {
        let Tone { period_us, duty } = self.tone;
        if period_us == 0 || duty == 0 {
            return 0;
        }
        let period = u64::from(period_us) << 16;
        self.tone_phase = (self.tone_phase + (1_000_000 << 16) / u64::from(CARRIER_HZ)) % period;
        let is_high = self.tone_phase * u64::from(FULL_DUTY) < period * u64::from(duty);
        if is_high { MIDDLE - 1 } else { -MIDDLE }
    }

    fn fill(&mut self, block: &[AtomicU16; BLOCK]) {
        let waits = self.sources.iter().any(|source| !source.waiting.is_empty());
        self.quiet = if waits { 0 } else { self.quiet.saturating_add(1) };
        for place in block {
            let mut sum = self.next_of_tone();
            for source in &mut self.sources {
                if source.rate_hz > 0 {
                    sum += source.next();
                }
            }
            let loud = sum.clamp(-MIDDLE, MIDDLE - 1) * i32::from(self.volume) / LOUDEST;
            let value = (MIDDLE + loud) * i32::from(CARRIER) / 256;
            place.store(HIGH_FIRST | value as u16, Ordering::Relaxed);
        }
    }

    /// Connects the outputs; the module stands still meanwhile.
    fn connect(&self) {
        PWM0.tasks_stop().write_value(1);
        PWM0.enable().write(|w| w.set_enable(false));
        let pin = self.pin.map(|pin| pins::line(pin.into()));
        for (output, line) in [self.is_on.then_some(LINE), pin].into_iter().enumerate() {
            if let Some(line) = line {
                gpio::output(line, false);
            }
            PWM0.psel().out(output).write_value(gpio::select(line));
        }
        PWM0.decoder().write(|w| w.set_load(Load::Common));
        PWM0.enable().write(|w| w.set_enable(true));
    }

    /// Lets the tone sound by itself.
    fn play_tone(&mut self) {
        self.is_streaming = false;
        PWM0.intenclr().write(|w| w.0 = u32::MAX);
        PWM0.shorts().write(|w| w.0 = 0);
        PWM0.loop_().write(|w| w.0 = 0);
        let Tone { period_us, duty } = self.tone;
        let (shift, top) = divide(period_us.max(1));
        let share = u64::from(duty) * u64::from(self.volume);
        let high = u64::from(top) * share / (u64::from(FULL_DUTY) * LOUDEST as u64);
        TONE[0].store(HIGH_FIRST | if period_us == 0 { 0 } else { high as u16 }, Ordering::Relaxed);
        PWM0.countertop().write(|w| w.set_countertop(top));
        PWM0.prescaler().write(|w| w.set_prescaler(Prescaler::from_bits(shift)));
        load(PWM0, 0, &TONE);
        PWM0.tasks_dma().seq(0).start().write_value(1);
    }

    /// Starts the carrier with its samples.
    fn stream(&mut self) {
        self.is_streaming = true;
        self.quiet = 0;
        PWM0.countertop().write(|w| w.set_countertop(CARRIER));
        PWM0.prescaler().write(|w| w.set_prescaler(Prescaler::Div1));
        PWM0.loop_().write(|w| w.0 = 0xFFFF);
        PWM0.shorts().write(|w| w.set_loopsdone_dma_seq0_start(true));
        for (seq, block) in BLOCKS.iter().enumerate() {
            self.fill(block);
            load(PWM0, seq, block);
            PWM0.events_seqend(seq).write_value(0);
        }
        PWM0.intenset().write(|w| {
            w.set_seqend0(true);
            w.set_seqend1(true);
        });
        PWM0.tasks_dma().seq(0).start().write_value(1);
    }

    fn update(&mut self) {
        if !self.is_streaming {
            self.play_tone();
        }
    }
}

fn with<T>(f: impl FnOnce(&mut Mixer) -> T) -> T {
    critical_section::with(|cs| f(&mut MIXER.borrow_ref_mut(cs)))
}

/// To be called by the handler of PWM0.
pub fn interrupt() {
    for (seq, block) in BLOCKS.iter().enumerate() {
        if PWM0.events_seqend(seq).read() != 0 {
            PWM0.events_seqend(seq).write_value(0);
            with(|mixer| {
                if mixer.is_streaming && mixer.quiet > QUIET_BLOCKS {
                    mixer.play_tone();
                } else if mixer.is_streaming {
                    mixer.fill(block);
                }
            });
        }
    }
}

/// The sound output.
pub struct Sound;

impl Speaker for Sound {
    fn set_tone(&self, tone: Tone) {
        with(|mixer| {
            if mixer.tone != tone {
                mixer.tone = tone;
                mixer.update();
            }
        });
    }

    fn open(&self, stream: Stream, rate_hz: u32) {
        with(|mixer| {
            let source = &mut mixer.sources[stream as usize];
            source.waiting.clear();
            source.rate_hz = rate_hz.clamp(1000, 50_000);
            (source.phase, source.sample) = (0, 0);
        });
    }

    fn room(&self, stream: Stream) -> usize {
        with(|mixer| {
            let source = &mixer.sources[stream as usize];
            if source.rate_hz == 0 { 0 } else { QUEUE - source.waiting.len() }
        })
    }

    fn write(&self, stream: Stream, samples: &[u8]) {
        with(|mixer| {
            let source = &mut mixer.sources[stream as usize];
            if source.rate_hz == 0 {
                return;
            }
            for sample in samples {
                let _ = source.waiting.push_back(*sample);
            }
            if !mixer.is_streaming {
                mixer.stream();
            }
        });
    }

    fn due_us(&self, stream: Stream, left: usize) -> u64 {
        let (waiting, rate_hz) = with(|mixer| {
            let source = &mixer.sources[stream as usize];
            (source.waiting.len(), source.rate_hz)
        });
        let samples = waiting.saturating_sub(left) as u64;
        let us = (samples * 1_000_000).checked_div(rate_hz.into()).unwrap_or(0);
        TICKER.now_us() + us
    }

    fn close(&self, stream: Stream) {
        with(|mixer| {
            let source = &mut mixer.sources[stream as usize];
            source.waiting.clear();
            source.rate_hz = 0;
        });
    }

    fn set_volume(&self, volume: u8) {
        with(|mixer| {
            mixer.volume = volume;
            mixer.update();
        });
    }

    fn set_on(&self, on: bool) {
        with(|mixer| {
            if mixer.is_on != on {
                mixer.is_on = on;
                mixer.rewire();
            }
        });
    }

    fn set_pin(&self, pin: Option<u8>) {
        with(|mixer| {
            if mixer.pin != pin {
                mixer.pin = pin;
                mixer.rewire();
            }
        });
    }
}

impl Mixer {
    /// Other outputs than before, with the same sound.
    fn rewire(&mut self) {
        self.connect();
        if self.is_streaming { self.stream() } else { self.play_tone() }
    }
}
