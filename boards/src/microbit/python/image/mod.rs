//! `Image`
//!
//! An image in the heap is an extension object: width and height as little-endian `u16`, then the
//! levels. A built-in image is one in ROM: its bitmap as a little-endian `u32`.

mod constants;
mod methods;
mod protocols;

use super::image_error;
use crate::microbit::Bitmap;
use crate::microbit::image::{ImageError, Pixels, Raster, Size};
use vm::obj::{Ext, HeaderBits, Kind, Native, Obj, Ref};
use vm::trap::Res;
use vm::types::{Type, TypeSlots};
use vm::{Vm, n, natives};

pub(super) use constants::SAD;
use constants::constant;

/// Bytes before the levels.
const SIZE_BYTES: usize = 4;

natives! {
    METHODS:
    blit(6..8) = methods::blit;
    copy(1) = methods::copy;
    crop(5) = methods::crop;
    fill(2) = methods::fill;
    get_pixel(3) = methods::get_pixel;
    height(1) = methods::height;
    invert(1) = methods::invert;
    set_pixel(4) = methods::set_pixel;
    shift_down(2) = methods::shift_down;
    shift_left(2) = methods::shift_left;
    shift_right(2) = methods::shift_right;
    shift_up(2) = methods::shift_up;
    width(1) = methods::width;
    ALL_ARROWS := constants::ALL_ARROWS;
    ALL_CLOCKS := constants::ALL_CLOCKS;
    HEART := constant("HEART");
    HEART_SMALL := constant("HEART_SMALL");
    HAPPY := constant("HAPPY");
    SMILE := constant("SMILE");
    SAD := constant("SAD");
    CONFUSED := constant("CONFUSED");
    ANGRY := constant("ANGRY");
    ASLEEP := constant("ASLEEP");
    SURPRISED := constant("SURPRISED");
    SILLY := constant("SILLY");
    FABULOUS := constant("FABULOUS");
    MEH := constant("MEH");
    YES := constant("YES");
    NO := constant("NO");
    CLOCK12 := constant("CLOCK12");
    CLOCK1 := constant("CLOCK1");
    CLOCK2 := constant("CLOCK2");
    CLOCK3 := constant("CLOCK3");
    CLOCK4 := constant("CLOCK4");
    CLOCK5 := constant("CLOCK5");
    CLOCK6 := constant("CLOCK6");
    CLOCK7 := constant("CLOCK7");
    CLOCK8 := constant("CLOCK8");
    CLOCK9 := constant("CLOCK9");
    CLOCK10 := constant("CLOCK10");
    CLOCK11 := constant("CLOCK11");
    ARROW_N := constant("ARROW_N");
    ARROW_NE := constant("ARROW_NE");
    ARROW_E := constant("ARROW_E");
    ARROW_SE := constant("ARROW_SE");
    ARROW_S := constant("ARROW_S");
    ARROW_SW := constant("ARROW_SW");
    ARROW_W := constant("ARROW_W");
    ARROW_NW := constant("ARROW_NW");
    TRIANGLE := constant("TRIANGLE");
    TRIANGLE_LEFT := constant("TRIANGLE_LEFT");
    CHESSBOARD := constant("CHESSBOARD");
    DIAMOND := constant("DIAMOND");
    DIAMOND_SMALL := constant("DIAMOND_SMALL");
    SQUARE := constant("SQUARE");
    SQUARE_SMALL := constant("SQUARE_SMALL");
    RABBIT := constant("RABBIT");
    COW := constant("COW");
    MUSIC_CROTCHET := constant("MUSIC_CROTCHET");
    MUSIC_QUAVER := constant("MUSIC_QUAVER");
    MUSIC_QUAVERS := constant("MUSIC_QUAVERS");
    PITCHFORK := constant("PITCHFORK");
    XMAS := constant("XMAS");
    PACMAN := constant("PACMAN");
    TARGET := constant("TARGET");
    TSHIRT := constant("TSHIRT");
    ROLLERSKATE := constant("ROLLERSKATE");
    DUCK := constant("DUCK");
    HOUSE := constant("HOUSE");
    TORTOISE := constant("TORTOISE");
    BUTTERFLY := constant("BUTTERFLY");
    STICKFIGURE := constant("STICKFIGURE");
    GHOST := constant("GHOST");
    SWORD := constant("SWORD");
    GIRAFFE := constant("GIRAFFE");
    SKULL := constant("SKULL");
    UMBRELLA := constant("UMBRELLA");
    SNAKE := constant("SNAKE");
    SCISSORS := constant("SCISSORS");
}

