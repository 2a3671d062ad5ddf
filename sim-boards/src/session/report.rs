//! What a session tells its owner.

/// When to call [`Session::slice`](super::Session::slice) again.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum NextWake {
    /// At once: there is work.
    Now,
    /// In so many milliseconds, or after an input.
    In(f64),
    /// After an input, or after output was taken.
    Input,
}

/// What the interpreter is doing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// At the prompt.
    Repl,
    /// Executing instructions.
    Running,
    /// In a wait of the program.
    Waiting,
    /// Stopped at a line of the program.
    Paused,
}

/// How a program ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProgramResult {
    /// The exception that ended it; None if it ran to its end.
    pub error: Option<ProgramError>,
}

/// The exception that ended a program.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ProgramError {
    /// Name of the exception's class.
    pub class: String,
    /// `str()` of the exception.
    pub message: String,
    /// File of the innermost frame, or the file that could not be compiled.
    pub file: String,
    /// Line in it, counted from 1; 0 if unknown.
    pub line: u32,
    /// First column at fault, counted from 1, where the compiler knows it.
    pub column: Option<u32>,
    /// The text Python printed.
    pub traceback: String,
}
