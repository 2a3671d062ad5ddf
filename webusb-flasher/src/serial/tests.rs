//! The raw REPL against a board that keeps to its protocol byte by byte, and runs no Python: code
//! is a comment that says what the board should print.

use super::{Decoder, Error, Repl};
use crate::io::{Io, Machine, Reply, Request, Transport, UsbError, run};
use std::collections::VecDeque;

const BANNER: &[u8] = b"raw REPL; CTRL-B to exit\r\n>";
const WINDOW: usize = 128;

/// How the board answers to Ctrl-E A Ctrl-A.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Paste {
    Supported,
    Refused,
    Unknown,
}

#[derive(Debug, PartialEq, Eq)]
enum Mode {
    Friendly,
    Raw,
    Pasting,
    /// A program runs, which catches so many interrupts.
    Running(u32),
}

/// A board on a line that brings pieces of any size.
struct Board {
    mode: Mode,
    paste: Paste,
    code: Vec<u8>,
    output: VecDeque<u8>,
    /// Bytes that may come before the board has to say that there is room.
    room: usize,
    seed: u32,
    /// Does the user want no more after so many reports?
    patience: Option<u32>,
    /// Most bytes that came between two reads while the board runs no raw-paste mode.
    burst: usize,
    overrun: bool,
}

impl Board {
    fn new(paste: Paste) -> Board {
        Board {
            mode: Mode::Friendly,
            paste,
            code: Vec::new(),
            output: VecDeque::new(),
            room: 0,
            seed: 7,
            patience: None,
            burst: 0,
            overrun: false,
        }
    }

    fn random(&mut self, below: usize) -> usize {
        self.seed = self.seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (self.seed >> 8) as usize % below
    }

    fn print(&mut self, bytes: &[u8]) {
        self.output.extend(bytes);
    }

    fn take(&mut self, byte: u8) {
        match (&mut self.mode, byte) {
            (Mode::Running(0), 3) => {
                self.print(b"\x04Traceback\r\nKeyboardInterrupt: \r\n\x04>");
                self.mode = Mode::Raw;
            }
            (Mode::Running(caught), 3) => *caught -= 1,
            (Mode::Running(_), _) => {}
            (Mode::Friendly, 1) => {
                self.mode = Mode::Raw;
                self.print(BANNER);
            }
            (Mode::Friendly, _) => self.print(b"\r\n>>> "),
            (Mode::Raw, 2) => {
                self.mode = Mode::Friendly;
                self.print(b"\r\nPyrite\r\n>>> ");
            }
            (Mode::Raw, 3) => self.code.clear(),
            (Mode::Raw, 4) if self.code.is_empty() => {
                self.print(b"OK\r\nMPY: soft reboot\r\n");
                self.print(BANNER);
            }
            (Mode::Raw, 4) => {
                self.print(b"OK");
                self.run();
            }
            (Mode::Raw, 1) if self.code == b"\x05A" => self.begin_paste(),
            (Mode::Raw, 1) => {
                self.code.clear();
                self.print(BANNER);
            }
            (Mode::Raw, _) => self.code.push(byte),
            (Mode::Pasting, 4) => {
                self.print(b"\x04");
                self.run();
            }
            (Mode::Pasting, _) => {
                self.code.push(byte);
                self.overrun |= self.room == 0;
                self.room = self.room.saturating_sub(1);
                if self.code.len() % WINDOW == WINDOW / 2 {
                    self.room += WINDOW;
                    self.print(&[1]);
                }
            }
        }
    }

    fn begin_paste(&mut self) {
        self.code.clear();
        match self.paste {
            Paste::Supported => {
                self.mode = Mode::Pasting;
                self.room = WINDOW;
                self.print(&[b'R', 1, WINDOW as u8, 0]);
            }
            Paste::Refused => self.print(&[b'R', 0]),
            Paste::Unknown => self.print(BANNER),
        }
    }

