//! The session: prompt, interruption, back-pressure, time, repetition.

mod common;

use common::{output, program_output, session, settle};
use sim_boards::pace::Mode;
use sim_boards::session::{NextWake, Session, State};

fn typed(session: &mut Session, text: &str) -> String {
    session.input(text.as_bytes());
    settle(session);
    output(session)
}

#[test]
fn the_board_starts_at_its_prompt_with_the_module_imported() {
    let mut session = Session::new(1);
    session.set_mode(Mode::Fast);
    settle(&mut session);
    let banner = output(&mut session);
    assert!(banner.starts_with("Pyrite ") && banner.ends_with("\n>>> "), "{banner:?}");
    assert_eq!(typed(&mut session, "1+1\r"), "1+1\n2\n>>> ");
    assert_eq!(typed(&mut session, "display.show('x')\r"), "display.show('x')\n>>> ");
    assert_eq!(session.state(), State::Repl);
}

#[test]
fn statements_of_several_lines_and_errors_at_the_prompt() {
    let mut session = session();
    let text = typed(&mut session, "for i in range(2):\rprint(i)\r\x7f\r");
    assert_eq!(
        text,
        "for i in range(2):\n...     print(i)\n...     \u{8}\u{8}\u{8}\u{8}\u{1b}[K\n0\n1\n>>> "
    );
    let text = typed(&mut session, "1/0\r");
    let expected = "1/0\nTraceback (most recent call last):\n  \
        File \"<stdin>\", line 1, in <module>\n\
        ZeroDivisionError: division by zero\n>>> ";
    assert_eq!(text, expected);
    let text = typed(&mut session, "x = = 1\r");
    assert!(text.contains("SyntaxError"), "{text}");
}

#[test]
fn tab_completes_names_of_the_board() {
    let mut session = session();
    assert_eq!(typed(&mut session, "displ\t.scr\t"), "display.scroll");
}

#[test]
fn input_reads_a_line_of_a_program() {
    let mut session = session();
    session.run("name = input('Who? ')\nprint('Hi', name)\n", "main.py");
    settle(&mut session);
    assert_eq!(output(&mut session), "\nWho? ");
    assert_eq!(session.state(), State::Waiting);
    session.input("Ada\r".as_bytes());
    settle(&mut session);
    assert_eq!(program_output(&mut session), "Ada\nHi Ada\n");
}

#[test]
fn the_result_names_file_and_line() {
    let mut session = session();
    session.run("def f():\n    return nothing\n\nf()\n", "game.py");
    settle(&mut session);
    let error = session.take_result().unwrap().error.unwrap();
    assert_eq!(
        (error.class.as_str(), error.file.as_str(), error.line),
        ("NameError", "game.py", 2)
    );
    assert_eq!(error.message, "name 'nothing' is not defined");
    assert!(error.traceback.starts_with("Traceback"));
    assert!(program_output(&mut session).contains(&error.traceback));
    assert_eq!(session.take_result(), None);

    session.run("x = 1\nif x\n", "game.py");
    settle(&mut session);
    let error = session.take_result().unwrap().error.unwrap();
    assert_eq!((error.class.as_str(), error.line), ("SyntaxError", 2));
    assert_eq!(error.column, Some(5), "{}", error.message);
}

#[test]
fn stop_interrupts_loops_and_waits() {
    for source in ["while True: pass\n", "from microbit import *\nsleep(1000000000)\n"] {
        let mut session = session();
        session.set_mode(Mode::Real);
        session.run(source, "main.py");
        for ms in 0..50 {
            session.slice(10_000, f64::from(ms));
        }
        assert_eq!(session.take_result(), None, "{source}");
        session.stop();
        for ms in 50..60 {
            session.slice(10_000, f64::from(ms));
        }
        let error = session.take_result().expect(source).error.unwrap();
        assert_eq!(error.class, "KeyboardInterrupt", "{source}");
        assert_eq!(session.state(), State::Repl);
    }
}

