//! `pyb.ADC` and `pyb.ADCAll`
//!
//! A converter has twelve bits for 0 to 3300 mV. Channels 16 to 18 are inside the processor: its
//! temperature, a reference of 1.21 V, half the voltage of the battery.

use super::pin::find;
use super::{as_type, board, byte, field, handlers, timer, want};
use crate::hal::scale;
use crate::pyboard::gpio::Mode;
use crate::pyboard::pins::PinId;
use crate::pyboard::state::Pyboard;
use vm::buffer::Buffer;
use vm::obj::{Float, Kind, List, Native, Obj, SmallInt, Tuple};
use vm::printer::Printer;
use vm::trap::Res;
use vm::types::{Type, TypeSlots};
use vm::{Vm, n, natives};

/// Largest value.
const MOST: u32 = 4095;
/// The supply in millivolts.
const SUPPLY_MV: u32 = 3300;
const TEMPERATURE: u8 = 16;
const REFERENCE: u8 = 17;
const BATTERY: u8 = 18;
/// What the reference gives, as measured when the chip was made.
const REFERENCE_VALUE: u32 = 1502;
/// What the temperature sensor gave at 30 °C and at 110 °C.
const AT_30: Float = 943.0;
const AT_110: Float = 1192.0;

natives! {
    METHODS:
    read(1) = read;
    read_timed(3) = read_timed;
    class read_timed_multi(4) = read_timed_multi;
}

/// The class; an object has what it was made with, and the channel.
pub(super) static TYPE: Type = Type::new(
    n!(ADC),
    Kind::Ext,
    &TypeSlots { new: Some(&NEW), repr: Some(repr), ..TypeSlots::NONE },
    METHODS,
);
static NEW: Native = Native::new(n!(ADC), 1, 1, new).or(&vm::prelude::PYBOARD_AT_PIN);

natives! {
    ALL_METHODS:
    read_channel(2) = read_channel;
    read_core_temp(1) = read_core_temp;
    read_core_vbat(1) = read_core_vbat;
    read_core_vref(1) = read_core_vref;
    read_vref(1) = read_vref;
}

/// The class; an object has the number of bits.
pub(super) static ALL: Type = Type::new(
    n!(ADCAll),
    Kind::Ext,
    &TypeSlots { new: Some(&ALL_NEW), repr: Some(all_repr), ..TypeSlots::NONE },
    ALL_METHODS,
);
static ALL_NEW: Native = Native::new(n!(ADCAll), 1, 2, new_all);

fn channel(vm: &Vm, o: Obj) -> Res<u8> {
    match vm.want_i32(o)? {
        channel if (0..=i32::from(BATTERY)).contains(&channel) => Ok(channel as u8),
        _ => Err(handlers::value_error_about(vm, vm::t!("not a valid ADC Channel: {}"), o)),
    }
}

fn pin_of(channel: u8) -> Option<PinId> {
    PinId::all().find(|pin| pin.analog().is_some_and(|(_, other)| other == channel))
}

fn connect(board: &Pyboard, pin: PinId) {
    board.set_pin(pin, |gpio| gpio.mode = Mode::Analog);
}

/// `ADC(pin)`: a pin, its name, or a channel.
fn new(vm: &Vm, args: &[Obj]) -> Res {
    let channel = if args[0].is_small() || args[0].is_kind(Kind::BigInt) {
        channel(vm, args[0])?
    } else {
        let pin = find(vm, args[0])?;
        let Some((_, channel)) = pin.analog() else {
            let text = vm::t!("Pin({}) doesn't have ADC capabilities");
            return Err(handlers::value_error_of(vm, text, pin.name()));
        };
        channel
    };
    let ext = vm.new_ext(&TYPE, 1, 1)?;
    vm.heap.ext_slots(ext)[0].set(args[0]);
    vm.heap.ext_bytes(ext)[0].set(channel);
    if let Some(pin) = pin_of(channel) {
        connect(board(vm)?, pin);
    }
    Ok(ext.obj())
}

fn repr(vm: &Vm, o: Obj, p: &mut Printer) -> Res<()> {
    let ext = want(vm, o, &TYPE)?;
    p.str("<ADC on ")?;
    vm::types::str_into(vm, vm.heap.ext_slots(ext)[0].get(), p)?;
    field(p, " channel=", byte(vm, ext, 0).into())?;
    p.str(">")
}

