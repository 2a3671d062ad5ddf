//! `pyrite sim` with several boards: radio between them, one time for all.
//!
//! Each line that a board prints is preceded by its name. Boards are shared out to threads, which
//! has no effect on the result.

use crate::sim::Several;
use clap::Args;
use sim_boards::input::Input;
use sim_boards::pace::Mode;
use sim_boards::scenario::put_files;
use sim_boards::session::Session;
use sim_boards::site::threads::{Plan, Seen, run};
use sim_boards::site::{Layout, Place, Station};
use sim_boards::trace::{Event, Record};
use std::io::Write;
use std::rc::Rc;

/// Where boards are, as the command line says.
#[derive(Args, Clone, Debug, Default, PartialEq)]
#[command(next_help_heading = "Several micro:bits with radio between them")]
pub struct Options {
    /// How many there are; one for each file if nothing is said
    #[arg(long, value_name = "N", value_parser = count)]
    pub boards: Option<usize>,
    /// Where the next one is, in metres
    #[arg(long = "place", value_name = "X,Y", value_parser = place, allow_hyphen_values = true)]
    pub places: Vec<Place>,
    /// How far two of them are apart
    #[arg(long = "distance", value_name = "A-B=METRES", value_parser = distance)]
    pub distances: Vec<(usize, usize, u64)>,
    /// Threads that share them; as many as the machine has if nothing is said
    #[arg(long, value_name = "N", value_parser = count)]
    pub threads: Option<usize>,
}

fn count(text: &str) -> Result<usize, String> {
    let number = text.parse().ok().filter(|number| (1..=100_000).contains(number));
    number.ok_or_else(|| String::from("it is a number from 1 to 100000"))
}

/// `3,4.5`: metres to the right and up.
pub fn place(text: &str) -> Result<Place, String> {
    let metres = |text: &str| {
        let mm = text.trim().parse::<f64>().ok()? * 1000.0;
        (mm.abs() <= f64::from(i32::MAX)).then_some(mm.round() as i32)
    };
    let parts = text.split_once(',').and_then(|(x, y)| Some((metres(x)?, metres(y)?)));
    match parts {
        Some((x_mm, y_mm)) => Ok(Place { x_mm, y_mm }),
        None => Err(format!("{text:?} is no place such as 3,4.5 in metres")),
    }
}

/// `1-2=10.5`: metres between two boards.
pub fn distance(text: &str) -> Result<(usize, usize, u64), String> {
    let parse = || {
        let (boards, metres) = text.split_once('=')?;
        let (a, b) = boards.split_once('-')?;
        let number = |text: &str| text.parse::<usize>().ok()?.checked_sub(1);
        let mm = metres.parse::<f64>().ok()? * 1000.0;
        (0.0..=1e9).contains(&mm).then_some((number(a)?, number(b)?, mm.round() as u64))
    };
    parse().ok_or_else(|| format!("{text:?} is no distance such as 1-2=10.5 in metres"))
}

/// The board that an input is for, by its number from 0, and the input: `2:a@1s` is for the
/// second board alone.
pub fn target(text: &str) -> (Option<usize>, &str) {
    let split = text
        .split_once(':')
        .and_then(|(number, rest)| Some((number.parse::<usize>().ok()?.checked_sub(1)?, rest)));
    match split {
        Some((board, rest)) => (Some(board), rest),
        None => (None, text),
    }
}

/// Runs the boards. Returns the trace and the exception that ended the first program that failed.
pub fn play(several: &Several) -> Result<(Vec<Record>, Option<String>, u64), String> {
    let mut first = Session::new(0);
    put_files(&mut first, &several.files)?;
    several.parts.iter().try_for_each(|part| first.attach(part).map(drop))?;
    let count = several.site.boards.unwrap_or(several.programs.len()).max(1);
    let mut layout = Layout::grid(count);
    several.site.places.iter().enumerate().for_each(|(i, place)| layout.put(i, *place));
    several.site.distances.iter().for_each(|(a, b, mm)| layout.set_distance(*a, *b, *mm));
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    let plan = Plan {
        layout,
        seed: several.seed,
        make: &|number| make(several, number),
        threads: several.site.threads.unwrap_or(cores),
        until_us: several.until_us,
    };
    let names: Vec<Rc<str>> = (0..count).map(|i| name(i).into()).collect();
    let mut lines: Vec<Vec<u8>> = vec![Vec::new(); count];
    let (mut records, mut result) = (Vec::new(), Ok(()));
    let (ended, now_us) = run(&plan, |all| {
        for Seen { time_us, board, event } in all {
            if let Event::Serial(bytes) = &event
                && result.is_ok()
            {
                result = print(&names[board], &mut lines[board], bytes);
            }
            if several.traces {
                records.push(Record { time_us, board: names[board].clone(), event });
            }
        }
    });
    result?;
    let failed = ended.into_iter().find_map(|ended| ended.error);
    Ok((records, failed, now_us))
}

fn name(number: usize) -> String {
    format!("microbit{}", number + 1)
}

/// A board that has been started.
fn make(several: &Several, number: usize) -> Station {
    let program = &several.programs[number % several.programs.len()];
    let mut session = Session::new(several.seed.wrapping_add(number as u64 * 0x1_0000_0001));
    session.set_mode(Mode::Fast);
    // That this can be done was seen before.
    let _ = put_files(&mut session, &several.files);
    for part in &several.parts {
        let _ = session.attach(part);
    }
    session.run(&program.1, &program.0);
    session.tracer().start();
    for (board, time, input) in &several.inputs {
        if board.is_none_or(|board| board == number) {
            session.schedule(*time, input.clone());
        }
    }
    if let Some(until) = several.until_us {
        session.schedule(until, Input::Serial(Vec::new()));
    }
    Station::new(session, &name(number))
}

/// Prints the lines that are complete.
fn print(name: &str, line: &mut Vec<u8>, bytes: &[u8]) -> Result<(), String> {
    let mut out = std::io::stdout().lock();
    for piece in bytes.split_inclusive(|byte| *byte == b'\n') {
        line.extend_from_slice(piece);
        if piece.ends_with(b"\n") {
            let text = [name.as_bytes(), b": ", line].concat();
            line.clear();
            out.write_all(&text)
                .map_err(|error| format!("cannot write to the standard output: {error}"))?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_distances_and_targets_are_read() {
        assert_eq!(place("3,-4.5"), Ok(Place { x_mm: 3000, y_mm: -4500 }));
        assert!(place("3").is_err() && place("a,b").is_err() && place("inf,0").is_err());
        assert_eq!(distance("1-3=0.25"), Ok((0, 2, 250)));
        assert!(distance("0-3=1").is_err() && distance("1-2").is_err());
        assert_eq!(target("2:a@1s"), (Some(1), "a@1s"));
        assert_eq!(target("x:y@1s"), (None, "x:y@1s"));
    }
}
