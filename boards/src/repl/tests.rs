//! The prompt against a scripted terminal, byte for byte.

use super::*;
use std::string::{String, ToString};
use std::vec::Vec;

const NAMES: [&str; 5] = ["display", "dict", "delattr", "button_a", "button_b"];

impl Complete for &[&str] {
    fn names(&mut self, scope: Scope, prefix: &str, found: &mut dyn FnMut(&str)) {
        let names: &[&str] = match scope {
            Scope::Names => self,
            Scope::Attributes("display") => &["show", "scroll", "set_pixel"],
            Scope::Attributes(_) => &[],
            Scope::Modules => &["math", "microbit"],
        };
        names.iter().filter(|name| name.starts_with(prefix)).for_each(|name| found(name));
    }
}

/// A prompt with a terminal that records, and a log of events.
struct Session {
    repl: Repl<200, 60>,
    screen: Vec<u8>,
    events: Vec<String>,
}

impl Session {
    fn new() -> Session {
        let mut session = Session::silent();
        session.repl.start(&mut |bytes: &[u8]| session.screen.extend_from_slice(bytes));
        session
    }

    fn silent() -> Session {
        Session { repl: Repl::new("Banner\r\n"), screen: Vec::new(), events: Vec::new() }
    }

    /// Types `bytes`; every statement finishes at once without output.
    fn feed(&mut self, bytes: &[u8]) {
        for byte in bytes {
            let mut terminal = |bytes: &[u8]| self.screen.extend_from_slice(bytes);
            let mut names: &[&str] = &NAMES;
            let event = self.repl.feed(*byte, &mut names, &mut terminal);
            let Some(event) = event else { continue };
            self.events.push(match event {
                Event::Run { source, kind } => {
                    std::format!("{kind:?} {}", String::from_utf8_lossy(source))
                }
                Event::Line(line) => std::format!("Line {line}"),
                other => std::format!("{other:?}"),
            });
            if matches!(event, Event::Run { .. }) {
                self.repl.end_of_output(&mut terminal);
                self.repl.prompt(&mut terminal);
            }
        }
    }

    /// Types `text` at a fresh prompt and returns what appears after it.
    fn echo(text: &[u8]) -> String {
        let mut session = Session::new();
        session.screen.clear();
        session.feed(text);
        session.shown()
    }

    fn shown(&mut self) -> String {
        String::from_utf8_lossy(&core::mem::take(&mut self.screen)).to_string()
    }
}

/// The statements that typing `text` runs.
fn runs(text: &[u8]) -> Vec<String> {
    let mut session = Session::new();
    session.feed(text);
    session.events
}

#[test]
fn a_statement_is_echoed_and_run() {
    let mut session = Session::new();
    assert_eq!(session.shown(), "Banner\r\n>>> ");
    session.feed(b"1+1\r");
    assert_eq!(session.shown(), "1+1\r\n>>> ");
    assert_eq!(session.events, ["Statement 1+1"]);
    session.feed(b"\r\r");
    assert_eq!(session.shown(), "\r\n>>> \r\n>>> ");
    assert_eq!(session.events.len(), 1);
}

#[test]
fn a_compound_statement_is_indented_until_a_blank_line() {
    let mut session = Session::new();
    session.shown();
    session.feed(b"if x:\rprint(1)\r\r\r\r");
    let expected = "if x:\r\n...     print(1)\r\n...     \r\n...     \r\n... \r\n>>> ";
    assert_eq!(session.shown(), expected);
    assert_eq!(session.events, ["Statement if x:\n    print(1)\n    \n    \n"]);
}

#[test]
fn backspace_takes_a_level_of_indentation() {
    let mut session = Session::new();
    session.feed(b"if x:\r");
    session.shown();
    session.feed(b"\x7f\r");
    assert_eq!(session.shown(), "\x08\x08\x08\x08\x1b[K\r\n>>> ");
    assert_eq!(session.events, ["Statement if x:\n"]);
}

#[test]
fn own_indentation_replaces_the_automatic_one() {
    let typed = b"if 0:\r  print(2)\relse:\r  print(3)\r\r";
    assert_eq!(runs(typed), ["Statement if 0:\n  print(2)\nelse:\n  print(3)\n"]);
    let typed = b"if 0:\r\tprint(4)\relse:\r\tprint(5)\r\r";
    assert_eq!(runs(typed), ["Statement if 0:\n    print(4)\nelse:\n    print(5)\n"]);
    let typed = b"if 0:\r if 1:\r  x\r\r";
    assert_eq!(runs(typed), ["Statement if 0:\n if 1:\n  x\n"]);
}

#[test]
fn brackets_strings_and_backslashes_continue() {
    assert_eq!(runs(b"f(\r1)\r"), ["Statement f(\n1)"]);
    assert_eq!(runs(b"'''a\rb'''\r"), ["Statement '''a\nb'''"]);
    assert_eq!(runs(b"1 + \\\r2\r"), ["Statement 1 + \\\n2"]);
}

