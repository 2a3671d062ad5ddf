//! `framebuf`: drawing into a buffer, for displays.
//!
//! A `FrameBuffer` has one value, the owner of its memory, and in its bytes where in it the pixels
//! begin, the size and the format. Pixels are in `canvas`, what is drawn with them in `shapes`,
//! letters in `font`.

mod canvas;
mod font;
mod shapes;

use canvas::{Canvas, Format};
pub use font::glyph;
use shapes::{Ellipse, MAX_RADIUS, Polygon, QUARTERS, line};
use vm::buffer::{Buffer, Item};
use vm::obj::{Ext, Header, Kind, List, Native, Obj, Ref, RomModule, Slot, Tuple};
use vm::trap::Res;
use vm::types::{Type, TypeSlots, object, truth};
use vm::{Vm, n, natives};

/// The module.
pub static MODULE: RomModule =
    RomModule { header: Header::rom(Kind::RomModule), name: n!(framebuf), table: TABLE };

const fn number(format: Format) -> Obj {
    Obj::small(format as vm::obj::SmallInt)
}

natives! {
    TABLE:
    __name__ := n!(framebuf);
    FrameBuffer := TYPE.obj();
    FrameBuffer1(3..4) = new_mono;
    MVLSB := number(Format::MonoVlsb);
    MONO_VLSB := number(Format::MonoVlsb);
    RGB565 := number(Format::Rgb565);
    GS2_HMSB := number(Format::Gs2);
    GS4_HMSB := number(Format::Gs4);
    GS8 := number(Format::Gs8);
    MONO_HLSB := number(Format::MonoHlsb);
    MONO_HMSB := number(Format::MonoHmsb);
}

natives! {
    METHODS:
    __init__(1..) = object::fill;
    fill(2) = fill;
    fill_rect(6) = fill_rect;
    pixel(3..4) = pixel;
    hline(5) = hline;
    vline(5) = vline;
    rect(6..7) = rect;
    line(6) = draw_line;
    ellipse(6..8) = ellipse;
    poly(5..6) = poly;
    blit(4..6) = blit;
    scroll(3) = scroll;
    text(4..5) = text;
}

/// The type `FrameBuffer`.
static TYPE: Type = Type::new(
    n!(FrameBuffer),
    Kind::Ext,
    &TypeSlots {
        new: Some(&NEW),
        buffer: Some(|vm, o| Some(of_ext(vm, as_ext(vm, o)?)?.buffer)),
        ..TypeSlots::NONE
    },
    METHODS,
);
static NEW: Native = Native::new(n!(FrameBuffer), 4, 5, new);

/// Bytes of the object: start, width, height, stride as little-endian u32, format.
const BYTES: usize = 17;

/// A canvas from the arguments `buffer, width, height, format[, stride]`.
fn from_args<'v>(vm: &'v Vm, args: &[Obj], writable: bool) -> Res<Canvas<'v>> {
    let wrong = || vm.value_error(vm::t!("invalid size"));
    let size = |o: Obj| -> Res<usize> {
        match vm.want_i32(o)? {
            n @ 1..=0xffff => Ok(n as usize),
            _ => Err(wrong()),
        }
    };
    let (width, height) = (size(args[1])?, size(args[2])?);
    let format = vm.want_i32(args[3])?;
    let stride = args.get(4).map_or(Ok(width), |o| size(*o))?;
    if stride < width {
        return Err(wrong());
    }
    let Some(format) = Format::from_number(format) else {
        return Err(vm.value_error(vm::t!("invalid format")));
    };
    let buffer = match writable {
        true => Buffer::want_writable(vm, args[0])?,
        false => Buffer::want(vm, args[0])?,
    };
    if format.bytes(width, height, stride) > buffer.len() {
        return Err(vm.value_error(vm::t!("buffer too small")));
    }
    let (width, height, stride) = (width as i64, height as i64, format.whole(stride));
    Ok(Canvas { buffer, format, width, height, stride })
}

