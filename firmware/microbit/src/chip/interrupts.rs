//! Which interrupts there are, and which goes before which. The lower number is the more urgent;
//! the chip has eight of them, in the upper three bits.
#![allow(unsafe_code)]

use firmware_cortex::cortex_m::Peripherals;
use firmware_cortex::cortex_m::peripheral::NVIC;
use nrf_pac::Interrupt;

/// The matrix first: a late row is seen. The serial line has room for half a millisecond. The clock
/// is the last.
const URGENCY: [(Interrupt, u8); 5] = [
    (Interrupt::TIMER1, 1),
    (Interrupt::UARTE0, 2),
    (Interrupt::RADIO, 3),
    (Interrupt::PWM0, 4),
    (Interrupt::TIMER0, 6),
];

const fn level(urgency: u8) -> u8 {
    urgency << 5
}

/// Lets all of them come.
pub fn start(core: &mut Peripherals) {
    // SAFETY: no critical section relies on a priority; each masks all interrupts.
    unsafe {
        for (interrupt, urgency) in URGENCY {
            core.NVIC.set_priority(interrupt, level(urgency));
        }
        // SAFETY: the handlers take nothing but what is made for sharing.
        URGENCY.iter().for_each(|(interrupt, _)| NVIC::unmask(*interrupt));
    }
}
