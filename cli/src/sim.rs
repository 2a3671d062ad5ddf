//! `pyrite sim`: a program on a simulated board, without a page.
//!
//! What the program prints goes to the standard output. Time is virtual and jumps over waits. The
//! exit status is 0, 1 after an uncaught exception or if the trace is not the expected one, 2 if
//! the command line is wrong.

use crate::site;
use sim_boards::board::{self, Model};
use sim_boards::input::{Input, InputLog};
use sim_boards::parts::{KINDS, Kind};
use sim_boards::scenario::Scenario;
use sim_boards::trace::{Event, Record, json, vcd};
use std::io::Write;
use std::process::ExitCode;

const USAGE: &str = "usage: pyrite sim microbit|pyboard FILE [--until TIME]
       [--press BUTTON@TIME[+LENGTH]]
       [--set CONTROL=VALUE@TIME] [--type TEXT@TIME] [--uart TEXT@TIME] [--seed N]
       [--attach KIND[=NAME]@PLACE] [--file FILE]… [--flash FILE]
       [--trace FILE] [--vcd FILE] [--expect FILE] [--scenario FILE]
       pyrite sim --parts
several micro:bits: [FILE…] [--boards N] [--place X,Y]… [--distance A-B=METRES]… [--threads N]
TEXT may have \\r and \\n; TIME is a number with us, ms or s; inputs are for all boards, or with
N: in front for the Nth
PLACE is i2c, i2c:ADDRESS, spi or nothing, and pins: led@pin0, hc-sr04@pin1,pin2,
ssd1306=left@i2c:0x3d, 25lc256@spi,cs=pin16; --parts lists the parts, their pins and
controls; the control of a part is NAME.CONTROL, and NAME.plugged is 0 or 1";

/// How long a button is held down if nothing else is said.
const PRESS_US: u64 = 100_000;

struct Options {
    model: &'static Model,
    files: Vec<String>,
    site: site::Options,
    /// The board that each input is for; None: all.
    targets: Vec<Option<usize>>,
    until_us: Option<u64>,
    inputs: Vec<(u64, Input)>,
    parts: Vec<String>,
    seed: u64,
    trace: Option<String>,
    vcd: Option<String>,
    /// Files that are on the board.
    copied: Vec<String>,
    expect: Option<String>,
    /// What is in the flash at first.
    flash: Option<String>,
    /// Where all that the run depends on is written.
    scenario: Option<String>,
}

/// Boards that share a time and a radio.
pub struct Several {
    /// Where they are.
    pub site: site::Options,
    /// Names and texts of the programs, which the boards get in turn.
    pub programs: Vec<(String, String)>,
    /// Files that are on each board.
    pub files: Vec<(String, Vec<u8>)>,
    /// Parts that are attached to each board.
    pub parts: Vec<String>,
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
    if args == ["--parts"] {
        print!("{}", parts());
        return ExitCode::SUCCESS;
    }
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

impl Options {
    fn new(model: &'static Model, file: String) -> Options {
        Options {
            model,
            files: vec![file],
            site: site::Options::default(),
            targets: Vec::new(),
            until_us: None,
            inputs: Vec::new(),
            parts: Vec::new(),
            copied: Vec::new(),
            seed: 0,
            trace: None,
            vcd: None,
            expect: None,
            flash: None,
            scenario: None,
        }
    }