/// `FrameBuffer(buffer, width, height, format[, stride])`
fn new(vm: &Vm, args: &[Obj]) -> Res {
    let c = from_args(vm, args, true)?;
    let made = vm.new_ext(&TYPE, 1, BYTES)?;
    vm.heap.ext_slots(made)[0].set(c.buffer.owner);
    let numbers = [c.buffer.start as u32, c.width as u32, c.height as u32, c.stride as u32];
    let numbers = numbers.map(u32::to_le_bytes);
    let bytes = vm.heap.ext_bytes(made);
    bytes.iter().zip(numbers.as_flattened()).for_each(|(cell, b)| cell.set(*b));
    bytes[BYTES - 1].set(c.format as u8);
    Ok(made.obj())
}

/// `FrameBuffer1(buffer, width, height[, stride])`
fn new_mono(vm: &Vm, args: &[Obj]) -> Res {
    let stride = args.get(3).copied().unwrap_or(args[1]);
    new(vm, &[args[0], args[1], args[2], number(Format::MonoVlsb), stride])
}

fn as_ext(vm: &Vm, o: Obj) -> Option<Ref<Ext>> {
    vm.as_a::<Ext>(o).filter(|ext| core::ptr::eq(vm[*ext].ty, &TYPE))
}

fn of_ext<'v>(vm: &'v Vm, ext: Ref<Ext>) -> Option<Canvas<'v>> {
    let bytes = vm.heap.ext_bytes(ext);
    let number =
        |i: usize| u32::from_le_bytes(core::array::from_fn(|k| bytes[i * 4 + k].get())) as usize;
    let whole = Buffer::of_owner(vm, vm.heap.ext_slots(ext)[0].get())?;
    let buffer = whole.part(number(0), usize::MAX, Item::BYTE);
    let format = Format::from_number(bytes[BYTES - 1].get().into())?;
    let (width, height, stride) = (number(1) as i64, number(2) as i64, number(3));
    Some(Canvas { buffer, format, width, height, stride })
}

/// The canvas of a `FrameBuffer`.
fn want<'v>(vm: &'v Vm, o: Obj) -> Res<Canvas<'v>> {
    let canvas = as_ext(vm, o).and_then(|ext| of_ext(vm, ext));
    canvas.ok_or_else(|| vm.type_error(vm::t!("expected a FrameBuffer")))
}

/// What is read from: a `FrameBuffer`, or a tuple or list of its arguments.
fn want_source<'v>(vm: &'v Vm, o: Obj) -> Res<Canvas<'v>> {
    let mut args = [Obj::NONE; 5];
    let count = if let Some(t) = vm.as_a::<Tuple>(o) {
        let items = vm.heap.tuple(t);
        args.iter_mut().zip(items).for_each(|(to, o)| *to = *o);
        items.len()
    } else if let Some(l) = vm.as_a::<List>(o) {
        let items = vm.heap.list(l);
        args.iter_mut().zip(items.iter().map(Slot::get)).for_each(|(to, o)| *to = o);
        items.len()
    } else {
        return want(vm, o);
    };
    match count {
        4 | 5 => from_args(vm, &args[..count], false),
        _ => Err(vm.value_error(vm::t!("expected (buffer, width, height, format[, stride])"))),
    }
}

/// A coordinate. Raises OverflowError beyond 32 bits.
fn coordinate(vm: &Vm, o: Obj) -> Res<i64> {
    match i32::try_from(vm.want_int(o)?) {
        Ok(n) => Ok(n.into()),
        Err(_) => Err(vm.overflow_error(vm::t!("coordinate out of range"))),
    }
}

/// The first `N` arguments behind the receiver.
fn numbers<const N: usize>(vm: &Vm, args: &[Obj]) -> Res<[i64; N]> {
    let mut all = [0; N];
    for (to, o) in all.iter_mut().zip(&args[1..]) {
        *to = coordinate(vm, *o)?;
    }
    Ok(all)
}

fn colour(vm: &Vm, o: Obj) -> Res<u32> {
    vm.want_word(o)
}

