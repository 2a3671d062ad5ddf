//! Reading from `sys.stdin` and `sys.stdin.buffer`.
//!
//! The platform has the bytes that have come; nothing is kept here, so that text, bytes and
//! `input()` may be mixed and a tool finds what was typed ahead. A native looks at the bytes,
//! makes its object and only then takes them. If all that was asked for is there, it is the
//! answer; otherwise the prelude collects pieces, each of which waits for at least one unit.
//!
//! Text is UTF-8, in which U+FFFD stands for what is not. On a serial line it has LF for CR, which
//! is what the key of a terminal sends.

use core::cell::Cell;

use crate::buffer::Buffer;
use crate::obj::*;
use crate::platform::{WaitReq, errno, events};
use crate::trap::{Res, Trap};
use crate::{Vm, intern};

use super::stdio::{is_binary, number};

crate::natives! {
    /// For the prelude only.
    pub PRELUDE:
    stdin_piece(3) = piece;
    stdin_into(2) = into;
}

/// What is asked for.
#[derive(Clone, Copy)]
struct Ask {
    /// Most units: characters or bytes.
    count: usize,
    /// Not beyond the end of a line.
    line: bool,
    text: bool,
    /// A CR is the end of a line.
    cr: bool,
}

/// What can be given: the first `taken` bytes of the input, which become `size` bytes.
#[derive(Clone, Copy, Default)]
struct Piece {
    taken: usize,
    size: usize,
    units: usize,
    /// As many units as were asked for, or a whole line.
    complete: bool,
    /// A character is behind it that is not complete.
    open: bool,
}

impl Ask {
    fn of(vm: &Vm, stream: Obj, count: Option<&Obj>, line: bool) -> Res<Ask> {
        if number(vm, stream)? != 0 {
            return Err(vm.os_error(errno::EBADF));
        }
        let count = match count {
            Some(o) if !o.is_none() => usize::try_from(vm.want_int(*o)?).unwrap_or(usize::MAX),
            _ => usize::MAX,
        };
        let text = !is_binary(vm, stream)?;
        Ok(Ask { count, line, text, cr: text && vm.platform.stdin_has_cr() })
    }

    /// What of `bytes` can be given, of which `emit` gets each unit. `last`: nothing follows.
    fn measure(self, bytes: &[u8], last: bool, mut emit: impl FnMut(&[u8])) -> Piece {
        let mut piece = Piece::default();
        let mut utf8 = [0; 4];
        while piece.units < self.count && piece.taken < bytes.len() {
            let rest = &bytes[piece.taken..];
            let mut unit = &rest[..1];
            let mut len = 1;
            if self.text {
                let c;
                (c, len) = character(rest, self.cr);
                piece.open = c.is_none() && len == rest.len() && !last;
                if piece.open {
                    return piece;
                }
                unit = c.unwrap_or(char::REPLACEMENT_CHARACTER).encode_utf8(&mut utf8).as_bytes();
            }
            emit(unit);
            piece.taken += len;
            piece.size += unit.len();
            piece.units += 1;
            if self.line && unit == b"\n" {
                piece.complete = true;
                return piece;
            }
        }
        piece.complete = piece.units == self.count;
        piece
    }

    /// Waits until there is something to give, or the input has ended.
    fn look(self, vm: &Vm) -> Res<Piece> {
        let (mut least, mut seen, mut piece) = (1, 0, Piece::default());
        loop {
            let more = vm.platform.stdin(least, &mut |bytes| {
                (seen, piece) = (bytes.len(), self.measure(bytes, false, |_| {}));
                0
            });
            if !more {
                vm.platform.stdin(0, &mut |bytes| {
                    piece = self.measure(bytes, true, |_| {});
                    0
                });
                return Ok(piece);
            }
            if piece.open && seen >= least {
                least = seen + 1;
            } else if piece.taken > 0 || self.count == 0 {
                return Ok(piece);
            } else {
                return Err(wait(vm));
            }
        }
    }

    /// Takes what [`Ask::look`] has found, as an object.
    fn take(self, vm: &Vm, piece: Piece) -> Res {
        let fill = |to: &mut [u8]| {
            let mut at = 0;
            vm.platform.stdin(0, &mut |bytes| {
                let bytes = &bytes[..piece.taken.min(bytes.len())];
                self.measure(bytes, true, |unit| {
                    to[at..at + unit.len()].copy_from_slice(unit);
                    at += unit.len();
                });
                bytes.len()
            });
        };
        if !self.text {
            return Ok(vm.heap.new_bytes_with(piece.size, fill)?.obj());
        }
        if piece.size == 1 {
            let mut ascii = [0];
            fill(&mut ascii);
            return Ok(intern::ascii_char(ascii[0]));
        }
        Ok(vm.heap.new_str_with(piece.size, fill)?.obj())
    }

    /// All that is asked for if it is there; the prelude if it has to be collected.
    fn answer(self, vm: &Vm) -> Res {
        let piece = self.look(vm)?;
        if piece.complete { self.take(vm, piece) } else { Err(vm.needs_python()) }
    }
}

