//! `sys.stdin` and `input()` of a script that reads from a pipe: what CPython does.

use std::io::Write;
use std::process::{Command, Stdio};
use std::thread::sleep;
use std::time::Duration;

/// Runs `program` and writes `pieces` to it with pauses; its output.
fn run(program: &str, pieces: &[&[u8]]) -> String {
    let mut command = Command::new(env!("CARGO_BIN_EXE_pyrite"));
    command.args(["-c", program]).stdin(Stdio::piped()).stdout(Stdio::piped());
    let mut child = command.spawn().expect("runs");
    let mut stdin = child.stdin.take().expect("is piped");
    for (i, piece) in pieces.iter().enumerate() {
        if i > 0 {
            sleep(Duration::from_millis(50));
        }
        // The program may have ended.
        let _ = stdin.write_all(piece);
    }
    drop(stdin);
    let out = child.wait_with_output().expect("ends");
    assert!(out.status.success(), "{program}");
    String::from_utf8(out.stdout).expect("is UTF-8")
}

#[test]
fn lines_characters_and_input_share_one_stream() {
    let program = "import sys\n\
        print(repr(input()), repr(sys.stdin.readline()), repr(sys.stdin.read(3)))\n\
        print(repr(input('? ')), repr(sys.stdin.readline(2)), repr(sys.stdin.readline()))\n\
        for line in sys.stdin:\n    print(repr(line))\n    if line == 'stop\\n': break\n\
        print(sys.stdin.readlines(), repr(sys.stdin.read()), repr(sys.stdin.readline()))\n\
        try: input()\nexcept EOFError: print('EOFError')\n";
    let input = "first\nsecond\r\ndéf日rest\nxyz\nl1\r\nl2\rl3\nstop\nz1\n\nz2 no end".as_bytes();
    let wanted = "'first' 'second\\r\\n' 'déf'\n? '日rest' 'xy' 'z\\n'\n\
        'l1\\r\\n'\n'l2\\rl3\\n'\n'stop\\n'\n['z1\\n', '\\n', 'z2 no end'] '' ''\nEOFError\n";
    assert_eq!(run(program, &[input]), wanted);
    let bytes: Vec<&[u8]> = input.chunks(13).collect();
    assert_eq!(run(program, &bytes), wanted);
}

#[test]
fn bytes_are_read_as_they_are() {
    let program = "import sys\nb = sys.stdin.buffer\na = bytearray(4)\n\
        print(b.read(3), b.read(0), b.readline(), b.readinto(a), a, b.read(2))\n\
        print(len(b.read(5000)), len(b.read()), b.read(1), b.readinto(a), b.readline())\n";
    let mut input = b"\x00\xff\r line\nabcdef".to_vec();
    input.extend([7; 9000]);
    let wanted =
        "b'\\x00\\xff\\r' b'' b' line\\n' 4 bytearray(b'abcd') b'ef'\n5000 4000 b'' 0 b''\n";
    assert_eq!(run(program, &[&input]), wanted);
    assert_eq!(run(program, &[&input[..1], &input[1..5], &input[5..12], &input[12..]]), wanted);
}

#[test]
fn what_is_no_text_is_replaced() {
    let program = "import sys\nprint(repr(sys.stdin.read(2)), repr(sys.stdin.read()))\n\
        print(repr(sys.stdin.read()))\n";
    assert_eq!(run(program, &[b"a\xff\xc3\xa9\xe6\x97"]), "'a\u{fffd}' 'é\u{fffd}'\n''\n");
    assert_eq!(run("print(repr(input()))", &[b"\xe6", b"\x97\xa5\n"]), "'日'\n");
}

#[test]
fn polling_sees_what_comes() {
    let program = "import sys, select\np = select.poll()\np.register(sys.stdin, select.POLLIN)\n\
        print(len(p.poll(10)), sys.stdin.readline() if p.poll(5000) else None)\n\
        print(len(p.poll(5000)), repr(sys.stdin.read(1)))\n";
    assert_eq!(run(program, &[b"", b"", b"one\n"]), "0 one\n\n1 ''\n");
    let threads = "import sys, _thread, time\nseen = []\ndef count():\n    \
        while len(seen) < 5:\n        seen.append(1)\n        time.sleep_ms(1)\n\
        _thread.start_new_thread(count, ())\nprint(sys.stdin.read(2), len(seen))\n";
    assert_eq!(run(threads, &[b"", b"", b"a", b"b"]), "ab 5\n");
}
