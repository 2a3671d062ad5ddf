//! The sectors 1 to 4 of the flash, by way of its controller (RM0090, section 3). The core stands
//! still while a word is written (16 µs) and a sector erased (0.5 s for 16 KB, 1.1 s for 64 KB;
//! data sheet, section 5.3.12).
#![allow(unsafe_code)]

use firmware::{SECTORS, Sectors};
use firmware_cortex::cortex_m;
use stm32_metapac::FLASH;
use stm32_metapac::flash::vals::Psize;

/// First addresses of the sectors.
const STARTS: [usize; SECTORS.len()] = [0x0800_4000, 0x0800_8000, 0x0800_C000, 0x0801_0000];
const KEYS: [u32; 2] = [0x4567_0123, 0xCDEF_89AB];
/// Number of the first sector, as the controller counts them.
const FIRST: u8 = 1;
/// How often the controller is asked whether it is ready: more than two seconds.
const TRIES: u32 = 100_000_000;

/// The controller.
pub struct Controller;

fn wait() {
    let _ = (0..TRIES).any(|_| !FLASH.sr().read().bsy());
}

/// Does something while the controller lets that pass.
fn with(f: impl FnOnce()) {
    wait();
    KEYS.iter().for_each(|key| FLASH.keyr().write_value(*key));
    // What went wrong before is forgotten.
    FLASH.sr().write(|w| w.0 = 0xF3);
    f();
    wait();
    FLASH.cr().write(|w| w.set_lock(true));
}

/// Caches may have what was there before.
fn forget() {
    FLASH.acr().modify(|w| {
        w.set_dcen(false);
        w.set_icen(false);
    });
    FLASH.acr().modify(|w| {
        w.set_dcrst(true);
        w.set_icrst(true);
    });
    FLASH.acr().modify(|w| {
        w.set_dcrst(false);
        w.set_icrst(false);
        w.set_dcen(true);
        w.set_icen(true);
    });
}

fn place(sector: usize, at: usize) -> usize {
    assert!(at < SECTORS[sector] && at.is_multiple_of(4));
    STARTS[sector] + at
}

impl Sectors for Controller {
    fn word(&self, sector: usize, at: usize) -> u32 {
        // SAFETY: the word is aligned and in a sector that no Rust object lies in.
        unsafe { core::ptr::read_volatile(place(sector, at) as *const u32) }
    }

    fn write(&self, sector: usize, at: usize, word: u32) {
        let place = place(sector, at);
        with(|| {
            FLASH.cr().write(|w| {
                w.set_psize(Psize::PSIZE32);
                w.set_pg(true);
            });
            // SAFETY: as in `word`; the controller takes writes while it is told to.
            unsafe { core::ptr::write_volatile(place as *mut u32, word) };
            cortex_m::asm::dsb();
        });
    }

    fn erase(&self, sector: usize) {
        with(|| {
            FLASH.cr().write(|w| {
                w.set_psize(Psize::PSIZE32);
                w.set_ser(true);
                w.set_snb(FIRST + sector as u8);
            });
            FLASH.cr().modify(|w| w.set_strt(true));
            cortex_m::asm::dsb();
        });
        forget();
    }
}