/// What a channel gives now.
pub(super) fn convert(board: &Pyboard, channel: u8) -> u32 {
    let hardware = board.hardware;
    if let Some(value) = hardware.convert(channel) {
        return value;
    }
    let of_mv = |mv: u32| (mv.min(SUPPLY_MV) * MOST + SUPPLY_MV / 2) / SUPPLY_MV;
    match channel {
        TEMPERATURE => {
            let above = hardware.thermometer().celsius() as Float - 30.0;
            (AT_30 + above * (AT_110 - AT_30) / 80.0 + 0.5) as u32
        }
        REFERENCE => REFERENCE_VALUE,
        BATTERY => of_mv(hardware.battery_mv() / 2),
        _ => {
            hardware.converters().settle();
            pin_of(channel).map_or(0, |pin| of_mv(hardware.pins().millivolts(pin.index())))
        }
    }
}

/// `read()`: 0–4095.
fn read(vm: &Vm, args: &[Obj]) -> Res {
    let channel = byte(vm, want(vm, args[0], &TYPE)?, 0);
    Ok(Obj::small(convert(board(vm)?, channel) as SmallInt))
}

/// Puts a sample at place `i` of a buffer; bytes have its upper eight bits.
fn store(buffer: &Buffer, i: usize, value: u32) {
    let size = usize::from(buffer.item.size);
    let value = if size == 1 { value >> 4 } else { value };
    if let Some(cells) = buffer.cells() {
        vm::buffer::store(cells, i * size, size as u8, value.into());
    }
}

/// Time of the nth sample of a timer, or of so many a second.
fn sample_time(start_us: u64, nth: usize, (ticks, hertz): (u64, u64)) -> u64 {
    let (micros, rest) = scale(nth as u64, ticks * 1_000_000, hertz.max(1));
    start_us + micros + u64::from(rest > 0)
}

/// Ticks from sample to sample, and ticks a second.
fn rate(vm: &Vm, o: Obj) -> Res<(u64, u64)> {
    if as_type(vm, o, &timer::TYPE).is_some() {
        return timer::rate(vm, o);
    }
    let hertz = vm.want_int(o)?;
    if hertz <= 0 {
        return Err(vm.value_error(vm::t!("must have positive freq")));
    }
    Ok((1, hertz as u64))
}

/// `read_timed(buffer, timer)`: a sample at each turn of the timer, or so many a second.
fn read_timed(vm: &Vm, args: &[Obj]) -> Res {
    let channel = byte(vm, want(vm, args[0], &TYPE)?, 0);
    let buffer = Buffer::want_writable(vm, args[1])?;
    let rate = rate(vm, args[2])?;
    let board = board(vm)?;
    let mut progress = board.progress(super::bus::key(&args[..2]));
    let now = board.hardware.clock().now_us();
    while progress.done < buffer.count() {
        let time = sample_time(progress.start_us, progress.done + 1, rate);
        if time > now {
            return Err(board.wait_until(vm, progress, time));
        }
        store(&buffer, progress.done, convert(board, channel));
        progress.done += 1;
    }
    board.end_progress();
    vm.new_int(buffer.len() as i64)
}

/// The items of a tuple or list.
fn items<'v>(vm: &'v Vm, o: Obj) -> Res<(usize, impl Fn(usize) -> Obj + 'v)> {
    let tuple = vm.as_a::<Tuple>(o).map(|tuple| vm.heap.tuple(tuple));
    let list = match tuple {
        None => vm.heap.list(vm.want::<List>(o)?),
        Some(_) => &[],
    };
    let count = tuple.map_or(list.len(), <[Obj]>::len);
    Ok((count, move |i: usize| tuple.map_or_else(|| list[i].get(), |items| items[i])))
}

