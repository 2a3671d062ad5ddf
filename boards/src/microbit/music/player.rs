//! Which tone sounds when: a melody, or one pitch for a while.
//!
//! A note sounds for its length less the gap, then there is silence for the gap. A pitch with a
//! duration ends with the same silence, so it takes 10 ms more than its duration. The tempo is
//! that of the moment when a note begins; octave and length begin anew with each melody.

use super::note::{GAP_MS, Melody, Tempo};
use crate::hal::Tone;

/// High part of the waves in 1023rds.
const DUTY: u16 = 128;

/// An item of a melody.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Text<'a> {
    /// A note.
    Note(&'a [u8]),
    /// Something that is no text.
    Other,
    /// There are no more items.
    End,
}

/// The items of a melody.
pub trait Notes {
    /// Item `index`.
    fn note(&self, index: usize) -> Text<'_>;
}

/// What a tick asks of the owner.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tick {
    /// It is not time yet.
    Wait,
    /// This sounds from now on.
    Play(Tone),
    /// The melody holds something that is no text; it is over.
    NotText,
    /// The melody or the pitch is over; the tone is silent already.
    Done,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum State {
    Idle,
    /// A note begins when it is due.
    Note,
    /// A note ends when it is due.
    Gap,
}

/// What is being played.
#[derive(Clone, Copy, Debug)]
pub struct Player {
    state: State,
    melody: Melody,
    next: usize,
    repeat: bool,
    due_us: u64,
}

impl Player {
    /// Plays nothing.
    pub const IDLE: Player =
        Player { state: State::Idle, melody: Melody::START, next: 0, repeat: false, due_us: 0 };

    /// A melody that begins at `now_us`.
    pub fn melody(now_us: u64, repeat: bool) -> Player {
        Player { state: State::Note, repeat, due_us: now_us, ..Player::IDLE }
    }

    /// The end of a tone that sounds already, after `duration_ms`.
    pub fn pitch(now_us: u64, duration_ms: u64) -> Player {
        let due_us = now_us.saturating_add(duration_ms.saturating_mul(1000));
        // There is no first note: the melody is over after the gap.
        Player { state: State::Gap, next: usize::MAX, due_us, ..Player::IDLE }
    }

    /// The tone of this period; 0 is silence.
    pub const fn tone(period_us: u32) -> Tone {
        if period_us == 0 { Tone::SILENT } else { Tone { period_us, duty: DUTY } }
    }

    /// When [`tick`](Player::tick) has something to do; None when nothing is being played.
    pub fn due_us(&self) -> Option<u64> {
        (self.state != State::Idle).then_some(self.due_us)
    }

    /// Will it repeat for ever?
    pub fn is_endless(&self) -> bool {
        self.state != State::Idle && self.repeat
    }

    /// Takes the next step if it is due. Called late, it makes up one step per call.
    pub fn tick(&mut self, now_us: u64, tempo: Tempo, notes: &dyn Notes) -> Tick {
        match self.state {
            State::Idle => Tick::Done,
            _ if now_us < self.due_us => Tick::Wait,
            State::Gap => {
                self.after_ms(GAP_MS);
                self.state = State::Note;
                Tick::Play(Tone::SILENT)
            }
            State::Note => self.begin_note(tempo, notes),
        }
    }

    fn begin_note(&mut self, tempo: Tempo, notes: &dyn Notes) -> Tick {
        let mut text = notes.note(self.next);
        if text == Text::End && self.repeat {
            self.next = 0;
            text = notes.note(0);
        }
        let tick = match text {
            Text::Note(text) => {
                let note = self.melody.read(text, tempo);
                self.next += 1;
                self.after_ms(note.sound_ms);
                self.state = State::Gap;
                return Tick::Play(Player::tone(note.period_us));
            }
            Text::Other => Tick::NotText,
            Text::End => Tick::Done,
        };
        self.state = State::Idle;
        tick
    }

    fn after_ms(&mut self, ms: u32) {
        self.due_us = self.due_us.saturating_add(u64::from(ms) * 1000);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::vec::Vec;

    struct List<'a>(&'a [&'a str]);

    impl Notes for List<'_> {
        fn note(&self, index: usize) -> Text<'_> {
            match self.0.get(index) {
                Some(&"!") => Text::Other,
                Some(text) => Text::Note(text.as_bytes()),
                None => Text::End,
            }
        }
    }

    /// Times in ms at which something happens, with the period or what else it is.
    fn trace(player: &mut Player, notes: &[&str], until_ms: u64) -> Vec<(u64, Result<u32, Tick>)> {
        let mut trace = Vec::new();
        while let Some(due) = player.due_us().filter(|due| *due <= until_ms * 1000) {
            assert_eq!(player.tick(due - 1, Tempo::DEFAULT, &List(notes)), Tick::Wait);
            trace.push((
                due / 1000,
                match player.tick(due, Tempo::DEFAULT, &List(notes)) {
                    Tick::Play(tone) => Ok(tone.period_us),
                    tick => Err(tick),
                },
            ));
        }
        trace
    }

    #[test]
    fn notes_end_ten_milliseconds_early() {
        let mut player = Player::melody(7000, false);
        let expected = [
            (7, Ok(3822)),
            (497, Ok(0)),
            (507, Ok(0)),
            (747, Ok(0)),
            (757, Ok(2025)),
            (997, Ok(0)),
            (1007, Err(Tick::Done)),
        ];
        assert_eq!(trace(&mut player, &["c", "r:2", "b"], 9999), expected);
        assert_eq!(player.due_us(), None);
    }

    #[test]
    fn a_repetition_keeps_octave_and_length() {
        let mut player = Player::melody(1000, true);
        let played = trace(&mut player, &["c", "d5:1"], 1700);
        let expected = [
            (1, Ok(3822)),
            (491, Ok(0)),
            (501, Ok(1702)),
            (616, Ok(0)),
            (626, Ok(1911)),
            (741, Ok(0)),
        ];
        assert_eq!(played[..6], expected);
        assert!(player.is_endless());
    }

    #[test]
    fn empty_melodies_and_other_objects_end_it() {
        assert_eq!(trace(&mut Player::melody(1000, false), &[], 9), [(1, Err(Tick::Done))]);
        assert_eq!(trace(&mut Player::melody(1000, true), &[], 9), [(1, Err(Tick::Done))]);
        let mut player = Player::melody(1000, true);
        let end = trace(&mut player, &["c:1", "!"], 9999).pop();
        assert_eq!(end, Some((126, Err(Tick::NotText))));
        assert!(!player.is_endless());
    }

    #[test]
    fn a_pitch_ends_after_its_duration_and_the_gap() {
        let mut player = Player::pitch(1000, 100);
        assert_eq!(trace(&mut player, &[], 9999), [(101, Ok(0)), (111, Err(Tick::Done))]);
        Player::pitch(u64::MAX, u64::MAX);
    }
}
