//! What the VM needs from the world around it. The VM has no clock, no I/O and no globals.

use crate::file_store::FileStore;

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
    /// Until something happens on what was given to [`Platform::watch`] since the last wait, at
    /// most this many milliseconds (`u32::MAX`: for ever). The instruction runs again.
    Poll(u32),
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

/// What can happen on a stream, as bits; the numbers are those of `poll` on Linux and of
/// MicroPython's streams.
pub mod events {
    /// There is something to read.
    pub const READ: u32 = 1;
    /// It can be written to.
    pub const WRITE: u32 = 4;
    /// It has failed.
    pub const ERROR: u32 = 8;
    /// The other side has gone.
    pub const HANG_UP: u32 = 0x10;
    /// It is not open.
    pub const INVALID: u32 = 0x20;
    /// Reported whether asked for or not.
    pub const ALWAYS: u32 = ERROR | HANG_UP | INVALID;
}

/// Numbers of the errors that platforms and files raise, as on Linux.
pub mod errno {
    /// Not permitted.
    pub const EPERM: i32 = 1;
    /// No such file or directory.
    pub const ENOENT: i32 = 2;
    /// Input or output error.
    pub const EIO: i32 = 5;
    /// Not an open file.
    pub const EBADF: i32 = 9;
    /// Not now.
    pub const EAGAIN: i32 = 11;
    /// Invalid argument.
    pub const EINVAL: i32 = 22;
    /// A directory where a file is wanted.
    pub const EISDIR: i32 = 21;
    /// Too many open files.
    pub const EMFILE: i32 = 24;
    /// No space left.
    pub const ENOSPC: i32 = 28;
    /// The file system is mounted for reading only.
    pub const EROFS: i32 = 30;
    /// Not supported by this platform.
    pub const EOPNOTSUPP: i32 = 95;
}

