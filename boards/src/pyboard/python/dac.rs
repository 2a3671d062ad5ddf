//! `pyb.DAC`

use super::functions::missing;
use super::pin::find;
use super::{as_type, board, byte, field, handlers, timer, want};
use crate::hal::Analog;
use crate::pyboard::gpio::Mode;
use crate::pyboard::state::DAC_PINS;
use vm::buffer::Buffer;
use vm::obj::{Kind, Native, Obj, RomExt};
use vm::printer::Printer;
use vm::trap::Res;
use vm::types::{Type, TypeSlots};
use vm::{Vm, n, natives};

/// Timers, from 0, that can lead a converter.
const LEADERS: [usize; 6] = [1, 3, 4, 5, 6, 7];
/// `CIRCULAR`
const CIRCULAR: i32 = 0x100;

natives! {
    METHODS:
    deinit(1) = deinit;
    init[self, bits = Obj::small(8), *, buffering = Obj::NONE] = init;
    noise(2) = noise;
    triangle(2) = triangle;
    write(2) = write;
    write_timed[self, data, freq, *, mode = Obj::small(0)] = write_timed;
    CIRCULAR := Obj::small(0x100);
    NORMAL := Obj::small(0);
}

/// The class.
pub(super) static TYPE: Type = Type::new(
    n!(DAC),
    Kind::Ext,
    &TypeSlots { new: Some(&NEW), repr: Some(repr), ..TypeSlots::NONE },
    METHODS,
);
static NEW: Native = Native::with_sig(n!(DAC), &SIG).or(&vm::prelude::PYBOARD_AT_PIN);
static SIG: vm::native::Sig =
    vm::sig!(port, bits = super::OMITTED, *, buffering = super::OMITTED).runs(new);
static OBJECTS: [RomExt<1>; 2] = [RomExt::new(&TYPE, [0]), RomExt::new(&TYPE, [1])];

/// `DAC(port, bits=8, *, buffering=None)`: 1, 2 or a pin.
fn new(vm: &Vm, args: &[Obj]) -> Res {
    let i = if args[0].is_small() {
        (vm.want_u32(args[0])? as usize).wrapping_sub(1)
    } else {
        let pin = find(vm, args[0])?;
        match DAC_PINS.iter().position(|other| *other == pin) {
            Some(i) => i,
            None => {
                let text = vm::t!("Pin({}) doesn't have DAC capabilities");
                return Err(handlers::value_error_of(vm, text, pin.name()));
            }
        }
    };
    let Some(object) = OBJECTS.get(i) else { return Err(missing(vm, "DAC", args[0])) };
    let given = args[1..].iter().any(|o| *o != super::OMITTED);
    if given || board(vm)?.dac_bits.get()[i] == 0 {
        let bits = if args[1] == super::OMITTED { Obj::small(8) } else { args[1] };
        start(vm, i, bits)?;
    }
    Ok(Obj::rom(object))
}

fn which(vm: &Vm, o: Obj) -> Res<usize> {
    Ok(byte(vm, want(vm, o, &TYPE)?, 0).into())
}

fn start(vm: &Vm, i: usize, bits: Obj) -> Res<()> {
    let bits = vm.want_i32(bits)?;
    if !matches!(bits, 8 | 12) {
        return Err(vm.value_error(vm::t!("unsupported bits")));
    }
    let board = board(vm)?;
    board.set_pin(DAC_PINS[i], |gpio| gpio.mode = Mode::Analog);
    let mut all = board.dac_bits.get();
    all[i] = bits as u8;
    board.dac_bits.set(all);
    board.hardware.converters().put(i, Analog::Off);
    Ok(())
}

/// `init(bits=8, *, buffering=None)`
fn init(vm: &Vm, args: &[Obj]) -> Res {
    start(vm, which(vm, args[0])?, args[1])?;
    Ok(Obj::NONE)
}

fn repr(vm: &Vm, o: Obj, p: &mut Printer) -> Res<()> {
    let i = which(vm, o)?;
    field(p, "DAC(", i as u32 + 1)?;
    field(p, ", bits=", board(vm)?.dac_bits.get()[i].into())?;
    p.str(")")
}

fn put(vm: &Vm, o: Obj, what: Analog) -> Res {
    let i = which(vm, o)?;
    board(vm)?.hardware.converters().put(i, what);
    Ok(Obj::NONE)
}

/// `deinit()`
fn deinit(vm: &Vm, args: &[Obj]) -> Res {
    put(vm, args[0], Analog::Off)
}

fn frequency(vm: &Vm, o: Obj) -> Res<u32> {
    let hertz = vm.want_int(o)?;
    match u32::try_from(hertz).ok().filter(|hertz| *hertz > 0) {
        Some(hertz) => Ok(hertz),
        None => Err(vm.value_error(vm::t!("must have positive freq"))),
    }
}

/// `noise(freq)`
fn noise(vm: &Vm, args: &[Obj]) -> Res {
    let hertz = frequency(vm, args[1])?;
    put(vm, args[0], Analog::Noise { hertz })
}

/// `triangle(freq)`
fn triangle(vm: &Vm, args: &[Obj]) -> Res {
    let hertz = frequency(vm, args[1])?;
    put(vm, args[0], Analog::Triangle { hertz })
}

/// `write(value)`: of 8 or 12 bits; what is beyond is cut off.
fn write(vm: &Vm, args: &[Obj]) -> Res {
    let i = which(vm, args[0])?;
    let bits = board(vm)?.dac_bits.get()[i].clamp(8, 12);
    let value = vm.want_word(args[1])? << (12 - bits) & 0xfff;
    put(vm, args[0], Analog::Level(value as u16))
}

/// `write_timed(data, freq, *, mode=DAC.NORMAL)`: so many a second, or at each turn of a timer.
fn write_timed(vm: &Vm, args: &[Obj]) -> Res {
    let i = which(vm, args[0])?;
    let buffer = Buffer::want(vm, args[1])?;
    let hertz = match as_type(vm, args[2], &timer::TYPE) {
        None => frequency(vm, args[2])?,
        Some(ext) => {
            if !LEADERS.contains(&byte(vm, ext, 0).into()) {
                return Err(vm.value_error(vm::t!("Timer does not support DAC triggering")));
            }
            let (ticks, hertz) = timer::rate(vm, args[2])?;
            (hertz / ticks.max(1)) as u32
        }
    };
    let repeats = vm.want_i32(args[3])? == CIRCULAR;
    let wide = board(vm)?.dac_bits.get()[i] == 12;
    // They are fetched from there while they sound.
    let data = handlers::keep_memory(vm, handlers::SAMPLES + i, buffer.len())?;
    data.iter().enumerate().for_each(|(at, place)| place.set(buffer.get(at)));
    put(vm, args[0], Analog::Samples { data, wide, hertz, repeats })
}
