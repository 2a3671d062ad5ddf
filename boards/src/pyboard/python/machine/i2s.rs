//! What `machine.I2S` is made of, whose class is Python code: sound that is carried between
//! buffers and the bus, at once or in the background.

use crate::hal::Sound;
use crate::pyboard::python::bus::key;
use crate::pyboard::python::{board, handlers};
use crate::pyboard::state::Pyboard;
use core::cell::Cell;
use vm::Vm;
use vm::buffer::Buffer;
use vm::obj::{Ext, Obj, SmallInt};
use vm::platform::errno;
use vm::trap::Res;

/// Places of what is kept.
const MEMORY: usize = handlers::SOUND;
const BUFFER: usize = MEMORY + 1;
const CALL: usize = MEMORY + 2;
const ARGUMENT: usize = MEMORY + 3;

/// The memory that the bus is lent; empty if none is.
fn memory<'v>(vm: &'v Vm) -> &'v [Cell<u8>] {
    let ext = handlers::get(vm, MEMORY).cast::<Ext>();
    ext.map_or(&[], |ext| vm.heap.ext_bytes(ext))
}

/// `_i2s_start(receives, bits, stereo, rate, room)`: the bus begins, with silence.
pub(super) fn start(vm: &Vm, args: &[Obj]) -> Res {
    let sound = Sound {
        receives: vm.want_i32(args[0])? != 0,
        wide: vm.want_i32(args[1])? == 32,
        stereo: vm.want_i32(args[2])? != 0,
        rate: vm.want_u32(args[3])?,
        room: vm.want_i32(args[4])?.max(0) as usize,
    };
    stop(vm, args)?;
    if crate::pyboard::sound::SoundClock::of(&sound).is_none() {
        return Err(vm.value_error(vm::t!("invalid rate")));
    }
    let memory = handlers::keep_memory(vm, MEMORY, sound.memory())?;
    let board = board(vm)?;
    if !board.hardware.wires().i2s_set_up(Some(sound), memory) {
        return Err(vm.os_error(errno::EIO));
    }
    board.sound.set(Some(sound));
    Ok(Obj::NONE)
}

/// `_i2s_stop()`: and its memory is free.
pub(super) fn stop(vm: &Vm, _: &[Obj]) -> Res {
    let board = board(vm)?;
    board.sound.set(None);
    board.carried.set(None);
    board.hardware.wires().i2s_set_up(None, &[]);
    handlers::kept(vm)?[MEMORY..=ARGUMENT].iter().for_each(|slot| slot.set(Obj::NONE));
    Ok(Obj::NONE)
}

fn running<'v>(vm: &'v Vm) -> Res<(&'v Pyboard, Sound)> {
    let board = board(vm)?;
    let sound = board.sound.get().ok_or_else(|| vm.os_error(errno::EIO))?;
    Ok((board, sound))
}

/// `_i2s_ready()`: bytes that can be carried at once.
pub(super) fn ready(vm: &Vm, _: &[Obj]) -> Res {
    let (board, _) = running(vm)?;
    Ok(Obj::small(board.hardware.wires().i2s_ready(memory(vm)) as SmallInt))
}

/// Carries what can be of a buffer from `done` on; returns how far it is then.
fn carry(vm: &Vm, board: &Pyboard, sound: Sound, buffer: Obj, done: usize) -> Res<usize> {
    let (wires, memory) = (board.hardware.wires(), memory(vm));
    let ready = wires.i2s_ready(memory);
    if sound.receives {
        let cells = Buffer::want_cells(vm, buffer)?;
        let count = ready.min(cells.len().saturating_sub(done));
        wires.i2s_take(memory, &cells[cells.len().min(done)..][..count]);
        return Ok(done + count);
    }
    let bytes = Buffer::want(vm, buffer)?;
    let end = done.saturating_add(ready).min(bytes.len());
    wires.i2s_send(memory, &mut (done..end).map(|i| bytes.get(i)));
    Ok(end.max(done))
}