/// The class `Image`.
pub(super) static TYPE: Type = {
    let slots = &TypeSlots {
        new: Some(&NEW),
        binary: Some(protocols::binary),
        repr: Some(protocols::repr),
        str: Some(protocols::str),
        ..TypeSlots::NONE
    };
    Type::new(n!(MicroBitImage), Kind::Ext, slots, METHODS)
};
static NEW: Native = Native::new(n!(Image), 0, 255, protocols::new);

fn as_image(vm: &Vm, o: Obj) -> Option<Ref<Ext>> {
    let ext = vm.as_a::<Ext>(o)?;
    core::ptr::eq(vm[ext].ty, &TYPE).then_some(ext)
}

/// The pixels of `o` if it is an image.
pub(super) fn pixels<'v>(vm: &'v Vm, o: Obj) -> Option<Pixels<'v>> {
    as_image(vm, o).map(|image| pixels_of(vm, image))
}

fn pixels_of<'v>(vm: &'v Vm, image: Ref<Ext>) -> Pixels<'v> {
    let bytes = vm.heap.ext_bytes(image);
    if vm[image].header.has(HeaderBits::ROM) {
        let bits = core::array::from_fn(|i| bytes[i].get());
        return Pixels::Rom(Bitmap::from_bits(u32::from_le_bytes(bits)));
    }
    let side = |at: usize| i32::from(u16::from_le_bytes([bytes[at].get(), bytes[at + 1].get()]));
    let size = Size { width: side(0), height: side(2) };
    Pixels::Ram(Raster { size, levels: &bytes[SIZE_BYTES..][..size.area()] })
}

/// The image that a method was called on.
fn this<'v>(vm: &'v Vm, o: Obj) -> Res<Pixels<'v>> {
    pixels(vm, o).ok_or_else(|| vm.type_error(vm::t!("expecting an image")))
}

/// The same, to be written.
fn this_writable<'v>(vm: &'v Vm, o: Obj) -> Res<Raster<'v>> {
    match this(vm, o)? {
        Pixels::Ram(raster) => Ok(raster),
        Pixels::Rom(_) => Err(image_error(vm, ImageError::ReadOnly)),
    }
}

/// A new dark image.
fn new_image<'v>(vm: &'v Vm, size: Size) -> Res<(Obj, Raster<'v>)> {
    let image = vm.new_ext(&TYPE, 0, SIZE_BYTES + size.area())?;
    let bytes = vm.heap.ext_bytes(image);
    let sides = [size.width as u16, size.height as u16].map(u16::to_le_bytes);
    bytes.iter().zip(sides.as_flattened()).for_each(|(place, side)| place.set(*side));
    Ok((image.obj(), Raster { size, levels: &bytes[SIZE_BYTES..][..size.area()] }))
}

/// A new image filled by `fill`.
fn make(vm: &Vm, size: Size, fill: impl FnOnce(Raster)) -> Res {
    let (image, raster) = new_image(vm, size)?;
    fill(raster);
    Ok(image)
}

/// Runs an operation that may refuse.
fn done(vm: &Vm, result: Result<(), ImageError>) -> Res {
    result.map(|()| Obj::NONE).map_err(|error| image_error(vm, error))
}
