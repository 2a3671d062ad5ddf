//! `Image`
//!
//! An image in the heap is an extension object: width and height as little-endian `u16`, then the
//! levels. A built-in image is one in ROM: its bitmap as a little-endian `u32`.

use super::{image_error, want_i32};
use crate::hal::MAX_BRIGHTNESS;
use crate::microbit::image::{ImageError, Pixels, Raster, Size, ops, parse, text};
use crate::microbit::{Bitmap, font, images};
use vm::code::BinOp;
use vm::obj::{ByteArray, Bytes, Ext, HeaderBits, Kind, Native, Obj, Ref, RomExt, RomTuple};
use vm::printer::Printer;
use vm::trap::Res;
use vm::types::{Type, TypeSlots};
use vm::{Vm, n, natives};

/// Bytes before the levels.
const SIZE_BYTES: usize = 4;

natives! {
    METHODS:
    blit(6..8) = blit;
    copy(1) = copy;
    crop(5) = crop;
    fill(2) = fill;
    get_pixel(3) = get_pixel;
    height(1) = height;
    invert(1) = invert;
    set_pixel(4) = set_pixel;
    shift_down(2) = shift_down;
    shift_left(2) = shift_left;
    shift_right(2) = shift_right;
    shift_up(2) = shift_up;
    width(1) = width;
    ALL_ARROWS := Obj::rom(&ALL_ARROWS);
    ALL_CLOCKS := Obj::rom(&ALL_CLOCKS);
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
    let slots = TypeSlots { new: Some(&NEW), repr: Some(repr), str: Some(str), ..TypeSlots::NONE };
    Type::new(n!(MicroBitImage), Kind::Ext, TypeSlots { binary: Some(binary), ..slots }, METHODS)
};
static NEW: Native = Native::new(n!(Image), 0, 255, new);

/// The built-in images, in the order of [`images::IMAGES`].
static CONSTANTS: [RomExt<SIZE_BYTES>; 64] = {
    let mut all = [const { RomExt::new(&TYPE, [0; SIZE_BYTES]) }; 64];
    let mut i = 0;
    while i < all.len() {
        all[i] = RomExt::new(&TYPE, images::IMAGES[i].1.to_bits().to_le_bytes());
        i += 1;
    }
    all
};
static ALL_CLOCKS: RomTuple<12> = RomTuple::new(constants(images::ALL_CLOCKS.start));
static ALL_ARROWS: RomTuple<8> = RomTuple::new(constants(images::ALL_ARROWS.start));

/// `Image.SAD`
pub(super) const SAD: Obj = constant("SAD");

const fn constant(name: &str) -> Obj {
    Obj::rom(&CONSTANTS[images::index_of(name)])
}

/// `N` built-in images from index `start` on.
const fn constants<const N: usize>(start: usize) -> [Obj; N] {
    let mut all = [Obj::NONE; N];
    let mut i = 0;
    while i < N {
        all[i] = Obj::rom(&CONSTANTS[start + i]);
        i += 1;
    }
    all
}

// ---- access to the pixels ------------------------------------------------------------------------

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
    pixels(vm, o).ok_or_else(|| vm.type_error("expecting an image"))
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

// ---- the constructor and the protocols -----------------------------------------------------------

/// `Image()`, `Image(text)`, `Image(width, height)`, `Image(width, height, buffer)`
fn new(vm: &Vm, args: &[Obj]) -> Res {
    match args {
        [] => make(vm, Size::DISPLAY, |_| {}),
        [text] => from_text(vm, *text),
        [width, height] => {
            let size = want_size(vm, *width, *height)?;
            make(vm, size, |_| {})
        }
        [width, height, buffer] => from_buffer(vm, want_size(vm, *width, *height)?, *buffer),
        _ => Err(vm.type_error("Image() takes 0 to 3 arguments")),
    }
}

fn want_size(vm: &Vm, width: Obj, height: Obj) -> Res<Size> {
    let size = Size::new(vm.want_int(width)?, vm.want_int(height)?);
    size.map_err(|error| image_error(vm, error))
}

