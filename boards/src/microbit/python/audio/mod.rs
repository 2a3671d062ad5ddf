//! The module `audio`.

pub(super) mod effect;
pub(super) mod frame;
pub(super) mod sound;
mod stream;

pub(in super::super) use frame::samples;
pub(in super::super) use stream::ask_for_frame;

use super::{DEFAULT_PIN, audio_pin, board, sequence_item, wait_for};
use crate::microbit::pins::PinMode;
use crate::microbit::playing::Frames;
use crate::microbit::sound::effect::DIGITS;
use crate::microbit::state::{Microbit, WAIT_EFFECTS, WAIT_FRAMES};
use vm::obj::{Header, Kind, List, Obj, RomModule, Tuple};
use vm::trap::Res;
use vm::types;
use vm::{Vm, n, natives};

natives! {
    TABLE:
    __name__ := n!(audio);
    AudioFrame := frame::TYPE.obj();
    SoundEffect := effect::TYPE.obj();
    is_playing(0) = is_playing;
    play[source, wait = Obj::TRUE, pin = DEFAULT_PIN, return_pin = Obj::NONE] = play;
    stop(0) = stop;
}

/// The module.
pub static MODULE: RomModule =
    RomModule { header: Header::rom(Kind::RomModule), name: n!(audio), table: TABLE };

/// `play(source, wait=True, pin=pin0, return_pin=None)`: a built-in sound, an effect, a list or
/// tuple of effects, or an iterable of frames. `return_pin` has no meaning on this board.
fn play(vm: &Vm, args: &[Obj]) -> Res {
    let (source, wait) = (args[0], types::truth(vm, args[1])?);
    if let Some(index) = sound::index(vm, source) {
        let board = board(vm)?;
        if !vm.has_waited() {
            begin(vm, board, args[2])?;
            board.playing.play_expression(vm, board.hardware, index);
            board.mark_sound();
        }
        return wait_for(vm, wait && board.playing.is_playing_effects(), WAIT_EFFECTS);
    }
    if let Some(digits) = digits(vm, source)? {
        let board = board(vm)?;
        if !vm.has_waited() {
            begin(vm, board, args[2])?;
            board.playing.play_digits(vm, board.hardware, digits);
            board.mark_sound();
        }
        return wait_for(vm, wait && board.playing.is_playing_effects(), WAIT_EFFECTS);
    }
    if vm.as_a::<List>(source).is_none() && vm.as_a::<Tuple>(source).is_none() {
        begin(vm, board(vm)?, args[2])?;
        return Err(vm.tail_call(stream::OBJECT, &[source, Obj::bool(wait)]));
    }
    let mut at = 0;
    while let Some(item) = sequence_item(vm, source, at) {
        if frame::samples(vm, item).is_none() {
            return Err(vm.type_error(vm::t!("not an AudioFrame")));
        }
        at += 1;
    }
    let board = board(vm)?;
    if !vm.has_waited() {
        begin(vm, board, args[2])?;
        board.playing.play_frames(vm, board.hardware, source, Frames::Items(0));
        board.mark_sound();
    }
    wait_for(vm, wait && board.playing.is_playing_frames(), WAIT_FRAMES)
}

/// Chooses the pin; frames that are being played end, and effects with them.
fn begin(vm: &Vm, board: &Microbit, pin: Obj) -> Res<()> {
    audio_pin(vm, pin, PinMode::Audio)?;
    if board.playing.is_playing_frames() {
        board.playing.stop_audio(vm, board.hardware);
    }
    Ok(())
}

/// A `bytes` with the digits of an effect or of a list or tuple of effects; None for anything
/// else. What begins with an effect holds nothing else.
fn digits(vm: &Vm, source: Obj) -> Res<Option<Obj>> {
    let item = |at| match effect::digits(vm, source) {
        Some(_) => (at == 0).then_some(source),
        None => sequence_item(vm, source, at),
    };
    let mut count = 0;
    while let Some(item) = item(count) {
        match effect::digits(vm, item) {
            Some(_) => count += 1,
            None if count == 0 => break,
            None => return Err(vm.type_error(vm::t!("not a SoundEffect"))),
        }
    }
    if count == 0 {
        return Ok(None);
    }
    let bytes = vm.heap.new_bytes_with(count * DIGITS, |to| {
        for (at, to) in to.chunks_exact_mut(DIGITS).enumerate() {
            let digits = item(at).and_then(|item| effect::digits(vm, item)).unwrap_or_default();
            to.iter_mut().zip(digits).for_each(|(to, digit)| *to = digit.get());
        }
    })?;
    Ok(Some(bytes.obj()))
}

/// `stop()`: frames and effects.
fn stop(vm: &Vm, _: &[Obj]) -> Res {
    let board = board(vm)?;
    board.playing.stop_audio(vm, board.hardware);
    board.mark_sound();
    Ok(Obj::NONE)
}

/// `is_playing()`: frames or effects.
fn is_playing(vm: &Vm, _: &[Obj]) -> Res {
    let playing = &board(vm)?.playing;
    Ok(Obj::bool(playing.is_playing_frames() || playing.is_playing_effects()))
}
