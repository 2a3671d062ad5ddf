//! Breakpoints, steps and what is seen of a program that is stopped.

use sim_boards::board::{MICROBIT_MODEL, Model, PYBOARD_MODEL};
use sim_boards::pace::Mode;
use sim_boards::session::{NextWake, Pause, Session, State, Step};
use sim_boards::site::Live;

const PROGRAM: &str = "\
from microbit import *

def double(n):
    result = n * 2
    return result

total = 0
for i in range(3):
    total += double(i)
sleep(1000)
print('total', total)
";

fn session(model: &'static Model) -> Session {
    let mut session = Session::on(model, 1);
    session.set_mode(Mode::Fast);
    session
}

/// Runs until the program is stopped or nothing happens any more.
fn settle(session: &mut Session) {
    for _ in 0..100_000 {
        if session.slice(1000, 0.0) != NextWake::Now {
            return;
        }
    }
    panic!("it does not settle");
}

fn stop(session: &mut Session) -> Pause {
    settle(session);
    session.pause_view().expect("the program has stopped")
}

/// The lines at which the program stops from here on, with steps of this kind.
fn lines(session: &mut Session, step: Step) -> Vec<u32> {
    let mut lines = Vec::new();
    settle(session);
    while let Some(pause) = session.pause_view() {
        lines.push(pause.line);
        assert!(lines.len() < 100, "{lines:?}");
        session.step(step);
        settle(session);
    }
    lines
}

fn output(session: &mut Session) -> String {
    String::from_utf8(session.take_output(usize::MAX)).unwrap()
}

fn start(session: &mut Session, source: &str) {
    settle(session);
    session.run(source, "main.py");
    session.step(Step::Into);
}

#[test]
fn steps_into_functions() {
    let mut session = session(&MICROBIT_MODEL);
    start(&mut session, PROGRAM);
    let turn = [8, 9, 4, 5];
    let expected = [&[1, 3, 7][..], &turn, &turn, &turn, &[8, 10, 11]].concat();
    assert_eq!(lines(&mut session, Step::Into), expected);
    assert!(output(&mut session).contains("total 6"));
    assert_eq!(session.state(), State::Repl);
}

#[test]
fn steps_over_functions() {
    let mut session = session(&MICROBIT_MODEL);
    start(&mut session, PROGRAM);
    let expected = [1, 3, 7, 8, 9, 8, 9, 8, 9, 8, 10, 11];
    assert_eq!(lines(&mut session, Step::Over), expected);
}

#[test]
fn steps_out_of_functions() {
    let mut session = session(&MICROBIT_MODEL);
    session.set_breakpoints(&[4]);
    settle(&mut session);
    session.run(PROGRAM, "main.py");
    // Out of the function the rest of its caller's line is not new; the next line is.
    assert_eq!(lines(&mut session, Step::Out), [4, 8, 4, 8, 4, 8]);
}

#[test]
fn breakpoints_show_the_variables() {
    let mut session = session(&MICROBIT_MODEL);
    session.set_breakpoints(&[5]);
    settle(&mut session);
    session.run(PROGRAM, "main.py");
    let mut seen = Vec::new();
    for _ in 0..3 {
        let pause = stop(&mut session);
        assert_eq!(session.state(), State::Paused);
        let names: Vec<_> = pause.calls.iter().map(|c| (c.name.as_str(), c.line)).collect();
        assert_eq!(names, [("double", 5), ("<module>", 9)]);
        let locals = &pause.calls[0].variables;
        seen.push(locals.iter().map(|v| format!("{}={}", v.name, v.value)).collect::<String>());
        let globals: Vec<_> = pause.globals.iter().map(|v| v.name.as_str()).collect();
        assert_eq!(globals, ["total", "i"]);
        assert!(pause.calls[1].variables.is_empty());
        session.resume();
    }
    assert_eq!(seen, ["n=0result=0", "n=1result=2", "n=2result=4"]);
    settle(&mut session);
    assert!(output(&mut session).contains("total 6"));
    assert_eq!(session.pauses(), 3);
}

