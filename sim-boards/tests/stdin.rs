//! The serial line as a program reads it: bytes, polling, the interrupt key.

mod common;

use common::{output, program_output, pyboard, session, settle};
use sim_boards::session::{Session, State};

/// A session that runs `source` and waits.
fn started(source: &str) -> Session {
    started_on(session(), source)
}

fn started_on(mut session: Session, source: &str) -> Session {
    session.run(source, "main.py");
    settle(&mut session);
    session
}

fn typed(session: &mut Session, bytes: &[u8]) -> String {
    session.input(bytes);
    settle(session);
    output(session)
}

#[test]
fn a_character_is_read_as_it_comes() {
    let mut session = started(
        "import sys\nwhile True:\n    c = sys.stdin.read(1)\n    print(repr(c))\n    \
         if c == 'q': break\n",
    );
    output(&mut session);
    assert_eq!(session.state(), State::Waiting);
    assert_eq!(typed(&mut session, b"a"), "'a'\n");
    assert_eq!(typed(&mut session, b"\r"), "'\\n'\n");
    assert_eq!(typed(&mut session, &"é".as_bytes()[..1]), "");
    assert_eq!(typed(&mut session, &"é".as_bytes()[1..]), "'é'\n");
    assert!(typed(&mut session, b"bq").starts_with("'b'\n'q'\n"));
    assert_eq!(session.state(), State::Repl);
}

#[test]
fn lines_and_bytes_are_not_echoed() {
    let mut session = started(
        "import sys\nprint(repr(sys.stdin.readline()))\nb = sys.stdin.buffer\n\
         print(b.read(3))\na = bytearray(4)\nprint(b.readinto(a), a, input())\n",
    );
    output(&mut session);
    assert_eq!(typed(&mut session, b"one\r\x00\xff"), "'one\\n'\n");
    assert_eq!(typed(&mut session, b"\r12"), "b'\\x00\\xff\\r'\n");
    assert_eq!(typed(&mut session, b"34li"), "li");
    assert!(typed(&mut session, b"ne\r").starts_with("ne\n4 bytearray(b'1234') line\n"));
}

#[test]
fn polling_ends_with_a_key_or_the_time() {
    let source = "import sys, select, time\np = select.poll()\n\
        p.register(sys.stdin, select.POLLIN)\n\
        print(p.poll(0), len(p.poll(200)))\nt = time.ticks_ms()\n\
        print(len(p.poll()), p.poll()[0][1], time.ticks_diff(time.ticks_ms(), t) >= 0)\n\
        print(sys.stdin.read(1), p.poll(0))\n";
    // A micro:bit has no `select`.
    let mut session = started_on(pyboard(), source);
    assert_eq!(output(&mut session), "\n[] 0\n");
    assert_eq!(session.state(), State::Waiting);
    assert!(typed(&mut session, b"k").starts_with("1 1 True\nk []\n"));
}

#[test]
fn the_interrupt_key_can_be_given_away() {
    let mut session = started(
        "import sys, micropython\nmicropython.kbd_intr(-1)\nprint(sys.stdin.buffer.read(3))\n\
         micropython.kbd_intr(113)\nprint(sys.stdin.buffer.read(2))\n",
    );
    output(&mut session);
    assert_eq!(typed(&mut session, b"a\x03b"), "b'a\\x03b'\n");
    typed(&mut session, b"\x03q");
    let end = session.take_result().unwrap().error.unwrap();
    assert_eq!(end.class, "KeyboardInterrupt");
    // Another program has Ctrl-C again.
    assert!(typed(&mut session, b"while True: pass\r\r\x03").contains("KeyboardInterrupt"));
}

#[test]
fn stop_ends_a_program_without_interrupt_key() {
    let mut session = session();
    session.run("import micropython\nmicropython.kbd_intr(-1)\nwhile True: pass\n", "main.py");
    session.slice(10_000, 0.0);
    session.stop();
    settle(&mut session);
    assert_eq!(session.state(), State::Repl);
}

#[test]
fn bytes_go_out_as_they_are() {
    let mut session = session();
    session.run("import sys\nsys.stdout.buffer.write(b'a\\nb')\nsys.stdout.write('\\n')\n", "m.py");
    settle(&mut session);
    let text = session.take_output(usize::MAX);
    assert!(text.windows(5).any(|w| w == b"a\nb\r\n"), "{:?}", String::from_utf8_lossy(&text));
    program_output(&mut session);
}
