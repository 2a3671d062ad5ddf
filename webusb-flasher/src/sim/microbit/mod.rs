//! A micro:bit on USB: a DAPLink probe in front of a simulated nRF52833 or nRF51822.
//!
//! | file | what it knows |
//! |---|---|
//! | `chip` | flash that only loses bits, NVMC with its times, UICR, FICR, RAM |
//! | `thumb` | the core: Thumb instructions |
//! | `debug` | debug port, memory access port, halt, core registers, reset |
//! | `stream` | programs that DAPLink takes as files, with the status codes of its versions |
//! | `serial` | the serial line between the chip and the probe |
//! | `daplink` | CMSIS-DAP and DAPLink's own commands |
//! | `usb` | descriptors, endpoints, transfers |
//!
//! Code is executed only from RAM, where debuggers put it. What is in flash is a program of which
//! nothing is known but that it runs; what it says on the serial line is an [`Application`].

mod chip;
mod daplink;
mod debug;
mod serial;
mod stream;
mod thumb;
mod usb;

pub use chip::{Chip, Model};
pub use daplink::Firmware;
pub use serial::{Application, Echo, Quiet};
pub use usb::Microbit;
