//! `music` on the simulated board.

mod common;

use common::{error_of, printed, run, tones};
use sim_boards::microbit::Heard;

/// Tones of `statement` after `import music`, with times relative to the first in milliseconds.
fn played(statement: &str) -> Vec<(u64, u32)> {
    let run = run(&format!("from microbit import *\nimport music\n{statement}\n"));
    assert_eq!(run.result.error, None, "{}", run.output);
    let tones = tones(&run);
    let first = tones.first().map_or(0, |(time, _)| *time);
    tones.iter().map(|(time, period)| ((time - first) / 1000, *period)).collect()
}

/// What `expression` raises after `import music`.
fn music_error(expression: &str) -> String {
    error_of(&format!("import music\n{expression}"))
}

#[test]
fn a_note_sounds_for_its_length_less_the_gap() {
    assert_eq!(played("music.play('a')"), [(0, 2273), (490, 0)]);
    assert_eq!(played("music.play(b'c5:1')"), [(0, 1911), (115, 0)]);
    assert_eq!(
        played("music.play(['a4:2', 'r', 'B'])"),
        [(0, 2273), (240, 0), (500, 2025), (740, 0)]
    );
}

#[test]
fn edges_have_the_exact_microsecond() {
    let source = "import music\nmusic.play(['c:1'] * 9, wait=False)\nwhile True: pass\n";
    let mut session = common::session();
    session.record_sound();
    session.run(source, "main.py");
    while session.now_us() < 3_000_000 {
        session.slice(10_000, 0.0);
    }
    let mut sounds = session.recorded_sound();
    sounds.retain(|(_, heard)| matches!(heard, Heard::Tone(_)));
    let start = sounds[0].0;
    let times: Vec<u64> = sounds.iter().map(|(time, _)| time - start).collect();
    let expected: Vec<u64> = (0..9).flat_map(|i| [i * 125_000, i * 125_000 + 115_000]).collect();
    assert_eq!(times, expected);
}

#[test]
fn play_waits_unless_told_otherwise() {
    let source = "import music, microbit
t = microbit.running_time()
music.play(music.BA_DING)
print(microbit.running_time() - t)
music.play(('c', 'd'), wait=False)
print(microbit.running_time() - t)
microbit.sleep(700)
music.stop()
";
    let run = run(source);
    assert_eq!(run.output, "500\n500\n");
    assert_eq!(tones(&run).last().map(|tone| tone.0 / 1000), Some(1200));
}

#[test]
fn a_loop_ends_with_stop_or_the_next_melody() {
    let tones = played("music.play(['c:1', 'd'], wait=False, loop=True)\nsleep(600)\nmusic.stop()");
    let periods: Vec<u32> = tones.iter().map(|tone| tone.1).filter(|period| *period > 0).collect();
    assert_eq!(periods, [3822, 3405, 3822, 3405, 3822]);
    let tones = played("music.play('c', wait=False, loop=True)\nsleep(100)\nmusic.play('e:1')");
    assert_eq!(tones, [(0, 3822), (100, 3034), (215, 0)]);
}

#[test]
fn a_loop_does_not_keep_a_finished_board_busy() {
    let run = run("import music\nmusic.play('c', wait=False, loop=True)\n");
    assert_eq!(run.result.error, None);
}

#[test]
fn ctrl_c_ends_what_the_program_waits_for() {
    let mut session = common::session();
    session.record_sound();
    session.run("import music\nmusic.play('c', loop=True)\n", "main.py");
    for _ in 0..100 {
        session.slice(100, 0.0);
    }
    session.stop();
    common::settle(&mut session);
    let error = session.take_result().unwrap().error.unwrap();
    assert_eq!(error.class, "KeyboardInterrupt");
    let last = session.recorded_sound().pop().unwrap().1;
    assert_eq!(last, Heard::Tone(boards::hal::Tone::SILENT));
}

#[test]
fn octave_and_length_hold_within_a_melody_only() {
    let tones = played("music.play(['c5:1', 'd'])\nmusic.play('d')");
    assert_eq!(tones, [(0, 1911), (115, 0), (125, 1702), (240, 0), (250, 3405), (740, 0)]);
}

#[test]
fn tempo_can_be_set_and_read() {
    let source = "import music
print(music.get_tempo())
music.set_tempo(bpm=60)
print(music.get_tempo())
music.set_tempo(ticks=8)
print(music.get_tempo())
music.set_tempo(bpm=65536 + 7, ticks=0)
print(music.get_tempo())
music.reset()
print(music.get_tempo())
music.set_tempo()
print(music.get_tempo())
";
    assert_eq!(printed(source), "(120, 4)\n(60, 4)\n(60, 8)\n(7, 8)\n(120, 4)\n(120, 4)\n");
    assert_eq!(played("music.set_tempo(bpm=240)\nmusic.play('c')"), [(0, 3822), (238, 0)]);
    assert_eq!(played("music.set_tempo(bpm=65536)\nmusic.play('c')"), [(0, 3822), (10, 0)]);
    assert_eq!(
        music_error("music.set_tempo(4)"),
        "TypeError: set_tempo() takes at most 0 \
        arguments (1 given)"
    );
    assert_eq!(
        music_error("music.set_tempo(bpm='x')"),
        "TypeError: 'str' object cannot be interpreted as an integer"
    );
}