#[test]
fn an_interrupt_can_be_caught_at_the_wait() {
    let mut session = session();
    session.set_mode(Mode::Real);
    let source = "from microbit import *
try:
    sleep(10000)
except KeyboardInterrupt:
    print('caught', running_time())
";
    session.run(source, "main.py");
    for ms in 0..=70 {
        session.slice(10_000, f64::from(ms));
    }
    session.input(b"\x03");
    for ms in 71..80 {
        session.slice(10_000, f64::from(ms));
    }
    assert_eq!(program_output(&mut session), "caught 71\n");
}

#[test]
fn a_printing_loop_is_held_back() {
    let mut session = session();
    session.run("while True: print('x' * 50)\n", "main.py");
    for _ in 0..200 {
        session.slice(10_000, 0.0);
    }
    let pending = session.pending_output();
    assert!((64 * 1024..64 * 1024 + 100).contains(&pending), "{pending}");
    assert_eq!(session.slice(10_000, 0.0), NextWake::Input);
    let now = session.now_us();
    session.slice(10_000, 0.0);
    assert_eq!(session.now_us(), now, "time stands still");
    session.take_output(1000);
    session.slice(10_000, 0.0);
    assert!(session.pending_output() >= 64 * 1024, "the program has gone on");
    session.stop();
    settle(&mut session);
    assert_eq!(session.take_result().unwrap().error.unwrap().class, "KeyboardInterrupt");
}

#[test]
fn time_stands_still_while_output_waits() {
    let mut session = session();
    session.set_mode(Mode::Real);
    session.run("while True: print('x' * 500)\n", "main.py");
    for ms in 0..100 {
        session.slice(10_000, f64::from(ms));
    }
    assert_eq!(session.state(), State::Waiting);
    let now = session.now_us();
    session.slice(10_000, 150.0);
    session.stop();
    session.slice(0, 200.0);
    assert_eq!(session.now_us(), now);
    assert_eq!(session.log().entries.last().map(|entry| entry.0), Some(now));
}

#[test]
fn a_control_set_just_before_a_run_counts() {
    let mut session = session();
    session.set("temperature", 33).unwrap();
    session.input(b"junk");
    session.run("from microbit import *\nprint(temperature())\n", "main.py");
    settle(&mut session);
    assert_eq!(program_output(&mut session), "33\n");
    assert!(session.set("temperature", 1000).is_err());
}

#[test]
fn real_time_is_not_overtaken() {
    let mut session = session();
    session.set_mode(Mode::Real);
    session.run("from microbit import *\nsleep(100)\nprint(running_time())\n", "main.py");
    assert!(matches!(session.slice(10_000, 1000.0), NextWake::In(_)));
    match session.slice(10_000, 1040.0) {
        NextWake::In(ms) => assert!((ms - 60.0).abs() < 1.0, "{ms}"),
        other => panic!("{other:?}"),
    }
    session.slice(10_000, 1099.0);
    assert_eq!(session.take_result(), None);
    session.slice(10_000, 1102.0);
    assert!(session.take_result().is_some());
    assert_eq!(program_output(&mut session), "100\n");
}

#[test]
fn a_long_sleep_ends_with_one_late_slice() {
    let mut session = session();
    session.set_mode(Mode::Real);
    session.run("from microbit import *\nsleep(5000)\nprint(running_time())\n", "main.py");
    session.slice(10_000, 0.0);
    assert!(matches!(session.slice(10_000, 1.0), NextWake::In(ms) if ms > 4990.0));
    session.slice(10_000, 5001.0);
    assert_eq!(program_output(&mut session), "5000\n");
    assert_eq!(session.slice(10_000, 5002.0), NextWake::Input);
    session.input(b"running_time() // 1000\r");
    session.slice(10_000, 65_000.0);
    session.slice(10_000, 65_005.0);
    assert!(output(&mut session).ends_with("\n65\n>>> "), "time passes at the prompt");
}

