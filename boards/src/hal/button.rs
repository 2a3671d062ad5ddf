//! Buttons as hardware: pressed or not. Counting presses is the board's.

/// A push button, already debounced.
pub trait Button {
    /// Is it held down now?
    fn is_pressed(&self) -> bool;

    /// How often it went down since the previous call, saturating at 32 767.
    fn take_presses(&self) -> u16;
}
