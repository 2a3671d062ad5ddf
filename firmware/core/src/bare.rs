//! A board without modules of its own: nothing goes on on it.

use boards::state::{Due, State};
use core::any::Any;
use vm::Vm;

/// The state of such a board.
#[derive(Debug)]
pub struct Bare;

impl State for Bare {
    fn reset(&self) {}

    fn advance(&self, _: &Vm) -> Due {
        Due::default()
    }

    fn is_over(&self, _: u32) -> bool {
        true
    }

    fn interrupt(&self, _: &Vm, _: Option<u32>) {}

    fn as_any(&self) -> &dyn Any {
        self
    }
}