/// An optional argument that is true or false.
fn flag(vm: &Vm, args: &[Obj], at: usize) -> Res<bool> {
    args.get(at).map_or(Ok(false), |o| truth(vm, *o))
}

/// `fill(c)`
fn fill(vm: &Vm, args: &[Obj]) -> Res {
    let c = want(vm, args[0])?;
    c.fill(0, 0, c.width, c.height, colour(vm, args[1])?);
    Ok(Obj::NONE)
}

/// `fill_rect(x, y, w, h, c)`
fn fill_rect(vm: &Vm, args: &[Obj]) -> Res {
    let [x, y, w, h] = numbers(vm, args)?;
    want(vm, args[0])?.fill(x, y, w, h, colour(vm, args[5])?);
    Ok(Obj::NONE)
}

/// `pixel(x, y[, c])`
fn pixel(vm: &Vm, args: &[Obj]) -> Res {
    let ([x, y], c) = (numbers(vm, args)?, want(vm, args[0])?);
    match args.get(3) {
        None => c.get(x, y).map_or(Ok(Obj::NONE), |colour| vm.new_uint(colour.into())),
        Some(o) => {
            c.set(x, y, colour(vm, *o)?);
            Ok(Obj::NONE)
        }
    }
}

/// `hline(x, y, w, c)`
fn hline(vm: &Vm, args: &[Obj]) -> Res {
    let [x, y, w] = numbers(vm, args)?;
    want(vm, args[0])?.fill(x, y, w, 1, colour(vm, args[4])?);
    Ok(Obj::NONE)
}

/// `vline(x, y, h, c)`
fn vline(vm: &Vm, args: &[Obj]) -> Res {
    let [x, y, h] = numbers(vm, args)?;
    want(vm, args[0])?.fill(x, y, 1, h, colour(vm, args[4])?);
    Ok(Obj::NONE)
}

/// `rect(x, y, w, h, c[, f])`
fn rect(vm: &Vm, args: &[Obj]) -> Res {
    let ([x, y, w, h], canvas) = (numbers(vm, args)?, want(vm, args[0])?);
    let colour = colour(vm, args[5])?;
    if flag(vm, args, 6)? {
        canvas.fill(x, y, w, h, colour);
        return Ok(Obj::NONE);
    }
    canvas.fill(x, y, w, 1, colour);
    canvas.fill(x, y + h - 1, w, 1, colour);
    canvas.fill(x, y, 1, h, colour);
    canvas.fill(x + w - 1, y, 1, h, colour);
    Ok(Obj::NONE)
}

/// `line(x1, y1, x2, y2, c)`
fn draw_line(vm: &Vm, args: &[Obj]) -> Res {
    let [x1, y1, x2, y2] = numbers(vm, args)?;
    line(&want(vm, args[0])?, (x1, y1), (x2, y2), colour(vm, args[5])?);
    Ok(Obj::NONE)
}

/// `ellipse(x, y, xr, yr, c[, f[, m]])`: the bits of `m` are the quarters to be drawn.
fn ellipse(vm: &Vm, args: &[Obj]) -> Res {
    let [x, y, across, down] = numbers(vm, args)?;
    let canvas = want(vm, args[0])?;
    let (colour, fill) = (colour(vm, args[5])?, flag(vm, args, 6)?);
    let quarters = args.get(7).map_or(Ok(QUARTERS), |o| vm.want_word(*o))? & QUARTERS;
    if across > MAX_RADIUS || down > MAX_RADIUS {
        return Err(vm.value_error(vm::t!("radius too large")));
    }
    if across >= 0 && down >= 0 {
        Ellipse { x, y, quarters, fill, colour }.draw(&canvas, across, down);
    }
    Ok(Obj::NONE)
}

/// Most corners of a filled polygon: its edges are put in order for each row, which cannot be
/// interrupted.
const MAX_FILLED: usize = 1000;

