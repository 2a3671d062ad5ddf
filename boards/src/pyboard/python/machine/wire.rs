//! What sensors on one open-drain line need exact times for: the slots of 1-Wire, and pulses that
//! come one after the other. What the bits mean is Python code (`onewire`, `dht`).

use crate::hal::Slot;
use crate::pyboard::pins::PinId;
use crate::pyboard::python::bus::{key, timed_out};
use crate::pyboard::python::{board, pin};
use crate::pyboard::state::Pyboard;
use vm::Vm;
use vm::buffer::Buffer;
use vm::obj::Obj;
use vm::trap::Res;

/// What tells these instructions from others on the same objects.
const SLOT: u64 = 5;
const PULSES: u64 = 6;

/// A pin, as it was made, without the words of `Pin.debug`.
fn pin_of(vm: &Vm, o: Obj) -> Res<PinId> {
    pin::pin_of(vm, o).map_or_else(|| pin::find(vm, o), Ok)
}

fn pull_low(board: &Pyboard, pin: PinId) {
    board.set_pin(pin, |gpio| gpio.level = false);
}

fn let_go(board: &Pyboard, pin: PinId) {
    board.set_pin(pin, |gpio| gpio.level = true);
}

/// A time in microseconds, at most a second.
fn micros(vm: &Vm, o: Obj) -> Res<u32> {
    Ok(vm.want_u32(o)?.min(1_000_000))
}

/// `_slot(pin, release_us, sample_us, end_us)`: pulls a line in open-drain mode low, lets it go and
/// looks at it, at these times since the beginning. True if it was high.
pub(super) fn slot(vm: &Vm, args: &[Obj]) -> Res {
    let pin = pin_of(vm, args[0])?;
    let [release_us, sample_us, end_us] =
        [micros(vm, args[1])?, micros(vm, args[2])?, micros(vm, args[3])?];
    let board = board(vm)?;
    let pull = board.ports.get(pin).pull;
    let slot = Slot { release_us, sample_us, end_us };
    if let Some(is_high) = board.hardware.pins().slot(pin.index(), pull, slot) {
        return Ok(Obj::bool(is_high));
    }
    // Parts that are done: pulling, letting go, looking, the last one twice, by what was seen.
    let mut progress = board.progress(key(args) ^ SLOT);
    let wait_us = match progress.done {
        0 => {
            pull_low(board, pin);
            release_us
        }
        1 => {
            let_go(board, pin);
            sample_us
        }
        2 => {
            progress.done += usize::from(board.hardware.pins().level(pin.index()));
            end_us
        }
        seen => {
            board.end_progress();
            return Ok(Obj::bool(seen == 4));
        }
    };
    progress.done += 1;
    Err(board.wait_until(vm, progress, progress.start_us + u64::from(wait_us)))
}

/// `_pulses(pin, lengths, timeout_us)`: lets go of a line in open-drain mode and fills `lengths`, a
/// buffer of bytes, with the microseconds of its next high pulses, at most 255 each. It is
/// `OSError(ETIMEDOUT)` if an edge takes longer.
pub(super) fn pulses(vm: &Vm, args: &[Obj]) -> Res {
    let pin = pin_of(vm, args[0])?;
    let lengths = Buffer::want_cells(vm, args[1])?;
    let timeout_us = u64::from(micros(vm, args[2])?);
    let board = board(vm)?;
    let pins = board.hardware.pins();
    let mut progress = board.progress(key(args) ^ PULSES);
    if progress.done == 0 {
        let_go(board, pin);
    }
    // Where pins are waited for edge by edge, both edges of each pulse count.
    while let Some(length) = lengths.get(progress.done / 2) {
        if let Some(us) = pins.measure(pin.index(), true, timeout_us) {
            let us = u64::try_from(us).map_err(|_| timed_out(vm))?;
            length.set(us.min(255) as u8);
            progress.done += 2;
            continue;
        }
        let is_pulse = progress.done % 2 == 1;
        let passed_us = board.hardware.clock().now_us().saturating_sub(progress.start_us);
        if pins.level(pin.index()) != is_pulse {
            length.set(passed_us.min(255) as u8);
            progress.start_us += passed_us;
            progress.done += 1;
        } else if passed_us >= timeout_us {
            board.end_progress();
            return Err(timed_out(vm));
        } else {
            let end_us = progress.start_us + timeout_us;
            return Err(board.wait_level(vm, progress, pin, !is_pulse, end_us));
        }
    }
    board.end_progress();
    Ok(Obj::NONE)
}
