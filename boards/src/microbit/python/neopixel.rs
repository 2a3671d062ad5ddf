//! The module `neopixel`.
//!
//! A strip is an extension object: pin, bytes of a pixel, number of pixels, colours in the order of
//! the wire (green, red, blue, white).

use super::pin::{pin_object, want_pin};
use super::{board, conflict};
use crate::microbit::pins::{PinId, PinMode};
use core::cell::Cell;
use vm::buffer::Buffer;
use vm::obj::{Ext, Header, Kind, List, Native, Obj, Ref, RomModule, Tuple};
use vm::platform::WaitReq;
use vm::trap::Res;
use vm::types::{Type, TypeSlots};
use vm::{Vm, n, natives};

/// Bytes before the colours.
const HEAD: usize = 2;
/// Most pixels of a strip.
const MAX_PIXELS: i32 = 8192;
/// Where the parts of a colour stand on the wire.
const ORDER: [usize; 4] = [1, 0, 2, 3];
/// Time on the wire of a byte, and of the pause at the end, in microseconds.
const BYTE_US: u32 = 10;
const PAUSE_US: u32 = 50;

natives! {
    TABLE:
    __name__ := n!(neopixel);
    NeoPixel := TYPE.obj();
}

/// The module.
pub static MODULE: RomModule =
    RomModule { header: Header::rom(Kind::RomModule), name: n!(neopixel), table: TABLE };

natives! {
    METHODS:
    clear(1) = clear;
    fill(2) = fill;
    show(1) = show;
    write(1) = show;
}

static TYPE: Type = Type::new(
    n!(NeoPixel),
    Kind::Ext,
    &TypeSlots {
        new: Some(&NEW),
        len: Some(|vm, o| strip(vm, o).map(|strip| strip.pixels.len() / strip.size)),
        getitem: Some(get),
        setitem: Some(set),
        getattr: Some(getattr),
        ..TypeSlots::NONE
    },
    METHODS,
);
static NEW: Native =
    Native::with_sig(n!(NeoPixel), &vm::sig!(pin, n, bpp = Obj::small(3)).runs(new));

struct Strip<'v> {
    pin: PinId,
    /// Bytes of a pixel, 3 or 4.
    size: usize,
    pixels: &'v [Cell<u8>],
}

fn strip<'v>(vm: &'v Vm, o: Obj) -> Res<Strip<'v>> {
    let ext: Option<Ref<Ext>> = vm.as_a(vm.unwrap_native(o));
    let Some(ext) = ext.filter(|ext| core::ptr::eq(vm[*ext].ty, &TYPE)) else {
        return Err(vm.type_error(vm::t!("expecting a NeoPixel")));
    };
    let bytes = vm.heap.ext_bytes(ext);
    let size = usize::from(bytes[1].get());
    let count = bytes.len().saturating_sub(HEAD + 4) / size;
    let word = [2, 3, 4, 5].map(|i| bytes[i].get());
    let count = count.min(u32::from_le_bytes(word) as usize);
    let Some(pin) = PinId::new(bytes[0].get().into()) else {
        return Err(vm.type_error(vm::t!("expecting a NeoPixel")));
    };
    Ok(Strip { pin, size, pixels: &bytes[HEAD + 4..][..count * size] })
}

/// `NeoPixel(pin, n, bpp=3)`
fn new(vm: &Vm, args: &[Obj]) -> Res {
    let pin = want_pin(vm, args[0])?;
    let (count, size) = (vm.want_i32(args[1])?, vm.want_i32(args[2])?);
    if !(0..=MAX_PIXELS).contains(&count) || !(3..=4).contains(&size) {
        return Err(vm.value_error(vm::t!("invalid number of pixels")));
    }
    let ext = vm.new_ext(&TYPE, 0, HEAD + 4 + (count * size) as usize)?;
    let bytes = vm.heap.ext_bytes(ext);
    bytes[0].set(pin.index() as u8);
    bytes[1].set(size as u8);
    let count = (count as u32).to_le_bytes();
    bytes[HEAD..].iter().zip(count).for_each(|(place, byte)| place.set(byte));
    Ok(ext.obj())
}

