//! Which interrupts there are, and which goes before which. The lower number is the more urgent;
//! the chip has sixteen of them, in the upper four bits.
#![allow(unsafe_code)]

use firmware_cortex::cortex_m::Peripherals;
use firmware_cortex::cortex_m::peripheral::NVIC;
use firmware_cortex::cortex_m::peripheral::scb::SystemHandler;
use stm32_metapac::Interrupt;

/// Edges first: their order is what counts. The serial line has room for 87 µs.
const URGENCY: [(Interrupt, u8); 11] = [
    (Interrupt::EXTI0, 1),
    (Interrupt::EXTI1, 1),
    (Interrupt::EXTI2, 1),
    (Interrupt::EXTI3, 1),
    (Interrupt::EXTI4, 1),
    (Interrupt::EXTI9_5, 1),
    (Interrupt::EXTI15_10, 1),
    (Interrupt::RTC_WKUP, 1),
    (Interrupt::USART1, 2),
    (Interrupt::DMA1_STREAM3, 3),
    (Interrupt::DMA1_STREAM4, 3),
];
/// Those that are switched on when a port or a controller is opened.
const PORTS: [Interrupt; 11] = [
    Interrupt::USART2,
    Interrupt::USART3,
    Interrupt::UART4,
    Interrupt::UART5,
    Interrupt::USART6,
    Interrupt::CAN1_RX0,
    Interrupt::CAN1_RX1,
    Interrupt::CAN1_SCE,
    Interrupt::CAN2_RX0,
    Interrupt::CAN2_RX1,
    Interrupt::CAN2_SCE,
];

const fn level(urgency: u8) -> u8 {
    urgency << 4
}

/// Lets all of them come.
pub fn start(core: &mut Peripherals) {
    // SAFETY: no critical section relies on a priority; each masks all interrupts.
    unsafe {
        for (interrupt, urgency) in URGENCY {
            core.NVIC.set_priority(interrupt, level(urgency));
        }
        PORTS.iter().for_each(|port| core.NVIC.set_priority(*port, level(3)));
        core.NVIC.set_priority(Interrupt::OTG_FS, level(4));
        core.SCB.set_priority(SystemHandler::SysTick, level(6));
        // SAFETY: the handlers take nothing but what is made for sharing.
        URGENCY.iter().for_each(|(interrupt, _)| NVIC::unmask(*interrupt));
    }
}
