//! `pyrite sim`: a program on a simulated board, without a page.
//!
//! What the program prints goes to the standard output. Time is virtual and jumps over waits. The
//! exit status is 0, 1 after an uncaught exception or if the trace is not the expected one, 2 if
//! the command line is wrong.

use crate::site;
use sim_boards::input::Input;
use sim_boards::microbit::SimMicrobit;
use sim_boards::pace::Mode;
use sim_boards::session::{NextWake, Session};
use sim_boards::trace::{Event, Record, json, vcd};
use std::io::Write;
use std::process::ExitCode;

const USAGE: &str = "usage: pyrite sim microbit FILE [--until TIME] [--press a|b@TIME[+LENGTH]]
       [--set CONTROL=VALUE@TIME] [--type TEXT@TIME] [--seed N] [--file FILE]…
       [--trace FILE] [--vcd FILE] [--expect FILE]
several boards: [FILE…] [--boards N] [--place X,Y]… [--distance A-B=METRES]… [--threads N]
TIME is a number with us, ms or s; inputs are for all boards, or with N: in front for the Nth";

/// How long a button is held down if nothing else is said.
const PRESS_US: u64 = 100_000;

#[derive(Debug, Default, PartialEq)]
struct Options {
    files: Vec<String>,
    site: site::Options,
    /// The board that each input is for; None: all.
    targets: Vec<Option<usize>>,
    until_us: Option<u64>,
    inputs: Vec<(u64, Input)>,
    seed: u64,
    trace: Option<String>,
    vcd: Option<String>,
    /// Files that are on the board.
    copied: Vec<String>,
    expect: Option<String>,
}

/// Boards that share a time and a radio.
pub struct Several {
    /// Where they are.
    pub site: site::Options,
    /// Names and texts of the programs, which the boards get in turn.
    pub programs: Vec<(String, String)>,
    /// Files that are on each board.
    pub files: Vec<(String, Vec<u8>)>,
    /// Board, time and what happens.
    pub inputs: Vec<(Option<usize>, u64, Input)>,
    /// What is random comes from it.
    pub seed: u64,
    /// Ends then.
    pub until_us: Option<u64>,
    /// The trace is wanted.
    pub traces: bool,
}

/// Runs the command; `args` are those behind `sim`.
pub fn command(args: &[String]) -> ExitCode {
    let options = match parse(args) {
        Ok(options) => options,
        Err(message) => {
            eprintln!("pyrite sim: {message}\n{USAGE}");
            return ExitCode::from(2);
        }
    };
    match run(&options) {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("pyrite sim: {message}");
            ExitCode::FAILURE
        }
    }
}

fn parse(args: &[String]) -> Result<Options, String> {
    let mut options = Options::default();
    let mut names = Vec::new();
    let mut args = args.iter();
    while let Some(arg) = args.next() {
        let mut value = || args.next().ok_or_else(|| format!("{arg} needs a value"));
        let mut target = None;
        match arg.as_str() {
            "--until" => options.until_us = Some(time(value()?)?),
            "--press" => {
                let (board, text) = site::target(value()?);
                target = board;
                press(text, &mut options.inputs)?;
            }
            "--set" => {
                let (board, text) = site::target(value()?);
                target = board;
                options.inputs.push(setting(text)?);
            }
            "--type" => {
                let (board, text) = site::target(value()?);
                target = board;
                let (text, at) = at(text)?;
                options.inputs.push((at, Input::Serial(text.as_bytes().to_vec())));
            }
            "--seed" => {
                let text = value()?;
                options.seed = text.parse().map_err(|_| format!("--seed {text} is no number"))?;
            }
            "--file" => options.copied.push(value()?.clone()),
            "--boards" => options.site.boards = Some(count(arg, value()?)?),
            "--threads" => options.site.threads = Some(count(arg, value()?)?),
            "--place" => options.site.places.push(site::place(value()?)?),
            "--distance" => options.site.distances.push(site::distance(value()?)?),
            "--trace" => options.trace = Some(value()?.clone()),
            "--vcd" => options.vcd = Some(value()?.clone()),
            "--expect" => options.expect = Some(value()?.clone()),
            _ if arg.starts_with("--") => return Err(format!("unknown option {arg}")),
            _ => names.push(arg.clone()),
        }
        options.targets.resize(options.inputs.len(), target);
    }
    match names.split_first() {
        Some((board, files)) if !files.is_empty() && board == "microbit" => {
            Ok(Options { files: files.to_vec(), ..options })
        }
        Some((board, [_, ..])) => {
            Err(format!("there is no simulated board {board:?}, only microbit"))
        }
        _ => Err("it takes the name of a board and a file".into()),
    }
}

