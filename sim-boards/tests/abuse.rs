//! A session in the hands of somebody who does everything at the wrong moment.

mod common;

use sim_boards::pace::Mode;
use sim_boards::random::SimRandom;
use sim_boards::session::{Session, State};

const PROGRAMS: [&str; 11] = [
    "while True: pass\n",
    "from microbit import *\ndisplay.scroll('hello', loop=True)\n",
    "while True: print('x' * 500)\n",
    "print(input('? '))\n",
    "from microbit import *
while True:
    try:
        sleep(20)
    except KeyboardInterrupt:
        reset()
",
    "from microbit import *\npanic(7)\n",
    "def f(): f()\nf()\n",
    "x = [\n",
    "import music\nwhile True: music.play(music.NYAN, wait=False, loop=True)\n",
    "from microbit import *
def frames():
    while True: yield audio.AudioFrame()
audio.play(Sound.YAWN, wait=False)
audio.play(frames(), wait=False)
audio.play(frames())
",
    "import speech\nwhile True: speech.say('abuse')\n",
];
const KEYS: [&[u8]; 8] = [
    b"\x03",
    b"\x04",
    b"1+1\r",
    b"\x05x=1\n\x04",
    b"for i in x:\r\ti\r\r",
    b"\x01",
    b"\x02",
    b"\t\xff",
];
const CONTROLS: [&str; 4] = ["buttonA", "soundLevel", "accelerometerX", "nothing"];

#[test]
fn nothing_breaks_it() {
    let random = SimRandom::new(7);
    let below = |n: u64| random.next_u64() % n;
    for round in 0..5 {
        let mut session = Session::new(round);
        let mut now = 0.0;
        for _ in 0..400 {
            match below(12) {
                0 => session.run(PROGRAMS[below(11) as usize], "main.py"),
                1 => session.stop(),
                2 if below(4) == 0 => session.reset(),
                3 => session.input(KEYS[below(8) as usize]),
                4 => drop(session.set(CONTROLS[below(4) as usize], below(60) as i32 - 5)),
                5 if below(4) == 0 => session.set_mode([Mode::Fast, Mode::Real][below(2) as usize]),
                6 => drop(session.take_output(below(100_000) as usize)),
                7 => drop(session.take_result()),
                _ => {
                    now += below(40) as f64;
                    session.slice(below(3_000) as u32, now);
                }
            }
            assert!(session.pending_output() < 80_000, "output is bounded");
        }
        let text = evaluate(&mut session, now);
        assert!(text.ends_with(">>> 3 + 4\r\n7\r\n>>> "), "round {round}: {text:?}");
    }
}

/// Leaves whatever the session is in and evaluates 3 + 4 at the prompt. Returns what it sends.
fn evaluate(session: &mut Session, now: f64) -> String {
    session.set_mode(Mode::Real);
    session.reset();
    session.take_output(usize::MAX);
    let mut text = Vec::new();
    for ms in 0..100 {
        if ms == 50 {
            session.input(b"3 + 4\r");
        }
        session.slice(10_000, now + 1000.0 + f64::from(ms));
        text.extend(session.take_output(usize::MAX));
    }
    assert_eq!(session.state(), State::Repl);
    String::from_utf8_lossy(&text).into_owned()
}
