//! Constructor, text and operators of `Image`.

use super::{image_error, make, new_image, pixels, this};
use crate::hal::MAX_BRIGHTNESS;
use crate::microbit::font;
use crate::microbit::image::{ImageError, Pixels, Size, ops, parse, text};
use vm::Vm;
use vm::code::BinOp;
use vm::obj::{ByteArray, Bytes, Obj};
use vm::printer::Printer;
use vm::trap::Res;

/// `Image()`, `Image(text)`, `Image(width, height)`, `Image(width, height, buffer)`
pub(super) fn new(vm: &Vm, args: &[Obj]) -> Res {
    match args {
        [] => make(vm, Size::DISPLAY, |_| {}),
        [text] => from_text(vm, *text),
        [width, height] => {
            let size = want_size(vm, *width, *height)?;
            make(vm, size, |_| {})
        }
        [width, height, buffer] => from_buffer(vm, want_size(vm, *width, *height)?, *buffer),
        _ => Err(vm.type_error(vm::t!("Image() takes 0 to 3 arguments"))),
    }
}

fn want_size(vm: &Vm, width: Obj, height: Obj) -> Res<Size> {
    let size = Size::new(vm.want_i32(width)?, vm.want_i32(height)?);
    size.map_err(|error| image_error(vm, error))
}

/// One character is its glyph, anything longer the rows of an image.
fn from_text(vm: &Vm, o: Obj) -> Res {
    let Some(text) = vm.str_of(o) else {
        return Err(vm.type_error(vm::t!("Image(s) takes a string")));
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
        None => Err(vm.type_error(vm::t!("object with buffer protocol required"))),
    }
}

pub(super) fn repr(vm: &Vm, o: Obj, to: &mut Printer) -> Res<()> {
    write(vm, o, false, to)
}

pub(super) fn str(vm: &Vm, o: Obj, to: &mut Printer) -> Res<()> {
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
pub(super) fn binary(vm: &Vm, op: BinOp, _: bool, a: Obj, b: Obj) -> Res {
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
                return Err(vm.zero_division(vm::t!("division by zero")));
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
