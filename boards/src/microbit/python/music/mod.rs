//! The module `music`.

mod tunes;

use super::{audio_pin, board, is_text, wait_for};
use crate::microbit::music::{Player, Tempo};
use crate::microbit::pins::PinMode;
use crate::microbit::state::WAIT_MUSIC;
use vm::obj::{Header, Kind, List, Obj, RomModule, Tuple};
use vm::trap::Res;
use vm::types;
use vm::{Vm, n, natives};

natives! {
    TABLE:
    __name__ := n!(music);
    get_tempo(0) = get_tempo;
    pitch[frequency, duration = Obj::small(-1), pin = super::DEFAULT_PIN, wait = Obj::TRUE] = pitch;
    play[music, pin = super::DEFAULT_PIN, wait = Obj::TRUE, loop = Obj::FALSE] = play;
    reset(0) = reset;
    set_tempo[*, ticks = Obj::small(0), bpm = Obj::small(0)] = set_tempo;
    stop(0..1) = stop;
    DADADADUM := tunes::DADADADUM;
    ENTERTAINER := tunes::ENTERTAINER;
    PRELUDE := tunes::PRELUDE;
    ODE := tunes::ODE;
    NYAN := tunes::NYAN;
    RINGTONE := tunes::RINGTONE;
    FUNK := tunes::FUNK;
    BLUES := tunes::BLUES;
    BIRTHDAY := tunes::BIRTHDAY;
    WEDDING := tunes::WEDDING;
    FUNERAL := tunes::FUNERAL;
    PUNCHLINE := tunes::PUNCHLINE;
    PYTHON := tunes::PYTHON;
    BADDY := tunes::BADDY;
    CHASE := tunes::CHASE;
    BA_DING := tunes::BA_DING;
    WAWAWAWAA := tunes::WAWAWAWAA;
    JUMP_UP := tunes::JUMP_UP;
    JUMP_DOWN := tunes::JUMP_DOWN;
    POWER_UP := tunes::POWER_UP;
    POWER_DOWN := tunes::POWER_DOWN;
}

/// The module.
pub static MODULE: RomModule =
    RomModule { header: Header::rom(Kind::RomModule), name: n!(music), table: TABLE };

/// `play(music, pin=pin0, wait=True, loop=False)`: a note, or a list or tuple of notes. A wrong
/// note is found when its time has come.
fn play(vm: &Vm, args: &[Obj]) -> Res {
    let (wait, repeat) = (types::truth(vm, args[2])?, types::truth(vm, args[3])?);
    let music = args[0];
    let notes = if is_text(vm, music) {
        vm.new_tuple(&[music])?
    } else if vm.as_a::<List>(music).is_some() || vm.as_a::<Tuple>(music).is_some() {
        music
    } else {
        return Err(vm.type_error_about(vm::t!("object '{}' isn't a tuple or list"), music));
    };
    let board = board(vm)?;
    if !vm.has_waited() {
        audio_pin(vm, args[1], PinMode::Music)?;
        let now = board.hardware.clock().now_us();
        board.playing.play_melody(vm, board.hardware, notes, Player::melody(now, repeat));
        board.mark_sound();
    }
    wait_for(vm, wait && board.playing.is_playing_music(), WAIT_MUSIC)
}

/// `pitch(frequency, duration=-1, pin=pin0, wait=True)`: hertz and milliseconds; a negative
/// duration means until something else is played or `stop()`. Frequency 0 leaves the pitch as it
/// was, a negative one is silence, as on the board; ValueError where a period is shorter than a
/// microsecond.
fn pitch(vm: &Vm, args: &[Obj]) -> Res {
    let frequency = vm.want_i32(args[0])?;
    let duration = vm.want_int(args[1])?;
    let wait = types::truth(vm, args[3])?;
    let board = board(vm)?;
    let period_us = match frequency {
        0 => None,
        ..0 => Some(0),
        1..=1_000_000 => Some((1_000_000 / frequency) as u32),
        _ => return Err(vm.value_error(vm::t!("invalid pitch"))),
    };
    if !vm.has_waited() {
        audio_pin(vm, args[2], PinMode::Music)?;
        board.playing.play_pitch(vm, board.hardware, period_us, u64::try_from(duration).ok());
        board.mark_sound();
    }
    wait_for(vm, wait && board.playing.is_playing_music(), WAIT_MUSIC)
}

/// `stop(pin=pin0)`: ends what `play` or `pitch` has begun.
fn stop(vm: &Vm, args: &[Obj]) -> Res {
    let board = board(vm)?;
    audio_pin(vm, args.first().copied().unwrap_or(super::DEFAULT_PIN), PinMode::Music)?;
    board.playing.stop_music(vm, board.hardware);
    board.mark_sound();
    Ok(Obj::NONE)
}

/// `set_tempo(*, ticks=4, bpm=120)`: 0 leaves a value as it is. Both have 16 bits.
fn set_tempo(vm: &Vm, args: &[Obj]) -> Res {
    let (ticks, bpm) = (vm.want_i32(args[0])?, vm.want_i32(args[1])?);
    let tempo = &board(vm)?.playing.tempo;
    let keep = |new: i32, old: u16| if new == 0 { old } else { new as u16 };
    let old = tempo.get();
    tempo.set(Tempo { ticks: keep(ticks, old.ticks), bpm: keep(bpm, old.bpm) });
    Ok(Obj::NONE)
}

/// `get_tempo()`: `(bpm, ticks)`.
fn get_tempo(vm: &Vm, _: &[Obj]) -> Res {
    let tempo = board(vm)?.playing.tempo.get();
    vm.new_tuple(&[vm.new_int(tempo.bpm.into())?, vm.new_int(tempo.ticks.into())?])
}

/// `reset()`: the tempo as at the start.
fn reset(vm: &Vm, _: &[Obj]) -> Res {
    board(vm)?.playing.tempo.set(Tempo::DEFAULT);
    Ok(Obj::NONE)
}
