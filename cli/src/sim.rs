//! `pyrite sim`: a program on a simulated board, without a page.
//!
//! What the program prints goes to the standard output. Time is virtual and jumps over waits. The
//! exit status tells a grader how the program ended.

use crate::site;
use crate::subcommand::{Failure, Outcome};
use clap::Args;
use sim_boards::board::{self, Model};
use sim_boards::input::{Input, InputLog};
use sim_boards::parts::{KINDS, Kind};
use sim_boards::scenario::Scenario;
use sim_boards::trace::{Event, Record, json, vcd};
use std::io::Write;

/// How long a button is held down if nothing else is said.
const PRESS_US: u64 = 100_000;

/// Runs a program on a simulated board
#[derive(Args)]
#[command(after_help = NOTATION)]
pub struct Arguments {
    /// microbit or pyboard
    #[arg(required_unless_present = "list", value_parser = model)]
    board: Option<&'static Model>,
    /// The program; several programs make several micro:bits
    #[arg(required_unless_present = "list")]
    files: Vec<String>,
    /// Lists the parts that can be attached, their pins and controls
    #[arg(long = "parts", exclusive = true)]
    list: bool,
    /// When it ends, if the program does not
    #[arg(long, value_name = "TIME", value_parser = time)]
    until: Option<u64>,
    /// Holds a button down, for 100 ms if nothing else is said
    #[arg(long, value_name = "BUTTON@TIME[+LENGTH]")]
    press: Vec<String>,
    /// Moves a control of the board or of a part
    #[arg(long, value_name = "CONTROL=VALUE@TIME")]
    set: Vec<String>,
    /// Types at the prompt
    #[arg(long = "type", value_name = "TEXT@TIME", allow_hyphen_values = true)]
    typed: Vec<String>,
    /// Sends to the board's UART
    #[arg(long, value_name = "TEXT@TIME", allow_hyphen_values = true)]
    uart: Vec<String>,
    /// What is random comes from it
    #[arg(long, default_value_t = 0)]
    seed: u64,
    /// Puts a part on pins or a bus
    #[arg(long, value_name = "KIND[=NAME]@PLACE")]
    attach: Vec<String>,
    /// Copies a file onto the board
    #[arg(long)]
    file: Vec<String>,
    /// What is in the flash at first
    #[arg(long)]
    flash: Option<String>,
    /// Writes what could be seen of the board, as JSON lines
    #[arg(long, value_name = "FILE")]
    trace: Option<String>,
    /// Writes the same for GTKWave and PulseView
    #[arg(long, value_name = "FILE")]
    vcd: Option<String>,
    /// Fails if the trace is not the one in this file
    #[arg(long, value_name = "FILE")]
    expect: Option<String>,
    /// Writes all that the run depends on
    #[arg(long, value_name = "FILE")]
    scenario: Option<String>,
    #[command(flatten)]
    site: site::Options,
}

const NOTATION: &str = "\
TIME is a number with us, ms or s. TEXT may have \\r and \\n. Inputs are for all boards, or with
N: in front for the Nth; of those at the same time, buttons come first, then controls and texts.
PLACE is i2c, i2c:ADDRESS, spi or nothing, and pins: led@pin0, hc-sr04@pin1,pin2,
ssd1306=left@i2c:0x3d, 25lc256@spi,cs=pin16. The control of a part is NAME.CONTROL, and
NAME.plugged is 0 or 1.
The exit status is 1 after an uncaught exception or if the trace is not the expected one.";

/// The board that an input is for (None: all), when it comes, and what it is.
type Planned = (Option<usize>, u64, Input);

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

pub fn run(arguments: &Arguments) -> Outcome {
    let Some(board) = arguments.board else {
        print!("{}", parts());
        return Ok(());
    };
    if arguments.is_several() && board.board.id != board::MICROBIT_MODEL.board.id {
        return Err(Failure::Usage("only micro:bits can be several".into()));
    }
    let inputs = arguments.inputs(board).map_err(Failure::Usage)?;
    Ok(play(arguments, board, inputs)?)
}

impl Arguments {
    fn is_several(&self) -> bool {
        self.files.len() > 1 || self.site != site::Options::default()
    }

