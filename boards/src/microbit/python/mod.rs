//! The module `microbit` as Python sees it.
//!
//! Natives check arguments and raise; everything they do is in the plain Rust modules beside
//! this one. One file per object of the module.

mod accelerometer;
mod audio;
mod button;
mod compass;
mod display;
mod functions;
mod i2c;
mod image;
mod log;
mod machine;
mod mem;
mod microphone;
mod music;
mod neopixel;
mod os;
mod pin;
mod power;
mod radio;
mod speaker;
mod speech;
mod spi;
mod timer;
mod uart;

pub(super) use audio::{ask_for_frame, samples};
pub(super) use display::{frame_of, sequence_item};
pub(super) use timer::advance as advance_timers;

use super::image::{ErrorKind, ImageError};
use super::pins::{Conflict, PinId, PinMode};
use super::state::Microbit;
use vm::obj::{Bytes, Header, Kind, Obj, RomModule};
use vm::platform::WaitReq;
use vm::trap::{Res, Trap};
use vm::types::exception;
use vm::{Part, Vm, n, natives};

natives! {
    TABLE:
    __name__ := n!(microbit);
    Image := image::TYPE.obj();
    Sound := audio::sound::TYPE.obj();
    SoundEvent := microphone::EVENT.obj();
    accelerometer := accelerometer::OBJECT;
    audio := Obj::rom(&audio::MODULE);
    button_a := button::A;
    button_b := button::B;
    compass := compass::OBJECT;
    display := display::OBJECT;
    i2c := i2c::OBJECT;
    microphone := microphone::OBJECT;
    panic(0..1) = functions::panic;
    pin0 := pin::object("pin0");
    pin1 := pin::object("pin1");
    pin2 := pin::object("pin2");
    pin3 := pin::object("pin3");
    pin4 := pin::object("pin4");
    pin5 := pin::object("pin5");
    pin6 := pin::object("pin6");
    pin7 := pin::object("pin7");
    pin8 := pin::object("pin8");
    pin9 := pin::object("pin9");
    pin10 := pin::object("pin10");
    pin11 := pin::object("pin11");
    pin12 := pin::object("pin12");
    pin13 := pin::object("pin13");
    pin14 := pin::object("pin14");
    pin15 := pin::object("pin15");
    pin16 := pin::object("pin16");
    pin19 := pin::object("pin19");
    pin20 := pin::object("pin20");
    pin_logo := pin::object("pin_logo");
    pin_speaker := pin::object("pin_speaker");
    reset(0) = functions::reset;
    run_every := timer::OBJECT;
    running_time(0) = functions::running_time;
    scale[value, from_, to] = functions::scale;
    set_volume(1) = speaker::set_volume;
    sleep(1) = functions::sleep;
    speaker := speaker::OBJECT;
    spi := spi::OBJECT;
    temperature(0) = functions::temperature;
    uart := uart::OBJECT;
    ws2812_write(2) = neopixel::ws2812_write;
}

/// The module `microbit`.
pub static MODULE: RomModule =
    RomModule { header: Header::rom(Kind::RomModule), name: n!(microbit), table: TABLE };

/// All modules of the board.
pub static MODULES: &[&RomModule] = &[
    &MODULE,
    &audio::MODULE,
    &log::MODULE,
    &machine::MODULE,
    &music::MODULE,
    &neopixel::MODULE,
    &os::MODULE,
    &power::MODULE,
    &radio::MODULE,
    &speech::MODULE,
];

/// The end of a native that waits for what it has begun, if `goes_on` says that it does. Calls that
/// are due run meanwhile, and the native again after them: what it begins, it begins only if
/// [`Vm::has_waited`] is false.
fn wait_for(vm: &Vm, goes_on: bool, request: u32) -> Res {
    if goes_on { Err(vm.wait_retry(WaitReq::Board(request))) } else { Ok(Obj::NONE) }
}

/// The board that the interpreter runs on.
fn board<'v>(vm: &'v Vm) -> Res<&'v Microbit> {
    vm.platform.pass(vm.unused_ticks());
    match vm.platform.board().and_then(|board| board.downcast_ref()) {
        Some(board) => Ok(board),
        None => {
            let message = [Part::T(vm::t!("this is not a micro:bit"))];
            Err(vm.raise(&exception::RUNTIME_ERROR, &message))
        }
    }
}

/// Raises what an operation on an image refused.
fn image_error(vm: &Vm, error: ImageError) -> Trap {
    let (kind, message) = error.describe();
    match kind {
        ErrorKind::Type => vm.type_error(message),
        ErrorKind::Value => vm.value_error(message),
        ErrorKind::Memory => vm.raise(&exception::MEMORY_ERROR, &[Part::T(message)]),
    }
}

/// Raises that a pin is in use.
fn conflict(vm: &Vm, conflict: Conflict) -> Trap {
    let number = Part::I(conflict.pin.number().into());
    let mode = Part::S(conflict.mode.name());
    let parts =
        [Part::T(vm::t!("Pin ")), number, Part::T(vm::t!(" in ")), mode, Part::T(vm::t!(" mode"))];
    vm.raise(&exception::VALUE_ERROR, &parts)
}

/// Stands for pin 0 as the default of the parameter `pin`.
const DEFAULT_PIN: Obj = Obj::ELLIPSIS;

/// Sends sound to the pin of an argument, None for no pin. `mode` is music or audio.
fn audio_pin(vm: &Vm, pin: Obj, mode: PinMode) -> Res<()> {
    let pin = match pin {
        _ if pin == DEFAULT_PIN => Some(PinId::named("pin0")),
        _ if pin.is_none() => None,
        _ => Some(pin::want_pin(vm, pin)?),
    };
    if pin == Some(PinId::SPEAKER) {
        return Err(vm.value_error(vm::t!("pin_speaker not allowed")));
    }
    let board = board(vm)?;
    let routed = board.playing.route(&board.pins, board.hardware, pin, mode);
    routed.map_err(|in_use| conflict(vm, in_use))
}

/// Is it a str or bytes?
fn is_text(vm: &Vm, o: Obj) -> bool {
    text_bytes(vm, o).is_some()
}

/// The bytes of a str or bytes.
pub(super) fn text_bytes<'v>(vm: &'v Vm, o: Obj) -> Option<&'v [u8]> {
    vm.text_of(o).or_else(|| vm.as_a::<Bytes>(o).map(|bytes| vm.heap.bytes(bytes)))
}

/// Is it an int or a bool?
fn is_int(o: Obj) -> bool {
    o.is_small() || o.is_kind(Kind::BigInt) || o == Obj::TRUE || o == Obj::FALSE
}