#[test]
fn editing_in_the_middle_redraws_the_rest() {
    assert_eq!(Session::echo(b"ac\x1b[Db"), "ac\x08bc\x08");
    assert_eq!(Session::echo(b"abc\x1b[D\x7f"), "abc\x08\x08\x1b[Kc\x08");
    assert_eq!(Session::echo(b"abcdef\x01\x1b[3~"), "abcdef\x1b[6D\x1b[Kbcdef\x1b[5D");
    assert_eq!(runs(b"ac\x02b\x05d\r"), ["Statement abcd"]);
    assert_eq!(runs(b"abc\x01\x04\x06\x0b\r"), ["Statement b"]);
    assert_eq!(runs(b"abc\x02\x15\r"), ["Statement c"]);
}

#[test]
fn words_are_letters_and_digits() {
    assert_eq!(runs(b"foo + bar\x1bb1\r"), ["Statement foo + 1bar"]);
    assert_eq!(runs(b"foo + bar\x1bb\x1bb1\r"), ["Statement 1foo + bar"]);
    assert_eq!(runs(b"foo + bar\x01\x1bf1\r"), ["Statement foo1 + bar"]);
    assert_eq!(runs(b"foo + bar\x17\r"), ["Statement foo + "]);
    assert_eq!(runs(b"foo + bar\x01\x1bd\r"), ["Statement  + bar"]);
}

#[test]
fn characters_of_several_bytes_are_edited_whole() {
    let typed = "'é日'".as_bytes();
    let mut session = Session::new();
    session.shown();
    session.feed(typed);
    session.feed(b"\x1b[D\x7f\x7f");
    assert_eq!(session.shown(), "'é日'\x08\x08\x08\x1b[K'\x08\x08\x1b[K'\x08");
    session.feed(b"\r");
    assert_eq!(session.events, ["Statement ''"]);
}

#[test]
fn history_is_recalled_and_edited() {
    let mut session = Session::new();
    session.feed(b"first\rsecond\r");
    session.shown();
    session.feed(b"x\x1b[A\x1b[A\x1b[A");
    assert_eq!(session.shown(), "x\x08second\x1b[6D\x1b[Kfirst");
    session.feed(b"\x1b[B\x1b[B\x1b[B");
    assert_eq!(session.shown(), "\x1b[5Dsecond\x1b[6D\x1b[K");
    session.feed(b"\x1b[A!\r");
    assert_eq!(session.events[2..], ["Statement second!"]);
}

#[test]
fn control_c_abandons_the_statement() {
    assert_eq!(Session::echo(b"abc\x03"), "abc\r\n>>> ");
    assert_eq!(Session::echo(b"\x03"), "\r\n>>> ");
    assert_eq!(runs(b"if x:\ry\r\x031\r"), ["Statement 1"]);
}

#[test]
fn control_d_resets_or_ends_a_compound_statement() {
    assert_eq!(runs(b"\x04"), ["Eof"]);
    assert_eq!(runs(b"if x:\r\x7f\x04"), ["Statement if x:\n"]);
    assert_eq!(Session::echo(b"\x04"), "\r\n");
}

#[test]
fn control_b_shows_the_banner() {
    assert_eq!(Session::echo(b"\x02"), "\r\nBanner\r\n>>> ");
}

#[test]
fn paste_mode_runs_a_block() {
    let mut session = Session::new();
    session.shown();
    session.feed(b"\x05if x:\r\n\ty\n\x04\n");
    let start = "\r\npaste mode; Ctrl-C to cancel, Ctrl-D to finish\r\n=== ";
    assert_eq!(session.shown(), start.to_string() + "if x:\r\n=== \ty\n\r\n>>> ");
    assert_eq!(session.events, ["Block if x:\n\ty\n"]);
    session.feed(b"\x05abc\x03");
    assert_eq!(session.shown(), start.to_string() + "abc\r\n>>> ");
    assert_eq!(session.events.len(), 1);
}

#[test]
fn too_long_input_rings_and_is_not_run() {
    let mut session = Session::new();
    session.feed(&[b'1'; 200]);
    session.shown();
    session.feed(b"2");
    assert_eq!(session.shown(), "\x07");
    session.feed(b"\r\x05");
    assert_eq!(session.events, ["Statement ".to_string() + &"1".repeat(200)]);
    session.feed(&[b'1'; 201]);
    session.shown();
    session.feed(b"\x04");
    assert_eq!(session.shown(), "\r\nMemoryError: input too long\r\n>>> ");
    let mut open = [b'('; 200];
    open[199] = b'\r';
    session.feed(&open);
    session.feed(b"\r");
    assert_eq!(session.events.len(), 1);
    assert!(session.shown().ends_with("MemoryError: input too long\r\n>>> "));
}