#[test]
fn a_pitch_sounds_for_its_duration_or_until_stopped() {
    assert_eq!(played("music.pitch(440, 100)"), [(0, 2272), (100, 0)]);
    assert_eq!(played("music.pitch(1000, duration=0)"), [(0, 1000), (0, 0)]);
    assert_eq!(played("music.pitch(440)\nsleep(50)\nmusic.stop()"), [(0, 2272), (50, 0)]);
    assert_eq!(
        played("music.pitch(440)\nsleep(5)\nmusic.pitch(880, 10)"),
        [(0, 2272), (5, 1136), (15, 0)]
    );
    assert_eq!(
        played("music.pitch(500, 30, wait=False)\nsleep(10)\nmusic.pitch(0, 5)"),
        [(0, 2000), (15, 0)]
    );
    assert_eq!(played("music.pitch(0, 5)"), [(0, 20_000), (5, 0)]);
    assert_eq!(played("music.pitch(1000000, 5)"), [(0, 1), (5, 0)]);
    let times = "import music, time
t = time.ticks_ms()
music.pitch(440, 100)
print(time.ticks_ms() - t)
music.pitch(440, 100, wait=False)
print(time.ticks_ms() - t)
";
    assert_eq!(printed(times), "110\n110\n");
}

#[test]
fn errors_have_the_boards_texts() {
    // The board takes a negative frequency for one that nobody hears.
    assert_eq!(played("music.pitch(-440, 100)"), []);
    for frequency in ["1000001", "1 << 70"] {
        let error = music_error(&format!("music.pitch({frequency})"));
        assert!(error.starts_with("ValueError: invalid pitch") || error.starts_with("Overflow"));
    }
    assert_eq!(
        music_error("music.pitch('a')"),
        "TypeError: 'str' object cannot be interpreted as an integer"
    );
    assert_eq!(music_error("music.play(5)"), "TypeError: object 'int' isn't a tuple or list");
    assert_eq!(music_error("music.play()"), "TypeError: play() missing required argument 'music'");
    assert_eq!(
        music_error("music.pitch()"),
        "TypeError: pitch() missing required argument 'frequency'"
    );
}

#[test]
fn a_note_that_is_no_text_is_reported_when_its_time_has_come() {
    let source = "import music, time
t = time.ticks_ms()
music.play(['c:1', 3, 'd'])
print(time.ticks_ms() - t)
music.play([None], wait=False)
print('on')
";
    let message = "TypeError: expecting a str for note\n";
    assert_eq!(printed(source), format!("{message}125\n{message}on\n"));
}

#[test]
fn strange_melodies_do_no_harm() {
    assert_eq!(played("music.play([])"), []);
    assert_eq!(played("music.play([], loop=True)"), []);
    assert_eq!(played("music.play('')"), []);
    assert_eq!(played("music.play(['x', 'cb', 'b#4:1'])"), []);
    assert_eq!(
        played("a = ['c:1'] * 3\nmusic.play(a, wait=False)\na.clear()\nsleep(500)"),
        [(0, 3822), (115, 0)]
    );
}

#[test]
fn notes_survive_a_collection() {
    let source = "import music, gc
music.play(['c%d:1' % i for i in range(3, 6)], wait=False)
for i in range(200):
    x = [i] * 200
    gc.collect()
";
    let run = run(&format!("{source}from microbit import sleep\nsleep(1000)\n"));
    let periods: Vec<u32> = tones(&run).iter().map(|tone| tone.1).filter(|p| *p > 0).collect();
    assert_eq!(periods, [7644, 3822, 1911]);
}

#[test]
fn every_tune_can_be_played() {
    let names = "DADADADUM ENTERTAINER PRELUDE ODE NYAN RINGTONE FUNK BLUES BIRTHDAY WEDDING \
                 FUNERAL PUNCHLINE PYTHON BADDY CHASE BA_DING WAWAWAWAA JUMP_UP JUMP_DOWN POWER_UP \
                 POWER_DOWN";
    for name in names.split(' ') {
        let source = format!(
            "import music
tune = music.{name}
print(type(tune), all(type(note) is str for note in tune), len(tune) > 1)
music.play(tune)
"
        );
        let run = run(&source);
        assert_eq!(run.output, "<class 'tuple'> True True\n", "{name}");
        let tones = tones(&run);
        let seconds = tones.last().unwrap().0 / 1_000_000;
        assert!(seconds < 30, "{name} takes {seconds} s");
        assert!(tones.iter().all(|tone| tone.1 == 0 || (300..20_000).contains(&tone.1)), "{name}");
    }
}
