//! A board without hardware: what is typed comes out as what is sent.

use crate::{Bare, Device, Hardware, Prompt, Received, Surroundings};
use boards::microbit::MICROBIT;
use std::cell::{Cell, RefCell};
use std::collections::VecDeque;

/// Sends into a text; types the next byte whenever the board rests.
#[derive(Default)]
struct Desk {
    sent: RefCell<Vec<u8>>,
    script: RefCell<VecDeque<u8>>,
    received: Received,
    now: Cell<u64>,
}

impl Hardware for Desk {
    fn send(&self, bytes: &[u8]) {
        self.sent.borrow_mut().extend_from_slice(bytes);
    }

    fn now_us(&self) -> u64 {
        self.now.get()
    }

    fn random(&self) -> u32 {
        4
    }

    fn idle(&self, until_us: u64) {
        match self.script.borrow_mut().pop_front() {
            Some(byte) => self.received.push(byte),
            None => assert_ne!(until_us, u64::MAX, "the board waits for ever"),
        }
        self.now.set(until_us.min(self.now.get() + 1000));
    }

    fn restart(&self) {
        panic!("the board asks for a reset")
    }

    fn stack_left(&self) -> usize {
        1 << 20
    }

    fn peek(&self, _: u32, _: u8) -> Option<u32> {
        None
    }

    fn poke(&self, _: u32, _: u8, _: u32) -> bool {
        false
    }
}

/// What the board sends while `typed` is typed; it ends with a soft reset.
fn session(typed: &str, startup: &'static str) -> String {
    let desk = Desk::default();
    desk.script.borrow_mut().extend(typed.bytes());
    let device = Device {
        surroundings: Surroundings::new(&desk, &desk.received, &MICROBIT, &Bare),
        modules: &[],
        library: &vm::library::EMPTY,
        path: &[],
        startup,
        boot: None,
    };
    let mut arena = vec![0; 1 << 20];
    let mut prompt: Box<Prompt<4096>> = Box::new(Prompt::new("hello\r\n"));
    device.live(&mut arena, &mut prompt, true);
    String::from_utf8(desk.sent.take()).expect("text")
}

#[test]
fn statements_are_run() {
    let sent = session("1 + 1\r\x04", "");
    assert_eq!(sent, "hello\r\n>>> 1 + 1\r\n2\r\n>>> \r\n");
}

#[test]
fn the_start_is_run_before_the_prompt() {
    assert!(session("\x04", "print('go')").starts_with("go\r\nhello\r\n>>> "));
}

#[test]
fn exceptions_show_and_the_prompt_goes_on() {
    let sent = session("1/0\rprint(3)\r\x04", "");
    assert!(sent.contains("ZeroDivisionError: "), "{sent}");
    assert!(sent.contains("\r\n3\r\n>>> "), "{sent}");
}

#[test]
fn a_sleep_is_interrupted() {
    let sent = session("import time\rtime.sleep(1000)\r\x03print(1)\r\x04", "");
    assert!(sent.contains("KeyboardInterrupt: "), "{sent}");
    assert!(sent.ends_with("1\r\n>>> \r\n"), "{sent}");
}

#[test]
fn input_reads_a_line() {
    let sent = session("x = input('? ')\rabc\rx * 2\r\x04", "");
    assert!(sent.contains("'abcabc'"), "{sent}");
}

#[test]
fn tools_use_the_raw_repl() {
    let sent = session("\x01print(7)\x04\x04", "");
    assert!(sent.contains("raw REPL; CTRL-B to exit\r\n>OK7\r\n\x04\x04>"), "{sent:?}");
}

#[test]
fn a_full_queue_still_takes_the_interrupt() {
    let received = Received::new();
    received.begin_program();
    (0..5000).for_each(|_| received.push(b'x'));
    assert!(received.take_lost());
    received.push(3);
    assert!(received.take_interrupt());
    assert!(!received.take_interrupt());
    assert!(received.is_empty());
}
