//! The PC as the interpreter sees it: standard streams, clocks, files.

use std::cell::RefCell;
use std::collections::hash_map::RandomState;
use std::fs::File;
use std::hash::{BuildHasher, Hasher};
use std::io::{Read, Seek, SeekFrom, Write};
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use crate::console::Console;
use crate::environment::Environment;
use crate::files::{Files, errno, kind_of, stat_values, statvfs};
use crate::watch::{self, Watch};
use vm::platform::{OpenMode, PathKind, Platform, events};

/// Set by the signal handler, taken by the interpreter.
pub static INTERRUPTED: AtomicBool = AtomicBool::new(false);

/// Services of the operating system.
pub struct Pc<'c> {
    start: Instant,
    console: &'c Console,
    /// Somebody looks at the output as it comes.
    is_watched: bool,
    out: RefCell<Vec<u8>>,
    files: Files,
    environment: Environment,
    watch: Watch,
    host: host::Host,
}

/// Output that nobody watches is passed on in pieces of about this size, and before every wait.
const BUFFER: usize = 8 << 10;

impl<'c> Pc<'c> {
    pub fn new(console: &'c Console) -> Pc<'c> {
        Pc {
            start: Instant::now(),
            console,
            is_watched: console.is_watched(),
            out: RefCell::new(Vec::with_capacity(BUFFER)),
            files: Files::default(),
            environment: Environment::default(),
            watch: Watch::default(),
            host: host::Host::default(),
        }
    }

    /// Waits for what the interpreter watches, at most so long; less if there is an interrupt, or
    /// a signal that the program handles and `heeds_signals`.
    pub fn wait(&self, limit: Option<Duration>, heeds_signals: bool) {
        self.watch.wait(limit, &|| {
            INTERRUPTED.load(Ordering::Relaxed) || heeds_signals && self.host.has_signal()
        });
    }

    /// Passes buffered output on. A closed pipe ends the program quietly, as it does others.
    pub fn flush(&self) {
        let mut out = self.out.borrow_mut();
        if self.console.print(&out).is_err() {
            std::process::exit(1);
        }
        out.clear();
    }

    /// Environment variables, with the changes that the program has made.
    pub fn environment(&self) -> &Environment {
        &self.environment
    }

    /// On a board the empty path is the current directory, which mpremote makes use of; on a PC it
    /// is an error.
    fn place<'p>(&self, path: &'p str) -> &'p str {
        if path.is_empty() && self.console.is_serial() { "." } else { path }
    }

    /// The terminal.
    pub fn console(&self) -> &'c Console {
        self.console
    }
}

