//! Frames and effects on their way to the speaker.
//!
//! A stream is kept two blocks ahead: the next block is made when one block is left. It is over
//! when its last sample has been heard.

use super::{EFFECTS, FRAMES, Playing};
use crate::hal::{Speaker, Stream};
use crate::microbit::Hardware;
use crate::microbit::python;
use crate::microbit::sound::effect::DIGITS;
use crate::microbit::sound::expressions::EXPRESSIONS;
use crate::microbit::sound::{Effect, RATE_HZ, Synth, frame};
use vm::Vm;
use vm::obj::Obj;

/// Samples of effects that are made at once: 10 ms.
const BLOCK: usize = 200;
/// When to ask again if the interpreter's queue of calls is full.
const RETRY_US: u64 = 1000;

/// Where frames come from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Frames {
    /// A list or tuple in the root; index of the next one.
    Items(usize),
    /// The program, which passes one after the other.
    Pushed,
    /// An iterator in the root, asked by a call that the interpreter is to make. True: the call
    /// has been scheduled.
    Asked(bool),
    /// They are at their end, and the last one is being heard.
    Last,
}

/// Where effects come from: their digits are in a `bytes` in the root, or this is built in.
#[derive(Clone, Copy, Debug)]
pub(super) struct Effects {
    expression: Option<usize>,
    /// Index of the next one.
    next: usize,
    /// None: the last one is being heard.
    synth: Option<Synth>,
}

impl Playing {
    /// Plays a built-in sound, by its index, instead of other effects.
    pub fn play_expression(&self, vm: &Vm, hardware: &dyn Hardware, index: usize) {
        self.play_effects(vm, hardware, Some(index), Obj::NONE);
    }

    /// Plays effects whose digits are in the `bytes` object, instead of other effects.
    pub fn play_digits(&self, vm: &Vm, hardware: &dyn Hardware, digits: Obj) {
        self.play_effects(vm, hardware, None, digits);
    }

    fn play_effects(
        &self,
        vm: &Vm,
        hardware: &dyn Hardware,
        expression: Option<usize>,
        digits: Obj,
    ) {
        vm.board_root(EFFECTS).set(digits);
        let mut effects = Effects { expression, next: 0, synth: None };
        effects.synth = effects.next(vm);
        self.effects.set(Some(effects));
        hardware.speaker().open(Stream::Effects, RATE_HZ);
        self.advance_effects(vm, hardware);
    }

    /// Begins to play frames, instead of others. `source` is what [`Frames`] needs.
    pub fn play_frames(&self, vm: &Vm, hardware: &dyn Hardware, source: Obj, frames: Frames) {
        vm.board_root(FRAMES).set(source);
        self.frames.set(Some(frames));
        hardware.speaker().open(Stream::Frames, frame::RATE_HZ);
        self.advance_frames(vm, hardware);
    }

    /// Adds a frame of the program. False if frames are no longer being played; Err: there is
    /// room only at this time, in microseconds.
    pub fn push_frame(&self, hardware: &dyn Hardware, samples: &[u8]) -> Result<bool, u64> {
        let asked = match self.frames.get() {
            Some(Frames::Pushed) => false,
            Some(Frames::Asked(_)) => true,
            _ => return Ok(false),
        };
        let due = hardware.speaker().due_us(Stream::Frames, frame::LENGTH);
        if due > hardware.clock().now_us() {
            return Err(due);
        }
        hardware.speaker().write(Stream::Frames, samples);
        if asked {
            self.frames.set(Some(Frames::Asked(false)));
        }
        Ok(true)
    }

    /// The program has no more frames.
    pub fn end_frames(&self) {
        if self.frames.get().is_some() {
            self.frames.set(Some(Frames::Last));
        }
    }

    /// Ends frames and effects at once.
    pub fn stop_audio(&self, vm: &Vm, hardware: &dyn Hardware) {
        self.stop_frames(vm, hardware);
        self.stop_effects(vm, hardware);
    }

    /// Ends the frames at once.
    pub fn stop_frames(&self, vm: &Vm, hardware: &dyn Hardware) {
        vm.board_root(FRAMES).set(Obj::NONE);
        self.frames.set(None);
        hardware.speaker().close(Stream::Frames);
    }

    fn stop_effects(&self, vm: &Vm, hardware: &dyn Hardware) {
        vm.board_root(EFFECTS).set(Obj::NONE);
        self.effects.set(None);
        hardware.speaker().close(Stream::Effects);
    }

    /// Are frames being played?
    pub fn is_playing_frames(&self) -> bool {
        self.frames.get().is_some()
    }

    /// Are effects being played?
    pub fn is_playing_effects(&self) -> bool {
        self.effects.get().is_some()
    }

    pub(super) fn advance_frames(&self, vm: &Vm, hardware: &dyn Hardware) -> Option<u64> {
        let speaker = hardware.speaker();
        loop {
            let frames = self.frames.get()?;
            let left = if frames == Frames::Last { 0 } else { frame::LENGTH };
            let due = speaker.due_us(Stream::Frames, left);
            match frames {
                Frames::Pushed | Frames::Asked(true) => return None,
                _ if due > hardware.clock().now_us() => return Some(due),
                Frames::Last => self.stop_frames(vm, hardware),
                Frames::Asked(false) => {
                    if !python::ask_for_frame(vm, vm.board_root(FRAMES).get()) {
                        return Some(hardware.clock().now_us() + RETRY_US);
                    }
                    self.frames.set(Some(Frames::Asked(true)));
                }
                Frames::Items(at) => {
                    let item = python::sequence_item(vm, vm.board_root(FRAMES).get(), at);
                    let samples = item.and_then(|item| python::samples(vm, item));
                    if let Some(samples) = samples {
                        speaker.write(Stream::Frames, &samples);
                    }
                    self.frames.set(Some(match samples {
                        Some(_) => Frames::Items(at + 1),
                        None => Frames::Last,
                    }));
                }
            }
        }
    }

    pub(super) fn advance_effects(&self, vm: &Vm, hardware: &dyn Hardware) -> Option<u64> {
        let speaker = hardware.speaker();
        let mut effects = self.effects.get()?;
        loop {
            let left = if effects.synth.is_some() { BLOCK } else { 0 };
            let due = speaker.due_us(Stream::Effects, left);
            if due > hardware.clock().now_us() {
                self.effects.set(Some(effects));
                return Some(due);
            }
            if effects.synth.is_none() {
                self.stop_effects(vm, hardware);
                return None;
            }
            effects.write_block(vm, speaker);
        }
    }
}

impl Effects {
    /// Makes the next samples.
    fn write_block(&mut self, vm: &Vm, speaker: &dyn Speaker) {
        let mut block = [0; BLOCK];
        let room = speaker.room(Stream::Effects).min(BLOCK);
        let mut filled = 0;
        while let Some(synth) = self.synth.as_mut().filter(|_| filled < room) {
            filled += synth.fill(&mut block[filled..room]);
            if filled < room {
                self.synth = self.next(vm);
            }
        }
        speaker.write(Stream::Effects, &block[..filled]);
    }

    fn next(&mut self, vm: &Vm) -> Option<Synth> {
        let effect = match self.expression {
            Some(expression) => *EXPRESSIONS.get(expression)?.parts.get(self.next)?,
            None => {
                let digits = python::text_bytes(vm, vm.board_root(EFFECTS).get())?;
                Effect::decode(digits.chunks_exact(DIGITS).nth(self.next)?)
            }
        };
        self.next += 1;
        Some(Synth::new(effect))
    }
}
