//! The error that stopped a program, in the words of the page.
//!
//! A [`Problem`] adds to Python's own error one sentence a beginner understands, the name at
//! fault, and the closest name that exists. Python's message itself is never changed: it stays
//! in the terminal.

use crate::explain;
use crate::protocol::ProgramError;
use crate::suggest;

/// The file the editor holds.
pub const MAIN: &str = "main.py";

/// An error with its explanation.
#[derive(Clone, PartialEq, Eq)]
pub struct Problem {
    pub error: ProgramError,
    /// One sentence. Text between backticks is Python.
    pub sentence: String,
    /// The name in the line that is at fault.
    pub name: Option<String>,
    /// The existing name closest to `name`.
    pub suggestion: Option<String>,
}

impl Problem {
    /// Explains `error`, which ended a run of `source`. `None` for what is no fault of the
    /// program: the user's Stop and the program's own `sys.exit()`.
    pub fn new(error: ProgramError, source: &str) -> Option<Problem> {
        if matches!(error.class.as_str(), "KeyboardInterrupt" | "SystemExit") {
            return None;
        }
        let name = explain::name_at_fault(&error);
        let suggestion = match (&name, error.class.as_str()) {
            (Some(name), "NameError" | "AttributeError") => suggest::closest(name, source),
            _ => None,
        };
        let mut sentence = explain::sentence(&error, name.as_deref());
        if let Some(suggestion) = &suggestion {
            sentence.push_str(&format!(" The closest name is `{suggestion}`."));
        }
        Some(Problem { error, sentence, name, suggestion })
    }

    /// The line of main.py to show, counted from 1. An error inside another file has none.
    pub fn line(&self) -> Option<u32> {
        let here = self.error.file == MAIN && self.error.line > 0;
        here.then_some(self.error.line)
    }

    /// "Line 19", or the file and line where the editor has no such line.
    pub fn place(&self) -> String {
        match (self.line(), self.error.line) {
            (Some(line), _) => format!("Line {line}"),
            (None, 0) => "An error".into(),
            (None, line) => format!("Line {line} of {}", self.error.file),
        }
    }

    /// The state of the board after it: "Stopped on line 19".
    pub fn state(&self) -> String {
        match (self.line(), self.error.line) {
            (_, 0) => "Stopped by an error".into(),
            (Some(line), _) => format!("Stopped on line {line}"),
            (None, line) => format!("Stopped on line {line} of {}", self.error.file),
        }
    }

    /// The first words of Python's message in the terminal.
    pub fn first_line(&self) -> &str {
        self.error.traceback.lines().next().unwrap_or("Traceback")
    }
}

/// Splits a sentence at its backticks: text, code, text, code …
pub fn pieces(sentence: &str) -> impl Iterator<Item = (bool, &str)> {
    let parts = sentence.split('`').enumerate();
    parts.map(|(index, part)| (index % 2 == 1, part)).filter(|(_, part)| !part.is_empty())
}
