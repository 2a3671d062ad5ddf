//! Everything that a run of one board depends on: program, files, parts, inputs and seed.
//!
//! A scenario gives the same trace wherever it is played, so it can be written down on one machine
//! and played on another. As text it is one thing a line, bytes in hexadecimal; inputs are lines of
//! an [`InputLog`]:
//!
//! ```text
//! board microbit
//! seed 7
//! until 2000000
//! part led@pin0
//! file note.txt 6869
//! flash ffff
//! program main.py 7072696e7428312a3229
//! 1000000 set buttonA 1
//! ```

use crate::board::{self, Model};
use crate::input::{self, Input, InputLog};
use crate::pace::Mode;
use crate::session::{NextWake, Session};
use crate::trace::Record;
use std::fmt::Write;

/// What is played.
#[derive(Clone)]
pub struct Scenario {
    /// The kind of board.
    pub model: &'static Model,
    /// What is random comes from it.
    pub seed: u64,
    /// Virtual time in microseconds at which it ends; None: when the program does.
    pub until_us: Option<u64>,
    /// What is in the flash with the files before they are put there.
    pub flash: Option<Vec<u8>>,
    /// Names and contents of files.
    pub files: Vec<(String, Vec<u8>)>,
    /// Parts, as [`Session::attach`] takes them.
    pub parts: Vec<String>,
    /// Name and text of the program.
    pub program: (String, String),
    /// What is done to the board.
    pub inputs: InputLog,
}

/// How it has ended.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Outcome {
    /// Class of the exception that has ended the program.
    pub failed: Option<String>,
    /// Virtual time in microseconds.
    pub now_us: u64,
}

impl Scenario {
    /// A program alone.
    pub fn new(model: &'static Model, program: (String, String)) -> Scenario {
        Scenario {
            model,
            seed: 0,
            until_us: None,
            flash: None,
            files: Vec::new(),
            parts: Vec::new(),
            program,
            inputs: InputLog::default(),
        }
    }

    /// It as text.
    pub fn to_text(&self) -> String {
        let mut text = format!("board {}\nseed {}\n", self.model.board.id, self.seed);
        let mut line = |word: &str, rest: &str| {
            writeln!(text, "{word} {rest}").expect("writing to a string succeeds");
        };
        if let Some(until) = self.until_us {
            line("until", &until.to_string());
        }
        self.parts.iter().for_each(|part| line("part", part));
        for (name, bytes) in &self.files {
            line("file", &format!("{name} {}", input::hex(bytes)));
        }
        if let Some(bytes) = &self.flash {
            line("flash", &input::hex(bytes));
        }
        let (name, source) = &self.program;
        line("program", &format!("{name} {}", input::hex(source.as_bytes())));
        text + &self.inputs.to_text()
    }

    /// Reads the text; the error names the line that is wrong.
    pub fn parse(text: &str) -> Result<Scenario, String> {
        let nothing = (String::new(), String::new());
        let mut scenario = Scenario::new(&board::MICROBIT_MODEL, nothing);
        let mut inputs = String::new();
        for line in text.lines() {
            let (word, rest) = line.split_once(' ').unwrap_or((line, ""));
            if word.starts_with(|c: char| c.is_ascii_digit()) {
                inputs += line;
                inputs.push('\n');
            } else if scenario.take(word, rest).is_none() {
                return Err(format!("not a line of a scenario: {line:?}"));
            }
        }
        scenario.inputs = InputLog::parse(&inputs)?;
        Ok(scenario)
    }

    fn take(&mut self, word: &str, rest: &str) -> Option<()> {
        let named = || {
            let (name, hex) = rest.rsplit_once(' ')?;
            Some((name.to_owned(), input::parse_hex(hex)?))
        };
        match word {
            "board" => self.model = board::find(rest)?,
            "seed" => self.seed = rest.parse().ok()?,
            "until" => self.until_us = Some(rest.parse().ok()?),
            "part" => self.parts.push(rest.to_owned()),
            "file" => self.files.push(named()?),
            "flash" => self.flash = Some(input::parse_hex(rest)?),
            "program" => {
                let (name, bytes) = named()?;
                self.program = (name, String::from_utf8(bytes).ok()?);
            }
            _ => return None,
        }
        Some(())
    }

    /// Plays it in no time. `each` gets what can be seen, piece by piece; it or a part, a file or a
    /// control that does not fit ends the run with a message.
    pub fn play(
        &self,
        mut each: impl FnMut(Vec<Record>) -> Result<(), String>,
    ) -> Result<Outcome, String> {
        let mut session = Session::on(self.model, self.seed);
        session.set_mode(Mode::Fast);
        if let Some(bytes) = &self.flash {
            session.set_flash(bytes);
        }
        for part in &self.parts {
            session.attach(part)?;
        }
        put_files(&mut session, &self.files)?;
        let (name, source) = &self.program;
        session.run(source, name);
        session.tracer().start();
        for (time, input) in &self.inputs.entries {
            if let Input::Set { control, value } = input {
                session.check(control, *value)?;
            }
            session.schedule(*time, input.clone());
        }
        if let Some(until) = self.until_us {
            // Nothing arrives, but time stops there.
            session.schedule(until, Input::Serial(Vec::new()));
        }
        let mut failed = None;
        loop {
            let wake = session.slice(1, 0.0);
            session.take_output(usize::MAX);
            let mut records = session.tracer().take();
            records.retain(|record| self.until_us.is_none_or(|until| record.time_us < until));
            each(records)?;
            let result = session.take_result();
            let ended = result.is_some();
            failed = failed.or(result.and_then(|result| result.error).map(|error| error.class));
            let over = match self.until_us {
                Some(until) => session.age_us() >= until,
                None => ended,
            };
            if over || wake == NextWake::Input {
                return Ok(Outcome { failed, now_us: session.age_us() });
            }
        }
    }
}

/// Puts files on a board. The message names the one for which there is no room.
pub fn put_files(session: &mut Session, files: &[(String, Vec<u8>)]) -> Result<(), String> {
    files.iter().try_for_each(|(name, bytes)| {
        let put = session.write_file(name, bytes);
        put.map_err(|errno| format!("{name} cannot be on the board (errno {errno})"))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_and_scenario_convert_both_ways() {
        let text = "board pyboard\nseed 7\nuntil 2000\npart led@X1\nfile a b.txt 6869\n\
                    flash ff\nprogram main.py 7061\n5 set usr 1\n";
        let scenario = Scenario::parse(text).unwrap();
        assert_eq!(scenario.to_text(), text);
        assert_eq!(scenario.files, [("a b.txt".to_owned(), b"hi".to_vec())]);
        assert!(Scenario::parse("boards 1").is_err() && Scenario::parse("board x").is_err());
    }
}