#[test]
fn raw_repl_serves_tools() {
    let mut session = Session::new();
    session.shown();
    session.feed(b"\x01");
    assert_eq!(session.shown(), "\r\nraw REPL; CTRL-B to exit\r\n>");
    session.feed(b"print(\xff)\r\n\x04");
    assert_eq!(session.shown(), "OK\x04\x04>");
    assert_eq!(session.events, ["Block print(\u{fffd})\r\n"]);
    session.feed(b"junk\x03x\x04");
    assert_eq!(session.events[1], "Block x");
    session.shown();
    session.feed(&[b'#'; 201]);
    session.feed(b"\x04");
    assert_eq!(session.shown(), "OK\x04MemoryError: input too long\r\n\x04>");
    session.feed(b"\x02");
    assert_eq!(session.shown(), "\r\nBanner\r\n>>> ");
    session.feed(b"\x01\x04");
    assert_eq!(session.events[2], "Eof");
    session.shown();
    session.repl.restart(&mut |bytes: &[u8]| session.screen.extend_from_slice(bytes));
    assert_eq!(session.shown(), "raw REPL; CTRL-B to exit\r\n>");
}

#[test]
fn raw_paste_mode_has_flow_control() {
    let mut session = Session::new();
    session.feed(b"\x01");
    session.shown();
    session.feed(b"\x05A\x01");
    assert_eq!(session.shown(), "R\x01\u{80}\0\x01".replace('\u{80}', "\u{fffd}"));
    session.feed(&[b'1'; 127]);
    assert_eq!(session.shown(), "");
    session.feed(b"1");
    assert_eq!(session.shown(), "\x01");
    session.feed(b"\x04");
    assert_eq!(session.shown(), "\x04\x04\x04>");
    assert_eq!(session.events, [std::format!("Block {}", "1".repeat(128))]);
    session.feed(b"\x05A\x01x = \x03");
    assert!(session.shown().ends_with("\x01\x04\x04KeyboardInterrupt: \r\n\x04>"));
    session.feed(b"\x05A\x01\x04");
    assert_eq!(session.events[1], "Block ");
    session.shown();
    session.feed(b"\x05A\x01");
    session.feed(&[b'#'; 201]);
    session.shown();
    session.feed(b"\x04");
    assert_eq!(session.shown(), "\x04\x04MemoryError: input too long\r\n\x04>");
    session.feed(b"\x05Z\x01");
    assert_eq!(session.shown(), "R\0>");
    session.feed(b"2\x04");
    assert_eq!(session.events[2], "Block 2");
}

#[test]
fn input_reads_a_line() {
    let mut session = Session::silent();
    let start = |session: &mut Session| {
        session.repl.read_line(&mut |bytes: &[u8]| session.screen.extend_from_slice(bytes));
    };
    start(&mut session);
    session.feed(b"hallo\x7fo\r");
    assert_eq!(session.shown(), "hallo\x08\x1b[Ko\r\n");
    assert!(!session.repl.is_reading());
    start(&mut session);
    session.feed(b"\x05a\x03");
    start(&mut session);
    session.feed(b"\x04");
    assert_eq!(session.events, ["Line hallo", "Interrupt", "Eof"]);
}

#[test]
fn tab_completes_what_is_common() {
    assert_eq!(Session::echo(b"b\t"), "button_");
    assert_eq!(Session::echo(b"di\t"), "di\r\ndisplay         dict\r\n>>> di");
    assert_eq!(Session::echo(b"disp\t.sh\t"), "display.show");
    assert_eq!(Session::echo(b"x\t"), "x");
    assert_eq!(
        Session::echo(b"(display.s\t"),
        "(display.s\r\nshow            scroll          set_pixel\r\n>>> (display.s"
    );
    assert_eq!(Session::echo(b"im\tmic\t"), "import microbit");
    assert_eq!(Session::echo(b"from ma\t"), "from math");
    assert_eq!(Session::echo(b"a \t"), "a     ");
}

#[test]
fn tab_on_a_further_line_indents() {
    let mut session = Session::new();
    session.feed(b"if 1:\r\x7f");
    session.shown();
    session.feed(b"\t\t");
    assert_eq!(session.shown(), "        ");
}

#[test]
fn no_byte_stream_causes_a_panic() {
    let mut state = 1u64;
    let mut random = move || {
        state =
            state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) as usize
    };
    // Bytes that steer the machine, so that random input reaches all of it.
    const STEER: &[u8] =
        b"\r\n\t\x01\x02\x03\x04\x05\x06\x0b\x0e\x10\x15\x17\x1b\x7f[OABCDHF;~15bdf:( '\"\\";
    const TEXT: &[u8] = "aé日🙂 .".as_bytes();
    for round in 0..300 {
        let mut session = Session::new();
        for _ in 0..1000 {
            let byte = match random() % 3 {
                0 => random() as u8,
                1 => STEER[random() % STEER.len()],
                _ => TEXT[random() % TEXT.len()],
            };
            session.feed(&[byte]);
            if !session.repl.is_reading() {
                let mut terminal = |_: &[u8]| {};
                if round % 2 == 0 {
                    session.repl.read_line(&mut terminal);
                } else {
                    session.repl.prompt(&mut terminal);
                }
            }
        }
    }
}
