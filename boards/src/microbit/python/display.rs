//! `display`

use super::{board, image, is_int, wait_for};
use crate::hal::{Frame, HEIGHT, MAX_BRIGHTNESS, WIDTH};
use crate::microbit::animation::Timeline;
use crate::microbit::font;
use crate::microbit::scroll::Scroll;
use crate::microbit::state::{Content, WAIT_SHOW};
use vm::obj::{Kind, List, Obj, RomExt, Tuple};
use vm::printer::Printer;
use vm::trap::Res;
use vm::types::{self, Type, TypeSlots};
use vm::{Vm, n, natives};

natives! {
    METHODS:
    clear(1) = clear;
    get_pixel(3) = get_pixel;
    is_on(1) = is_on;
    off(1) = off;
    on(1) = on;
    read_light_level(1) = read_light_level;
    scroll[self, text, delay = Obj::small(150), *, wait = Obj::TRUE, monospace = Obj::FALSE,
        loop = Obj::FALSE] = scroll;
    set_pixel(4) = set_pixel;
    show[self, image, delay = Obj::small(400), *, clear = Obj::FALSE, wait = Obj::TRUE,
        loop = Obj::FALSE] = show, or vm::prelude::DISPLAY_SHOW;
}

static TYPE: Type = Type::new(n!(MicroBitDisplay), Kind::Ext, &TypeSlots::NONE, METHODS);
static INSTANCE: RomExt<0> = RomExt::new(&TYPE, []);
/// `microbit.display`
pub(super) const OBJECT: Obj = Obj::rom(&INSTANCE);

/// What `show` and `scroll` have in common besides the thing to show.
struct Options {
    delay_ms: i64,
    clear: bool,
    wait: bool,
    repeat: bool,
}

/// `show(image, delay=400, *, clear=False, wait=True, loop=False)`: an image, a text or number
/// character by character, or a sequence of images.
fn show(vm: &Vm, args: &[Obj]) -> Res {
    let options = Options {
        delay_ms: vm.want_int(args[2])?,
        clear: types::truth(vm, args[3])?,
        wait: types::truth(vm, args[4])?,
        repeat: types::truth(vm, args[5])?,
    };
    let shown = number_as_text(vm, args[1])?;
    let at_once = !options.clear && !options.repeat;
    if let Some(text) = vm.str_of(shown) {
        let mut chars = text.chars();
        return match (chars.next(), chars.next()) {
            (None, _) => Ok(Obj::NONE),
            (Some(c), None) if at_once => show_frame(vm, font::glyph(c).frame()),
            _ => start(vm, shown, Content::Letters { at: 0 }, options),
        };
    }
    if let Some(pixels) = image::pixels(vm, shown) {
        if at_once {
            return show_frame(vm, pixels.frame());
        }
        let one = vm.new_tuple(&[shown])?;
        return start(vm, one, Content::Images { at: 0 }, options);
    }
    let mut at = 0;
    while let Some(item) = sequence_item(vm, shown, at) {
        if frame_of(vm, item).is_none() {
            return Err(vm.type_error(vm::t!("not an image")));
        }
        at += 1;
    }
    if at == 0 && vm.as_a::<List>(shown).is_none() && vm.as_a::<Tuple>(shown).is_none() {
        return Err(vm.needs_python());
    }
    start(vm, shown, Content::Images { at: 0 }, options)
}

/// `scroll(text, delay=150, *, wait=True, monospace=False, loop=False)`: moves a text or number
/// over the display.
fn scroll(vm: &Vm, args: &[Obj]) -> Res {
    let options = Options {
        delay_ms: vm.want_int(args[2])?,
        clear: false,
        wait: types::truth(vm, args[3])?,
        repeat: types::truth(vm, args[5])?,
    };
    let monospace = types::truth(vm, args[4])?;
    let text = number_as_text(vm, args[1])?;
    vm.want_str(text)?;
    let content = Content::Scroll { scroll: Scroll::new(monospace), monospace };
    start(vm, text, content, options)
}

