//! Deep sleep of the processor (RM0090, section 5.3): all clocks stand still, or nearly everything
//! is without power. An edge of a line or the clock's timer ends it; the second way a rising edge
//! of X1, any edge of X18, where a program watches those, or the timer, and it ends in a new start.

use super::{TICKER, clocks, rtc, serial};
use boards::pyboard::Depth;
use boards::pyboard::calendar::{Calendar, Wakeup};
use boards::pyboard::lines::{X1, X18};
use boards::pyboard::pins::PinId;
use firmware_cortex::cortex_m;
use firmware_cortex::cortex_m::peripheral::SCB;
use stm32_metapac::{EXTI, PWR, SYSCFG};

/// PWR_CR: the regulator rests too; standby; forget what has woken.
const LPDS: u32 = 1;
const PDDS: u32 = 1 << 1;
const CWUF: u32 = 1 << 2;
const CSBF: u32 = 1 << 3;
/// PWR_CSR: it was in standby; X1 wakes.
const SBF: u32 = 1 << 1;
const EWUP: u32 = 1 << 8;

/// Has the processor started because its standby is over? To be called once.
pub fn take_standby() -> bool {
    let was = PWR.csr1().read().0 & SBF != 0;
    PWR.cr1().modify(|w| w.0 |= CWUF | CSBF);
    PWR.csr1().modify(|w| w.0 &= !EWUP);
    was
}

/// Sleeps. What is asked for after a standby does not return, but where nothing sleeps.
pub fn sleep(depth: Depth, wakeup: Option<Wakeup>) {
    if wakeup.is_some() {
        rtc::Clock.set_wakeup(wakeup);
    }
    serial::flush();
    let standby = depth == Depth::Standby;
    let x1 = standby && is_watched(X1);
    PWR.csr1().modify(|w| w.0 = if x1 { w.0 | EWUP } else { w.0 & !EWUP });
    rtc::note_edge(standby && is_watched(X18));
    PWR.cr1().modify(|w| {
        w.0 = w.0 & !(LPDS | PDDS) | CWUF | if standby { PDDS } else { LPDS };
    });
    cortex_m::interrupt::free(|_| {
        TICKER.pause();
        set_deep(true);
        // An interrupt that waits ends it at once, masked as it is.
        cortex_m::asm::dsb();
        cortex_m::asm::wfi();
        set_deep(false);
        clocks::again();
        TICKER.go_on();
    });
    PWR.cr1().modify(|w| w.0 &= !(LPDS | PDDS));
}

/// Does a program watch this pin?
fn is_watched(pin: PinId) -> bool {
    let line = usize::from(pin.line());
    let port = SYSCFG.exticr(line / 4).read().exti(line % 4);
    EXTI.imr(0).read().line(line) && port == pin.port()
}

#[allow(unsafe_code)]
fn set_deep(on: bool) {
    const SLEEPDEEP: u32 = 1 << 2;
    // SAFETY: the register is the core's own, and nobody else changes it.
    unsafe { (*SCB::PTR).scr.modify(|bits| if on { bits | SLEEPDEEP } else { bits & !SLEEPDEEP }) }
}
