//! The command line of the runner.

use std::path::PathBuf;
use std::time::Duration;

use board_boot::Board;

use crate::mode::Mode;

/// One line per form of the command.
pub const USAGE: &str = "\
usage: lang-tests --bin COMMAND [--mode plain|stress|failk|budget1|loop|tail|image] [--f32]
                  [--jobs N] [--timeout SECONDS] [--scripts DIR] [FILTER]
       lang-tests --board BOARD --bin IMAGE [--jobs N] [--timeout SECONDS] [FILTER]
       lang-tests --calibrate [--jobs N] [--scripts DIR] [FILTER]";

/// What the command line asks for.
#[derive(Debug)]
pub struct Options {
    /// Command of the interpreter under test; `None` calibrates python3 against itself.
    pub binary: Option<String>,
    pub mode: Mode,
    /// `binary` is firmware of this board, for an emulator.
    pub board: Option<&'static Board>,
    /// Skip the scripts that need double precision.
    pub f32: bool,
    /// Number of scripts that run at the same time.
    pub jobs: usize,
    /// Time that the binary gets for one run of one script.
    pub limit: Duration,
    /// Folder of the corpus.
    pub scripts: PathBuf,
    /// Only scripts whose name contains this.
    pub filter: String,
}

impl Options {
    /// Reads the arguments after the program's name.
    ///
    /// # Errors
    /// One sentence that names the faulty argument.
    pub fn parse(mut arguments: impl Iterator<Item = String>) -> Result<Self, String> {
        let mut calibrate = false;
        let mut options = Options {
            binary: None,
            mode: Mode::Plain,
            board: None,
            f32: false,
            jobs: 2,
            limit: Duration::from_secs(60),
            scripts: PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../lang")),
            filter: String::new(),
        };
        while let Some(argument) = arguments.next() {
            let mut value = || arguments.next().ok_or_else(|| format!("{argument} needs a value"));
            match argument.as_str() {
                "--calibrate" => calibrate = true,
                "--f32" => options.f32 = true,
                "--bin" => options.binary = Some(absolute(&value()?)),
                "--board" => {
                    let name = value()?;
                    let board = Board::by_id(&name);
                    options.board =
                        Some(board.ok_or_else(|| format!("no board is called {name}"))?);
                    (options.mode, options.f32) = (Mode::Board, true);
                }
                "--mode" => {
                    let name = value()?;
                    options.mode =
                        Mode::by_name(&name).ok_or_else(|| format!("no mode is called {name}"))?;
                }
                "--jobs" => {
                    let text = value()?;
                    let jobs = text.parse().ok().filter(|jobs| (1..=64).contains(jobs));
                    options.jobs = jobs.ok_or_else(|| format!("--jobs {text}: not in 1 to 64"))?;
                }
                "--timeout" => {
                    let text = value()?;
                    let seconds = text.parse().ok().filter(|seconds| (1..=3600).contains(seconds));
                    options.limit = Duration::from_secs(
                        seconds.ok_or_else(|| format!("--timeout {text}: not in 1 to 3600"))?,
                    );
                }
                "--scripts" => options.scripts = PathBuf::from(value()?),
                word if word.starts_with('-') => return Err(format!("unknown option {word}")),
                word if options.filter.is_empty() => options.filter = word.to_string(),
                word => return Err(format!("a second filter: {word}")),
            }
        }
        if calibrate == options.binary.is_some() {
            return Err("give either --bin or --calibrate".into());
        }
        if options.binary.as_deref().is_some_and(|command| command.trim().is_empty()) {
            return Err("--bin needs a command".into());
        }
        options.scripts = options
            .scripts
            .canonicalize()
            .map_err(|error| format!("{}: {error}", options.scripts.display()))?;
        Ok(options)
    }
}

/// Scripts run in their own folder, so each word that names a file is made absolute.
fn absolute(command: &str) -> String {
    let words = command.split_whitespace().map(|word| {
        let full = std::path::absolute(word).ok().filter(|path| path.is_file());
        full.map_or_else(|| word.to_string(), |path| path.display().to_string())
    });
    words.collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(line: &str) -> Result<Options, String> {
        Options::parse(line.split_whitespace().map(str::to_string))
    }

    #[test]
    fn binary_mode_and_filter_are_read() {
        let options = parse("--bin pyrite --mode failk --jobs 3 --f32 gen/").unwrap();
        assert_eq!(options.binary.as_deref(), Some("pyrite"));
        assert_eq!((options.mode, options.jobs, options.f32), (Mode::FailK, 3, true));
        assert_eq!(options.filter, "gen/");
    }

    #[test]
    fn faulty_arguments_are_named() {
        assert!(parse("--bin pyrite --mode quick").unwrap_err().contains("quick"));
        assert!(parse("--bin pyrite --jobs 0").unwrap_err().contains("--jobs 0"));
        assert!(parse("--frob").unwrap_err().contains("--frob"));
        assert!(parse("").is_err() && parse("--calibrate --bin pyrite").is_err());
    }
}
