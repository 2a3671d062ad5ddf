//! Bytes that have come from a keyboard, a file or a tool, and were not taken yet.
//!
//! Those of the standard input are read when somebody asks. On a pseudo-terminal a thread reads
//! them as they come, because the key that interrupts a program must be seen while the program
//! does not read; whoever waits for them waits for a pipe that holds a byte as long as there are
//! some. Like a terminal, the interrupt key makes what was typed before it void.

use std::cell::RefCell;
use std::collections::VecDeque;
use std::fs::File;
use std::io::{self, PipeReader, PipeWriter, Read, Write};
use std::os::fd::{AsRawFd, RawFd};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use rustix::io::Errno;
use vm::platform::events;

use crate::platform::INTERRUPTED;
use crate::watch::{self, Watch};

/// Ctrl-C.
const INTERRUPT: u8 = 3;

/// Bytes read at a time.
const CHUNK: usize = 4 << 10;

/// Bytes that may wait; what comes beyond them is lost, as on a serial line.
const CAPACITY: usize = 1 << 20;

/// Does Ctrl-C on the terminal interrupt the program? If not, it ends the process.
static HEEDED: AtomicBool = AtomicBool::new(true);

/// A queue of input.
pub struct Input {
    source: Source,
    ahead: RefCell<VecDeque<u8>>,
}

enum Source {
    Standard,
    Serial(Arc<Serial>),
}

/// What is shared with the thread that reads from a pseudo-terminal.
struct Serial {
    state: Mutex<State>,
    /// Holds a byte while bytes wait.
    signal: PipeReader,
    signalled: PipeWriter,
}

#[derive(Default)]
struct State {
    bytes: VecDeque<u8>,
    /// The byte that interrupts, while a program runs.
    key: Option<u8>,
    /// What was passed on before is void.
    void: bool,
}

/// Ctrl-C on the terminal.
pub fn interrupt() {
    if !HEEDED.load(Ordering::Relaxed) {
        std::process::exit(128 + 2);
    }
    if host::take_key() {
        return;
    }
    INTERRUPTED.store(true, Ordering::Relaxed);
}

impl Input {
    /// The standard input.
    pub fn standard() -> Input {
        Input { source: Source::Standard, ahead: RefCell::default() }
    }

    /// What comes from a device.
    pub fn serial(device: File) -> io::Result<Input> {
        let (signal, signalled) = io::pipe()?;
        let serial = Arc::new(Serial { state: Mutex::default(), signal, signalled });
        let shared = Arc::clone(&serial);
        std::thread::spawn(move || shared.read_from(device));
        Ok(Input { source: Source::Serial(serial), ahead: RefCell::default() })
    }

    /// Tries to have `least` bytes ready, without waiting. False if no more will come.
    fn fill(&self, least: usize) -> bool {
        let mut ahead = self.ahead.borrow_mut();
        match &self.source {
            Source::Standard => {
                while ahead.len() < least && watch::poll(0, events::READ) != 0 {
                    let mut bytes = [0; CHUNK];
                    match rustix::io::read(io::stdin(), &mut bytes) {
                        Ok(0) => return false,
                        Ok(n) => ahead.extend(&bytes[..n]),
                        Err(e) => return e == Errno::AGAIN || e == Errno::INTR,
                    }
                }
            }
            Source::Serial(serial) => {
                if least > 0 {
                    serial.pass_on(&mut serial.lock(), &mut ahead);
                }
            }
        }
        true
    }

    /// See [`vm::platform::Platform::stdin`].
    pub fn offer(&self, least: usize, take: &mut dyn FnMut(&[u8]) -> usize) -> bool {
        let more = self.fill(least);
        let mut ahead = self.ahead.borrow_mut();
        let count = take(ahead.make_contiguous()).min(ahead.len());
        ahead.drain(..count);
        more
    }

    /// Is there anything to take, or nothing more to wait for?
    pub fn is_ready(&self) -> bool {
        !self.fill(1) || !self.ahead.borrow().is_empty()
    }

    /// The next byte, waited for; None at the end of the input.
    pub fn next(&self) -> Option<u8> {
        loop {
            let more = self.fill(1);
            if let Some(byte) = self.ahead.borrow_mut().pop_front() {
                return Some(byte);
            }
            if !more {
                return None;
            }
            watch::sleep(self.descriptor(), events::READ);
        }
    }