/// `pin`, `n`, `bpp` as they were given, and the order on the wire.
fn getattr(vm: &Vm, o: Obj, name: Obj) -> Res {
    let Strip { pin, size, pixels } = strip(vm, o)?;
    if name == n!(pin) {
        return Ok(pin_object(pin));
    }
    if name == n!(ORDER) {
        return vm.new_tuple(&ORDER.map(|place| Obj::small(place as _)));
    }
    let number = if name == n!(bpp) { size } else { pixels.len() / size };
    Ok(if name == n!(bpp) || name == n!(n) { Obj::small(number as _) } else { Obj::UNDEF })
}

/// The bytes of a pixel.
fn pixel<'v>(vm: &'v Vm, o: Obj, key: Obj) -> Res<&'v [Cell<u8>]> {
    let strip = strip(vm, o)?;
    let count = (strip.pixels.len() / strip.size) as i32;
    let index = vm.want_i32(key)?;
    let index = if index < 0 { index.saturating_add(count) } else { index };
    match (0..count).contains(&index) {
        true => Ok(&strip.pixels[index as usize * strip.size..][..strip.size]),
        false => Err(vm.index_error(vm::t!("bytearray index out of range"))),
    }
}

fn get(vm: &Vm, o: Obj, key: Obj) -> Res {
    let pixel = pixel(vm, o, key)?;
    let part = |i: usize| Obj::small(pixel.get(ORDER[i]).map_or(0, Cell::get).into());
    vm.new_tuple(&[part(0), part(1), part(2), part(3)][..pixel.len()])
}

/// The bytes of a colour, in the order of the wire.
fn colour(vm: &Vm, o: Obj, size: usize) -> Res<[u8; 4]> {
    let part = |i: usize| {
        let item = match vm.as_a::<Tuple>(o) {
            Some(tuple) => vm.heap.tuple(tuple).get(i).copied(),
            None => vm.heap.list(vm.want::<List>(o)?).get(i).map(|slot| slot.get()),
        };
        let item = item.ok_or_else(|| vm.index_error(vm::t!("tuple index out of range")))?;
        Ok(vm.want_word(item)? as u8)
    };
    let mut bytes = [0; 4];
    for i in 0..size {
        bytes[ORDER[i]] = part(i)?;
    }
    Ok(bytes)
}

fn set(vm: &Vm, o: Obj, key: Obj, value: Obj) -> Res<()> {
    let pixel = pixel(vm, o, key)?;
    let colour = colour(vm, value, pixel.len())?;
    pixel.iter().zip(colour).for_each(|(place, byte)| place.set(byte));
    Ok(())
}

/// `fill(colour)`
fn fill(vm: &Vm, args: &[Obj]) -> Res {
    let strip = strip(vm, args[0])?;
    let colour = colour(vm, args[1], strip.size)?;
    for pixel in strip.pixels.chunks(strip.size) {
        pixel.iter().zip(colour).for_each(|(place, byte)| place.set(byte));
    }
    Ok(Obj::NONE)
}

/// `show()`: sends the colours.
fn show(vm: &Vm, args: &[Obj]) -> Res {
    let strip = strip(vm, args[0])?;
    send(vm, strip.pin, strip.pixels)
}

/// `clear()`: all dark, and shown.
fn clear(vm: &Vm, args: &[Obj]) -> Res {
    strip(vm, args[0])?.pixels.iter().for_each(|place| place.set(0));
    show(vm, args)
}

/// `microbit.ws2812_write(pin, buf)`
pub(super) fn ws2812_write(vm: &Vm, args: &[Obj]) -> Res {
    let pin = want_pin(vm, args[0])?;
    let buffer = Buffer::want(vm, args[1])?;
    let copy = vm.new_ext(&TYPE, 0, buffer.len())?;
    let bytes = &vm.heap.ext_bytes(copy)[..buffer.len()];
    bytes.iter().enumerate().for_each(|(i, place)| place.set(buffer.get(i)));
    send(vm, pin, bytes)
}

/// Sends bytes and waits as long as they take.
fn send(vm: &Vm, pin: PinId, bytes: &[Cell<u8>]) -> Res {
    let board = board(vm)?;
    let taken = board.pins.acquire(pin, PinMode::WriteDigital);
    taken.map_err(|in_use| conflict(vm, in_use))?;
    board.hardware.pins().send_strip(pin.index(), bytes);
    Err(vm.wait(WaitReq::SleepUs(bytes.len() as u32 * BYTE_US + PAUSE_US)))
}