/// One character is its glyph, anything longer the rows of an image.
fn from_text(vm: &Vm, o: Obj) -> Res {
    let Some(text) = vm.str_of(o) else {
        return Err(vm.type_error("Image(s) takes a string"));
    };
    let mut chars = text.chars();
    if let (Some(c), None) = (chars.next(), chars.next()) {
        let glyph = font::glyph(c);
        return make(vm, Size::DISPLAY, |to| ops::shift(Pixels::Rom(glyph), to, 0, 0));
    }
    let size = parse::measure(text.as_bytes()).map_err(|error| image_error(vm, error))?;
    make(vm, size, |to| parse::fill(text.as_bytes(), to))
}

/// One byte a pixel; more than 9 counts as 9.
fn from_buffer(vm: &Vm, size: Size, buffer: Obj) -> Res {
    let clamp = |byte: u8| byte.min(MAX_BRIGHTNESS);
    let fill = |bytes: &mut dyn ExactSizeIterator<Item = u8>| {
        if bytes.len() != size.area() {
            return Err(image_error(vm, ImageError::DataSize));
        }
        let (image, to) = new_image(vm, size)?;
        to.levels.iter().zip(bytes).for_each(|(place, byte)| place.set(clamp(byte)));
        Ok(image)
    };
    if let Some(bytes) = vm.as_a::<Bytes>(buffer) {
        return fill(&mut vm.heap.bytes(bytes).iter().copied());
    }
    match vm.as_a::<ByteArray>(buffer) {
        Some(array) => fill(&mut vm.heap.byte_array(array).iter().map(|byte| byte.get())),
        None => Err(vm.type_error("object with buffer protocol required")),
    }
}

fn repr(vm: &Vm, o: Obj, to: &mut Printer) -> Res<()> {
    write(vm, o, false, to)
}

fn str(vm: &Vm, o: Obj, to: &mut Printer) -> Res<()> {
    write(vm, o, true, to)
}

fn write(vm: &Vm, o: Obj, lines: bool, to: &mut Printer) -> Res<()> {
    let mut result = Ok(());
    text::write(this(vm, o)?, lines, &mut |piece| {
        if result.is_ok() {
            result = to.str(piece);
        }
    });
    result
}

/// `a + b`, `a - b`, `a * x`, `a / x`
fn binary(vm: &Vm, op: BinOp, _: bool, a: Obj, b: Obj) -> Res {
    let Some(left) = pixels(vm, a) else { return Ok(Obj::NOT_IMPLEMENTED) };
    match op {
        BinOp::Add | BinOp::Sub => {
            let Some(right) = pixels(vm, b) else { return Ok(Obj::NOT_IMPLEMENTED) };
            combine(vm, left, right, op == BinOp::Sub)
        }
        BinOp::Mul => scaled(vm, left, vm.want_float(b)? as f32),
        BinOp::TrueDiv => {
            let divisor = vm.want_float(b)? as f32;
            if divisor == 0.0 {
                return Err(vm.zero_division("division by zero"));
            }
            scaled(vm, left, 1.0 / divisor)
        }
        _ => Ok(Obj::NOT_IMPLEMENTED),
    }
}

fn combine(vm: &Vm, a: Pixels, b: Pixels, subtract: bool) -> Res {
    ops::check_same_size(a, b).map_err(|error| image_error(vm, error))?;
    let level = if subtract { u8::saturating_sub } else { ops::sum };
    make(vm, a.size(), |to| to.fill_with(|x, y| level(a.level(x, y), b.level(x, y))))
}

fn scaled(vm: &Vm, image: Pixels, factor: f32) -> Res {
    let factor = ops::check_factor(factor).map_err(|error| image_error(vm, error))?;
    make(vm, image.size(), |to| to.fill_with(|x, y| ops::dimmed(image.level(x, y), factor)))
}

// ---- methods -------------------------------------------------------------------------------------

/// `width()`
fn width(vm: &Vm, args: &[Obj]) -> Res {
    vm.new_int(this(vm, args[0])?.size().width.into())
}