/// `ADC.read_timed_multi(adcs, buffers, timer)`: true if it kept pace with the timer.
fn read_timed_multi(vm: &Vm, args: &[Obj]) -> Res {
    let (count, adc) = items(vm, args[1])?;
    let (buffers, buffer) = items(vm, args[2])?;
    if count < 1 {
        return Err(vm.value_error(vm::t!("need at least 1 ADC")));
    }
    if count != buffers {
        return Err(vm.value_error(vm::t!("length of ADC and buffer lists differ")));
    }
    let first = Buffer::want_writable(vm, buffer(0))?;
    for i in 0..count {
        let other = Buffer::want_writable(vm, buffer(i))?;
        if other.len() != first.len() || other.item.size != first.item.size {
            return Err(vm.value_error(vm::t!("size and type of buffers must match")));
        }
        want(vm, adc(i), &TYPE)?;
    }
    if as_type(vm, args[3], &timer::TYPE).is_none() {
        return Err(vm.value_error(vm::t!("need a Timer object")));
    }
    let rate = timer::rate(vm, args[3])?;
    let board = board(vm)?;
    let mut progress = board.progress(super::bus::key(&args[1..3]));
    let now = board.hardware.clock().now_us();
    while progress.done < first.count() {
        let time = sample_time(progress.start_us, progress.done + 1, rate);
        if time > now {
            return Err(board.wait_until(vm, progress, time));
        }
        for i in 0..count {
            let channel = byte(vm, want(vm, adc(i), &TYPE)?, 0);
            store(&Buffer::want_writable(vm, buffer(i))?, progress.done, convert(board, channel));
        }
        progress.done += 1;
    }
    board.end_progress();
    Ok(Obj::TRUE)
}

/// `ADCAll(resolution, mask=0xffffffff)`
fn new_all(vm: &Vm, args: &[Obj]) -> Res {
    let bits = vm.want_i32(args[0])?;
    if !matches!(bits, 6 | 8 | 10 | 12) {
        let text = vm::t!("resolution {} not supported");
        return Err(handlers::value_error_about(vm, text, args[0]));
    }
    let mask = args.get(1).map_or(Ok(0xffff_ffff), |mask| vm.want_word(*mask))?;
    let ext = vm.new_ext(&ALL, 0, 1)?;
    vm.heap.ext_bytes(ext)[0].set(bits as u8);
    let board = board(vm)?;
    let chosen = (0..16u8).filter(|channel| mask >> channel & 1 != 0);
    chosen.filter_map(pin_of).for_each(|pin| connect(board, pin));
    Ok(ext.obj())
}

fn all_repr(vm: &Vm, o: Obj, p: &mut Printer) -> Res<()> {
    want(vm, o, &ALL)?;
    p.str("<ADCAll>")
}

/// The number of bits of an object, and what a channel gives.
fn value(vm: &Vm, o: Obj, channel: u8) -> Res<(u8, u32)> {
    let bits = byte(vm, want(vm, o, &ALL)?, 0);
    Ok((bits, convert(board(vm)?, channel) >> (12 - bits)))
}

/// The same with twelve bits again.
fn reference(vm: &Vm, o: Obj, channel: u8) -> Res<Float> {
    let (bits, value) = value(vm, o, channel)?;
    Ok((value << (12 - bits)) as Float)
}

/// `read_channel(channel)`
fn read_channel(vm: &Vm, args: &[Obj]) -> Res {
    let channel = channel(vm, args[1])?;
    Ok(Obj::small(value(vm, args[0], channel)?.1 as SmallInt))
}

/// `read_core_temp()`: degrees Celsius.
fn read_core_temp(vm: &Vm, args: &[Obj]) -> Res {
    let value = reference(vm, args[0], TEMPERATURE)?;
    vm.new_float((value - AT_30) / ((AT_110 - AT_30) / 80.0) + 30.0)
}

/// `read_core_vbat()`: volts.
fn read_core_vbat(vm: &Vm, args: &[Obj]) -> Res {
    let value = reference(vm, args[0], BATTERY)?;
    vm.new_float(value * 2.0 * SUPPLY_MV as Float / 1000.0 / MOST as Float)
}

/// `read_core_vref()`: volts.
fn read_core_vref(vm: &Vm, args: &[Obj]) -> Res {
    want(vm, args[0], &ALL)?;
    vm.new_float(REFERENCE_VALUE as Float * SUPPLY_MV as Float / 1000.0 / MOST as Float)
}

/// `read_vref()`: volts of the supply.
fn read_vref(vm: &Vm, args: &[Obj]) -> Res {
    let value = reference(vm, args[0], REFERENCE)?;
    vm.new_float(SUPPLY_MV as Float / 1000.0 * REFERENCE_VALUE as Float / value)
}