/// How many boards or threads.
fn count(option: &str, text: &str) -> Result<usize, String> {
    let number = text.parse().ok().filter(|number| (1..=100_000).contains(number));
    number.ok_or_else(|| format!("{option} takes a number from 1 to 100000"))
}

/// `1500us`, `20ms`, `2.5s`
fn time(text: &str) -> Result<u64, String> {
    let units = [("us", 1.0), ("ms", 1e3), ("s", 1e6)];
    let number = units.iter().find_map(|(unit, factor)| {
        let number: f64 = text.strip_suffix(unit)?.parse().ok()?;
        (number.is_finite() && number >= 0.0).then_some((number * factor).round() as u64)
    });
    number.ok_or_else(|| format!("{text:?} is no time such as 500ms or 2s"))
}

/// What stands before the last `@`, and the time behind it.
fn at(text: &str) -> Result<(&str, u64), String> {
    let (what, when) = text.rsplit_once('@').ok_or_else(|| format!("{text:?} has no @TIME"))?;
    Ok((what, time(when)?))
}

fn press(text: &str, to: &mut Vec<(u64, Input)>) -> Result<(), String> {
    let (place, length) = match text.split_once('+') {
        Some((place, length)) => (place, time(length)?),
        None => (text, PRESS_US),
    };
    let (button, start) = at(place)?;
    let control = match button {
        "a" | "A" => "buttonA",
        "b" | "B" => "buttonB",
        _ => return Err(format!("there is no button {button:?}, only a and b")),
    };
    let set = |value| Input::Set { control: control.to_owned(), value };
    to.extend([(start, set(1)), (start.saturating_add(length), set(0))]);
    Ok(())
}

fn setting(text: &str) -> Result<(u64, Input), String> {
    let (what, when) = at(text)?;
    let (name, value) =
        what.split_once('=').ok_or_else(|| format!("{text:?} is not CONTROL=VALUE@TIME"))?;
    let value = value.parse().map_err(|_| format!("{value:?} is no whole number"))?;
    let control = control(name);
    SimMicrobit::check(&control, value)?;
    Ok((when, Input::Set { control, value }))
}

/// `accelerometer_x` is another spelling of `accelerometerX`.
fn control(name: &str) -> String {
    match name.rsplit_once('_') {
        Some((first, last)) if last.starts_with(|c: char| c.is_ascii_lowercase()) => {
            format!("{first}{}{}", last[..1].to_ascii_uppercase(), &last[1..])
        }
        _ => name.to_owned(),
    }
}

fn run(options: &Options) -> Result<(), String> {
    let read = |file: &str| {
        std::fs::read_to_string(file).map_err(|error| format!("cannot read {file}: {error}"))
    };
    let mut programs = Vec::new();
    for file in &options.files {
        let name = file.rsplit('/').next().unwrap_or(file);
        programs.push((name.to_owned(), read(file)?));
    }
    let mut copied = Vec::new();
    for file in &options.copied {
        let name = file.rsplit('/').next().unwrap_or(file);
        let bytes = std::fs::read(file).map_err(|error| format!("cannot read {file}: {error}"))?;
        copied.push((name.to_owned(), bytes));
    }
    let expected = options.expect.as_deref().map(read).transpose()?;
    let (records, failed, now_us) = match &programs[..] {
        [(name, source)] if options.site == site::Options::default() => {
            let mut session = Session::new(options.seed);
            session.set_mode(Mode::Fast);
            put_files(&mut session, &copied)?;
            session.run(source, name);
            session.tracer().start();
            for (time, input) in &options.inputs {
                session.schedule(*time, input.clone());
            }
            let (records, failed) = play(&mut session, options.until_us)?;
            (records, failed, session.now_us())
        }
        _ => {
            let inputs = options.targets.iter().zip(&options.inputs);
            site::play(&Several {
                site: options.site.clone(),
                programs,
                files: copied,
                inputs: inputs.map(|(b, (time, input))| (*b, *time, input.clone())).collect(),
                seed: options.seed,
                until_us: options.until_us,
                traces: options.trace.is_some() || options.vcd.is_some() || expected.is_some(),
            })?
        }
    };
    let lines: String = records.iter().map(|record| json::line(record) + "\n").collect();
    let write = |file: &Option<String>, text: &dyn Fn() -> String| match file {
        Some(file) => {
            std::fs::write(file, text()).map_err(|error| format!("cannot write {file}: {error}"))
        }
        None => Ok(()),
    };
    write(&options.trace, &|| lines.clone())?;
    write(&options.vcd, &|| vcd::file(&records, now_us))?;
    if let Some(expected) = expected {
        compare(&expected, &lines)?;
    }
    match failed {
        Some(class) => Err(format!("the program ended with {class}")),
        None => Ok(()),
    }
}