/// `poly(x, y, coords, c[, f])`: `coords` is a buffer of numbers, x and y in turn.
fn poly(vm: &Vm, args: &[Obj]) -> Res {
    let ([x, y], canvas) = (numbers(vm, args)?, want(vm, args[0])?);
    let coords = Buffer::want(vm, args[3])?;
    let (colour, fill) = (colour(vm, args[4])?, flag(vm, args, 5)?);
    let count = coords.count() / 2;
    if count == 0 {
        return Ok(Obj::NONE);
    }
    for i in 0..count * 2 {
        coordinate(vm, coords.item(vm, i)?)?;
    }
    let number = |i: usize| coords.item(vm, i).ok().and_then(Obj::as_small).unwrap_or(0) as i64;
    let corner = |i: usize| (number(i * 2), number(i * 2 + 1));
    let polygon = Polygon { x, y, count, corner: &corner, colour };
    if fill {
        if count > MAX_FILLED {
            return Err(vm.value_error(vm::t!("too many corners")));
        }
        let room = vm.heap.alloc_raw(count.saturating_mul(4))?;
        polygon.fill(&canvas, vm.heap.raw_u32(room));
    } else {
        polygon.outline(&canvas);
    }
    Ok(Obj::NONE)
}

/// `blit(source, x, y[, key[, palette]])`: pixels of the colour `key` are left out; `palette` is a
/// row of the colours to be drawn.
fn blit(vm: &Vm, args: &[Obj]) -> Res {
    let (canvas, source) = (want(vm, args[0])?, want_source(vm, args[1])?);
    let (x, y) = (coordinate(vm, args[2])?, coordinate(vm, args[3])?);
    let key = args.get(4).map_or(Ok(u32::MAX), |o| vm.want_word(*o))?;
    let palette = match args.get(5).filter(|o| !o.is_none()) {
        Some(o) => Some(want_source(vm, *o)?),
        None => None,
    };
    for row in y.max(0)..(y + source.height).min(canvas.height) {
        for column in x.max(0)..(x + source.width).min(canvas.width) {
            let mut colour = source.get(column - x, row - y).unwrap_or(0);
            if let Some(palette) = &palette {
                colour = palette.get(colour.into(), 0).unwrap_or(0);
            }
            if colour != key {
                canvas.set(column, row, colour);
            }
        }
    }
    Ok(Obj::NONE)
}

/// `scroll(xstep, ystep)`: moves the picture; what it leaves behind stays.
fn scroll(vm: &Vm, args: &[Obj]) -> Res {
    let ([dx, dy], c) = (numbers(vm, args)?, want(vm, args[0])?);
    if dx.abs() >= c.width || dy.abs() >= c.height {
        return Ok(Obj::NONE);
    }
    let (columns, rows) = (c.width - dx.abs(), c.height - dy.abs());
    // From the side that the picture moves to, so that nothing is read after it was written.
    let place = |i: i64, count: i64, step: i64| if step > 0 { step + count - 1 - i } else { i };
    for row in 0..rows {
        let y = place(row, rows, dy);
        for column in 0..columns {
            let x = place(column, columns, dx);
            c.set(x, y, c.get(x - dx, y - dy).unwrap_or(0));
        }
    }
    Ok(Obj::NONE)
}

/// `text(s, x, y[, c])`: one character for each byte of the text.
fn text(vm: &Vm, args: &[Obj]) -> Res {
    let canvas = want(vm, args[0])?;
    let Some(text) = vm.text_of(args[1]) else {
        return Err(vm.type_error(vm::t!("text must be a str")));
    };
    let (x, y) = (coordinate(vm, args[2])?, coordinate(vm, args[3])?);
    let colour = args.get(4).map_or(Ok(1), |o| colour(vm, *o))?;
    for (i, code) in text.iter().enumerate() {
        let left = x + 8 * i as i64;
        if left >= canvas.width {
            break;
        }
        for (column, pixels) in (left..).zip(glyph(*code)) {
            (0..8).filter(|row| pixels >> row & 1 != 0).for_each(|row| {
                canvas.set(column, y + row, colour);
            });
        }
    }
    Ok(Obj::NONE)
}
