//! What a program does that restarts its board again and again.

use sim_boards::board::PYBOARD_MODEL;
use sim_boards::scenario::Scenario;
use sim_boards::trace::Event;

/// What `source` prints on a PyBoard in the virtual time `until_us`, and when each text comes.
fn printed(source: &str, until_us: u64) -> Vec<(u64, String)> {
    let program = ("main.py".to_owned(), source.to_owned());
    let scenario = Scenario { until_us: Some(until_us), ..Scenario::new(&PYBOARD_MODEL, program) };
    let mut texts = Vec::new();
    let outcome = scenario.play(|records| {
        texts.extend(records.into_iter().filter_map(|record| match record.event {
            Event::Serial(bytes) => Some((record.time_us, String::from_utf8(bytes).ok()?)),
            _ => None,
        }));
        Ok(())
    });
    assert_eq!(outcome.map(|outcome| outcome.failed), Ok(None));
    texts
}

// A watchdog that nobody feeds bites after the program's end, too.
#[test]
fn a_watchdog_starts_a_program_that_has_ended_until_the_run_is_over() {
    let texts = printed("from machine import WDT\nprint('begins')\nWDT(timeout=1000)\n", 3_500_000);
    let begins = texts.iter().map(|(_, text)| text.matches("begins\n").count()).sum::<usize>();
    assert_eq!(begins, 4, "{texts:?}");
    assert!(texts.iter().all(|(_, text)| text.trim_matches('\n') == "begins"), "{texts:?}");
    let seconds: Vec<u64> = texts.iter().map(|(time, _)| time / 1_000_000).collect();
    assert_eq!(seconds, [0, 1, 2, 3]);
}

#[test]
fn a_program_that_resets_its_board_stops_with_the_run() {
    let texts =
        printed("import machine, pyb\nprint('on')\npyb.delay(99)\nmachine.reset()\n", 10_000_000);
    let starts = texts.iter().map(|(_, text)| text.matches("on\n").count()).sum::<usize>();
    assert!((94..=98).contains(&starts), "{starts}");
    assert!(texts.iter().all(|(time, text)| *time < 10_000_000 && text.trim_matches('\n') == "on"));
}
