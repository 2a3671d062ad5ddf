//! The clock tree: 168 MHz from the 8 MHz crystal, or 16 MHz without it (RM0090, section 7).
//!
//! Every wait has an end: a crystal that does not start, or an emulator that has none, costs a
//! millisecond and the speed, not the board.

use stm32_metapac::flash::vals::Latency;
use stm32_metapac::rcc::vals::{Hpre, Pllm, Plln, Pllp, Pllq, Pllsrc, Ppre, Sw};
use stm32_metapac::{FLASH, RCC};

/// Frequencies in Hz.
pub struct Clocks {
    /// Of the core and of SysTick.
    pub core: u32,
    /// Of the peripherals on APB1.
    pub apb1: u32,
    /// Of the peripherals on APB2, USART 1 among them.
    pub apb2: u32,
}

/// The internal oscillator, which runs after reset.
const HSI: Clocks = Clocks { core: 16_000_000, apb1: 16_000_000, apb2: 16_000_000 };
/// 8 MHz / 8 × 336 / 2; 48 MHz for USB.
const PLL: Clocks = Clocks { core: 168_000_000, apb1: 42_000_000, apb2: 84_000_000 };

/// How often a flag is asked for: about 5 ms at 16 MHz. The crystal takes 2 ms (datasheet, 5.3.8).
const TRIES: u32 = 20_000;

fn wait(is_ready: impl Fn() -> bool) -> bool {
    (0..TRIES).any(|_| is_ready())
}

impl Clocks {
    /// Of the timers on APB1: twice that of the bus where it is divided.
    pub fn slow_timers(&self) -> u32 {
        if self.apb1 == self.core { self.apb1 } else { 2 * self.apb1 }
    }
}

/// The fastest clocks that run.
pub fn start() -> Clocks {
    RCC.cr().modify(|w| w.set_hseon(true));
    if !wait(|| RCC.cr().read().hserdy()) {
        RCC.cr().modify(|w| w.set_hseon(false));
        return HSI;
    }
    RCC.pllcfgr().write(|w| {
        w.set_pllsrc(Pllsrc::HSE);
        w.set_pllm(Pllm::DIV8);
        w.set_plln(Plln::MUL336);
        w.set_pllp(Pllp::DIV2);
        w.set_pllq(Pllq::DIV7);
    });
    RCC.cr().modify(|w| w.set_pllon(true));
    if !wait(|| RCC.cr().read().pllrdy()) {
        RCC.cr().modify(|w| w.set_pllon(false));
        return HSI;
    }
    // Flash is slower than the core: wait states before the clock, as section 3.5.1 wants it.
    FLASH.acr().modify(|w| {
        w.set_latency(Latency::WS5);
        w.set_prften(true);
        w.set_icen(true);
        w.set_dcen(true);
    });
    RCC.cfgr().modify(|w| {
        w.set_hpre(Hpre::DIV1);
        w.set_ppre1(Ppre::DIV4);
        w.set_ppre2(Ppre::DIV2);
    });
    RCC.cfgr().modify(|w| w.set_sw(Sw::PLL1_P));
    if wait(|| RCC.cfgr().read().sws() == Sw::PLL1_P) { PLL } else { HSI }
}
