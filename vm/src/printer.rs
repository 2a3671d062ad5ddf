//! Where printed text goes: the platform's output, a string under construction, or a counter.
//!
//! Types write their `repr` into a [`Printer`] and do not know which it is. `print` first prints
//! into a counter when its arguments are containers, so that nothing has been written yet if one
//! of them turns out to need Python code.

use core::cell::Cell;

use crate::Vm;
use crate::obj::{Obj, Raw, Ref, Str};
use crate::text::packed::unpack;
use crate::trap::Res;

/// Receiver of text; see the module documentation.
pub struct Printer<'p, 'v> {
    vm: &'p Vm<'v>,
    sink: Sink,
    /// Containers being printed, outermost first.
    open: [Obj; MAX_DEPTH as usize],
    depth: u8,
    /// Takes the text instead of the sink; false to end it.
    #[cfg(feature = "simulation")]
    taker: Option<&'p mut Taker<'p>>,
}

/// Is given text, and says whether it takes more.
#[cfg(feature = "simulation")]
pub type Taker<'p> = dyn FnMut(&[u8]) -> bool + 'p;

enum Sink {
    Stdout,
    Stderr,
    Count,
    /// The text is in `small` until it outgrows it, then in `buf`.
    Text {
        small: [u8; SMALL],
        buf: Option<Ref<Raw>>,
        len: usize,
    },
}

/// Bytes of text that need no block on the heap.
const SMALL: usize = 48;

/// Containers nested deeper than this are printed by the prelude, on the Python stack.
pub const MAX_DEPTH: u8 = 16;

const CLOSED: [Obj; MAX_DEPTH as usize] = [Obj::UNDEF; MAX_DEPTH as usize];

impl<'p, 'v> Printer<'p, 'v> {
    /// To the standard output.
    pub fn stdout(vm: &'p Vm<'v>) -> Self {
        Printer::to(vm, Sink::Stdout)
    }

    /// To the standard error output.
    pub fn stderr(vm: &'p Vm<'v>) -> Self {
        Printer::to(vm, Sink::Stderr)
    }

    /// To nowhere: finds out whether printing succeeds.
    pub fn count(vm: &'p Vm<'v>) -> Self {
        Printer::to(vm, Sink::Count)
    }

    /// Into a string; see [`Printer::finish`].
    pub fn text(vm: &'p Vm<'v>) -> Self {
        Printer::to(vm, Sink::Text { small: [0; SMALL], buf: None, len: 0 })
    }

    /// To somebody who says when it is enough: NeedsPython then.
    #[cfg(feature = "simulation")]
    pub fn shown(vm: &'p Vm<'v>, taker: &'p mut Taker<'p>) -> Self {
        Printer { taker: Some(taker), ..Printer::to(vm, Sink::Count) }
    }

    #[inline(always)]
    fn to(vm: &'p Vm<'v>, sink: Sink) -> Self {
        Printer {
            vm,
            sink,
            open: CLOSED,
            depth: 0,
            #[cfg(feature = "simulation")]
            taker: None,
        }
    }

    /// Writes what a [`Text`](crate::text::packed::Text) with this code says.
    pub fn packed(&mut self, code: &[u8]) -> Res<()> {
        let mut result = Ok(());
        unpack(code, &mut |byte| {
            if result.is_ok() {
                result = self.put(&[byte]);
            }
        });
        result
    }

    /// Writes UTF-8.
    pub fn put(&mut self, bytes: &[u8]) -> Res<()> {
        #[cfg(feature = "simulation")]
        if let Some(taker) = &mut self.taker {
            return if taker(bytes) { Ok(()) } else { Err(self.vm.needs_python()) };
        }
        match &mut self.sink {
            Sink::Stdout => self.vm.platform.write(bytes),
            Sink::Stderr => self.vm.platform.write_err(bytes),
            Sink::Count => {}
            Sink::Text { small, buf, len } => {
                let end = *len + bytes.len();
                let raw = match *buf {
                    Some(raw) if self.vm.heap.raw(raw).len() >= end => raw,
                    None if end <= SMALL => {
                        small[*len..end].copy_from_slice(bytes);
                        *len = end;
                        return Ok(());
                    }
                    old => {
                        let raw = grow(self.vm, old, end)?;
                        if old.is_none() {
                            let to = self.vm.heap.raw(raw);
                            to.iter().zip(&small[..*len]).for_each(|(c, b)| c.set(*b));
                        }
                        *buf = Some(raw);
                        raw
                    }
                };
                let room = &self.vm.heap.raw(raw)[*len..end];
                room.iter().zip(bytes).for_each(|(c, b)| c.set(*b));
                *len = end;
            }
        }
        Ok(())
    }

