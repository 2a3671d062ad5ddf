//! The native behind frames that come from an iterator of Python code.
//!
//! It is in no table: the prelude's `audio_stream`, its fallback, gets it as an argument and says
//! by a word what to do. With any other second argument, or none, the fallback does the work.

use super::super::{board, wait_for};
use super::frame;
use crate::microbit::playing::Frames;
use crate::microbit::state::WAIT_FRAMES;
use vm::obj::{Native, Obj};
use vm::platform::WaitReq;
use vm::trap::Res;
use vm::{Vm, n};

static NATIVE: Native = Native::new(n!(audio_stream), 1, 2, stream).or(&vm::prelude::AUDIO_STREAM);
/// `audio_stream(source, wait)`: plays what an iterable gives.
pub(super) const OBJECT: Obj = Obj::rom(&NATIVE);

/// Schedules a call that asks `iterator` for the next frame; false if that is not possible now.
pub(in super::super::super) fn ask_for_frame(vm: &Vm, iterator: Obj) -> bool {
    vm.schedule_raising(OBJECT, iterator)
}

fn stream(vm: &Vm, args: &[Obj]) -> Res {
    let word = args.get(1).copied().unwrap_or(Obj::NONE);
    let board = board(vm)?;
    let (playing, hardware) = (&board.playing, board.hardware);
    if word == n!(write) {
        return write(vm, args[0]);
    }
    if word == n!(push) {
        playing.play_frames(vm, hardware, Obj::NONE, Frames::Pushed);
    } else if word == n!(ask) {
        playing.play_frames(vm, hardware, args[0], Frames::Asked(false));
    } else if word == n!(end) {
        playing.end_frames();
    } else if word == n!(stop) {
        playing.stop_audio(vm, hardware);
    } else if word == n!(wait) {
        return wait_for(vm, playing.is_playing_frames(), WAIT_FRAMES);
    } else {
        return Err(vm.needs_python());
    }
    board.mark_sound();
    Ok(Obj::NONE)
}

/// True: the frame will be heard. False: frames are no longer being played. None: there was no
/// room, and the time has passed until there is.
fn write(vm: &Vm, frame: Obj) -> Res {
    let board = board(vm)?;
    let Some(samples) = frame::samples(vm, frame) else {
        board.playing.stop_audio(vm, board.hardware);
        board.mark_sound();
        return Err(vm.type_error(vm::t!("not an AudioFrame")));
    };
    match board.playing.push_frame(board.hardware, &samples) {
        Ok(written) => Ok(Obj::bool(written)),
        Err(due_us) => {
            let us = due_us - board.hardware.clock().now_us();
            Err(vm.wait(WaitReq::SleepUs(u32::try_from(us).unwrap_or(u32::MAX))))
        }
    }
}
