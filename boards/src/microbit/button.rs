//! Presses that a program has not asked for yet.

use crate::hal::Button;

/// State behind `was_pressed` and `get_presses` of one button. Each forgets the presses it
/// reported; neither affects the other.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Presses {
    count: u16,
    any: bool,
}

impl Presses {
    /// Nothing was pressed.
    pub const NONE: Presses = Presses { count: 0, any: false };

    /// `was_pressed()`: did the button go down since the last call?
    pub fn was_pressed(&mut self, button: &dyn Button) -> bool {
        self.collect(button);
        core::mem::take(&mut self.any)
    }

    /// `get_presses()`: how often did it go down since the last call?
    pub fn get_presses(&mut self, button: &dyn Button) -> u16 {
        self.collect(button);
        core::mem::take(&mut self.count)
    }

    fn collect(&mut self, button: &dyn Button) {
        let new = button.take_presses();
        self.count = self.count.saturating_add(new);
        self.any |= new > 0;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use core::cell::Cell;

    struct Pressed(Cell<u16>);

    impl Button for Pressed {
        fn is_pressed(&self) -> bool {
            false
        }

        fn take_presses(&self) -> u16 {
            self.0.take()
        }
    }

    #[test]
    fn the_two_questions_are_independent() {
        let mut presses = Presses::NONE;
        assert!(presses.was_pressed(&Pressed(Cell::new(2))));
        assert!(!presses.was_pressed(&Pressed(Cell::new(0))));
        assert_eq!(presses.get_presses(&Pressed(Cell::new(1))), 3);
        assert_eq!(presses.get_presses(&Pressed(Cell::new(0))), 0);
        assert!(presses.was_pressed(&Pressed(Cell::new(0))));
        assert!(!presses.was_pressed(&Pressed(Cell::new(0))));
    }
}
