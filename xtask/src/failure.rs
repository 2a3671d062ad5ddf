//! What a command returns when it cannot go on: one sentence for the person who typed it.

pub type Result<T = ()> = std::result::Result<T, Failure>;

#[derive(Debug)]
pub struct Failure {
    message: String,
    status: i32,
}

impl Failure {
    /// The work could not be done; `message` says what to do about it.
    pub fn new(message: impl Into<String>) -> Failure {
        Failure { message: message.into(), status: 1 }
    }

    /// The command line was wrong.
    pub fn usage(message: impl Into<String>) -> Failure {
        Failure { message: message.into(), status: 2 }
    }

    pub fn message(&self) -> &str {
        &self.message
    }

    pub fn status(&self) -> i32 {
        self.status
    }
}

/// Turns an I/O error into a sentence that names the file.
pub trait Named<T> {
    fn named(self, what: &str, path: &std::path::Path) -> Result<T>;
}

impl<T> Named<T> for std::io::Result<T> {
    fn named(self, what: &str, path: &std::path::Path) -> Result<T> {
        self.map_err(|error| Failure::new(format!("cannot {what} {}: {error}", path.display())))
    }
}
