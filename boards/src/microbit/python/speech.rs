//! The module `speech`.

use super::{DEFAULT_PIN, audio_pin, board, text_bytes, wait_for};
use crate::microbit::pins::PinMode;
use crate::microbit::speech::{self, Timbre};
use crate::microbit::state::WAIT_SPEECH;
use vm::obj::{Header, Kind, Obj, RomModule};
use vm::printer::Printer;
use vm::trap::Res;
use vm::types;
use vm::{Vm, n, natives};

/// Numbers that the parameters are, unless the program says otherwise.
const PITCH: Obj = Obj::small(64);
const SPEED: Obj = Obj::small(72);
const MOUTH: Obj = Obj::small(128);
const THROAT: Obj = Obj::small(128);
const MODE: Obj = Obj::small(1);
const VOLUME: Obj = Obj::small(4);

natives! {
    TABLE:
    __name__ := n!(speech);
    pronounce[phonemes, *, pitch = PITCH, speed = SPEED, mouth = MOUTH, throat = THROAT,
        debug = Obj::FALSE, mode = MODE, volume = VOLUME, pin = DEFAULT_PIN] = pronounce;
    say[words, *, pitch = PITCH, speed = SPEED, mouth = MOUTH, throat = THROAT,
        debug = Obj::FALSE, mode = MODE, volume = VOLUME, pin = DEFAULT_PIN] = say;
    sing[phonemes, *, pitch = PITCH, speed = SPEED, mouth = MOUTH, throat = THROAT,
        debug = Obj::FALSE, mode = MODE, volume = VOLUME, pin = DEFAULT_PIN] = sing;
    translate(1) = translate;
}

/// The module.
pub static MODULE: RomModule =
    RomModule { header: Header::rom(Kind::RomModule), name: n!(speech), table: TABLE };

/// The text of a str or bytes argument.
fn want_text<'v>(vm: &'v Vm, o: Obj) -> Res<&'v [u8]> {
    match text_bytes(vm, o) {
        Some(text) => Ok(text),
        None => vm.want_str(o).map(str::as_bytes),
    }
}

/// `translate(words)`: phonemes for English words, at most 80 characters.
fn translate(vm: &Vm, args: &[Obj]) -> Res {
    let words = want_text(vm, args[0])?;
    let mut to = Printer::text(vm);
    let mut written = Ok(());
    let translated = speech::translate(words, &mut |piece| {
        if written.is_ok() {
            written = to.str(piece);
        }
    });
    // What is wrong with a text is found before anything is written.
    translated.map_err(|error| vm.value_error(error.message()))?;
    written?;
    to.finish_obj()
}

/// `say(words, *, pitch=64, speed=72, mouth=128, throat=128, pin=pin0)`
fn say(vm: &Vm, args: &[Obj]) -> Res {
    let phonemes = translate(vm, args)?;
    speak(vm, phonemes, args, false)
}

/// `pronounce(phonemes, *, …)`
fn pronounce(vm: &Vm, args: &[Obj]) -> Res {
    speak(vm, args[0], args, false)
}

/// `sing(phonemes, *, …)`: without the melody of speech.
fn sing(vm: &Vm, args: &[Obj]) -> Res {
    speak(vm, args[0], args, true)
}

/// Speaks, and waits for the end. Numbers beyond a byte wrap, as on the board; `debug` does
/// nothing.
fn speak(vm: &Vm, phonemes: Obj, args: &[Obj], sing: bool) -> Res {
    let number = |o: Obj| vm.want_word(o).map(|value| value as u8);
    types::truth(vm, args[5])?;
    let timbre = Timbre {
        pitch: number(args[1])?,
        speed: number(args[2])?,
        mouth: number(args[3])?,
        throat: number(args[4])?,
        volume: vm.want_u32(args[7])?.min(4) as u8,
        sing,
        rate_hz: match vm.want_i32(args[6])? {
            0 => 15_625,
            1 | 2 => 19_000,
            _ => 38_000,
        },
    };
    let readable = speech::check(want_text(vm, phonemes)?);
    readable.map_err(|error| vm.value_error(error.message()))?;
    let board = board(vm)?;
    if !vm.has_waited() {
        audio_pin(vm, args[8], PinMode::Audio)?;
        board.playing.speak(vm, board.hardware, phonemes, timbre);
        board.mark_sound();
    }
    wait_for(vm, board.playing.is_speaking(), WAIT_SPEECH)
}
