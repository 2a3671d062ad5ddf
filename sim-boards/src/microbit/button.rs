//! A simulated button: pressed and released by inputs of the session.

use boards::hal::Button;
use std::cell::Cell;

/// A button that is pressed by being told so.
#[derive(Debug, Default)]
pub struct SimButton {
    pressed: Cell<bool>,
    presses: Cell<u16>,
}

impl SimButton {
    /// Pushes or releases it. Pushing a button that is down is no further press.
    pub fn set_pressed(&self, pressed: bool) {
        let was_pressed = self.pressed.replace(pressed);
        if pressed && !was_pressed {
            self.presses.set((self.presses.get() + 1).min(i16::MAX as u16));
        }
    }
}

impl Button for SimButton {
    fn is_pressed(&self) -> bool {
        self.pressed.get()
    }

    fn take_presses(&self) -> u16 {
        self.presses.take()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn presses_count_on_the_way_down() {
        let button = SimButton::default();
        for pressed in [true, true, false, false, true] {
            button.set_pressed(pressed);
        }
        assert!(button.is_pressed());
        assert_eq!(button.take_presses(), 2);
        assert_eq!(button.take_presses(), 0);
        for _ in 0..40_000 {
            button.set_pressed(false);
            button.set_pressed(true);
        }
        assert_eq!(button.take_presses(), 32_767);
    }
}
