//! The prompt's line: USART 1 on PB6 and PB7, which are X9 and X10 (RM0090, section 30).

use super::{RECEIVED, TICKER};
use firmware_cortex::cortex_m::peripheral::NVIC;
use stm32_metapac::gpio::vals::{Moder, Pupdr};
use stm32_metapac::{GPIOB, Interrupt, RCC, USART1};

const BAUD: u32 = 115_200;

/// Longest time that one byte may take, in microseconds: a thousand times what it needs.
const PATIENCE_US: u64 = 100_000;

/// Sets the line up; `clock` is that of APB2 in Hz.
pub fn start(clock: u32) {
    RCC.ahb1enr().modify(|w| w.set_gpioben(true));
    RCC.apb2enr().modify(|w| w.set_usart1en(true));
    for pin in [6, 7] {
        GPIOB.afr(0).modify(|w| w.set_afr(pin, 7));
        GPIOB.pupdr().modify(|w| w.set_pupdr(pin, Pupdr::PULL_UP));
        GPIOB.moder().modify(|w| w.set_moder(pin, Moder::ALTERNATE));
    }
    USART1.brr().write(|w| w.set_brr(((clock + BAUD / 2) / BAUD) as u16));
    USART1.cr1().write(|w| {
        w.set_ue(true);
        w.set_te(true);
        w.set_re(true);
        w.set_rxneie(true);
    });
    enable(Interrupt::USART1);
}

#[allow(unsafe_code)]
fn enable(interrupt: Interrupt) {
    // SAFETY: the handler takes nothing but what is made for sharing.
    unsafe { NVIC::unmask(interrupt) }
}

/// Sends bytes, each as soon as the register is free.
pub fn send(bytes: &[u8]) {
    for byte in bytes {
        let end = TICKER.now_us() + PATIENCE_US;
        while !USART1.sr().read().txe() {
            if TICKER.now_us() > end {
                return;
            }
        }
        USART1.dr().write(|w| w.set_dr(u16::from(*byte)));
    }
}

/// The same for reports of faults: no clock, no interrupts.
pub fn send_now(bytes: &[u8]) {
    for byte in bytes {
        let _ = (0..1_000_000).any(|_| USART1.sr().read().txe());
        USART1.dr().write(|w| w.set_dr(u16::from(*byte)));
    }
}

/// Takes what has come; reading the data register also clears an overrun.
pub fn receive() {
    while {
        let status = USART1.sr().read();
        status.rxne() || status.ore()
    } {
        let byte = USART1.dr().read().dr() as u8;
        RECEIVED.push(byte);
    }
}
