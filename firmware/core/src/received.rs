//! Bytes that have come on a serial line and were not read yet.
//!
//! The interrupt handler of the line puts them in, the prompt and the program take them out. The
//! interrupt key never stands in the queue: it sets a flag that the interpreter asks for at its
//! next safepoint, so that a full queue cannot keep a program from being stopped.

use core::cell::RefCell;
use core::sync::atomic::{AtomicBool, AtomicU16, Ordering};
use critical_section::Mutex;
use heapless::Deque;

/// Bytes that can wait. One grant of the raw REPL's flow control and what a tool sends ahead.
const ROOM: usize = 1024;

/// Bytes that who asks for few is shown.
pub const WINDOW: usize = 64;

/// No byte interrupts. A byte that does stands as its value and one: a queue of zeros takes no
/// flash.
const NO_KEY: u16 = 0;

/// Ctrl-C.
pub const CTRL_C: u8 = 3;

/// The queue of one line.
pub struct Received {
    bytes: Mutex<RefCell<Deque<u8, ROOM>>>,
    key: AtomicU16,
    interrupt: AtomicBool,
    lost: AtomicBool,
}

impl Default for Received {
    fn default() -> Received {
        Received::new()
    }
}

impl Received {
    /// Nothing has come; every byte is input.
    pub const fn new() -> Received {
        Received {
            bytes: Mutex::new(RefCell::new(Deque::new())),
            key: AtomicU16::new(NO_KEY),
            interrupt: AtomicBool::new(false),
            lost: AtomicBool::new(false),
        }
    }

    /// A byte has come. To be called by the interrupt handler. The interrupt key discards what was
    /// typed before it, as on MicroPython's boards.
    pub fn push(&self, byte: u8) {
        if self.key.load(Ordering::Relaxed) == u16::from(byte) + 1 {
            critical_section::with(|cs| self.bytes.borrow_ref_mut(cs).clear());
            self.interrupt.store(true, Ordering::Release);
            return;
        }
        let full = critical_section::with(|cs| self.bytes.borrow_ref_mut(cs).push_back(byte));
        if full.is_err() {
            self.lost.store(true, Ordering::Relaxed);
        }
    }

    /// Takes the oldest byte.
    pub fn pop(&self) -> Option<u8> {
        critical_section::with(|cs| self.bytes.borrow_ref_mut(cs).pop_front())
    }

    /// Copies the oldest bytes into `to` without taking them; their number.
    pub fn peek(&self, to: &mut [u8]) -> usize {
        critical_section::with(|cs| {
            let bytes = self.bytes.borrow_ref(cs);
            to.iter_mut().zip(bytes.iter()).map(|(to, from)| *to = *from).count()
        })
    }

    /// Shows `take` all bytes, and forgets as many of the first ones as it says.
    #[inline(never)]
    pub fn show(&self, take: &mut dyn FnMut(&[u8]) -> usize) {
        self.show_in(&mut [0; ROOM], take);
    }

    /// The same with the first `WINDOW` bytes, which needs less of the stack.
    #[inline(never)]
    pub fn show_some(&self, take: &mut dyn FnMut(&[u8]) -> usize) {
        self.show_in(&mut [0; WINDOW], take);
    }

    fn show_in(&self, window: &mut [u8], take: &mut dyn FnMut(&[u8]) -> usize) {
        let count = self.peek(window);
        for _ in 0..take(&window[..count]).min(count) {
            self.pop();
        }
    }

    /// Bytes that there is room for.
    pub fn room(&self) -> usize {
        ROOM - self.len()
    }

    /// Bytes that wait.
    pub fn len(&self) -> usize {
        critical_section::with(|cs| self.bytes.borrow_ref(cs).len())
    }

    /// Does nothing wait?
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Chooses the byte that interrupts the program; None while the prompt reads.
    pub fn set_interrupt_key(&self, key: Option<u8>) {
        self.key.store(key.map_or(NO_KEY, |byte| u16::from(byte) + 1), Ordering::Relaxed);
    }

    /// Is there a byte that interrupts the program?
    pub fn has_interrupt_key(&self) -> bool {
        self.key.load(Ordering::Relaxed) != NO_KEY
    }

    /// Has the interrupt key come? Asking clears it.
    pub fn take_interrupt(&self) -> bool {
        self.interrupt.swap(false, Ordering::AcqRel)
    }

    /// Has the interrupt key come? Asking changes nothing.
    pub fn is_interrupted(&self) -> bool {
        self.interrupt.load(Ordering::Relaxed)
    }

    /// Were bytes dropped because nobody read them in time? Asking clears it.
    pub fn take_lost(&self) -> bool {
        self.lost.swap(false, Ordering::Relaxed)
    }

    /// A program starts, which Ctrl-C is to interrupt: also one that was typed behind the program
    /// before this had started.
    pub fn begin_program(&self) {
        let found = critical_section::with(|cs| {
            let mut bytes = self.bytes.borrow_ref_mut(cs);
            let found = bytes.iter().rposition(|byte| *byte == CTRL_C);
            for _ in 0..found.map_or(0, |at| at + 1) {
                bytes.pop_front();
            }
            self.set_interrupt_key(Some(CTRL_C));
            found.is_some()
        });
        self.interrupt.store(found, Ordering::Release);
    }

    /// The prompt reads again: Ctrl-C is a key like the others.
    pub fn end_program(&self) {
        self.set_interrupt_key(None);
        self.interrupt.store(false, Ordering::Release);
    }
}
