//! The clock tree: 168 MHz from the 8 MHz crystal, or 16 MHz without it (RM0090, section 7), and
//! what a program chooses instead.
//!
//! Every wait has an end: a crystal that does not start, or an emulator that has none, costs a
//! millisecond and the speed, not the board.

use super::{TICKER, converters, i2c, i2s, serial, uart};
use boards::pyboard::sound::SoundClock;
use core::sync::atomic::{AtomicU32, Ordering};
use stm32_metapac::rcc::vals::Sw;
use stm32_metapac::{FLASH, RCC};

/// Frequencies in Hz: of the system, of the core and SysTick, of the peripherals on APB1 and on
/// APB2, USART 1 among them.
pub type Clocks = [u32; 4];

/// The internal oscillator, which runs after reset.
const HSI: u32 = 16_000_000;
/// The crystal.
const HSE: u32 = 8_000_000;
/// Divisions of the crystal for the PLL, which then counts in MHz.
const PER_MHZ: u32 = HSE / 1_000_000;
/// What the PLL makes is a multiple of what USB wants, and in a range, in MHz.
const USB_MHZ: u32 = 48;
const PLL_MHZ: core::ops::RangeInclusive<u32> = 192..=432;
/// The fastest.
const FASTEST: Clocks = [168_000_000, 168_000_000, 42_000_000, 84_000_000];
/// A cycle of the core for each that the flash needs to wait.
const FLASH_HERTZ: u32 = 30_000_000;
/// FLASH_ACR: prefetch and both caches.
const CACHES: u32 = 7 << 8;
/// RCC_PLLCFGR: from the crystal.
const FROM_HSE: u32 = 1 << 22;

/// How often a flag is asked for: about 5 ms at 16 MHz. The crystal takes 2 ms (datasheet, 5.3.8).
const TRIES: u32 = 20_000;

/// What runs, and what ran after the start.
static NOW: [AtomicU32; 4] = [const { AtomicU32::new(HSI) }; 4];
static STARTED: [AtomicU32; 4] = [const { AtomicU32::new(HSI) }; 4];

fn wait(is_ready: impl Fn() -> bool) -> bool {
    (0..TRIES).any(|_| is_ready())
}

/// What runs.
pub fn now() -> Clocks {
    NOW.each_ref().map(|hertz| hertz.load(Ordering::Relaxed))
}

/// Frequency of the timers on APB1: twice that of the bus where it is divided.
pub fn slow_timers() -> u32 {
    let [_, core, slow, _] = now();
    if slow == core { slow } else { 2 * slow }
}

/// Lets the fastest clocks run that do.
pub fn start() -> Clocks {
    choose(FASTEST);
    STARTED.iter().zip(now()).for_each(|(place, hertz)| place.store(hertz, Ordering::Relaxed));
    now()
}

/// Those that ran after the start.
pub fn fastest() -> Clocks {
    STARTED.each_ref().map(|hertz| hertz.load(Ordering::Relaxed))
}

/// After a sleep in which they stood still.
pub fn again() {
    i2s::pause();
    choose(now());
    i2s::go_on();
}

/// Lets the clock of sound run, or no longer; false if it does not. Its PLL has the input of the
/// other, 1 MHz.
pub fn start_sound(clock: Option<SoundClock>) -> bool {
    RCC.cr().modify(|w| w.set_plli2son(false));
    let Some(clock) = clock else { return true };
    RCC.plli2scfgr().write(|w| w.0 = clock.multiplier << 6 | clock.pll_divider << 28);
    RCC.cr().modify(|w| w.set_plli2son(true));
    wait(|| RCC.cr().read().plli2srdy())
}

/// What the PLL multiplies MHz by, divides that by, and divides it by for USB.
fn pll(mhz: u32) -> Option<[u32; 3]> {
    [2, 4, 6, 8]
        .into_iter()
        .map(|p| [mhz * p, p, mhz * p / USB_MHZ])
        .find(|[n, _, q]| PLL_MHZ.contains(n) && n.is_multiple_of(USB_MHZ) && (2..16).contains(q))
}

/// The code of a division by powers of two: `first` for 2, and so on; those of the core have no
/// 32.
fn code(from: u32, to: u32, first: u32) -> u32 {
    match from / to.max(1) {
        0 | 1 => 0,
        by => first + by.ilog2() - 1 - u32::from(first == 8 && by > 16),
    }
}

fn switch(to: Sw) -> bool {
    RCC.cfgr().modify(|w| w.set_sw(to));
    wait(|| RCC.cfgr().read().sws() == to)
}

fn set_flash(core: u32) {
    FLASH.acr().write(|w| w.0 = core.saturating_sub(1) / FLASH_HERTZ | CACHES);
}

/// Lets the system's clock run, from what it needs for that; the internal oscillator drives
/// everything in the meantime.
fn source(system: u32) -> Option<Sw> {
    if system == HSI {
        return Some(Sw::HSI);
    }
    RCC.cr().modify(|w| w.set_hseon(true));
    if !wait(|| RCC.cr().read().hserdy()) {
        RCC.cr().modify(|w| w.set_hseon(false));
        return None;
    }
    if system == HSE {
        return Some(Sw::HSE);
    }
    let [n, p, q] = pll(system / 1_000_000)?;
    RCC.pllcfgr().write(|w| w.0 = PER_MHZ | n << 6 | (p / 2 - 1) << 16 | FROM_HSE | q << 24);
    RCC.cr().modify(|w| w.set_pllon(true));
    if !wait(|| RCC.cr().read().pllrdy()) {
        RCC.cr().modify(|w| w.set_pllon(false));
        return None;
    }
    Some(Sw::PLL1_P)
}

/// Lets these clocks run; if they do not, the internal oscillator does.
fn choose(hertz: Clocks) -> bool {
    switch(Sw::HSI);
    RCC.cr().modify(|w| {
        w.set_pllon(false);
        w.set_plli2son(false);
    });
    wait(|| !RCC.cr().read().pllrdy());
    let [system, core, slow, fast] = hertz;
    let found = source(system);
    if let Some(source) = found {
        // Flash is slower than the core: wait states before the clock, as section 3.5.1 wants it.
        set_flash(system);
        let core_code = code(system, core, 8);
        let (slow_code, fast_code) = (code(core, slow, 4), code(core, fast, 4));
        RCC.cfgr().modify(|w| {
            w.0 = w.0 & !0xFCF0 | core_code << 4 | slow_code << 10 | fast_code << 13;
        });
        if switch(source) {
            set_flash(core);
            NOW.iter().zip(hertz).for_each(|(place, hertz)| place.store(hertz, Ordering::Relaxed));
            return true;
        }
    }
    switch(Sw::HSI);
    RCC.cfgr().modify(|w| w.0 &= !0xFCF0);
    NOW.iter().for_each(|place| place.store(HSI, Ordering::Relaxed));
    false
}

/// Lets other clocks run, and all that counts in them go on as before. False if they do not run.
pub fn set(hertz: Clocks) -> bool {
    serial::flush();
    i2s::pause();
    let done = critical_section::with(|_| {
        let done = choose(hertz);
        TICKER.set_clock(now()[1]);
        done
    });
    let [_, _, slow, fast] = now();
    serial::start(fast);
    converters::start(slow_timers());
    i2c::start(slow);
    uart::start(slow, fast);
    i2s::go_on();
    done
}
