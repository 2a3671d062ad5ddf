//! What `machine` does on one pin with exact times: `time_pulse_us` and `bitstream`.

use crate::pyboard::python::bus::{hold, key};
use crate::pyboard::python::{board, pin};
use core::cell::Cell;
use vm::Vm;
use vm::buffer::Buffer;
use vm::obj::{List, Obj, SmallInt, Tuple};
use vm::trap::Res;

/// What tells these instructions from others on the same objects.
const PULSE: u64 = 3;
const STREAM: u64 = 4;

/// `time_pulse_us(pin, level, timeout_us=1000000)`: how long the pin has the level next; −2 if it
/// does not get it in time, −1 if it keeps it too long.
pub(super) fn time_pulse_us(vm: &Vm, args: &[Obj]) -> Res {
    let pin = pin::find(vm, args[0])?;
    let level = vm.want_i32(args[1])? != 0;
    let timeout = u64::from(args.get(2).map_or(Ok(1_000_000), |us| vm.want_u32(*us))?);
    let board = board(vm)?;
    if let Some(us) = board.hardware.pins().measure(pin.index(), level, timeout) {
        return vm.new_int(us);
    }
    let now = board.hardware.clock().now_us();
    let has_level = board.hardware.pins().level(pin.index()) == level;
    let mut progress = board.progress(key(args) ^ PULSE);
    if progress.done == 0 && has_level {
        (progress.done, progress.start_us) = (1, now);
    } else if progress.done == 1 && !has_level {
        board.end_progress();
        return vm.new_uint(now.saturating_sub(progress.start_us));
    } else if now.saturating_sub(progress.start_us) >= timeout {
        board.end_progress();
        return Ok(Obj::small(progress.done as SmallInt - 2));
    }
    let wanted = level == (progress.done == 0);
    let end = progress.start_us.saturating_add(timeout);
    Err(board.wait_level(vm, progress, pin, wanted, end))
}

/// `bitstream(pin, encoding, timing, data)`: the only encoding is 0, high and low of each bit; the
/// timing is nanoseconds of high and low, of a 0 and of a 1.
pub(super) fn bitstream(vm: &Vm, args: &[Obj]) -> Res {
    let pin = pin::find(vm, args[0])?;
    if vm.want_i32(args[1])? != 0 {
        return Err(vm.value_error(vm::t!("encoding")));
    }
    let mut times = [0; 4];
    let tuple = vm.as_a::<Tuple>(args[2]).map(|tuple| vm.heap.tuple(tuple));
    let list = match tuple {
        Some(_) => &[],
        None => vm.heap.list(vm.want::<List>(args[2])?),
    };
    if tuple.map_or(list.len(), <[Obj]>::len) != times.len() {
        return Err(vm.value_error(vm::t!("timing")));
    }
    for (i, time) in times.iter_mut().enumerate() {
        let item = tuple.map_or_else(|| list[i].get(), |items| items[i]);
        *time = vm.want_u32(item)?.min(1_000_000).into();
    }
    let buffer = Buffer::want(vm, args[3])?;
    let bits = (0..buffer.len()).map(|i| u64::from(buffer.get(i).count_ones()));
    let ones: u64 = bits.sum();
    let zeros = 8 * buffer.len() as u64 - ones;
    let ns = ones * (times[2] + times[3]) + zeros * (times[0] + times[1]);
    // The memory has to be there before anything is sent.
    let copy = vm.heap.new_bytes_with(buffer.len(), |to| {
        to.iter_mut().enumerate().for_each(|(i, place)| *place = buffer.get(i));
    })?;
    let board = board(vm)?;
    board.set_pin(pin, |gpio| {
        (gpio.mode, gpio.level) = (crate::pyboard::gpio::Mode::Output, false);
    });
    hold(vm, board, key(args) ^ STREAM, ns.div_ceil(1000))?;
    let copy = Buffer::want(vm, copy.obj())?;
    let mut cells = [const { Cell::new(0) }; 64];
    let mut pieces = copy.len().div_ceil(cells.len());
    if copy.len() <= cells.len() {
        pieces = 1;
    }
    for piece in 0..pieces {
        let from = piece * cells.len();
        let count = (copy.len() - from).min(cells.len());
        cells[..count].iter_mut().enumerate().for_each(|(i, cell)| cell.set(copy.get(from + i)));
        board.hardware.pins().send_strip(pin.index(), &cells[..count]);
    }
    Ok(Obj::NONE)
}
