//! `pyrite --pty`: the PC as a serial board.
//!
//! Tools open the pseudo-terminal as they open a board's serial port. As on a board, `boot.py` and
//! `main.py` (here those of the current directory) run at every start, and Ctrl-D at the prompt is
//! a soft reset: a new interpreter behind the same port.

use std::process::ExitCode;

use vm::compile::Mode;

use crate::console::Console;
use crate::options::Options;
use crate::platform::Pc;
use crate::prompt::Prompt;
use crate::run::{Session, arena};

/// Prints the path of the pseudo-terminal and serves it until the process is ended.
pub fn serve(options: &Options) -> ExitCode {
    let (console, path) = match Console::serial() {
        Ok(opened) => opened,
        Err(e) => {
            eprintln!("pyrite: cannot open a pseudo-terminal: {e}");
            return ExitCode::FAILURE;
        }
    };
    println!("{path}");
    let mut prompt = Prompt::new();
    let mut arena = arena(options.heap);
    let mut again = false;
    let folder = std::env::current_dir();
    loop {
        if let Ok(folder) = &folder {
            let _ = std::env::set_current_dir(folder);
        }
        let pc = Pc::new(&console);
        let mut session = Session::new(&mut arena, &pc, options);
        start(&mut session);
        // Whatever ends the prompt is a soft reset here.
        prompt.run(&mut session, again);
        again = true;
        let _ = console.write(b"MPY: soft reboot\r\n");
    }
}

/// What a board does before its prompt.
fn start(session: &mut Session) {
    if let Err(exc) = session.prepare() {
        session.report(exc);
        return;
    }
    session.pc.console().input().begin_program();
    for file in ["boot.py", "main.py"] {
        if let Ok(source) = std::fs::read(file) {
            session.run_source(&source, file, Mode::Exec);
            session.pc.flush();
        }
    }
    session.pc.console().input().end_program();
}
