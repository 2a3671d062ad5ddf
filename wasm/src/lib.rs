//! The simulated boards of a page for a Worker.
//!
//! A thin wrapper: names and types as JavaScript likes them. What a board does is described in
//! `sim_boards::session`, how several share one time in `sim_boards::site`; the Worker's side is
//! `web/static/worker.js`. Boards are named by numbers that the page chooses.

#![deny(unsafe_code)]

mod description;
mod pause;
mod recording;
mod view;

use serde::Serialize;
use sim_boards::board;
use sim_boards::session::{NextWake, Session, Step};
use sim_boards::site::{Live, Place};
use view::{Finished, Outbox};
use wasm_bindgen::prelude::*;

/// Units of budget between two looks at the clock: well under a millisecond of work.
const BUDGET: u32 = 2_000;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = performance)]
    fn now() -> f64;
}

/// The boards of a page.
#[wasm_bindgen]
pub struct Boards {
    live: Live,
    outboxes: Vec<Option<Outbox>>,
    seed: u64,
}

/// A value as a plain object.
fn to_js(value: &impl Serialize) -> Result<JsValue, JsError> {
    Ok(value.serialize(&serde_wasm_bindgen::Serializer::json_compatible())?)
}

fn failed(message: impl AsRef<str>) -> JsError {
    JsError::new(message.as_ref())
}

impl Boards {
    fn board(&mut self, number: usize) -> Result<&mut Session, JsError> {
        self.live.board_mut(number).ok_or_else(|| failed("There is no such board."))
    }

    fn outbox(&mut self, number: usize) -> Result<&mut Outbox, JsError> {
        let outbox = self.outboxes.get_mut(number).and_then(Option::as_mut);
        outbox.ok_or_else(|| failed("There is no such board."))
    }

    /// What was recorded belongs to the time before a restart.
    fn collect(&mut self, number: usize) -> Result<(), JsError> {
        self.board(number)?;
        let Some(session) = self.live.board(number) else { return Ok(()) };
        if let Some(Some(outbox)) = self.outboxes.get_mut(number) {
            outbox.collect(session);
        }
        Ok(())
    }

    fn started(&mut self, number: usize) -> Result<(), JsError> {
        let Some(session) = self.live.board(number) else { return Ok(()) };
        if let Some(Some(outbox)) = self.outboxes.get_mut(number) {
            outbox.started(session);
        }
        Ok(())
    }
}

#[wasm_bindgen]
impl Boards {
    /// No boards.
    #[wasm_bindgen(constructor)]
    pub fn new(seed: u32) -> Boards {
        Boards { live: Live::new(seed.into()), outboxes: Vec::new(), seed: seed.into() }
    }

    /// What is known about each kind of board.
    pub fn models() -> Result<JsValue, JsError> {
        to_js(&description::all())
    }

    /// Powers a board on, under a number that none has had.
    pub fn add(&mut self, number: usize, model: &str) -> Result<(), JsError> {
        let model = board::find(model).ok_or_else(|| failed("There is no such kind of board."))?;
        let seed = self.seed.wrapping_add((number as u64) << 32);
        let session = Session::on(model, seed);
        let outbox = Outbox::new(model.board, &session);
        if !self.live.add(number, session) {
            return Err(failed("There was a board with this number already."));
        }
        self.outboxes.resize_with(number, || None);
        self.outboxes.push(Some(outbox));
        Ok(())
    }

    /// Takes a board away.
    pub fn remove(&mut self, number: usize) {
        self.live.remove(number);
        if let Some(outbox) = self.outboxes.get_mut(number) {
            *outbox = None;
        }
    }

    /// Puts a board somewhere, in millimetres.
    pub fn place(&mut self, number: usize, x_mm: i32, y_mm: i32) {
        self.live.place(number, Place { x_mm, y_mm });
    }

    /// Restarts the board and runs a program as the file `name`.
    pub fn run(&mut self, number: usize, source: &str, name: &str) -> Result<(), JsError> {
        self.collect(number)?;
        self.board(number)?.run(source, name);
        self.started(number)
    }

    /// Sets the lines of the program, counted from 1, before which it stops.
    #[wasm_bindgen(js_name = setBreakpoints)]
    pub fn set_breakpoints(&mut self, number: usize, lines: &[u32]) -> Result<(), JsError> {
        self.board(number)?.set_breakpoints(lines);
        Ok(())
    }

    /// Lets a program go to its next line (`into`), to that of the same function (`over`) or to
    /// that of the caller (`out`).
    pub fn step(&mut self, number: usize, how: &str) -> Result<(), JsError> {
        let step = match how {
            "over" => Step::Over,
            "out" => Step::Out,
            _ => Step::Into,
        };
        self.board(number)?.step(step);
        Ok(())
    }

    /// Lets a program that is stopped at a line go on.
    pub fn resume(&mut self, number: usize) -> Result<(), JsError> {
        self.board(number)?.resume();
        Ok(())
    }

    /// Interrupts the program.
    pub fn stop(&mut self, number: usize) -> Result<(), JsError> {
        self.collect(number)?;
        self.board(number)?.stop();
        Ok(())
    }

    /// Restarts the board into its prompt.
    pub fn reset(&mut self, number: usize) -> Result<(), JsError> {
        self.collect(number)?;
        self.board(number)?.reset();
        self.started(number)
    }

