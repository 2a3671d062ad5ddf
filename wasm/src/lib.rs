//! The simulated board as a session for a Worker.
//!
//! A thin wrapper: names and types as JavaScript likes them. What a session does is described in
//! `sim_boards::session`; the Worker's side is `web/static/worker.js`.

#![deny(unsafe_code)]

use serde::Serialize;
use sim_boards::session::{self, NextWake, State};
use wasm_bindgen::prelude::*;

/// Units of budget between two looks at the clock: well under a millisecond of work.
const BUDGET: u32 = 2_000;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = performance)]
    fn now() -> f64;
}

/// A simulated micro:bit.
#[wasm_bindgen]
pub struct Session {
    inner: session::Session,
}

/// How a program ended, as the page gets it.
#[derive(Serialize)]
struct Finished {
    ok: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    error: Option<Error>,
}

#[derive(Serialize)]
struct Error {
    #[serde(rename = "type")]
    class: String,
    message: String,
    file: String,
    line: u32,
    #[serde(skip_serializing_if = "Option::is_none")]
    column: Option<u32>,
    traceback: String,
}

#[wasm_bindgen]
impl Session {
    /// Powers a board on.
    #[wasm_bindgen(constructor)]
    pub fn new(seed: u32) -> Session {
        Session { inner: session::Session::new(seed.into()) }
    }

    /// Restarts the board and runs a program as the file `name`.
    pub fn run(&mut self, source: &str, name: &str) {
        self.inner.run(source, name);
    }

    /// Interrupts the program.
    pub fn stop(&mut self) {
        self.inner.stop();
    }

    /// Restarts the board into its prompt.
    pub fn reset(&mut self) {
        self.inner.reset();
    }

    /// Types bytes.
    pub fn input(&mut self, bytes: &[u8]) {
        self.inner.input(bytes);
    }

    /// Sets a button or sensor; throws if there is no such control or value.
    pub fn set(&mut self, id: &str, value: i32) -> Result<(), JsError> {
        self.inner.set(id, value).map_err(|message| JsError::new(&message))
    }

    /// Runs the board until `deadline`, a time as `performance.now()` gives it, or until it has
    /// nothing to do. Returns after how many milliseconds to call again: 0 at once, Infinity after
    /// the next input.
    pub fn slice(&mut self, deadline: f64) -> f64 {
        loop {
            let time = now();
            match self.inner.slice(BUDGET, time) {
                NextWake::Now if time < deadline => {}
                NextWake::Now => return 0.0,
                NextWake::In(ms) => return ms,
                NextWake::Input => return f64::INFINITY,
            }
        }
    }

    /// Brightness 0 to 9 of the LEDs, row by row.
    pub fn leds(&self) -> Vec<u8> {
        self.inner.leds().to_vec()
    }

    /// Takes up to `max` bytes of output.
    pub fn take_output(&mut self, max: usize) -> Vec<u8> {
        self.inner.take_output(max)
    }

    /// Bytes of output that wait.
    pub fn pending_output(&self) -> usize {
        self.inner.pending_output()
    }

    /// `repl`, `running` or `waiting`.
    pub fn state(&self) -> String {
        let state = match self.inner.state() {
            State::Repl => "repl",
            State::Running => "running",
            State::Waiting => "waiting",
        };
        state.to_owned()
    }

    /// `{ok, error?}` once after the program that `run` started has ended, else undefined.
    pub fn take_result(&mut self) -> Result<JsValue, JsError> {
        let Some(result) = self.inner.take_result() else { return Ok(JsValue::UNDEFINED) };
        let error = result.error.map(|error| Error {
            class: error.class,
            message: error.message,
            file: error.file,
            line: error.line,
            column: error.column,
            traceback: error.traceback,
        });
        let finished = Finished { ok: error.is_none(), error };
        Ok(serde_wasm_bindgen::to_value(&finished)?)
    }
}
