//! The serial line of a simulated board: every byte, in order, in both directions.

mod common;

use common::{Random, for_all, holds, program};
use std::cell::RefCell;
use std::collections::VecDeque;
use std::rc::Rc;
use webusb_flasher::io::{Machine, Reply, Request, Step, Transport, UsbError};
use webusb_flasher::microbit::session::{BACKLOG, Command, Event, Mailbox, serve};
use webusb_flasher::microbit::{Error, Generation, Method};
use webusb_flasher::serial::Decoder;
use webusb_flasher::sim::fault::{Fault, Faulty};
use webusb_flasher::sim::microbit::{Application, Echo, Firmware, Microbit, Model};

/// What a test knows of the program on the board.
#[derive(Default)]
struct Record {
    received: Vec<u8>,
    to_send: VecDeque<u8>,
}

/// A program that keeps what it gets, and sends what the test wants.
struct Recorder(Rc<RefCell<Record>>);

impl Application for Recorder {
    fn receive(&mut self, byte: u8) {
        self.0.borrow_mut().received.push(byte);
    }

    fn send(&mut self) -> Option<u8> {
        self.0.borrow_mut().to_send.pop_front()
    }
}

/// A V2 on which a program runs.
fn board(application: Box<dyn Application>) -> Microbit {
    let model = Model { pages: 4, ..Model::nrf52833() };
    let mut board = Microbit::with(Firmware::new(257, "9904"), model, application);
    board.daplink.target.chip.flash[..8].copy_from_slice(&[0, 0x40, 0, 0x20, 0x41, 1, 0, 0]);
    board.daplink.target.chip.flash[0x140..0x144].fill(0);
    board.replug();
    board
}

/// Drives a session until `turn` has enough, which sees the mailbox after each step.
fn drive<T: Transport>(
    board: &mut T,
    mailbox: &Rc<RefCell<Mailbox>>,
    mut turn: impl FnMut(&mut Mailbox, &Request) -> bool,
) -> Option<Result<(), Error>> {
    let mut machine = Machine::new(|io| serve(io, mailbox.clone()));
    let mut reply = Reply::Done;
    loop {
        match machine.step(reply) {
            Step::Done(result) => return Some(result),
            Step::Request(request) => {
                if !turn(&mut mailbox.borrow_mut(), &request) {
                    return None;
                }
                reply = board.perform(request);
            }
        }
    }
}

/// Text with characters of one to four bytes.
fn text(random: &mut Random, length: usize) -> String {
    let letters = ['a', '\n', '\u{7f}', '\u{e4}', '\u{20ac}', '\u{ffff}', '\u{1f40d}'];
    let mut text = String::new();
    while text.len() < length {
        text.push(letters[random.below(letters.len())]);
    }
    text
}

#[test]
fn ten_megabytes_each_way() {
    let mut random = Random(1);
    let (down, up) = (text(&mut random, 10_000_000), text(&mut random, 10_000_000));
    let record = Rc::new(RefCell::new(Record::default()));
    record.borrow_mut().to_send = up.bytes().collect();
    let mut board = board(Box::new(Recorder(record.clone())));
    // As fast as a board's line can be while the probe is asked once a millisecond or so.
    board.daplink.line.baud = 230_400;
    let mailbox = Mailbox::shared();
    let mut rest = down.as_bytes();
    let (mut stream, mut got, mut unwritten) = (Decoder::new(), String::new(), 0);
    let done = drive(&mut board, &mailbox, |mailbox, _| {
        while let Some(event) = mailbox.take() {
            match event {
                Event::Received(bytes) => got.push_str(&stream.push(&bytes)),
                Event::Written => unwritten -= 1,
                _ => {}
            }
        }
        if unwritten == 0 && !rest.is_empty() {
            let (piece, next) = rest.split_at(rest.len().min(1 + random.below(5000)));
            mailbox.send(Command::Write(piece.to_vec()));
            (rest, unwritten) = (next, 1);
        }
        !(got.len() >= up.len() && rest.is_empty() && unwritten == 0)
    });
    assert_eq!(done, None);
    board.perform(Request::Wait { ms: 100 });
    assert!(got == up, "what the board sent");
    assert!(record.borrow().received == down.as_bytes(), "what was sent to it");
    assert_eq!(board.daplink.line.lost, 0);
}