#[test]
fn values_are_shown_without_running_the_program() {
    let source = "\
class Point:
    def __init__(self):
        self.x = 1

    def __repr__(self):
        print('called')
        return 'point'

class Plain: pass

point = Point()
plain = Plain()
text = 'a\\n' * 3
long = list(range(1000))
nested = []
nested.append(nested)
big = 10 ** 40
half = .5
none = None
def f(value):
    cell = [value]
    def inner(): return cell
    return inner()
f(pow)
";
    let mut session = session(&MICROBIT_MODEL);
    session.set_breakpoints(&[23]);
    settle(&mut session);
    session.run(source, "main.py");
    let pause = stop(&mut session);
    let shown =
        |name: &str| pause.globals.iter().find(|v| v.name == name).map(|v| v.value.as_str());
    assert_eq!(shown("point"), Some("<Point object>"));
    assert!(shown("plain").is_some_and(|text| text.starts_with("<Plain object")));
    assert_eq!(shown("text"), Some("'a\\na\\na\\n'"));
    let long = shown("long").unwrap();
    assert!(long.starts_with("[0, 1, 2, ") && long.ends_with('…') && long.len() < 210, "{long}");
    assert_eq!(shown("nested"), Some("[[...]]"));
    assert_eq!((shown("half"), shown("none")), (Some("0.5"), Some("None")));
    assert_eq!(shown("big"), Some("10000000000000000000000000000000000000000"));
    assert_eq!((shown("f"), shown("Point")), (None, None));
    let locals = &pause.calls[0].variables;
    let names: Vec<_> = locals.iter().map(|v| v.name.as_str()).collect();
    assert_eq!(names, ["value", "cell", "inner"]);
    assert!(locals[0].value.starts_with("<function"), "{:?}", locals[0]);
    assert!(locals[1].value.starts_with("[<function"), "what a cell has: {:?}", locals[1]);
    assert!(!output(&mut session).contains("called"));
}

#[test]
fn time_stands_still() {
    let mut session = Session::on(&MICROBIT_MODEL, 1);
    let mut wall = 0.0;
    let pass = |session: &mut Session, wall: &mut f64, ms: u32| {
        for _ in 0..ms / 10 {
            *wall += 10.0;
            while session.slice(1000, *wall) == NextWake::Now {}
        }
    };
    pass(&mut session, &mut wall, 100);
    let source = "from microbit import *\nfor i in range(100):\n    sleep(100)\n    n = i\n";
    session.run(source, "main.py");
    pass(&mut session, &mut wall, 450);
    session.step(Step::Into);
    let pause = session.pause_view().expect("a program that waits is stopped at once");
    assert_eq!(pause.line, 3);
    let before = session.now_us();
    pass(&mut session, &mut wall, 60_000);
    assert_eq!(session.now_us(), before);
    session.step(Step::Into);
    pass(&mut session, &mut wall, 200);
    let pause = session.pause_view().expect("the next line");
    assert_eq!((pause.line, pause.globals[0].value.as_str()), (4, "4"));
    let passed = session.now_us() - before;
    assert!((40_000..70_000).contains(&passed), "{passed}");
    session.resume();
    pass(&mut session, &mut wall, 1000);
    assert!(session.now_us() < before + passed + 1_100_000);
}

#[test]
fn ctrl_c_ends_a_pause() {
    let mut session = session(&MICROBIT_MODEL);
    session.set_breakpoints(&[2]);
    settle(&mut session);
    let source = "while True:\n    x = 1\n";
    session.run(source, "main.py");
    stop(&mut session);
    session.input(b"\x03");
    session.set_breakpoints(&[]);
    settle(&mut session);
    assert!(output(&mut session).contains("KeyboardInterrupt"));
    session.set_breakpoints(&[2]);
    session.run(source, "main.py");
    stop(&mut session);
    session.stop();
    settle(&mut session);
    assert_eq!(session.state(), State::Repl);
    session.run(source, "main.py");
    stop(&mut session);
    session.reset();
    settle(&mut session);
    assert_eq!(session.state(), State::Repl);
}