/// `height()`
fn height(vm: &Vm, args: &[Obj]) -> Res {
    vm.new_int(this(vm, args[0])?.size().height.into())
}

/// `get_pixel(x, y)`
fn get_pixel(vm: &Vm, args: &[Obj]) -> Res {
    let level = this(vm, args[0])?.get_pixel(vm.want_int(args[1])?, vm.want_int(args[2])?);
    vm.new_int(level.map_err(|error| image_error(vm, error))?.into())
}

/// `set_pixel(x, y, level)`
fn set_pixel(vm: &Vm, args: &[Obj]) -> Res {
    let image = this_writable(vm, args[0])?;
    let (x, y) = (vm.want_int(args[1])?, vm.want_int(args[2])?);
    done(vm, image.set_pixel(x, y, vm.want_int(args[3])?))
}

/// `fill(level)`
fn fill(vm: &Vm, args: &[Obj]) -> Res {
    let image = this_writable(vm, args[0])?;
    done(vm, image.fill(vm.want_int(args[1])?))
}

/// `copy()`: to be written even if this image is built in.
fn copy(vm: &Vm, args: &[Obj]) -> Res {
    shifted(vm, args[0], 0, 0)
}

/// `invert()`: a new image with levels 9 − level.
fn invert(vm: &Vm, args: &[Obj]) -> Res {
    let image = this(vm, args[0])?;
    make(vm, image.size(), |to| to.fill_with(|x, y| ops::inverted(image.level(x, y))))
}

fn shifted(vm: &Vm, o: Obj, left: i32, up: i32) -> Res {
    let image = this(vm, o)?;
    make(vm, image.size(), |to| ops::shift(image, to, left, up))
}

/// `shift_left(n)`
fn shift_left(vm: &Vm, args: &[Obj]) -> Res {
    shifted(vm, args[0], want_i32(vm, args[1])?, 0)
}

/// `shift_right(n)`
fn shift_right(vm: &Vm, args: &[Obj]) -> Res {
    shifted(vm, args[0], want_i32(vm, args[1])?.saturating_neg(), 0)
}

/// `shift_up(n)`
fn shift_up(vm: &Vm, args: &[Obj]) -> Res {
    shifted(vm, args[0], 0, want_i32(vm, args[1])?)
}

/// `shift_down(n)`
fn shift_down(vm: &Vm, args: &[Obj]) -> Res {
    shifted(vm, args[0], 0, want_i32(vm, args[1])?.saturating_neg())
}

/// `crop(x, y, w, h)`: a size below zero counts as zero.
fn crop(vm: &Vm, args: &[Obj]) -> Res {
    let image = this(vm, args[0])?;
    let (x, y) = (want_i32(vm, args[1])?, want_i32(vm, args[2])?);
    let (width, height) = (want_i32(vm, args[3])?.max(0), want_i32(vm, args[4])?.max(0));
    let size = Size::new(width.into(), height.into()).map_err(|e| image_error(vm, e))?;
    make(vm, size, |to| ops::blit(image, to, ops::Blit::crop(x, y, width, height)))
}

/// `blit(src, x, y, w, h, xdest=0, ydest=0)`
fn blit(vm: &Vm, args: &[Obj]) -> Res {
    let to = this_writable(vm, args[0])?;
    let source = this(vm, args[1])?;
    let (x_to, y_to) = match args {
        [.., x_to, y_to] if args.len() == 8 => (want_i32(vm, *x_to)?, want_i32(vm, *y_to)?),
        [..] if args.len() == 7 => return Err(vm.type_error("must specify both offsets")),
        _ => (0, 0),
    };
    let (x, y) = (want_i32(vm, args[2])?, want_i32(vm, args[3])?);
    let (width, height) = (want_i32(vm, args[4])?, want_i32(vm, args[5])?);
    if width < 0 || height < 0 {
        return Err(image_error(vm, ImageError::NegativeSize));
    }
    ops::blit(source, to, ops::Blit { x, y, width, height, x_to, y_to });
    Ok(Obj::NONE)
}