/// Ints, bools and floats as their text; anything else as it is.
fn number_as_text(vm: &Vm, o: Obj) -> Res {
    if !is_int(o) && vm.float_of(o).is_none() {
        return Ok(o);
    }
    let mut text = Printer::text(vm);
    types::str_into(vm, o, &mut text)?;
    text.finish_obj()
}

fn start(vm: &Vm, source: Obj, content: Content, options: Options) -> Res {
    let board = board(vm)?;
    if !vm.has_waited() {
        let now = board.hardware.clock().now_us();
        let timeline = Timeline::start(now, options.delay_ms, options.clear, options.repeat);
        board.start(vm, source, content, timeline);
    }
    wait_for(vm, options.wait && board.is_showing(), WAIT_SHOW)
}

fn show_frame(vm: &Vm, frame: Frame) -> Res {
    board(vm)?.show_frame(&frame);
    Ok(Obj::NONE)
}

/// Item `index` of a list or tuple.
pub(in super::super) fn sequence_item(vm: &Vm, o: Obj, index: usize) -> Option<Obj> {
    match vm.as_a::<List>(o) {
        Some(list) => vm.heap.list(list).get(index).map(|slot| slot.get()),
        None => vm.heap.tuple(vm.as_a::<Tuple>(o)?).get(index).copied(),
    }
}

/// The picture of an image or of a text of one character.
pub(in super::super) fn frame_of(vm: &Vm, o: Obj) -> Option<Frame> {
    if let Some(pixels) = image::pixels(vm, o) {
        return Some(pixels.frame());
    }
    let mut chars = vm.str_of(o)?.chars();
    match (chars.next(), chars.next()) {
        (Some(c), None) => Some(font::glyph(c).frame()),
        _ => None,
    }
}

/// `clear()`: every LED off, and the end of a sequence.
fn clear(vm: &Vm, _: &[Obj]) -> Res {
    show_frame(vm, Frame::BLANK)
}

/// Column and row arguments.
fn position(vm: &Vm, x: Obj, y: Obj) -> Res<(usize, usize)> {
    let (x, y) = (vm.want_i32(x)?, vm.want_i32(y)?);
    if (0..WIDTH as i32).contains(&x) && (0..HEIGHT as i32).contains(&y) {
        Ok((x as usize, y as usize))
    } else {
        Err(vm.value_error(vm::t!("index out of bounds")))
    }
}

/// `set_pixel(x, y, value)`
fn set_pixel(vm: &Vm, args: &[Obj]) -> Res {
    let level = vm.want_i32(args[3])?;
    let (x, y) = position(vm, args[1], args[2])?;
    if !(0..=i32::from(MAX_BRIGHTNESS)).contains(&level) {
        return Err(vm.value_error(vm::t!("brightness out of bounds")));
    }
    let display = board(vm)?.hardware.display();
    let mut frame = display.frame();
    frame.set(x, y, level as u8);
    display.set_frame(&frame);
    Ok(Obj::NONE)
}

/// `get_pixel(x, y)`
fn get_pixel(vm: &Vm, args: &[Obj]) -> Res {
    let (x, y) = position(vm, args[1], args[2])?;
    vm.new_int(board(vm)?.hardware.display().frame().get(x, y).into())
}

/// `on()`
fn on(vm: &Vm, _: &[Obj]) -> Res {
    board(vm)?.set_display_on(true);
    Ok(Obj::NONE)
}

/// `off()`
fn off(vm: &Vm, _: &[Obj]) -> Res {
    board(vm)?.set_display_on(false);
    Ok(Obj::NONE)
}

/// `is_on()`
fn is_on(vm: &Vm, _: &[Obj]) -> Res {
    Ok(Obj::bool(board(vm)?.hardware.display().is_on()))
}

/// `read_light_level()`: brightness around the board, 0 to 255.
fn read_light_level(vm: &Vm, _: &[Obj]) -> Res {
    vm.new_int(board(vm)?.hardware.display().light_level().into())
}