fn length(vm: &Vm, sound: Sound, buffer: Obj) -> Res<usize> {
    let len = match sound.receives {
        true => Buffer::want_cells(vm, buffer)?.len(),
        false => Buffer::want(vm, buffer)?.len(),
    };
    // Frames are received whole.
    match sound.receives && !len.is_multiple_of(sound.frame()) {
        true => Err(vm.os_error(errno::EINVAL)),
        false => Ok(len),
    }
}

/// When it is worth while to go on, with so many bytes left: the bus is then half through what
/// waits at most.
fn next_us(board: &Pyboard, sound: Sound, left: usize) -> u64 {
    let wanted = left.min(sound.room / 2).max(sound.frame());
    board.hardware.clock().now_us() + sound.time_us(wanted).max(1)
}

/// `_i2s_now(buffer, waits)`: carries all of it, or what can be at once; how much that is.
pub(super) fn now(vm: &Vm, args: &[Obj]) -> Res {
    let (board, sound) = running(vm)?;
    let len = length(vm, sound, args[0])?;
    let mut progress = board.progress(key(args));
    progress.done = carry(vm, board, sound, args[0], progress.done)?;
    if progress.done < len && args[1] == Obj::TRUE {
        let next = next_us(board, sound, len - progress.done);
        return Err(board.wait_until(vm, progress, next));
    }
    board.end_progress();
    Ok(Obj::small(progress.done as SmallInt))
}

/// `_i2s_later(buffer, call, argument)`: carries it in the background, and calls a function then.
pub(super) fn later(vm: &Vm, args: &[Obj]) -> Res {
    let (board, sound) = running(vm)?;
    let len = length(vm, sound, args[0])?;
    let kept = handlers::kept(vm)?;
    kept[BUFFER..=ARGUMENT].iter().zip(args).for_each(|(slot, value)| slot.set(*value));
    board.carried.set(Some((0, 0)));
    serve(vm, board);
    Ok(Obj::small(len as SmallInt))
}

/// Lets the bus make silence of what it has sent, and goes on with what is carried in the
/// background.
pub fn serve(vm: &Vm, board: &Pyboard) {
    let Some(sound) = board.sound.get() else { return };
    board.hardware.wires().i2s_ready(memory(vm));
    let Some((done, next)) = board.carried.get() else { return };
    if board.hardware.clock().now_us() < next {
        return;
    }
    let buffer = handlers::get(vm, BUFFER);
    // Its length has been asked for before.
    let Ok(len) = length(vm, sound, buffer) else { return board.carried.set(None) };
    let done = carry(vm, board, sound, buffer, done).unwrap_or(len);
    let is_over = done >= len;
    if !is_over || vm.schedule(handlers::get(vm, CALL), handlers::get(vm, ARGUMENT)) {
        let next = next_us(board, sound, len.saturating_sub(done));
        board.carried.set((!is_over).then_some((done, next)));
    }
}

/// `_i2s_shift(buffer, bits, count)`: multiplies samples by a power of two, in place.
pub(super) fn shift(vm: &Vm, args: &[Obj]) -> Res {
    let cells = Buffer::want_cells(vm, args[0])?;
    let (size, count) = (vm.want_word(args[1])? as usize / 8, vm.want_i32(args[2])?);
    for sample in cells.chunks_exact(size.clamp(2, 4)) {
        // At the upper end of the word, so that the sign is where it belongs.
        let unused = 32 - 8 * sample.len() as u32;
        let bytes = sample.iter().rev().fold(0, |value, byte| value << 8 | u32::from(byte.get()));
        let value = (bytes << unused).cast_signed() >> unused;
        let value = if count >= 0 {
            value << count.min(31)
        } else {
            value >> count.saturating_neg().min(31)
        };
        sample.iter().zip(value.to_le_bytes()).for_each(|(place, byte)| place.set(byte));
    }
    Ok(Obj::NONE)
}
