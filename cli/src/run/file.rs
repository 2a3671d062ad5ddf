//! The file that a program is in.

use std::path::{Path, PathBuf};

/// The file of a program.
pub struct MainFile {
    /// Its whole name, as `__file__` and tracebacks have it.
    pub path: PathBuf,
    /// The program is a folder, which has the file under a name of its own.
    pub in_folder: bool,
}

impl MainFile {
    /// The file that the program `path` means.
    pub fn of(path: &str) -> MainFile {
        let path = whole(path);
        match path.is_dir() {
            true => MainFile { path: path.join("__main__.py"), in_folder: true },
            false => MainFile { path, in_folder: false },
        }
    }
}

/// A path from the root on.
pub fn whole(path: &str) -> PathBuf {
    std::path::absolute(path).unwrap_or_else(|_| path.into())
}

/// A path as Python has it.
pub fn text_of(path: &Path) -> String {
    path.to_string_lossy().into_owned()
}

/// Is a program a ZIP archive? Its directory is at the end; a line for the system may stand before.
pub fn is_archive(source: &[u8]) -> bool {
    const END: &[u8] = b"PK\x05\x06";
    let tail = &source[source.len().saturating_sub(22 + usize::from(u16::MAX))..];
    (source.starts_with(b"PK\x03\x04") || source.starts_with(b"#!"))
        && tail.windows(END.len()).any(|window| window == END)
}

/// `-x`: for files that begin with a command for another system. Lines keep their numbers.
pub fn without_first_line(source: &[u8]) -> &[u8] {
    source.iter().position(|byte| *byte == b'\n').map_or(&[], |end| &source[end..])
}
