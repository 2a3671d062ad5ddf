//! When the display shows the next picture of a sequence.
//!
//! `display.show(sequence)` and `display.scroll(text)` are the same thing with different pictures:
//! one picture at once, the next after each delay. A [`Timeline`] knows the times, a [`Frames`]
//! knows the pictures; neither knows a clock. The owner asks [`Timeline::due_us`] when to come
//! back and calls [`Timeline::tick`] then.
//!
//! The last picture also stays for one delay before the sequence counts as finished. With `clear`
//! a dark display follows, for one more delay. A repeated sequence begins again without a pause.

use super::font;
use super::scroll::Scroll;
use crate::hal::Frame;

/// The shortest time between two pictures in milliseconds: the board's display timer ticks every
/// 6 ms, so a smaller delay, even zero or less, has no further effect.
pub const MIN_DELAY_MS: u64 = 6;

/// A source of pictures.
pub trait Frames {
    /// The next picture, `None` at the end.
    fn next(&mut self) -> Option<Frame>;

    /// Starts again from the first picture.
    fn rewind(&mut self);
}

/// What a tick asks of the display.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tick {
    /// It is not time yet.
    Wait,
    /// Show this.
    Show(Frame),
    /// The sequence is over; the display stays as it is.
    Done,
}

/// The times of one running sequence.
#[derive(Clone, Debug)]
pub struct Timeline {
    period_us: u64,
    due_us: u64,
    clear: bool,
    repeat: bool,
    done: bool,
}

impl Timeline {
    /// Starts a sequence at `now_us` with its first picture due at once. `delay_ms` is the time
    /// each picture stays.
    pub fn start(now_us: u64, delay_ms: i64, clear: bool, repeat: bool) -> Timeline {
        let delay_ms = u64::try_from(delay_ms).unwrap_or(0).max(MIN_DELAY_MS);
        let period_us = delay_ms.saturating_mul(1000);
        Timeline { period_us, due_us: now_us, clear, repeat, done: false }
    }

    /// When [`tick`](Timeline::tick) has something to do, `None` when the sequence is over.
    pub fn due_us(&self) -> Option<u64> {
        (!self.done).then_some(self.due_us)
    }

    /// Does it repeat for ever?
    pub fn is_endless(&self) -> bool {
        self.repeat
    }

    /// Takes the next step if it is due. Called late, it makes up one step per call.
    pub fn tick(&mut self, now_us: u64, frames: &mut dyn Frames) -> Tick {
        if self.done {
            return Tick::Done;
        }
        if now_us < self.due_us {
            return Tick::Wait;
        }
        let first = frames.next().or_else(|| {
            if self.repeat {
                frames.rewind();
                frames.next()
            } else {
                None
            }
        });
        self.due_us = self.due_us.saturating_add(self.period_us);
        match first {
            Some(frame) => Tick::Show(frame),
            None if self.clear => {
                self.clear = false;
                self.repeat = false;
                Tick::Show(Frame::BLANK)
            }
            None => {
                self.done = true;
                Tick::Done
            }
        }
    }
}

/// Pictures of a text that scrolls.
#[derive(Debug)]
pub struct ScrollFrames<'a> {
    /// The text, the same at every use of `scroll`.
    pub text: &'a str,
    /// Place in the text.
    pub scroll: &'a mut Scroll,
    /// Spacing of a repetition.
    pub monospace: bool,
}

impl Frames for ScrollFrames<'_> {
    fn next(&mut self) -> Option<Frame> {
        self.scroll.next(self.text)
    }

    fn rewind(&mut self) {
        *self.scroll = Scroll::new(self.monospace);
    }
}

/// The characters of a text, one picture each.
#[derive(Debug)]
pub struct LetterFrames<'a> {
    /// The text, the same at every use of `at`.
    pub text: &'a str,
    /// Byte position of the next character.
    pub at: &'a mut usize,
}

impl Frames for LetterFrames<'_> {
    fn next(&mut self) -> Option<Frame> {
        let c = self.text.get(*self.at..)?.chars().next()?;
        *self.at += c.len_utf8();
        Some(font::glyph(c).frame())
    }

    fn rewind(&mut self) {
        *self.at = 0;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::{vec, vec::Vec};

    /// Times in ms at which something happens, with the letter shown (`.` dark, `!` finished).
    fn trace(text: &str, timeline: &mut Timeline, until_ms: u64) -> Vec<(u64, char)> {
        let mut at = 0;
        let mut frames = LetterFrames { text, at: &mut at };
        let mut trace = vec![];
        while let Some(due) = timeline.due_us().filter(|due| *due <= until_ms * 1000) {
            let what = match timeline.tick(due, &mut frames) {
                Tick::Show(Frame::BLANK) => '.',
                Tick::Show(frame) => {
                    text.chars().find(|c| font::glyph(*c).frame() == frame).unwrap()
                }
                Tick::Done => '!',
                Tick::Wait => panic!("due but not ready"),
            };
            trace.push((due / 1000, what));
        }
        trace
    }

    #[test]
    fn each_picture_stays_for_the_delay() {
        let mut timeline = Timeline::start(5_000, 400, false, false);
        let expected = [(5, 'a'), (405, 'b'), (805, 'c'), (1205, '!')];
        assert_eq!(trace("abc", &mut timeline, 9999), expected);
        assert_eq!(timeline.due_us(), None);
    }

    #[test]
    fn clear_adds_one_dark_step() {
        let mut timeline = Timeline::start(0, 100, true, false);
        assert_eq!(trace("a", &mut timeline, 9999), [(0, 'a'), (100, '.'), (200, '!')]);
        let mut timeline = Timeline::start(0, 100, true, false);
        assert_eq!(trace("", &mut timeline, 9999), [(0, '.'), (100, '!')]);
    }

    #[test]
    fn repetition_never_ends_but_an_empty_one_does() {
        let mut timeline = Timeline::start(0, 10, false, true);
        let expected = [(0, 'a'), (10, 'b'), (20, 'a'), (30, 'b'), (40, 'a')];
        assert_eq!(trace("ab", &mut timeline, 40), expected);
        let mut timeline = Timeline::start(0, 10, false, true);
        assert_eq!(trace("", &mut timeline, 9999), [(0, '!')]);
    }

    #[test]
    fn tiny_and_huge_delays_are_bounded() {
        for delay in [i64::MIN, -1, 0, 6] {
            let mut timeline = Timeline::start(0, delay, false, false);
            assert_eq!(trace("ab", &mut timeline, 9999), [(0, 'a'), (6, 'b'), (12, '!')]);
        }
        let mut timeline = Timeline::start(1, i64::MAX, false, false);
        assert_eq!(timeline.tick(1, &mut LetterFrames { text: "", at: &mut 0 }), Tick::Done);
    }

    #[test]
    fn a_scroll_repeats_from_an_empty_display() {
        let mut scroll = Scroll::new(false);
        let mut frames = ScrollFrames { text: "I", scroll: &mut scroll, monospace: false };
        let mut timeline = Timeline::start(0, 150, false, true);
        let mut shown = vec![];
        for step in 0..16 {
            match timeline.tick(step * 150_000, &mut frames) {
                Tick::Show(frame) => shown.push(frame),
                other => panic!("{other:?}"),
            }
        }
        assert_eq!(shown[..8], shown[8..]);
    }
}
