//! Interrupts, and what reports of faults need. Nothing here does more than pass something on.
#![allow(unsafe_code)]

use super::{TICKER, can, exti, i2s, rtc, serial, uart, usb};
use cortex_m_rt::exception;
use stm32_metapac::interrupt;

#[exception]
fn SysTick() {
    TICKER.tick();
}

#[interrupt]
fn USART1() {
    serial::receive();
}

#[interrupt]
fn OTG_FS() {
    usb::interrupt();
}

#[interrupt]
fn RTC_WKUP() {
    rtc::interrupt();
}

/// Ports of programs, as `uart` numbers them.
macro_rules! ports {
    ($($name:ident = $port:literal)*) => {$(
        #[interrupt]
        fn $name() {
            uart::interrupt($port);
        }
    )*};
}

ports! { USART2 = 1 USART3 = 2 UART4 = 3 UART5 = 4 USART6 = 5 }

/// Queues of the CAN controllers.
macro_rules! queues {
    ($($name:ident = $bus:literal, $queue:literal)*) => {$(
        #[interrupt]
        fn $name() {
            can::received($bus, $queue);
        }
    )*};
}

queues! { CAN1_RX0 = 0, 0 CAN1_RX1 = 0, 1 CAN2_RX0 = 1, 0 CAN2_RX1 = 1, 1 }

#[interrupt]
fn CAN1_SCE() {
    can::failed(0);
}

#[interrupt]
fn CAN2_SCE() {
    can::failed(1);
}

macro_rules! streams {
    ($($name:ident)*) => {$(
        #[interrupt]
        fn $name() {
            i2s::passes();
        }
    )*};
}

streams! { DMA1_STREAM3 DMA1_STREAM4 }

macro_rules! lines {
    ($($name:ident)*) => {$(
        #[interrupt]
        fn $name() {
            exti::interrupt();
        }
    )*};
}

lines! { EXTI0 EXTI1 EXTI2 EXTI3 EXTI4 EXTI9_5 EXTI15_10 }

#[unsafe(no_mangle)]
fn pyrite_fault_send(bytes: &[u8]) {
    serial::send_now(bytes);
}

#[unsafe(no_mangle)]
#[allow(non_upper_case_globals, reason = "the linker name")]
static pyrite_ram: &[(u32, u32)] = &[(0x1000_0000, 0x1001_0000), (0x2000_0000, 0x2003_0000)];
