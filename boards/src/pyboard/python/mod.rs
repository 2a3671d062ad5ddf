//! The module `pyb` and its companions as Python sees them.
//!
//! Natives check arguments and raise; what they do to the board is in the plain Rust modules beside
//! this one. One file per object of the module.

mod accel;
mod adc;
mod bus;
mod can;
mod dac;
mod extint;
mod functions;
pub mod handlers;
mod i2c;
mod led;
mod machine;
mod mem;
pub mod partition;
mod pin;
mod rtc;
mod servo;
mod spi;
mod stm;
mod storage;
mod switch;
mod timer;
mod uart;
mod usb;

pub use handlers::Handler;
pub use machine::serve_sound;
pub use usb::serve as serve_usb;

use super::state::Pyboard;
use vm::obj::{Ext, Header, Kind, List, Native, Obj, Ref, RomModule, Tuple};
use vm::trap::Res;
use vm::types::{Type, exception};
use vm::{Part, Vm, n, natives};

natives! {
    TABLE:
    __name__ := n!(pyb);
    ADC := adc::TYPE.obj();
    ADCAll := adc::ALL.obj();
    Accel := accel::TYPE.obj();
    CAN := can::TYPE.obj();
    DAC := dac::TYPE.obj();
    ExtInt := extint::TYPE.obj();
    Flash := storage::FLASH.obj();
    I2C := i2c::TYPE.obj();
    LCD := Obj::rom(&LCD);
    LED := led::TYPE.obj();
    Pin := pin::TYPE.obj();
    RTC := rtc::TYPE.obj();
    SD := storage::CARD_OBJECT;
    SDCard := storage::CARD.obj();
    SPI := spi::TYPE.obj();
    Servo := servo::TYPE.obj();
    Switch := switch::TYPE.obj();
    Timer := timer::TYPE.obj();
    UART := uart::TYPE.obj();
    USB_HID := usb::HID.obj();
    USB_VCP := usb::VCP.obj();
    autoreload(0..1) = usb::autoreload;
    bootloader(0..1) = functions::hard_reset;
    country(0..1) = functions::nothing;
    delay(1) = functions::delay;
    disable_irq(0) = functions::disable_irq;
    elapsed_micros(1) = functions::elapsed_micros;
    elapsed_millis(1) = functions::elapsed_millis;
    enable_irq(0..1) = functions::enable_irq;
    fault_debug(1) = functions::nothing;
    freq(0..4) = functions::freq;
    hard_reset(0) = functions::hard_reset;
    have_cdc(0) = usb::have_cdc;
    hid(1) = usb::hid;
    hid_keyboard := usb::KEYBOARD;
    hid_mouse := usb::MOUSE;
    info(0..1) = functions::info;
    main[main, opt = Obj::NONE] = functions::main;
    micros(0) = functions::micros;
    millis(0) = functions::millis;
    mount := vm::modules::vfs::MOUNT;
    pwm(2) = servo::set_pwm;
    repl_info(1) = functions::nothing;
    repl_uart(0..1) = uart::repl_uart;
    rng(0) = functions::rng;
    servo(2) = servo::set_width;
    standby(0..1) = functions::deepsleep;
    stop(0..1) = functions::lightsleep;
    sync(0) = functions::nothing;
    udelay(1) = functions::udelay;
    unique_id(0) = functions::unique_id;
    usb_mode[modestr = OMITTED, port = Obj::small(-1), vid = Obj::small(0xf055),
        pid = Obj::small(-1),
        msc = Obj::NONE, hid = Obj::NONE, *, high_speed = Obj::FALSE] = usb::usb_mode;
    wfi(0) = functions::wfi;
}

/// The module `pyb`.
pub static MODULE: RomModule =
    RomModule { header: Header::rom(Kind::RomModule), name: n!(pyb), table: TABLE };

/// What Python code makes when it is first asked for.
static LCD: Native = Native::new(n!("<dynamic>"), 0, 0, |vm, _| {
    vm::modules::vfs::class(vm, n!(LCD), &vm::prelude::PYBOARD_LCD)
});

/// The file that `pyb.main` has named.
pub fn main_file<'v>(vm: &'v Vm) -> Option<&'v str> {
    vm.str_of(handlers::get(vm, handlers::MAIN_FILE))
}

/// `boot.py` has run: what it has not chosen is as always.
pub fn settle(vm: &Vm) {
    if let Ok(board) = board(vm) {
        board.hardware.settle(usb::usual_device(vm));
    }
}

/// All modules of the board.
pub static MODULES: &[&RomModule] = &[&MODULE, &machine::MODULE, &stm::MODULE];

/// The board that the interpreter runs on, at the time that the program has reached.
fn board<'v>(vm: &'v Vm) -> Res<&'v Pyboard> {
    vm.platform.pass(vm.unused_ticks());
    match vm.platform.board().and_then(|board| board.downcast_ref()) {
        Some(board) => Ok(board),
        None => {
            let message = [Part::T(vm::t!("this is not a PyBoard"))];
            Err(vm.raise(&exception::RUNTIME_ERROR, &message))
        }
    }
}

/// `o` as an object of the type `ty`.
fn want(vm: &Vm, o: Obj, ty: &'static Type) -> Res<Ref<Ext>> {
    match as_type(vm, o, ty) {
        Some(ext) => Ok(ext),
        None => {
            let parts = [
                Part::T(vm::t!("expected ")),
                Part::Name(ty.name),
                Part::T(vm::t!(", got ")),
                Part::TypeOf(o),
            ];
            Err(vm.raise(&exception::TYPE_ERROR, &parts))
        }
    }
}

/// `o` as an object of the type `ty`; None if it is something else.
fn as_type(vm: &Vm, o: Obj, ty: &'static Type) -> Option<Ref<Ext>> {
    vm.as_a::<Ext>(o).filter(|ext| core::ptr::eq(vm[*ext].ty, ty))
}

/// Item `i` of a tuple or list; None beyond its end. TypeError for anything else.
fn item(vm: &Vm, o: Obj, i: usize) -> Res<Option<Obj>> {
    if let Some(tuple) = vm.as_a::<Tuple>(o) {
        return Ok(vm.heap.tuple(tuple).get(i).copied());
    }
    match vm.as_a::<List>(o) {
        Some(list) => Ok(vm.heap.list(list).get(i).map(|slot| slot.get())),
        None => Err(vm.type_error_about(vm::t!("object '{}' isn't a tuple or list"), o)),
    }
}

/// Default of a parameter that need not be given and has no value of its own.
const OMITTED: Obj = Obj::ELLIPSIS;

/// Byte `i` of an object of the board.
fn byte(vm: &Vm, ext: Ref<Ext>, i: usize) -> u8 {
    vm.heap.ext_bytes(ext).get(i).map_or(0, |byte| byte.get())
}

/// The argument at this place of a native without keywords.
fn given(args: &[Obj], i: usize) -> Option<Obj> {
    args.get(i).copied().filter(|o| *o != OMITTED)
}

/// Writes a label and a number behind it.
fn field(p: &mut vm::printer::Printer, label: &str, number: u32) -> Res<()> {
    p.str(label)?;
    p.int(number.into())
}

/// Writes a number in so many hexadecimal digits.
fn hex(p: &mut vm::printer::Printer, value: u32, digits: u32) -> Res<()> {
    for place in (0..digits).rev() {
        p.hex(u64::from(value >> (4 * place) & 15))?;
    }
    Ok(())
}