/// Puts files on a board. The message names the one for which there is no room.
pub fn put_files(session: &mut Session, files: &[(String, Vec<u8>)]) -> Result<(), String> {
    files.iter().try_for_each(|(name, bytes)| {
        let put = session.write_file(name, bytes);
        put.map_err(|errno| format!("{name} cannot be on the board (errno {errno})"))
    })
}

/// Runs the board until the program has ended or to a time. Returns the trace and the exception
/// that ended the program.
fn play(
    session: &mut Session,
    until_us: Option<u64>,
) -> Result<(Vec<Record>, Option<String>), String> {
    let (mut all, mut failed) = (Vec::new(), None);
    if let Some(until) = until_us {
        // Nothing arrives, but time stops there.
        session.schedule(until, Input::Serial(Vec::new()));
    }
    loop {
        let wake = session.slice(1, 0.0);
        session.take_output(usize::MAX);
        let mut records = session.tracer().take();
        records.retain(|record| until_us.is_none_or(|until| record.time_us < until));
        print(&records)?;
        all.extend(records);
        let result = session.take_result();
        let ended = result.is_some();
        failed = failed.or(result.and_then(|result| result.error).map(|error| error.class));
        let over = match until_us {
            Some(until) => session.now_us() >= until,
            None => ended,
        };
        if over || wake == NextWake::Input {
            return Ok((all, failed));
        }
    }
}

fn print(records: &[Record]) -> Result<(), String> {
    let mut out = std::io::stdout().lock();
    let texts = records.iter().filter_map(|record| match &record.event {
        Event::Serial(bytes) => Some(bytes),
        _ => None,
    });
    texts
        .into_iter()
        .try_for_each(|bytes| out.write_all(bytes))
        .and_then(|()| out.flush())
        .map_err(|error| format!("cannot write to the standard output: {error}"))
}

fn compare(expected: &str, got: &str) -> Result<(), String> {
    let (mut expected, mut got) = (expected.lines(), got.lines());
    for number in 1.. {
        match (expected.next(), got.next()) {
            (None, None) => break,
            (a, b) if a == b => {}
            (a, b) => {
                let shown = |line: Option<&str>| line.unwrap_or("the end").to_owned();
                let (a, b) = (shown(a), shown(b));
                return Err(format!("line {number} of the trace is {b}, expected {a}"));
            }
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_and_controls_have_several_spellings() {
        assert_eq!(time("1500us"), Ok(1500));
        assert_eq!(time("2.5s"), Ok(2_500_000));
        assert!(time("2").is_err() && time("-1s").is_err());
        let names = ["accelerometer_x", "pin_logo_touch", "pin0Millivolts"].map(control);
        assert_eq!(names, ["accelerometerX", "pin_logoTouch", "pin0Millivolts"]);
    }

    #[test]
    fn wrong_command_lines_say_why() {
        let error = |line: &str| {
            let args: Vec<String> = line.split(' ').map(str::to_owned).collect();
            parse(&args).unwrap_err()
        };
        assert_eq!(error("pyboard a.py"), "there is no simulated board \"pyboard\", only microbit");
        assert_eq!(error("microbit"), "it takes the name of a board and a file");
        assert_eq!(error("microbit a --press c@1s"), "there is no button \"c\", only a and b");
        assert_eq!(error("microbit a --set buttonA=2@1s"), "buttonA is between 0 and 1");
        assert_eq!(error("microbit a --until"), "--until needs a value");
    }
}
