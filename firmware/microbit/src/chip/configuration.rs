//! What the chip has to know before it starts: the user's configuration (UICR, Product
//! Specification 1.7, section 4.5), and the debug port that flashes it.
//!
//! A chip that was erased takes P0.09 and P0.10 for NFC, which are pins 8 and 9, has no reset pin,
//! and in its newer revisions a closed debug port. What is missing is written once, and the chip is
//! reset to take notice of it.

use super::flash;
use nrf_pac::approtect::vals::Disable;
use nrf_pac::nvmc::vals::Wen;
use nrf_pac::uicr::vals::{Pall, Protect};
use nrf_pac::{APPROTECT, FICR, UICR};

/// P0.18, which the interface chip holds low to reset this one.
const RESET: u32 = 18;
/// Page of flash in bytes. The older chip that an emulator may be has others, and no such
/// registers.
const PAGE: u32 = 4096;

/// Writes what is missing. Does not return if something was.
pub fn start() {
    if FICR.codepagesize().read() != PAGE {
        return;
    }
    APPROTECT.disable().write(|w| w.set_disable(Disable::SwDisable));
    let resets = |i| UICR.pselreset(i).read().0 == RESET;
    let is_set = UICR.nfcpins().read().protect() == Protect::Disabled
        && UICR.approtect().read().pall() == Pall::HwDisabled
        && resets(0)
        && resets(1);
    if is_set {
        return;
    }
    flash::with(Wen::Wen, || UICR.nfcpins().modify(|w| w.set_protect(Protect::Disabled)));
    flash::with(Wen::Wen, || UICR.approtect().modify(|w| w.set_pall(Pall::HwDisabled)));
    for i in 0..2 {
        flash::with(Wen::Wen, || UICR.pselreset(i).write(|w| w.0 = RESET));
    }
    firmware_cortex::reset()
}
