//! What the VM needs from the world around it. The VM has no clock, no I/O and no globals.

/// Why the VM waits for its embedder. The embedder resumes it with a value (see `Vm::resume`).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WaitReq {
    /// Until this many milliseconds have passed; resumed with None.
    SleepMs(u32),
    /// Until this many microseconds have passed; resumed with None.
    SleepUs(u32),
    /// Until a line of input is there (`input()`); resumed with a str, or UNDEF at the end of
    /// the input.
    Input,
    /// Until output can be written again; the instruction runs again.
    Output,
    /// A wait of a board module, which defines the number; the instruction runs again when the
    /// embedder resumes, and decides by itself whether it is over.
    Board(u32),
}

/// A file as read by `import`, `open` and the like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PathKind {
    Missing,
    File,
    Directory,
}

/// Services of the embedder. All methods return at once; none calls back into the VM.
pub trait Platform {
    /// Writes bytes to the standard output.
    fn write(&self, bytes: &[u8]);

    /// False if output should wait (the reader is behind); the VM then exits with
    /// `WaitReq::Output` before it writes.
    fn can_write(&self) -> bool {
        true
    }

    /// Writes bytes to the standard error output.
    fn write_err(&self, bytes: &[u8]) {
        self.write(bytes);
    }

    /// Microseconds since an arbitrary start, monotonic.
    fn ticks_us(&self) -> u64;

    /// Seconds since 1970-01-01T00:00:00Z in nanoseconds; 0 where there is no calendar.
    fn epoch_ns(&self) -> u64 {
        0
    }

    /// A random word, from hardware where there is any.
    fn random(&self) -> u32;

    /// What `path` is.
    fn stat(&self, path: &str) -> PathKind {
        let _ = path;
        PathKind::Missing
    }

    /// Size of the file `path` in bytes, or an errno.
    fn file_size(&self, path: &str) -> Result<usize, i32> {
        let _ = path;
        Err(2)
    }

    /// Reads the file `path` from byte `offset` into `buf`; returns the count (less than asked
    /// only at the end of the file), or an errno.
    fn read_file(&self, path: &str, offset: usize, buf: &mut [u8]) -> Result<usize, i32> {
        let _ = (path, offset, buf);
        Err(2)
    }

    /// Value of `sys.platform`.
    fn name(&self) -> &'static str;

    /// Value of `os.uname().machine` and of the REPL's banner.
    fn machine(&self) -> &'static str;

    /// Has an interrupt (Ctrl-C) been requested? Asked at safepoints; reading clears it.
    fn take_interrupt(&self) -> bool {
        false
    }

    /// What the modules of a board keep outside the heap; they know its type.
    fn board(&self) -> Option<&dyn core::any::Any> {
        None
    }
}
