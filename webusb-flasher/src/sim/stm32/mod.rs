//! An STM32F405, as on a PyBoard, whose bootloader waits for a program.
//!
//! | part | |
//! |---|---|
//! | `flash` | sectors, times, protection |
//! | `bootloader` | the states of DFU with ST's commands |
//! | `usb` | descriptors and control transfers |
//!
//! Sources: USB DFU 1.1, AN3156 (the bootloader's protocol), RM0090 and DS8626 (flash). Nothing of
//! a real bootloader was tried; where the sources leave open what happens, it refuses.

mod bootloader;
mod flash;
mod usb;

pub use bootloader::{Bootloader, Leave};
pub use flash::Flash;
pub use usb::Stm32;