    /// Types bytes.
    pub fn input(&mut self, number: usize, bytes: &[u8]) -> Result<(), JsError> {
        self.board(number)?.input(bytes);
        Ok(())
    }

    /// Sets a control of the board or of a part; throws if there is no such control or value.
    pub fn set(&mut self, number: usize, id: &str, value: i32) -> Result<(), JsError> {
        self.board(number)?.set(id, value).map_err(failed)
    }

    /// Puts a part on pins or on a bus (`KIND=NAME@PLACE`); returns its name.
    pub fn attach(&mut self, number: usize, part: &str) -> Result<String, JsError> {
        self.board(number)?.attach(part).map_err(failed)
    }

    /// Takes a part away.
    pub fn detach(&mut self, number: usize, name: &str) -> Result<(), JsError> {
        match self.board(number)?.detach(name) {
            true => Ok(()),
            false => Err(failed(format!("There is no part {name}."))),
        }
    }

    /// Which of the sections that cost much are wanted.
    pub fn watch(&mut self, number: usize, pins: bool, sound: bool, trace: bool) {
        let Some(session) = self.live.board(number) else { return };
        if let Some(Some(outbox)) = self.outboxes.get_mut(number) {
            outbox.watch(session, pins, sound, trace);
        }
    }

    /// Contents of a file of the board; throws a sentence if there is none.
    #[wasm_bindgen(js_name = readFile)]
    pub fn read_file(&mut self, number: usize, name: &str) -> Result<Vec<u8>, JsError> {
        let found = self.board(number)?.read_file(name);
        found.ok_or_else(|| failed(format!("There is no file {name} on the board.")))
    }

    /// Puts a file on the board, in place of one with that name.
    #[wasm_bindgen(js_name = writeFile)]
    pub fn write_file(&mut self, number: usize, name: &str, bytes: &[u8]) -> Result<(), JsError> {
        let written = self.board(number)?.write_file(name, bytes);
        self.outbox(number)?.forget_files();
        written.map_err(|errno| {
            failed(match errno {
                28 => format!("There is no room for {name} on the board."),
                _ => format!("The board cannot keep a file called {name}."),
            })
        })
    }

    /// Removes a file.
    #[wasm_bindgen(js_name = deleteFile)]
    pub fn delete_file(&mut self, number: usize, name: &str) -> Result<(), JsError> {
        let deleted = self.board(number)?.delete_file(name);
        self.outbox(number)?.forget_files();
        deleted.map_err(|_| failed(format!("There is no file {name} on the board.")))
    }

    /// What the board did since it was started, as a file: `jsonl` or `vcd`.
    pub fn trace(&mut self, number: usize, format: &str) -> Result<String, JsError> {
        let none = || failed("There is no such board.");
        let session = self.live.board(number).ok_or_else(none)?;
        let outbox = self.outboxes.get_mut(number).and_then(Option::as_mut).ok_or_else(none)?;
        let file = outbox.trace(session, format);
        file.ok_or_else(|| failed(format!("A trace cannot be written as {format}.")))
    }

    /// The data log as the file MY_DATA.HTM.
    #[wasm_bindgen(js_name = dataLog)]
    pub fn data_log(&mut self, number: usize) -> Result<String, JsError> {
        Ok(self.board(number)?.data_log())
    }

    /// Runs the boards until `deadline`, a time as `performance.now()` gives it, or until none has
    /// anything to do. Returns after how many milliseconds to call again: 0 at once, Infinity
    /// after the next input.
    pub fn slice(&mut self, deadline: f64) -> f64 {
        loop {
            let time = now();
            match self.live.slice(BUDGET, time) {
                NextWake::Now if time < deadline => {}
                NextWake::Now => return 0.0,
                NextWake::In(ms) => return ms,
                NextWake::Input => return f64::INFINITY,
            }
        }
    }

    /// What has changed since the last call, without the output; undefined if nothing has, unless
    /// it `must` be said.
    pub fn snapshot(&mut self, number: usize, must: bool) -> Result<JsValue, JsError> {
        let Some(session) = self.live.board(number) else { return Ok(JsValue::UNDEFINED) };
        let Some(Some(outbox)) = self.outboxes.get_mut(number) else {
            return Ok(JsValue::UNDEFINED);
        };
        match outbox.changes(session, now(), must) {
            Some(changes) => to_js(&changes),
            None => Ok(JsValue::UNDEFINED),
        }
    }

    /// Takes up to `max` bytes of output.
    #[wasm_bindgen(js_name = takeOutput)]
    pub fn take_output(&mut self, number: usize, max: usize) -> Result<Vec<u8>, JsError> {
        Ok(self.board(number)?.take_output(max))
    }

    /// Bytes of output that wait.
    #[wasm_bindgen(js_name = pendingOutput)]
    pub fn pending_output(&self, number: usize) -> usize {
        self.live.board(number).map_or(0, Session::pending_output)
    }

    /// `{ok, error?}` once after the program that `run` started has ended, else undefined.
    #[wasm_bindgen(js_name = takeResult)]
    pub fn take_result(&mut self, number: usize) -> Result<JsValue, JsError> {
        let result = self.live.board_mut(number).and_then(Session::take_result);
        match result {
            Some(result) => to_js(&Finished::from(result)),
            None => Ok(JsValue::UNDEFINED),
        }
    }
}
