//! Messages between the page and the Worker that runs the simulated boards.
//!
//! Every message is one JavaScript object `{kind: "...", ...}` with names in camelCase;
//! `web/static/worker.js` is the other end. The page holds no interpreter state: it sends what the
//! user does and draws the last snapshot it was given.
//!
//! One Worker has all boards of the page. A message about one of them carries `board`, a number
//! from 0 that is not used again when the board has been removed. Questions carry an `id`, which
//! the answer repeats; what cannot be done is a sentence in the answer's `error`.
//!
//! Flow control, for each board: the Worker sends a snapshot at most every 16 ms and only after
//! the page has answered the one before with `ack`. Output that the page has not taken yet waits
//! in the Worker, at most 64 KiB of it; then the program's own writes wait. A program that prints
//! without end therefore runs at the speed of the terminal and needs no more memory.
//!
//! A snapshot has a section only when that has changed, and those that cost much only while they
//! are watched. Times are virtual microseconds since the board was added.

use serde::{Deserialize, Serialize};
use wasm_bindgen::JsValue;

/// LEDs of the micro:bit's display, row by row from the top left.
pub const LEDS: usize = 25;

/// What the page tells the Worker.
#[derive(Serialize)]
#[serde(tag = "kind", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum ToWorker<'a> {
    /// Load the interpreter and power these boards up. The first message, sent once.
    Start { seed: u32, boards: Vec<BoardSpec> },
    /// Power another board up.
    Add { board: u32, model: &'a str, name: &'a str },
    /// Take a board away.
    Remove { board: u32 },
    /// Where the board stands, in millimetres; for the radio.
    Place { board: u32, x: i32, y: i32 },
    /// Restart the board and run a program as the file `name`.
    Run { board: u32, source: &'a str, name: &'a str },
    /// Stop programs before these lines, counted from 1.
    Breakpoints { board: u32, lines: &'a [u32] },
    /// Let a program go to another line (`into`, `over`, `out`), or stop it at the next one.
    Step { board: u32, how: &'a str },
    /// Let a program that is stopped at a line go on.
    Resume { board: u32 },
    /// Raise `KeyboardInterrupt` in the program; the board returns to the REPL.
    Stop { board: u32 },
    /// Restart the board into the REPL.
    Reset { board: u32 },
    /// Keys typed in the terminal, also while a program runs; Ctrl-C is `"\x03"`.
    Input { board: u32, data: &'a str },
    /// A control has a new value: one of the board's own (`buttonA`, see [`Description`]), of a
    /// pin (`pin0Millivolts`, −1 for nothing; `pin0Touch`), or of a part (`NAME.CONTROL`).
    Set { board: u32, id: &'a str, value: i32 },
    /// A question: put a part on pins or on a bus, as text `KIND=NAME@PLACE`.
    Attach { board: u32, id: u32, part: &'a str },
    /// A question: take a part away.
    Detach { board: u32, id: u32, name: &'a str },
    /// Which of the sections that cost much are wanted.
    Watch { board: u32, pins: bool, sound: bool, trace: bool },
    /// A question: the bytes of a file.
    ReadFile { board: u32, id: u32, name: &'a str },
    /// A question: put a file on the board, in place of one with that name.
    WriteFile { board: u32, id: u32, name: &'a str, bytes: &'a [u8] },
    /// A question: remove a file.
    DeleteFile { board: u32, id: u32, name: &'a str },
    /// A question: the bytes of MY_DATA.HTM.
    DataLog { board: u32, id: u32 },
    /// A question: the text of a trace since the user started the board, as `jsonl` or `vcd`.
    ExportTrace { board: u32, id: u32, format: &'a str },
    /// The page has drawn the board's last snapshot.
    Ack { board: u32 },
}

/// A board to power up.
#[derive(Serialize)]
pub struct BoardSpec {
    pub board: u32,
    /// Identifier of its kind: `microbit` or `pyboard`.
    pub model: &'static str,
    /// Its name on the page.
    pub name: String,
}

/// What the Worker tells the page.
#[derive(Deserialize)]
#[serde(tag = "kind", rename_all = "camelCase")]
pub enum FromWorker {
    /// The interpreter is loaded.
    Ready { models: Vec<Description> },
    /// The board is powered up and shows its REPL.
    Added { board: u32 },
    /// What has changed since the last acknowledged snapshot.
    Snapshot(Box<Snapshot>),
    /// The program started by `run` has ended.
    Finished {
        board: u32,
        /// Absent when it ran to its end.
        #[serde(default)]
        error: Option<ProgramError>,
    },
    /// The answer to a question.
    Answer(Answer),
    /// The Worker cannot go on: the interpreter did not load, or it broke down.
    Fatal { message: String },
}

/// The answer to a question.
#[derive(Deserialize)]
pub struct Answer {
    pub id: u32,
    /// Name of the part that was attached.
    #[serde(default)]
    pub name: Option<String>,
    /// Contents of the file.
    #[serde(default)]
    pub bytes: Option<Vec<u8>>,
    /// The trace.
    #[serde(default)]
    pub text: Option<String>,
    /// Why it could not be done, as a sentence.
    #[serde(default)]
    pub error: Option<String>,
}

/// What is to be seen and heard of one board.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Snapshot {
    pub board: u32,
    /// Brightness 0 (off) to 9 of each of the [`LEDS`]; empty without a display.
    pub leds: Vec<u8>,
    /// Terminal output since the last snapshot.
    pub output: String,
    pub state: State,
    /// Bytes of output left out because the user stopped a program that printed faster than
    /// the terminal takes it.
    pub dropped: u32,
    /// The present time.
    pub now: f64,
    /// Where the program has stopped, once for each stop.
    #[serde(default)]
    pub pause: Option<Pause>,
    /// Brightness 0 to 255 of the PyBoard's LEDs 1 to 4; of the light by the micro:bit's
    /// microphone.
    #[serde(default)]
    pub lights: Option<Vec<u8>>,
    /// The pins in the order of [`Description::pins`]; watched.
    #[serde(default)]
    pub pins: Option<Vec<PinState>>,
    #[serde(default)]
    pub parts: Option<Vec<PartState>>,
    #[serde(default)]
    pub files: Option<Vec<FileInfo>>,
    /// Room for files; with `files`.
    #[serde(default)]
    pub free_bytes: Option<u32>,
    /// What could be heard since the last snapshot; watched.
    #[serde(default)]
    pub sound: Vec<Sound>,
    /// What has happened since the last snapshot; watched.
    #[serde(default)]
    pub trace: Option<TraceNews>,
    /// The data log has changed.
    #[serde(default)]
    pub log: bool,
    /// What parts have complained about since the last snapshot.
    #[serde(default)]
    pub reports: Vec<Report>,
}

/// What the interpreter is doing.
#[derive(Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum State {
    /// At the REPL's prompt.
    Repl,
    /// Executing instructions.
    Running,
    /// In `sleep`, `input` or another wait of the program.
    Waiting,
    /// Stopped at a line.
    Paused,
}

/// Where a program has stopped.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Pause {
    /// The line of the program that comes next, from 1.
    pub line: u32,
    /// The calls that are under way, the innermost first; that of the program itself is called
    /// `<module>`.
    pub calls: Vec<PausedCall>,
    pub globals: Vec<Variable>,
}

impl Pause {
    /// The variables that the line can use: those of its function hide those of the program.
    pub fn visible(self) -> impl Iterator<Item = Variable> {
        let own = self.calls.into_iter().take(1).flat_map(|call| call.variables);
        self.globals.into_iter().chain(own)
    }
}

/// A call that is under way.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct PausedCall {
    /// Of the function.
    pub name: String,
    pub file: String,
    pub line: u32,
    pub variables: Vec<Variable>,
}

/// A variable, and what `repr` shows of its value.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Variable {
    pub name: String,
    pub value: String,
}

/// A pin as it is now.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct PinState {
    pub name: String,
    /// `0`, `1`, `z` (nobody drives it) or `x` (two outputs against each other).
    pub line: char,
    pub millivolts: u32,
    /// What the board does with it: `input`, `output`, `pwm`, `analog` or nothing.
    pub drive: String,
    /// Resistor of an input: `up`, `down` or none.
    pub pull: String,
    /// Of one that alternates, else 0.
    pub period_us: u32,
    pub high_us: u32,
    pub touched: bool,
    /// Millivolts that the user has put on it.
    pub volts_outside: Option<u32>,
}

/// A part as it is now.
#[derive(Clone, Debug, PartialEq, Deserialize)]
pub struct PartState {
    pub name: String,
    /// Identifier of its [`PartKind`].
    pub kind: String,
    /// The line that each of its pins is on.
    pub lines: Vec<String>,
    /// On the I²C bus.
    pub address: Option<u8>,
    /// Of its controls, in their order.
    pub values: Vec<i32>,
    pub plugged: bool,
    /// What it shows in words.
    pub shows: String,
    #[serde(default)]
    pub picture: Option<Picture>,
}

/// What a part shows: red, green, blue of each pixel, row by row.
#[derive(Clone, Debug, PartialEq, Deserialize)]
pub struct Picture {
    pub width: u32,
    pub rgb: Vec<u8>,
}

impl Picture {
    /// Whole rows.
    pub fn height(&self) -> u32 {
        (self.rgb.len() / 3) as u32 / self.width.max(1)
    }
}

/// A file on a board.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct FileInfo {
    pub name: String,
    /// In bytes.
    pub size: u32,
}

/// Something that can be heard from the time `at` on.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(tag = "kind", rename_all = "camelCase")]
pub enum Sound {
    /// A square wave of the `speaker` or of a pin, high for `duty` 1023rds of each period; silence
    /// if either is 0.
    #[serde(rename_all = "camelCase")]
    Tone { at: f64, source: String, period_us: u32, duty: u16 },
    /// Samples (128 is rest) of the stream `frames`, `effects`, `speech`, `dac1` or `dac2`, at a
    /// rate in hertz.
    Samples { at: f64, stream: String, rate: u32, bytes: Vec<u8> },
    /// A stream ends before all of it was heard.
    Cut { at: f64, stream: String },
    /// Loudness of everything, 0 to 255.
    Volume { at: f64, value: u8 },
    /// The loudspeaker is connected.
    On { at: f64, value: bool },
    /// The pin that the sound also goes to.
    Pin { at: f64, pin: Option<String> },
}

/// New lines of a trace.
#[derive(Clone, Debug, PartialEq, Deserialize)]
pub struct TraceNews {
    /// How often the user has started the board: with another number, a new trace begins.
    pub start: u32,
    /// Number of events before these lines since then.
    pub before: u64,
    /// One event each, as in a file of JSON lines.
    pub lines: Vec<String>,
    /// Events that an export will not have: there were too many.
    pub lost: u64,
}

/// A complaint of a part about something that it does not know.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Report {
    pub part: String,
    pub text: String,
}