#[test]
fn callbacks_generators_and_exceptions() {
    let source = "\
def numbers():
    yield 1
    yield 2

try:
    for n in numbers():
        if n == 2:
            raise ValueError
except ValueError:
    n = 0
print(sorted([2, 1], key=lambda x: -x))
";
    let mut session = session(&MICROBIT_MODEL);
    start(&mut session, source);
    // No instruction belongs to `try:`.
    let expected = [1, 6, 2, 7, 6, 3, 7, 8, 9, 10, 11, 11, 11];
    assert_eq!(lines(&mut session, Step::Into), expected);
    start(&mut session, source);
    assert_eq!(lines(&mut session, Step::Over), [1, 6, 7, 6, 7, 8, 9, 10, 11]);
}

#[test]
fn a_program_takes_the_same_steps_and_time_when_it_is_watched() {
    let source = "import gc\nfor i in range(200):\n    x = [i] * i\nprint(gc.mem_free())\n";
    let run = |lines: &[u32]| {
        let mut session = session(&MICROBIT_MODEL);
        session.set_breakpoints(lines);
        settle(&mut session);
        session.run(source, "main.py");
        settle(&mut session);
        (output(&mut session), session.now_us())
    };
    assert_eq!(run(&[]), run(&[1000]));
}

#[test]
fn the_pyboard_stops_in_its_main_file() {
    let mut session = session(&PYBOARD_MODEL);
    session.set_breakpoints(&[2]);
    settle(&mut session);
    session.run("import pyb\nx = 5\nprint(x)\n", "main.py");
    assert_eq!(stop(&mut session).line, 2);
    session.step(Step::Over);
    assert_eq!(stop(&mut session).globals[0].value, "5");
    session.resume();
    settle(&mut session);
    assert!(output(&mut session).contains("5\r\n"));
}

#[test]
fn other_boards_wait_for_one_that_is_stopped() {
    let mut live = Live::new(1);
    for number in 0..2 {
        assert!(live.add(number, Session::new(1)));
        let source = "from microbit import *\nwhile True:\n    sleep(10)\n";
        live.board_mut(number).unwrap().run(source, "main.py");
    }
    let mut wall = 0.0;
    let mut pass = |live: &mut Live, ms: u32| {
        for _ in 0..ms / 10 {
            wall += 10.0;
            while live.slice(1000, wall) == NextWake::Now {}
        }
    };
    pass(&mut live, 500);
    live.board_mut(0).unwrap().step(Step::Into);
    pass(&mut live, 100);
    let times = |live: &Live| [0, 1].map(|n| live.board(n).unwrap().now_us());
    let before = times(&live);
    pass(&mut live, 5000);
    assert_eq!(times(&live), before);
    live.board_mut(0).unwrap().resume();
    pass(&mut live, 500);
    let after = times(&live);
    let passed = [after[0] - before[0], after[1] - before[1]];
    assert!(passed.iter().all(|us| (300_000..600_000).contains(us)), "{passed:?}");
}

/// What the terminal shows of a line that is typed while the program is stopped.
fn typed(session: &mut Session, line: &str) -> String {
    output(session);
    session.input(format!("{line}\r").as_bytes());
    settle(session);
    assert!(session.is_paused(), "{line}");
    output(session)
}

