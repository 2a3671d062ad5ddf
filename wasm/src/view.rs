//! What a board has to tell its page: each section only when it has changed since the page was
//! told last, and the costly ones only for a page that shows them.

use crate::pause::Pause;
use crate::recording::{News, Recording};
use boards::description::Board;
use boards::hal::{Stream, Tone};
use serde::Serialize;
use sim_boards::microbit::Heard;
use sim_boards::net::{PinTone, PinView};
use sim_boards::parts::View;
use sim_boards::session::{ProgramResult, Session, State};
use sim_boards::trace::Event;

/// Names of what the converters give.
const CONVERTERS: [&str; 2] = ["dac1", "dac2"];
/// Milliseconds between two looks at the files while a program runs.
const FILES_EVERY: f64 = 250.0;

/// How a program ended, as the page gets it.
#[derive(Serialize)]
pub struct Finished {
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

impl From<ProgramResult> for Finished {
    fn from(result: ProgramResult) -> Finished {
        let error = result.error.map(|error| Error {
            class: error.class,
            message: error.message,
            file: error.file,
            line: error.line,
            column: error.column,
            traceback: error.traceback,
        });
        Finished { ok: error.is_none(), error }
    }
}

/// The sections that have changed.
#[derive(Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Changes {
    /// Brightness 0 to 9 of each LED of the display, row by row; empty without a display.
    leds: Vec<u8>,
    state: &'static str,
    /// Virtual time in microseconds since the board was added.
    now: f64,
    #[serde(skip_serializing_if = "Option::is_none")]
    pause: Option<Pause>,
    #[serde(skip_serializing_if = "Option::is_none")]
    lights: Option<Vec<u8>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pins: Option<Vec<Pin>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    parts: Option<Vec<Part>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    files: Option<Vec<File>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    free_bytes: Option<usize>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    sound: Vec<Sound>,
    #[serde(skip_serializing_if = "Option::is_none")]
    trace: Option<News>,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    log: bool,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    reports: Vec<Report>,
}

#[derive(Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
struct Pin {
    name: &'static str,
    line: char,
    millivolts: u32,
    drive: &'static str,
    pull: &'static str,
    period_us: u32,
    high_us: u32,
    touched: bool,
    volts_outside: Option<u32>,
}

#[derive(Clone, PartialEq, Serialize)]
struct Part {
    name: String,
    kind: &'static str,
    lines: Vec<String>,
    address: Option<u8>,
    values: Vec<i32>,
    plugged: bool,
    shows: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    picture: Option<Picture>,
}

#[derive(Clone, PartialEq, Serialize)]
struct Picture {
    width: usize,
    rgb: Vec<u8>,
}

#[derive(Clone, PartialEq, Serialize)]
struct File {
    name: String,
    size: usize,
}

/// Something that can be heard from a time on.
#[derive(Serialize)]
#[serde(tag = "kind", rename_all = "camelCase")]
enum Sound {
    #[serde(rename_all = "camelCase")]
    Tone {
        at: f64,
        /// `speaker`, or the pin.
        source: &'static str,
        period_us: u32,
        duty: u16,
    },
    Samples {
        at: f64,
        stream: &'static str,
        rate: u32,
        bytes: Vec<u8>,
    },
    Cut {
        at: f64,
        stream: &'static str,
    },
    Volume {
        at: f64,
        value: u8,
    },
    On {
        at: f64,
        value: bool,
    },
    Pin {
        at: f64,
        pin: Option<&'static str>,
    },
}

#[derive(Serialize)]
struct Report {
    part: String,
    text: String,
}

/// What the page of one board was told, and what it is to be told.
pub struct Outbox {
    board: &'static Board,
    watches: Watches,
    leds: Vec<u8>,
    state: &'static str,
    pauses: u32,
    lights: Vec<u8>,
    pins: Vec<Pin>,
    parts: Vec<Part>,
    files: Option<Vec<File>>,
    /// When to look at the files again, and at how many changes of theirs that was done.
    look_ms: f64,
    file_changes: Option<u64>,
    log_bytes: usize,
    sound: Vec<Sound>,
    recording: Recording,
    reports: Vec<Report>,
}

