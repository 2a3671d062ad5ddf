//! The outputs with a voltage (RM0090, section 14). Timer 6 paces noise, triangles and samples;
//! both outputs share it. Samples are fetched by DMA from where the modules keep them.

use super::timers;
use boards::hal::{Analog, Converters, TimerSetup, Timers};
use core::cell::Cell;
use core::sync::atomic::{AtomicU32, Ordering};
use stm32_metapac::dac::vals::Wave;
use stm32_metapac::dma::vals::{Dir, Size};
use stm32_metapac::{DAC1, DMA1, RCC};

/// Timer 6, from 0.
const PACE: usize = 5;
/// The stream of DMA 1 of each output, and its channel (table 42).
const STREAMS: [usize; 2] = [5, 6];
const CHANNEL: u8 = 7;
/// Timer 6 as the trigger.
const TRIGGER: u8 = 0;
/// Amplitude of noise and triangles: all twelve bits.
const AMPLITUDE: u8 = 11;
/// How often a stream is asked whether it has stopped.
const TRIES: u32 = 1000;

/// The outputs.
pub struct Outputs;

/// Frequency of the timer's clock in Hz.
static CLOCK: AtomicU32 = AtomicU32::new(0);

/// Switches them on; `clock` is that of timers on APB1 in Hz.
pub fn start(clock: u32) {
    RCC.apb1enr().modify(|w| w.set_dacen(true));
    RCC.ahb1enr().modify(|w| w.set_dma1en(true));
    CLOCK.store(clock, Ordering::Relaxed);
}

/// Both give nothing.
pub fn reset() {
    (0..STREAMS.len()).for_each(|output| Outputs.put(output, Analog::Off));
}

fn pace(hertz: u32) {
    let clock = CLOCK.load(Ordering::Relaxed);
    let ticks = (clock / hertz.max(1)).max(2);
    let prescaler = ticks / 0x1_0000;
    let setup = TimerSetup {
        hertz: clock,
        prescaler,
        period: ticks / (prescaler + 1) - 1,
        ..TimerSetup::default()
    };
    timers::All.set(PACE, Some(setup));
    timers::lead(PACE);
}

fn stop(output: usize) {
    let stream = DMA1.st(STREAMS[output]);
    stream.cr().write(|w| w.set_en(false));
    let _ = (0..TRIES).any(|_| !stream.cr().read().en());
    DMA1.ifcr(1).write(|w| w.0 = 0x3F << (6 + 10 * output));
    DAC1.cr().modify(|w| {
        w.set_en(output, false);
        w.set_ten(output, false);
        w.set_dmaen(output, false);
        w.set_wave(output, Wave::DISABLED);
    });
}

fn run(output: usize, wave: Wave, hertz: u32) {
    DAC1.dhr12r(output).write(|w| w.set_dhr(0));
    DAC1.cr().modify(|w| {
        w.set_tsel(output, TRIGGER);
        w.set_wave(output, wave);
        w.set_mamp(output, AMPLITUDE);
        w.set_ten(output, true);
        w.set_en(output, true);
    });
    pace(hertz);
}

fn play(output: usize, data: &[Cell<u8>], wide: bool, hertz: u32, repeats: bool) {
    let stream = DMA1.st(STREAMS[output]);
    let to = match wide {
        true => DAC1.dhr12r(output).as_ptr() as u32,
        false => DAC1.dhr8r(output).as_ptr() as u32,
    };
    let size = if wide { Size::BITS16 } else { Size::BITS8 };
    let count = if wide { data.len() / 2 } else { data.len() };
    stream.par().write_value(to);
    stream.m0ar().write_value(data.as_ptr() as u32);
    stream.ndtr().write(|w| w.set_ndt(count.min(0xFFFF) as u16));
    stream.cr().write(|w| {
        w.set_chsel(CHANNEL);
        w.set_dir(Dir::MEMORY_TO_PERIPHERAL);
        w.set_minc(true);
        w.set_msize(size);
        w.set_psize(size);
        w.set_circ(repeats);
    });
    stream.cr().modify(|w| w.set_en(true));
    DAC1.cr().modify(|w| {
        w.set_tsel(output, TRIGGER);
        w.set_ten(output, true);
        w.set_dmaen(output, true);
        w.set_en(output, true);
    });
    pace(hertz);
}

impl Converters for Outputs {
    fn put(&self, output: usize, what: Analog) {
        if output >= STREAMS.len() {
            return;
        }
        match what {
            Analog::Level(value) => {
                stop(output);
                DAC1.dhr12r(output).write(|w| w.set_dhr(value));
                DAC1.cr().modify(|w| w.set_en(output, true));
            }
            Analog::Off => stop(output),
            Analog::Noise { hertz } => {
                stop(output);
                run(output, Wave::NOISE, hertz);
            }
            Analog::Triangle { hertz } => {
                stop(output);
                run(output, Wave::TRIANGLE, hertz);
            }
            Analog::Samples { data, wide, hertz, repeats } => {
                stop(output);
                play(output, data, wide, hertz, repeats);
            }
        }
    }

    fn settle(&self) {}
}