#[test]
fn statements_run_where_the_program_is_stopped() {
    let mut session = session(&MICROBIT_MODEL);
    session.set_breakpoints(&[5, 9]);
    settle(&mut session);
    session.run(PROGRAM, "main.py");
    assert_eq!(stop(&mut session).line, 9);
    assert_eq!(typed(&mut session, "total"), ">>> total\r\n0\r\n>>> ");
    assert_eq!(typed(&mut session, "total = 100"), "total = 100\r\n>>> ");
    assert_eq!(session.pause_view().unwrap().globals[0].value, "100");
    session.resume();
    assert_eq!(stop(&mut session).line, 5);
    let shown = typed(&mut session, "n, result, total");
    assert_eq!(shown, ">>> n, result, total\r\n(0, 0, 100)\r\n>>> ");
    assert_eq!(typed(&mut session, "double(21)"), "double(21)\r\n42\r\n>>> ");
    assert_eq!(typed(&mut session, "result = [1]"), "result = [1]\r\n>>> ");
    assert_eq!(session.pause_view().unwrap().calls[0].variables[1].value, "[1]");
    assert_eq!(typed(&mut session, "result = 6"), "result = 6\r\n>>> ");
    let shown = typed(&mut session, "nothing");
    assert!(shown.contains("NameError: name 'nothing' is not defined\r\n>>> "), "{shown}");
    let shown = typed(&mut session, "1 +");
    assert!(shown.contains("SyntaxError: invalid syntax\r\n>>> "), "{shown}");
    assert_eq!(session.pause_view().unwrap().line, 5);
    session.set_breakpoints(&[]);
    session.step(Step::Into);
    assert_eq!(stop(&mut session).line, 8);
    session.resume();
    settle(&mut session);
    assert!(output(&mut session).contains("\r\ntotal 112\r\n"));
    assert_eq!(typed_at_prompt(&mut session, "total"), "total\r\n112\r\n>>> ");
}

fn typed_at_prompt(session: &mut Session, line: &str) -> String {
    session.input(format!("{line}\r").as_bytes());
    settle(session);
    output(session)
}

#[test]
fn statements_run_while_the_program_waits() {
    let mut session = session(&MICROBIT_MODEL);
    settle(&mut session);
    let source = "from microbit import *\nx = 1\nsleep(10000)\nx = 2\nprint(running_time())\n";
    session.set_breakpoints(&[3]);
    session.run(source, "main.py");
    stop(&mut session);
    session.set_mode(Mode::Real);
    session.set_breakpoints(&[]);
    session.resume();
    for ms in 0..10 {
        while session.slice(1000, 1e6 + f64::from(ms) * 100.0) == NextWake::Now {}
    }
    session.step(Step::Into);
    session.set_mode(Mode::Fast);
    assert_eq!(stop(&mut session).line, 3);
    assert_eq!(typed(&mut session, "x"), ">>> x\r\n1\r\n>>> ");
    session.step(Step::Into);
    assert_eq!(stop(&mut session).line, 4);
    session.resume();
    settle(&mut session);
    let text = output(&mut session);
    let ms: u32 = text.lines().find_map(|line| line.trim().parse().ok()).expect(&text);
    assert!((10_000..10_100).contains(&ms), "the sleep was as long as it should be: {ms}");
}

#[test]
fn ctrl_c_ends_a_statement_that_does_not_end() {
    let mut session = Session::on(&MICROBIT_MODEL, 1);
    let mut wall = 0.0;
    let mut pass = |session: &mut Session| {
        for _ in 0..3 {
            wall += 50.0;
            while session.slice(1000, wall) == NextWake::Now {}
        }
    };
    pass(&mut session);
    session.set_breakpoints(&[2]);
    session.run("x = 1\ny = 2\nz = 3\n", "main.py");
    pass(&mut session);
    session.input(b"while True: pass\r\r");
    pass(&mut session);
    assert!(!session.is_paused());
    session.input(b"\x03");
    pass(&mut session);
    pass(&mut session);
    assert_eq!(session.state(), State::Repl);
    session.input(b"x\r");
    pass(&mut session);
    let text = output(&mut session);
    assert!(text.contains("KeyboardInterrupt") && text.ends_with("x\r\n1\r\n>>> "), "{text}");
}