impl Platform for Pc<'_> {
    fn write(&self, bytes: &[u8]) {
        self.out.borrow_mut().extend_from_slice(bytes);
        if self.is_watched || self.out.borrow().len() >= BUFFER {
            self.flush();
        }
    }

    fn write_raw(&self, bytes: &[u8]) {
        if !self.console.is_serial() {
            return self.write(bytes);
        }
        self.flush();
        let _ = self.console.write(bytes);
    }

    fn write_err(&self, bytes: &[u8]) {
        self.flush();
        self.console.print_error(bytes);
    }

    fn ticks_us(&self) -> u64 {
        self.start.elapsed().as_micros() as u64
    }

    fn epoch_ns(&self) -> u64 {
        SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |d| d.as_nanos() as u64)
    }

    fn random(&self) -> u32 {
        RandomState::new().build_hasher().finish() as u32
    }

    fn stat(&self, path: &str) -> PathKind {
        match std::fs::metadata(path) {
            Ok(m) => kind_of(&m),
            Err(_) => PathKind::Missing,
        }
    }

    fn file_size(&self, path: &str) -> Result<usize, i32> {
        Ok(std::fs::metadata(path).map_err(|e| errno(&e))?.len() as usize)
    }

    fn stat_values(&self, path: &str) -> Result<[u64; 10], i32> {
        stat_values(self.place(path))
    }

    fn statvfs(&self, path: &str) -> Result<[u64; 10], i32> {
        statvfs(self.place(path))
    }

    fn char_named(&self, name: &str) -> Option<char> {
        host::unicode::character_named(name)
    }

    fn env(&self, name: &str, take: &mut dyn FnMut(&str)) {
        if let Some(value) = self.environment.get(name) {
            take(&value);
        }
    }

    fn set_env(&self, name: &str, value: Option<&str>) -> Result<(), i32> {
        self.environment.set(name, value)
    }

    fn error_text(&self, number: i32, take: &mut dyn FnMut(&str)) {
        let text = std::io::Error::from_raw_os_error(number).to_string();
        take(text.split(" (os error").next().unwrap_or(&text));
    }

    fn executable(&self, take: &mut dyn FnMut(&str)) {
        if let Ok(path) = std::env::current_exe() {
            take(&path.to_string_lossy());
        }
    }

    fn is_terminal(&self, number: u8) -> bool {
        use std::io::IsTerminal;
        match number {
            0 => std::io::stdin().is_terminal(),
            1 => std::io::stdout().is_terminal(),
            _ => std::io::stderr().is_terminal(),
        }
    }

    fn flush(&self) {
        Pc::flush(self);
    }

    fn system(&self, command: &str) -> Result<i32, i32> {
        self.flush();
        self.environment.system(command)
    }

    fn read_file(&self, path: &str, offset: usize, buf: &mut [u8]) -> Result<usize, i32> {
        let mut file = File::open(path).map_err(|e| errno(&e))?;
        file.seek(SeekFrom::Start(offset as u64)).map_err(|e| errno(&e))?;
        let mut done = 0;
        while done < buf.len() {
            match file.read(&mut buf[done..]).map_err(|e| errno(&e))? {
                0 => break,
                n => done += n,
            }
        }
        Ok(done)
    }

    fn open(&self, path: &str, mode: OpenMode) -> Result<u32, i32> {
        self.files.open(path, mode)
    }

    fn close(&self, file: u32) -> Result<(), i32> {
        self.files.close(file)
    }

    fn size(&self, file: u32) -> Result<usize, i32> {
        self.files.with(file, |f| Ok(f.metadata()?.len() as usize))
    }

    fn read_at(&self, file: u32, offset: usize, buf: &mut [u8]) -> Result<usize, i32> {
        self.files.with(file, |f| {
            f.seek(SeekFrom::Start(offset as u64))?;
            f.read(buf)
        })
    }

    fn write_at(&self, file: u32, offset: usize, bytes: &[u8]) -> Result<usize, i32> {
        self.files.with(file, |f| {
            f.seek(SeekFrom::Start(offset as u64))?;
            f.write(bytes)
        })
    }

    fn set_size(&self, file: u32, size: usize) -> Result<(), i32> {
        self.files.with(file, |f| f.set_len(size as u64))
    }

    #[cfg(unix)]
    fn file_number(&self, file: u32) -> Result<i32, i32> {
        self.files.with(file, |f| Ok(std::os::fd::AsRawFd::as_raw_fd(f)))
    }

    fn remove(&self, path: &str) -> Result<(), i32> {
        std::fs::remove_file(path).map_err(|e| errno(&e))
    }

    fn make_dir(&self, path: &str) -> Result<(), i32> {
        std::fs::create_dir(path).map_err(|e| errno(&e))
    }

    fn remove_dir(&self, path: &str) -> Result<(), i32> {
        std::fs::remove_dir(path).map_err(|e| errno(&e))
    }

    fn rename(&self, from: &str, to: &str) -> Result<(), i32> {
        std::fs::rename(from, to).map_err(|e| errno(&e))
    }

    fn list_dir(&self, path: &str, each: &mut dyn FnMut(&str, PathKind)) -> Result<(), i32> {
        for entry in std::fs::read_dir(path).map_err(|e| errno(&e))? {
            let entry = entry.map_err(|e| errno(&e))?;
            let kind = entry.metadata().map_or(PathKind::File, |m| kind_of(&m));
            each(&entry.file_name().to_string_lossy(), kind);
        }
        Ok(())
    }

    fn current_dir(&self, take: &mut dyn FnMut(&str)) -> Result<(), i32> {
        take(&std::env::current_dir().map_err(|e| errno(&e))?.to_string_lossy());
        Ok(())
    }

    fn change_dir(&self, path: &str) -> Result<(), i32> {
        std::env::set_current_dir(path).map_err(|e| errno(&e))
    }

    fn stdin(&self, least: usize, take: &mut dyn FnMut(&[u8]) -> usize) -> bool {
        self.console.input().offer(least, take)
    }

    fn stdin_has_cr(&self) -> bool {
        self.console.is_serial()
    }

    fn set_interrupt_key(&self, key: Option<u8>) {
        self.console.input().set_key(key);
    }

    fn poll(&self, fd: i32, events: u32) -> u32 {
        let input = self.console.input();
        match fd {
            0 if events & events::READ != 0 && input.is_ready() => events::READ,
            0..=2 if self.console.is_serial() => events & events::WRITE,
            _ => watch::poll(fd, events),
        }
    }

    fn watch(&self, fd: i32, events: u32) {
        match fd {
            0 => self.watch.add(self.console.input().descriptor(), events & events::READ),
            _ => self.watch.add(fd, events),
        }
    }

    fn name(&self) -> &'static str {
        match std::env::consts::OS {
            "macos" => "darwin",
            "windows" => "win32",
            other => other,
        }
    }

    fn machine(&self) -> &'static str {
        std::env::consts::ARCH
    }

    fn board(&self) -> Option<&dyn std::any::Any> {
        Some(&self.host)
    }

    fn take_interrupt(&self) -> bool {
        INTERRUPTED.swap(false, Ordering::Relaxed)
    }

    fn take_signal(&self) -> bool {
        self.host.take_signal()
    }
}