/// How a file is opened. Nothing set: not at all.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct OpenMode {
    /// For reading.
    pub read: bool,
    /// For writing.
    pub write: bool,
    /// Make the file if it is not there.
    pub create: bool,
    /// EEXIST if it is there.
    pub exclusive: bool,
    /// Empty it.
    pub truncate: bool,
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

    /// Writes bytes to the standard output as they are: [`Platform::write`] may turn a line feed
    /// into what a terminal wants.
    fn write_raw(&self, bytes: &[u8]) {
        self.write(bytes);
    }

    /// Writes bytes to the standard error output.
    fn write_err(&self, bytes: &[u8]) {
        self.write(bytes);
    }

    /// Shows `take` the bytes of the standard input that have come and were not taken; it returns
    /// how many of the first ones it takes. The platform first tries to have `least` bytes
    /// ready, without waiting; with 0 it shows the same bytes as before, or more of them. False
    /// if the input ends behind these bytes.
    fn stdin(&self, least: usize, take: &mut dyn FnMut(&[u8]) -> usize) -> bool {
        let _ = (least, take);
        false
    }

    /// Do items of a bytearray or an array take the lower bits of a number that does not fit, as in
    /// MicroPython, and so in programs for boards? Otherwise it is an error, as in CPython.
    fn wraps_items(&self) -> bool {
        false
    }

    /// Does a line of the standard input end with CR, as the key of a terminal sends it? Text that
    /// is read has LF instead.
    fn stdin_has_cr(&self) -> bool {
        false
    }

    /// Chooses the byte of the standard input that interrupts a program instead of being read;
    /// None for no such byte. It is Ctrl-C (3) whenever a program starts.
    fn set_interrupt_key(&self, key: Option<u8>) {
        let _ = key;
    }

    /// Microseconds since an arbitrary start, monotonic.
    fn ticks_us(&self) -> u64;

    /// `ticks` of the budget of the running `Vm::run` are left: a platform whose time is the budget
    /// knows the time from that. Told before a board's module asks for the time or acts.
    fn pass(&self, ticks: u32) {
        let _ = ticks;
    }

    /// Is something due that the running `Vm::run` holds up? Then it ends before its budget of
    /// ticks does: a collection takes none.
    fn is_late(&self) -> bool {
        false
    }

    /// Seconds since 1970-01-01T00:00:00Z in nanoseconds; 0 where there is no calendar.
    fn epoch_ns(&self) -> u64 {
        0
    }

    /// A random word, from hardware where there is any.
    fn random(&self) -> u32;

    /// Reads `size` (1, 2 or 4) bytes at an address outside the heap, such as a register of the
    /// hardware; None where a program has no business.
    fn peek(&self, address: u64, size: u8) -> Option<u32> {
        let _ = (address, size);
        None
    }

    /// Writes there; false where a program has no business.
    fn poke(&self, address: u64, size: u8, value: u32) -> bool {
        let _ = (address, size, value);
        false
    }

    /// The files that a board itself keeps: the methods below ask these unless they are written
    /// anew.
    fn store(&self) -> Option<&dyn FileStore> {
        None
    }

    /// What `path` is.
    fn stat(&self, path: &str) -> PathKind {
        self.store().map_or(PathKind::Missing, |files| files.kind(path))
    }

    /// The contents of the file `path` where they lie, if that is memory that never changes.
    fn file_in_place(&self, path: &str) -> Option<&'static [u8]> {
        let _ = path;
        None
    }

    /// Size of the file `path` in bytes, or an errno.
    fn file_size(&self, path: &str) -> Result<usize, i32> {
        self.store().and_then(|files| files.size_of(path)).ok_or(errno::ENOENT)
    }

    /// What `os.stat` says of a path: mode, inode, device, links, user, group, size in bytes, and
    /// seconds since 1970 of the last access, modification and change.
    fn stat_values(&self, path: &str) -> Result<[u64; 10], i32> {
        let (mode, size) = match self.stat(path) {
            PathKind::Missing => return Err(errno::ENOENT),
            PathKind::Directory => (0x4000, 0),
            PathKind::File => (0x8000, self.file_size(path)?),
        };
        Ok([mode, 0, 0, 0, 0, 0, size as u64, 0, 0, 0])
    }

    /// What `os.statvfs` says: block size, fragment size, blocks, free blocks, those for users,
    /// files, free files, those for users, flags, longest name.
    fn statvfs(&self, path: &str) -> Result<[u64; 10], i32> {
        let _ = path;
        Err(errno::EOPNOTSUPP)
    }

    /// The character that Unicode calls `name`, in capitals or not. The table takes half a
    /// megabyte, so a board has none, and `\N{...}` is a SyntaxError there.
    fn char_named(&self, name: &str) -> Option<char> {
        let _ = name;
        None
    }

    /// Gives `take` the value of an environment variable if there is one.
    fn env(&self, name: &str, take: &mut dyn FnMut(&str)) {
        let _ = (name, take);
    }

    /// Sets an environment variable of the program, or removes it.
    fn set_env(&self, name: &str, value: Option<&str>) -> Result<(), i32> {
        let _ = (name, value);
        Err(errno::EOPNOTSUPP)
    }

    /// Gives `take` what the system says of the error `number`.
    fn error_text(&self, number: i32, take: &mut dyn FnMut(&str)) {
        let _ = (number, take);
    }

    /// Gives `take` the path of the interpreter's program, if it has one.
    fn executable(&self, take: &mut dyn FnMut(&str)) {
        let _ = take;
    }

    /// Is the standard stream of this number, 0 to 2, a terminal?
    fn is_terminal(&self, number: u8) -> bool {
        let _ = number;
        false
    }

    /// Passes on what the program has written so far and the platform has kept back.
    fn flush(&self) {}

    /// Runs a command in the system's shell and waits for it; its exit status.
    fn system(&self, command: &str) -> Result<i32, i32> {
        let _ = command;
        Err(errno::EOPNOTSUPP)
    }

    /// Reads the file `path` from byte `offset` into `buf`; returns the count (less than asked
    /// only at the end of the file), or an errno.
    fn read_file(&self, path: &str, offset: usize, buf: &mut [u8]) -> Result<usize, i32> {
        self.store().ok_or(errno::ENOENT)?.read(path, offset, buf)
    }

    /// Opens a file; returns a handle below 2³⁰, or an errno. The file stays open until `close`.
    fn open(&self, path: &str, mode: OpenMode) -> Result<u32, i32> {
        self.store().ok_or(errno::ENOENT)?.open(path, mode)
    }

    /// Closes an open file.
    fn close(&self, file: u32) -> Result<(), i32> {
        self.store().ok_or(errno::EBADF)?.close(file)
    }

    /// Size of an open file in bytes.
    fn size(&self, file: u32) -> Result<usize, i32> {
        self.store().ok_or(errno::EBADF)?.size(file)
    }

    /// Reads from byte `offset` of an open file; returns the count, 0 only at the end.
    fn read_at(&self, file: u32, offset: usize, buf: &mut [u8]) -> Result<usize, i32> {
        self.store().ok_or(errno::EBADF)?.read_at(file, offset, buf)
    }

    /// Writes at byte `offset` of an open file, with zeros between the old end and `offset`;
    /// returns the count, at least 1.
    fn write_at(&self, file: u32, offset: usize, bytes: &[u8]) -> Result<usize, i32> {
        self.store().ok_or(errno::EBADF)?.write_at(file, offset, bytes)
    }

    /// Makes an open file this long, with zeros behind its old end.
    fn set_size(&self, file: u32, size: usize) -> Result<(), i32> {
        let _ = (file, size);
        Err(errno::EOPNOTSUPP)
    }

    /// The system's number of an open file.
    fn file_number(&self, file: u32) -> Result<i32, i32> {
        Ok(file as i32)
    }

    /// Passes on what has been written to an open file.
    fn sync(&self, file: u32) -> Result<(), i32> {
        let _ = file;
        Ok(())
    }

    /// Removes a file.
    fn remove(&self, path: &str) -> Result<(), i32> {
        self.store().ok_or(errno::ENOENT)?.remove(path)
    }

    /// Makes a directory.
    fn make_dir(&self, path: &str) -> Result<(), i32> {
        let _ = path;
        Err(errno::EOPNOTSUPP)
    }

    /// Removes an empty directory.
    fn remove_dir(&self, path: &str) -> Result<(), i32> {
        let _ = path;
        Err(errno::ENOENT)
    }

    /// Gives a file or directory another name.
    fn rename(&self, from: &str, to: &str) -> Result<(), i32> {
        let _ = (from, to);
        Err(errno::ENOENT)
    }

    /// Calls `each` with the name and kind of every entry of a directory.
    fn list_dir(&self, path: &str, each: &mut dyn FnMut(&str, PathKind)) -> Result<(), i32> {
        self.store().ok_or(errno::ENOENT)?.list_dir(path, each)
    }

    /// Calls `take` with the path of the current directory.
    fn current_dir(&self, take: &mut dyn FnMut(&str)) -> Result<(), i32> {
        take("/");
        Ok(())
    }

    /// Changes the current directory.
    fn change_dir(&self, path: &str) -> Result<(), i32> {
        let _ = path;
        Err(errno::EOPNOTSUPP)
    }

    /// Which of `events` (see [`events`]) are there now on a file descriptor of the system; 0 to
    /// 2 are the standard streams.
    fn poll(&self, fd: i32, events: u32) -> u32 {
        let _ = (fd, events);
        events::INVALID
    }

    /// The next `WaitReq::Poll` also ends when one of `events` is there on `fd`; of the standard
    /// input, when more of it comes than there is now.
    fn watch(&self, fd: i32, events: u32) {
        let _ = (fd, events);
    }

    /// Value of `sys.platform`.
    fn name(&self) -> &'static str;

    /// Value of `os.uname().machine` and of the REPL's banner.
    fn machine(&self) -> &'static str;

    /// Value of `sys.implementation._build`: which of the builds for a machine this is.
    fn build(&self) -> &'static str {
        "standard"
    }

    /// Is so little left of the machine's stack that the compiler must not go deeper? It then
    /// refuses the source. What it needs beyond is 3 KB with 32-bit pointers; a platform with a
    /// megabyte of stack need not ask.
    fn is_stack_low(&self) -> bool {
        false
    }

    /// Has an interrupt (Ctrl-C) been requested? Asked at safepoints; reading clears it.
    fn take_interrupt(&self) -> bool {
        false
    }

    /// Has a signal come that the program handles? Asked at safepoints; reading clears it. The
    /// function of `Vm::set_on_signal` is then called.
    #[cfg(feature = "host")]
    fn take_signal(&self) -> bool {
        false
    }

    /// The same, but asking changes nothing: natives that take long end then.
    fn is_interrupted(&self) -> bool {
        false
    }

    /// Is the program to stop before this line? Asked at each new line while lines are watched
    /// ([`Vm::watch_lines`](crate::Vm::watch_lines)); `depth` counts the calls that are under way.
    #[cfg(feature = "simulation")]
    fn stops_at(&self, file: &str, line: u32, depth: &dyn Fn() -> usize) -> bool {
        let _ = (file, line, depth);
        false
    }

    /// A function has been compiled, whose code has this address; its variables follow. What was
    /// known of other code at the address is out of date.
    #[cfg(feature = "simulation")]
    fn learn_code(&self, code: usize) {
        let _ = code;
    }

    /// A variable of that function, and the register that it is in.
    #[cfg(feature = "simulation")]
    fn learn_variable(&self, code: usize, name: &str, register: u16) {
        let _ = (code, name, register);
    }

    /// What the modules of a board keep outside the heap; they know its type.
    fn board(&self) -> Option<&dyn core::any::Any> {
        None
    }
}

/// A platform with nothing around it: for programs that only compile, and for tests.
pub struct Nowhere;

impl Platform for Nowhere {
    fn write(&self, _: &[u8]) {}

    fn ticks_us(&self) -> u64 {
        0
    }

    fn random(&self) -> u32 {
        4
    }

    fn name(&self) -> &'static str {
        "nowhere"
    }

    fn machine(&self) -> &'static str {
        "nowhere"
    }
}