    /// The next line with its end, waited for; less at the end of the input, and None if there
    /// is an interrupt before.
    pub fn line(&self) -> Option<Vec<u8>> {
        let mut searched = 0;
        loop {
            let more = self.fill(searched + 1);
            let mut ahead = self.ahead.borrow_mut();
            let end = ahead.iter().skip(searched).position(|b| *b == b'\n');
            let end = end.map(|at| searched + at + 1).or((!more).then_some(ahead.len()));
            if let Some(end) = end {
                return Some(ahead.drain(..end).collect());
            }
            searched = ahead.len();
            drop(ahead);
            if INTERRUPTED.load(Ordering::Relaxed) {
                return None;
            }
            let watch = Watch::default();
            watch.add(self.descriptor(), events::READ);
            watch.wait(None, &|| INTERRUPTED.load(Ordering::Relaxed));
        }
    }

    /// What to watch for more input.
    pub fn descriptor(&self) -> RawFd {
        match &self.source {
            Source::Standard => 0,
            Source::Serial(serial) => serial.signal.as_raw_fd(),
        }
    }

    /// Chooses the byte that interrupts the program; returns the one before.
    pub fn set_key(&self, key: Option<u8>) -> Option<u8> {
        match &self.source {
            Source::Standard => {
                let heeded = HEEDED.swap(key == Some(INTERRUPT), Ordering::Relaxed);
                heeded.then_some(INTERRUPT)
            }
            Source::Serial(serial) => std::mem::replace(&mut serial.lock().key, key),
        }
    }

    /// A program starts, which Ctrl-C is to interrupt: also one that was sent behind the program
    /// before this had started.
    pub fn begin_program(&self) {
        INTERRUPTED.store(false, Ordering::Relaxed);
        match &self.source {
            Source::Standard => HEEDED.store(true, Ordering::Relaxed),
            Source::Serial(serial) => {
                let mut ahead = self.ahead.borrow_mut();
                let mut state = serial.lock();
                state.key = Some(INTERRUPT);
                serial.pass_on(&mut state, &mut ahead);
                if let Some(at) = ahead.iter().position(|byte| *byte == INTERRUPT) {
                    ahead.drain(..=at);
                    INTERRUPTED.store(true, Ordering::Relaxed);
                }
            }
        }
    }

    /// The program has ended: Ctrl-C is a key again.
    pub fn end_program(&self) {
        if let Source::Serial(serial) = &self.source {
            serial.lock().key = None;
        }
    }
}

impl Serial {
    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Moves what has come to `ahead`.
    fn pass_on(&self, state: &mut State, ahead: &mut VecDeque<u8>) {
        if std::mem::take(&mut state.void) {
            ahead.clear();
        }
        let bytes = std::mem::take(&mut state.bytes);
        self.clear_signal(&bytes);
        ahead.extend(bytes);
    }

    /// To be called when `bytes`, which waited, wait no more.
    fn clear_signal(&self, bytes: &VecDeque<u8>) {
        if !bytes.is_empty() {
            // One byte is in the pipe, so this does not block.
            let _ = (&self.signal).read(&mut [0]);
        }
    }

    /// Reads as long as the process lives.
    fn read_from(&self, mut device: File) {
        let mut bytes = [0; CHUNK];
        loop {
            match device.read(&mut bytes) {
                Ok(n) => self.take_in(&bytes[..n]),
                // The other end was hung up; somebody may open it again.
                Err(_) => std::thread::sleep(Duration::from_millis(20)),
            }
        }
    }

    fn take_in(&self, bytes: &[u8]) {
        let mut state = self.lock();
        for &byte in bytes {
            if Some(byte) == state.key {
                let bytes = std::mem::take(&mut state.bytes);
                self.clear_signal(&bytes);
                state.void = true;
                INTERRUPTED.store(true, Ordering::Relaxed);
            } else if state.bytes.len() < CAPACITY {
                state.bytes.push_back(byte);
                if state.bytes.len() == 1 {
                    let _ = (&self.signalled).write(&[0]);
                }
            }
        }
    }
}