#[test]
fn nothing_is_asked_while_nobody_takes() {
    let record = Rc::new(RefCell::new(Record::default()));
    record.borrow_mut().to_send = vec![b'x'; 200_000].into();
    let mut board = board(Box::new(Recorder(record)));
    let mailbox = Mailbox::shared();
    let mut steps = 0;
    drive(&mut board, &mailbox, |_, _| {
        steps += 1;
        steps < 100_000
    });
    let mut waiting = 0;
    while let Some(event) = mailbox.borrow_mut().take() {
        if let Event::Received(bytes) = event {
            waiting += bytes.len();
        }
    }
    assert!((BACKLOG..BACKLOG + 100).contains(&waiting), "{waiting}");
}

#[test]
fn flashing_and_talking_in_one_session() {
    let mut board = board(Box::new(Echo::default()));
    let image = program(1, 9000);
    let mailbox = Mailbox::shared();
    mailbox.borrow_mut().send(Command::Flash(Box::new(for_all(&image)), Method::Auto));
    mailbox.borrow_mut().send(Command::Write(b"hello\r\n".to_vec()));
    let (mut events, mut got) = (Vec::new(), Vec::new());
    let mut closing = false;
    let result = drive(&mut board, &mailbox, |mailbox, _| {
        while let Some(event) = mailbox.take() {
            match event {
                Event::Received(bytes) => got.extend(bytes),
                other => events.push(other),
            }
        }
        if got.ends_with(b"hello\r\n") && !closing {
            closing = true;
            mailbox.send(Command::Close);
        }
        true
    });
    assert_eq!(result, Some(Ok(())));
    // What a program says when it starts is not lost: the one before, and the new one.
    assert_eq!(String::from_utf8_lossy(&got), "ready\r\nready\r\nhello\r\n");
    let [Event::Connected(identity), Event::Flashed(Ok(outcome)), Event::Written] = &events[..]
    else {
        panic!("{events:?}");
    };
    assert_eq!((identity.board, identity.generation), (0x9904, Generation::V2));
    assert_eq!((identity.version, outcome.pages), (Some(257), 3));
    assert!(holds(&board, &image));
}

#[test]
fn a_paused_session_leaves_the_line_alone() {
    let mut board = board(Box::new(Echo::default()));
    let mailbox = Mailbox::shared();
    mailbox.borrow_mut().send(Command::Pause);
    let (mut steps, mut waits) = (0, 0);
    drive(&mut board, &mailbox, |_, request| {
        steps += 1;
        waits += u32::from(matches!(request, Request::Wait { .. }));
        steps < 200
    });
    assert!(waits > 150, "{waits}");
}

#[test]
fn a_session_survives_faults_and_ends_without_a_board() {
    for fault in [Fault::Drop, Fault::Stall, Fault::Delay, Fault::Duplicate, Fault::Stale] {
        for n in 20..60 {
            let mut connection = Faulty::with(board(Box::new(Echo::default())), n, fault);
            let mailbox = Mailbox::shared();
            let mut steps = 0;
            let mut got = Vec::new();
            let ended = drive(&mut connection, &mailbox, |mailbox, _| {
                steps += 1;
                if steps == 300 {
                    mailbox.send(Command::Write(b"still here".to_vec()));
                }
                while let Some(event) = mailbox.take() {
                    if let Event::Received(bytes) = event {
                        got.extend(bytes);
                    }
                }
                steps < 600
            });
            assert_eq!(ended, None, "{fault:?} at {n}");
            assert!(got.ends_with(b"still here"), "{fault:?} at {n}: {got:?}");
        }
    }
    let mut connection = Faulty::with(board(Box::new(Echo::default())), 50, Fault::Unplug);
    let ended = drive(&mut connection, &Mailbox::shared(), |_, _| true);
    assert_eq!(ended, Some(Err(Error::Usb(UsbError::Disconnected))));

    // Plugged in again, it is a new session.
    let mut board = connection.device;
    board.replug();
    let mut got = Vec::new();
    drive(&mut board, &Mailbox::shared(), |mailbox, _| {
        while let Some(event) = mailbox.take() {
            if let Event::Received(bytes) = event {
                got.extend(bytes);
            }
        }
        got.len() < 7
    });
    assert!(got.starts_with(b"ready\r\n"));
}
