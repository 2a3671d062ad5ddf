//! The melody or pitch that is being played.

use super::{NOTES, Playing};
use crate::hal::Tone;
use crate::microbit::Hardware;
use crate::microbit::music::{Notes, Player, Text, Tick};
use crate::microbit::python;
use vm::Vm;
use vm::obj::Obj;

/// Period of the tone generator after power-on.
pub(super) const FIRST_PERIOD_US: u32 = 20_000;

/// What the board prints about a note that is none; the program goes on.
const NOT_TEXT: &[u8] = b"TypeError: expecting a str for note\n";

impl Playing {
    /// Plays the notes in a list or tuple, instead of what was being played. The list is read
    /// while it is being played.
    pub fn play_melody(&self, vm: &Vm, hardware: &dyn Hardware, notes: Obj, player: Player) {
        vm.board_root(NOTES).set(notes);
        self.player.set(player);
        self.advance_melody(vm, hardware);
    }

    /// Plays a pitch, for ever without a duration. Without a period it is that of the last tone.
    pub fn play_pitch(
        &self,
        vm: &Vm,
        hardware: &dyn Hardware,
        period_us: Option<u32>,
        duration_ms: Option<u64>,
    ) {
        vm.board_root(NOTES).set(Obj::NONE);
        let now = hardware.clock().now_us();
        self.player.set(duration_ms.map_or(Player::IDLE, |ms| Player::pitch(now, ms)));
        self.sound(hardware, Player::tone(period_us.unwrap_or(self.period_us.get())));
        self.advance_melody(vm, hardware);
    }

    /// Ends the melody or the pitch.
    pub fn stop_music(&self, vm: &Vm, hardware: &dyn Hardware) {
        vm.board_root(NOTES).set(Obj::NONE);
        self.player.set(Player::IDLE);
        self.sound(hardware, Tone::SILENT);
    }

    /// Is a melody or a pitch with an end being played?
    pub fn is_playing_music(&self) -> bool {
        self.player.get().due_us().is_some()
    }

    pub(super) fn advance_melody(&self, vm: &Vm, hardware: &dyn Hardware) -> Option<u64> {
        let mut player = self.player.get();
        player.due_us()?;
        let notes = Items { vm, notes: vm.board_root(NOTES).get() };
        loop {
            match player.tick(hardware.clock().now_us(), self.tempo.get(), &notes) {
                Tick::Wait => break,
                Tick::Play(tone) => self.sound(hardware, tone),
                Tick::Done => vm.board_root(NOTES).set(Obj::NONE),
                Tick::NotText => vm.platform.write(NOT_TEXT),
            }
            if player.due_us().is_none() {
                break;
            }
        }
        self.player.set(player);
        player.due_us()
    }

    fn sound(&self, hardware: &dyn Hardware, tone: Tone) {
        if tone.period_us != 0 {
            self.period_us.set(tone.period_us);
        }
        hardware.speaker().set_tone(tone);
    }
}

/// The texts in a list or tuple.
struct Items<'a, 'v> {
    vm: &'a Vm<'v>,
    notes: Obj,
}

impl Notes for Items<'_, '_> {
    fn note(&self, index: usize) -> Text<'_> {
        let Some(item) = python::sequence_item(self.vm, self.notes, index) else {
            return Text::End;
        };
        python::text_bytes(self.vm, item).map_or(Text::Other, Text::Note)
    }
}