    /// Writes a `&str`.
    pub fn str(&mut self, s: &str) -> Res<()> {
        self.put(s.as_bytes())
    }

    /// Writes a decimal integer.
    pub fn int(&mut self, i: i64) -> Res<()> {
        let mut digits = [0u8; 20];
        let mut at = digits.len();
        let mut rest = i.unsigned_abs();
        loop {
            at -= 1;
            digits[at] = b'0' + (rest % 10) as u8;
            rest /= 10;
            if rest == 0 {
                break;
            }
        }
        if i < 0 {
            self.put(b"-")?;
        }
        self.put(&digits[at..])
    }

    /// Writes an address or other word in hexadecimal, without prefix.
    pub fn hex(&mut self, mut v: u64) -> Res<()> {
        let mut digits = [0u8; 16];
        let mut at = digits.len();
        loop {
            at -= 1;
            digits[at] = b"0123456789abcdef"[(v & 15) as usize];
            v >>= 4;
            if v == 0 {
                break;
            }
        }
        self.put(&digits[at..])
    }

    /// Enters the container `o`: false if it is being printed already (it contains itself), else
    /// balance with [`Printer::leave`]. NeedsPython where it is nested too deep for the host
    /// stack, RecursionError where MicroPython would go on until its stack is full.
    pub fn enter(&mut self, o: Obj) -> Res<bool> {
        if self.open[..self.depth as usize].contains(&o) {
            return if self.vm.is_for_micropython() { Err(self.vm.too_deep()) } else { Ok(false) };
        }
        let Some(place) = self.open.get_mut(self.depth as usize) else {
            return Err(self.vm.needs_python());
        };
        *place = o;
        self.depth += 1;
        Ok(true)
    }

    /// Leaves a container.
    pub fn leave(&mut self) {
        self.depth -= 1;
    }

    /// The VM that prints.
    pub fn vm(&self) -> &'p Vm<'v> {
        self.vm
    }

    /// The text as a `str`. Only for printers made by [`Printer::text`].
    pub fn finish(self) -> Res<Ref<Str>> {
        let vm = self.vm;
        self.take(|bytes| {
            vm.heap.new_str_with(bytes.len(), |to| {
                to.iter_mut().zip(bytes).for_each(|(t, b)| *t = b.get());
            })
        })
    }

    /// What was written as `bytes`; it need not be UTF-8. Only for printers made by
    /// [`Printer::text`].
    pub fn finish_bytes(self) -> Res {
        let vm = self.vm;
        self.take(|bytes| {
            let made = vm.heap.new_bytes_with(bytes.len(), |to| {
                to.iter_mut().zip(bytes).for_each(|(t, b)| *t = b.get());
            })?;
            Ok(made.obj())
        })
    }

    /// Hands the text to `f` and gives the buffer back.
    fn take<T>(self, f: impl FnOnce(&[Cell<u8>]) -> Res<T>) -> Res<T> {
        let Sink::Text { mut small, buf, len } = self.sink else { return f(&[]) };
        let Some(raw) = buf else {
            return f(Cell::from_mut(&mut small[..len]).as_slice_of_cells());
        };
        let made = f(&self.vm.heap.raw(raw)[..len])?;
        self.vm.heap.free_raw(raw);
        Ok(made)
    }

    /// The text as a value.
    pub fn finish_obj(self) -> Res {
        Ok(self.finish()?.obj())
    }
}

fn grow(vm: &Vm, old: Option<Ref<Raw>>, need: usize) -> Res<Ref<Raw>> {
    let Some(old) = old else { return vm.heap.alloc_raw(need.max(2 * SMALL)) };
    let have = vm.heap.raw(old).len();
    let want = need.max(have * 2);
    if vm.heap.extend_block(old, want) {
        return Ok(old);
    }
    let new = vm.heap.alloc_raw(want)?;
    vm.heap.raw(new).iter().zip(vm.heap.raw(old)).for_each(|(n, o)| n.set(o.get()));
    vm.heap.free_raw(old);
    Ok(new)
}