    /// What happens to the boards.
    fn inputs(&self, board: &Model) -> Result<Vec<Planned>, String> {
        let mut all = Vec::new();
        for text in &self.press {
            let (target, text) = site::target(text);
            all.extend(press(board, text)?.map(|(time, input)| (target, time, input)));
        }
        for text in &self.set {
            let (target, text) = site::target(text);
            let (time, input) = setting(board, text)?;
            all.push((target, time, input));
        }
        let texts = [(&self.typed, Input::Serial as fn(_) -> _), (&self.uart, Input::Uart)];
        for (texts, kind) in texts {
            for text in texts {
                let (target, text) = site::target(text);
                let (text, time) = at(text)?;
                all.push((target, time, kind(typed(text))));
            }
        }
        Ok(all)
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

fn model(name: &str) -> Result<&'static Model, String> {
    board::find(name).ok_or_else(|| {
        let names: Vec<&str> = board::MODELS.iter().map(|model| model.board.id).collect();
        format!("there is no simulated board {name:?}, only {}", names.join(" and "))
    })
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

/// The button goes down and up.
fn press(model: &Model, text: &str) -> Result<impl Iterator<Item = (u64, Input)> + use<>, String> {
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
    Ok([(start, set(1)), (start.saturating_add(length), set(0))].into_iter())
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

fn play(arguments: &Arguments, board: &'static Model, inputs: Vec<Planned>) -> Result<(), String> {
    let programs = contents(&arguments.files, |file| std::fs::read_to_string(file))?;
    let files = contents(&arguments.file, |file| std::fs::read(file))?;
    let expected = arguments.expect.as_ref().map(|file| read(file, |f| std::fs::read_to_string(f)));
    let expected = expected.transpose()?;
    let (records, failed, now_us) = match &programs[..] {
        [program] if !arguments.is_several() => {
            one(arguments, Scenario::new(board, program.clone()), files, inputs)?
        }
        _ => site::play(&Several {
            site: arguments.site.clone(),
            programs,
            files,
            parts: arguments.attach.clone(),
            inputs,
            seed: arguments.seed,
            until_us: arguments.until,
            traces: [&arguments.trace, &arguments.vcd, &arguments.expect]
                .iter()
                .any(|x| x.is_some()),
        })?,
    };
    let lines: String = records.iter().map(|record| json::line(record) + "\n").collect();
    write(&arguments.trace, || lines.clone())?;
    write(&arguments.vcd, || vcd::file(&records, now_us))?;
    if let Some(expected) = expected {
        compare(&expected, &lines)?;
    }
    match failed {
        Some(class) => Err(format!("the program ended with {class}")),
        None => Ok(()),
    }
}

/// One board by itself, printing as it goes. Returns what [`site::play`] does.
fn one(
    arguments: &Arguments,
    scenario: Scenario,
    files: Vec<(String, Vec<u8>)>,
    inputs: Vec<Planned>,
) -> Result<(Vec<Record>, Option<String>, u64), String> {
    let flash = arguments.flash.as_ref().map(|file| read(file, |f| std::fs::read(f)));
    let entries = inputs.into_iter().map(|(_, time, input)| (time, input)).collect();
    let scenario = Scenario {
        seed: arguments.seed,
        until_us: arguments.until,
        flash: flash.transpose()?,
        files,
        parts: arguments.attach.clone(),
        inputs: InputLog { entries },
        ..scenario
    };
    write(&arguments.scenario, || scenario.to_text())?;
    let mut all = Vec::new();
    let outcome = scenario.play(|records| {
        print(&records)?;
        all.extend(records);
        Ok(())
    })?;
    Ok((all, outcome.failed, outcome.now_us))
}

fn read<T>(file: &str, reader: impl Fn(&str) -> std::io::Result<T>) -> Result<T, String> {
    reader(file).map_err(|error| format!("cannot read {file}: {error}"))
}

/// Names without their folders, and what is in the files.
fn contents<T>(
    files: &[String],
    reader: impl Fn(&str) -> std::io::Result<T>,
) -> Result<Vec<(String, T)>, String> {
    let name = |file: &String| file.rsplit('/').next().unwrap_or(file).to_owned();
    files.iter().map(|file| Ok((name(file), read(file, &reader)?))).collect()
}

/// Writes the text, if a file is wanted.
fn write(file: &Option<String>, text: impl Fn() -> String) -> Result<(), String> {
    let Some(file) = file else { return Ok(()) };
    std::fs::write(file, text()).map_err(|error| format!("cannot write {file}: {error}"))
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
    fn wrong_inputs_say_why() {
        let board = &board::MICROBIT_MODEL;
        let error = |text: &str| press(board, text).map(drop).unwrap_err();
        assert_eq!(error("c@1s"), "there is no button \"c\", only a and b");
        assert_eq!(error("a"), "\"a\" has no @TIME");
        let set = setting(board, "buttonA=2@1s").map(drop);
        assert_eq!(set, Err("buttonA is between 0 and 1".into()));
        let unknown = model("esp32").map(drop).unwrap_err();
        assert!(unknown.starts_with("there is no simulated board \"esp32\", only microbit"));
    }
}