#[derive(Clone, Copy, Default)]
struct Watches {
    pins: bool,
    sound: bool,
    trace: bool,
}

impl Outbox {
    pub fn new(board: &'static Board, session: &Session) -> Outbox {
        session.tracer().start_reports();
        Outbox {
            board,
            watches: Watches::default(),
            leds: Vec::new(),
            state: "",
            pauses: session.pauses(),
            lights: Vec::new(),
            pins: Vec::new(),
            parts: Vec::new(),
            files: None,
            look_ms: f64::NEG_INFINITY,
            file_changes: None,
            log_bytes: session.data_log_bytes(),
            sound: Vec::new(),
            recording: Recording::default(),
            reports: Vec::new(),
        }
    }

    pub fn watch(&mut self, session: &Session, pins: bool, sound: bool, trace: bool) {
        self.collect(session);
        if sound && !self.watches.sound {
            session.record_sound();
        }
        match trace {
            true => session.tracer().start(),
            false => session.tracer().start_reports(),
        }
        if pins && !self.watches.pins {
            self.pins.clear();
        }
        self.watches = Watches { pins, sound, trace };
    }

    /// The files have been changed by the page: look again.
    pub fn forget_files(&mut self) {
        self.files = None;
    }

    /// The user has started the board: a trace begins there.
    pub fn started(&mut self, session: &Session) {
        session.tracer().take();
        self.recording.begin(session.started_us());
    }

    /// What has been recorded, as a file of this format; None if there is no such format.
    pub fn trace(&mut self, session: &Session, format: &str) -> Option<String> {
        self.collect(session);
        self.recording.file(format, session.age_us())
    }

    /// Takes over what the board has recorded since its last start.
    pub fn collect(&mut self, session: &Session) {
        for record in session.tracer().take() {
            if let Event::Report { part, text } = &record.event {
                self.reports.push(Report { part: part.to_string(), text: text.clone() });
            }
            if self.watches.trace {
                self.recording.push(record);
            }
        }
        if self.watches.sound {
            let (board, age, started_us) = (self.board, session.age_us(), session.started_us());
            let heard = session.recorded_sound().into_iter().map(|(time, heard)| {
                // Only samples wait for those before them; what else seems to be in the future
                // belongs to the time before a restart.
                let waits = matches!(heard, Heard::Samples(..));
                let time = time + started_us;
                sound_of(board, if waits { time } else { time.min(age) }, heard)
            });
            self.sound.extend(heard);
        }
    }

    /// What the page is to be told; None if nothing has changed, unless it `must` be told.
    /// `now_ms` is the time on the wall.
    pub fn changes(&mut self, session: &Session, now_ms: f64, must: bool) -> Option<Changes> {
        self.collect(session);
        let leds = match self.board.id {
            "microbit" => session.leds().to_vec(),
            _ => Vec::new(),
        };
        let state = word(session.state());
        let is_another = session.pauses() != std::mem::replace(&mut self.pauses, session.pauses());
        let pause = if is_another { session.pause_view().map(Pause::from) } else { None };
        let is_new = leds != self.leds || state != self.state;
        let (files, free_bytes) = self.files(session, state, now_ms);
        let log_bytes = session.data_log_bytes();
        let log = std::mem::replace(&mut self.log_bytes, log_bytes) != log_bytes;
        (self.leds, self.state) = (leds.clone(), state);
        let changes = Changes {
            leds,
            state,
            now: session.age_us() as f64,
            pause,
            lights: news(&mut self.lights, session.lights()),
            pins: self.pins(session),
            parts: news(&mut self.parts, session.parts().into_iter().map(part).collect()),
            files,
            free_bytes,
            sound: std::mem::take(&mut self.sound),
            trace: if self.watches.trace { self.recording.news() } else { None },
            log,
            reports: std::mem::take(&mut self.reports),
        };
        let has_news = must
            || is_new
            || changes.pause.is_some()
            || changes.lights.is_some()
            || changes.pins.is_some()
            || changes.parts.is_some()
            || changes.files.is_some()
            || !changes.sound.is_empty()
            || changes.trace.is_some()
            || changes.log
            || !changes.reports.is_empty();
        has_news.then_some(changes)
    }

