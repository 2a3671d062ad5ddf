//! Runs programs on simulated boards, in fast mode.
#![allow(dead_code, reason = "each test uses a part")]

use boards::hal::{Frame, Stream};
use boards::microbit::images;
use sim_boards::board::PYBOARD_MODEL;
use sim_boards::input::Input;
use sim_boards::microbit::Heard;
use sim_boards::pace::Mode;
use sim_boards::session::{NextWake, ProgramResult, Session};

/// A slice's budget; small, so that every test crosses many slices.
const BUDGET: u32 = 5_000;
/// Slices after which a program that has not ended never will.
const MAX_SLICES: u32 = 20_000;

/// A micro:bit's session in fast mode at its first prompt.
pub fn session() -> Session {
    started(Session::new(1))
}

/// A PyBoard's.
pub fn pyboard() -> Session {
    started(Session::on(&PYBOARD_MODEL, 1))
}

fn started(mut session: Session) -> Session {
    session.set_mode(Mode::Fast);
    settle(&mut session);
    session.take_output(usize::MAX);
    session
}

/// Runs until only an input would change anything. Panics if that never happens.
pub fn settle(session: &mut Session) {
    for _ in 0..MAX_SLICES {
        if session.slice(BUDGET, 0.0) == NextWake::Input {
            return;
        }
    }
    panic!("the board does not come to rest");
}

/// What the board has sent, with its line ends as `\n`.
pub fn output(session: &mut Session) -> String {
    let bytes = session.take_output(usize::MAX);
    String::from_utf8(bytes).expect("output is UTF-8").replace("\r\n", "\n")
}

/// What a program printed, between the prompt it was started at and the one that follows it.
pub fn program_output(session: &mut Session) -> String {
    let text = output(session);
    let text = text.strip_prefix('\n').unwrap_or(&text);
    text.strip_suffix(">>> ").unwrap_or(text).to_owned()
}

/// What is left of a program after it has run.
pub struct Run {
    pub output: String,
    pub frames: Vec<(u64, Frame)>,
    pub sounds: Vec<(u64, Heard)>,
    pub result: ProgramResult,
    pub session: Session,
}

/// Runs `source` with inputs `(time in ms, control, value)` to its end.
pub fn run_with(source: &str, inputs: &[(u64, &str, i32)]) -> Run {
    let mut session = session();
    session.run(source, "main.py");
    session.record_display();
    session.record_sound();
    for (time_ms, control, value) in inputs {
        let control = (*control).to_owned();
        session.schedule(time_ms * 1000, Input::Set { control, value: *value });
    }
    settle(&mut session);
    let result = session.take_result().expect("the program has ended");
    let frames = session.recorded_frames();
    let sounds = session.recorded_sound();
    Run { output: program_output(&mut session), frames, sounds, result, session }
}

/// Runs `source` to its end.
pub fn run(source: &str) -> Run {
    run_with(source, &[])
}

/// What `source` prints; it must end without an exception.
pub fn printed(source: &str) -> String {
    let run = run(source);
    assert_eq!(run.result.error, None, "{}", run.output);
    run.output
}

/// Evaluates `expression` after `from microbit import *`; returns `Class: message` of what it
/// raises.
pub fn error_of(expression: &str) -> String {
    let run = run(&format!("from microbit import *\n{expression}\n"));
    let error = run.result.error.unwrap_or_else(|| panic!("{expression} did not fail"));
    format!("{}: {}", error.class, error.message)
}

/// The tones of a run: time in microseconds and period in microseconds, 0 for silence.
pub fn tones(run: &Run) -> Vec<(u64, u32)> {
    let tone = |(time, heard): &(u64, Heard)| match heard {
        Heard::Tone(tone) => Some((*time, tone.period_us)),
        _ => None,
    };
    run.sounds.iter().filter_map(tone).collect()
}

/// The samples of a stream, put together: time of the first in microseconds, rate in hertz. Panics
/// if there is a gap between them.
pub fn samples(run: &Run, stream: Stream) -> (u64, u32, Vec<u8>) {
    let (mut start, mut rate, mut all) = (0, 0, Vec::new());
    for (time, heard) in &run.sounds {
        if let Heard::Samples(from, hz, samples) = heard
            && *from == stream
        {
            if all.is_empty() {
                (start, rate) = (*time, *hz);
            }
            let expected = start + (all.len() as u64 * 1_000_000).div_ceil(u64::from(rate));
            assert_eq!((*time, *hz), (expected, rate), "a gap after {} samples", all.len());
            all.extend(samples);
        }
    }
    (start, rate, all)
}

/// The built-in image `name` as the display shows it.
pub fn image(name: &str) -> Frame {
    images::find(name).unwrap_or_else(|| panic!("no image {name}")).frame()
}