    fn run(&mut self) {
        let code = std::mem::take(&mut self.code);
        self.mode = Mode::Raw;
        if let Some(text) = code.strip_prefix(b"#echo ") {
            self.print(text);
        } else if code == b"#hang" {
            self.print(b"begun");
            self.mode = Mode::Running(1);
            return;
        } else {
            self.print(b"some\x04Traceback\r\nOSError: [Errno 2] ENOENT\r\n\x04>");
            return;
        }
        self.print(b"\x04\x04>");
    }
}

impl Transport for Board {
    fn perform(&mut self, request: Request) -> Reply {
        match request {
            Request::BulkOut { data, .. } => {
                if self.paste != Paste::Supported {
                    self.burst = self.burst.max(data.len());
                }
                data.into_iter().for_each(|byte| self.take(byte));
                Reply::Done
            }
            Request::BulkIn { .. } if self.output.is_empty() => Reply::Failed(UsbError::TimedOut),
            Request::BulkIn { length, .. } => {
                let most = length.min(self.output.len());
                let count = 1 + self.random(most);
                Reply::Data(self.output.drain(..count).collect())
            }
            Request::Report(_) => {
                if let Some(left) = &mut self.patience {
                    if *left == 0 {
                        self.patience = Some(3);
                        return Reply::Failed(UsbError::Cancelled);
                    }
                    *left -= 1;
                }
                Reply::Done
            }
            _ => Reply::Done,
        }
    }
}

#[test]
fn code_runs_in_all_three_ways() {
    for paste in [Paste::Supported, Paste::Refused, Paste::Unknown] {
        let mut board = Board::new(paste);
        let long = "x".repeat(5000);
        let result = run(
            Machine::new(async |io: Io| -> Result<Vec<Vec<u8>>, Error> {
                let mut repl = Repl::enter(&io).await?;
                let first = repl.ask("#echo first").await?;
                repl.soft_reset().await?;
                let second = repl.ask(&format!("#echo {long}")).await?;
                let error = repl.ask("#fail").await.unwrap_err();
                assert_eq!(error.errno(), Some(2));
                repl.leave().await?;
                Ok(vec![first, second])
            }),
            &mut board,
        );
        assert_eq!(result, Ok(vec![b"first".to_vec(), long.into_bytes()]), "{paste:?}");
        assert!(!board.overrun && board.burst <= 256, "{paste:?}, {}", board.burst);
        assert_eq!(board.mode, Mode::Friendly);
    }
}

#[test]
fn a_program_is_stopped() {
    let mut board = Board::new(Paste::Supported);
    board.mode = Mode::Running(1);
    board.patience = Some(5);
    let mut printed = Vec::new();
    let print = &mut printed;
    let result = run(
        Machine::new(async move |io: Io| {
            let mut repl = Repl::enter(&io).await?;
            repl.run("#hang", |bytes| print.extend_from_slice(bytes)).await
        }),
        &mut board,
    );
    assert!(matches!(&result, Err(Error::Python(text)) if text.contains("KeyboardInterrupt")));
    assert_eq!(printed, b"begun");
}

#[test]
fn boards_without_a_prompt() {
    let mut board = Board::new(Paste::Supported);
    board.mode = Mode::Running(100);
    let enter = async |io: Io| Repl::enter(&io).await.map(|_| ());
    assert_eq!(run(Machine::new(enter), &mut board), Err(Error::NoPrompt));
}

#[test]
fn ten_megabytes_each_way() {
    let mut board = Board::new(Paste::Supported);
    let mut text = String::from("#echo ");
    for n in 0.. {
        if text.len() > 10 << 20 {
            break;
        }
        text.push_str(["plain ", "é", "€", "😀", "\r\n"][n * n % 5]);
        text.extend(char::from_u32(0x20 + n as u32 % 0xD000));
    }
    let (mut decoder, mut got) = (Decoder::new(), String::new());
    let (into, code) = (&mut got, &text);
    let result = run(
        Machine::new(async move |io: Io| {
            let mut repl = Repl::enter(&io).await?;
            repl.run(code, |bytes| into.push_str(&decoder.push(bytes))).await
        }),
        &mut board,
    );
    assert_eq!(result, Ok(()));
    assert!(got == text[6..] && !board.overrun);
}
