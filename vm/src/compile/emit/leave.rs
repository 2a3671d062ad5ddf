//! The constructs that `return`, `break` and `continue` leave: loops, `finally`, handlers.
//!
//! Those around the present position form a stack, in a buffer that all functions under
//! construction share. How they are left is said in `control.rs` and `try_with.rs`.

use super::Emitter;
use super::code::Label;
use crate::compile::buf::Plain;
use crate::compile::error::Res;
use crate::compile::regs::Reg;

/// Deepest nesting of loops, `with` and `try`.
const MAX_BLOCKS: usize = 40;

/// A construct that `return`, `break` or `continue` leaves.
#[derive(Clone, Copy)]
pub(crate) struct Control {
    pub(super) kind: ControlKind,
    /// First register of `finally`'s pair.
    pub(super) reg: Reg,
    /// Codes of the exits that wait for the end of the `finally`.
    pub(super) pending: u8,
    /// Where `break` goes; for `finally`, its body.
    pub(super) exit: Label,
    /// Where `continue` goes; for a handler, the exception's name.
    pub(super) again: Label,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum ControlKind {
    Loop,
    Finally,
    /// A handler that unbinds its name at the end.
    Handler,
    /// An `except*`, which no jump leaves.
    Star,
}

impl Plain for Control {
    const SIZE: usize = 20;

    fn put(self, out: &mut [u8]) {
        let kind = self.kind as u32;
        (kind | self.reg << 8 | (self.pending as u32) << 16).put(&mut out[..4]);
        self.exit.head.put(&mut out[4..8]);
        self.exit.pos.put(&mut out[8..12]);
        self.again.head.put(&mut out[12..16]);
        self.again.pos.put(&mut out[16..]);
    }

    fn get(bytes: &[u8]) -> Control {
        let head = u32::get(&bytes[..4]);
        let kinds =
            [ControlKind::Loop, ControlKind::Finally, ControlKind::Handler, ControlKind::Star];
        Control {
            kind: kinds[head as u8 as usize],
            reg: head >> 8 & 0xff,
            pending: (head >> 16) as u8,
            exit: Label { head: u32::get(&bytes[4..8]), pos: u32::get(&bytes[8..12]) },
            again: Label { head: u32::get(&bytes[12..16]), pos: u32::get(&bytes[16..]) },
        }
    }
}

impl Emitter<'_, '_> {
    pub(super) fn push_control(&mut self, control: Control) -> Res {
        self.outcome()?;
        if self.blocks.len() - self.f.blocks as usize >= MAX_BLOCKS {
            return Err(self.error(t!("too many statically nested blocks")));
        }
        self.blocks.push(control)
    }

    pub(super) fn pop_control(&mut self) -> Control {
        let top = self.blocks.len() - 1;
        let control = self.blocks.get(top);
        self.blocks.truncate(top);
        control
    }
}
