//! The interactive prompt on a terminal.

use std::io::{Read, Write};

use boards::repl::{Event, Repl, Source, VmNames};
use rustix::termios::{OptionalActions, Termios, tcgetattr, tcsetattr};
use vm::compile::Mode;

use crate::options;
use crate::run::Session;

/// Longest statement, and size of the history, in bytes.
type Prompt = Repl<{ 256 << 10 }, { 16 << 10 }>;

/// Raw mode of the terminal, left when dropped.
struct Raw(Termios);

impl Raw {
    fn enter() -> Option<Raw> {
        let stdin = std::io::stdin();
        let before = tcgetattr(&stdin).ok()?;
        let mut raw = before.clone();
        raw.make_raw();
        tcsetattr(&stdin, OptionalActions::Now, &raw).ok()?;
        Some(Raw(before))
    }
}

impl Drop for Raw {
    fn drop(&mut self) {
        let _ = tcsetattr(std::io::stdin(), OptionalActions::Now, &self.0);
    }
}

/// What the user has asked for.
enum Request {
    Run(Vec<u8>, Mode),
    Leave,
}

/// Reads and runs statements until the end of the input. The exit status is 0, or SystemExit's.
pub fn run(session: &mut Session) -> u8 {
    let banner: &'static str = Box::leak(banner().into_boxed_str());
    let mut prompt: Box<Prompt> = Box::new(Repl::new(banner));
    let mut out = |bytes: &[u8]| write_terminal(bytes);
    prompt.start(&mut out);
    loop {
        match read(session, &mut prompt) {
            Request::Leave => return 0,
            Request::Run(source, mode) => {
                if let Some(status) = run_statement(session, &source, mode) {
                    return status;
                }
            }
        }
        session.pc.flush();
        prompt.end_of_output(&mut out);
        prompt.prompt(&mut out);
    }
}

fn banner() -> String {
    let (version, machine) = (options::version(), std::env::consts::ARCH);
    format!(
        "{version}; {} [{machine}] version\r\nType \"help()\" for more information.\r\n",
        std::env::consts::OS
    )
}

fn write_terminal(bytes: &[u8]) {
    let mut stdout = std::io::stdout().lock();
    let _ = stdout.write_all(bytes).and_then(|()| stdout.flush());
}

/// Reads keys until there is something to do. The terminal is raw only meanwhile, so that Ctrl-C
/// reaches a running program as a signal.
fn read(session: &Session, prompt: &mut Prompt) -> Request {
    let _raw = Raw::enter();
    let mut names = VmNames(&session.vm);
    let mut out = |bytes: &[u8]| write_terminal(bytes);
    let mut byte = [0];
    loop {
        match std::io::stdin().lock().read(&mut byte) {
            Ok(0) | Err(_) => return Request::Leave,
            Ok(_) => {}
        }
        match prompt.feed(byte[0], &mut names, &mut out) {
            None | Some(Event::Line(_) | Event::Interrupt) => {}
            Some(Event::Eof) => return Request::Leave,
            Some(Event::Run { source, kind }) => {
                let mode = match kind {
                    Source::Statement => Mode::Single,
                    Source::Block => Mode::Exec,
                };
                return Request::Run(source.to_vec(), mode);
            }
        }
    }
}

/// Runs one statement; Some with the exit status if it leaves the prompt.
fn run_statement(session: &mut Session, source: &[u8], mode: Mode) -> Option<u8> {
    use vm::types::exception::{SYSTEM_EXIT, is_a};
    let done = match session.vm.load(source, "<stdin>", mode) {
        Ok(()) => session.run_loaded(),
        Err(exc) => Err(exc),
    };
    let exc = done.err()?;
    let leaves = is_a(&session.vm, exc, &SYSTEM_EXIT);
    let status = session.report(exc);
    leaves.then_some(status)
}
