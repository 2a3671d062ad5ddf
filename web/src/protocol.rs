//! Messages between the page and the Worker that runs the simulated board.
//!
//! Every message is one JavaScript object `{kind: "...", ...}`; `web/static/worker.js` is the
//! other end. The page holds no interpreter state: it sends what the user does and draws the
//! last snapshot it was given.
//!
//! Flow control: the Worker sends a snapshot at most every 16 ms and only after the page has
//! answered the one before with `ack`. Output that the page has not taken yet waits in the
//! Worker, at most 64 KiB of it; then the program's own writes wait. A program that prints
//! without end therefore runs at the speed of the terminal and needs no more memory.

use serde::{Deserialize, Serialize};
use wasm_bindgen::JsValue;

/// LEDs of the display, row by row from the top left.
pub const LEDS: usize = 25;

/// What the page tells the Worker.
#[derive(Serialize)]
#[serde(tag = "kind", rename_all = "lowercase")]
pub enum ToWorker<'a> {
    /// Load the interpreter and power the board up. The first message, sent once.
    Start { seed: u32 },
    /// Restart the board and run a program as the file `name`.
    Run { source: &'a str, name: &'a str },
    /// Raise `KeyboardInterrupt` in the program; the board returns to the REPL.
    Stop,
    /// Restart the board into the REPL.
    Reset,
    /// Keys typed in the terminal, also while a program runs; Ctrl-C is `"\x03"`.
    Input { data: &'a str },
    /// A button or sensor of the board has a new value.
    Set { id: Sensor, value: i32 },
    /// The page has drawn the last snapshot.
    Ack,
}

/// Parts of the board the user operates.
#[derive(Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Sensor {
    /// 1 while held, else 0.
    ButtonA,
    /// 1 while held, else 0.
    ButtonB,
    /// Degrees Celsius, −5 to 50.
    Temperature,
    /// Milli-g, −2000 to 2000; positive when the right edge is lower.
    AccelerometerX,
    /// Milli-g, −2000 to 2000; positive when the edge connector is lower.
    AccelerometerY,
    /// Milli-g, −2000 to 2000; −1024 when the board lies flat, LEDs up.
    AccelerometerZ,
}

/// What the Worker tells the page.
#[derive(Deserialize)]
#[serde(tag = "kind", rename_all = "lowercase")]
pub enum FromWorker {
    /// The board is powered up and shows its REPL.
    Ready,
    /// What has changed since the last acknowledged snapshot.
    Snapshot {
        /// Brightness 0 (off) to 9 of each of the [`LEDS`].
        leds: Vec<u8>,
        /// Terminal output since the last snapshot.
        output: String,
        state: State,
        /// Bytes of output left out because the user stopped a program that printed faster than
        /// the terminal takes it.
        dropped: u32,
    },
    /// The program started by `run` has ended.
    Finished {
        /// Absent when it ran to its end.
        #[serde(default)]
        error: Option<ProgramError>,
    },
    /// The Worker cannot go on: the interpreter did not load, or it broke down.
    Fatal { message: String },
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