    fn is_several(&self) -> bool {
        self.files.len() > 1 || self.site != site::Options::default()
    }
}

/// All parts, a line each: kind, label, pins, controls with their ranges.
fn parts() -> String {
    let part = |kind: &&Kind| {
        let controls = kind.controls.iter().map(|control| {
            let unit = format!(" {}", control.unit);
            format!(" {}={}..{}{}", control.id, control.min, control.max, unit.trim_end())
        });
        let controls: String = controls.collect();
        format!("{:14} {}: pins {};{controls}\n", kind.id, kind.label, kind.pins.join(" "))
    };
    KINDS.iter().map(part).collect()
}

/// The board comes first, because it decides what the options may name.
fn parse(args: &[String]) -> Result<Options, String> {
    let mut names = args.iter();
    let mut options = match (names.next(), names.next()) {
        (Some(board), Some(file)) if !file.starts_with("--") => match board::find(board) {
            Some(model) => Options::new(model, file.clone()),
            None => return Err(unknown(board)),
        },
        _ => return Err("it takes the name of a board and a file".into()),
    };
    let mut args = names;
    while let Some(arg) = args.next() {
        let mut value = || args.next().ok_or_else(|| format!("{arg} needs a value"));
        let mut target = None;
        match arg.as_str() {
            "--until" => options.until_us = Some(time(value()?)?),
            "--press" => {
                let (board, text) = site::target(value()?);
                target = board;
                press(options.model, text, &mut options.inputs)?;
            }
            "--set" => {
                let (board, text) = site::target(value()?);
                target = board;
                options.inputs.push(setting(options.model, text)?);
            }
            "--type" => {
                let (board, text) = site::target(value()?);
                target = board;
                let (text, at) = at(text)?;
                options.inputs.push((at, Input::Serial(typed(text))));
            }
            "--seed" => {
                let text = value()?;
                options.seed = text.parse().map_err(|_| format!("--seed {text} is no number"))?;
            }
            "--uart" => {
                let (board, text) = site::target(value()?);
                target = board;
                let (text, at) = at(text)?;
                options.inputs.push((at, Input::Uart(typed(text))));
            }
            "--attach" => options.parts.push(value()?.clone()),
            "--file" => options.copied.push(value()?.clone()),
            "--boards" => options.site.boards = Some(count(arg, value()?)?),
            "--threads" => options.site.threads = Some(count(arg, value()?)?),
            "--place" => options.site.places.push(site::place(value()?)?),
            "--distance" => options.site.distances.push(site::distance(value()?)?),
            "--trace" => options.trace = Some(value()?.clone()),
            "--vcd" => options.vcd = Some(value()?.clone()),
            "--scenario" => options.scenario = Some(value()?.clone()),
            "--flash" => options.flash = Some(value()?.clone()),
            "--expect" => options.expect = Some(value()?.clone()),
            _ if arg.starts_with("--") => return Err(format!("unknown option {arg}")),
            _ => options.files.push(arg.clone()),
        }
        options.targets.resize(options.inputs.len(), target);
    }
    if options.is_several() && options.model.board.id != board::MICROBIT_MODEL.board.id {
        return Err("only micro:bits can be several".into());
    }
    Ok(options)
}

fn unknown(board: &str) -> String {
    let names: Vec<&str> = board::MODELS.iter().map(|model| model.board.id).collect();
    format!("there is no simulated board {board:?}, only {}", names.join(" and "))
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

/// The bytes of a text in which `\r` and `\n` are ends of lines.
fn typed(text: &str) -> Vec<u8> {
    text.replace("\\r", "\r").replace("\\n", "\n").into_bytes()
}

fn press(model: &Model, text: &str, to: &mut Vec<(u64, Input)>) -> Result<(), String> {
    let (place, length) = match text.split_once('+') {
        Some((place, length)) => (place, time(length)?),
        None => (text, PRESS_US),
    };
    let (button, start) = at(place)?;
    let named = |name: &&(&str, &str)| name.0.eq_ignore_ascii_case(button);
    let Some((_, control)) = model.buttons.iter().find(named) else {
        let names: Vec<&str> = model.buttons.iter().map(|(name, _)| *name).collect();
        return Err(format!("there is no button {button:?}, only {}", names.join(" and ")));
    };
    let set = |value| Input::Set { control: (*control).to_owned(), value };
    to.extend([(start, set(1)), (start.saturating_add(length), set(0))]);
    Ok(())
}

fn setting(model: &Model, text: &str) -> Result<(u64, Input), String> {
    let (what, when) = at(text)?;
    let (name, value) =
        what.split_once('=').ok_or_else(|| format!("{text:?} is not CONTROL=VALUE@TIME"))?;
    let value = value.parse().map_err(|_| format!("{value:?} is no whole number"))?;
    let control = control(name);
    // Parts are known when they have been attached.
    if !control.contains('.') {
        (model.check)(&control, value)?;
    }
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
    let bytes =
        |file: &str| std::fs::read(file).map_err(|error| format!("cannot read {file}: {error}"));
    let mut programs = Vec::new();
    for file in &options.files {
        let name = file.rsplit('/').next().unwrap_or(file);
        programs.push((name.to_owned(), read(file)?));
    }
    let mut copied = Vec::new();
    for file in &options.copied {
        let name = file.rsplit('/').next().unwrap_or(file);
        copied.push((name.to_owned(), bytes(file)?));
    }
    let expected = options.expect.as_deref().map(read).transpose()?;
    let write = |file: &Option<String>, text: &dyn Fn() -> String| match file {
        Some(file) => {
            std::fs::write(file, text()).map_err(|error| format!("cannot write {file}: {error}"))
        }
        None => Ok(()),
    };
    let (records, failed, now_us) = match &programs[..] {
        [(name, source)] if !options.is_several() => {
            let flash = options.flash.as_deref().map(bytes).transpose()?;
            let scenario = Scenario {
                seed: options.seed,
                until_us: options.until_us,
                flash,
                files: copied,
                parts: options.parts.clone(),
                inputs: InputLog { entries: options.inputs.clone() },
                ..Scenario::new(options.model, (name.clone(), source.clone()))
            };
            write(&options.scenario, &|| scenario.to_text())?;
            let mut all = Vec::new();
            let outcome = scenario.play(|records| {
                print(&records)?;
                all.extend(records);
                Ok(())
            })?;
            (all, outcome.failed, outcome.now_us)
        }
        _ => {
            let inputs = options.targets.iter().zip(&options.inputs);
            site::play(&Several {
                site: options.site.clone(),
                programs,
                files: copied,
                parts: options.parts.clone(),
                inputs: inputs.map(|(b, (time, input))| (*b, *time, input.clone())).collect(),
                seed: options.seed,
                until_us: options.until_us,
                traces: options.trace.is_some() || options.vcd.is_some() || expected.is_some(),
            })?
        }
    };
    let lines: String = records.iter().map(|record| json::line(record) + "\n").collect();
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
            parse(&args).err().unwrap_or_default()
        };
        assert!(
            error("esp32 a.py").starts_with("there is no simulated board \"esp32\", only microbit")
        );
        assert_eq!(error("microbit"), "it takes the name of a board and a file");
        assert_eq!(error("microbit a --press c@1s"), "there is no button \"c\", only a and b");
        assert_eq!(error("microbit a --set buttonA=2@1s"), "buttonA is between 0 and 1");
        assert_eq!(error("microbit a --until"), "--until needs a value");
    }
}