#[test]
fn a_late_interrupt_is_not_kept() {
    let mut session = session();
    session.set_mode(Mode::Real);
    let source = "from microbit import *
try:
    sleep(10000)
except KeyboardInterrupt:
    for i in range(300): pass
    print('once')
";
    session.run(source, "main.py");
    session.slice(10_000, 0.0);
    session.slice(10_000, 5.0);
    session.stop();
    session.slice(10_000, 10.0);
    session.slice(10_000, 15.0);
    assert_eq!(session.take_result().unwrap().error, None);
    assert_eq!(program_output(&mut session), "once\n");
}

#[test]
fn tools_use_the_raw_prompt() {
    let mut session = session();
    let text = typed(&mut session, "\x01");
    assert_eq!(text, "\nraw REPL; CTRL-B to exit\n>");
    assert_eq!(typed(&mut session, "print(1)\x04"), "OK1\n\x04\x04>");
    let text = typed(&mut session, "1/0\x04");
    assert!(text.starts_with("OK\x04Traceback") && text.ends_with("zero\n\x04>"), "{text:?}");
    assert!(typed(&mut session, "\x02").ends_with("\n>>> "));
}

#[test]
fn reset_ends_the_program_and_darkens_the_display() {
    let mut session = session();
    session
        .run("from microbit import *\ndisplay.show(Image.YES)\nx = 1\nwhile True: pass\n", "a.py");
    session.slice(10_000, 0.0);
    session.slice(10_000, 0.0);
    assert_ne!(session.leds(), [0; 25]);
    session.reset();
    settle(&mut session);
    assert_eq!(session.leds(), [0; 25]);
    assert!(typed(&mut session, "x\r").contains("NameError"));
}

#[test]
fn the_programs_reset_runs_it_again() {
    let mut session = session();
    let source = "from microbit import *
print('start')
if not button_a.is_pressed():
    sleep(50)
    reset()
";
    session.run(source, "main.py");
    for _ in 0..20 {
        session.slice(10_000, 0.0);
    }
    session.set("buttonA", 1).unwrap();
    settle(&mut session);
    let text = program_output(&mut session);
    assert!(text.matches("start").count() > 1 && text.contains("MPY: soft reboot"), "{text}");
}

#[test]
fn a_run_repeats_from_seed_and_log() {
    let source = "from microbit import *
import random
for i in range(200):
    print(running_time(), random.randint(0, 1000000), button_a.get_presses())
    if button_b.was_pressed():
        display.scroll(i, wait=False)
    sleep(random.randint(1, 5))
";
    let mut first = session();
    first.set_mode(Mode::Real);
    first.run(source, "main.py");
    first.record_display();
    let mut text = String::new();
    for i in 0..1200u32 {
        // An uneven clock and uneven reading.
        let now = f64::from(i) + f64::from(i * 7919 % 13) / 20.0;
        first.slice(1 + i * 31 % 700, now);
        if i % 97 == 3 {
            first.set("buttonA", (i % 2) as i32).unwrap();
        }
        if i % 211 == 5 {
            first.set("buttonB", 1).unwrap();
            first.set("buttonB", 0).unwrap();
        }
        text += std::str::from_utf8(&first.take_output((i % 50) as usize)).unwrap();
    }
    assert!(first.take_result().is_some(), "1.2 s were enough");
    text += std::str::from_utf8(&first.take_output(usize::MAX)).unwrap();

    let mut second = session();
    second.replay(source, "main.py", first.seed(), first.log());
    second.record_display();
    settle(&mut second);
    let printed = text.trim_start().strip_suffix(">>> ").unwrap();
    assert_eq!(program_output(&mut second).replace('\n', "\r\n"), printed);
    assert_eq!(second.log(), first.log());
    let until_end = |session: &Session| -> Vec<_> { session.recorded_frames() };
    let (a, b) = (until_end(&first), until_end(&second));
    let shared = a.len().min(b.len());
    assert!(shared > 3);
    assert_eq!(a[..shared], b[..shared]);
}
