//! Edges stand in the trace at the microsecond at which they happen in virtual time.
//!
//! Where a program acts by itself, its own steps count too, by the speed of the board. Timers, PWM
//! and notes have clocks of their own and are exact from one edge to the next.

use sim_boards::board::{MICROBIT_MODEL, Model, PYBOARD_MODEL};
use sim_boards::scenario::Scenario;
use sim_boards::session::Session;
use sim_boards::trace::{Event, Record, json};

/// What can be seen while `source` runs on a board.
fn trace(model: &'static Model, source: &str) -> Vec<Record> {
    let program = ("main.py".to_owned(), source.to_owned());
    let mut all = Vec::new();
    let outcome = Scenario::new(model, program).play(|records| {
        all.extend(records);
        Ok(())
    });
    assert_eq!(outcome.map(|outcome| outcome.failed), Ok(None), "{source}");
    all
}

/// When the pin changes its level, after the first time.
fn edges(records: &[Record], name: &str) -> Vec<u64> {
    let changes = |record: &Record| match record.event {
        Event::Pin { pin, .. } if pin == name => Some(record.time_us),
        _ => None,
    };
    records.iter().filter_map(changes).skip(1).collect()
}

/// Times from each to the next.
fn gaps(times: &[u64]) -> Vec<u64> {
    times.windows(2).map(|pair| pair[1] - pair[0]).collect()
}

/// The lines of the trace with `word`, without their times.
fn lines(records: &[Record], word: &str) -> Vec<String> {
    let lines = records.iter().map(json::line).filter(|line| line.contains(word));
    lines
        .map(|line| line.split_once("\"event\":").map_or_else(String::new, |l| l.1.into()))
        .collect()
}

#[test]
fn a_timer_calls_at_the_microsecond() {
    for (frequency, period) in [(1000, 1000), (8000, 125), (300, 3333)] {
        let source = format!(
            "import pyb\npin = pyb.Pin('X2', pyb.Pin.OUT)\n\
             pyb.Timer(4, freq={frequency}).callback(lambda t: pin.value(not pin.value()))\n\
             pyb.delay(20)\n"
        );
        let times = edges(&trace(&PYBOARD_MODEL, &source), "X2");
        assert!(times.len() as u64 >= 20_000 / period - 2, "{times:?}");
        let exact =
            |i: usize, time: u64| (time - times[0]).abs_diff(i as u64 * 1_000_000 / frequency);
        let late: Vec<_> = (0..).zip(&times).map(|(i, time)| exact(i, *time)).collect();
        assert!(late.iter().all(|late| *late <= 1), "{frequency} Hz: {late:?}");
    }
}

#[test]
fn a_sleep_takes_its_time_and_the_steps_of_the_program() {
    for (model, pin, source) in [
        (
            &PYBOARD_MODEL,
            "Y1",
            "import pyb\npin = pyb.Pin('Y1', pyb.Pin.OUT)\nset, wait = pin.value, pyb.udelay\n",
        ),
        (
            &MICROBIT_MODEL,
            "pin1",
            "import microbit, utime\nset, wait = microbit.pin1.write_digital, utime.sleep_us\n",
        ),
    ] {
        for us in [1, 10, 250, 12_345] {
            let body = format!("set(1); wait({us}); set(0); wait({us})\n").repeat(5);
            let times = edges(&trace(model, &format!("{source}set(0)\n{body}")), pin);
            // The call that sets is a step; that of the wait is part of it.
            let step_ns = u64::from(Session::on(model, 0).tick_ns());
            let least = us + step_ns / 1_000;
            assert!(times.len() >= 9);
            let gaps = gaps(&times);
            assert!(gaps.iter().all(|gap| (least..=least + 1).contains(gap)), "{us}: {gaps:?}");
            let all = gaps.len() as u64 * (1_000 * us + step_ns) / 1_000;
            assert!(gaps.iter().sum::<u64>().abs_diff(all) <= 1, "{us} us on {pin}: {gaps:?}");
        }
    }
}

#[test]
fn a_program_takes_the_time_of_its_board() {
    let source = "import time\nt = time.ticks_us()\nfor i in range(1000): pass\n\
        print(time.ticks_diff(time.ticks_us(), t))\n";
    let slow = format!("import machine\nmachine.freq(84000000)\n{source}");
    for (model, source, us) in [
        (&MICROBIT_MODEL, source, 4_375),
        (&PYBOARD_MODEL, source, 1_666),
        (&PYBOARD_MODEL, &slow, 3_333),
    ] {
        let printed: Vec<u64> = trace(model, source).iter().filter_map(number).collect();
        // The loop, and the calls around it.
        assert!(
            matches!(printed[..], [time] if (us..us + us / 200).contains(&time)),
            "{printed:?}"
        );
    }
}

/// The number that was printed.
fn number(record: &Record) -> Option<u64> {
    match &record.event {
        Event::Serial(bytes) => str::from_utf8(bytes).ok()?.trim().parse().ok(),
        _ => None,
    }
}

#[test]
fn pulse_widths_are_exact() {
    let source = "import pyb\ntimer = pyb.Timer(2, freq=1000)\n\
        channel = timer.channel(1, pyb.Timer.PWM, pin=pyb.Pin('X1'), pulse_width_percent=25)\n\
        pyb.delay(5)\nchannel.pulse_width_percent(50)\npyb.delay(5)\n";
    assert_eq!(
        lines(&trace(&PYBOARD_MODEL, source), "wave"),
        ["250000", "500000"].map(|high| format!(
            "\"wave\",\"pin\":\"X1\",\"period_ns\":1000000,\"high_ns\":{high}}}"
        ))
    );
    let source = "from microbit import pin1, sleep\npin1.set_analog_period_microseconds(1023)\n\
        pin1.write_analog(1)\nsleep(5)\npin1.write_analog(512)\nsleep(5)\n\
        pin1.write_analog(1022)\n";
    assert_eq!(
        lines(&trace(&MICROBIT_MODEL, source), "pwm"),
        ["1", "512", "1022"].map(|high| format!(
            "\"pwm\",\"pin\":\"pin1\",\"period_us\":1023,\"high_us\":{high}}}"
        ))
    );
}

#[test]
fn notes_last_as_long_as_they_say() {
    let source =
        "import music\nmusic.set_tempo(ticks=4, bpm=120)\nmusic.play(['c4:4', 'e4:2', 'g4:8'])\n";
    let records = trace(&MICROBIT_MODEL, source);
    let note = |record: &Record| match record.event {
        Event::Note { millihertz, .. } => Some((record.time_us, millihertz)),
        _ => None,
    };
    let notes: Vec<_> = records.iter().filter_map(note).collect();
    let starts: Vec<u64> = notes.iter().filter(|note| note.1 != 0).map(|note| note.0).collect();
    // A beat is half a second, a tick a quarter of it.
    assert_eq!(gaps(&starts), [500_000, 250_000], "{notes:?}");
}