/// The first character of `bytes`, not empty, and its length; None for bytes that are none, or
/// the beginning of one.
fn character(bytes: &[u8], cr: bool) -> (Option<char>, usize) {
    if cr && bytes[0] == b'\r' {
        return (Some('\n'), 1);
    }
    let start = &bytes[..bytes.len().min(4)];
    let (text, bad) = match core::str::from_utf8(start) {
        Ok(text) => (text, 0),
        Err(e) => {
            let text = core::str::from_utf8(&start[..e.valid_up_to()]).unwrap_or_default();
            (text, e.error_len().unwrap_or(start.len() - text.len()))
        }
    };
    match text.chars().next() {
        Some(c) => (Some(c), c.len_utf8()),
        None => (None, bad),
    }
}

/// Leaves the VM until more has come.
fn wait(vm: &Vm) -> Trap {
    vm.platform.watch(0, events::READ);
    vm.wait_retry(WaitReq::Poll(u32::MAX))
}

/// `read(count=-1)`: so many units, or all to the end of the input.
pub fn read(vm: &Vm, args: &[Obj]) -> Res {
    let ask = Ask::of(vm, args[0], args.get(1), false)?;
    if ask.count == usize::MAX { Err(vm.needs_python()) } else { ask.answer(vm) }
}

/// `readline(limit=-1)`
pub fn readline(vm: &Vm, args: &[Obj]) -> Res {
    Ask::of(vm, args[0], args.get(1), true)?.answer(vm)
}

/// `stdin_piece(stream, count, line)`: what is there of it, at least one unit; nothing at the end
/// of the input.
fn piece(vm: &Vm, args: &[Obj]) -> Res {
    let ask = Ask::of(vm, args[0], args.get(1), args[2] == Obj::TRUE)?;
    let piece = ask.look(vm)?;
    ask.take(vm, piece)
}

/// `readinto(buffer, count=len(buffer))`: fills it with bytes, less at the end of the input.
pub fn readinto(vm: &Vm, args: &[Obj]) -> Res {
    Ask::of(vm, args[0], args.get(2), false).and_then(|ask| {
        let cells = Buffer::want_cells(vm, args[1])?;
        let cells = &cells[..ask.count.min(cells.len())];
        match fill(vm, cells, cells.len())? {
            Some(n) => Ok(Obj::small(n as SmallInt)),
            None => Err(vm.needs_python()),
        }
    })
}

/// `stdin_into(stream, buffer)`: puts what is there into it, at least one byte; 0 at the end.
fn into(vm: &Vm, args: &[Obj]) -> Res {
    let cells = Buffer::want_cells(vm, args[1])?;
    Ok(Obj::small(fill(vm, cells, 1)?.unwrap_or(0) as SmallInt))
}

/// Moves bytes to `cells` if there are `least`; None, and nothing moved, at the end of the input
/// and if some of them have not come yet. Waits if there are none at all.
fn fill(vm: &Vm, cells: &[Cell<u8>], least: usize) -> Res<Option<usize>> {
    if cells.is_empty() {
        return Ok(Some(0));
    }
    let (mut seen, mut moved) = (0, None);
    let more = vm.platform.stdin(least, &mut |bytes| {
        seen = bytes.len();
        if seen < least {
            return 0;
        }
        cells.iter().zip(bytes).for_each(|(to, byte)| to.set(*byte));
        moved = Some(seen.min(cells.len()));
        moved.unwrap_or(0)
    });
    if seen == 0 && more { Err(wait(vm)) } else { Ok(moved) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::vec::Vec;

    fn measured(ask: Ask, bytes: &[u8], last: bool) -> (Vec<u8>, usize, bool) {
        let mut out = Vec::new();
        let piece = ask.measure(bytes, last, |unit| out.extend_from_slice(unit));
        (out, piece.taken, piece.open)
    }

    const TEXT: Ask = Ask { count: 100, line: false, text: true, cr: false };
    const BYTES: Ask = Ask { text: false, ..TEXT };

    #[test]
    fn lines_end_with_cr_on_a_serial_line() {
        let serial = Ask { cr: true, ..TEXT };
        assert_eq!(measured(serial, b"a\rb\n", false), (b"a\nb\n".into(), 4, false));
        let line = Ask { line: true, ..serial };
        assert_eq!(measured(line, b"a\rb", false), (b"a\n".into(), 2, false));
        assert_eq!(measured(TEXT, b"a\rb\n", false), (b"a\rb\n".into(), 4, false));
        assert_eq!(measured(BYTES, b"a\r\n", false), (b"a\r\n".into(), 3, false));
    }

    #[test]
    fn characters_are_whole() {
        let begun = &"x\u{65e5}".as_bytes()[..3];
        assert_eq!(measured(TEXT, begun, false), (b"x".into(), 1, true));
        assert_eq!(measured(TEXT, begun, true), ("x\u{fffd}".into(), 3, false));
        assert_eq!(measured(TEXT, b"\xffx", false), ("\u{fffd}x".into(), 2, false));
        assert_eq!(measured(BYTES, begun, false), (begun.into(), 3, false));
        let two = Ask { count: 2, ..TEXT };
        assert_eq!(measured(two, "é日x".as_bytes(), false), ("é日".into(), 5, false));
    }
}
