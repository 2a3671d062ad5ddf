//! `pyrite --pty` as a tool sees it: the prompts of a serial board, byte for byte.

use std::fs::{File, OpenOptions};
use std::io::{BufRead, BufReader, Read, Write};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

/// Time after which a board that says nothing is taken for dead.
const PATIENCE: Duration = Duration::from_secs(60);

const RAW_BANNER: &str = "raw REPL; CTRL-B to exit\r\n>";

/// A running `pyrite --pty`, the port opened.
struct Board {
    process: Child,
    port: File,
    bytes: Receiver<u8>,
}

impl Board {
    /// Starts a board with the files given in its current directory.
    fn start(name: &str, files: &[(&str, &str)]) -> Board {
        let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
        let _ = std::fs::remove_dir_all(&folder);
        std::fs::create_dir_all(&folder).unwrap();
        for (file, text) in files {
            std::fs::write(folder.join(file), text).unwrap();
        }
        let mut process = Command::new(env!("CARGO_BIN_EXE_pyrite"))
            .args(["-X", "heapsize=4m", "--pty"])
            .current_dir(folder)
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut path = String::new();
        BufReader::new(process.stdout.take().unwrap()).read_line(&mut path).unwrap();
        let port = OpenOptions::new().read(true).write(true).open(path.trim()).unwrap();
        let mut input = port.try_clone().unwrap();
        let (sender, bytes) = channel();
        std::thread::spawn(move || {
            let mut buffer = [0; 256];
            while let Ok(n @ 1..) = input.read(&mut buffer) {
                if buffer[..n].iter().any(|byte| sender.send(*byte).is_err()) {
                    return;
                }
            }
        });
        Board { process, port, bytes }
    }

    fn send(&mut self, bytes: &[u8]) {
        self.port.write_all(bytes).unwrap();
    }

    fn byte(&mut self, so_far: &[u8]) -> u8 {
        self.bytes.recv_timeout(PATIENCE).unwrap_or_else(|_| {
            panic!("the board says no more after {:?}", String::from_utf8_lossy(so_far))
        })
    }

    /// What comes up to and with `end`.
    fn until(&mut self, end: &str) -> String {
        let mut text = Vec::new();
        while !text.ends_with(end.as_bytes()) {
            let byte = self.byte(&text);
            text.push(byte);
        }
        String::from_utf8(text).unwrap()
    }

    /// The next bytes must be these.
    #[track_caller]
    fn expect(&mut self, wanted: &str) {
        let mut text = Vec::new();
        while text.len() < wanted.len() {
            let byte = self.byte(&text);
            text.push(byte);
        }
        assert_eq!(String::from_utf8_lossy(&text), wanted);
    }

    /// A board in its raw REPL.
    fn raw(name: &str) -> Board {
        let mut board = Board::start(name, &[]);
        board.until(">>> ");
        board.send(b"\x01");
        board.expect(&format!("\r\n{RAW_BANNER}"));
        board
    }
}

impl Drop for Board {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

#[test]
fn the_prompt_echoes_and_answers() {
    let mut board = Board::start("prompt", &[]);
    let banner = board.until(">>> ");
    assert!(banner.starts_with("MicroPython ") && banner.lines().count() == 3, "{banner}");
    board.send(b"1+1\r");
    board.expect("1+1\r\n2\r\n>>> ");
    board.send(b"for i in range(2):\rprint(i)\r\r\r\r");
    let all = board.until("1\r\n>>> ");
    assert!(all.ends_with("0\r\n1\r\n>>> "), "{all}");
}

#[test]
fn the_raw_repl_separates_output_and_errors() {
    let mut board = Board::raw("raw");
    board.send(b"print('hi')\x04");
    board.expect("OKhi\r\n\x04\x04>");
    board.send(b"print(1)\n1/0\n\x04");
    board.expect("OK1\r\n\x04Traceback (most recent call last):\r\n");
    let error = board.until("\x04>");
    assert!(error.contains("line 2") && error.contains("ZeroDivisionError"), "{error}");
    board.send(b"def\x04");
    let error = board.until("\x04>");
    assert!(error.starts_with("OK\x04") && error.contains("SyntaxError"), "{error}");
}

#[test]
fn raw_paste_grants_windows() {
    let mut board = Board::raw("raw_paste");
    board.send(b"\x05A\x01");
    board.expect("R\x01");
    let window = u16::from_le_bytes([board.byte(b""), board.byte(b"")]);
    let source = format!("{}print(x)", "x = 1234567890123456789\n".repeat(100));
    let mut allowed = usize::from(window);
    for byte in source.bytes() {
        while allowed == 0 {
            assert_eq!(board.byte(b""), 1, "a grant");
            allowed += usize::from(window);
        }
        board.send(&[byte]);
        allowed -= 1;
    }
    board.send(b"\x04");
    let answer = board.until("\x04\x04>");
    let answer = answer.trim_start_matches('\x01');
    assert_eq!(answer, "\x041234567890123456789\r\n\x04\x04>");
}

#[test]
fn control_c_interrupts_any_loop() {
    let mut board = Board::raw("interrupt");
    for program in ["while True: pass", "import time\ntime.sleep(1000)"] {
        board.send(format!("print('on')\n{program}\x04").as_bytes());
        board.expect("OKon\r\n");
        board.send(b"\x03");
        let answer = board.until("\x04>");
        assert!(answer.starts_with('\x04') && answer.contains("KeyboardInterrupt"), "{answer}");
    }
}

#[test]
fn a_soft_reset_forgets_and_stays_raw() {
    let mut board = Board::raw("reset");
    board.send(b"x = 1\x04");
    board.expect("OK\x04\x04>");
    board.send(b"\x04");
    board.expect(&format!("OK\r\nMPY: soft reboot\r\n{RAW_BANNER}"));
    board.send(b"x\x04");
    assert!(board.until("\x04>").contains("NameError"));
    board.send(b"\x02");
    let banner = board.until(">>> ");
    assert!(banner.starts_with("\r\nMicroPython "), "{banner}");
    board.send(b"\x04");
    board.expect("\r\nMPY: soft reboot\r\nMicroPython ");
}

#[test]
fn a_board_runs_its_files_at_every_start() {
    let files = [("boot.py", "print('booted')\nx = 5"), ("main.py", "print('main', x)")];
    let mut board = Board::start("files", &files);
    board.expect("booted\r\nmain 5\r\nMicroPython ");
    board.until(">>> ");
    board.send(b"\x04");
    board.expect("\r\nMPY: soft reboot\r\nbooted\r\nmain 5\r\nMicroPython ");
}

#[test]
fn input_reads_from_the_port() {
    let mut board = Board::raw("input");
    board.send(b"print(len(input('name? ')))\x04");
    board.expect("OKname? ");
    board.send(b"Adb\x7fa\r");
    board.until("\r\n");
    board.expect("3\r\n\x04\x04>");
    board.send(b"input('more? ')\x04");
    board.expect("OKmore? ");
    board.send(b"\x03");
    assert!(board.until("\x04>").contains("KeyboardInterrupt"));
    board.send(b"input('end? ')\x04");
    board.expect("OKend? ");
    board.send(b"\x04");
    assert!(board.until("\x04>").contains("EOFError"));
}
