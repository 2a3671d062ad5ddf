//! Speech on its way to the speaker.
//!
//! The stream is kept two blocks ahead, like that of the effects.

use super::{PHONEMES, Playing};
use crate::hal::Stream;
use crate::microbit::Hardware;
use crate::microbit::python;
use crate::microbit::speech::{Talk, Timbre};
use vm::Vm;
use vm::obj::Obj;

/// Samples that are made at once.
const BLOCK: usize = 256;

/// What is being said: the phonemes are in the root. None: the last sample is being heard.
pub(super) type Speech = Option<Talk>;

impl Playing {
    /// Says phonemes, a str or bytes that can be read as such.
    pub fn speak(&self, vm: &Vm, hardware: &dyn Hardware, phonemes: Obj, timbre: Timbre) {
        vm.board_root(PHONEMES).set(phonemes);
        self.speech.set(Some(Some(Talk::new(timbre))));
        hardware.speaker().open(Stream::Speech, timbre.rate_hz);
        self.advance_speech(vm, hardware);
    }

    /// Ends what is being said at once.
    pub fn stop_speech(&self, vm: &Vm, hardware: &dyn Hardware) {
        vm.board_root(PHONEMES).set(Obj::NONE);
        self.speech.set(None);
        hardware.speaker().close(Stream::Speech);
    }

    /// Is something being said?
    pub fn is_speaking(&self) -> bool {
        self.speech.get().is_some()
    }

    pub(super) fn advance_speech(&self, vm: &Vm, hardware: &dyn Hardware) -> Option<u64> {
        let speaker = hardware.speaker();
        let mut speech = self.speech.get()?;
        loop {
            let left = if speech.is_some() { BLOCK } else { 0 };
            let due = speaker.due_us(Stream::Speech, left);
            if due > hardware.clock().now_us() {
                self.speech.set(Some(speech));
                return Some(due);
            }
            let Some(talk) = speech.as_mut() else {
                self.stop_speech(vm, hardware);
                return None;
            };
            let phonemes = python::text_bytes(vm, vm.board_root(PHONEMES).get());
            let mut block = [0; BLOCK];
            let room = speaker.room(Stream::Speech).min(BLOCK);
            let made = talk.fill(phonemes.unwrap_or_default(), &mut block[..room]);
            speaker.write(Stream::Speech, &block[..made]);
            if made < room {
                speech = None;
            }
        }
    }
}
