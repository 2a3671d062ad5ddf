//! The controller's registers and memory for the drivers of `synopsys-usb-otg` and `usb-device`
//! (RM0090, section 34), and the one place where the device stands that they make.
//!
//! What the port shows can be changed, so a device is made anew; the drivers want borrows that
//! last for ever. A device lends them the same memory again after the one before has gone.
#![allow(unsafe_code)]

use super::device::{Device, Shape};
use core::cell::{RefCell, UnsafeCell};
use core::mem::MaybeUninit;
use critical_section::Mutex;
use stm32_metapac::{RCC, USB_OTG_FS};
use synopsys_usb_otg::{UsbBus, UsbPeripheral};
use usb_device::bus::UsbBusAllocator;

/// The driver of the controller.
pub type Bus = UsbBus<Controller>;

/// Words for a packet of each of three endpoints that the computer sends to.
const WORDS: usize = 3 * 16;
/// The core's frequency in Hz. The port is not used at another one.
pub const HERTZ: u32 = 168_000_000;

/// The controller for full speed.
pub struct Controller;

// SAFETY: the registers are the ones of the chip, nobody else has this driver.
unsafe impl UsbPeripheral for Controller {
    const REGISTERS: *const () = USB_OTG_FS.as_ptr().cast_const();
    const HIGH_SPEED: bool = false;
    const FIFO_DEPTH_WORDS: usize = 320;
    const ENDPOINT_COUNT: usize = 4;

    fn enable() {
        RCC.ahb2enr().modify(|w| w.set_usb_otg_fsen(true));
    }

    fn ahb_frequency_hz(&self) -> u32 {
        HERTZ
    }
}

struct Place {
    allocator: UnsafeCell<MaybeUninit<UsbBusAllocator<Bus>>>,
    words: UnsafeCell<[u32; WORDS]>,
}

// SAFETY: `change` alone reaches the cells, in a critical section.
unsafe impl Sync for Place {}

static PLACE: Place =
    Place { allocator: UnsafeCell::new(MaybeUninit::uninit()), words: UnsafeCell::new([0; WORDS]) };
static DEVICE: Mutex<RefCell<Slot>> = Mutex::new(RefCell::new(Slot::Empty));

/// A device or none. `Option` would mark None inside of the device by a number that is not 0, and
/// the image would have all of its bytes.
#[repr(u8)]
#[allow(clippy::large_enum_variant)]
enum Slot {
    Empty,
    Device(Device),
}

/// Puts a device of this shape in the place of the one before; None: puts nothing there.
pub fn change(shape: Option<Shape>) {
    critical_section::with(|cs| {
        let mut device = DEVICE.borrow_ref_mut(cs);
        *device = Slot::Empty;
        let Some(shape) = shape else { return };
        // SAFETY: the device that has borrowed from the place is no more, no other one has, and
        // `with` hands out none of its parts. What is overwritten needs no drop.
        let (allocator, words) = unsafe { (&mut *PLACE.allocator.get(), &mut *PLACE.words.get()) };
        *device = Slot::Device(Device::new(allocator.write(UsbBus::new(Controller, words)), shape));
    });
}

/// Does something with the device, if there is one.
pub fn with<R>(f: impl FnOnce(&mut Device) -> R) -> Option<R> {
    critical_section::with(|cs| match &mut *DEVICE.borrow_ref_mut(cs) {
        Slot::Device(device) => Some(f(device)),
        Slot::Empty => None,
    })
}
