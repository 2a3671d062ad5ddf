//! Complete programs with sound, `sound/*.py`, and everything that can be heard of them.
//!
//! The second line of a program may say what is done to the board: `# set CONTROL=VALUE@MS …`.
//! Beside it, in `.txt`, stands what it prints and then one line for each event, with its time in
//! microseconds; samples that follow one another without a gap are one line with their number and
//! a sum of them. With `PYRITE_GOLDEN=write` in the environment the files are written.

mod common;

use common::run_with;
use sim_boards::microbit::Heard;
use std::fmt::Write;
use std::fs;
use std::path::Path;

#[test]
fn programs_sound_as_they_did() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/sound");
    let write = std::env::var_os("PYRITE_GOLDEN").is_some_and(|value| value == "write");
    let mut programs: Vec<_> = fs::read_dir(&folder)
        .expect("the folder is there")
        .map(|entry| entry.expect("the folder can be read").path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "py"))
        .collect();
    programs.sort();
    assert_eq!(programs.len(), 10);
    for program in programs {
        let source = fs::read_to_string(&program).expect("the program can be read");
        let found = heard(&source);
        let golden = program.with_extension("txt");
        if write {
            fs::write(&golden, &found).expect("the file can be written");
        }
        let expected = fs::read_to_string(&golden).unwrap_or_default();
        let lines = expected.lines().zip(found.lines()).enumerate();
        for (number, (expected, found)) in lines {
            assert_eq!(found, expected, "{} line {}", golden.display(), number + 1);
        }
        assert_eq!(found, expected, "{}", golden.display());
        assert_eq!(heard(&source), found, "a second run of {}", program.display());
    }
}

/// What a program prints, and what can be heard.
fn heard(source: &str) -> String {
    let inputs = source.lines().find_map(|line| line.strip_prefix("# set ")).unwrap_or_default();
    let inputs: Vec<_> = inputs.split_whitespace().map(input).collect();
    let run = run_with(source, &inputs);
    assert_eq!(run.result.error, None, "{}", run.output);
    let mut text = run.output.clone();
    // Start, rate, number and sum of the samples of each stream that have no line yet.
    let mut open: [Option<(u64, u32, u64, u32)>; 3] = [None; 3];
    for (time, heard) in &run.sounds {
        match heard {
            Heard::Tone(tone) => {
                writeln!(text, "{time} tone {} {}", tone.period_us, tone.duty).unwrap();
            }
            Heard::Samples(stream, rate, samples) => {
                let place = &mut open[*stream as usize];
                let follows = place.is_some_and(|(start, rate, count, _)| {
                    start + (count * 1_000_000).div_ceil(u64::from(rate)) == *time
                });
                if !follows {
                    close(&mut text, *stream as usize, place);
                }
                let (_, _, count, sum) = place.get_or_insert((*time, *rate, 0, 0x811c_9dc5));
                *count += samples.len() as u64;
                let add = |sum: u32, s: &u8| (sum ^ u32::from(*s)).wrapping_mul(0x0100_0193);
                *sum = samples.iter().fold(*sum, add);
            }
            Heard::Cut(stream) => writeln!(text, "{time} cut {}", *stream as usize).unwrap(),
            Heard::Volume(volume) => writeln!(text, "{time} volume {volume}").unwrap(),
            Heard::On(on) => writeln!(text, "{time} speaker {on}").unwrap(),
            Heard::Pin(pin) => writeln!(text, "{time} pin {pin:?}").unwrap(),
            // Of a micro:bit only pins with a buzzer are heard.
            Heard::Line(_) | Heard::Converter(..) => {}
        }
    }
    for (number, place) in open.iter_mut().enumerate() {
        close(&mut text, number, place);
    }
    text
}

fn close(text: &mut String, stream: usize, place: &mut Option<(u64, u32, u64, u32)>) {
    if let Some((start, rate, count, sum)) = place.take() {
        writeln!(text, "{start} samples {stream} {rate} {count} {sum:08x}").unwrap();
    }
}

fn input(word: &str) -> (u64, &str, i32) {
    let parse = || {
        let (control, rest) = word.split_once('=')?;
        let (value, ms) = rest.split_once('@')?;
        Some((ms.parse().ok()?, control, value.parse().ok()?))
    };
    parse().unwrap_or_else(|| panic!("not an input: {word}"))
}