/// What is known about a kind of board.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Description {
    pub id: String,
    pub name: String,
    pub controls: Vec<Control>,
    pub pins: Vec<PinInfo>,
    /// Controls that are push buttons.
    pub buttons: Vec<String>,
    /// Parts that can be attached.
    pub parts: Vec<PartKind>,
}

/// Something that the user can set.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Control {
    pub id: String,
    pub label: String,
    pub min: i32,
    pub max: i32,
    pub initial: i32,
    /// Empty for on/off.
    pub unit: String,
}

impl Control {
    /// Is it on or off?
    pub fn is_switch(&self) -> bool {
        (self.min, self.max) == (0, 1) && self.unit.is_empty()
    }
}

/// A pin of a board.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct PinInfo {
    pub name: String,
    /// `digital`, `analog`, `touch` or `logo`; each but the last includes those before it.
    pub can: String,
}

/// A kind of part.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct PartKind {
    pub id: String,
    pub label: String,
    /// Its pins; those of a bus come first.
    pub pins: Vec<String>,
    /// How many of them need a line.
    pub needs: usize,
    /// `i2c`, `spi` or `both`.
    pub bus: Option<String>,
    /// On the I²C bus, the usual one first.
    pub addresses: Vec<u8>,
    /// Besides `plugged`, which every part has.
    pub controls: Vec<Control>,
}

/// The exception that ended a program.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct ProgramError {
    /// Name of the exception's class.
    #[serde(rename = "type")]
    pub class: String,
    /// `str()` of the exception.
    pub message: String,
    /// File of the innermost frame, or the file that could not be compiled.
    pub file: String,
    /// Line in `file`, counted from 1.
    pub line: u32,
    /// First character of the line at fault, counted from 1, where the compiler knows it.
    #[serde(default)]
    pub column: Option<u32>,
    /// The text Python printed.
    pub traceback: String,
}

impl ToWorker<'_> {
    /// The message as the object that `postMessage` takes.
    pub fn to_js(&self) -> JsValue {
        self.serialize(&serde_wasm_bindgen::Serializer::json_compatible())
            .expect("a message has only numbers and strings")
    }
}

impl FromWorker {
    /// Reads a received object; the error says which field is wrong.
    pub fn from_js(value: JsValue) -> Result<Self, String> {
        serde_wasm_bindgen::from_value(value).map_err(|error| error.to_string())
    }
}
