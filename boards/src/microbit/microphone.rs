//! Sound events: when it becomes loud, when it becomes quiet.
//!
//! Knows levels on the scale 0 to 255 of the microphone, no clock. Above the upper threshold it is
//! loud, below the lower one quiet; between the two nothing changes. The detector first says what
//! it hears when it is switched on, and again after a threshold was set, as on the board, where
//! the thresholds after a reset are 85 and 65 dB.

/// A sound event.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SoundEvent {
    /// It has become quiet.
    Quiet,
    /// It has become loud.
    Loud,
    /// Somebody has clapped. A name alone: the board's firmware never reports it either.
    Clap,
}

/// Events that the history keeps; later ones are left out until it is read.
const HISTORY: usize = 8;
/// 65 and 85 dB on the scale.
const LOW: u8 = 118;
const HIGH: u8 = 196;

/// The detector, and what it has detected.
#[derive(Clone, Copy, Debug)]
pub struct Listener {
    on: bool,
    low: u8,
    high: u8,
    /// The event of this threshold is not to be reported again before the other one was.
    low_reported: bool,
    high_reported: bool,
    current: SoundEvent,
    /// Events that were not asked for yet, a bit each.
    unasked: u8,
    history: [SoundEvent; HISTORY],
    len: u8,
}

impl Listener {
    /// Switched off; nothing was heard.
    pub const OFF: Listener = Listener {
        on: false,
        low: LOW,
        high: HIGH,
        low_reported: false,
        high_reported: false,
        current: SoundEvent::Quiet,
        unasked: 0,
        history: [SoundEvent::Quiet; HISTORY],
        len: 0,
    };

    /// Switches it on; true if it was off.
    pub fn switch_on(&mut self) -> bool {
        !core::mem::replace(&mut self.on, true)
    }

    /// The level is now this.
    pub fn hear(&mut self, level: u8) {
        if !self.on {
            return;
        }
        if level > self.high && !self.high_reported {
            (self.high_reported, self.low_reported) = (true, false);
            self.report(SoundEvent::Loud);
        }
        if level < self.low && !self.low_reported {
            (self.high_reported, self.low_reported) = (false, true);
            self.report(SoundEvent::Quiet);
        }
    }

    fn report(&mut self, event: SoundEvent) {
        self.current = event;
        self.unasked |= 1 << event as u8;
        if let Some(place) = self.history.get_mut(usize::from(self.len)) {
            *place = event;
            self.len += 1;
        }
    }

    /// Sets the lower threshold; the upper one stays above it.
    pub fn set_low(&mut self, level: u8) {
        if self.low != level {
            self.low = level;
            self.low_reported = false;
            if self.high < level {
                self.set_high(level.saturating_add(1));
            }
        }
    }

    /// Sets the upper threshold; the lower one stays below it.
    pub fn set_high(&mut self, level: u8) {
        if self.high != level {
            self.high = level;
            self.high_reported = false;
            if self.low > level {
                self.set_low(level.saturating_sub(1));
            }
        }
    }

    /// The last event; quiet before the first.
    pub fn current(&self) -> SoundEvent {
        self.current
    }

    /// Has this event happened since the last question for it? Clears the history.
    pub fn was_event(&mut self, event: SoundEvent) -> bool {
        let bit = 1 << event as u8;
        let was = self.unasked & bit != 0;
        self.unasked &= !bit;
        self.len = 0;
        was
    }

    /// Events since the history was cleared, oldest first.
    pub fn history(&self) -> &[SoundEvent] {
        &self.history[..usize::from(self.len)]
    }

    /// Clears the history.
    pub fn clear_history(&mut self) {
        self.len = 0;
    }
}

#[cfg(test)]
mod tests {
    use super::SoundEvent::{Loud, Quiet};
    use super::*;
    use std::vec::Vec;

    fn on() -> Listener {
        let mut listener = Listener::OFF;
        assert!(listener.switch_on());
        assert!(!listener.switch_on());
        listener
    }

    fn heard(listener: &mut Listener, levels: &[u8]) -> Vec<SoundEvent> {
        levels.iter().for_each(|level| listener.hear(*level));
        let heard = listener.history().to_vec();
        listener.clear_history();
        heard
    }

    #[test]
    fn events_are_changes_between_loud_and_quiet() {
        let mut listener = Listener::OFF;
        assert_eq!(heard(&mut listener, &[0, 255]), []);
        let mut listener = on();
        assert_eq!(heard(&mut listener, &[150]), []);
        assert_eq!(heard(&mut listener, &[0, 1, 117, 118, 196, 0]), [Quiet]);
        assert_eq!(heard(&mut listener, &[197, 255, 118, 200, 117]), [Loud, Quiet]);
        assert_eq!(listener.current(), Quiet);
    }

    #[test]
    fn the_history_keeps_the_first_eight() {
        let levels = [[0, 255]; 6];
        let heard = heard(&mut on(), levels.as_flattened());
        assert_eq!(heard, [Quiet, Loud, Quiet, Loud, Quiet, Loud, Quiet, Loud]);
    }

    #[test]
    fn a_question_forgets_its_event_and_the_history() {
        let mut listener = on();
        [0, 255].iter().for_each(|level| listener.hear(*level));
        assert!(listener.was_event(Loud));
        assert!(!listener.was_event(Loud));
        assert!(listener.was_event(Quiet));
        assert!(!listener.was_event(SoundEvent::Clap));
        assert_eq!((listener.history(), listener.current()), (&[][..], Loud));
    }

    #[test]
    fn thresholds_keep_their_order_and_report_anew() {
        let mut listener = on();
        listener.set_high(50);
        assert_eq!((listener.low, listener.high), (49, 50));
        assert_eq!(heard(&mut listener, &[60]), [Loud]);
        listener.set_high(55);
        assert_eq!(heard(&mut listener, &[60]), [Loud]);
        listener.set_high(55);
        assert_eq!(heard(&mut listener, &[60]), []);
        listener.set_low(200);
        assert_eq!((listener.low, listener.high), (200, 201));
        assert_eq!(heard(&mut listener, &[60]), [Quiet]);
        for level in [0, 255] {
            listener.set_low(level);
            listener.set_high(255 - level);
            listener.set_high(level);
        }
    }
}