    fn pins(&mut self, session: &Session) -> Option<Vec<Pin>> {
        if !self.watches.pins {
            return None;
        }
        news(&mut self.pins, session.pin_views().into_iter().map(pin).collect())
    }

    fn files(
        &mut self,
        session: &Session,
        state: &'static str,
        now_ms: f64,
    ) -> (Option<Vec<File>>, Option<usize>) {
        let changes = session.file_changes();
        let is_idle = state == "repl" && self.state == "repl";
        let is_due = is_idle || state != self.state || now_ms >= self.look_ms;
        let is_same = if changes.is_some() { changes == self.file_changes } else { is_idle };
        if self.files.is_some() && (is_same || !is_due) {
            return (None, None);
        }
        self.file_changes = changes;
        let files: Vec<File> =
            session.files().into_iter().map(|(name, size)| File { name, size }).collect();
        // Looking may cost much: most of the time is for the program.
        let cost = crate::now() - now_ms;
        self.look_ms = now_ms + FILES_EVERY.max(cost * 20.0);
        if self.files.as_ref() == Some(&files) {
            return (None, None);
        }
        self.files = Some(files.clone());
        (Some(files), session.free_bytes())
    }
}

fn sound_of(board: &Board, time_us: u64, heard: Heard) -> Sound {
    let at = time_us as f64;
    match heard {
        Heard::Tone(Tone { period_us, duty }) => {
            Sound::Tone { at, source: "speaker", period_us, duty }
        }
        Heard::Line(PinTone { pin, period_us, high_us }) => {
            let duty = u64::from(high_us) * 1023 / u64::from(period_us.max(1));
            Sound::Tone { at, source: pin, period_us, duty: duty as u16 }
        }
        Heard::Converter(number, rate, bytes) => {
            Sound::Samples { at, stream: CONVERTERS[number.min(1)], rate, bytes }
        }
        Heard::Samples(stream, rate, bytes) => {
            Sound::Samples { at, stream: stream_name(stream), rate, bytes }
        }
        Heard::Cut(stream) => Sound::Cut { at, stream: stream_name(stream) },
        Heard::Volume(value) => Sound::Volume { at, value },
        Heard::On(value) => Sound::On { at, value },
        Heard::Pin(pin) => {
            let name = |pin: u8| board.pins.get(usize::from(pin)).map(|pin| pin.name);
            Sound::Pin { at, pin: pin.and_then(name) }
        }
    }
}

/// The new value if it differs from the one that was told.
fn news<T: Clone + PartialEq>(told: &mut Vec<T>, new: Vec<T>) -> Option<Vec<T>> {
    if *told == new {
        return None;
    }
    told.clone_from(&new);
    Some(new)
}

fn stream_name(stream: Stream) -> &'static str {
    match stream {
        Stream::Frames => "frames",
        Stream::Effects => "effects",
        Stream::Speech => "speech",
    }
}

fn word(state: State) -> &'static str {
    match state {
        State::Repl => "repl",
        State::Running => "running",
        State::Waiting => "waiting",
        State::Paused => "paused",
    }
}

fn pin(view: PinView) -> Pin {
    let (period_us, high_us) = view.wave_us.unwrap_or_default();
    Pin {
        name: view.name,
        line: view.line.letter(),
        millivolts: view.millivolts,
        drive: view.use_word(),
        pull: view.pull_word(),
        period_us,
        high_us,
        touched: view.touched,
        volts_outside: view.outside_mv,
    }
}

fn part(view: View) -> Part {
    Part {
        name: view.name,
        kind: view.kind.id,
        lines: view.lines,
        address: view.address,
        values: view.values,
        plugged: view.plugged,
        shows: view.shows,
        picture: view.picture.map(|picture| Picture { width: picture.width, rgb: picture.rgb }),
    }
}
